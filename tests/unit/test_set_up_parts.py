"""The parts of packaging/ that can be tried one by one; test_from_source.py runs the whole."""

import importlib.util
import io
import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX terminals")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")


def load(name: str) -> ModuleType:
    """A module of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def system_packages() -> ModuleType:
    return load("system_packages")


@POSIX
def test_progress_is_one_line_on_a_terminal(tmp_path: Path):
    step = load("step")
    ours, theirs = os.openpty()
    script = "import time; print('  [1/4] Building', flush=True); time.sleep(1)"
    compiling = step.Step("Compile it", "a second", [sys.executable, "-c", script])
    with os.fdopen(ours, "rb", buffering=0) as reader, os.fdopen(theirs, "w") as terminal:
        step.run(compiling, 2, 3, tmp_path / "log", terminal)
        terminal.write("the end")
        terminal.flush()
        shown = ""
        while not shown.endswith("the end"):  # it may come in parts
            shown += reader.read(65_536).decode()

    assert "[2/3] Compile it" in shown
    assert "25%" in shown
    assert shown.count("\n") == 1
    assert "Building" not in shown
    assert "Building" in (tmp_path / "log").read_text()


@LINUX
def test_all_that_qt_and_llama_link_is_in_the_table(system_packages: ModuleType):
    """Each library that the installed files need and don't bring has its Debian package."""
    for screen, libraries in system_packages.LIBRARIES.items():
        unknown = linked(screen) - set(libraries) - SYSTEM
        assert not unknown, f"{screen}: {unknown}"


@LINUX
def test_one_line_names_all_that_is_missing(system_packages: ModuleType):
    here = ["libgomp.so.1", "libxcb.so.1"]

    lacking = system_packages.missing(
        {"xcb", "wayland"}, building=False, testing=False, has=here.__contains__
    )

    packages = [item.package for item in lacking]
    assert "libxcb-cursor0" in packages
    assert "libwayland-cursor0" in packages
    assert not {"libgomp1", "libxcb1", "g++"} & set(packages)
    (line,) = re.findall(r"apt-get install -y (.*)", system_packages.instructions(lacking))
    assert line.split() == list(dict.fromkeys(packages))


@LINUX
def test_a_terminal_needs_no_window_libraries(system_packages: ModuleType):
    screens = system_packages.screens({"TERM": "xterm"})

    lacking = system_packages.missing(screens, building=False, testing=False, has=[].__contains__)

    assert [item.package for item in lacking] == ["libgomp1"]


@LINUX
def test_only_the_tests_need_a_keychain_a_screen_and_a_watch(system_packages: ModuleType):
    def nowhere(_program: str) -> None:
        return None

    def lacking(*, testing: bool) -> list[str]:
        found = system_packages.missing(
            set(),
            building=False,
            testing=testing,
            has={"libgomp.so.1"}.__contains__,
            finds=nowhere,
        )
        return [item.package for item in found]

    packages = ["dbus", "dbus", "gnome-keyring", "xvfb", "at-spi2-core", "strace"]
    assert lacking(testing=True) == packages
    assert lacking(testing=False) == []


@LINUX
def test_libraries_are_looked_up_by_the_loader(system_packages: ModuleType):
    assert system_packages.loads("libc.so.6")
    assert not system_packages.loads("libno-such-thing.so.6")


# What every Debian has before Python does.
SYSTEM = {
    "ld-linux-aarch64.so.1",
    "ld-linux-x86-64.so.2",
    "libc.so.6",
    "libdl.so.2",
    "libgcc_s.so.1",
    "libm.so.6",
    "libpthread.so.0",
    "librt.so.1",
    "libstdc++.so.6",
}


def linked(screen: str) -> set[str]:
    """Libraries outside PySide6 that its modules and the plugins for a screen are linked to."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    root = Path(spec.origin).parent
    plugins = {
        "offscreen": ["platforms/libqoffscreen.so", "imageformats/libqsvg.so"],
        "xcb": ["platforms/libqxcb.so", "xcbglintegrations/*.so"],
        "wayland": [
            "platforms/libqwayland.so",
            "wayland-graphics-integration-client/*.so",
            "wayland-decoration-client/*.so",
            "wayland-shell-integration/*.so",
        ],
    }
    modules = ("Core", "Gui", "Widgets", "Svg", "DBus", "Test")
    todo = [root / f"Qt{module}.abi3.so" for module in modules]
    for pattern in plugins[screen]:
        found = list((root / "Qt/plugins").glob(pattern))
        assert found, pattern
        todo += found
    folders = (root, root / "Qt/lib", root.parent / "shiboken6")
    seen: set[Path] = set()
    outside: set[str] = set()
    while todo:
        file = todo.pop()
        if file in seen:
            continue
        seen.add(file)
        for name in needed(file):
            inside = [folder / name for folder in folders if (folder / name).exists()]
            todo += inside[:1]
            outside |= set() if inside else {name}
    assert len(seen) > 10
    return outside


def needed(file: Path) -> list[str]:
    """The DT_NEEDED of a shared library, read by binutils, which come with the compiler."""
    done = subprocess.run(
        ["readelf", "--dynamic", "--wide", file], capture_output=True, text=True, check=True
    )
    return re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout)


def test_published_templates_are_taken_as_plain_files(tmp_path: Path):
    inside = "engine-1.0/vendor/llama.cpp/models/templates"
    archive = tmp_path / "engine-1.0.tar.gz"
    with tarfile.open(archive, "w:gz") as tar:
        for name, size in (
            (f"{inside}/good.jinja", 8),
            (f"{inside}/README.md", 8),
            (f"{inside}/../../outside.jinja", 8),
            (f"{inside}/huge.jinja", 2 << 20),
            ("elsewhere/good2.jinja", 8),
        ):
            member = tarfile.TarInfo(name)
            member.size = size
            tar.addfile(member, io.BytesIO(b"x" * size))
        link = tarfile.TarInfo(f"{inside}/link.jinja")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    folder = tmp_path / "templates"
    folder.mkdir()
    load("published_templates").extract(archive, folder)
    assert [path.name for path in folder.iterdir()] == ["good.jinja"]
