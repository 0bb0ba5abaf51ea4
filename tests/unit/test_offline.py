"""What the program and all that it starts can't do from its first line on: each by an attempt."""

from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys

import pytest

from desktop_chat.domain import offline
from desktop_chat.domain.seccomp import MACHINES
from tests.command_line import environment

filtered = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES, reason="the filter is Linux's"
)

# The real program, asked for its version. What it left in force is tried afterwards.
PROGRAM = """
import contextlib, ctypes, errno, io, mmap, os, socket, subprocess, sys, threading

def call(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "")

def machine_code(code):
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(bytes.fromhex(code))
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()

libc = ctypes.CDLL(None, use_errno=True)
SOCKET, SOCKETPAIR = {"x86_64": (41, 53), "aarch64": (198, 199)}[os.uname().machine]
waiting = threading.Event()
attempts = []

def try_it():
    waiting.wait()
    try:
        exec(sys.argv[2])
        attempts.append("done")
    except OSError as error:
        attempts.append(errno.errorcode[error.errno])

earlier = threading.Thread(target=try_it)
earlier.start()
if sys.argv[1] == "ours":
    from desktop_chat.__main__ import main
    arguments, sys.argv = sys.argv, ["desktop-chat", "--version"]
    with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):
        main()
    sys.argv = arguments
waiting.set()
earlier.join()
print(attempts[0])
"""

FAMILIES = ("AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK", "AF_VSOCK", "AF_ALG")
REFUSED = {
    **{f"{name} by Python": f"socket.socket(socket.{name})" for name in FAMILIES},
    **{f"{name} by a call": f"call(SOCKET, socket.{name}, 2, 0)" for name in FAMILIES},
    "a pair": "call(SOCKETPAIR, socket.AF_INET, 1, 0, (ctypes.c_int * 2)())",
    "with an upper half": "call(SOCKET, ctypes.c_ulong(1 << 32 | 2), 2, 0)",
    "by a child": (
        "code = 'import ctypes; raise SystemExit(ctypes.CDLL(None).socket(2, 2, 0) < 0)'\n"
        "if subprocess.run([sys.executable, '-c', code]).returncode:\n"
        "    raise OSError(errno.EAFNOSUPPORT, '')"
    ),
}
MISSING = {  # as on a kernel without them
    "an io_uring": "call(425, 8, ctypes.create_string_buffer(120))",
    "into an io_uring": "call(426, -1, 0, 0, 0, None, 0)",
    "about an io_uring": "call(427, -1, 0, None, 0)",
    "a third kind of program's socket": "call(0x40000000 + 41, 2, 2, 0)",
}
POSSIBLE = {
    "a local socket": "socket.socket(socket.AF_UNIX)",
    "a local pair": "[end.close() for end in socket.socketpair()]",
    "a program": "subprocess.run(['/bin/true'], check=True)",
}


def attempt(what: str, whose: str = "ours", **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, whose, what],
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@filtered
@pytest.mark.parametrize("what", REFUSED)
def test_there_is_no_such_kind_of_socket(what: str) -> None:
    assert attempt(REFUSED[what]).stdout == "EAFNOSUPPORT\n"


@filtered
@pytest.mark.parametrize("what", MISSING)
def test_there_is_no_such_call(what: str) -> None:
    assert attempt(MISSING[what]).stdout == "ENOSYS\n"


@filtered
@pytest.mark.parametrize("what", POSSIBLE)
def test_what_stays_on_the_machine_works(what: str) -> None:
    assert attempt(POSSIBLE[what]).stdout == "done\n"


@filtered
@pytest.mark.skipif(platform.machine() != "x86_64", reason="a call of x86's 32 bits")
def test_a_call_of_another_kind_of_program_ends_it() -> None:
    open_socket = (  # mov eax, 359 (socket); mov ebx, AF_INET; mov ecx, 2; xor edx, edx; int 0x80
        "machine_code('53b867010000bb02000000b90200000031d2cd805bc3')"
    )
    if attempt(open_socket, "nobody's").stdout != "done\n":
        pytest.skip("this kernel runs no such programs")
    assert attempt(open_socket).returncode == -signal.SIGSYS


@filtered
@pytest.mark.parametrize("what", ["AF_INET by Python", "AF_INET by a call", "by a child"])
def test_the_attempts_succeed_without_it(what: str) -> None:
    """Or else the tests above would show nothing."""
    assert attempt(REFUSED[what], "nobody's").stdout == "done\n"
    unconfined = attempt(REFUSED[what], **{offline.UNCONFINED: "1"})
    assert unconfined.stdout == "done\n"
    assert offline.UNCONFINED in unconfined.stderr


@filtered
@pytest.mark.parametrize(("whose", "has_filter"), [("ours", "True"), ("nobody's", "False")])
def test_the_filter_is_seen_where_it_is(whose: str, has_filter: str) -> None:
    look = "from desktop_chat.domain import offline; print(offline.has_filter())"
    assert attempt(look, whose).stdout == f"{has_filter}\ndone\n"


@filtered
def test_a_packaged_app_has_no_switch() -> None:
    packaged = f"import sys; sys.frozen = True\n{PROGRAM}"
    done = subprocess.run(
        [sys.executable, "-c", packaged, "ours", REFUSED["AF_INET by a call"]],
        env=environment(**{offline.UNCONFINED: "1"}),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("EAFNOSUPPORT\n", "")


# For where there is no filter. In a process of its own, since the hook can't be taken away again.
HOOK = """
import errno, socket, sys
from desktop_chat.domain import offline, seccomp
print(offline.has_hook())
local, other = socket.socketpair(socket.AF_UNIX), socket.socket()
offline.watch_python()
print(offline.has_hook())
local[0].sendall(b"x")
socket.socket(socket.AF_UNIX).close()
for attempt in (
    socket.socket,
    lambda: socket.socket(socket.AF_INET6),
    lambda: socket.create_connection(("127.0.0.1", 1)),
    lambda: socket.getaddrinfo("localhost", 1),
    lambda: socket.gethostbyname("localhost"),
    lambda: socket.gethostbyaddr("127.0.0.1"),
    lambda: socket.getnameinfo(("127.0.0.1", 1), 0),
    lambda: other.connect(("127.0.0.1", 1)),
    lambda: other.bind(("127.0.0.1", 0)),
    lambda: other.sendto(b"x", ("127.0.0.1", 1)),
):
    try:
        attempt()
    except OSError as error:
        print(errno.errorcode[error.errno])
"""


@pytest.mark.skipif(os.name != "posix", reason="Python has no local sockets there")
def test_python_refuses_too() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", HOOK], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True", *["EAFNOSUPPORT"] * 10], done.stderr


# Its first filter is one that keeps it from having another.
WITHOUT_FILTER = """
import errno
from desktop_chat.domain import offline, seccomp
numbers = (317, 277)
own = seccomp.machine()
assert seccomp.install({numbers[own]: [seccomp.fail(errno.ENOSYS)]}, otherwise=seccomp.ALLOW)
offline.go_offline()
print(offline.has_filter(), offline.has_hook(), offline.why_no_filter(), sep="\\n")
"""


@filtered
def test_python_does_it_where_the_kernel_does_not() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_FILTER], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["False", "True", "the kernel doesn't take it"]
