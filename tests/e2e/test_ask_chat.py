"""``desktop-chat ask --chat``: a question that is kept, with the conversation before it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_chat.domain.attachment import Attachment, AttachmentKind
from desktop_chat.domain.chat import Conversation, Message, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.profile.lock import ProfileLock
from tests.command_line import PROGRAM, Outcome, environment, run
from tests.tiny_models import ScriptFile

posix = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")


@pytest.fixture
def profile(tmp_path: Path, script_file: ScriptFile) -> Path:
    """An unencrypted profile with a model that says yes."""
    (tmp_path / "models").mkdir()
    shutil.copy(script_file("Yes."), tmp_path / "models" / "yes.gguf")
    ChatStore(tmp_path / "chats.db").close()
    return tmp_path


@contextmanager
def opened(profile: Path, *, read_only: bool = False) -> Generator[ChatStore]:
    store = ChatStore(profile / "chats.db", read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def ask(profile: Path, *arguments: str | Path) -> Outcome:
    return run("ask", "--profile", profile, *arguments)


def kept(profile: Path) -> list[tuple[Conversation, list[Message]]]:
    with opened(profile, read_only=True) as store:
        return [(each, list(store.messages(each.id))) for each in store.conversations()]


def test_without_it_nothing_is_kept(tmp_path: Path, script_file: ScriptFile) -> None:
    question, model = "Is a zebra striped?", script_file("Certainly.")
    assert ask(tmp_path, "--model", model, question).out == "Certainly.\n"
    left = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert left.keys() <= {"models.json", "models.json.lock"}  # what is known of the model's file
    assert not [name for name, content in left.items() if b"zebra" in content]
    assert not [name for name, content in left.items() if b"Certainly" in content]


def test_begins_a_conversation_and_goes_on_with_it(profile: Path) -> None:
    outcome = ask(profile, "--chat", "new", "--seed", "7", "Is it\nraining?")
    assert (outcome.code, outcome.out) == (0, "Yes.\n")
    assert is_note_alone(outcome.err)
    ((conversation, (question, reply)),) = kept(profile)
    assert conversation.title == "Is it raining?"
    assert (question.role, question.content, question.parent) == (
        Role.USER,
        "Is it\nraining?",
        None,
    )
    assert (reply.content, reply.finish, reply.parent) == ("Yes.", FinishReason.STOP, question.id)
    assert reply.model == "yes"
    assert reply.stats is not None
    assert reply.stats.seed == 7
    assert reply.origin is not None
    assert (reply.origin.file, reply.origin.template) == ("yes.gguf", "file")
    assert reply.origin.sampling.seed == 7
    told = ask(profile, "--chat", "last", "--json", "And now?").json
    assert (told["chat"], told["saved"], told["text"]) == (conversation.id, True, "Yes.")
    alone = ask(profile, "--json", "And now?").json["prompt_tokens"]
    assert told["prompt_tokens"] > alone + 10  # all before it was read
    ((again, messages),) = kept(profile)
    assert again.leaf == told["message"] == messages[-1].id
    assert [each.parent for each in messages] == [None, *(each.id for each in messages[:-1])]


def test_what_came_along_is_read_as_well(profile: Path) -> None:
    with opened(profile) as store:
        said = Message(Role.ASSISTANT, "Yes.", finish=FinishReason.STOP)
        file = Attachment("long.txt", AttachmentKind.TEXT, "long " * 100)
        store.ask(Message(Role.USER, "Hi", attachments=(file,)), said)
    told = ask(profile, "--chat", "last", "--json", "And now?").json
    assert told["prompt_tokens"] > 100


def test_the_path_that_is_read_is_the_context(profile: Path) -> None:
    with opened(profile) as store:
        long = Message(Role.ASSISTANT, "long " * 500, finish=FinishReason.STOP)
        conversation, question, _ = store.ask(Message(Role.USER, "Hi"), long)
        short = Message(Role.ASSISTANT, "short", parent=question.id, finish=FinishReason.STOP)
        leaf = store.add(conversation.id, short).id
    told = ask(profile, "--chat", conversation.id[:6], "--json", "And now?").json
    assert told["prompt_tokens"] < 200
    ((_, messages),) = kept(profile)
    assert messages[-2].parent == leaf


def test_system_text(profile: Path) -> None:
    assert ask(profile, "--chat", "new", "--system", "Be kind.", "Hi").code == 0
    ((_, messages),) = kept(profile)
    assert [each.content for each in messages] == ["Be kind.", "Hi", "Yes."]
    assert [each.parent for each in messages[1:]] == [each.id for each in messages[:-1]]
    told = ask(profile, "--chat", "last", "--json", "And now?").json
    plain = ask(profile, "--json", "And now?").json
    assert told["prompt_tokens"] > plain["prompt_tokens"]
    assert "--system" in ask(profile, "--chat", "last", "--system", "Be rude.", "Hi").failed()
    assert len(kept(profile)[0][1]) == 5


def test_what_it_refuses(profile: Path) -> None:
    assert "no conversation to" in ask(profile, "--chat", "last", "Hi").failed()
    assert "No conversation" in ask(profile, "--chat", "abcd", "Hi").failed()
    with opened(profile) as store:
        thrown = store.create("thrown")
        store.filing.trash([thrown.id])
    assert f"untrash {thrown.id}" in ask(profile, "--chat", thrown.id, "Hi").failed()
    assert "no conversation to" in ask(profile, "--chat", "last", "Hi").failed()
    assert "nothing to answer" in ask(profile, "--chat", "new", " ").failed()
    assert ask(profile, "--chat", "new", "--raw", "Hi").code == 2
    assert len(kept(profile)) == 1


def test_the_last_one_is_the_first_that_is_listed(profile: Path) -> None:
    with opened(profile) as store:
        listed, archived, thrown = (store.create(name) for name in ("a", "b", "c"))
        store.filing.archive([archived.id], archived=True)
        store.filing.trash([thrown.id])
    assert ask(profile, "--chat", "last", "--json", "Hi").json["chat"] == listed.id
    assert ask(profile, "--chat", archived.id, "--json", "Hi").json["chat"] == archived.id
    with opened(profile) as store:
        store.filing.archive([listed.id], archived=True)
    assert "archive" in ask(profile, "--chat", "last", "Hi").failed()


def test_a_model_that_cannot_be_loaded_leaves_nothing(profile: Path) -> None:
    assert "none.gguf" in ask(profile, "--chat", "new", "--model", "none.gguf", "Hi").failed()
    (profile / "models" / "broken.gguf").write_bytes(b"GGUF")
    broken = profile / "models" / "broken.gguf"
    assert "broken" in ask(profile, "--chat", "new", "--model", broken, "Hi").failed()
    assert kept(profile) == []


def test_a_question_without_an_answer_is_kept(profile: Path) -> None:
    failed = ask(profile, "--chat", "new", "--ctx", "256", "long " * 500).failed()
    assert "longer than the model's context" in failed
    ((_, (question, reply)),) = kept(profile)
    assert question.content.startswith("long ")
    assert (reply.content, reply.finish) == ("", FinishReason.ERROR)


def test_while_the_window_is_open(profile: Path) -> None:
    lock = ProfileLock(profile / "profile.lock")
    lock.take()
    try:
        assert "already open" in ask(profile, "--chat", "new", "Hi").failed()
        assert ask(profile, "Hi").out == "Yes.\n"  # it keeps nothing, and needs nothing
    finally:
        lock.give_up()
    assert kept(profile) == []


def start(profile: Path, model: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*PROGRAM, "ask", "--profile", profile, "--model", model, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        bufsize=0,  # what a read leaves over is for communicate
    )


def is_note_alone(error: str) -> bool:
    """Whether it says no more than that these conversations aren't encrypted."""
    (line,) = error.splitlines()
    return line.startswith("Note: these conversations are not encrypted")


