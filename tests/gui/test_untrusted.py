"""What a reply can't do, whatever it says."""

import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QScrollArea, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.errors import DamagedFile
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable
from tests.gui.body_stage import ICONS, shown_texts
from tests.gui.open_watch import OpenWatch
from tests.gui.stage import Stage
from tests.hostile_replies import ATTACKS, LURES

_PATIENCE_S = 2.0  # of the processor's time; unbounded, the worst would take minutes


@pytest.fixture
def body(qtbot: QtBot, theme: Theme) -> Iterator[MessageBody]:
    body = MessageBody(theme, Icons(ICONS, theme), Decoration(), "Reply")
    body.fit(600)
    area = QScrollArea()
    area.setWidget(body)
    area.resize(640, 400)
    qtbot.addWidget(area)
    area.show()
    body.setFixedWidth(600)
    yield body
    area.close()


def settled(qtbot: QtBot, body: MessageBody, text: str) -> str:
    body.show_whole(text)
    qtbot.wait(20)
    body.window().grab()
    return "\n".join(shown_texts(body))


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
@pytest.mark.parametrize("number", range(len(LURES)))
def test_no_local_file_is_opened(
    qtbot: QtBot, body: MessageBody, tmp_path: Path, number: int
) -> None:
    folder = tmp_path / "private"
    folder.mkdir()
    picture = folder / "picture.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.save(str(picture))
    watch = OpenWatch(folder)
    settled(qtbot, body, LURES[number](picture))
    assert not watch.was_opened()
    bare = QTextBrowser()
    qtbot.addWidget(bare)
    bare.setMarkdown(LURES[0](picture))
    bare.show()
    qtbot.wait(20)
    bare.grab()
    assert watch.was_opened(), "the watch sees nothing, so this test proves nothing"
    watch.close()


@pytest.mark.parametrize("name", ["/etc/passwd", "file:///etc/passwd", "//host/share/x.png", ""])
def test_whatever_is_asked_for_is_a_placeholder(body: MessageBody, name: str) -> None:
    body.show_whole("x\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n\n$$x$$")
    documents = [part.document() for part in body.parts()]
    assert len(documents) == 4
    for document, kind in product(documents, QTextDocument.ResourceType):
        found = document.loadResource(kind.value, QUrl(name))
        assert isinstance(found, QImage)
        assert (found.width(), found.height()) == (1, 1)


def test_a_picture_is_told_instead_of_shown(qtbot: QtBot, body: MessageBody) -> None:
    assert settled(qtbot, body, "See ![a map](map.png)!") == "See [picture not shown: a map]!"
    assert "￼" not in "".join(shown_texts(body))


def test_html_is_shown_and_not_obeyed(qtbot: QtBot, body: MessageBody) -> None:
    text = settled(qtbot, body, "a <b>bold</b> <script>move</script>\n\n<h1>big</h1>")
    assert "<b>bold</b>" in text
    assert "<script>" in text
    assert "<h1>big</h1>" in text


def test_a_link_leads_nowhere_by_itself_and_shows_its_true_address(
    qtbot: QtBot, body: MessageBody
) -> None:
    settled(qtbot, body, "[bank](https://раypal.com/a?b=<i>)")
    (part,) = body.parts()
    activated: list[str] = []
    hovered: list[str] = []
    body.link_activated.connect(activated.append)
    body.link_hovered.connect(hovered.append)
    part.anchorClicked.emit(QUrl("https://раypal.com/"))
    assert activated == ["https://xn--ypal-43d9g.com/"]
    part.highlighted.emit(QUrl("https://раypal.com/<b>"))
    assert part.viewport().toolTip() == "https://xn--ypal-43d9g.com/%3Cb%3E"
    assert hovered == [part.viewport().toolTip()]
    assert part.toPlainText() == "bank"
    assert part.source().isEmpty()


def test_where_a_link_leads_is_said_below_the_conversation(stage: Stage) -> None:
    stage.engine.enqueue("[bank](https://раypal.com/a)")
    stage.ask("Where?")
    before = stage.view.pane.status.text()
    (part,) = stage.blocks()[1].findChildren(TextPart)
    part.highlighted.emit(QUrl("https://раypal.com/a"))
    assert "https://xn--ypal-43d9g.com/a" in stage.view.pane.status.text()
    part.highlighted.emit(QUrl())
    assert stage.view.pane.status.text() == before


@pytest.mark.parametrize("name", ATTACKS)
def test_no_text_freezes_the_window(qtbot: QtBot, body: MessageBody, name: str) -> None:
    start = time.thread_time()
    settled(qtbot, body, ATTACKS[name])
    qtbot.waitUntil(lambda: bool(body.parts()), timeout=20_000)
    assert time.thread_time() - start < _PATIENCE_S
    assert body.height() > 0


@pytest.mark.parametrize("name", ["line", "cell", "blocks of code", "quotes"])
def test_bounds_take_form_and_leave_words(qtbot: QtBot, body: MessageBody, name: str) -> None:
    text = ATTACKS[name][:40_000]
    body.show_whole(text)
    letters = {"line": "x", "cell": "x", "blocks of code": "1", "quotes": "a"}[name]

    def found() -> int:
        return sum(shown.count(letters) for shown in shown_texts(body))

    qtbot.waitUntil(lambda: found() == text.count(letters), timeout=20_000)


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
