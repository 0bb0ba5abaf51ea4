"""Sets of questions that a comparison can ask: the app's own, and what files hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.comparison import Question
from desktop_chat.domain.language import tr

__all__ = ["OfferedSet", "QuestionSets"]


@dataclass(frozen=True, slots=True)
class OfferedSet:
    """One that can be asked.

    Attributes:
        name: What a person calls it.
        about: A sentence; empty if nothing is known.
    """

    name: str
    questions: tuple[Question, ...]
    about: str = ""


class QuestionSets:
    """Reads them on a thread for files."""

    def __init__(self, folder: Path, tasks: Tasks) -> None:
        """``folder`` has the app's own."""
        self._folder = folder
        self._tasks = tasks

    def read_own(
        self, done: Callable[[list[OfferedSet]], None], failed: Callable[[Exception], None]
    ) -> None:
        """Those that come with the app."""

        def read() -> list[OfferedSet]:
            from desktop_chat.storage.exchange.question_sets import OWN_SETS, own_questions

            return [
                OfferedSet(tr(each.title), own_questions(each, self._folder), tr(each.description))
                for each in OWN_SETS
            ]

        self._tasks.run(read, done, failed)

    def read_file(
        self, path: Path, done: Callable[[OfferedSet], None], failed: Callable[[Exception], None]
    ) -> None:
        """One of the person's, whole or not at all."""

        def read() -> OfferedSet:
            from desktop_chat.storage.exchange.question_files import read_questions

            return OfferedSet(path.stem, read_questions(path))

        self._tasks.run(read, done, failed)
