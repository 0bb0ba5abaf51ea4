"""Finding a conversation as one types, and what is seen of it."""

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QToolButton

from desktop_chat.domain.search import Hit
from desktop_chat.ui.conversations.marked_line import Ink, MarkedLine, draw_marked
from tests.gui.stage import Stage

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(stage: Stage) -> Stage:
    """Three conversations, of which the last one is open."""
    for text, reply in (
        ("Bread", "Knead the dough."),
        ("Soup", "Eat it with fresh bread."),
        ("東京の天気", "晴れです。"),
    ):
        stage.engine.enqueue(reply)
        stage.view.new_chat()
        stage.ask(text)
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "東京の天気", "Soup", "Bread"])
    return stage


def field(stage: Stage) -> QLineEdit:
    return stage.find(QLineEdit, "Search conversations")


def results(stage: Stage) -> list[str]:
    """The titles that were found; empty while the list is shown."""
    for view in stage.window.findChildren(QListView):
        if view.accessibleName() == "Search results" and view.isVisible():
            model = view.model()
            return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return []


def search(stage: Stage, text: str, expected: list[str]) -> None:
    field(stage).setText(text)
    stage.until(lambda: results(stage) == expected)


def test_typing_finds_and_esc_goes_back_to_the_list(three: Stage) -> None:
    three.press(Qt.Key.Key_F, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert field(three).hasFocus()
    QTest.keyClicks(field(three), "bre")
    three.until(lambda: results(three) == ["Bread", "Soup"])
    search(three, "天気", ["東京の天気"])
    QTest.keyClick(field(three), Qt.Key.Key_Escape)
    assert field(three).text() == ""
    assert results(three) == []
    assert three.find(QListView, "Conversations").hasFocus()


def test_esc_in_the_search_stops_no_reply(three: Stage) -> None:
    three.engine.enqueue("word " * 30, tokens_per_second=100)
    three.send("Go on")
    three.press(Qt.Key.Key_F, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    three.press(Qt.Key.Key_Escape)
    three.until(lambda: three.workspace.session.path[-1].finish is not None)
    assert three.workspace.session.path[-1].content.count("word") == 30


def test_nothing_found_is_said_calmly(three: Stage) -> None:
    field(three).setText("zebra")
    said = "No conversation has these words."
    three.until(
        lambda: any(said in w.text() and w.isVisible() for w in three.window.findChildren(QLabel))
    )
    buttons = field(three).findChildren(QToolButton)
    next(each for each in buttons if each.text() == "Clear the search").click()
    three.find(QListView, "Conversations")


def test_results_are_reached_and_opened_by_keyboard(three: Stage) -> None:
    shown: list[str] = []
    chosen: list[tuple[str, str]] = []

    def note(hit: Hit, text: str) -> None:
        chosen.append((hit.conversation.title, text))

    three.workspace.session.found.connect(shown.append)
    three.view.sidebar.found.connect(note)
    three.press(Qt.Key.Key_F, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    search(three, "bread", ["Bread", "Soup"])
    QTest.keyClick(field(three), Qt.Key.Key_Down)
    view = three.find(QListView, "Search results")
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    three.until(lambda: three.workspace.session.path[0].content == "Soup")
    assert shown == [three.workspace.session.path[1].id]  # the reply has the word
    assert chosen == [("Soup", "bread")]
    assert results(three) == ["Bread", "Soup"]
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert field(three).hasFocus()
    QTest.keyClick(field(three), Qt.Key.Key_Return)
    three.until(lambda: three.workspace.session.path[0].content == "Bread")


def test_a_result_is_spoken_with_its_excerpt(three: Stage) -> None:
    soup = next(c for c in three.workspace.chats.conversations if c.title == "Soup")
    three.workspace.chats.archive([soup.id], archived=True)
    search(three, "fresh", ["Soup"])
    index: QModelIndex = three.find(QListView, "Search results").model().index(0, 0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Soup, archived, Eat it with fresh bread."


def test_results_follow_what_changes(three: Stage) -> None:
    search(three, "bread", ["Bread", "Soup"])
    view = three.find(QListView, "Search results")
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    bread = next(c for c in three.workspace.chats.conversations if c.title == "Bread")
    three.workspace.chats.trash([bread.id])
    three.until(lambda: results(three) == ["Soup"])
    assert view.currentIndex().data() == "Soup"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    three.until(lambda: results(three) == [])
    assert three.view.sidebar.titles() == ["Today", "東京の天気"]


def test_what_was_found_can_be_renamed_where_it_is_listed(three: Stage) -> None:
    search(three, "soup", ["Soup"])
    QTest.keyClick(field(three), Qt.Key.Key_Down)
    three.press(Qt.Key.Key_F2)
    view = three.find(QListView, "Conversations")
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Soup"


def test_in_a_narrow_window_the_search_comes_forward(three: Stage) -> None:
    three.window.resize(360, 600)
    three.press(Qt.Key.Key_F, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert field(three).hasFocus()
    search(three, "soup", ["Soup"])
    QTest.keyClick(field(three), Qt.Key.Key_Return)
    three.until(lambda: three.workspace.session.path[0].content == "Soup")
    assert not three.view.sidebar.isVisible()


def marked(line: MarkedLine) -> list[str]:
    return [line.text[start:end] for start, end in line.spans]


def test_marks_stay_on_their_words_when_deceiving_characters_go() -> None:
    text = "\u202eA \x1b[31mred\x1b[0m\n\n  fox 🦊 ran"
    line = MarkedLine.printable(text, [(text.index("fox"), text.index("fox") + 3)])
    assert line.text == "A red fox 🦊 ran"
    assert marked(line) == ["fox"]


@pytest.mark.parametrize(
    "text", ["{} begins", "x " * 200 + "{} and " + "more " * 50, "人" * 90 + "{}" + "人" * 90]
)
@pytest.mark.parametrize("word", ["needle", "針", "إبرة"])
def test_the_first_mark_is_always_in_what_fits(qapp: QApplication, text: str, word: str) -> None:
    whole = text.replace("{}", word)
    start = whole.index(word)
    metrics = QFontMetricsF(QFont())
    line = MarkedLine(whole, ((start, start + len(word)),)).fitted(metrics, 200)
    assert marked(line) == [word]
    assert metrics.horizontalAdvance(line.text) <= 200
    assert line.text.startswith("…") is (start > 0)
    assert line.text.endswith(("…", "begins"))


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_mark_is_painted_where_its_word_is(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    """Also behind a character of two UTF-16 units, and at the side where the list begins."""
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    font = QFont()
    line = MarkedLine("𝒳 word", ((2, 6),))
    painter = QPainter(image)
    ink = Ink(font, QColor("black"), QColor("black"), QColor("#ff0000"))
    draw_marked(painter, QRect(0, 0, 300, 30), line, ink, direction)
    painter.end()
    red = [x for x in range(300) if image.pixelColor(x, 8) == QColor("#ff0000")]
    advance = QFontMetricsF(font).horizontalAdvance
    left = 300 - advance(line.text) if direction is Qt.LayoutDirection.RightToLeft else 0
    assert abs(red[0] - (left + advance("𝒳 "))) <= 2
    assert abs(red[-1] - (left + advance(line.text))) <= 2
