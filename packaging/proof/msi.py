"""The MSI is installed, upgraded and removed under Wine, with small programs in place of the app.

No screen, no network, nobody who is asked. Wine is not Windows: packaging/windows/README.md says
what it can't show.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from proof.msi_state import State
from proof.wine import Wine, WineMissingError
from windows import msi
from windows.errors import PackagesError

__all__ = ["main"]

_COMPILER = "x86_64-w64-mingw32-gcc"
_PROGRAM = r"""
#include <stdio.h>
int main(int count, char **given) {
    FILE *said = count > 1 ? fopen(given[1], "w") : NULL;
    return said && fputs("%s", said) >= 0 && fclose(said) == 0 ? 0 : 1;
}
"""
_EPOCH = 1_700_000_000
_USUAL, _CHOSEN = "Program Files/Desktop Chat", "Apps of ours/Chat"
_STORE = "ProgramData/DesktopChat/models"
_PROG_ID = r"software\classes\desktopchat.gguf"
_OPEN_WITH = r"software\classes\.gguf\openwithprogids"
_ALL_PROPERTIES = (
    r"INSTALLDIR=C:\Apps of ours\Chat",
    r"MODELSTORE=D:\Models of all",
    "AUDITLOG=1",
    "STARTMENU=0",
    "DESKTOPSHORTCUT=1",
    "FILEASSOCIATION=0",
)
_REFUSED = 1603 & 0xFF  # ERROR_INSTALL_FAILURE, as much of it as Linux hands on


class _Table:
    """What was done and seen, a row for each.

    Attributes:
        failed: How many rows say so.
    """

    def __init__(self) -> None:
        self.failed = 0
        self._done = ""
        print("| Done | Seen | |\n|---|---|---|")

    def do(self, done: str) -> None:
        self._done = done

    def see(self, words: str, is_so: bool) -> None:
        self.failed += not is_so
        print(f"| {self._done} | {words} | {'ok' if is_so else 'FAILED'} |", flush=True)
        self._done = ""


@dataclass(frozen=True, slots=True)
class _Package:
    """An MSI that was made to be tried.

    Attributes:
        files: What it installs, by its path in the folder of the app.
    """

    path: Path
    files: dict[str, bytes]


def main(_arguments: Sequence[str] = ()) -> int:
    """Returns 0 if all is as it has to be, 2 if something that is needed isn't there."""
    table = _Table()
    with tempfile.TemporaryDirectory(prefix="desktop-chat-msi-") as folder:
        work = Path(folder)
        try:
            old = _package(work, "0.1.0", {"_internal/only-old.dll": b"old"})
            new = _package(work, "0.2.0", {"_internal/only-new.dll": b"new"})
            _built_twice(work, old, table)
            wine = Wine(work / "wine")
        except (WineMissingError, PackagesError) as error:
            print(error, file=sys.stderr)
            return 2
        try:
            _story(wine, old, new, table)
        finally:
            wine.close()
    print(f"\n{table.failed} FAILED" if table.failed else "\nAll as it has to be.")
    return int(bool(table.failed))


def _package(work: Path, version: str, more: dict[str, bytes]) -> _Package:
    """One with a program that writes its version into the file that it is given."""
    bundle = work / version
    libraries = {"_internal/llama_cpp/lib/ggml.dll": b"for both", "_internal/base_library.zip": b""}
    for name, content in (libraries | more).items():
        path = bundle / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    program = bundle / "desktop-chat.exe"
    command = [_COMPILER, "-x", "c", "-s", "-o", str(program), "-"]
    try:
        subprocess.run(command, input=(_PROGRAM % version).encode(), check=True)
    except FileNotFoundError as error:
        raise PackagesError("apt-get install -y gcc-mingw-w64-x86-64") from error
    target = work / f"{version}.msi"
    msi.make(bundle, work / "build", target, version, _EPOCH)
    files = {
        path.relative_to(bundle).as_posix(): path.read_bytes()
        for path in bundle.rglob("*")
        if path.is_file()
    }
    return _Package(target, files)


def _built_twice(work: Path, package: _Package, table: _Table) -> None:
    table.do("build 0.1.0 once more, from a copy elsewhere")
    copy = shutil.copytree(work / "0.1.0", work / "elsewhere" / "copy")
    again = work / "again.msi"
    msi.make(copy, work / "build again", again, "0.1.0", _EPOCH)
    table.see("the same bytes", again.read_bytes() == package.path.read_bytes())


def _story(wine: Wine, old: _Package, new: _Package, table: _Table) -> None:
    table.do("install on Windows 7")
    wine.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win7", "/f")
    table.see("refused", _msiexec(wine, "/i", old) == _REFUSED)
    wine.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    chats = wine.drive / "users/sam/AppData/Local/desktop-chat/chats.db"
    chats.parent.mkdir(parents=True)
    chats.write_bytes(b"what sam has written")
    clean = State.of(wine)
    _usual(wine, old, clean, table)
    _removed(wine, old, clean, table)
    _chosen(wine, old, clean, table)
    _upgraded(wine, new, clean, table)
    _not_downgraded(wine, old, table)
    _none(wine, new, table)
    model = wine.drive / _STORE / "model.gguf"
    model.write_bytes(b"an administrator's")
    _removed(wine, new, clean, table, left=f"{_STORE}/model.gguf")


def _msiexec(wine: Wine, what: str, package: _Package, *properties: str) -> int:
    return wine.run("msiexec", what, wine.path(package.path), "/qn", "/norestart", *properties)


