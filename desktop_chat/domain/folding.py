"""Text as a search sees it: words in small letters, without accents, set apart by spaces.

Both what is searched and what is typed are folded, so that "strasse" finds "Straße", "resume" finds
"résumé" and "ΑΘΗΝΑ" finds "Αθήνα". Where words are written without spaces between them, every
character is a word: a word of two characters is then two words in a row, and found inside any run.
"""

from __future__ import annotations

from unicodedata import category, combining, decimal, normalize

from desktop_chat.domain.normalization import stream_safe

__all__ = ["TABLE", "UNSPACED", "fold"]

# Written without spaces, or, as Korean, with endings grown onto the words.
UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1100, 0x115F),  # Hangul: the letter that begins a syllable; what follows stays with it
    (0x1780, 0x17FF),  # Khmer
    (0x1950, 0x19DF),  # Tai Le, New Tai Lue
    (0x1A20, 0x1B7F),  # Tai Tham, Balinese
    (0x2E80, 0x312F),  # radicals, kana, Bopomofo
    (0x31A0, 0x31FF),
    (0x3400, 0xA4CF),  # Han, Yi
    (0xA960, 0xA9FF),  # Hangul, Javanese, more Burmese
    (0xAA60, 0xAADF),  # more Burmese, Tai Viet
    (0xF900, 0xFAFF),  # Han
    (0x16FE0, 0x18DFF),  # Tangut, Khitan
    (0x1AFF0, 0x1B2FF),  # more kana, Nüshu
    (0x20000, 0x3FFFF),  # Han
)
_HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)
# Letters that Unicode takes for other letters, where a keyboard without them makes do with these.
_PLAIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe",
    "þ": "th", "\u2044": " ", "ی": "ي", "ى": "ي", "ک": "ك", "ة": "ه",
}  # fmt: skip
_TATWEEL = "ـ"  # only stretches an Arabic word
_ZERO_WIDTH_SPACE = "\u200b"
# Of all 290,000 characters, more than anyone's conversations have.
_MOST_REMEMBERED = 30_000


def fold(text: str) -> str:
    """The words of ``text``, set apart by spaces; other characters are gone."""
    return normalize("NFC", stream_safe(text)).translate(TABLE)


class _Table(dict[int, str]):
    """What becomes of each character by itself, for ``str.translate``; made as they turn up."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if len(self) < _MOST_REMEMBERED:
            self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if ord(character) < 0x80:
        return character.lower() if character.isalnum() else " "
    kind = category(character)
    if kind == "Cf":
        return " " if character == _ZERO_WIDTH_SPACE else ""
    # Twice: the letters that come out of a compatibility form have cases, too.
    plain = normalize("NFKD", normalize("NFKD", character.casefold()).casefold())
    folded = "".join(map(_fold_plain, plain))
    # A sign such as ™ stands apart from the word before it; so does a whole syllable.
    is_apart = kind.startswith("S") or ord(character) in _HANGUL_SYLLABLES
    return f" {folded.strip()} " if is_apart else folded


def _fold_plain(character: str) -> str:
    """Of one character that can't be taken apart any more."""
    code = ord(character)
    if code < 0x80:
        return character if character.isalnum() else " "
    kind = category(character)
    if character == _TATWEEL or (kind.startswith("M") and _is_accent(character)):
        return ""
    if character.isdecimal():
        return str(decimal(character))
    character = _PLAIN.get(character, character)
    if 0x1100 <= code <= 0x115F:
        return f" {character}"
    if kind.startswith("S") or any(first <= code <= last for first, last in UNSPACED):
        return f" {character} "
    return character if kind[0] in "LMN" or kind == "Co" else " "


def _is_accent(mark: str) -> bool:
    """Whether a word is the same without it, unlike without a vowel sign of an Indian script.

    Hebrew and Arabic points are left out, too, as most people leave them out who write.
    """
    place = combining(
        mark
    )  # https://www.unicode.org/reports/tr44/#Canonical_Combining_Class_Values
    return (
        place == 1
        or 10 <= place <= 36
        or 200 <= place <= 240
        or category(mark) == "Me"
        or mark == "\u034f"  # joins letters, and is not seen
        or "\ufe00" <= mark <= "\ufe0f"  # choose among pictures of a character
        or "\U000e0100" <= mark <= "\U000e01ef"
    )


TABLE = _Table()
