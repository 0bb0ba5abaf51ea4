"""One thing that can be set: what it is called, and which values it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final, Literal, TypeAlias, cast

from desktop_chat.domain.language import later
from desktop_chat.domain.loading import CacheType

__all__ = ["AUTOMATIC", "Automatic", "Choice", "Group", "Kind", "Parameter", "Value"]

Value: TypeAlias = bool | int | float | str | tuple[str, ...]

_MOST_TEXT, _MOST_LINE = 100_000, 200  # characters
_MOST_TEXTS = 64


class Automatic(Enum):
    """That the app decides, whatever was set by somebody weaker."""

    AUTOMATIC = "auto"


AUTOMATIC: Final = Automatic.AUTOMATIC

Choice: TypeAlias = Value | Literal[Automatic.AUTOMATIC] | None
"""What somebody says of a parameter; None is nothing."""


class Kind(Enum):
    """What a parameter's values are."""

    WHOLE = auto()
    DECIMAL = auto()
    SWITCH = auto()
    CHOICE = auto()
    TEXT = auto()
    TEXTS = auto()  # a list of short ones
    FILE = auto()  # a path on this computer


class Group(StrEnum):
    """What belongs together where parameters are shown."""

    INSTRUCTIONS = later("Instructions")
    REPLY = later("Reply")
    WORDS = later("Choice of words")
    REPETITION = later("Repetition")
    METHODS = later("Other methods")
    LOADING = later("Loading")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that can be set.

    Attributes:
        key: Its name wherever it is kept, and in ``Parameters``.
        help: One sentence.
        default: What the app does where nobody has said anything; None where it then decides.
        step: By which a number is changed.
        choices: The only texts allowed, if they are known.
    """

    key: str
    kind: Kind
    group: Group
    label: str
    help: str
    default: Value | None = None
    least: float = 0
    most: float = 0
    step: float = 1
    choices: tuple[str, ...] = ()

    @property
    def can_be_automatic(self) -> bool:
        """Whether the app can decide it when it is needed."""
        return self.default is None

    @property
    def reloads(self) -> bool:
        """Whether it takes effect only when the model is loaded."""
        return self.group is Group.LOADING

    def accepted(self, value: object) -> Value | None:
        """``value`` from anywhere as one of this parameter's, within its bounds; None if it isn't.

        A whole number is one for a decimal too; true and false are no numbers. What comes from
        anywhere names no file on this computer: the person alone does.
        """
        match self.kind, value:
            case Kind.SWITCH, bool():
                return value
            case ((Kind.WHOLE | Kind.DECIMAL), bool()):
                return None
            case ((Kind.WHOLE | Kind.DECIMAL), int() | float()) if value == value:
                number = min(max(value, self.least), self.most)
                return int(number) if self.kind is Kind.WHOLE else float(number)
            case Kind.CHOICE, str() if not self.choices or value in self.choices:
                return (
                    CacheType(value) if self.key == "cache_type" else _storable(value[:_MOST_LINE])
                )
            case Kind.TEXT, str():
                return _storable(value[:_MOST_TEXT])
            case Kind.TEXTS, list() | tuple():
                return _texts(cast("Iterable[object]", value))
            case _:
                return None


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    kept = (_storable(each[:_MOST_LINE]) for each in values if isinstance(each, str) and each)
    return tuple(dict.fromkeys(kept))[:_MOST_TEXTS]


def _storable(text: str) -> str:
    """Without halves of characters, which UTF-8 can't hold and JSON may name."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