@posix
def test_ctrl_c_keeps_what_was_said(profile: Path, script_file: ScriptFile) -> None:
    path = script_file("on and on ", end=None)
    child = start(profile, path, "--chat", "new", "--ctx", "4096", "--threads", "1", "Hi")
    assert child.stdout is not None
    begun = child.stdout.read(1)
    child.send_signal(signal.SIGINT)
    rest, error = child.communicate(timeout=60)
    assert child.returncode == 130
    assert is_note_alone(error.decode())
    ((_, (_, reply)),) = kept(profile)
    assert reply.finish is FinishReason.CANCELLED
    assert reply.content == (begun + rest).decode().removesuffix("\n")


@posix
def test_kill_leaves_an_interrupted_reply(profile: Path, script_file: ScriptFile) -> None:
    path = script_file("on and on ", end=None, ctx_train=100_000)
    child = start(profile, path, "--chat", "new", "--ctx", "60000", "--threads", "1", "Hi")
    said = grown = b""
    assert child.stdout is not None
    deadline = time.monotonic() + 30
    while not grown and time.monotonic() < deadline:
        said += child.stdout.read(10_000)
        grown = kept(profile)[0][1][1].content.encode()  # the other process is writing
    child.kill()
    child.communicate(timeout=60)
    assert grown
    unfinished = kept(profile)[0][1][1]
    assert unfinished.finish is None
    assert unfinished.origin is not None
    assert unfinished.origin.sampling.seed is not None
    assert "unfinished" in run("chats", "show", "--profile", profile, _last(profile)).out
    assert ask(profile, "--chat", "last", "And?").out == "Yes.\n"
    ((_, (question, reply, *_)),) = kept(profile)
    assert question.content == "Hi"
    assert reply.finish is FinishReason.INTERRUPTED
    assert len(reply.content) >= len(grown)
    assert ("on and on " * 50_000).startswith(reply.content)


