"""What a process that has locked itself in can still do: each by a real attempt from inside."""

import json
import os
import platform
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_chat.domain.seccomp import MACHINES
from desktop_chat.domain.system_calls import NUMBERS

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux offers all of it"
)

# The attempts are compiled and their modules imported before: afterwards nothing can be loaded.
PRISONER = """
import ctypes, errno, fcntl, json, mmap, os, signal, socket, struct, subprocess, sys, threading
from pathlib import Path
from desktop_chat.domain import confinement
from desktop_chat.domain.landlock import restrict_files
from desktop_chat.engine.probe.jail import Bounds, lock_in
from desktop_chat.domain.system_calls import restrict_calls

allowed, folder, attempt = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
other = folder / "other"
parent = os.getppid()
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

in_force = []
match sys.argv[4]:
    case "all": in_force = lock_in([allowed], Bounds(256 << 20, 1 << 20, 60))
    case "calls": in_force = ["calls"] * restrict_calls()
    case "other": confinement.lock_in(512 << 20)
    case "press": assert restrict_files([Path("/")], [allowed])
    case "late": confinement.lock_in(512 << 20, 32, [allowed.parent])
    case _: pass
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
    "shorten the file by opening it": "os.open(allowed, os.O_TRUNC)",
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
    "end its parent": "os.kill(parent, signal.SIGTERM)",
    "trace its parent": "call(101, 16, parent, 0, 0)",
    "signal a thread of its parent": "call(234, parent, parent, 0)",
    "queue a signal": "call(129, parent, 0, struct.pack('=3i116x', 0, 0, -1))",
    "queue a signal for a thread": "call(297, parent, parent, 0, struct.pack('=3i116x', 0, 0, -1))",
    "have its parent told of a file": "fcntl.fcntl(1, fcntl.F_SETOWN, parent)",
    "have it told in the newer way": "fcntl.fcntl(1, 15, struct.pack('ii', 1, parent))",
    "choose the signal for that": "fcntl.fcntl(1, 10, signal.SIGTERM)",
    "lock the file": "call(73, os.open(allowed, 0), 1)",
    "lease the file": "fcntl.fcntl(os.open(allowed, 0), fcntl.F_SETLEASE, fcntl.F_RDLCK)",
    "see its parent's limits": "call(302, parent, 7, None, ctypes.create_string_buffer(16))",
    "set its parent's limits": "call(302, parent, 10, bytes(16), None)",
    "set its parent's priority": "call(141, 0, parent, 0)",
    "set its parent's priority at the disk": "call(251, 1, parent, 0)",
    "choose its parent's processors": "os.sched_setaffinity(parent, os.sched_getaffinity(0))",
    "schedule its parent": "call(144, parent, 0, bytes(4))",
    "schedule its parent in the newer way": "call(314, parent, struct.pack('I44x', 48), 0)",
    "attach shared memory": "call(30, -1, None, 0)",
    "wait for a semaphore": "call(65, -1, None, 0)",
    "remove a message queue": "call(71, -1, 0, None)",
    "outlive its parent": "call(157, 1, 0, 0, 0, 0)",
    "let itself be looked at": "call(157, 4, 1, 0, 0, 0)",
    "a thread in a namespace": "call(56, 0x10010900, 0, 0, 0, 0)",
    "io_uring": "call(425, 8, ctypes.create_string_buffer(120))",
    "open by the newer call": "call(437, -100, os.fsencode(other), bytes(24), 24)",
    "a namespace": "call(272, 0x10000000)",
    "take much memory": "bytearray(512 << 20)",
    "have more memory again": "call(160, 9, struct.pack('QQ', 1 << 40, 1 << 40))",
    "have it in the newer way": "call(302, 0, 9, struct.pack('QQ', 1 << 40, 1 << 40), None)",
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


def prisoner(what: str, allowed: Path, by: str = "all") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", PRISONER, allowed, allowed.parents[1], what, by],
        capture_output=True,
        timeout=60,
        check=False,
        start_new_session=True,
    )


def attempt(what: str, allowed: Path, by: str = "all") -> tuple[str, list[str]]:
    done = prisoner(what, allowed, by)
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


@pytest.mark.parametrize("what", [what for what in DENIED if "signal" in what or "told" in what])
def test_it_reaches_no_other_process_where_there_is_no_landlock(what: str, allowed: Path) -> None:
    result, in_force = attempt(DENIED[what], allowed, "calls")
    assert in_force
    assert result in REFUSALS


# What reads templates, PDFs and formulas; the last may load more of itself.
@pytest.mark.parametrize("by", ["other", "late"])
@pytest.mark.parametrize(
    "what",
    [
        *(
            "read another file",
            "read a system file",
            "list a folder",
            "make a file",
            "delete a file",
        ),
        *("a socket", "a local socket", "fork", "start a program", "end its parent"),
    ],
)
def test_nor_can_the_other_processes(what: str, by: str, allowed: Path) -> None:
    assert attempt(DENIED[what], allowed, by)[0] in {*REFUSALS, "EMFILE"}
    assert sorted(os.listdir(allowed.parents[1])) == ["model", "other"]  # noqa: PTH208


@pytest.mark.parametrize(
    "what", ["make a file", "delete a file", "delete the file", "end its parent"]
)
def test_what_makes_a_pdf_writes_nothing_else(what: str, allowed: Path) -> None:
    assert attempt(DENIED[what], allowed, "press")[0] in REFUSALS
    assert attempt("other.write_bytes(b'')", allowed, "press")[0] == "EACCES"
    assert attempt("subprocess.run(['/bin/true'])", allowed, "press")[0] == "EACCES"
    assert attempt("allowed.write_bytes(b''); other.read_bytes()", allowed, "press")[0] == "done"


def test_one_that_loads_more_reads_its_own_folders(allowed: Path) -> None:
    own = "assert os.listdir(allowed.parent) == [allowed.name]; " + POSSIBLE["read the file"]
    assert attempt(own, allowed, "late")[0] == "done"
    assert attempt(own, allowed, "other")[0] == "EMFILE"


@pytest.mark.parametrize(
    "module", ["engine.templates.renderer", "markdown.process", "storage.documents.pdf_process"]
)
def test_each_of_them_locks_itself_in_before_it_reads(module: str) -> None:
    """It has read what isn't there yet, or says that it is ready for it."""
    with subprocess.Popen(
        [sys.executable, "-I", "-m", f"desktop_chat.{module}"], stdin=-1, stdout=-1
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        if "pdf" in module:
            deadline = time.monotonic() + 30
            while _filters(child.pid) == "0" and time.monotonic() < deadline:
                time.sleep(0.01)
        else:
            assert child.stdout.readline() == b"{}\n"
        assert _filters(child.pid) == "2"
        child.stdin.close()


def _filters(process: int) -> str:
    (mode,) = re.findall(r"^Seccomp:\t(\d)$", Path(f"/proc/{process}/status").read_text(), re.M)
    return mode


@pytest.mark.parametrize("what", ["read another file", "a socket", "fork", "make a file"])
def test_the_attempts_succeed_outside(what: str, allowed: Path) -> None:
    """Or else the test above would show nothing."""
    assert attempt(DENIED[what], allowed, "nothing")[0] == "done"


@pytest.mark.skipif(platform.machine() not in MACHINES, reason="no filter for this machine")
def test_it_has_no_calls_but_those_that_it_needs(allowed: Path) -> None:
    """Whatever a kernel offers now or later. The arguments are such that nothing can succeed."""
    machine = MACHINES.index(platform.machine())
    needed = sorted(numbers[machine] or 0 for numbers in NUMBERS.values())
    probes = [335, 336]  # only for the kernel's own code, which no filter sees; they end the caller
    script = (
        f"for number in (*range(600), *range(1 << 30, (1 << 30) + 600)):\n"
        f"    if number not in {needed + probes}:\n"
        f"        assert libc.syscall(number, -1, -1, -1, -1, -1, -1) == -1, number\n"
        f"        assert ctypes.get_errno() == errno.ENOSYS, number"
    )
    assert attempt(script, allowed)[0] == "done"


@pytest.mark.skipif(platform.machine() != "x86_64", reason="a call of x86's 32 bits")
def test_a_call_of_another_kind_of_program_ends_it(allowed: Path) -> None:
    script = (
        "page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)\n"
        "page.write(bytes.fromhex('b814000000cd80c3'))\n"  # mov eax, getpid; int 0x80; ret
        "place = ctypes.addressof(ctypes.c_char.from_buffer(page))\n"
        "ctypes.CFUNCTYPE(ctypes.c_int)(place)()"
    )
    assert prisoner(script, allowed).returncode in (-signal.SIGSYS, -signal.SIGSEGV)


HEADERS = {
    "x86_64": ("x86_64-linux-gnu/asm/unistd_64.h", "asm/unistd_64.h"),
    "aarch64": ("asm-generic/unistd.h",),
}


@pytest.mark.parametrize("machine", MACHINES)
def test_the_numbers_are_the_kernels(machine: str) -> None:
    paths = [path for name in HEADERS[machine] if (path := Path("/usr/include", name)).exists()]
    if not paths:
        pytest.skip("the kernel's headers are not installed")
    lines = re.findall(r"#define __NR(?:3264)?_(\w+) (\d+)", paths[0].read_text())
    known = {name: int(number) for name, number in lines}
    known = {{"fstatat": "newfstatat"}.get(name, name): number for name, number in known.items()}
    ours = {name: numbers[MACHINES.index(machine)] for name, numbers in NUMBERS.items()}
    assert ours == {name: known.get(name) for name in NUMBERS}


@pytest.mark.parametrize("what", POSSIBLE)
def test_it_can(what: str, allowed: Path) -> None:
    assert attempt(POSSIBLE[what], allowed)[0] == "done"


def test_a_thread_from_before_keeps_landlock_away(allowed: Path) -> None:
    """Since it would not be bound by it, no more is promised than what holds."""
    script = (
        "import threading, sys, json; from pathlib import Path\n"
        "from desktop_chat.domain.landlock import restrict_files\n"
        "end = threading.Event(); t = threading.Thread(target=end.wait); t.start()\n"
        "print(restrict_files([Path(sys.argv[1])])); end.set()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, allowed], capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"
