"""Reading from and writing to pipes and terminals."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from desktop_chat.cli import terminal
from desktop_chat.domain.errors import EmptyPrompt, FileNotReadable, InvalidInput, NoModel

CUNNING = "a\x1b]0;title\x07\x9b2J\x7f\r\tb\n"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))


def test_text_is_the_argument_or_what_stdin_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal.read_text("hi -") == "hi -"
    _stdin(monkeypatch, "\ufeffGrüße\n\n".encode())
    assert terminal.read_text("-") == "Grüße\n\n"


@pytest.mark.parametrize("data", [b"a\xffb", b"\xc3", b"\xed\xa0\x80", "hi".encode("utf-16")])
def test_stdin_that_is_no_text(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    _stdin(monkeypatch, data)
    with pytest.raises(InvalidInput, match="not valid UTF-8") as caught:
        terminal.read_text("-")
    assert "UTF-8" in caught.value.remedy


def test_stdin_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, b"a" * (16 * 2**20 + 1))
    with pytest.raises(InvalidInput, match="longer than 16 MB"):
        terminal.read_text("-")


def test_no_stdin_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InvalidInput, match="no standard input"):
        terminal.read_text("-")


def test_argument_that_is_no_text() -> None:
    with pytest.raises(InvalidInput, match="command line"):
        terminal.read_text(os.fsdecode(b"a\xffb") if os.name != "nt" else "\udcff")
    with pytest.raises(InvalidInput):
        terminal.check_text("\ud800")
    assert terminal.check_text("-") == "-"


def test_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, b"one\r\n\n\xff\nlast")
    assert terminal.read_line() == "one"
    assert terminal.read_line() == ""
    with pytest.raises(InvalidInput):
        terminal.read_line()
    assert terminal.read_line() == "last"
    assert terminal.read_line() is None


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "text"
    with pytest.raises(FileNotReadable, match="No such file"):
        terminal.read_file(path)
    with pytest.raises(FileNotReadable):
        terminal.read_file(tmp_path)
    path.write_bytes(b"\xff")
    with pytest.raises(InvalidInput, match="text is not valid"):
        terminal.read_file(path)
    path.write_bytes("é".encode("utf-8-sig"))
    assert terminal.read_file(path) == "é"


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_nothing_is_no_prompt(text: str) -> None:
    with pytest.raises(EmptyPrompt):
        terminal.require(text)
    assert terminal.require(" a ") == " a "


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_terminal_gets_no_commands_from_a_model(
    stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = terminal.print_text if stream == "stdout" else terminal.print_note
    for screen, expected in ((_Terminal(), "a�]0;title��2J��\tb\n"), (io.StringIO(), CUNNING)):
        monkeypatch.setattr(sys, stream, screen)
        write(CUNNING)
        assert screen.getvalue() == expected


def test_error_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.print_error(NoModel("There is no “\x1b[2J”."), as_json=False)
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == (
        "No such model: There is no “<U+001B>[2J”.\n"
        "remedy: Put a .gguf file into the models folder, or give the path of one.\n"
    )


def test_error_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.print_error(NoModel("“ü”", "Try."), as_json=True)
    output = capsys.readouterr()
    assert json.loads(output.out) == {
        "error": {"title": "No such model", "detail": "“ü”", "remedy": "Try."}
    }
    assert output.err == ""


def test_json_holds_no_commands(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.print_json({"ü": CUNNING})
    output = capsys.readouterr().out
    assert json.loads(output) == {"ü": CUNNING}
    assert output.replace("\n", "").isprintable()
    assert "ü" in output
