"""``desktop-chat chats``: the conversations of a profile, from the shell."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.profile.lock import ProfileLock
from tests.command_line import PROGRAM, Outcome, environment, on_a_terminal, run
from tests.compared import compared

# Root may write everywhere; without its capabilities it is as anybody else.
AS_ANYBODY = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")
_FIXTURES = Path(__file__).parents[1] / "fixtures"
_CHATGPT = _FIXTURES / "conversations" / "chatgpt" / "conversations.json"
posix = pytest.mark.skipif(os.name == "nt", reason="permissions and signals are POSIX's")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    """The conversations of an unencrypted profile, which the test has open as the window has."""
    store = ChatStore(tmp_path / "chats.db")
    yield store
    store.close()


def chats(profile: Path, *arguments: str | Path, **options: Any) -> Outcome:
    return run("chats", *arguments, "--profile", profile, **options)


def talk(store: ChatStore, question: str, answer: str) -> Conversation:
    conversation, _, reply = store.ask(
        Message(Role.USER, question), Message(Role.ASSISTANT, "", model="Tiny")
    )
    store.finish(reply.id, answer, "", FinishReason.STOP)
    return conversation


def answer_again(store: ChatStore, conversation: Conversation, answer: str) -> None:
    question = store.messages(conversation.id)[0]
    reply = Message(Role.ASSISTANT, answer, parent=question.id, finish=FinishReason.LENGTH)
    store.add(conversation.id, reply)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_new_profile_has_none_and_none_is_made(tmp_path: Path) -> None:
    profile = tmp_path / "new"
    told = chats(profile, "list")
    assert (told.out, told.err) == ("", "There are no conversations yet.\n")
    assert chats(profile, "list", "--json").json == {"conversations": []}
    assert chats(profile, "search", "--json", "word").json == {"hits": []}
    assert chats(profile, "check").out == "Nothing is wrong.\n"
    assert "no conversations yet" in chats(profile, "show", "abcd").failed()
    assert "no conversations" in chats(profile, "export", "--out", tmp_path / "o.md").failed()
    assert "no conversations yet" in chats(profile, "backup", tmp_path / "out").failed()
    assert list(tmp_path.iterdir()) == []


def test_list(tmp_path: Path, store: ChatStore) -> None:
    names = ("old", "filed", "archived", "thrown")
    old, filed, archived, thrown = (talk(store, name, "Yes.") for name in names)
    store.filing.pin([filed.id], pinned=True)
    store.filing.move([filed.id], "Work")
    store.filing.archive([archived.id], archived=True)
    store.filing.trash([thrown.id])
    lines = chats(tmp_path, "list").out.splitlines()
    assert [line.split()[0] for line in lines] == [filed.id[:8], old.id[:8]]
    assert lines[0].endswith("  filed (pinned, in “Work”)")
    assert lines[1].endswith("  old")
    for option, expected in (
        ("--archived", [archived]),
        ("--trash", [thrown]),
        ("--all", [thrown, archived, filed, old]),
    ):
        listed = chats(tmp_path, "list", option, "--json").json["conversations"]
        assert [each["id"] for each in listed] == [each.id for each in expected]


def test_nothing_to_list_is_told(tmp_path: Path, store: ChatStore) -> None:
    thrown = talk(store, "thrown", "Yes.")
    assert "trash is empty" in chats(tmp_path, "list", "--trash").err
    store.filing.trash([thrown.id])
    for option, said in (((), "--all"), (("--archived",), "nothing in the archive")):
        told = chats(tmp_path, "list", *option)
        assert told.out == ""
        assert said in told.err


def test_thinking_stands_apart_from_the_answer(tmp_path: Path, store: ChatStore) -> None:
    conversation = talk(store, "Which river?", "The Elbe.")
    reply = store.messages(conversation.id)[1]
    store.finish(reply.id, "The Elbe.", "Dresden?\nYes.", FinishReason.STOP)
    shown = chats(tmp_path, "show", conversation.id).out
    assert shown.endswith("\nTiny\n> Dresden?\n> Yes.\n\nThe Elbe.\n")


def test_show_reads_one_path_or_all(tmp_path: Path, store: ChatStore) -> None:
    conversation = talk(store, "Which river?", "The Elbe.")
    answer_again(store, conversation, "The Rhine.")
    shown = chats(tmp_path, "show", conversation.id).out
    assert shown.startswith("Which river?\n")
    assert "\nYou\nWhich river?\n" in shown
    assert "‹ 2/2 ›\nThe Rhine.\n(Reached the length limit.)\n" in shown
    assert "Elbe" not in shown
    everything = chats(tmp_path, "show", "--all", conversation.id[:6]).out
    assert everything.index("‹ 1/2 ›\nThe Elbe.") < everything.index("‹ 2/2 ›\nThe Rhine.")
    path = chats(tmp_path, "show", "--json", conversation.id).json
    assert [each["content"] for each in path["messages"]] == ["Which river?", "The Rhine."]
    tree = chats(tmp_path, "show", "--json", "--all", conversation.id).json
    assert len(tree["messages"]) == 3
    assert tree["leaf"] == path["messages"][-1]["id"]


def test_what_is_shown_can_be_imported(tmp_path: Path, store: ChatStore) -> None:
    conversation = talk(store, "Which river?", "The Elbe.")
    shown = chats(tmp_path, "show", "--json", "--all", conversation.id).json
    file = tmp_path / "file.json"
    whole = {"format": "desktop-chat/conversations", "version": 1, "conversations": [shown]}
    file.write_text(json.dumps(whole))
    other = tmp_path / "other"
    assert run("keys", "init", "--unencrypted", "--profile", other).code == 0
    assert chats(other, "import", file).code == 0
    assert chats(other, "show", "--json", "--all", conversation.id).json == shown


def test_an_id_may_be_cut_short(tmp_path: Path, store: ChatStore) -> None:
    for end in "ab":
        named = Conversation(f"{'1' * 31}{end}", f"title {end}", 1.0, 1.0)
        store.take_in([WholeConversation(named, ())])
    assert chats(tmp_path, "show", f"{'1' * 31}a").out.startswith("title a\n")
    assert "begin with “1111”" in chats(tmp_path, "show", "1111").failed()
    assert "No conversation" in chats(tmp_path, "show", "2222").failed(as_json=False)
    assert "too short" in chats(tmp_path, "show", "111").failed()
    assert "chats list" in chats(tmp_path, "show", "--json", "2222").failed(as_json=True)
    listed = chats(tmp_path, "list").out.split()
    assert {f"{'1' * 31}a", f"{'1' * 31}b"} <= set(listed)  # as many letters as tell them apart


def test_search_marks_what_it_finds(tmp_path: Path, store: ChatStore) -> None:
    conversation = talk(store, "Where is the Zürichsee?", "In Switzerland, near Zürich.")
    thrown = talk(store, "Zurich again", "No.")
    store.filing.trash([thrown.id])
    (hit,) = chats(tmp_path, "search", "--json", "zurich").json["hits"]
    assert hit["conversation"]["id"] == conversation.id
    (start, end), *_ = hit["excerpt_spans"] or hit["title_spans"]
    text = hit["excerpt"] if hit["excerpt_spans"] else hit["conversation"]["title"]
    assert text[start:end] == "Zürich"
    piped = chats(tmp_path, "search", "zurich").out
    assert conversation.id[:8] in piped
    assert "\x1b" not in piped
    nothing = chats(tmp_path, "search", "nowhere")
    assert nothing.out == ""
    assert "Nothing was found." in nothing.err
    assert chats(tmp_path, "search", "--limit", "0", "x").code == 2


@pytest.mark.skipif(sys.platform != "linux", reason="terminals as Linux has them")
def test_a_hit_is_bold_on_a_terminal_and_nothing_else_is(tmp_path: Path, store: ChatStore) -> None:
    talk(store, "a river\x1b[2J\x9b", "no")
    written = on_a_terminal("chats", "search", "river", "--profile", tmp_path)
    assert "\x1b[1mriver\x1b[0m" in written
    rest = written.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert not {"\x1b", "\x9b"} & set(rest)
    assert "\x1b" not in on_a_terminal("chats", "list", "--profile", tmp_path)


def test_reading_beside_the_window(tmp_path: Path, store: ChatStore) -> None:
    """What is committed is seen, also when it is in the log only; what isn't, is not."""
    conversation, _, reply = store.ask(
        Message(Role.USER, "Which river?"), Message(Role.ASSISTANT, "")
    )
    store.save_partial(reply.id, "The El")
    assert (tmp_path / "chats.db-wal").stat().st_size > 0
    writer = sqlcipher.connect(tmp_path / "chats.db", None, "rw")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE message SET content = 'not yet'")
    shown = chats(tmp_path, "show", conversation.id).out
    assert "The El\n(This reply is unfinished.)" in shown
    assert "not yet" not in shown
    assert chats(tmp_path, "list").code == chats(tmp_path, "check").code == 0
    writer.execute("ROLLBACK")
    writer.close()
    store.finish(reply.id, "The Elbe.", "", FinishReason.STOP)  # it was not taken for a crash's
    assert "unfinished" not in chats(tmp_path, "show", conversation.id).out


