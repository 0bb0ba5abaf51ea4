"""Files that are whole or not there, with names that every system takes."""

import errno
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role, WholeConversation
from desktop_chat.domain.errors import Cancelled, DiskFull, InvalidInput, StorageFailed
from desktop_chat.storage.exchange import own_json
from desktop_chat.storage.exchange.export import FORMATS, Format, export, text
from desktop_chat.storage.exchange.file_names import FileNames
from tests.exported import conversation, hostile, reply

MARKDOWN, JSON, HTML, PDF = (FORMATS[name] for name in ("markdown", "json", "html", "pdf"))
TEXTS = (MARKDOWN, JSON, HTML)


def name_of(format: Format) -> str:
    return format.name


def talk(number: int = 1, title: str = "A talk") -> WholeConversation:
    return conversation([Message(Role.USER, "Hello"), reply("Hi")], title, number)


def failing(number: int, failure: Exception) -> Iterator[WholeConversation]:
    for index in range(number):
        yield talk(index)
    raise failure


def press(html: str, out: Path, on_page: Callable[[], None]) -> None:
    on_page()
    out.write_text(html, "utf-8")


@pytest.mark.parametrize("format", TEXTS, ids=name_of)
def test_a_file_says_what_standard_output_says(tmp_path: Path, format: Format) -> None:
    out = tmp_path / f"out{format.suffix}"
    assert export([hostile()], format, out) == 1
    said = "".join(text([hostile()], format)).encode("utf-8", "replace").decode()
    assert out.read_bytes().decode("utf-8") == said
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_all_of_them_in_json_come_back(tmp_path: Path) -> None:
    chosen = [talk(number) for number in range(5)]
    done: list[int] = []
    out = tmp_path / "all.json"
    assert export(iter(chosen), JSON, out, on_progress=done.append) == 5
    assert done == [1, 2, 3, 4, 5]
    assert list(own_json.read(json.loads(out.read_bytes()))) == chosen


@pytest.mark.parametrize("count", [1, 2])
def test_the_name_says_whether_markdown_is_a_file_or_a_folder(tmp_path: Path, count: int) -> None:
    chosen = [talk(number, f"Talk {number}") for number in range(count)]
    file, folder = tmp_path / "talks.md", tmp_path / "talks 2026.11"
    for _ in range(2):  # the second takes the first's place
        assert export(chosen, MARKDOWN, file) == count
    assert file.read_text("utf-8").count("# Talk ") == count
    assert export(chosen, MARKDOWN, folder) == count
    assert len(list(folder.iterdir())) == count
    with pytest.raises(StorageFailed, match="is there already") as caught:
        export(chosen, MARKDOWN, folder)
    assert ".md" in caught.value.remedy


def test_names_in_a_folder_differ(tmp_path: Path) -> None:
    out = tmp_path / "talks"
    titles = ["One", "one", "a/b: c?", "CON", "", "One (2)"]
    chosen = [talk(number, title) for number, title in enumerate(titles)]
    assert export(chosen, MARKDOWN, out) == len(titles)
    assert sorted(path.name for path in out.iterdir()) == sorted(
        ["One.md", "one (2).md", "a b c.md", "_CON.md", "Conversation.md", "One (2) (2).md"]
    )
    assert (out / "a b c.md").read_text("utf-8").startswith("# a/b: c?\n")
    with pytest.raises(StorageFailed, match="is there already"):
        export(chosen, MARKDOWN, out)
    assert [path.name for path in tmp_path.iterdir()] == ["talks"]


def test_pdf_gets_a_page_made_for_paper(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    export([talk()], PDF, out, write_pdf=press)
    assert "A talk" in out.read_text("utf-8")
    assert "<details>" not in out.read_text("utf-8")


@pytest.mark.parametrize("format", FORMATS.values(), ids=name_of)
@pytest.mark.parametrize(
    "failure",
    [
        StorageFailed("The database went away."),
        Cancelled("Enough."),
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EIO, "Input/output error"),
    ],
    ids=["ours", "cancelled", "full", "io"],
)
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, format: Format, failure: Exception
) -> None:
    out = tmp_path / "out"
    if format is not MARKDOWN:
        out.write_text("before")
    expected = DiskFull if getattr(failure, "errno", 0) == errno.ENOSPC else StorageFailed
    with pytest.raises(Cancelled if isinstance(failure, Cancelled) else expected):
        export(failing(3, failure), format, out, write_pdf=press)
    assert [path.name for path in tmp_path.iterdir()] == ["out"] * (format is not MARKDOWN)
    if format is not MARKDOWN:
        assert out.read_text() == "before"


@pytest.mark.parametrize("format", FORMATS.values(), ids=name_of)
def test_it_can_be_stopped_within_one_conversation(tmp_path: Path, format: Format) -> None:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 2

    many = conversation([reply("word") for _ in range(100)])
    with pytest.raises(Cancelled):
        export([many], format, tmp_path / "x", write_pdf=press, is_cancelled=is_cancelled)
    assert asked == 3
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_export_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        export([], JSON, tmp_path / "x.json")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", TEXTS, ids=name_of)
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, format: Format) -> None:
    with pytest.raises(StorageFailed, match="can't be written"):
        export([talk()], format, tmp_path / "absent" / "x")
    folder = tmp_path / f"folder{format.suffix}"
    folder.mkdir()
    with pytest.raises(StorageFailed, match="can't be written"):
        export([talk()], format, folder)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    export([talk()], JSON, tmp_path / "x.json")
    assert (tmp_path / "x.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Plain title", "Plain title"),
        ("nul.txt", "_nul.txt"),
        ("com¹", "_com¹"),
        ("console", "console"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\x|y*<z>\"?'", "C x y z '"),
        (".hidden", "hidden"),
        ("-rf", "rf"),
        ("ends. . .", "ends"),
        ("\u202egpj.exe\n\x00two", "gpj.exe two"),
        ("a \ud800 b", "a b"),
        ("שלום 你好", "שלום 你好"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert FileNames(".md").name(title) == f"{name}.md"


def test_names_are_short_and_differ_on_every_system() -> None:
    names = FileNames(".md")
    given = [names.name("你" * 300) for _ in range(3)] + [names.name("A\u0301"), names.name("á")]
    given += [names.name("straße"), names.name("STRASSE"), names.name("x"), names.name("X")]
    assert all(len(name.encode()) <= 130 for name in given)
    assert len({name.casefold() for name in given}) == len(given)
    assert given[3:] == ["Á.md", "á (2).md", "straße.md", "STRASSE (2).md", "x.md", "X (2).md"]
