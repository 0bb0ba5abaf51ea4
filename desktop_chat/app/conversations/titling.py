"""Titles by the model, written while nobody wants anything else of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import (
    Message,
    TitleSource,
    WholeConversation,
    branch,
    instructed,
)
from desktop_chat.domain.errors import AppError, NoModel, NoTitle
from desktop_chat.domain.generation import (
    Event,
    Failed,
    Finished,
    FinishReason,
    Progress,
    Request,
    Sampling,
)
from desktop_chat.domain.model import LoadedModel, TemplateSource
from desktop_chat.domain.settings import TITLE_BY_MODEL
from desktop_chat.policy.titles import opening, title_of, with_instruction

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Titling"]

_PAUSE_MS = 4000
_MAX_TOKENS = 24
_TEMPERATURE = 0.2
_YOUNG = 6  # messages; a title that was read for longer isn't changed unasked
_ROOM = 256  # tokens for the instruction, its markup and the title
_CAPABLE = 1_000_000_000  # parameters; below, first words were often better in our trials


@dataclass(frozen=True, slots=True)
class _Wish:
    """A title to be made.

    Attributes:
        reply: The reply that ends what the model has read; None if the person asked for a title.
    """

    conversation: str
    reply: str | None = None


class Titling(QObject):
    """Gives a conversation one title of the model's, some seconds after its reply.

    The last one that was answered is still in the model's context, so that only the instruction
    has to be read, and what comes next in the conversation goes on from there as if nothing had
    been. Whatever the person does ends it; it is tried again when they do nothing.

    Signals:
        titled: A title is in the store, unless the person has given one.
        failed: An exception; a title that the person asked for could not be made or kept.
    """

    titled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        bridge: EngineBridge,
        writer: ReplyWriter,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        pause_ms: int = _PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._bridge = bridge
        self._writer = writer
        self._preferences = preferences
        self._wish: _Wish | None = None
        self._asked: _Wish | None = None  # what the request in the background is for
        self._request = ""
        self._numbers = count(1)
        self._most_new = 0  # tokens of the request that the model may have to read
        self._unsuited: set[Path] = set()  # models whose template would cost the next turn dearly
        self._has_draft = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._on_idle)
        writer.changed.connect(self._on_reply_changed)
        bridge.state_changed.connect(self._on_state_changed)
        bridge.background_received.connect(self._on_event)

    @property
    def is_busy(self) -> bool:
        """Whether the model does something else that it can't be asked beside."""
        return self._bridge.state.phase in (Phase.LOADING, Phase.GENERATING)

    @Slot(str)
    def suggest(self, conversation_id: str) -> None:
        """Have a title made, whatever the settings say; a title that the person gave stays.

        The model has to read the conversation if it isn't the one that was answered last.
        """
        obstacle = self._obstacle()
        if obstacle is not None:
            self.failed.emit(obstacle)
            return
        self._wish = _Wish(conversation_id)
        self._bridge.end_background()
        self._make()

    def set_draft(self, draft: str) -> None:
        """The person is typing, and will want the model next."""
        self._has_draft = bool(draft.strip())
        self._bridge.end_background()
        self.wait()

    def close(self) -> None:
        """Begin nothing more."""
        self._wish = None
        self._timer.stop()

    def _obstacle(self) -> AppError | None:
        """Why the model can't be asked for a title now."""
        state = self._bridge.state
        if self.is_busy:
            return NoTitle("The model is busy.", "Ask again when it is done.")
        if state.model is None:
            return NoModel("No model is loaded.", "Choose a model first.")
        if not state.is_awake:
            return NoTitle(
                f"The memory of {state.model.title} was given back.",
                "Ask again after your next message, which loads it.",
            )
        if state.model.template.source is TemplateSource.NONE:
            return NoTitle(f"{state.model.title} continues texts and follows no instructions.")
        return None

    @Slot()
    def wait(self) -> None:
        """Begin when the person, who does something now, has done nothing for a while."""
        self._timer.stop()
        if self._wish is not None and not self._is_in_the_way(self._wish):
            self._timer.start()

    def _is_in_the_way(self, wish: _Wish) -> bool:
        """Whether the person is about to ask something and didn't ask for this."""
        return self._has_draft and wish.reply is not None

    @Slot(object)
    def _on_reply_changed(self, reply: Message) -> None:
        if reply.finish in (FinishReason.STOP, FinishReason.LENGTH):
            self._wish = _Wish(self._writer.conversation, reply.id)
            self.wait()

    @Slot(object)
    def _on_state_changed(self, _: object) -> None:
        """What is asked of the model now, or another model, makes it forget the conversation."""
        if self._bridge.state.phase is not Phase.READY:
            self._wish = None
            self._timer.stop()

    @Slot()
    def _on_idle(self) -> None:
        self._make()

    def _make(self) -> None:
        wish, model = self._wish, self._bridge.state.model
        if wish is None or wish is self._asked or model is None or self._obstacle() is not None:
            return
        if wish.reply and not self._is_wanted_of(model):
            self._wish = None
            return

        def read(whole: WholeConversation | None) -> None:
            # The store may have taken its time.
            is_late = self._wish is not wish or self._is_in_the_way(wish)
            if not is_late and self._obstacle() is None:
                self._ask(wish, whole, model)

        self._archive.run(lambda store: store.whole(wish.conversation), read, self._on_failed(wish))

    def _is_wanted_of(self, model: LoadedModel) -> bool:
        choice = self._preferences.get(TITLE_BY_MODEL)
        wanted = model.parameters >= _CAPABLE if choice is None else choice
        return wanted and model.path not in self._unsuited

    def _ask(self, wish: _Wish, whole: WholeConversation | None, model: LoadedModel) -> None:
        path = tuple(message.as_read() for message in _path_to_name(wish, whole))
        fits = _fits(path, model.ctx)
        if not path or (wish.reply and not fits):
            self._wish = None
            return
        stats = path[-1].stats
        origin = path[-1].origin
        whole_path = instructed(path, origin.system) if origin is not None else path
        messages = with_instruction(whole_path if fits else opening(path, model.ctx // 4))
        request = Request(
            f"title {next(self._numbers)}",
            messages,
            sampling=Sampling(temperature=_TEMPERATURE),
            max_tokens=_MAX_TOKENS,
            thinking=False,
        )
        if self._bridge.generate_in_background(request):
            self._request, self._asked = request.id, wish
            self._most_new = (stats.completion_tokens if stats is not None else 0) + _ROOM
        else:  # a plan is on its way
            self._timer.start()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        wish, model = self._asked, self._bridge.state.model
        if wish is None or getattr(event, "request", None) != self._request:
            return
        match event:
            case Progress(total=total, cached=cached) if (
                wish.reply and total - cached > self._most_new and model is not None
            ):
                # Without thinking, this template begins with other words, and so everything is
                # read again, now and once more in the next turn.
                self._unsuited.add(model.path)
                self._drop(wish)
                self._bridge.end_background()
            case Finished(reason=FinishReason.CANCELLED):
                self._asked = None
                self.wait() if self._wish is wish else self._make()
            case Finished(text=text, reason=reason):
                self._asked = None
                self._keep(wish, title_of(text, is_cut=reason is FinishReason.LENGTH))
            case Failed(error=error):
                self._asked = None
                self._on_failed(wish)(error)
            case _:
                pass

    def _keep(self, wish: _Wish, title: str) -> None:
        self._drop(wish)
        if not title:
            self._on_failed(wish)(NoTitle("The model wrote nothing that could be one."))
            return

        def rename(store: ChatStore) -> None:
            store.filing.rename(wish.conversation, title, TitleSource.MODEL)

        self._archive.run(rename, lambda _: self.titled.emit(), self._on_failed(wish))

    def _on_failed(self, wish: _Wish) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._drop(wish)
            if wish.reply is None:
                self.failed.emit(error)

        return failed

    def _drop(self, wish: _Wish) -> None:
        if self._wish is wish:
            self._wish = None


def _path_to_name(wish: _Wish, whole: WholeConversation | None) -> tuple[Message, ...]:
    """The conversation as it is read; empty if it is to keep its title."""
    if whole is None or whole.conversation.trashed is not None:
        return ()
    path, by = branch(whole.messages, whole.conversation.leaf), whole.conversation.titled_by
    if wish.reply is None:
        return path if by is not TitleSource.PERSON else ()
    is_young = 0 < len(path) <= _YOUNG and path[-1].id == wish.reply
    return path if is_young and by is TitleSource.FIRST_MESSAGE else ()


def _fits(path: tuple[Message, ...], ctx: int) -> bool:
    """Whether the model can be given all of it, so that nothing is read that wasn't before."""
    stats = path[-1].stats if path else None
    if stats is None:
        return False
    # With a quarter of the context free, nothing was left out, and nothing will be.
    return stats.prompt_tokens + stats.completion_tokens + _ROOM <= ctx * 3 // 4