@posix
def test_reading_where_nothing_may_be_written(tmp_path: Path, store: ChatStore) -> None:
    conversation = talk(store, "Which river?", "The Elbe.")
    store.close()
    before = files(tmp_path)
    program = (*(AS_ANYBODY if os.geteuid() == 0 else ()), *PROGRAM)
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere")
    tmp_path.chmod(0o500)
    try:
        assert "Elbe" in chats(tmp_path, "show", conversation.id, program=program).out
        assert chats(tmp_path, "check", program=program).out == "Nothing is wrong.\n"
        refused = chats(tmp_path, "trash", conversation.id, program=program).failed()
        assert "Permission denied" in refused
    finally:
        tmp_path.chmod(0o700)
    assert files(tmp_path) == before


def test_changes(tmp_path: Path, store: ChatStore) -> None:
    one, two, three = (talk(store, name, "Yes.") for name in ("one", "two", "three"))
    store.close()

    def left(*options: str) -> list[str]:
        listed = chats(tmp_path, "list", "--json", *options).json["conversations"]
        return [each["title"] for each in listed]

    assert chats(tmp_path, "rename", one.id, "Erstes  Gespräch").out == (
        "Renamed: Erstes Gespräch\n"
    )
    told = chats(tmp_path, "trash", "--json", one.id, two.id, one.id).json
    assert told == {"ids": [one.id, two.id]}
    assert left() == ["three"]
    assert left("--trash") == ["two", "Erstes  Gespräch"]
    assert chats(tmp_path, "untrash", two.id[:8]).out == "Taken out of the trash: two\n"
    again = chats(tmp_path, "untrash", two.id)
    assert (again.code, again.out) == (0, "")
    assert "Not in the trash: two\n" in again.err
    thrown = store_of(tmp_path, one.id)
    again = chats(tmp_path, "trash", one.id)
    assert again.out == ""
    assert "Already in the trash: Erstes Gespräch\n" in again.err
    assert store_of(tmp_path, one.id) == thrown  # its 30 days go on
    assert chats(tmp_path, "trash", "--json", one.id).json == {"ids": []}
    assert "No conversation" in chats(tmp_path, "trash", three.id, "ffff").failed()
    assert left() == ["three", "two"]
    assert chats(tmp_path, "delete", "--yes", one.id).out == "Deleted for good: Erstes Gespräch\n"
    assert left("--all") == ["three", "two"]
    assert "empty" in chats(tmp_path, "rename", two.id, " ").failed()


