"""Files on the command line, in the place of a command."""

import os
from pathlib import Path

import pytest

from desktop_chat.cli.parsers.parser import parse
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.file_url import named_path


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "model.gguf"
    path.touch()
    return path


def test_paths_are_opened_in_the_window(model: Path, tmp_path: Path) -> None:
    parsed = parse(["model.gguf", str(tmp_path)])
    assert parsed.command is None
    assert parsed.paths == [model, tmp_path]


def test_a_profile_may_stand_on_either_side(model: Path, tmp_path: Path) -> None:
    for arguments in (["--profile", "p", "model.gguf"], ["model.gguf", "--profile=p"]):
        parsed = parse(arguments)
        assert (parsed.profile, parsed.paths) == (Path("p"), [model])


def test_a_model_that_is_not_there_is_opened_too_and_told_by_the_window(model: Path) -> None:
    assert parse(["gone.GGUF"]).paths == [model.with_name("gone.GGUF")]


def test_a_command_is_a_command_whatever_lies_there(model: Path) -> None:
    model.with_name("doctor").mkdir()
    assert parse(["doctor"]).command == "doctor"
    assert parse(["./doctor"]).paths == [model.with_name("doctor")]


def test_anything_else_is_bad_usage(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(["nonsense"])
    assert "nonsense" in capsys.readouterr().err


def test_without_arguments_nothing_is_opened() -> None:
    assert tuple(parse([]).paths) == ()


@pytest.mark.skipif(os.name != "posix", reason="other URLs")
@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("file:///a/b.gguf", "/a/b.gguf"),
        ("file:/a/b.gguf", "/a/b.gguf"),
        ("FILE://localhost/a%20b/%e6%a8%a1.gguf", "/a b/模.gguf"),
        ("file:///100%.gguf", "/100%.gguf"),
    ],
)
def test_a_url_is_the_path_that_it_names(url: str, path: str) -> None:
    assert named_path(url) == Path(path)
    assert parse([url]).paths == [Path(path)]


@pytest.mark.parametrize(
    "url",
    [
        "file://server/share/a.gguf",
        "file:////server/share/a.gguf",
        "file:/%2Fserver/share/a.gguf",
        "file:///%5C%5Cserver/share/a.gguf",
        "file:///\\server/share/a.gguf",
        "file:a.gguf",
        "file:///a%00b",
    ],
)
def test_a_url_of_another_computer_is_refused(url: str) -> None:
    with pytest.raises(InvalidInput):
        named_path(url)
    with pytest.raises(SystemExit, match="2"):
        parse([url])
