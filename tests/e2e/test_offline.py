"""The command line opens no connection, writes nowhere but into its profile, and needs no Qt."""

import json
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from tests.command_line import Outcome, environment, run
from tests.tiny_models import ScriptFile

# A filter in the kernel that kills a process, or a child of it, at the first socket that could
# leave the machine (all but AF_UNIX), and at io_uring, which could open one unseen.
SEALED = """
import ctypes, os, struct, sys
socket_, io_uring, architecture = {
    "x86_64": (41, 425, 0xC000003E), "aarch64": (198, 425, 0xC00000B7)}[os.uname().machine]
def step(code, yes, no, value):
    return struct.pack("HBBI", code, yes, no, value)
load, equal, answer, kill, allow = 0x20, 0x15, 0x06, 0x80000000, 0x7FFF0000
steps = [
    step(load, 0, 0, 4), step(equal, 0, 5, architecture), step(load, 0, 0, 0),
    step(equal, 3, 0, io_uring), step(equal, 0, 3, socket_), step(load, 0, 0, 16),
    step(equal, 1, 0, 1), step(answer, 0, 0, kill), step(answer, 0, 0, allow)]
program = ctypes.create_string_buffer(b"".join(steps))
header = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(program))
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(38, 1, 0, 0, 0) == 0
assert libc.prctl(22, 2, ctypes.c_char_p(header), 0, 0) == 0, os.strerror(ctypes.get_errno())
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
sealed = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine not in ("x86_64", "aarch64"),
    reason="the filter is Linux's",
)


def run_sealed(*arguments: str | Path, stdin: bytes = b"") -> Outcome:
    return run(*arguments, stdin=stdin, program=[sys.executable, "-c", SEALED])


@sealed
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK"])
def test_seal_holds(family: str) -> None:
    code = (
        "import socket\nsocket.socket(socket.AF_UNIX)\nprint('so far', flush=True)\n"
        f"socket.socket(socket.{family})\n"
    )
    outcome = run_sealed("-W", "ignore", "-c", code)
    assert outcome.out == "so far\n"
    assert outcome.code == -signal.SIGSYS


@sealed
def test_every_command_works_without_a_network(
    script_file: ScriptFile, smollm2: Path, tmp_path: Path
) -> None:
    path = script_file("Yes.")
    messages = tmp_path / "messages.json"
    messages.write_text(json.dumps([{"role": "user", "content": "Hi"}]))
    program = ("-m", "desktop_chat")
    assert run_sealed(*program, "ask", "--model", path, "Hi").out == "Yes.\n"
    assert run_sealed(*program, "ask", "--max-tokens", "2", "Hi").code == 0
    render = run_sealed(*program, "render", "--model", path, "--messages", messages)
    assert render.out.endswith("assistant\n\n")
    assert run_sealed(*program, "tokenize", "--model", path, "Hi").code == 0
    assert run_sealed(*program, "doctor", "--json").json["devices"]
    assert run_sealed(*program, "keys", "init", "--unencrypted").code == 0
    assert run_sealed(*program, "ask", "--model", path, "--chat", "new", "Hi").out == "Yes.\n"
    assert "Hi" in run_sealed(*program, "chats", "list").out
    for format in ("json", "pdf"):
        export = ("chats", "export", "--format", format, "--out", tmp_path / format)
        assert run_sealed(*program, *export).code == 0
    assert run_sealed(*program, "chats", "import", tmp_path / "json").code == 0
    chat = run_sealed(*program, "--profile", tmp_path, stdin=b"Hi\n")
    assert chat.code == 0
    schema = tmp_path / "schema"
    schema.write_text('{"$ref": "https://example.org/schema.json"}')
    remote = run_sealed(*program, "ask", "--model", path, "--json-schema", schema, "Hi")
    assert "example.org" in remote.failed()


def test_no_command_loads_qt_or_a_network_client(script_file: ScriptFile, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from desktop_chat.__main__ import main\n"
        "assert main() == 0\n"
        "banned = ('PySide6', 'shiboken6', 'requests', 'httpx', 'urllib3', 'aiohttp')\n"
        "print('loaded:', [name for name in sys.modules if name.startswith(banned)])\n"
    )
    path = script_file("Yes.")
    messages = tmp_path / "messages.json"
    messages.write_text(json.dumps([{"role": "user", "content": "Hi"}]))
    for command in (
        ("ask", "--model", path, "Hi"),
        ("render", "--model", path, "--messages", messages),
        ("tokenize", "--model", path, "Hi"),
        ("doctor",),
        ("keys", "init", "--unencrypted"),
        ("ask", "--model", path, "--chat", "new", "Hi"),
        ("chats", "list"),
        ("chats", "export", "--out", tmp_path / "exported.json"),
        ("chats", "import", tmp_path / "exported.json"),
    ):
        outcome = run(*command, program=[sys.executable, "-c", code])
        assert outcome.code == 0, outcome.err
        assert outcome.out.splitlines()[-1] == "loaded: []"


def test_nothing_is_written_outside_the_profile(script_file: ScriptFile, tmp_path: Path) -> None:
    home, work, temporary, profile = (
        tmp_path / name for name in ("home", "work", "temporary", "profile")
    )
    for folder in (home, work, temporary, profile / "models"):
        folder.mkdir(parents=True)
    shutil.copy(script_file("Yes."), profile / "models" / "mine.gguf")
    messages = profile / "messages.json"
    messages.write_text(json.dumps([{"role": "user", "content": "Hi"}]))
    env = {
        name: value
        for name, value in environment().items()
        if not name.startswith("XDG_") and name != "DESKTOP_CHAT_TEST_CACHE"
    }
    env |= dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(home))
    env |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    for command in (
        ("ask", "Hi"),
        ("ask", "--json", "--model", "mine", "Hi"),
        ("ask", "--model", "none", "Hi"),
        ("render", "--model", "mine", "--messages", messages),
        ("tokenize", "--model", "mine", "Hi"),
        ("doctor",),
        ("keys", "init", "--unencrypted"),
        ("ask", "--chat", "new", "Hi"),
        ("chats", "export", "--format", "pdf", "--out", profile / "exported.pdf"),
        ("chats", "backup", "--passphrase-file", messages, profile / "backup"),
        ("chats", "restore", "--passphrase-file", messages, profile / "backup"),
        (),
    ):
        outcome = run("--profile", profile, *command, env=env, cwd=work)
        assert outcome.code == (3 if "none" in command else 0), outcome.err
    for folder in (home, work, temporary):
        assert list(folder.rglob("*")) == []