def store_of(profile: Path, conversation: str) -> Any:
    listed = chats(profile, "list", "--all", "--json").json["conversations"]
    (found,) = (each for each in listed if each["id"] == conversation)
    return found["trashed"]


def test_a_profile_that_is_in_use_is_told(tmp_path: Path, store: ChatStore) -> None:
    conversation = talk(store, "one", "Yes.")
    lock = ProfileLock(tmp_path / "profile.lock")
    lock.take()
    try:
        for action in (("trash", conversation.id), ("rename", conversation.id, "x")):
            assert "already open" in chats(tmp_path, *action).failed()
        assert len(chats(tmp_path, "list").out.splitlines()) == 1
    finally:
        lock.give_up()


EXPORTS = {"json": b"{", "markdown": b"# Which river?", "html": b"<!", "pdf": b"%PDF"}


@pytest.mark.parametrize("format", EXPORTS)
def test_export_of_one(tmp_path: Path, store: ChatStore, format: str) -> None:
    conversation = talk(store, "Which river?", "The Elbe.")
    out = tmp_path / f"out.{'md' if format == 'markdown' else format}"
    outcome = chats(tmp_path, "export", conversation.id, "--format", format, "--out", out)
    assert outcome.code == 0
    assert outcome.err.splitlines() == [
        "Note: these conversations are not encrypted; anyone who has their file can read them."
    ]
    assert "1 conversation" in outcome.out
    assert "anyone can read" in outcome.out
    assert out.read_bytes().startswith(EXPORTS[format])


