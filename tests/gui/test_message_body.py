"""How the text of one message looks, and what can be done with it."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.markdown.pictures import Kind, Span
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.code_box import CodeBox, file_name
from desktop_chat.ui.transcript.body.code_text import CodeText
from desktop_chat.ui.transcript.body.flow import FlowText
from desktop_chat.ui.transcript.body.formula_text import FormulaText
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.body.table_text import TableText
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.widgets.icons import Icons
from tests.gui.body_stage import ICONS, ScriptedDecoration, shown_texts


@pytest.fixture
def decoration() -> ScriptedDecoration:
    return ScriptedDecoration()


@pytest.fixture
def body(qtbot: QtBot, theme: Theme, decoration: ScriptedDecoration) -> MessageBody:
    body = MessageBody(theme, Icons(ICONS, theme), decoration, "Reply")
    qtbot.addWidget(body)
    body.fit(500)
    return body


def button(widget: QWidget, name: str) -> QToolButton:
    return next(b for b in widget.findChildren(QToolButton) if b.accessibleName() == name)


def push(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)


def select_all(part: TextPart) -> TextPart:
    part.select(0, part.document().characterCount())
    return part


ALL_KINDS = "# A\n\nb\n\n- c\n\n```py\nd\n```\n\ne\n\n|f|\n|-|\n|g|\n\n$$h$$\n\n> i\n\n---\n\nj"


def test_each_block_has_the_widget_of_its_kind(body: MessageBody) -> None:
    body.show_whole(ALL_KINDS)
    kinds = [type(part) for part in body.parts()]
    assert kinds == [FlowText, CodeText, FlowText, TableText, FormulaText, FlowText]
    tops = [part.mapTo(body, QPoint()).y() for part in body.parts()]
    assert tops == sorted(tops)
    last = body.parts()[-1]
    assert last.mapTo(body, QPoint(0, last.height())).y() == body.height()


def test_all_has_a_name_and_tab_reaches_what_can_be_pressed(body: MessageBody) -> None:
    body.show_whole(ALL_KINDS + "\n\n[link](https://example.org)")
    for widget in [*body.findChildren(QTextEdit), *body.findChildren(QToolButton)]:
        assert widget.accessibleName(), widget
    assert body.accessibleName() == "Reply"
    code = body.findChildren(CodeBox)[0]
    assert code.accessibleName() == "Code in py"
    for tool in code.findChildren(QToolButton):
        assert tool.focusPolicy() & Qt.FocusPolicy.TabFocus
    links = [part.focusPolicy() is Qt.FocusPolicy.StrongFocus for part in body.parts()]
    assert links == [False, False, False, False, False, True]


MARKDOWN = [
    "Some **bold**, *italic*, ~~struck~~, `code` and [a link](https://example.org/a).",
    "# One\n\n## Two\n\nText",
    "- one\n- two\n  - within\n- three",
    "1. one\n2. two",
    "- [x] done\n- [ ] to do",
    "> quoted\n>\n> more\n\nnot quoted",
    "Before $x^2$ after",
    "One\n\n---\n\nTwo",
    "A\\\nB",
]


@pytest.mark.parametrize("text", MARKDOWN)
def test_what_is_selected_is_copied_as_it_would_be_written(body: MessageBody, text: str) -> None:
    body.show_whole(text)
    (part,) = body.parts()
    assert select_all(part).selected_markdown() == text


@pytest.mark.parametrize(
    "text",
    [
        "```python\nx = 1\n\ny = 2\n```",
        "````\n```\n````",
        "| a | b |\n| --- | --: |\n| **c** | `d` |",
        "$$\n\\frac{a}{b}\n$$",
    ],
)
def test_so_are_code_tables_and_formulas(body: MessageBody, text: str) -> None:
    body.show_whole(text)
    (part,) = body.parts()
    assert select_all(part).selected_markdown() == text


def test_code_in_a_list_stays_in_it(body: MessageBody) -> None:
    body.show_whole("- a\n\n  ```\n  b\n  ```")
    assert select_all(body.parts()[1]).selected_markdown() == "  ```\n  b\n  ```"


def test_a_part_of_a_paragraph_keeps_its_looks(body: MessageBody) -> None:
    body.show_whole("- One **two three** four 👩‍👩‍👧 five")
    (part,) = body.parts()
    at = part.toPlainText().index("three")
    part.select(at, at + len("three fo"))
    assert part.selected_markdown() == "  **three** fo"
    assert "<strong>three</strong> fo" in part.selected_html()
    assert part.selected_text() == "three fo"


def test_html_has_no_markup_of_the_reply(body: MessageBody) -> None:
    body.show_whole(
        "<b>a</b> [x](https://e.org/?a='b'\"c)\n\n```\n<script>\n```\n\n|<i>|\n|-|\n|j|"
    )
    html = "".join(select_all(part).selected_html() for part in body.parts())
    assert "&lt;b&gt;" in html
    assert "<script>" not in html
    assert "<i>" not in html
    assert "'b'" not in html


def test_some_words_of_code_are_copied_without_a_fence(body: MessageBody) -> None:
    body.show_whole("```py\none = two\n```")
    (part,) = body.parts()
    part.select(0, 3)
    assert part.selected_markdown() == "one"


def test_code_is_copied_and_that_is_said(qtbot: QtBot, body: MessageBody) -> None:
    body.show_whole("```py\nx = 1\n```")
    copy = button(body, "Copy code")
    copy.click()
    assert QGuiApplication.clipboard().text() == "x = 1"
    assert copy.toolTip() == "Copied"
    qtbot.waitUntil(lambda: copy.toolTip() == "Copy code", timeout=4_000)


def test_lines_are_scrolled_or_wrapped(body: MessageBody) -> None:
    body.show_whole("```\n" + "word " * 80 + "\n```\n\nafter")
    code = body.parts()[0]
    assert code.document().size().width() > code.width()
    low = body.height()
    heights: list[int] = []
    body.resized.connect(lambda: heights.append(body.height()))
    button(body, "Wrap lines").click()
    assert code.document().size().width() <= code.width()
    assert heights == [body.height()]
    assert body.height() > low
    button(body, "Wrap lines").click()
    assert body.height() == low


def test_code_is_saved_under_a_name_of_ours(body: MessageBody) -> None:
    body.show_whole("```../../x\nx = 1\n```")
    wanted: list[tuple[str, str]] = []
    body.save_wanted.connect(lambda code, name: wanted.append((code, name)))  # pyright: ignore  # stubs
    button(body, "Save as file…").click()
    assert wanted == [("x = 1", "code.txt")]
    assert file_name("Python") == "code.py"


def test_long_code_is_folded_and_opens_bit_by_bit(qtbot: QtBot, body: MessageBody) -> None:
    text = "\n".join(f"x = {number}" for number in range(5_000))
    body.show_whole(f"```\n{text}\n```")
    (code,) = body.parts()
    low = body.height()
    assert code.document().blockCount() == 1_000
    button(body, "Copy code").click()
    assert QGuiApplication.clipboard().text() == text
    push(body, "Show all 5,000 lines").click()
    qtbot.waitUntil(lambda: code.toPlainText() == text, timeout=20_000)
    assert body.height() > 4 * low
    assert all(not more.isVisibleTo(body) for more in body.findChildren(QPushButton))


def test_colours_come_later_and_move_nothing(
    body: MessageBody, decoration: ScriptedDecoration, theme: Theme
) -> None:
    code = "if 👩‍👩‍👧:\n    return 1  # end"
    body.show_whole(f"```py\n{code}\n```")
    (part,) = body.parts()
    assert decoration.asked == [code]
    before = (body.height(), part.document().size(), part.toPlainText())

    def coloured() -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        block = part.document().begin()
        while block.isValid():
            for span in block.layout().formats():
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + span.start)
                at = block.position() + span.start + span.length
                cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
                found.append((cursor.selectedText(), span.format.foreground().color().name()))  # pyright: ignore  # stubs
            block = block.next()
        return found

    assert coloured() == []
    at, comment = code.index("return"), code.index("#")
    decoration.colour(
        code, Span(0, 2, Kind.KEYWORD), Span(at, 6, Kind.KEYWORD), Span(comment, 5, Kind.COMMENT)
    )
    colours = theme.colours
    assert coloured() == [
        ("if", colours.code_keyword),
        ("return", colours.code_keyword),
        ("# end", colours.code_comment),
    ]
    assert (body.height(), part.document().size(), part.toPlainText()) == before


def test_code_that_grows_is_coloured_as_far_as_that_is_known(
    qtbot: QtBot, body: MessageBody, decoration: ScriptedDecoration
) -> None:
    body.grow("```py\nif a:\n")
    (part,) = body.parts()
    qtbot.waitUntil(lambda: decoration.asked == ["if a:"])
    body.grow("```py\nif a:\n    b\n")
    decoration.colour("if a:", Span(0, 2, Kind.KEYWORD))
    block = part.document().begin()
    assert len(block.layout().formats()) == 1
    body.grow("```py\nif a:\n    b\n    c\n")
    assert len(block.layout().formats()) == 1
    qtbot.waitUntil(lambda: decoration.asked[-1] == "if a:\n    b\n    c")


@pytest.mark.parametrize("depth", [0.0, 0.3])
def test_a_formula_stands_where_the_letters_stand(
    body: MessageBody, decoration: ScriptedDecoration, depth: float
) -> None:
    body.show_whole("zzzzzzzz $x$")
    decoration.draw("x", width=2, height=0.6 + depth, depth=depth)
    (flow,) = body.parts()
    picture = flow.grab().toImage()
    background = picture.pixelColor(0, 0)
    inked = [
        [y for y in range(picture.height()) if picture.pixelColor(x, y) != background]
        for x in range(picture.width())
    ]
    columns = [x for x, rows in enumerate(inked) if rows]
    letters, square = inked[columns[2]], inked[columns[-3]]
    deep = depth * flow.document().defaultFont().pixelSize()
    assert max(square) - max(letters) == pytest.approx(deep, abs=1.5)


def test_a_formula_on_its_own_takes_no_more_room_than_it_needs(
    body: MessageBody, decoration: ScriptedDecoration
) -> None:
    body.show_whole("$$x$$")
    (formula,) = body.parts()
    decoration.draw("x", height=3, depth=0)
    flat = formula.document().size().height()
    decoration.draw("x", height=3, depth=2)
    body.show_whole("$$x $$\n")
    assert formula.document().size().height() == flat


def test_a_formula_is_latex_until_it_is_drawn(
    body: MessageBody, decoration: ScriptedDecoration
) -> None:
    body.show_whole("Let $x^2$ be, and $x^2$ again.\n\n$$\\sum$$")
    flow, formula = body.parts()
    assert flow.toPlainText() == "Let x^2 be, and x^2 again."
    assert formula.toPlainText() == "\\sum"
    assert formula.accessibleDescription() == "\\sum"
    decoration.draw("x^2")
    assert flow.toPlainText() == "Let ￼ be, and ￼ again."
    assert select_all(flow).selected_markdown() == "Let $x^2$ be, and $x^2$ again."
    before = body.height()
    decoration.draw("\\sum", height=5, depth=2)
    assert formula.toPlainText() == "￼"
    assert body.height() > before
    assert formula.latex_at(QPoint()) == "\\sum"
    body.grab()
    cursor = QTextCursor(flow.document())
    cursor.setPosition(len("Let "))
    place = flow.viewport().mapToGlobal(flow.cursorRect(cursor).center() + QPoint(4, 0))
    assert flow.latex_at(place) == "x^2"
    assert flow.latex_at(place + QPoint(200, 0)) == ""


def test_a_wide_table_is_scrolled_and_a_long_one_is_told(qtbot: QtBot, body: MessageBody) -> None:
    row = "| cell " * 12 + "|\n"
    body.show_whole(row + "|---" * 12 + "|\n" + row * 499)
    qtbot.waitUntil(lambda: body.is_complete)
    (table,) = body.parts()
    assert table.document().size().width() > table.width()
    body.grab()
    assert table.horizontalScrollBar().maximum() > 0
    assert table.horizontalScrollBar().value() == 0
    assert shown_texts(body)[0].count("cell") == 33 * 12
    assert "… 467 more rows" in [label.text() for label in body.findChildren(QLabel)]
    push(body, "Show").click()
    assert shown_texts(body)[0].count("cell") == 66 * 12


def test_the_text_is_shown_as_it_was_written(body: MessageBody) -> None:
    text = "# A *b*\n\n```\ncode\n```\n| a |\n|---|\n\n$x$ \\[y\\]"
    body.show_whole(text)
    meant = shown_texts(body)
    body.show_raw(True)
    (part,) = body.parts()
    assert part.toPlainText() == text
    assert select_all(part).selected_markdown() == text
    body.show_raw(False)
    assert shown_texts(body) == meant


def test_a_typed_text_is_copied_as_it_was_typed(qtbot: QtBot, theme: Theme) -> None:
    body = MessageBody(theme, Icons(ICONS, theme), ScriptedDecoration(), "You", plain=True)
    qtbot.addWidget(body)
    text = "One *two*\n\n  three\n" + "x" * 9_000
    body.show_whole(text)
    copied = "".join(part.before + select_all(part).selected_markdown() for part in body.parts())
    assert copied.lstrip() == text


def test_a_note_is_brought_into_sight(body: MessageBody) -> None:
    body.show_whole("Said[^näh].\n\nMore\n\n[^näh]: Here.")
    (part,) = body.parts()
    wanted: list[object] = []
    activated: list[str] = []
    body.place_wanted.connect(wanted.append)
    body.link_activated.connect(activated.append)
    cursor = QTextCursor(part.document())
    cursor.setPosition(len("Said") + 1)
    part.anchorClicked.emit(QUrl(cursor.charFormat().anchorHref()))
    assert wanted == [part]
    assert part.selected_text() == "Here."
    part.anchorClicked.emit(QUrl("#elsewhere"))
    assert activated == ["#elsewhere"]


def test_arabic_is_read_from_the_right(body: MessageBody) -> None:
    body.show_whole("مرحبا **بالعالم**\n\nHello\n\n- عنصر\n\n1,234")
    document = body.parts()[0].document()
    sides: list[Qt.LayoutDirection] = []
    block = document.begin()
    while block.isValid():
        sides.append(block.blockFormat().layoutDirection())
        block = block.next()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert sides == [right, left, right, left]


def test_the_colours_follow_the_theme_and_nothing_moves(body: MessageBody, theme: Theme) -> None:
    body.show_whole(ALL_KINDS)
    before = [part.geometry() for part in body.parts()], shown_texts(body)
    light = body.grab().toImage()
    theme.use(dark=True)
    try:
        body.restyle()
        assert ([part.geometry() for part in body.parts()], shown_texts(body)) == before
        assert body.grab().toImage() != light
    finally:
        theme.use(dark=False)
    body.restyle()
    assert body.grab().toImage() == light


def test_words_that_nobody_sees_are_marked_a_little_later(body: MessageBody, qtbot: QtBot) -> None:
    body.show_whole("\n\n".join(f"A heron, {n}" for n in range(3000)))
    qtbot.waitUntil(lambda: body.is_complete)
    body.highlight("heron")
    last = body.parts()[-1]
    assert body.parts()[0].extraSelections()
    assert not last.extraSelections()
    qtbot.waitUntil(lambda: bool(last.extraSelections()))
    body.highlight("")
    qtbot.waitUntil(lambda: not last.extraSelections())
