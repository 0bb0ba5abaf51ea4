"""What a process that has locked itself in can still do: each by a real attempt from inside."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux offers all of it"
)

# The attempts are compiled and their modules imported before: afterwards nothing can be loaded.
PRISONER = """
import ctypes, errno, json, os, signal, socket, subprocess, sys, threading
from pathlib import Path
from desktop_chat.engine.probe.jail import Bounds, lock_in

allowed, folder, attempt = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
other = folder / "other"
code = compile(attempt, "attempt", "exec")
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen()
address = listener.getsockname()
before = socket.socket()
abstract = socket.socket(socket.AF_UNIX)
libc = ctypes.CDLL(None, use_errno=True)

def call(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

in_force = () if len(sys.argv) > 4 else lock_in([allowed], Bounds(256 << 20, 1 << 20, 60))
try:
    exec(code)
    result = "done"
except OSError as error:
    result = errno.errorcode[error.errno]
except (MemoryError, ValueError) as error:
    result = type(error).__name__
print(json.dumps([result, in_force]), flush=True)
os._exit(0)
"""

DENIED = {
    "read another file": "other.read_bytes()",
    "read another file by its folder": "os.open(allowed.parent / '..' / 'other', 0)",
    "read a system file": "open('/etc/passwd').read()",
    "read about another process": "open('/proc/1/status').read()",
    "list a folder": "os.listdir(folder)",
    "write to the file": "open(allowed, 'r+b')",
    "make a file": "open(folder / 'new', 'wb')",
    "make a folder": "os.mkdir(folder / 'new')",
    "delete a file": "os.unlink(other)",
    "delete the file": "os.unlink(allowed)",
    "rename a file": "os.rename(other, folder / 'new')",
    "change a mode": "os.chmod(allowed, 0o777)",
    "change times": "os.utime(allowed, (0, 0))",
    "shorten the file": "os.truncate(allowed, 0)",
    "link a file": "os.link(allowed, folder / 'new')",
    "a socket": "socket.socket()",
    "a local socket": "socket.socket(socket.AF_UNIX)",
    "a pair of sockets": "socket.socketpair()",
    "connect with a socket from before": "before.connect(address)",
    "send with a socket from before": "before.sendto(b'x', address)",
    "listen with a socket from before": "abstract.bind(b'\\0desktop-chat-test')",
    "fork": "os.fork() or os._exit(0)",
    "start a program": "subprocess.run(['/bin/true'])",
    "become a program": "os.execv('/bin/true', ['true'])",
    "spawn": "os.posix_spawn('/bin/true', ['true'], {})",
    "clone a process by the newer call": "call(435, None, 0)",
    "end its parent": "os.kill(os.getppid(), signal.SIGTERM)",
    "trace its parent": "call(101, 16, os.getppid(), 0, 0)",
    "io_uring": "call(425, 8, ctypes.create_string_buffer(120))",
    "open by the newer call": "call(437, -100, os.fsencode(other), bytes(24), 24)",
    "a namespace": "call(272, 0x10000000)",
    "take much memory": "bytearray(512 << 20)",
    "have more memory again": (
        "import resource\nresource.setrlimit(resource.RLIMIT_AS, (1 << 40, 1 << 40))"
    ),
}

POSSIBLE = {
    "read the file": "assert allowed.read_bytes() == b'weights'",
    "start a thread": "t = threading.Thread(target=print, args=('',)); t.start(); t.join()",
    "take memory": "bytearray(100 << 20)",
}


# "Not there" is what the C library is told of a call whose flags a filter can't see.
REFUSALS = {"EPERM", "EACCES", "ENOSYS", "MemoryError", "ValueError"}


@pytest.fixture
def allowed(tmp_path: Path) -> Path:
    (tmp_path / "other").write_bytes(b"secret")
    path = tmp_path / "model" / "model.gguf"
    path.parent.mkdir()
    path.write_bytes(b"weights")
    return path


def attempt(what: str, allowed: Path, *, free: bool = False) -> tuple[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PRISONER, allowed, allowed.parents[1], what, *["free"] * free],
        capture_output=True,
        timeout=60,
        check=False,
        start_new_session=True,
    )
    assert done.returncode == 0, done.stderr
    result, in_force = json.loads(done.stdout.splitlines()[-1])
    return result, in_force


@pytest.mark.parametrize("what", DENIED)
def test_it_cannot(what: str, allowed: Path) -> None:
    result, in_force = attempt(DENIED[what], allowed)
    assert len(in_force) == 3, "this kernel doesn't offer all of it"
    assert result in REFUSALS
    assert allowed.read_bytes() == b"weights"
    assert sorted(os.listdir(allowed.parents[1])) == ["model", "other"]  # noqa: PTH208


@pytest.mark.parametrize("what", ["read another file", "a socket", "fork", "make a file"])
def test_the_attempts_succeed_outside(what: str, allowed: Path) -> None:
    """Or else the test above would show nothing."""
    assert attempt(DENIED[what], allowed, free=True)[0] == "done"


@pytest.mark.parametrize("what", POSSIBLE)
def test_it_can(what: str, allowed: Path) -> None:
    assert attempt(POSSIBLE[what], allowed)[0] == "done"


def test_a_thread_from_before_keeps_landlock_away(allowed: Path) -> None:
    """Since it would not be bound by it, no more is promised than what holds."""
    script = (
        "import threading, sys, json; from pathlib import Path\n"
        "from desktop_chat.engine.probe.landlock import restrict_files\n"
        "end = threading.Event(); t = threading.Thread(target=end.wait); t.start()\n"
        "print(restrict_files([Path(sys.argv[1])])); end.set()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, allowed], capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"
