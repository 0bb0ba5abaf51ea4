"""A comparison of the command line among the conversations, as the window keeps it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace

from desktop_chat.cli.conversations.unlocking import check_kept, writing
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_note
from desktop_chat.domain.chat import Conversation, Message, Role, title_from
from desktop_chat.domain.comparison import Answer, Comparison, KeptComparison
from desktop_chat.domain.errors import AppError, StorageFailed
from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Keeping", "keeping"]

_NOT_KEPT = "What is compared isn't kept with the conversations"


@dataclass(slots=True)
class Keeping:
    """A comparison with the answers that are there, kept or not.

    Attributes:
        store: None if nothing is kept.
        failure: Why an answer could not be kept.
    """

    kept: KeptComparison
    store: ChatStore | None = None
    failure: StorageFailed | None = None
    _answers: list[Answer] = field(default_factory=list[Answer])

    @property
    def whole(self) -> KeptComparison:
        """It with the answers so far."""
        answers = sorted(self._answers, key=lambda each: each.place)
        return replace(self.kept, answers=tuple(answers))

    def put(self, answer: Answer) -> None:
        """Have an answer at its place."""
        if self.store is not None:
            try:
                answer = self.store.comparisons.put(
                    self.kept.conversation.id, answer.place, answer.message, answer.note
                )
            except StorageFailed as error:
                if self.failure is None:
                    print_note(f"{error.title}: {error.detail} The comparison goes on.\n")
                self.failure = error
        self._answers.append(answer)


@contextmanager
def keeping(services: Services, comparison: Comparison, wanted: bool | None) -> Generator[Keeping]:
    """Keep a comparison for as long as its answers come.

    Args:
        wanted: None keeps it if nobody has to be asked to open the conversations, and says so if
            it isn't kept.

    Raises:
        AppError: It is wanted and can't be kept.
    """
    title = comparison.name or title_from(comparison.questions[0].text)
    with ExitStack() as stack:
        store = None
        if wanted:
            store = stack.enter_context(writing(services)).store
        elif wanted is None:
            store = _unasked(services, stack)
        if store is not None:
            yield Keeping(store.comparisons.add(comparison, title), store)
            return
        prompts = tuple(Message(Role.USER, each.text) for each in comparison.questions)
        conversation = Conversation("", title, 0.0, 0.0, compares=True)
        yield Keeping(KeptComparison(conversation, comparison, prompts, (), ()))


def _unasked(services: Services, stack: ExitStack) -> ChatStore | None:
    """The conversations to be changed, if they open by themselves."""
    try:
        check_kept(services)
        vault = services.make_vault()
        if vault.opens_unasked:
            store = vault.open()
            stack.callback(vault.close)
            return store
    except AppError as error:
        print_note(f"{_NOT_KEPT}: {error.detail}\n")
        return None
    print_note(f"{_NOT_KEPT}: they don't open without asking for something. --keep asks.\n")
    return None
