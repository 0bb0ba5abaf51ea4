"""Paper: all pages are there, nothing is opened, and failures are told."""

import errno
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_chat.domain.chat import Message, Role, WholeConversation
from desktop_chat.domain.errors import Cancelled
from desktop_chat.storage.exchange import html
from desktop_chat.storage.exchange.html import PAGE, PART, Medium
from desktop_chat.ui.exchange.pdf import write_pdf
from tests.exported import HOSTILE, conversation, hostile, reply
from tests.gui.open_watch import OpenWatch

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")  # for scripts of no font here


def paper(*conversations: WholeConversation) -> str:
    return "".join(html.write(conversations, Medium.PAPER))


def page_of(body: str, title: str = "T") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def pages(path: Path) -> int:
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    return len(re.findall(rb"/Type /Page\b", data))


def streams(path: Path) -> bytes:
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL)
    parts: list[bytes] = []
    for stream in found:
        try:
            parts.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(parts)


def test_a_conversation_becomes_pages(qapp: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "talk.pdf"
    write_pdf(paper(conversation([Message(Role.USER, "Hello"), reply("*Hi*")], "Título")), out)
    assert pages(out) == 1
    assert "Título".encode("utf-16-be") in out.read_bytes()
    long = conversation([reply("# H\n\n" + "A sentence of some words. " * 40) for _ in range(40)])
    turned: list[int] = []
    write_pdf(paper(long), out, lambda: turned.append(1))
    assert pages(out) == len(turned) + 1 > 10


def test_each_conversation_begins_on_a_page_and_parts_follow_each_other(
    qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    write_pdf(page_of(f"<p>a</p>{PART}<p>b</p>{PART}{PART}<p>c</p>"), out)
    assert pages(out) == 1
    write_pdf(page_of(f"<p>a</p>{PAGE}<p>b</p>{PAGE}<p>c</p>"), out)
    assert pages(out) == 3
    write_pdf(page_of(""), out)
    assert pages(out) == 1


def test_the_foot_of_a_page_names_its_conversation(qapp: QApplication, tmp_path: Path) -> None:
    """What is drawn is glyphs, so it is compared with what a title of the same words gives."""
    body = f"<h1 dir='auto'>R &amp; D</h1><p>x</p>{PAGE}<h1>R &amp; D</h1><p>y</p>"
    drawn: list[bytes] = []
    for title in ("R &amp; D", "2 conversations", ""):
        write_pdf(page_of(body, title), tmp_path / "out.pdf")
        drawn.append(streams(tmp_path / "out.pdf"))
    assert drawn[0] == drawn[1] == drawn[2]
    write_pdf(page_of(body.replace("h1", "h3"), "2 conversations"), tmp_path / "out.pdf")
    without = streams(tmp_path / "out.pdf")
    write_pdf(page_of(body.replace("h1", "h3"), "R &amp; D"), tmp_path / "out.pdf")
    assert streams(tmp_path / "out.pdf") != without  # so the comparison sees the foot


def test_parts_take_the_room_that_the_whole_would(qapp: QApplication, tmp_path: Path) -> None:
    whole, parted = tmp_path / "whole.pdf", tmp_path / "parted.pdf"
    parts = ["".join(f"<p>Line {number}</p>" for number in range(15))] * 30
    write_pdf(page_of("".join(parts)), whole)
    write_pdf(page_of(PART.join(parts)), parted)
    assert pages(whole) <= pages(parted) <= pages(whole) + 1


def test_paper_is_what_the_country_uses(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale()
    sizes: list[bytes] = []
    try:
        for name in ("en_US", "de_CH"):
            QLocale.setDefault(QLocale(name))
            write_pdf(page_of("x"), tmp_path / "out.pdf")
            found = re.search(rb"/MediaBox \[([^\]]*)\]", (tmp_path / "out.pdf").read_bytes())
            assert found is not None
            sizes.append(found[1].strip())
    finally:
        QLocale.setDefault(before)
    assert [size.split()[-1][:3] for size in sizes] == [b"792", b"842"]


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_no_file_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "private"
    folder.mkdir()
    (folder / "p.png").write_bytes(b"")
    (folder / "s.css").write_bytes(b"")
    watch = OpenWatch(folder)
    body = (
        f"<img src='{folder}/p.png'><img src='file://{folder}/p.png'>"
        f"<link rel='stylesheet' href='{folder}/s.css'>"
        f"<div style='background-image: url({folder}/p.png)'>x</div>"
        f"<table background='{folder}/p.png'><tr><td>x</td></tr></table>"
        f"<style>@import url({folder}/s.css);</style>"
    )
    write_pdf(page_of(body), tmp_path / "out.pdf")
    assert not watch.was_opened()
    (folder / "p.png").read_bytes()
    assert watch.was_opened(), "the watch sees nothing, so this test proves nothing"
    watch.close()


def test_the_hostile_conversation_is_printed(qapp: QApplication, tmp_path: Path) -> None:
    write_pdf(paper(hostile()), tmp_path / "out.pdf")
    assert pages(tmp_path / "out.pdf") > 3
    for action in (b"/JavaScript", b"/JS", b"/Launch", b"/URI (javascript", b"/URI (file"):
        assert action not in (tmp_path / "out.pdf").read_bytes()
        assert action not in streams(tmp_path / "out.pdf")


@pytest.mark.parametrize("name", ["a line", "lines", "brackets", "table", "quotations"])
def test_a_giant_message_is_printed(qapp: QApplication, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.pdf"
    write_pdf(paper(conversation([reply(HOSTILE[name])])), out)
    assert pages(out) > (0 if name in ("quotations", "table") else 20)


def test_it_can_be_stopped_at_a_page(qapp: QApplication, tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled("Enough.")

    with pytest.raises(Cancelled):
        write_pdf(page_of("<p>word</p>" * 1000), tmp_path / "out.pdf", stop)


def test_a_place_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=os.strerror(errno.ENOENT)):
        write_pdf(page_of("x"), tmp_path / "absent" / "out.pdf")


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_is_told(qapp: QApplication) -> None:
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)) as caught:
        write_pdf(page_of("<p>word</p>" * 1000), Path("/dev/full"))
    assert caught.value.errno == errno.ENOSPC


def test_it_needs_no_screen_and_no_application(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from desktop_chat.ui.exchange.pdf import write_pdf;"
        "write_pdf('<body><p>Hello</p></body>', Path(sys.argv[1]))"
    )
    out = tmp_path / "out.pdf"
    done = subprocess.run([sys.executable, "-c", program, out], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert pages(out) == 1