def test_export_of_all(tmp_path: Path, store: ChatStore) -> None:
    for name in ("one", "two"):
        talk(store, name, "Yes.")
    archived, thrown = talk(store, "three", "Yes."), talk(store, "four", "Yes.")
    store.filing.archive([archived.id], archived=True)
    store.filing.trash([thrown.id])
    out = tmp_path / "out.json"
    told = chats(tmp_path, "export", "--json", "--out", out).json
    assert told == {"file": str(out), "format": "json", "conversations": 3}
    titles = {each["title"] for each in json.loads(out.read_text())["conversations"]}
    assert titles == {"one", "two", "three"}
    folder = tmp_path / "folder"
    assert chats(tmp_path, "export", "--format", "markdown", "--out", folder).code == 0
    assert {path.name for path in folder.iterdir()} == {"one.md", "two.md", "three.md"}
    again = chats(tmp_path, "export", "--format", "markdown", "--out", folder)
    assert "is there already" in again.failed()
    text = chats(tmp_path, "export", "--format", "markdown", "--out", "-").out
    assert text.count("\n---\n") == 2
    assert "standard output" in chats(tmp_path, "export", "--format", "pdf", "--out", "-").failed()
    nowhere = tmp_path / "none" / "out.json"
    assert str(nowhere) in chats(tmp_path, "export", "--out", nowhere).failed()


@pytest.mark.parametrize("suffix", ["json", "md", "html", "PDF"])
def test_a_name_says_the_format(tmp_path: Path, store: ChatStore, suffix: str) -> None:
    talk(store, "Which river?", "The Elbe.")
    out = tmp_path / f"out.{suffix}"
    assert chats(tmp_path, "export", "--out", out).code == 0
    assert out.read_bytes().startswith(EXPORTS["markdown" if suffix == "md" else suffix.lower()])


def test_a_name_that_says_no_format(tmp_path: Path, store: ChatStore) -> None:
    talk(store, "Which river?", "The Elbe.")
    for name in ("out", "out.docx"):
        told = chats(tmp_path, "export", "--out", tmp_path / name).failed()
        assert "--format" in told
        assert ".pdf" in told
        assert not (tmp_path / name).exists()
    assert chats(tmp_path, "export", "--out", "-").out.startswith("{")
    assert chats(tmp_path, "export", "--format", "json", "--out", tmp_path / "out").code == 0


def test_no_file_is_written_over_unasked(tmp_path: Path, store: ChatStore) -> None:
    talk(store, "Which river?", "The Elbe.")
    secret, file = tmp_path / "passphrase", tmp_path / "file.json"
    secret.write_text("correct horse\n")
    for command in (
        ("export", "--out", file),
        ("backup", file, "--passphrase-file", secret),
    ):
        file.write_text("mine")
        told = chats(tmp_path, *command).failed()
        assert "is there already" in told
        assert "--force" in told
        assert file.read_text() == "mine"
        assert chats(tmp_path, *command, "--force").code == 0
        assert file.read_bytes() != b"mine"


def test_import(tmp_path: Path, store: ChatStore) -> None:
    first = talk(store, "one", "Yes.")
    file = tmp_path / "file.json"
    assert chats(tmp_path, "export", "--out", file).code == 0
    answer_again(store, first, "No.")
    talk(store, "two", "Yes.")
    later = tmp_path / "later.json"
    assert chats(tmp_path, "export", "--out", later).code == 0
    other = tmp_path / "other"
    dry = chats(other, "import", "--dry-run", "--json", file).json
    assert (dry["new"], dry["dry_run"], dry["conversations"][0]["title"]) == (1, True, "one")
    assert not other.exists()
    assert run("keys", "init", "--unencrypted", "--profile", other).code == 0
    assert "1 new, 0 with new messages," in chats(other, "import", file).out
    again = chats(other, "import", "--json", file).json
    assert (again["new"], again["extended"], again["known"]) == (0, 0, 1)
    dry = chats(other, "import", "--dry-run", later).out.splitlines()
    assert set(dry[1:]) == {"with new messages: one", "new: two"}
    for option, lines in (("--dry-run", 1), ("--json", 2)):
        grown = chats(other, "import", later, option)
        assert grown.code == 0
        told = chats(other, "list").out.splitlines()
        assert len(told) == lines
    assert len(chats(other, "show", "--all", "--json", first.id).json["messages"]) == 3


