"""What a reply can't do, whatever it says."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QScrollArea, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_chat.domain.errors import DamagedFile
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.prose import Prose
from desktop_chat.ui.widgets.untrusted import bounded_markdown, printable
from tests.gui.open_watch import OpenWatch
from tests.gui.stage import Stage

_PATIENCE_S = 10.0  # bounded, the worst takes 2 here; unbounded, more than 20


@pytest.fixture
def prose(qtbot: QtBot, theme: Theme) -> Iterator[Prose]:
    prose = Prose(theme)
    prose.fit(600)
    area = QScrollArea()
    area.setWidget(prose)
    area.resize(640, 400)
    qtbot.addWidget(area)
    area.show()
    prose.setFixedWidth(600)
    yield prose
    area.close()


def settled(qtbot: QtBot, prose: Prose, text: str) -> str:
    prose.show_markdown(text)
    qtbot.wait(20)
    prose.window().grab()
    return prose.toPlainText()


IMAGES: list[Callable[[Path], str]] = [
    lambda path: f"![x]({path})",
    lambda path: f"![x](file://{path})",
    lambda path: f"![x](<{path}> 'title')",
    lambda path: f"![x][r]\n\n[r]: {path}",
    lambda path: f"[![x]({path})](https://example.org)",
    lambda path: f"| a |\n|---|\n| ![x]({path}) |",
    lambda path: f"<img src='{path}'>",
    lambda path: f"<div style=\"background-image: url('{path}')\">x</div>",
    lambda path: f"<link rel='stylesheet' href='{path}'>",
]


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
@pytest.mark.parametrize("number", range(len(IMAGES)))
def test_no_local_file_is_opened(qtbot: QtBot, prose: Prose, tmp_path: Path, number: int) -> None:
    folder = tmp_path / "private"
    folder.mkdir()
    picture = folder / "picture.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.save(str(picture))
    watch = OpenWatch(folder)
    settled(qtbot, prose, IMAGES[number](picture))
    assert not watch.was_opened()
    bare = QTextBrowser()
    qtbot.addWidget(bare)
    bare.setMarkdown(IMAGES[0](picture))
    bare.show()
    qtbot.wait(20)
    bare.grab()
    assert watch.was_opened(), "the watch sees nothing, so this test proves nothing"
    watch.close()


@pytest.mark.parametrize("name", ["/etc/passwd", "file:///etc/passwd", "//host/share/x.png", ""])
def test_whatever_is_asked_for_is_a_placeholder(prose: Prose, name: str) -> None:
    prose.show_markdown("x")
    for kind in QTextDocument.ResourceType:
        found = prose.document().loadResource(kind.value, QUrl(name))
        assert isinstance(found, QImage)
        assert (found.width(), found.height()) == (1, 1)


def test_a_picture_is_told_instead_of_shown(qtbot: QtBot, prose: Prose) -> None:
    assert settled(qtbot, prose, "See ![a map](map.png)!") == "See [picture not shown: a map]!"
    assert "￼" not in prose.toPlainText()


def test_html_is_shown_and_not_obeyed(qtbot: QtBot, prose: Prose) -> None:
    text = settled(qtbot, prose, "a <b>bold</b> <script>move</script>\n\n<h1>big</h1>")
    assert "<b>bold</b>" in text
    assert "<script>" in text
    assert "<h1>big</h1>" in text


def test_a_link_leads_nowhere_by_itself_and_shows_its_true_address(
    qtbot: QtBot, prose: Prose
) -> None:
    settled(qtbot, prose, "[bank](https://раypal.com/a?b=<i>)")
    before = prose.toPlainText()
    activated: list[str] = []
    prose.link_activated.connect(activated.append)
    prose.anchorClicked.emit(QUrl("https://раypal.com/"))
    assert activated == ["https://xn--ypal-43d9g.com/"]
    prose.highlighted.emit(QUrl("https://раypal.com/<b>"))
    assert prose.viewport().toolTip() == "https://xn--ypal-43d9g.com/%3Cb%3E"
    assert prose.toPlainText() == before
    assert prose.source().isEmpty()


ATTACKS = {
    "table": "|" + "a|" * 50 + "\n|" + "-|" * 50 + "\n" + ("|" + "a|" * 50 + "\n") * 2000,
    "tables": ("|" + "a|" * 20 + "\n|" + "-|" * 20 + "\n" + ("|" + "a|" * 20 + "\n") * 40) * 100,
    "line": "x" * 5_000_000,
    "quotes": (">" * 4000 + "a\n") * 100,
    "items": "1. a\n" * 80_000,
    "nested items": ("- " * 1900 + "a\n\n") * 100,
    "tasks": "- [ ] a\n" * 50_000,
    "images": "![a](/etc/passwd) " * 22_000,
    "headings": "# a\n" * 100_000,
    "brackets": "[" * 400_000,
    "code": "```\n" + "x = 1\n" * 66_000,
    "pieces of code": "`c` " * 100_000,
}


@pytest.mark.parametrize("name", ATTACKS)
def test_no_text_freezes_the_window(qtbot: QtBot, prose: Prose, name: str) -> None:
    start = time.monotonic()
    settled(qtbot, prose, ATTACKS[name])
    assert time.monotonic() - start < _PATIENCE_S


def test_bounds_take_markup_and_leave_words() -> None:
    rows = [f"| {number} | b |" for number in range(2000)]
    bounded = bounded_markdown("\n".join(["| n | t |", "|---|---|", *rows]))
    assert bounded.startswith("| n | t |")
    assert "\\| 1999 \\| b \\|" in bounded
    assert bounded_markdown("> " * 70 + "deep") == "> " * 10 + "\\> " + "> " * 59 + "deep"
    assert bounded_markdown("a" * 9000).count("\n") == 2
    assert len(bounded_markdown("a " * 300_000)) < 401_000


def test_ordinary_text_is_left_as_it_is() -> None:
    text = (
        "# Title\n\n> quoted\n\n- one\n  - two\n\n1. first\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "```python\nx = a | b\n```\n\nEmoji 👩‍👩‍👧 and עברית\u200f and नमस्ते.\n"
    )
    assert bounded_markdown(text) == text


@pytest.mark.parametrize(
    ("hostile", "plain"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;https://x\x07link\x1b]8;;\x07", "link"),
        ("\x1b]0;title\x1b\\a", "a"),
        ("a\x00\x08\x7f\x9bb", "ab"),
        ("user\u202egpj.exe", "usergpj.exe"),
        ("\u2066a\u2069\u202ab\u202c", "ab"),
        ("hi" + "".join(chr(0xE0000 + ord(c)) for c in "obey"), "hi"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_deceiving_characters_are_stripped(hostile: str, plain: str) -> None:
    assert printable(hostile) == plain
    assert printable(plain) == plain


def test_hostile_text_is_stripped_wherever_it_is_shown(stage: Stage) -> None:
    hostile = "evil\u202e\x1b[31m<img src=/etc/passwd>"
    plain = "evil<img src=/etc/passwd>"
    stage.engine.enqueue(hostile, thinking=hostile)
    assert stage.ask(hostile) == plain
    stage.view.pane.notice.show_error(DamagedFile(hostile))
    stage.until(lambda: plain in stage.view.sidebar.titles())
    assert plain in stage.view.pane.notice.text()
    assert stage.window.windowTitle().startswith(plain)
    for label in stage.window.findChildren(QLabel):
        if "evil" in label.text():
            assert label.text() == plain


def test_no_label_takes_text_for_html(stage: Stage) -> None:
    stage.ask("Hello")
    for label in stage.window.findChildren(QLabel):
        if label.pixmap().isNull():
            assert label.textFormat().name == "PlainText", label.text()


def test_a_selection_outlives_the_growing_of_the_text(qtbot: QtBot, prose: Prose) -> None:
    settled(qtbot, prose, "One two")
    cursor = prose.textCursor()
    cursor.setPosition(4)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    prose.setTextCursor(cursor)
    settled(qtbot, prose, "One two three")
    assert prose.textCursor().selectedText() == "two"
