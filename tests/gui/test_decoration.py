"""Colours and formulas are asked for once and come when they are there."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.app.decoration import Decoration
from desktop_chat.markdown.pictures import (
    Colours,
    Drawing,
    FormulaToDraw,
    Kind,
    Picture,
    Question,
    Span,
)
from desktop_chat.markdown.typesetter import Ticket, Typesetter


class ScriptedTypesetter(Typesetter):
    """Answers when a test says so, and nothing by itself."""

    def __init__(self) -> None:
        super().__init__(["none"])
        self.tickets: list[Ticket] = []
        self.known: dict[Question, Picture] = {}

    def ask(self, question: Question, done: Callable[[Picture | None], None]) -> Ticket:
        self.tickets.append(Ticket(question, done))
        return self.tickets[-1]

    def recall(self, question: Question) -> Picture | None:
        return self.known.get(question)

    def answer(self, picture: Picture | None) -> None:
        ticket = self.tickets.pop()
        if picture is not None:
            self.known[ticket.question] = picture
        ticket.answer(picture)


@pytest.fixture
def typesetter() -> ScriptedTypesetter:
    return ScriptedTypesetter()


@pytest.fixture
def decoration(typesetter: ScriptedTypesetter) -> Decoration:
    return Decoration(lambda: typesetter)


def test_code_is_asked_for_once(
    qtbot: QtBot, decoration: Decoration, typesetter: ScriptedTypesetter
) -> None:
    told: list[str] = []
    decoration.coloured.connect(told.append)
    assert decoration.colours("x = 1", "py") == decoration.colours("x = 1", "py") == ()
    assert len(typesetter.tickets) == 1
    spans = (Span(4, 1, Kind.NUMBER),)
    typesetter.answer(Colours(spans))
    assert told == [], "it was told from the typesetter's thread"
    qtbot.waitUntil(lambda: told == ["x = 1"])
    assert decoration.colours("x = 1", "py") == spans


@pytest.mark.parametrize("picture", [Colours(()), None])
def test_it_is_complete_once_all_is_answered(
    qtbot: QtBot,
    decoration: Decoration,
    typesetter: ScriptedTypesetter,
    picture: Picture | None,
) -> None:
    assert decoration.is_complete
    decoration.colours("x = 1", "py")
    decoration.colours("x = 1", "py")
    decoration.picture("x", display=True)
    typesetter.answer(None)
    qtbot.wait(10)
    assert not decoration.is_complete
    typesetter.answer(picture)
    qtbot.waitUntil(lambda: decoration.is_complete)


def test_what_was_forgotten_is_asked_for_again(
    qtbot: QtBot, decoration: Decoration, typesetter: ScriptedTypesetter
) -> None:
    told: list[str] = []
    decoration.drawn.connect(told.append)
    decoration.picture("x", display=False)
    typesetter.answer(Drawing("<svg/>", 1, 1, 0))
    qtbot.waitUntil(lambda: told == ["x"])
    typesetter.known.clear()
    assert decoration.picture("x", display=False) is None
    assert [ticket.question for ticket in typesetter.tickets] == [FormulaToDraw("x", False)]


def test_what_fails_is_not_asked_for_again(
    qtbot: QtBot, decoration: Decoration, typesetter: ScriptedTypesetter
) -> None:
    told: list[str] = []
    decoration.drawn.connect(told.append)
    decoration.picture("\\frac{", display=True)
    typesetter.answer(None)
    qtbot.wait(20)
    assert decoration.picture("\\frac{", display=True) is None
    assert typesetter.tickets == []
    assert told == []


def test_code_of_no_language_is_plain(
    decoration: Decoration, typesetter: ScriptedTypesetter
) -> None:
    assert decoration.colours("x = 1", "") == ()
    assert typesetter.tickets == []


def test_nothing_is_made_where_nothing_is_to_be_drawn() -> None:
    made: list[ScriptedTypesetter] = []

    def make() -> ScriptedTypesetter:
        made.append(ScriptedTypesetter())
        return made[-1]

    decoration = Decoration(make)
    decoration.colours("x", "")
    decoration.close()
    assert decoration.picture("x", display=False) is None
    assert made == []
    assert Decoration().picture("x", display=False) is None