def _usual(wine: Wine, package: _Package, clean: State, table: _Table) -> None:
    table.do("install 0.1.0 with `/qn` alone")
    table.see("ends with 0", _msiexec(wine, "/i", package) == 0)
    now = State.of(wine)
    table.see("all files in Program Files, as built", _has(wine, _USUAL, package))
    links = [name for name in now.new_files(clean) if name.endswith(".lnk")]
    table.see("one link, in a Start menu", len(links) == 1 and "Start Menu" in links[0])
    table.see("no policy", not now.policy().source)
    command = now.machine.get(_PROG_ID + r"\shell\open\command", {}).get("")
    program = r"C:\Program Files\Desktop Chat\desktop-chat.exe"
    table.see(
        "a .gguf can be opened with it, and by nothing else than before",
        command == f'"{program}" "%1"'
        and now.machine[_OPEN_WITH] == {"DesktopChat.GGUF": ""}
        and now.machine.get(r"software\classes\.gguf")
        == clean.machine.get(r"software\classes\.gguf"),
    )
    [entry] = now.entries() or [{}]
    table.see(
        "in the list of apps with version, publisher and place, without repair and change",
        (entry.get("DisplayVersion"), entry.get("Publisher"), entry.get("InstallLocation"))
        == ("0.1.0", "The Desktop Chat authors", "C:\\Program Files\\Desktop Chat\\")
        and (entry.get("NoRepair"), entry.get("NoModify")) == (1, 1)
        and not any(entry.get(name) for name in ("URLInfoAbout", "URLUpdateInfo", "HelpLink")),
    )
    table.see("a store for models under ProgramData", (wine.drive / _STORE).is_dir())
    said = wine.drive / "said.txt"
    wine.run(program, r"C:\said.txt")
    table.see("the program runs", said.exists() and said.read_text() == "0.1.0")
    said.unlink(missing_ok=True)
    table.see("nothing in the person's half of the registry", now.person == clean.person)
    table.see("sam's files as they were", now.has_kept(clean, "users/sam/AppData/Local/"))


def _removed(
    wine: Wine,
    package: _Package,
    clean: State,
    table: _Table,
    left: str = "",
) -> None:
    table.do("remove it" + (", with a model in the store" if left else ""))
    table.see("ends with 0", _msiexec(wine, "/x", package) == 0)
    now = State.of(wine)
    files = {left} if left else set[str]()
    what = f"of files, {left} alone" if left else "no file that wasn't there"
    table.see(what, now.new_files(clean) == files and not now.lost_files(clean))
    ours = [_USUAL, _CHOSEN, *([] if left else ["ProgramData/DesktopChat"])]
    table.see("no folder of ours", not any((wine.drive / name).exists() for name in ours))
    table.see("the machine's registry as it was", now.machine == clean.machine)
    table.see("the person's registry as it was", now.person == clean.person)


def _chosen(wine: Wine, package: _Package, clean: State, table: _Table) -> None:
    table.do(f"install 0.1.0 with {' '.join(f'`{each}`' for each in _ALL_PROPERTIES)}")
    table.see("ends with 0", _msiexec(wine, "/i", package, *_ALL_PROPERTIES) == 0)
    table.see("all files in INSTALLDIR alone", _has(wine, _CHOSEN, package))
    _as_chosen(State.of(wine), clean, table)


def _as_chosen(now: State, clean: State, table: _Table) -> None:
    policy = now.policy()
    stores = [str(path) for path in policy.enforced.model_stores or ()]
    table.see(
        "the app's own reader finds the store and the log, enforced, and nothing refused",
        stores == [r"D:\Models of all"]
        and policy.enforced.audit_log is True
        and not policy.refused,
    )
    links = [name for name in now.new_files(clean) if name.endswith(".lnk")]
    on_desktop = len(links) == 1 and "Start Menu" not in links[0]
    table.see("a link on the desktop, none in the Start menu", on_desktop)
    table.see("no “Open with”", not {_PROG_ID, _OPEN_WITH} & now.machine.keys())


def _upgraded(wine: Wine, package: _Package, clean: State, table: _Table) -> None:
    table.do("upgrade to 0.2.0 with `/qn` alone")
    model = wine.drive / _STORE / "model.gguf"
    model.write_bytes(b"an administrator's")
    table.see("ends with 0", _msiexec(wine, "/i", package) == 0)
    table.see("the new files alone, where the old ones were", _has(wine, _CHOSEN, package))
    now = State.of(wine)
    table.see("0.2.0 alone in the list", [e["DisplayVersion"] for e in now.entries()] == ["0.2.0"])
    _as_chosen(now, clean, table)
    table.see("the model in the store is there", model.exists())
    table.see("sam's files as they were", now.has_kept(clean, "users/sam/AppData/Local/"))
    model.unlink(missing_ok=True)


def _not_downgraded(wine: Wine, package: _Package, table: _Table) -> None:
    table.do("install 0.1.0 over it")
    before = State.of(wine)
    table.see("refused", _msiexec(wine, "/i", package) == _REFUSED)
    table.see("nothing changed", State.of(wine) == before)


def _none(wine: Wine, package: _Package, table: _Table) -> None:
    table.do("remove 0.2.0 and install it with `MODELSTORE=none`")
    _msiexec(wine, "/x", package)
    table.see("ends with 0", _msiexec(wine, "/i", package, "MODELSTORE=none") == 0)
    table.see("no policy", not State.of(wine).policy().source)


def _has(wine: Wine, folder: str, package: _Package) -> bool:
    place = wine.drive / folder
    found = {
        path.relative_to(place).as_posix(): path.read_bytes()
        for path in place.rglob("*")
        if path.is_file()
    }
    return found == package.files
