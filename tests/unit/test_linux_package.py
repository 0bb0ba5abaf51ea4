"""What the Linux packages say to desktops and shells, and what each has where."""

import argparse
import configparser
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from desktop_chat.cli.parsers.parser import make_parser

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

from linux import archive  # noqa: E402
from linux.dependencies import Dependencies  # noqa: E402
from linux.entries import Entry, entries  # noqa: E402
from linux.man_page import commands, man_page  # noqa: E402
from linux.nfpm import configuration  # noqa: E402

FILES = ROOT / "packaging" / "linux" / "files"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
EPOCH = 1_700_000_000


@pytest.fixture(scope="module")
def page() -> str:
    parser, _ = make_parser()
    asking = next(command for _, command in commands(parser))
    template = (FILES / "desktop-chat.1.in").read_text(encoding="utf-8")
    return man_page(template, parser, asking)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder like the one that is frozen."""
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    (folder / "desktop-chat").write_bytes(b"\x7fELF")
    (folder / "desktop-chat").chmod(0o775)
    (folder / "_internal/libexample.so.1").write_bytes(b"\x7fELF")
    (folder / "_internal/libexample.so.1").chmod(0o777)
    (folder / "_internal/libexample.so").symlink_to("libexample.so.1")
    return folder


def test_every_command_is_on_the_man_page(page: str) -> None:
    parser, _ = make_parser()
    named = [command.prog for _, command in commands(parser)]
    assert len(named) > 30
    assert [line.split('"')[1] for line in page.splitlines() if line.startswith(".SS")] == named


def test_the_man_page_says_what_each_option_is_for(page: str) -> None:
    lines = page.splitlines()
    options = [number for number, line in enumerate(lines) if line.startswith(r"\fB\-")]
    assert len(options) > 50
    untold = [lines[number] for number in options if lines[number + 1].startswith((".", "\\f"))]
    assert not untold


def test_no_text_of_an_option_is_a_command_of_groff() -> None:
    parser = argparse.ArgumentParser(prog="tool")
    below = parser.add_subparsers().add_parser("go", help="go")
    below.add_argument("-x", help=".so /etc/passwd \\*[x] --long-one well-known")
    for option in ("--profile", "--json"):
        below.add_argument(option)
    parser.add_argument("--version")
    page = man_page("a\n@OPTIONS@\n@COMMANDS@\n", parser, below)
    assert "\n\\&.so /etc/passwd \\e*[x] \\-\\-long\\-one well-known.\n" in page


def test_the_desktop_finds_the_window_by_its_entry() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(FILES / "desktop-chat.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    source = (ROOT / "desktop_chat/ui/application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{said["StartupWMClass"]}")' in source
    assert said["Exec"] == "desktop-chat %F"
    # Or GNOME offers a new window, and a second start brings the one forward that is open.
    assert said["X-GNOME-SingleWindow"] == "true"
    assert said["MimeType"] == "application/x-gguf;"


def test_a_model_file_is_known_by_its_name_and_by_its_first_bytes() -> None:
    kind = ElementTree.parse(FILES / "desktop-chat.mime.xml").getroot()[0]
    assert kind.attrib["type"] == "application/x-gguf"
    assert [each.attrib["pattern"] for each in kind.iter(f"{MIME}glob")] == ["*.gguf"]
    [match] = kind.iter(f"{MIME}match")
    assert (match.attrib["offset"], match.attrib["value"]) == ("0", "GGUF")


def test_the_shops_page_belongs_to_the_entry() -> None:
    page = ElementTree.parse(FILES / "org.desktopchat.DesktopChat.metainfo.xml").getroot()
    assert page.findtext("id") == "org.desktopchat.DesktopChat"
    assert page.findtext("launchable") == "desktop-chat.desktop"
    assert page.findtext("supports/internet") == "offline-only"


def test_rights_of_files_are_not_the_builders(program: Path) -> None:
    found = {each.place: each for each in entries(program, "usr/lib/desktop-chat")}
    assert found["usr/lib/desktop-chat/desktop-chat"].mode == 0o755
    assert found["usr/lib/desktop-chat/_internal/libexample.so.1"].mode == 0o644
    assert found["usr/lib/desktop-chat/_internal/libexample.so"].link == "libexample.so.1"


def test_the_deb_owns_the_place_of_a_policy_and_brings_none(program: Path) -> None:
    contents = _contents("deb", program)
    assert contents["/etc/desktop-chat"]["type"] == "dir"
    assert contents["/etc/desktop-chat"]["file_info"]["mode"] == 0o755
    assert not [place for place in contents if place.startswith("/etc/desktop-chat/")]
    assert contents["/usr/bin/desktop-chat"]["src"] == "../lib/desktop-chat/desktop-chat"


def test_a_package_owns_its_own_folders_and_no_others(program: Path) -> None:
    folders = {place for place, told in _contents("rpm", program).items() if told["type"] == "dir"}
    assert folders == {
        "/etc/desktop-chat",
        "/usr/lib/desktop-chat",
        "/usr/lib/desktop-chat/_internal",
        "/usr/share/doc/desktop-chat",
    }


def test_the_rpm_has_files_where_its_distributions_look(program: Path) -> None:
    contents = _contents("rpm", program)
    assert "/usr/share/zsh/site-functions/_desktop-chat" in contents
    assert not [place for place in contents if "lintian" in place or "Debian" in place]


def test_all_is_dated_and_no_machine_is_named(program: Path) -> None:
    written = datetime.fromtimestamp(EPOCH, UTC).isoformat()
    config = _configuration("rpm", program)
    assert config["mtime"] == written
    assert config["rpm"]["buildhost"] == "localhost"
    assert {each["file_info"]["mtime"] for each in config["contents"]} == {written}


def test_the_archive_is_the_same_twice_and_in_one_folder(program: Path, tmp_path: Path) -> None:
    made: list[bytes] = []
    for name in ("one", "two"):
        out = tmp_path / name
        out.mkdir()
        files = list(entries(program, "usr/lib/desktop-chat"))
        made.append(archive.write(files, _share(tmp_path), out, "1.2.3", EPOCH).read_bytes())
        (program / "desktop-chat").touch()
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "one" / "desktop-chat-1.2.3-linux-x86_64.tar.xz") as tar:
        names = tar.getnames()
        owners = {(each.uid, each.gid) for each in tar}
    assert {name.split("/")[0] for name in names} == {"desktop-chat-1.2.3"}
    assert "desktop-chat-1.2.3/README.txt" in names
    assert "desktop-chat-1.2.3/share/zsh/vendor-completions/_desktop-chat" in names
    assert "desktop-chat-1.2.3/share/lintian/overrides/desktop-chat" not in names
    assert owners == {(0, 0)}


def _share(folder: Path) -> list[Entry]:
    source = folder / "something"
    source.write_text("text")
    places = (
        "usr/share/zsh/vendor-completions/_desktop-chat",
        "usr/share/lintian/overrides/desktop-chat",
        "usr/share/doc/desktop-chat/changelog.Debian.gz",
        "usr/share/doc/desktop-chat/copyright",
    )
    return [Entry(place, source) for place in places]


def _configuration(kind: str, program: Path) -> dict[str, Any]:
    files = [*entries(program, "usr/lib/desktop-chat"), *_share(program.parent)]
    needs = Dependencies(("libc6",), ("libc.so.6()(64bit)",))
    return configuration(kind, files, needs, "1.2.3", EPOCH)


def _contents(kind: str, program: Path) -> dict[str, dict[str, Any]]:
    told = _configuration(kind, program)["contents"]
    return {each["dst"]: {"type": "file", **each} for each in told}
