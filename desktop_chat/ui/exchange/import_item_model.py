"""The rows of an import's preview: conversations to choose from, and what doesn't come in."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent

from desktop_chat.app.conversations.exchange import Preview
from desktop_chat.domain.chat import WholeConversation
from desktop_chat.storage.conversations.chats import Intake
from desktop_chat.ui.look.language import day, number
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["ImportItemModel"]

_LONGEST = 200  # characters of a line
_MOST_MODELS = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """What is to be read of one.

    Attributes:
        number: Of the conversation in the preview; None for what can't come in.
    """

    title: str
    about: str
    number: int | None = None


class ImportItemModel(QAbstractListModel):
    """What is new comes first, then what grows or comes back, what can't be read, and the rest.

    Signals:
        chosen_changed: Other conversations are chosen.
    """

    chosen_changed = Signal()

    def __init__(self, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._attachments = preview.imported.attachments
        pairs = list(enumerate(zip(preview.imported.conversations, preview.intakes, strict=True)))
        rows = [
            _Row(_line(whole.conversation.title), self._about(whole, intake), number)
            for wanted in (Intake.NEW, Intake.EXTENDED, Intake.RESTORED)
            for number, (whole, intake) in pairs
            if intake is wanted
        ]
        self._chosen = {row.number for row in rows if row.number is not None}
        self._choices = len(rows)
        unread = self.tr("Can't be read: {0}")
        rows += [
            _Row(_line(each.title), unread.replace("{0}", _line(each.reason)))
            for each in preview.imported.skipped
        ]
        rows += [
            _Row(_line(whole.conversation.title), self._about(whole, intake))
            for _, (whole, intake) in pairs
            if intake is Intake.KNOWN
        ]
        self._rows = rows

    @property
    def chosen(self) -> frozenset[int]:
        """Numbers of conversations in the preview."""
        return frozenset(self._chosen)

    @property
    def choices(self) -> int:
        """How many could be chosen."""
        return self._choices

    def choose_all(self, are_chosen: bool) -> None:
        """Choose all that can come in, or none."""
        numbers = (row.number for row in self._rows) if are_chosen else ()
        self._chosen = {number for number in numbers if number is not None}
        if self._choices:
            self.dataChanged.emit(self.index(0), self.index(self._choices - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        if self._rows[index.row()].number is None:
            return Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsSelectable
        return (
            Qt.ItemFlag.ItemNeverHasChildren
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def data(self, index: QModelIndex | Persistent, role: int = 0) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.title}\n{row.about}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}, {row.about}"
            case Qt.ItemDataRole.ToolTipRole if row.number is None:
                return f"<p>{escape(row.about)}</p>"  # else Qt would guess whether it is HTML
            case Qt.ItemDataRole.CheckStateRole if row.number is not None:
                is_chosen = row.number in self._chosen
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: QModelIndex | Persistent, value: object, role: int = 0) -> bool:
        number = self._rows[index.row()].number
        if role != Qt.ItemDataRole.CheckStateRole or number is None:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.add(number)
        else:
            self._chosen.discard(number)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def _about(self, whole: WholeConversation, intake: Intake) -> str:
        parts: list[str] = []
        if intake is Intake.EXTENDED:
            parts.append(self.tr("has new messages"))
        elif intake is Intake.RESTORED:
            parts.append(self.tr("was thrown away"))
        elif intake is Intake.KNOWN:
            parts.append(self.tr("here already"))
        if without := self._attachments.get(whole.conversation.id):
            one, many = self.tr("without 1 attachment"), self.tr("without {0} attachments")
            parts.append((one if without == 1 else many).replace("{0}", number(without)))
        if whole.conversation.updated > 0:
            parts.append(day(whole.conversation.updated))
        count = len(whole.messages)
        said = self.tr("1 message") if count == 1 else self.tr("{0} messages")
        parts.append(said.replace("{0}", number(count)))
        models = dict.fromkeys(message.model for message in whole.messages if message.model)
        parts += [_line(name) for name in list(models)[:_MOST_MODELS]]
        return " · ".join(parts)


def _line(text: str) -> str:
    return one_line(text, _LONGEST)
