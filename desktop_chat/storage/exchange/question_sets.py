"""The sets of questions that come with the app."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.comparison import Question, QuestionSet
from desktop_chat.domain.language import later
from desktop_chat.storage.exchange.question_files import read_questions

__all__ = ["OWN_SETS", "own_questions"]

OWN_SETS = (
    QuestionSet(
        "general-ability",
        later("General ability"),
        later(
            "Short tasks whose answers can be checked: arithmetic, reasoning, instructions, "
            "language, code, knowledge and writing."
        ),
    ),
    QuestionSet(
        "contested-topics",
        later("Contested topics"),
        later(
            "Matters on which people and countries disagree, asked from several sides: shows which "
            "model answers, and how evenly."
        ),
    ),
)


def own_questions(chosen: QuestionSet, folder: Path) -> tuple[Question, ...]:
    """The questions of one of ``OWN_SETS``.

    Args:
        folder: ``Paths.question_sets``.
    """
    return read_questions(folder / f"{chosen.name}.csv")
