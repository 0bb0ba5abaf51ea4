"""One message on the screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.chat import Message
from desktop_chat.domain.generation import FinishReason
from desktop_chat.ui.controls import plain_label, tool_button
from desktop_chat.ui.growing import GrowingProse
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.prose import Prose
from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.thinking import ThinkingFold
from desktop_chat.ui.tokens import Space
from desktop_chat.ui.untrusted import printable

__all__ = ["QuestionBlock", "ReplyBlock"]

_BUBBLE_SHARE = 0.82  # of the column; a longer message wraps


class QuestionBlock(QWidget):
    """What the person wrote: as it was typed, in a bubble at the trailing side."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Your message"))
        self._prose = Prose(theme)
        self._prose.setAccessibleName(self.tr("Your message"))
        self._prose.show_plain(message.content)
        self._ideal = self._prose.ideal_width()
        self._prose.link_activated.connect(self.link_activated)
        bubble = QFrame()
        bubble.setObjectName("bubble")
        inner = QHBoxLayout(bubble)
        inner.setContentsMargins(Space.TWO, Space.ONE + 2, Space.TWO, Space.ONE + 2)
        inner.addWidget(self._prose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(bubble)
        theme.changed.connect(self._prose.restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = int(self.width() * _BUBBLE_SHARE) - 2 * Space.TWO
        width = max(1, min(self._ideal + 1, room))
        self._prose.setFixedWidth(width)
        self._prose.fit(width)


class ReplyBlock(QWidget):
    """What a model wrote: its name, its folded thoughts, the text, and how it ended.

    Signals:
        again_requested: The person wants another answer.
        continue_requested: The person wants more of this one.
        link_activated: An address that was clicked.
    """

    again_requested = Signal()
    continue_requested = Signal()
    link_activated = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._message: Message | None = None
        self._model = plain_label(theme.font(Size.CAPTION, QFont.Weight.DemiBold), "muted")
        self._thinking = ThinkingFold(theme, icons)
        self._waiting = plain_label(theme.font(Size.CAPTION), "muted")
        self._prose = GrowingProse(theme, self.tr("Reply"))
        self._prose.link_activated.connect(self.link_activated)
        self._notice = Notice(theme, icons)
        self._copy = tool_button(self.tr("Copy this reply"), icon=16)
        self._copy.clicked.connect(self._on_copy)
        self._again = tool_button(self.tr("Answer again"), icon=16)
        self._again.clicked.connect(self.again_requested)
        self._continue = tool_button(self.tr("Continue this reply"), icon=16)
        self._continue.setText(self.tr("Continue"))
        self._continue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._continue.setFont(theme.font(Size.CAPTION))
        self._continue.clicked.connect(self.continue_requested)
        for button in (self._copy, self._again, self._continue):
            button.setObjectName("small")
        self._stats = plain_label(theme.font(Size.CAPTION), "muted")
        self._footer = QWidget()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_message(
        self, message: Message, *, under_way: bool, error: Exception | None = None
    ) -> None:
        self._message = message
        name = printable(message.model or self.tr("Reply"))
        self._model.setText(name)
        self.setAccessibleName(self.tr("Reply from {0}").replace("{0}", name))
        self._thinking.show_thinking(message.thinking, under_way=under_way and not message.content)
        if under_way:
            self._prose.grow(message.content)
        else:
            self._prose.show_whole(message.content)
        self._prose.setVisible(bool(message.content.strip()))
        nothing_yet = under_way and not message.content and not message.thinking
        self._waiting.setVisible(nothing_yet)
        if nothing_yet and not self._waiting.text():
            self._waiting.setText(self.tr("Reading your message…"))
        self._footer.setVisible(not under_way)
        self._stats.setText(" · ".join(self._facts(message)))
        self._copy.setVisible(bool(message.content))
        self._notice.hide()
        if not under_way:
            self._show_ending(message, error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._prose.fit(self.width())

    def show_progress(self, evaluated: int, total: int) -> None:
        """How far the model has read, in tokens, before it writes."""
        percent = 100 * evaluated // max(total, 1)
        said = self.tr("Reading your message… {0} %") if percent < 100 else self.tr("Starting…")
        self._waiting.setText(said.replace("{0}", str(percent)))

    def offer(self, *, again: bool, going_on: bool) -> None:
        """What can be done now; for all but the last reply of a conversation, that is nothing."""
        self._again.setVisible(again)
        self._continue.setVisible(going_on)

    def notice_text(self) -> str:
        return self._notice.text() if self._notice.isVisibleTo(self) else ""

    def _show_ending(self, message: Message, error: Exception | None) -> None:
        if error is not None:
            self._notice.show_error(error)
        elif message.finish is FinishReason.ERROR:
            self._notice.say(
                "error",
                self.tr("This reply failed"),
                remedy=self.tr("Answer again, or choose another model."),
            )
        elif message.finish in (None, FinishReason.INTERRUPTED):
            self._notice.say(
                "info",
                self.tr("This reply was interrupted"),
                self.tr("Desktop Chat was closed before it was finished."),
            )

    def _facts(self, message: Message) -> list[str]:
        ended: dict[FinishReason | None, str] = {
            FinishReason.CANCELLED: self.tr("Stopped"),
            FinishReason.LENGTH: self.tr("Reached the length limit"),
            FinishReason.CONTEXT: self.tr("The model's context is full"),
        }
        facts = [ended[message.finish]] if message.finish in ended else []
        if message.stats is not None and message.stats.completion_tokens:
            count = self.locale().toString(message.stats.completion_tokens)
            facts.append(self.tr("{0} tokens").replace("{0}", count))
        return facts

    def _lay_out(self) -> None:
        tools = QHBoxLayout(self._footer)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(Space.HALF // 2)
        tools.addWidget(self._copy)
        tools.addWidget(self._again)
        tools.addWidget(self._continue)
        tools.addSpacing(Space.HALF)
        tools.addWidget(self._stats, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        for widget in (
            self._model,
            self._thinking,
            self._waiting,
            self._prose,
            self._notice,
            self._footer,
        ):
            column.addWidget(widget)

    def _on_copy(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(self._message.content)
            self._copy.setIcon(self._icons.icon("check", "accent"))

    def _restyle(self) -> None:
        self._copy.setIcon(self._icons.icon("copy", "muted"))
        self._again.setIcon(self._icons.icon("again", "muted"))
        self._continue.setIcon(self._icons.icon("continue", "muted"))
        self._prose.restyle()
