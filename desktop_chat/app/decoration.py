"""What comes later than the text of a message: the colours of code, the pictures of formulas."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_chat.markdown.pictures import (
    Colours,
    Drawing,
    FormulaToDraw,
    Picture,
    Question,
    Span,
    ToColour,
)

if TYPE_CHECKING:  # loaded with the first thing to draw
    from desktop_chat.markdown.typesetter import Typesetter

__all__ = ["Decoration", "MakeTypesetter"]

MakeTypesetter = Callable[[], "Typesetter"]

_MOST_ASKED = 10_000  # questions of which is remembered that they were asked


class Decoration(QObject):
    """Gives at once what is known, asks for the rest, and tells when that is there.

    Signals:
        coloured: The text of the code whose colours are known now.
        drawn: The LaTeX of the formula whose picture is there now.
    """

    coloured = Signal(str)
    drawn = Signal(str)
    _answered = Signal(object, object)

    def __init__(
        self, make_typesetter: MakeTypesetter | None = None, parent: QObject | None = None
    ) -> None:
        """Without ``make_typesetter``, there is nothing but the text."""
        super().__init__(parent)
        self._make_typesetter = make_typesetter
        self._typesetter: Typesetter | None = None
        self._asked: set[Question] = set()  # without an answer, or in vain
        self._awaited = 0
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_complete(self) -> bool:
        """Whether nothing comes later, unless it is asked for."""
        return not self._awaited

    def colours(self, text: str, language: str) -> tuple[Span, ...]:
        """The colours of a piece of code; they are asked for if they aren't known."""
        if not language:
            return ()
        found = self._find(ToColour(text, language))
        return found.spans if isinstance(found, Colours) else ()

    def picture(self, latex: str, *, display: bool) -> Drawing | None:
        """The picture of a formula; it is asked for if there is none yet."""
        found = self._find(FormulaToDraw(latex, display))
        return found if isinstance(found, Drawing) else None

    def close(self) -> None:
        """Ask nothing any more."""
        self._make_typesetter = None
        if self._typesetter is not None:
            self._typesetter.close()
            self._typesetter = None

    def _find(self, question: Question) -> Picture | None:
        if self._typesetter is None:
            if self._make_typesetter is None:
                return None
            self._typesetter = self._make_typesetter()
        found = self._typesetter.recall(question)
        if found is None and question not in self._asked:
            if len(self._asked) >= _MOST_ASKED:
                self._asked.clear()
            self._asked.add(question)
            self._awaited += 1
            self._typesetter.ask(question, lambda picture: self._answered.emit(question, picture))
        return found

    @Slot(object, object)
    def _on_answered(self, question: Question, picture: Picture | None) -> None:
        self._awaited -= 1
        if picture is None:
            return
        self._asked.discard(question)
        if isinstance(question, ToColour):
            self.coloured.emit(question.text)
        else:
            self.drawn.emit(question.latex)
