"""What becomes of a preset from elsewhere while it is read: parameters, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import AUTOMATIC, Value
from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters
from desktop_chat.domain.printable import one_line
from desktop_chat.storage.exchange.fields import line

__all__ = ["PresetReading", "ReadPreset"]

_MOST_NOTES = 30
_MOST_SHOWN = 60  # characters


@dataclass(frozen=True, slots=True)
class ReadPreset:
    """A preset out of a file, before it is kept.

    Attributes:
        format: Whose it is, for people.
        notes: A sentence for each thing that isn't as the file has it.
    """

    format: str
    name: str
    parameters: Parameters
    notes: tuple[str, ...] = ()


class PresetReading:
    """Takes value after value, each for what it should be."""

    def __init__(self) -> None:
        self.name = ""
        self._parameters = NOTHING
        self._notes: list[str] = []
        self._unsaid = 0

    def set(self, key: str, value: object, called: str) -> None:
        """Set a parameter; what it can't be is told.

        Args:
            called: Its name in the file.
        """
        accepted = PARAMETERS[key].accepted(value)
        if accepted is None:
            self.note(
                tr(
                    "“{name}” was left out: {value} is no value for it.",
                    name=_shown(called),
                    value=_shown(value),
                )
            )
            return
        self._parameters = self._parameters.changed(key, accepted)
        if not _is_same(accepted, value):
            self.note(tr("“{name}” was brought within bounds.", name=_shown(called)))

    def leave_open(self, keys: Iterable[object]) -> None:
        """Leave these parameters to the app."""
        for key in keys:
            if isinstance(key, str) and key in PARAMETERS and PARAMETERS[key].can_be_automatic:
                self._parameters = self._parameters.changed(key, AUTOMATIC)
            else:
                self.leave_out(str(key), tr("it can't be automatic"))

    def leave_out(self, called: str, why: str = "") -> None:
        """Say so; without a reason, it isn't known here."""
        why = why or tr("it isn't known here")
        self.note(tr("“{name}” was left out: {reason}.", name=_shown(called), reason=why))

    def note(self, sentence: str) -> None:
        if sentence in self._notes:
            return
        if len(self._notes) < _MOST_NOTES:
            self._notes.append(sentence)
        else:
            self._unsaid += 1

    def result(self, format: str, name: str) -> ReadPreset:
        """All of it; ``name`` is what it is called if it has no name."""
        notes = self._notes
        if self._unsaid:
            notes = [
                *notes,
                tr(
                    "{n} more things were left out.",
                    "{n} more thing was left out.",
                    self._unsaid,
                ),
            ]
        return ReadPreset(format, line(self.name) or line(name), self._parameters, tuple(notes))


def _is_same(accepted: Value, value: object) -> bool:
    if isinstance(accepted, tuple):
        return isinstance(value, list | tuple) and len(accepted) == len(value)  # pyright: ignore[reportUnknownArgumentType]
    return accepted == value


def _shown(value: object) -> str:
    return one_line(str(value), _MOST_SHOWN)
