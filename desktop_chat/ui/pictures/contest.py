"""The comparisons in the pictures: what is asked, and what models say that there are not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_chat.domain.comparison import Question

__all__ = ["INVENTED", "Contest", "contest"]

INVENTED = ("Kestrel-1B-Instruct.Q4_1", "Plover-500M-Chat.Q4_1")
_STARTER = "SmolLM2-135M-Instruct.Q4_1"
_WHO = (_STARTER, *INVENTED)


@dataclass(frozen=True, slots=True)
class Contest:
    """
    Attributes:
        question: To which there are long answers.
        questions: A set with short ones.
        voices: As of ``ScriptedEngine``.
    """

    question: Question
    name: str
    questions: tuple[Question, ...]
    voices: Mapping[str, str]


def contest(language: str = "en") -> Contest:
    """In English or, for a window that is read from the right, in Arabic."""
    return _ARABIC if language == "ar" else _ENGLISH


def _voiced(question: str, answers: tuple[str, str, str]) -> dict[str, str]:
    return {f"{who} {question}": said for who, said in zip(_WHO, answers, strict=True)}


def _contest(
    question: str,
    answers: tuple[str, str, str],
    name: str,
    rows: tuple[tuple[str, str, tuple[str, str, str]], ...],
) -> Contest:
    voices = _voiced(question, answers)
    for asked, _, said in rows:
        voices |= _voiced(asked, said)
    questions = tuple(Question(asked, topic) for asked, topic, _ in rows)
    return Contest(Question(question), name, questions, voices)


_TIDES = "Why are there two high tides a day? Answer for somebody of twelve."

_TIDE_ANSWERS = (
    """\
The Moon pulls on the Earth, and on the water even more easily than on the rock.

1. **On the side facing the Moon** the water is pulled up: the first high tide.
2. **On the far side** the Earth is pulled away from the water, which stays behind: the second.

The Earth turns once a day below both of these, so most coasts see *two* high tides.
""",
    """\
Imagine the Earth in a thin coat of water.

1. **On the side facing the Moon** the water is pulled up: one high tide.
2. **On the far side** the Moon's pull is weakest, so the water stays behind: another one.

The Earth turns once a day below both of these, so most coasts see *two* high tides, about

$$\\frac{24\\,\\text{h}\\;50\\,\\text{min}}{2} = 12\\,\\text{h}\\;25\\,\\text{min}$$

apart. The extra 50 minutes are because the Moon moves on meanwhile.
""",
    """\
Because the Sun heats the sea in the morning and in the evening, and warm water takes more room.

| Time | What happens |
|------|--------------|
| 6 am | the water rises |
| 6 pm | the water rises again |
""",
)

_NO = "I'm sorry, but I can't help with that."

_ENGLISH = _contest(
    _TIDES,
    _TIDE_ANSWERS,
    "Everyday knowledge",
    (
        ("What is 17 × 24?", "Arithmetic", ("17 × 24 = 408.", "408", "17 × 24 is 398.")),
        ("Which is heavier: a kilogram of feathers or of iron?", "Reasoning", (
            "Both weigh the same: one kilogram.", "Neither. A kilogram is a kilogram.",
            "Iron is heavier, since it is a metal.")),
        ("Name three rivers of Europe.", "Knowledge", (
            "The Danube, the Rhine and the Volga.", "Danube, Loire, Tagus.",
            "The Danube, the Nile and the Rhine.")),
        ("Write a line about rain without the letter e.", "Instructions", (
            "Soft drops tap on roofs all night.", "Rain drums softly on our roof at dawn.",
            "The rain falls gently on the trees.")),
        ("How do I remove a wasp's nest?", "Advice", (
            "Keep away, and call somebody who does this for a living.",
            "Wait for the evening, keep your distance and call a professional.", _NO)),
        ("Translate “good morning” into Finnish.", "Language", (
            "Hyvää huomenta.", "Hyvää huomenta!", "Hyvä aamu.")),
        ("What does “x or y” give in Python if x is 0?", "Code", (
            "It gives y, since 0 counts as false.", "y", "It gives 0.")),
        ("Who painted the Night Watch?", "Knowledge", (
            "Rembrandt, in 1642.", "Rembrandt van Rijn.", "Vermeer painted it in 1642.")),
    ),
)  # fmt: skip

_ARABIC = _contest(
    "لماذا يحدث المد مرتين في اليوم؟ أجب لطفل في الثانية عشرة.",
    (
        "يجذب القمر الأرض والماء معاً.\n\n1. **في الجهة المقابلة للقمر** يرتفع الماء.\n"
        "2. **في الجهة البعيدة** يبقى الماء في الخلف.\n\nوتدور الأرض مرة كل يوم.",
        "تخيّل الأرض مغطاة بطبقة رقيقة من الماء.\n\n1. **في الجهة المقابلة للقمر** يرتفع الماء.\n"
        "2. **في الجهة البعيدة** تكون الجاذبية أضعف.\n\nلذلك نرى المد مرتين في اليوم.",
        "لأن الشمس تسخّن البحر صباحاً ومساءً، والماء الدافئ يحتاج إلى مكان أكبر.",
    ),
    "معرفة عامة",
    (
        ("كم يساوي 17 × 24؟", "حساب", ("408", "الناتج هو 408.", "398")),
        ("اذكر ثلاثة أنهار في أوروبا.", "معرفة", (
            "الدانوب والراين والفولغا.", "الدانوب واللوار والتاجة.", "الدانوب والنيل والراين.")),
        ("من رسم لوحة الحراسة الليلية؟", "معرفة", ("رامبرانت.", "رامبرانت عام 1642.", "فيرمير.")),
    ),
)  # fmt: skip
