"""What is read out of strace's log for the proof of offline; it must be able to fail."""

from __future__ import annotations

import pytest
from proof.socket_calls import read_log

FILTERED = (
    '10 execve("/usr/bin/desktop-chat", ["desktop-chat", "doctor"], 0x7f /* 9 vars */) = 0\n'
    "10 seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, {len=20, filter=0x1}) = 0\n"
)
LOCAL = (
    "10 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<UNIX-STREAM:[123]>\n"
    '10 connect(3<UNIX-STREAM:[123]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X7"}, 20) = 0\n'
)


def test_local_sockets_are_none_to_elsewhere() -> None:
    seen = read_log(FILTERED + LOCAL)
    assert seen.not_local == 0
    assert seen.families == {("AF_UNIX", "done"): 1}
    assert seen.peers == {("connect", "@/tmp/.X11-unix/X7", "done"): 1}
    (process,) = seen.processes
    assert process.command == "desktop-chat doctor"
    assert (process.filtered, process.before) == ("by itself", [])


@pytest.mark.parametrize(
    "line",
    [
        "10 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3<TCP:[9]>",
        "10 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, 0) = -1 EAFNOSUPPORT (not supported)",
        "10 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE <unfinished ...>",
        "10 socket(0x2d /* AF_??? */, SOCK_RAW, 0) = -1 EAFNOSUPPORT (not supported)",
        "10 socketpair(AF_TIPC, SOCK_SEQPACKET, 0, 0x7ffe) = -1 EAFNOSUPPORT (not supported)",
        '10 connect(3, {sa_family=AF_INET, sin_addr=inet_addr("1.1.1.1")}, 16) = 0',
        '10 sendto(3, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(9)}, 28) = 1',
        "10 io_uring_setup(8, {flags=0}) = -1 ENOSYS (Function not implemented)",
        "10 recvmsg(4<UNIX-STREAM:[1]>, {msg_control=[{cmsg_len=20, "
        "cmsg_type=SCM_RIGHTS, cmsg_data=[7</dev/null>, 8<TCP:[127.0.0.1:1]>]}]}, 0) = 1",
    ],
)
def test_whatever_could_leave_the_machine_is_seen(line: str) -> None:
    """Whether or not it was refused."""
    assert read_log(f"{FILTERED}{LOCAL}{line}\n").not_local == 1


def test_a_call_that_another_thread_breaks_into_is_one() -> None:
    seen = read_log(
        "10 socket(AF_INET, SOCK_STREAM, 0 <unfinished ...>\n"
        "11 socket(AF_UNIX, SOCK_STREAM, 0) = 4<UNIX-STREAM:[5]>\n"
        "10 <... socket resumed>)            = -1 EAFNOSUPPORT (not supported)\n"
    )
    assert seen.families == {("AF_INET", "EAFNOSUPPORT"): 1, ("AF_UNIX", "done"): 1}


CLONE = "clone3({flags=CLONE_VM|CLONE_VFORK, exit_signal=SIGCHLD}, 88) = 12"


def test_a_child_has_the_filter_from_its_first_moment() -> None:
    seen = read_log(
        f"{FILTERED}10 {CLONE}\n"
        '12 execve("/usr/bin/desktop-chat", ["desktop-chat", "--probe"], 0x1 /* 3 vars */) = 0\n'
        "12 socket(AF_UNIX, SOCK_STREAM, 0) = 4<UNIX-STREAM:[5]>\n"
    )
    assert [each.filtered for each in seen.processes] == ["by itself", "from its first moment"]
    assert seen.processes[1].command == "desktop-chat --probe"
    assert not seen.processes[1].before


def test_a_child_from_before_the_filter_has_none() -> None:
    execve, seccomp = FILTERED.splitlines(keepends=True)
    seen = read_log(f"{execve}10 {CLONE}\n{seccomp}12 socket(AF_UNIX, SOCK_STREAM, 0) = 4\n")
    parent, child = seen.processes
    assert (parent.filtered, parent.before) == ("by itself", [])
    assert (child.filtered, len(child.before)) == ("", 1)


def test_a_thread_is_its_process() -> None:
    seen = read_log(
        f"{FILTERED}10 clone(child_stack=0x7f, flags=CLONE_VM|CLONE_THREAD|CLONE_SETTLS) = 13\n"
        "13 socket(AF_UNIX, SOCK_STREAM, 0) = 4<UNIX-STREAM:[5]>\n"
    )
    assert [each.number for each in seen.processes] == [10]


def test_a_socket_before_the_filter_is_told() -> None:
    execve, seccomp = FILTERED.splitlines(keepends=True)
    (process,) = read_log(execve + LOCAL + seccomp).processes
    assert [each.partition("(")[0] for each in process.before] == ["socket", "connect"]


def test_a_filter_that_the_kernel_refuses_is_none() -> None:
    refused = "10 seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=1}) = -1 EINVAL (Invalid argument)\n"
    (process,) = read_log(refused).processes
    assert process.filtered == ""