def test_what_was_thrown_away_is_back_after_an_import(tmp_path: Path, store: ChatStore) -> None:
    chat = talk(store, "one", "Yes.")
    store.filing.archive([chat.id], True)
    file = tmp_path / "file.json"
    assert chats(tmp_path, "export", "--out", file).code == 0
    store.filing.trash([chat.id])
    store.close()
    assert (
        "1 thrown away before, 0 already here" in chats(tmp_path, "import", "--dry-run", file).out
    )
    told = chats(tmp_path, "import", "--json", file).json
    assert (told["restored"], told["known"], told["archived"]) == (1, 0, 1)
    assert told["conversations"][0]["intake"] == "restored"
    assert "In the archive: 1 of them." in chats(tmp_path, "import", file).out


def test_attachments_are_told_apart_from_what_cannot_be_read(tmp_path: Path) -> None:
    assert run("keys", "init", "--unencrypted", "--profile", tmp_path).code == 0
    told = chats(tmp_path, "import", _CHATGPT)
    assert "1 skipped" in told.out
    assert "without 3 attachments: Cats in boxes\n" in told.out
    again = chats(tmp_path, "import", "--json", _CHATGPT).json
    assert [each["title"] for each in again["skipped"]] == ["Nothing yet"]
    assert [each["attachments_left_out"] for each in again["conversations"]] == [3, 0]


def test_what_an_import_leaves_out_is_told(tmp_path: Path, store: ChatStore) -> None:
    talk(store, "one", "Yes.")
    talk(store, "bad\x1b[2J", "Yes.")
    file = tmp_path / "file.json"
    assert chats(tmp_path, "export", "--out", file).code == 0
    exported = json.loads(file.read_text())
    exported["conversations"][0]["created"] = "yesterday"
    file.write_text(json.dumps(exported))
    other = tmp_path / "other"
    told = chats(other, "import", "--dry-run", file)
    assert "1 new" in told.out
    assert "skipped: bad: It is damaged" in told.out
    file.write_text(json.dumps(exported)[:-5])
    before = files(tmp_path)
    assert "can't be imported" in chats(tmp_path, "import", file).failed()
    assert "can't be read" in chats(tmp_path, "import", tmp_path / "none").failed()
    assert "isn't a file of" in chats(tmp_path, "import", tmp_path / "chats.db").failed()
    assert files(tmp_path) == before


