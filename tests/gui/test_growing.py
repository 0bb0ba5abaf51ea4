"""A reply that grows looks like the whole one, at every moment, and stays where it is."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.code_text import CodeText
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.widgets.icons import Icons
from tests.gui.body_stage import ICONS, ScriptedDecoration, shown_texts

WORDS = "word " * 150
CASES = {
    "paragraphs": f"{WORDS}\n\n{WORDS}\n\n# Title\n\n{WORDS}\n\nend",
    "code": f"{WORDS}\n\n```python\nx = 1\n\n\ny = 2\n```\n\n{WORDS}\n\nend",
    "tildes in code": f"~~~~\n~~~\n\n{WORDS}\n\nstill code\n~~~~\n\n{WORDS}\n\nend",
    "list": f"- {WORDS}\n\n- two\n\n  {WORDS}\n\n  within\n\n1. {WORDS}\n\n2. two\n\nend",
    "quotation": f"> {WORDS}\n\n> {WORDS}\n\nend",
    "table": f"{WORDS}\n\n| a | b |\n|---|---|\n| 1 | **2** |\n| 3 | 4 |\n\n{WORDS}\n\nend",
    "styles": "One **bold** and *italic* `code` [link](https://example.org) word, 👩‍👩‍👧 end" * 9,
    "formulas": "With $x^2$ in it.\n\n$$\n\\frac{a}{b}\n$$\n\nAnd $y$ after it.\n\nend",
    "notes": f"A note[^1].\n\n{WORDS}\n\n[^1]: The note.\n\nend",
}


@pytest.fixture
def bodies(qtbot: QtBot, theme: Theme) -> tuple[MessageBody, MessageBody]:
    made = [MessageBody(theme, Icons(ICONS, theme), ScriptedDecoration(), "Reply") for _ in "ab"]
    for body in made:
        qtbot.addWidget(body)
        body.fit(500)
    return made[0], made[1]


def note_changes(part: TextPart, changes: list[tuple[int, int]]) -> None:
    """Keep how many characters of it go and come with each change."""

    def note(_: int, removed: int, added: int) -> None:
        changes.append((removed, added))

    part.document().contentsChange.connect(note)


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_grown_and_whole_are_the_same(bodies: tuple[MessageBody, MessageBody], text: str) -> None:
    grown, whole = bodies
    for end in range(0, len(text) + 13, 13):
        grown.grow(text[:end])
    grown.show_whole(text)
    whole.show_whole(text)
    assert shown_texts(grown) == shown_texts(whole)
    assert grown.height() == whole.height()
    assert grown.grab().toImage() == whole.grab().toImage()


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_what_is_above_the_end_stays_where_it_is(
    bodies: tuple[MessageBody, MessageBody], text: str
) -> None:
    body, _ = bodies
    body.grow(text[: len(text) // 2])
    first = body.parts()[0]
    place, words = first.geometry(), first.toPlainText()[:40]
    body.grow(text)
    assert body.parts()[0] is first
    assert first.geometry().topLeft() == place.topLeft()
    assert first.toPlainText().startswith(words)


def test_only_what_is_new_is_written(bodies: tuple[MessageBody, MessageBody]) -> None:
    body, _ = bodies
    text = CASES["paragraphs"]
    body.grow(text)
    changes: list[tuple[int, int]] = []
    for part in body.parts():
        note_changes(part, changes)
    body.grow(text + " and more")
    assert len(changes) == 1
    removed, added = changes[0]
    assert added - removed == len(" and more")
    assert added < 40, "the whole paragraph was written again"


def test_code_is_appended_to(bodies: tuple[MessageBody, MessageBody]) -> None:
    body, _ = bodies
    body.grow("```py\n" + "x = 1\n" * 50)
    (code,) = body.parts()
    assert isinstance(code, CodeText)
    changes: list[tuple[int, int]] = []
    note_changes(code, changes)
    body.grow("```py\n" + "x = 1\n" * 50 + "y = 2\n")
    assert [removed for removed, _ in changes] == [0]
    assert code.toPlainText().endswith("x = 1\ny = 2")


def test_a_selection_outlives_the_growing_of_the_text(
    bodies: tuple[MessageBody, MessageBody],
) -> None:
    body, _ = bodies
    body.grow("One two *thr")
    part = body.parts()[0]
    part.select(4, 7)
    body.grow("One two *three* four")
    assert body.parts() == [part]
    assert part.selected_text() == "two"


def test_a_long_text_comes_bit_by_bit_and_moves_nothing(
    qtbot: QtBot, bodies: tuple[MessageBody, MessageBody]
) -> None:
    body, _ = bodies
    text = "\n\n".join(f"## Part {number}\n\n{WORDS}" for number in range(400))
    body.show_whole(text)
    first = body.parts()[0]
    assert first.height() > 0
    assert len(body.parts()) < 200
    before = first.geometry()
    heights: list[int] = []
    body.resized.connect(lambda: heights.append(body.height()))
    qtbot.waitUntil(lambda: "Part 399" in body.parts()[-1].toPlainText(), timeout=20_000)
    assert first.geometry() == before
    assert heights == sorted(heights)


def test_a_new_width_is_taken_at_once(bodies: tuple[MessageBody, MessageBody]) -> None:
    body, _ = bodies
    body.show_whole(CASES["paragraphs"])
    wide = body.height()
    body.fit(250)
    assert body.height() > wide
    body.fit(500)
    assert body.height() == wide
