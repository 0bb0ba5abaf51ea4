"""The conversations in the pictures: what is asked, and what is answered where no model is."""

from dataclasses import dataclass

__all__ = ["Turn", "chats"]


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, and what the scripted engine says to it."""

    question: str
    reply: str
    thinking: str = ""


def chats(language: str = "en") -> tuple[tuple[Turn, ...], ...]:
    """The conversations; the last one is in most pictures.

    Args:
        language: Of the window. One that is written from right to left has a conversation of its
            own, with all that is written from left to right in it; the others read English.
    """
    return (*_OTHERS, _ARABIC if language == "ar" else _ENGLISH)


_SLEEP = """\
Three that cost nothing:

1. **Keep your hours.** Get up at the same time every day, also on weekends.
2. **Cool the room down.** Around 18 °C is right for most people.
3. **Put the screen away** an hour earlier, and read something that doesn't glow.
"""

_COMPOUND = """\
With interest added once a year, an amount $P$ becomes

$$A = P\\left(1 + \\frac{r}{100}\\right)^{n}$$

after $n$ years at $r$ percent. In Python:

```python
def grown(amount: float, percent: float, years: int) -> float:
    return amount * (1 + percent / 100) ** years  # 1480.24 for 1000, 4, 10
```

| Years | At 2 % | At 4 % | At 6 % |
|------:|-------:|-------:|-------:|
| 10    | 1,219  | 1,480  | 1,791  |
| 20    | 1,486  | 2,191  | 3,207  |

The difference is small at first and **large in the end**.
"""

_OTHERS = (
    (
        Turn(
            "Plan a quiet Sunday in the mountains.",
            "Take the first train, walk up to the lake while the path is in the shade, and have "
            "bread and cheese by the water. Be back in the valley by four; Sunday evenings are for "
            "soup.",
        ),
    ),
    (
        Turn(
            "What is a haiku?",
            "A Japanese poem of three lines, with five, seven and five syllables, often about a "
            "moment in nature.",
        ),
    ),
)

_ENGLISH = (
    Turn("Give me three short tips for sleeping better.", _SLEEP),
    Turn(
        "How does compound interest work? Show it in Python.",
        _COMPOUND,
        "They want the idea, a formula and code. A small table makes the growth visible; round "
        "to whole units and keep it short.",
    ),
)

_TIPS = """\
ثلاث نصائح بسيطة:

1. **تدرّب كل يوم** ولو لعشر دقائق.
2. **اقرأ ما تحب** من القصص والأخبار.
3. **تحدّث مع الناس** ولا تخف من الخطأ.

> من جدّ وجد، ومن زرع حصد.
"""

_GROWTH = """\
إذا أُضيفت الفائدة مرة واحدة كل سنة، فإن المبلغ $P$ يصبح

$$A = P\\left(1 + \\frac{r}{100}\\right)^{n}$$

بعد $n$ سنة وبنسبة $r$ في المئة. ونكتب ذلك بلغة Python هكذا:

```python
def grown(amount: float, percent: float, years: int) -> float:
    return amount * (1 + percent / 100) ** years  # 1480.24 for 1000, 4, 10
```

| السنوات | عند 2 % | عند 4 % | عند 6 % |
|--------:|--------:|--------:|--------:|
| 10      | 1,219   | 1,480   | 1,791   |
| 20      | 1,486   | 2,191   | 3,207   |

الفرق صغير في البداية و**كبير في النهاية**.
"""

_ARABIC = (
    Turn("ما هي أفضل طريقة لتعلم لغة جديدة؟", _TIPS),
    Turn(
        "كيف تعمل الفائدة المركبة؟ اكتبها بلغة Python.",
        _GROWTH,
        "المطلوب هو الفكرة ومعادلة وبرنامج قصير. جدول صغير يوضح النمو؛ أقرّب الأرقام وأختصر.",
    ),
)
