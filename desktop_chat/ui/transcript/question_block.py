"""What the person wrote, on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.chat import Message
from desktop_chat.domain.language import tr
from desktop_chat.ui.composer.sent_attachments import SentAttachments
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import COLUMN_WIDTH, Space
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.message_block import SIDE, MessageBlock
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["QuestionBlock"]

_BUBBLE_SHARE = 0.82  # of the column; a longer message wraps
_LEAST_BYTE = 3  # pixels: an "i", a third of a Chinese letter


class QuestionBlock(MessageBlock):
    """As it was typed, in a bubble at the trailing side."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        message: Message,
        parent: QWidget | None = None,
        *,
        send_on_enter: bool,
        width: int = 0,
        hurried: bool = False,
    ) -> None:
        """``width`` and ``hurried`` are as of ``begin``."""
        prose = MessageBody(theme, icons, Decoration(), tr("Your message"), plain=True)
        super().__init__(theme, icons, message, prose, parent, send_on_enter=send_on_enter)
        self.setAccessibleName(tr("Your message"))
        self._ideal = 0
        bubble = QFrame()
        bubble.setObjectName("bubble")
        inner = QHBoxLayout(bubble)
        inner.setContentsMargins(Space.TWO, Space.ONE + 2, Space.TWO, Space.ONE + 2)
        top = Qt.AlignmentFlag.AlignTop  # where it stays until the bubble is as high as it is
        inner.addWidget(self._prose, alignment=top)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(bubble, alignment=top)
        self.footer_row.insertStretch(0, 1)
        self.column.setContentsMargins(SIDE, Space.HALF, SIDE, 0)
        self._sent: SentAttachments | None = None
        self.column.addWidget(self._body)
        self.column.addWidget(self.footer)
        self.column.addStretch(1)
        self.begin(message, width, hurried=hurried)

    @property
    def is_reusable(self) -> bool:
        return super().is_reusable and self._sent is None

    def begin(self, message: Message, width: int, *, hurried: bool) -> None:
        super().begin(message, width, hurried=hurried)
        if message.attachments:
            self._sent = SentAttachments(self._theme, self._icons, message.attachments)
            self.insert(0, self._sent)
        lines = message.content.encode(errors="replace").split(b"\n")
        if max(map(len, lines)) * _LEAST_BYTE > COLUMN_WIDTH:  # however wide that is
            self._ideal = COLUMN_WIDTH
            self._fit(width)
            self._prose.show_whole(message.content)
        else:
            self._prose.show_whole(message.content)
            is_whole = self._prose.is_complete
            self._ideal = self._prose.ideal_width() if is_whole else COLUMN_WIDTH
            self._fit(width)
        self._body.setVisible(bool(message.content))  # not before it has a parent

    def body(self) -> QWidget:
        return self._body

    def show_sent(self, message: Message) -> None:
        """Show which part of what came along is read now, if that has changed."""
        if self._sent is not None and message.attachments != self._message.attachments:
            self._message = message
            self._sent.show_attachments(message.attachments)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        if width > 0:
            room = int((width - 2 * SIDE) * _BUBBLE_SHARE) - 2 * Space.TWO
            width = max(1, min(self._ideal + 1, room))
            self._prose.setFixedWidth(width)
            self._prose.fit(width)
