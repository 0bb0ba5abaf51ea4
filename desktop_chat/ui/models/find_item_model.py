"""Models of other apps in a list, in which they are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelKind
from desktop_chat.domain.model_title import model_title
from desktop_chat.ui.widgets.choices import ChoiceItemModel, ChoiceRow
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["FindItemModel"]


class FindItemModel(ChoiceItemModel):
    """Under each app's name: what can be chosen, then what is here already, then what is broken."""

    def __init__(self, found: Sequence[Found], parent: QObject) -> None:
        rows: list[ChoiceRow] = []
        self._found: list[Found | None] = []  # by row; None for the name of an app
        for source in dict.fromkeys(each.source for each in found):
            own = [each for each in found if each.source is source]
            own.sort(key=lambda each: (_rank(each), _title(each).casefold()))
            rows.append(ChoiceRow(source.app or tr("Usual folders"), is_heading=True))
            rows += map(_row, own)
            self._found += [None, *own]
        super().__init__(rows, parent)

    @property
    def chosen(self) -> tuple[Found, ...]:
        found = (self._found[row] for row in self.chosen_rows)
        return tuple(each for each in found if each is not None)


def _row(found: Found) -> ChoiceRow:
    lines = (printable(line) for line in (found.problem, str(found.path)) if line)
    row = ChoiceRow(_title(found), printable(found.problem), tip=tuple(lines))
    if found.problem:
        return row
    parts = [
        printable(found.family),
        bytesize(found.size) if found.size else "",
        printable(found.quantization),
        tr("in your list already") if found.is_listed else "",
        tr("sees or hears") if found.projectors else "",
        printable(found.note),
    ]
    if found.kind is not ModelKind.TEXT:
        parts.insert(0, tr("not for a chat"))
    about = " · ".join(part for part in parts if part)
    return replace(row, about=about, can_be_chosen=_rank(found) == 0)


def _rank(found: Found) -> int:
    """What can be chosen comes first, what is broken last."""
    if found.problem:
        return 3
    return 2 if found.kind is not ModelKind.TEXT else int(found.is_listed)


def _title(found: Found) -> str:
    return printable(found.name or model_title(found.path.name) or found.path.name)
