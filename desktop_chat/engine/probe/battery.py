"""Texts that every tokenizer has to take, in many scripts and some odd shapes."""

from collections.abc import Mapping

from desktop_chat.domain.language import later

__all__ = ["BATTERY", "PASSED", "PROMPT", "TOKENS"]

TOKENS = 16  # that are written
PASSED = later("It read 15 texts in many scripts and wrote 16 tokens.")

PROMPT = (
    "The harbour was quiet that morning, and the two friends who had met there every summer since "
    "they were children sat down on the wall to wait for the boat."
)

BATTERY: Mapping[str, str] = {
    "Latin": "The quick brown fox doesn't jump; naïve façades cost €1,234.50.",
    "German": "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.",
    "Greek": "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.",
    "Cyrillic": "Съешь же ещё этих мягких французских булок.",
    "Arabic": "نص حكيم له سر قاطع وذو شأن عظيم مكتوب.",
    "Hebrew": "דג סקרן שט בים מאוכזב ולפתע מצא חברה.",
    "Devanagari": "ऋषियों को सताने वाले दुष्ट राक्षसों का राजा।",
    "Thai": "เป็นมนุษย์สุดประเสริฐเลิศคุณค่า",
    "Chinese": "視野無限廣,窗外有藍天。我能吞下玻璃而不伤身体。",
    "Japanese": "いろはにほへと ちりぬるを、カタカナも漢字も。",
    "Korean": "키스의 고유조건은 입술끼리 만나야 하고 특별한 기술은 필요치 않다.",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇪🇺 ☕️",
    "code": "def f(x):\n    if x:\n\t\treturn {'a': [x ** 2]}\n\n\n        # deep\n",
    "control characters": "a\x00b\x01\x1b[31mc\x7f\u0085\u200b\u202e\ufeff\r\n",
    "a long run": "a" * 2_000 + " " * 500 + "\n" * 50 + "-" * 300,
}
"""By name, for a sentence about those that are lost."""
