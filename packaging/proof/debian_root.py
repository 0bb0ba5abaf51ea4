"""A Debian of its own in a folder, in which packages are installed and programs run.

Each command has namespaces of its own: what is mounted for it is seen by nobody else and is gone
with it, however it ends, and all that it has started with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.toolchain import mirror

__all__ = ["PERSON", "CommandError", "DebianRoot"]

PERSON = "person"
_X11 = Path("/tmp/.X11-unix")
_TAIL = 3_000
_PATIENCE_S = 900.0
# What a container has, no more. The screen's socket is a file, since an abstract one belongs to a
# network, of which there is none.
_ENTER = r"""
set -e
mount -t proc proc "$ROOT/proc"
mount -t sysfs -o ro sysfs "$ROOT/sys"
mount -t tmpfs -o mode=755 tmpfs "$ROOT/run"
mount -t tmpfs -o mode=1777 tmpfs "$ROOT/tmp"
mount -t tmpfs tmpfs "$ROOT/dev/shm"
mount -t devpts -o ptmxmode=666 devpts "$ROOT/dev/pts"
if [ -d "$X11" ]; then
    mkdir "$ROOT/tmp/.X11-unix"
    mount --bind "$X11" "$ROOT/tmp/.X11-unix"
fi
mount --bind "$SHARED" "$ROOT/mnt"
mount -o remount,bind,ro "$ROOT/mnt"
chroot "$ROOT" "$@"
exit $?
"""


class CommandError(Exception):
    """A command failed; the text has what it said."""


class DebianRoot:
    """A root of one release, unpacked from an archive that is made the first time.

    Args:
        folder: Where roots are.
        shared: A folder of this machine that the root sees in /mnt, where it can't write.
    """

    def __init__(self, folder: Path, suite: str, shared: Path) -> None:
        self.suite = suite
        self.path = folder / suite
        self._archive = folder / f"{suite}.tar"
        self._shared = shared

    def unpack(self, package: str) -> None:
        """Have a root with nothing but Debian's least, and what a package needs in apt's cache.

        The network is used only when the archive doesn't have all of that yet.
        """
        self.remove()
        if self._archive.exists():
            self._untar()
        else:
            self._bootstrap()
        if not self._has_all_for(package):
            self._fetch(package)
            packed = self._archive.with_suffix(".new")
            _run(["tar", "--numeric-owner", "-C", str(self.path), "-cf", str(packed), "."])
            packed.replace(self._archive)

    def remove(self) -> None:
        """Delete it. Nothing of this machine is mounted in it, whatever became of earlier runs."""
        shutil.rmtree(self.path, ignore_errors=True)

    def run(
        self,
        *command: str,
        user: str = "root",
        network: bool = False,
        environment: Mapping[str, str] | None = None,
        check: bool = True,
    ) -> str:
        """What a command prints in the root, with no network.

        Raises:
            CommandError: It failed, unless ``check`` is off.
        """
        done = subprocess.run(
            self.command(*command, user=user, network=network, environment=environment),
            env=self._outside(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_PATIENCE_S,
        )
        if check and done.returncode:
            raise CommandError(f"{' '.join(command)}\n{done.stdout[-_TAIL:]}")
        return done.stdout

    def start(self, *command: str, user: str, environment: Mapping[str, str]) -> Running:
        """Start a program that goes on until it is stopped."""
        return Running(self.command(*command, user=user, environment=environment), self._outside())

    def command(
        self,
        *command: str,
        user: str,
        network: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8"}
        variables |= {"DEBIAN_FRONTEND": "noninteractive", **(environment or {})}
        named = [f"{name}={value}" for name, value in variables.items()]
        # The end of this process is the end of the namespaces' first one, which is the shell, and
        # so of all in them. A program that becomes somebody else would not be told.
        enter = ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork"]
        enter += ["--kill-child", "--ipc", *([] if network else ["--net"])]
        inside = ["env", "-i", f"--chdir={home}", *named, *command]
        if user != "root":
            inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *inside]
        return [*enter, "sh", "-c", _ENTER, "sh", *inside]

    def files(self) -> dict[str, str]:
        """Each file below the root, with what tells that it is another one: kind, owner, size."""
        found: dict[str, str] = {}
        for above, folders, files in os.walk(self.path):
            for name in (*folders, *files):
                path = Path(above, name)
                told = path.lstat()
                size = "" if path.is_dir() and not path.is_symlink() else told.st_size
                found[f"/{path.relative_to(self.path)}"] = f"{told.st_mode:o} {told.st_uid} {size}"
        return found

    def _outside(self) -> dict[str, str]:
        places = {"ROOT": self.path, "X11": _X11, "SHARED": self._shared}
        return {"PATH": os.environ["PATH"], **{name: str(path) for name, path in places.items()}}

    def _bootstrap(self) -> None:
        command = ["debootstrap", "--variant=minbase", self.suite, str(self.path), mirror()]
        _run(command)
        self.run("useradd", "--create-home", "--shell", "/bin/bash", PERSON)

    def _untar(self) -> None:
        self.path.mkdir(parents=True)
        _run(["tar", "--numeric-owner", "-C", str(self.path), "-xpf", str(self._archive)])

    def _has_all_for(self, package: str) -> bool:
        told = self.run(*_INSTALL, "--no-download", "--download-only", package, check=False)
        return "E:" not in told and "not available" not in told

    def _fetch(self, package: str) -> None:
        resolver = self.path / "etc/resolv.conf"
        had = resolver.exists()
        shutil.copyfile("/etc/resolv.conf", resolver)
        try:
            self.run("apt-get", "update", network=True)
            self.run(*_INSTALL, "--download-only", package, network=True)
        finally:
            if not had:
                resolver.unlink()


_INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


class Running:
    """A program in a root; leaving the block ends it, with all that it has started."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def stop(self) -> str:
        """What it has said until now."""
        self._process.kill()
        said, _ = self._process.communicate()
        return said


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise CommandError(f"{command[0]} failed:\n{(done.stderr or done.stdout)[-_TAIL:]}")
