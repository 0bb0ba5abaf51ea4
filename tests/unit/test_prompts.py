"""Prompts: their variables, what finds them, where they are kept, and their files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.domain.errors import FileNotReadable, ImportFailed
from desktop_chat.domain.prompt import Prompt, fill, found, variables
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.exchange.prompt_files import read_prompts, write_prompts


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    store = ChatStore(tmp_path / "chats.db", b"k" * 32)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Translate {{ text }} into {{language}}, {{text}} only", ("text", "language")),
        ("{{}} {{ }} {one} {{two\n}} {{{three}}}", ("three",)),
        ("{{名前}}", ("名前",)),
        ("{{" * 50_000, ()),
    ],
)
def test_variables(text: str, names: tuple[str, ...]) -> None:
    assert variables(text) == names


def test_what_is_filled_in_stays_as_it_is() -> None:
    assert fill("{{a}} and {{ b }} {{c}}", {"a": "{{b}}", "b": "2"}) == "{{b}} and 2 {{c}}"


def test_names_are_found_before_texts() -> None:
    prompts = [
        Prompt("1", "Summary", "of a résumé"),
        Prompt("2", "Resume", "x"),
        Prompt("3", "Other", "y"),
    ]
    assert [each.id for each in found(prompts, "resum")] == ["2", "1"]
    assert [each.id for each in found(prompts, "SUMMARY of")] == ["1"]
    assert found(prompts, "") == prompts
    assert found(prompts, "nothing") == []


def test_they_are_kept_changed_and_brought_back(store: ChatStore) -> None:
    kept = store.prompts.save(Prompt("", " Two\nlines ", "Do {{it}}"))
    assert (kept.name, kept.text) == ("Two lines", "Do {{it}}")
    store.prompts.save(Prompt(kept.id, "", "Without a name"))
    (changed,) = store.prompts.list()
    assert (changed.id, changed.name) == (kept.id, "Without a name")
    store.prompts.remove(kept.id)
    assert store.prompts.list() == ()
    assert store.prompts.save(changed) == changed
    assert store.check() == ()


def test_a_file_gives_back_what_went_in(store: ChatStore, tmp_path: Path) -> None:
    path = tmp_path / "mine.prompts.json"
    prompts = (Prompt("1", "שלום", "a {{b}}\n\t"), Prompt("2", "", "half \ud83d"))
    write_prompts(prompts, path)
    read = read_prompts(path)
    assert [(each.name, each.text) for each in read] == [("שלום", "a {{b}}\n\t"), ("", "half ?")]
    assert store.prompts.add(read) == 2
    again = (Prompt("9", each.name, each.text) for each in store.prompts.list())
    assert store.prompts.add(again) == 0


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no JSON",
        b"[" * 100_000,
        b"{}",
        b'{"format": "desktop-chat/prompts", "version": 1, "prompts": {}}',
        b'{"format": "desktop-chat/prompts", "version": 2, "prompts": []}',
        b'{"format": "desktop-chat/preset", "version": 1, "prompts": []}',
    ],
)
def test_what_is_no_file_of_prompts_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(data)
    with pytest.raises(ImportFailed):
        read_prompts(path)


def test_what_is_odd_in_it_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text(
        '{"format": "desktop-chat/prompts", "version": 1,'
        ' "prompts": [1, {}, {"text": 5}, {"text": " "}, {"text": "good", "later": 1}]}'
    )
    assert [each.text for each in read_prompts(path)] == ["good"]
    with pytest.raises(FileNotReadable):
        read_prompts(tmp_path / "gone.json")
