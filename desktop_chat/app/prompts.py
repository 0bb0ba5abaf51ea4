"""The person's prompts: kept with the conversations, known here while those are open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.prompt import Prompt

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["PromptLibrary"]


class PromptLibrary(QObject):
    """All prompts, by name.

    Signals:
        changed: There is something new in ``prompts``.
        removed: The ``Prompt`` that is no longer; ``save`` brings it back.
        failed: An exception; what was asked for was not done.
    """

    changed = Signal()
    removed = Signal(object)
    failed = Signal(object)

    def __init__(self, archive: Archive, tasks: Tasks, parent: QObject | None = None) -> None:
        """``tasks`` reads and writes files."""
        super().__init__(parent)
        self._archive = archive
        self._tasks = tasks
        self._prompts: tuple[Prompt, ...] = ()

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        return self._prompts

    @Slot()
    def refresh(self) -> None:
        self._archive.run(lambda store: store.prompts.list(), self._on_listed, self.failed.emit)

    def save(self, prompt: Prompt) -> None:
        """Keep a new one, or what one has become."""
        self._change(lambda store: store.prompts.save(prompt))

    def remove(self, prompt: Prompt) -> None:
        def removed(_: object) -> None:
            self.removed.emit(prompt)

        self._change(lambda store: store.prompts.remove(prompt.id), removed)

    def take_in(self, path: Path, done: Callable[[int], None]) -> None:
        """Add those of a file that aren't here yet; ``done`` gets how many they were."""

        def read() -> tuple[Prompt, ...]:
            from desktop_chat.storage.exchange.prompt_files import read_prompts

            return read_prompts(path)

        def add(prompts: tuple[Prompt, ...]) -> None:
            self._change(lambda store: store.prompts.add(prompts), done)

        self._tasks.run(read, add, self.failed.emit)

    def export(self, path: Path, done: Callable[[None], None]) -> None:
        """Write all of them into a file, which anyone can read."""
        prompts = self._prompts

        def write() -> None:
            from desktop_chat.storage.exchange.prompt_files import write_prompts

            write_prompts(prompts, path)

        self._tasks.run(write, done, self.failed.emit)

    def _change(
        self,
        work: Callable[[ChatStore], object],
        done: Callable[..., None] = nothing_to_do,
    ) -> None:
        def changed(outcome: object) -> None:
            self.refresh()
            done(outcome)

        self._archive.run(work, changed, self.failed.emit)

    def _on_listed(self, prompts: tuple[Prompt, ...]) -> None:
        if prompts != self._prompts:
            self._prompts = prompts
            self.changed.emit()