@posix
def test_ctrl_c_takes_nothing_in_or_all(tmp_path: Path, store: ChatStore) -> None:
    talk(store, "x" * 50, "Yes.")
    file = tmp_path / "file.json"
    assert chats(tmp_path, "export", "--out", file).code == 0
    exported = json.loads(file.read_text())
    (pattern,) = exported["conversations"]
    text = json.dumps(pattern)
    ids = [pattern["id"], *(each["id"] for each in pattern["messages"])]
    copies = [_renumbered(text, ids, number) for number in range(15_000)]
    file.write_text(
        '{"format": "desktop-chat/conversations", "version": 1, "conversations": ['
        + ",".join(copies)
        + "]}"
    )
    store.close()
    for wait in (1.0, 1.5, 2.0, 2.5, 3.0):
        child = subprocess.Popen(
            [*PROGRAM, "chats", "import", file, "--profile", tmp_path],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        time.sleep(wait)
        child.send_signal(signal.SIGINT)
        out, error = child.communicate(timeout=60)
        count = len(chats(tmp_path, "list", "--json").json["conversations"])
        assert child.returncode == 130 or (child.returncode, count) == (0, 15_001), error.decode()
        assert count in (1, 15_001)
        if b"15,000 new" in out:  # told when it is done, though closing it takes a while
            assert count == 15_001
        if count == 15_001:
            break


def _renumbered(text: str, ids: Sequence[str], number: int) -> str:
    for place, old in enumerate(ids):
        text = text.replace(old, f"{number:031x}{place:x}")
    return text


def test_check_finds_what_was_changed(tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse\n")
    env = environment(DESKTOP_CHAT_PASSPHRASE_FILE=str(secret))
    profile = tmp_path / "profile"
    told = run("keys", "init", "--passphrase-file", secret, "--profile", profile, env=env)
    assert told.code == 0, told.err
    assert chats(profile, "check", "--json", env=env).json == {"problems": []}
    database = profile / "chats.db"
    data = bytearray(database.read_bytes())
    data[-100] ^= 1
    database.write_bytes(data)
    damaged = chats(profile, "check", env=env)
    assert damaged.code == 3
    assert "Traceback" not in damaged.err
    assert damaged.out or "damaged" in damaged.err
    as_json = chats(profile, "check", "--json", env=env)
    assert as_json.code == 3
    told = json.loads(as_json.out)
    assert told.get("problems") or told.get("error")


def test_backup_and_restore(tmp_path: Path) -> None:
    secret, other_secret = tmp_path / "passphrase", tmp_path / "other"
    secret.write_text("correct horse\n")
    other_secret.write_text("battery staple\n")
    env = environment(DESKTOP_CHAT_PASSPHRASE_FILE=str(secret))
    profile, restored, file = tmp_path / "profile", tmp_path / "elsewhere", tmp_path / "file.backup"
    store = ChatStore(tmp_path / "chats.db")
    talk(store, "Which river?", "The Elbe.")
    store.close()
    exported = tmp_path / "file.json"
    assert chats(tmp_path, "export", "--out", exported).code == 0
    assert chats(profile, "import", exported, env=env).code == 0
    (profile / "settings.json").write_text('{"threads": 2, "theme": "dark"}')
    assert chats(profile, "backup", file, env=env).code == 0
    assert b"Elbe" not in file.read_bytes()
    needed = chats(restored, "restore", file).failed()
    assert "--passphrase-file" in needed
    wrong = chats(restored, "restore", file, "--passphrase-file", other_secret).failed()
    assert "not the passphrase" in wrong
    assert not (restored / "chats.db").exists()
    told = chats(restored, "restore", file, "--passphrase-file", secret, "--json").json
    assert told == {"conversations": 1, "set_aside": None, "settings": True}
    assert "Which river?" in chats(restored, "list", env=env).out
    assert json.loads((restored / "settings.json").read_text()) == {"theme": "dark"}
    again = chats(restored, "restore", file, "--passphrase-file", secret)
    assert "set-aside-" in again.out
    assert list(restored.glob("set-aside-*/chats.db"))
    assert "no backup" in chats(restored, "restore", exported).failed()
    plain = chats(tmp_path, "backup", tmp_path / "plain.backup").failed()
    assert "passphrase" in plain
    told = chats(tmp_path, "backup", tmp_path / "plain.backup", "--passphrase-file", secret)
    assert told.code == 0, told.err
    assert b"Elbe" not in (tmp_path / "plain.backup").read_bytes()


def test_a_restore_is_told_though_its_settings_cannot_be_saved(
    tmp_path: Path, store: ChatStore
) -> None:
    talk(store, "Which river?", "The Elbe.")
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse\n")
    file = tmp_path / "file.backup"
    assert chats(tmp_path, "backup", file, "--passphrase-file", secret).code == 0
    profile = tmp_path / "profile"
    (profile / "settings.json").mkdir(parents=True)
    restore = ("restore", file, "--passphrase-file", secret)
    told = chats(profile, *restore, "--json")
    assert told.code == 3
    assert json.loads(told.out) == {"conversations": 1, "set_aside": None, "settings": False}
    again = chats(profile, *restore)
    assert again.code == 3
    assert "What was here before is in " in again.out
    assert "The settings file could not be saved" in again.err
    assert "remedy: " in again.err


def test_a_backup_beside_the_window(tmp_path: Path, store: ChatStore) -> None:
    talk(store, "Which river?", "The Elbe.")
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse\n")
    file = tmp_path / "file.backup"
    lock = ProfileLock(tmp_path / "profile.lock")
    lock.take()
    try:
        told = chats(tmp_path, "backup", file, "--passphrase-file", secret)
        assert told.code == 0, told.err
        refused = chats(tmp_path, "restore", file, "--passphrase-file", secret)
        assert "already open" in refused.failed()
    finally:
        lock.give_up()


def test_a_comparison_is_shown_with_all_of_its_answers(tmp_path: Path, store: ChatStore) -> None:
    whole = compared()
    store.take_in([whole])
    (listed,) = chats(tmp_path, "list", "--json").json["conversations"]
    assert listed["compares"] is True
    shown = chats(tmp_path, "show", "cccc").out
    places = [
        shown.index(part)
        for part in ("Temperature: 0.7", "Question 1", "Ferry 2B (Short answers), seed 7\n",
                     "Heron 1B, seed 7\n",
                     "In **shallow water**", "Question 2", "(This reply failed.)", "Question 3")
    ]  # fmt: skip
    assert places == sorted(places)
    assert chats(tmp_path, "show", "--all", "cccc").out == shown
    record = chats(tmp_path, "show", "--json", "cccc").json
    assert record["comparison"]["votes"]
    assert len(record["messages"]) == len(whole.messages)
    out = tmp_path / "out.json"
    assert chats(tmp_path, "export", "--out", out, "cccc").code == 0
    assert json.loads(out.read_text("utf-8"))["conversations"] == [record]
