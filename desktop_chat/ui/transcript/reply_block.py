"""What a model did with a question, on the screen."""

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.chat import BY_HAND, Message
from desktop_chat.domain.generation import FinishReason
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.message_block import SIDE, MessageBlock
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.model_change import ModelChange
from desktop_chat.ui.transcript.thinking import ThinkingFold
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ReplyBlock"]


class ReplyBlock(MessageBlock):
    """What a model wrote: its name, its folded thoughts, the text, and how it ended."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        message: Message,
        parent: QWidget | None = None,
        *,
        send_on_enter: bool,
        decoration: Decoration | None = None,
        width: int = 0,
        hurried: bool = False,
    ) -> None:
        """
        Args:
            decoration: Whence the colours of code and the pictures of formulas come.
            width: As of ``begin``, as ``hurried`` is.
        """
        self._decoration = decoration or Decoration()
        prose = MessageBody(theme, icons, self._decoration, tr("Reply"))
        super().__init__(theme, icons, message, prose, parent, send_on_enter=send_on_enter)
        self._can_continue = False
        self._is_reading = False
        self._change: ModelChange | None = None
        self._notice: Notice | None = None
        self._model = plain_label(theme.font(Size.CAPTION, QFont.Weight.DemiBold), "muted")
        self._thinking: ThinkingFold | None = None
        self._waiting = plain_label(theme.font(Size.CAPTION), "muted")
        self._stats = plain_label(theme.font(Size.CAPTION), "muted")
        self.footer_row.addStretch(1)
        self.footer_row.addWidget(self._stats)
        self.column.setContentsMargins(SIDE, Space.HALF, SIDE, Space.TWO)
        for widget in (self._model, self._prose, self._waiting, self.footer):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.begin(message, width, hurried=hurried)

    @property
    def is_reusable(self) -> bool:
        is_open = self._thinking is not None and self._thinking.is_open()
        return super().is_reusable and not is_open

    def forget(self) -> None:
        super().forget()
        if self._thinking is not None:
            self._thinking.forget()

    def begin(self, message: Message, width: int, *, hurried: bool) -> None:
        super().begin(message, width, hurried=hurried)
        self._can_continue = self._is_reading = False
        self._prose.fit(width - 2 * SIDE)

    def body(self) -> QWidget:
        return self._prose

    def show_raw(self, raw: bool) -> None:
        """Whether the text is shown as it was written, with all of its marks."""
        self._prose.show_raw(raw)

    def texts(self) -> list[TextPart]:
        """What can be selected, in the order in which it is read."""
        return self._prose.parts()

    def show_message(
        self,
        message: Message,
        *,
        under_way: bool,
        is_reading: bool = False,
        error: Exception | None = None,
    ) -> None:
        """``is_reading``: the model has written nothing yet, or nothing since it goes on."""
        self._message, self._is_under_way = message, under_way
        by_hand = message.model == BY_HAND
        name = printable(message.model or "")
        said = tr("Reply from {model}", model=name) if name else tr("Reply from a model")
        self._model.setText(tr("Edited by you") if by_hand else name or tr("Reply"))
        self.setAccessibleName(tr("Reply, edited by you") if by_hand else said)
        if message.thinking and self._thinking is None:
            self._thinking = ThinkingFold(self._theme, self._icons, self._decoration)
            self._thinking.link_activated.connect(self.link_activated)
            self.insert(self.column.indexOf(self._model) + 1, self._thinking)
        if self._thinking is not None:
            thinks = under_way and not message.content
            took = message.stats.thinking_ms / 1000 if message.stats else 0.0
            self._thinking.show_thinking(message.thinking, under_way=thinks, seconds=took or None)
        if under_way:
            self._prose.grow(message.content)
        else:
            self._prose.show_whole(message.content)
        self._prose.setVisible(bool(message.content.strip()) and not self.is_editing())
        if is_reading and not self._is_reading:
            self._waiting.setText(tr("Reading your message…"))
        self._is_reading = is_reading
        self._waiting.setVisible(is_reading)
        self.footer.setVisible(not under_way)
        self._stats.setText(" · ".join(self._facts(message)))
        self._show_ending(message, None if under_way else error)
        self._reveal()

    def show_change(self, name: str) -> None:
        """Say that another model than before answers from here; nothing if ``name`` is empty."""
        if name and self._change is None:
            self._change = ModelChange(self._theme)
            self.insert(0, self._change)
        if self._change is not None:
            self._change.setVisible(bool(name))
            self._change.show_model(name)

    def change_text(self) -> str:
        shown = self._change is not None and self._change.isVisibleTo(self)
        return self._change.text() if self._change is not None and shown else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._prose.fit(self.width() - 2 * SIDE)

    def show_progress(self, evaluated: int, total: int) -> None:
        """How far the model has read, in tokens, before it writes."""
        percent = 100 * evaluated // max(total, 1)
        reading = tr("Reading your message… {percent} %", percent=percent)
        self._waiting.setText(reading if percent < 100 else tr("Starting…"))

    def offer(self, *, again: bool, going_on: bool, last: bool) -> None:
        self._can_continue = going_on and last
        self._offer_in_notice()
        told = self._is_interrupted()  # in the notice, where the person reads about it
        super().offer(again=again, going_on=going_on and not told, last=last)

    def notice_text(self) -> str:
        shown = self._notice is not None and self._notice.isVisibleTo(self)
        return self._notice.text() if self._notice is not None and shown else ""

    def _is_interrupted(self) -> bool:
        ended = self._message.finish in (None, FinishReason.INTERRUPTED)
        return ended and not self._is_under_way

    def _show_ending(self, message: Message, error: Exception | None) -> None:
        failed = message.finish is FinishReason.ERROR and not self._is_under_way
        if error is None and not failed and not self._is_interrupted():
            if self._notice is not None:
                self._notice.hide()
            return
        notice = self._notice
        if notice is None:
            notice = self._notice = Notice(self._theme, self._icons)
            self.insert(self.column.indexOf(self.footer), notice)
        if error is not None:
            notice.show_error(error)
        elif failed:
            notice.say(
                "error",
                tr("This reply failed"),
                remedy=tr("Answer again, or choose another model."),
            )
        else:
            notice.say(
                "info",
                tr("This reply was interrupted"),
                tr("Desktop Chat was closed before it was finished."),
            )
        self._offer_in_notice()

    def _offer_in_notice(self) -> None:
        if self._notice is not None and self._is_interrupted():
            going_on = (tr("Continue"), self._on_continue) if self._can_continue else None
            self._notice.offer(going_on)

    def _on_continue(self) -> None:
        self.acted.emit(self._message.id, Tool.CONTINUE)

    def _facts(self, message: Message) -> list[str]:
        ended: dict[FinishReason | None, str] = {
            FinishReason.CANCELLED: tr("Stopped"),
            FinishReason.LENGTH: tr("Reached the length limit"),
            FinishReason.CONTEXT: tr("The model's context is full"),
        }
        facts = [ended[message.finish]] if message.finish in ended else []
        if message.stats is not None and message.stats.completion_tokens:
            count = message.stats.completion_tokens
            facts.append(tr("{n} tokens", "{n} token", count))
        return facts
