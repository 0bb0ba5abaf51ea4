"""The rows of an import's preview: conversations to choose from, and what doesn't come in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop_chat.app.conversations.exchange import Preview
from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations.chats import Intake
from desktop_chat.ui.look.language import day
from desktop_chat.ui.widgets.choices import ChoiceItemModel, ChoiceRow
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["ImportItemModel"]

_LONGEST = 200  # characters of a line
_MOST_MODELS = 2


class ImportItemModel(ChoiceItemModel):
    """What is new comes first, then what grows or comes back, what can't be read, and the rest."""

    def __init__(self, preview: Preview, parent: QObject) -> None:
        found = preview.imported
        attachments = found.attachments
        pairs = list(enumerate(zip(found.conversations, preview.intakes, strict=True)))
        rows: list[ChoiceRow] = []
        self._numbers: list[int] = []  # by row
        for wanted in (Intake.NEW, Intake.EXTENDED, Intake.RESTORED):
            for place, (whole, intake) in pairs:
                if intake is wanted:
                    about = _about(whole, intake, attachments)
                    rows.append(
                        ChoiceRow(_line(whole.conversation.title), about, can_be_chosen=True)
                    )
                    self._numbers.append(place)
        rows += [
            _told(each.title, tr("Can't be read: {reason}", reason=_line(each.reason)))
            for each in found.skipped
        ]
        rows += [
            _told(whole.conversation.title, _about(whole, intake, attachments))
            for _, (whole, intake) in pairs
            if intake is Intake.KNOWN
        ]
        super().__init__(rows, parent)

    @property
    def chosen(self) -> frozenset[int]:
        """Numbers of conversations in the preview."""
        return frozenset(self._numbers[row] for row in self.chosen_rows)


def _told(title: str, about: str) -> ChoiceRow:
    return ChoiceRow(_line(title), about, tip=(about,))


def _about(whole: WholeConversation, intake: Intake, attachments: Mapping[str, int]) -> str:
    parts: list[str] = []
    if intake is Intake.EXTENDED:
        parts.append(tr("has new messages"))
    elif intake is Intake.RESTORED:
        parts.append(tr("was thrown away"))
    elif intake is Intake.KNOWN:
        parts.append(tr("here already"))
    if without := attachments.get(whole.conversation.id):
        parts.append(tr("without {n} attachments", "without {n} attachment", without))
    if whole.conversation.updated > 0:
        parts.append(day(whole.conversation.updated))
    parts.append(tr("{n} messages", "{n} message", len(whole.messages)))
    models = dict.fromkeys(message.model for message in whole.messages if message.model)
    parts += [_line(name) for name in list(models)[:_MOST_MODELS]]
    return " · ".join(parts)


def _line(text: str) -> str:
    return one_line(text, _LONGEST)
