"""What an import opens: files, folders and archives, also damaged and hostile ones."""

import json
import os
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.errors import Cancelled, FileNotReadable, ImportFailed
from desktop_chat.storage.exchange import own_json
from desktop_chat.storage.exchange.imports import Imported, read_file
from tests.outline import FIXTURES, outline

CHATGPT = FIXTURES / "chatgpt" / "conversations.json"
LMSTUDIO = FIXTURES / "lmstudio" / "1731500000000.conversation.json"


def _refused(path: Path) -> str:
    with pytest.raises(ImportFailed) as failure:
        read_file(path)
    return failure.value.detail


def _titles(imported: Imported) -> list[str]:
    return [whole.conversation.title for whole in imported.conversations]


def _zip(path: Path, *entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def _conversation(name: str, mapping: dict[str, Any]) -> dict[str, Any]:
    return {"conversation_id": name, "title": name, "create_time": 1, "mapping": mapping}


def _node(parent: str | None, role: str, text: str) -> dict[str, Any]:
    content = {"content_type": "text", "parts": [text]}
    return {"parent": parent, "message": {"author": {"role": role}, "content": content}}


def test_our_own_format_is_one_of_them(tmp_path: Path) -> None:
    messages = (Message(Role.USER, "Hi", id="a" * 32, created=1.0),)
    wholes = [
        WholeConversation(Conversation("b" * 32, "One", 1.0, 2.0, leaf="a" * 32), messages),
        WholeConversation(Conversation("c" * 32, "Two", 3.0, 4.0), ()),
    ]
    path = tmp_path / "own.json"
    path.write_text("".join(own_json.write(wholes)), encoding="utf-8")
    assert read_file(path) == Imported("Desktop Chat", tuple(wholes), ())


def test_what_is_looked_at_is_as_short_as_what_comes_in(tmp_path: Path) -> None:
    long = "T " * 1_000_000
    messages = (Message(Role.USER, "Hi", id="a" * 32, created=1.0, model=long),)
    wholes = [WholeConversation(Conversation("b" * 32, long, 1.0, 1e11), messages)]
    records = json.loads("".join(own_json.write(wholes)))
    records["conversations"].append({"title": long})
    (tmp_path / "own.json").write_text(json.dumps(records))
    found = read_file(tmp_path / "own.json")
    (whole,) = found.conversations
    assert whole.conversation.title == ("T " * 500)[:1_000]
    assert whole.messages[0].model == whole.conversation.title
    assert whole.conversation.updated <= time.time()
    assert [len(each.title) for each in found.skipped] == [1_000]


def test_a_message_that_is_in_two_conversations_stays_in_one(tmp_path: Path) -> None:
    messages = (Message(Role.USER, "Hi", id="a" * 32, created=1.0),)
    wholes = [
        WholeConversation(Conversation(c * 32, c, 1.0, 2.0, leaf="a" * 32), messages) for c in "bc"
    ]
    path = tmp_path / "own.json"
    path.write_text("".join(own_json.write(wholes)), encoding="utf-8")
    imported = read_file(path)
    assert _titles(imported) == ["b"]
    assert [skipped.title for skipped in imported.skipped] == ["c"]


def test_a_conversation_that_is_in_two_files_is_put_together(tmp_path: Path) -> None:
    nodes = {"0": _node(None, "user", "1"), "1": _node("0", "assistant", "2")}
    other = {"0": nodes["0"], "2": _node("0", "assistant", "3")}
    older = _conversation("c", nodes) | {"update_time": 5}
    newer = _conversation("c", other) | {"update_time": 9, "title": "Newer"}
    for name, value in (("1.json", newer), ("2.json", older)):
        (tmp_path / name).write_text(json.dumps([value]))
    (whole,) = read_file(tmp_path).conversations
    assert whole.conversation.title == "Newer"
    assert [line[:3] for line in outline(whole)] == [
        (None, Role.USER, "1"),
        (0, Role.ASSISTANT, "3"),
        (0, Role.ASSISTANT, "2"),
    ]


def test_files_of_several_apps_in_one_folder() -> None:
    imported = read_file(FIXTURES)
    assert set(imported.format.split(" and ")) == {
        "ChatGPT", "LM Studio", "Jan", "Open WebUI", "llama.cpp",
    }  # fmt: skip
    assert len(imported.conversations) == 8


def test_progress_and_cancelling() -> None:
    parts: list[float] = []
    read_file(FIXTURES, progress=parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    with pytest.raises(Cancelled):
        read_file(CHATGPT, cancelled=lambda: True)


def test_another_file_of_the_right_shape(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('[{"theme": "dark"}]')
    with pytest.raises(ImportFailed) as failure:
        read_file(path)
    assert failure.value.detail == "No conversations were found in settings.json."
    for name in ("Desktop Chat", "ChatGPT", "Open WebUI", "llama.cpp", "LM Studio", "Jan"):
        assert name in failure.value.remedy


@pytest.mark.parametrize("text", ["[]", "{}", "7", "null", "[[]]", "[null]", '{"messages": []}'])
def test_json_of_nothing(text: str, tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(text)
    assert "No conversations were found" in _refused(path)


def test_a_page_that_is_called_json(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text("<html><body>Sign in")
    assert "it is a web page" in _refused(path)


def test_a_list_of_many_small_things_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "numbers.json"
    path.write_text("[" + "1," * 10_000 + "x")  # the damage is never reached
    assert "No conversations were found" in _refused(path)


@pytest.mark.parametrize("kept", [0.3, 0.75, 0.999])
@pytest.mark.parametrize("place", ["file", "folder", "zip"])
def test_half_an_export_is_none(kept: float, place: str, tmp_path: Path) -> None:
    whole = json.dumps([_conversation(n, {"0": _node(None, "user", n)}) for n in "abc"]).encode()
    path = tmp_path / "conversations.json"
    path.write_bytes(whole[: int(len(whole) * kept)])
    if place == "zip":
        path = _zip(tmp_path / "export.zip", ("conversations.json", path.read_bytes()))
    if place == "folder":
        (tmp_path / "other.json").write_bytes(LMSTUDIO.read_bytes())
        if kept == 0.3:  # nothing of it was read, so it counts as a file that is none of it
            assert _titles(read_file(tmp_path)) == ["Boxes"]
            return
        path = tmp_path
    assert "isn't whole" in _refused(path)


def test_a_part_of_the_wrong_shape_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    good = [_conversation(n, {"0": _node(None, "user", n)}) for n in "ab"]
    path.write_text(json.dumps([good[0], {"mapping": 7}, None, good[1]]))
    imported = read_file(path)
    assert _titles(imported) == ["a", "b"]
    assert [skipped.title for skipped in imported.skipped] == [
        "conversations.json, conversation 2",
        "conversations.json, conversation 3",
    ]


def test_very_much_of_the_wrong_shape(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    good = json.dumps(_conversation("a", {"0": _node(None, "user", "a")}))
    path.write_text(f"[{good}{', 0' * 10_001}]")
    assert _refused(path) == "There is too much in it that can't be read."


def test_a_file_of_four_gigabytes(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    with path.open("wb") as file:
        file.write(b"[")
        file.truncate(4 << 30)  # takes no room on most disks
    assert _refused(path) == "conversations.json has 4.29 GB of JSON, and up to 2.15 GB is read."


@pytest.mark.parametrize("name", ["nowhere.json", "a\0b", "x" * 5_000])
def test_nothing_there(name: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable):
        read_file(tmp_path / name)


def test_an_empty_folder_and_an_empty_archive(tmp_path: Path) -> None:
    assert "No conversations were found" in _refused(_zip(tmp_path / "empty.zip"))
    (tmp_path / "folder").mkdir()
    assert "No conversations were found" in _refused(tmp_path / "folder")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_in_circles_and_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(LMSTUDIO.read_bytes())
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "loop.json").symlink_to(tmp_path / "loop.json")
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")
    assert _titles(read_file(tmp_path)) == ["Boxes"]


@pytest.mark.skipif(sys.platform == "win32", reason="has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "a.json").write_bytes(LMSTUDIO.read_bytes())
    assert _titles(read_file(tmp_path)) == ["Boxes"]
    with pytest.raises(FileNotReadable):
        read_file(tmp_path / "pipe.json")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(LMSTUDIO.read_bytes())
    (tmp_path / "b.json").write_bytes(LMSTUDIO.read_bytes())
    (tmp_path / "b.json").chmod(0)
    assert [skipped.title for skipped in read_file(tmp_path).skipped] == ["Boxes", "b.json"]
    with pytest.raises(FileNotReadable):
        read_file(tmp_path / "b.json")


def test_names_in_an_archive_lead_nowhere(tmp_path: Path) -> None:
    names = ("../../outside.json", "/absolute.json", "C:\\windows.json", "a/../../b.json")
    inner = tmp_path / "inner"
    inner.mkdir()
    data = CHATGPT.read_bytes()
    imported = read_file(_zip(inner / "export.zip", *((name, data) for name in names)))
    assert len(imported.conversations) == 2
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["export.zip", "inner"]


def test_an_archive_inside_of_another(tmp_path: Path) -> None:
    inner = _zip(tmp_path / "inner.zip", ("conversations.json", CHATGPT.read_bytes())).read_bytes()
    assert "No conversations" in _refused(_zip(tmp_path / "1.zip", ("inner.zip", inner)))
    assert "an archive" in _refused(_zip(tmp_path / "2.zip", ("conversations.json", inner)))


def test_an_archive_that_unpacks_to_more_than_is_read(tmp_path: Path) -> None:
    path = _zip(tmp_path / "bomb.zip", ("conversations.json", b" " * (1 << 20)))
    data = bytearray(path.read_bytes())
    directory = data.rindex(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = (0xFFFF_0000).to_bytes(4, "little")
    path.write_bytes(data)
    assert "bomb.zip has 4.29 GB of JSON" in _refused(path)


def test_an_archive_that_says_less_than_it_holds(tmp_path: Path) -> None:
    path = _zip(tmp_path / "export.zip", ("conversations.json", CHATGPT.read_bytes()))
    data = bytearray(path.read_bytes())
    directory = data.rindex(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = (100).to_bytes(4, "little")
    path.write_bytes(data)
    assert "conversations.json" in _refused(path)


def test_an_archive_of_very_many_files(tmp_path: Path) -> None:
    path = _zip(tmp_path / "many.zip", *((f"{n}.json", b"") for n in range(20_001)))
    assert "more than 20,000 files" in _refused(path)


def test_an_archive_that_claims_a_huge_list_of_contents(tmp_path: Path) -> None:
    path = tmp_path / "huge.zip"
    size = 100 << 20
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(size)
        file.seek(size)
        file.write(b"PK\x05\x06" + b"\0\0\0\0" + b"\xff\xff\xff\x7f"[:2] * 2)
        file.write((size).to_bytes(4, "little") + (0).to_bytes(4, "little") + b"\0\0")
    assert "its list of contents is too long" in _refused(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_other_compressions(method: int, tmp_path: Path) -> None:
    entry = ("conversations.json", CHATGPT.read_bytes())
    assert "isn't read" in _refused(_zip(tmp_path / "export.zip", entry, method=method))


def test_an_archive_with_a_password(tmp_path: Path) -> None:
    path = _zip(tmp_path / "export.zip", ("conversations.json", CHATGPT.read_bytes()))
    data = bytearray(path.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "password" in _refused(path)


def test_a_long_chain_and_a_wide_tree(tmp_path: Path) -> None:
    chain = {str(n): _node(str(n - 1), "assistant", "x") for n in range(30_000)}
    wide = {str(n): _node("0", "user", "x") for n in range(30_000)}
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([_conversation("chain", chain), _conversation("wide", wide)]))
    chained, widened = read_file(path).conversations
    assert len(chained.messages) == 1
    assert chained.messages[0].content.count("x") == 30_000
    assert len(widened.messages) == 30_000


def test_a_tree_that_would_grow_while_it_is_read(tmp_path: Path) -> None:
    nodes: dict[str, Any] = {}
    for n in range(20_000):  # each reply has all before it, and a question after it
        nodes[f"a{n}"] = _node(f"a{n - 1}" if n else None, "assistant", "x" * 100)
        nodes[f"q{n}"] = _node(f"a{n}", "user", "y")
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([_conversation("grows", nodes)]))
    assert [(s.title, s.reason) for s in read_file(path).skipped] == [("grows", "It is too long.")]
