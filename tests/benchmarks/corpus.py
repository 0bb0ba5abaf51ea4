"""Conversations of natural lengths in several languages, the same ones every time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import log
from random import Random

__all__ = ["Talk", "talks"]

# Characters of a message: most are short questions, and some replies have pages.
_LOG_DEVIATION = 1.2
_LOG_MEAN = log(300) - _LOG_DEVIATION**2 / 2
_VOCABULARY = 20_000


@dataclass(frozen=True, slots=True)
class _Language:
    """What its texts are made of.

    Attributes:
        weight: How many of a hundred conversations are in it.
        syllables: The rarer words are made of them.
    """

    weight: int
    commonest: str
    syllables: str
    has_spaces: bool = True


_LANGUAGES = (
    _Language(
        50,
        "the of and to a in is it you that he was for on are with as his they be at one have this "
        "from or had by but not what all were we when your can said there use an each which she do "
        "how their if will up other about out many then them these so some her would make like him "
        "into time has look two more write go see number no way could people my than first water",
        "an ber con de el for ga hi in jo ka li mo na or pa qui re st ti un ver wa ex ing ate tion",
    ),
    _Language(
        12,
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es "
        "an werden aus er hat dass sie nach wird bei einer um am sind noch wie über so zum haben",
        "ab bau ge her kön lich müh nen ober prüf rau schaft straß ung ver zeit größ tät wand",
    ),
    _Language(
        8,
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il "
        "sont avec mais ou nous comme être été très où même après",
        "ai bé ca dé eau fran gé ha jou lè mai né où pré quê ré soi té vé ça œu",
    ),
    _Language(
        8,
        "и в не на что я с он как это по но они к у ты из мы за вы так же от был о все бы для ещё",
        "ба ве го ди ён жа зи ко лю мы но пре ра ств ти ущ фи хо це ши эк яв",
    ),
    _Language(
        4,
        "και το να του η της με που την από για είναι στο οι δεν θα σε τα ένα αυτό",
        "αθ βά γο δή ερ ζω θέ κα λό μά νι ξέ πού ρα σί της ύψ φω χή",
    ),
    _Language(
        3,
        "और के में की है से का को पर यह कि एक भी नहीं तो हैं इस लिए",
        "भा रत कि ता ब प्रे म शि क्षा वि ज्ञा न सं गी त",
    ),
    _Language(
        3,
        "في من على أن إلى هذا التي كان مع عن ما هو لا",
        "كت اب مد رس ة عل م سي ار بي ت قل",
    ),
    _Language(
        6,
        "的 一 是 不 了 在 人 有 我 他 这 中 大 来 上 个 国 到 说 们",
        " ".join(map(chr, range(0x4E00, 0x5A00))),
        has_spaces=False,
    ),
    _Language(
        4,
        "の に は を た が で て と し れ さ ある いる も する から な こと です",
        " ".join(map(chr, (*range(0x3042, 0x3094), *range(0x6700, 0x6B00)))),
        has_spaces=False,
    ),
    _Language(
        2,
        "ที่ และ ใน การ ของ เป็น ได้ มี ไม่ ให้ จะ ว่า",
        "กา รู้ เมื อง ดี น้ำ ทำ ไป มา คน สวย",
        has_spaces=False,
    ),
)


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation: questions and replies in turn."""

    title: str
    texts: tuple[str, ...]


def talks(conversations: int = 2_000, messages: int = 100_000, seed: int = 1) -> Iterator[Talk]:
    """Conversations with ``messages`` messages in all: most of them short, some very long."""
    random = Random(seed)
    languages = [_Words(random, language) for language in _LANGUAGES]
    shares = list(accumulate(min(40.0, random.paretovariate(1.5)) for _ in range(conversations)))
    bounds = [round(messages * share / shares[-1]) for share in shares]
    for size in (end - start for start, end in pairwise([0, *bounds])):
        words = random.choices(languages, [language.weight for language in _LANGUAGES])[0]
        texts = tuple(words.text(random) for _ in range(size))
        yield Talk(" ".join(words.text(random).split())[:60], texts)


class _Words:
    """The words of a language, of which the n-th occurs about 1/n times as often as the first."""

    def __init__(self, random: Random, language: _Language) -> None:
        words = dict.fromkeys(language.commonest.split())
        syllables = language.syllables.split()
        while len(words) < _VOCABULARY:
            words["".join(random.choices(syllables, k=random.randint(1, 6)))] = None
        self._words = list(words)
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(_VOCABULARY)))
        drawn = random.choices(self._words, cum_weights=self._weights, k=10_000)
        self._space = " " if language.has_spaces else ""
        self._mean = sum(map(len, drawn)) / len(drawn) + len(self._space)

    def text(self, random: Random) -> str:
        count = max(1, round(random.lognormvariate(_LOG_MEAN, _LOG_DEVIATION) / self._mean))
        words = random.choices(self._words, cum_weights=self._weights, k=count)
        sentences: list[str] = []
        start = 0
        while start < count:
            end = start + random.randint(4, 20)
            sentences.append(self._space.join(words[start:end]))
            start = end
        # A new paragraph now and then, as replies have them.
        return "".join(s + random.choice((". ", ". ", "? ", ".\n\n")) for s in sentences).strip()
