"""Files that are in order, but say odd things of themselves; and hostile chat templates."""

from collections.abc import Iterator

from tests.corpus.odd import Odd, accepted, model
from tests.gguf_bytes import gguf_bytes
from tests.tiny_models import hostile

__all__ = ["WORDS"]

_NAMES: dict[str, str | bytes] = {
    "with colours": "\x1b[31mTiny\x1b[0m",
    "that sets the terminal's title": "\x1b]0;owned\x07Tiny",
    "with links": "\x1b]8;;https://example.org\x1b\\Tiny",
    "from right to left": "\u202egnihtemos",
    "with isolates": "\u2066Tiny\u2069",
    "of tags": "\U000e0054\U000e0069\U000e006eTiny",
    "of nothing to see": "\u200b\u200c\u200d\ufeff",
    "of line ends": "Tiny\n\r\n\u2028next",
    "of a megabyte": "T" * (1 << 20),
    "of no UTF-8": b"Tiny \xff\xfe\xc3",
    "of half a pair": b"Tiny \xed\xa0\x80",
    "in overlong UTF-8": b"Tiny \xc0\xaf..",
    "as a path": "../../../../etc/passwd",
    "as markup": "<img src='file:///etc/passwd'><b>Tiny</b>",
    "as a format": "%s%s%s%n {0.__class__} ${HOME}",
    "in many scripts": "Тинӣ 微 小さな ตัว صغير 🐛",
    "with many marks": "Z" + "\u0301" * 1_000,
}
_TEMPLATES = {
    "that never ends": hostile.ENDLESS_TEMPLATE,
    "that grows": hostile.GREEDY_TEMPLATE,
    "that is folded when it is compiled": hostile.FOLDED_TEMPLATE,
    "that isn't one": "{% for %}",
    "that looks for classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "five thousand deep": "{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}",
    "of white space": " \n\t",
    "of a megabyte": "{# " + "x" * ((1 << 20) - 6) + " #}",
    "that imports": "{% import 'os' as os %}{{ os.system('id') }}",
}


def _words() -> Iterator[Odd]:
    for name, value in _NAMES.items():
        yield accepted(f"name {name}", model({"general.name": value}))
    for name, value in _TEMPLATES.items():
        yield accepted(f"template {name}", model({"tokenizer.chat_template": value}))
    many = [(f"tokenizer.chat_template.{number}", "{{ x }}") for number in range(500)]
    yield accepted("five hundred templates", gguf_bytes(extra_keys=many))
    base = [("general.base_model.count", 0xFFFFFFFF), ("general.base_model.0.name", "Other")]
    yield accepted("four billion base models", gguf_bytes(extra_keys=base))
    everything: dict[str, object] = {
        f"general.{key}": "\x1b[2J\u202e"
        for key in ("basename", "finetune", "size_label", "organization", "author", "license")
    }
    yield accepted("control characters everywhere", model(everything))


WORDS: tuple[Odd, ...] = tuple(_words())