def _last(profile: Path) -> str:
    return kept(profile)[0][0].id


@posix
def test_a_reader_that_leaves(profile: Path, script_file: ScriptFile) -> None:
    path = script_file("on and on ", end=None)
    child = start(profile, path, "--chat", "new", "--max-tokens", "3000", "--threads", "1", "Hi")
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.read(1)
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait(60) == 0
    ((_, (_, reply)),) = kept(profile)
    assert reply.finish is FinishReason.CANCELLED
    assert reply.content.startswith("on and")


@posix
@pytest.mark.parametrize("option", [(), ("--json",)])
def test_a_full_disk_costs_no_word_on_the_screen(
    profile: Path, script_file: ScriptFile, option: tuple[str, ...]
) -> None:
    path = script_file("on and on ", end=None, ctx_train=100_000)
    code = (
        "import resource, sys\n"
        "from desktop_chat.__main__ import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (80_000, resource.RLIM_INFINITY))\n"
        "sys.exit(main())\n"
    )
    arguments = ("--profile", profile, "--model", path, "--ctx", "4096", "--threads", "1")
    program = (sys.executable, "-c", code)
    outcome = run("ask", *arguments, *option, "--chat", "new", "Hi", program=program)
    assert outcome.code == 3
    text = json.loads(outcome.out)["text"] if option else outcome.out
    assert len(text) > 9_000
    if option:
        assert json.loads(outcome.out)["saved"] is False
    assert outcome.err.count("The reply goes on.") == 1
    assert "remedy: " in outcome.err
    ((_, (question, reply)),) = kept(profile)
    assert question.content == "Hi"
    assert text.startswith(reply.content)


def test_what_the_model_has_read_is_there_for_the_next_question(
    tmp_path: Path, script_file: ScriptFile
) -> None:
    """Where the conversations are encrypted, and they are opened for it anyway."""
    (tmp_path / "passphrase").write_text("right")
    env = environment(DESKTOP_CHAT_PASSPHRASE_FILE=str(tmp_path / "passphrase"))
    profile, model = tmp_path / "profile", script_file("Yes.")
    run("settings", "set", "keep_read", "100", "--profile", profile)
    question = ("ask", "--json", "--profile", profile, "--model", model, "--chat")
    first = run(*question, "new", "long " * 600, env=env).json
    states = list((profile / "states").iterdir())
    second = run(*question, "last", "And?", env=env).json
    assert second["cached_tokens"] == first["prompt_tokens"] + first["completion_tokens"]
    # A question that is not kept leaves nothing there, and what is there is of no use to it.
    assert len(states) == 1
    alone = run("ask", "--json", "--profile", profile, "--model", model, "long " * 600, env=env)
    assert alone.json["cached_tokens"] == 0
    assert len(list((profile / "states").iterdir())) == 1
