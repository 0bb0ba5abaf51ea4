import sys
from unicodedata import category

import pytest

from desktop_chat.domain.folding import TABLE, fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Straße", "strasse"),
        ("résumé", "resume"),
        ("re\u0301sume\u0301", "resume"),
        ("ΑΘΗΝΑ Αθήνα κόσμος", "αθηνα αθηνα κοσμοσ"),
        ("ᾳ α\u0345", "αι αι"),
        ("İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul"),
        ("Łódź Øresund Æsir", "lodz oresund aesir"),
        ("ё й", "е и"),
        ("ＡＢＣ１２ ﬁne x² 𝐀", "abc12 fine x2 a"),
        ("Wasser\u00adfall foo\u200bbar", "wasserfall foo bar"),
        ("don’t snake_case C++", "don t snake case c"),
        ("東京大学abc", "東 京 大 学 abc"),
        ("が か\u3099 ｶﾞ", "か \u3099 か \u3099 カ \u3099"),
        ("½ 1/2", "1 2 1 2"),
        ("𠮷野家", "𠮷 野 家"),
        ("กุ้ง", "ก ุ ้ ง"),
        ("ខ្មែរ", "ខ ្ ម ែ រ"),
        ("हिन्दी", "हिन्दी"),
        ("أَحْمَد أحمد", "احمد احمد"),
        ("کتاب می\u200cخواهم", "كتاب ميخواهم"),
        ("שָׁלוֹם", "שלום"),
        ("٢٠٢٤ २०२४", "2024 2024"),
        ("👩‍🚀 ❤️ 👍🏽 1️⃣ Foo™", "👩 🚀 ❤ 👍 🏽 1 foo tm"),
        ("a\0b\ud800c\r\n\t", "a b c"),
        ("", ""),
    ],
)
def test_words_are_folded(text: str, words: str) -> None:
    assert fold(text).split() == words.split()


def test_a_hangul_syllable_is_a_word_that_begins_with_its_letters() -> None:
    composed, decomposed = fold("한국어").split(), fold("\u1112\u1161\u11ab국어").split()
    assert composed == decomposed
    assert len(composed) == 3
    assert composed[1].startswith(fold("구").strip())
    assert composed[1].startswith(fold("ㄱ").strip())


def test_what_is_folded_stays_as_it_is() -> None:
    for code in range(sys.maxunicode + 1):
        if category(chr(code)) not in ("Cn", "Co", "Cs"):
            folded = TABLE[code].split()
            assert fold(" ".join(folded)).split() == folded, hex(code)
            assert '"' not in TABLE[code]


def test_not_every_character_is_remembered() -> None:
    table = type(TABLE)()
    assert all(table[code] for code in range(0x20000, 0x28000))
    assert len(table) == 30_000
