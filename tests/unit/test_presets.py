"""Presets, and what was settled on for models and conversations, on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore, Intake

_KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chats.db"


@pytest.fixture
def store(path: Path) -> Iterator[ChatStore]:
    store = ChatStore(path, _KEY)
    yield store
    store.close()


def _begun(store: ChatStore, settled: Tuning | None = None) -> Conversation:
    question, reply = Message(Role.USER, "Where?"), Message(Role.ASSISTANT, "")
    return store.ask(question, reply, settled=settled)[0]


def test_a_preset_is_kept_changed_and_removed(store: ChatStore, path: Path) -> None:
    poet = store.presets.save(Preset("", "Poet", Parameters(temperature=1.2, system_prompt="Hm.")))
    assert poet.id
    store.presets.save(Preset("", "careful", Parameters(temperature=-1.0)))
    assert [preset.name for preset in store.presets.list()] == ["careful", "Poet"]
    assert store.presets.list()[0].parameters == Parameters(temperature=0.0)
    store.presets.save(replace(poet, name="  Bard\n", parameters=Parameters(top_k=3)))
    with closing(ChatStore(path, _KEY, read_only=True)) as beside:
        assert beside.presets.list()[0] == Preset(poet.id, "Bard", Parameters(top_k=3))
    store.presets.remove(poet.id)
    assert [preset.name for preset in store.presets.list()] == ["careful"]


def test_no_two_presets_have_the_same_name(store: ChatStore) -> None:
    first = store.presets.save(Preset("", "Poet"))
    assert store.presets.save(Preset("", "poet")).name == "poet (2)"
    assert store.presets.save(Preset("", "POET")).name == "POET (3)"
    assert store.presets.save(first).name == "Poet"
    assert store.presets.save(Preset("", "")).name == "Preset"


def test_a_conversation_begins_with_what_was_settled_on(store: ChatStore) -> None:
    poet = store.presets.save(Preset("", "Poet", Parameters(temperature=1.2, top_k=9)))
    settled = Tuning(poet.id, Parameters(temperature=0.1, stop=("\n",)))
    chat = _begun(store, settled)
    assert store.presets.of_conversation(chat.id) == settled
    assert store.presets.of_conversation(_begun(store).id) == Tuning()
    whole = store.whole(chat.id)
    assert whole is not None
    assert whole.parameters == Parameters(temperature=0.1, stop=("\n",), top_k=9)
    leaf = store.messages(chat.id)[-1].id
    assert store.presets.of_conversation(store.fork(chat, leaf).id) == settled
    store.presets.tune_conversation(chat.id, Tuning())
    assert store.presets.of_conversation(chat.id) == Tuning()
    assert store.check() == ()


def test_that_something_is_automatic_is_kept(store: ChatStore) -> None:
    chat = _begun(store, Tuning(None, Parameters(top_k=9, automatic=("ctx", "top_k", "x"))))
    assert store.presets.of_conversation(chat.id).parameters == Parameters(
        top_k=9, automatic=("ctx",)
    )


def test_removing_a_preset_changes_no_conversation(store: ChatStore) -> None:
    poet = store.presets.save(Preset("", "Poet", Parameters(temperature=1.2, top_k=9)))
    chat = _begun(store, Tuning(poet.id, Parameters(top_k=2)))
    store.presets.tune_model("a.gguf", Tuning(poet.id, Parameters(top_p=0.5)))
    store.presets.remove(poet.id)
    own = Parameters(temperature=1.2, top_k=2)
    assert store.presets.of_conversation(chat.id) == Tuning(None, own)
    assert store.presets.of_models() == {"a.gguf": Tuning(None, Parameters(top_p=0.5))}
    assert store.check() == ()


def test_what_was_settled_on_goes_with_its_conversation(store: ChatStore) -> None:
    chat = _begun(store, Tuning(None, Parameters(top_k=2)))
    store.filing.trash([chat.id])
    store.filing.delete([chat.id])
    assert store.presets.of_conversation(chat.id) == Tuning()
    store.presets.tune_conversation(chat.id, Tuning("gone", Parameters(top_k=2)))
    assert store.presets.of_conversation(chat.id) == Tuning()


def test_a_preset_that_is_gone_is_not_settled_on(store: ChatStore) -> None:
    chat = _begun(store, Tuning("gone", Parameters(top_k=2)))
    assert store.presets.of_conversation(chat.id) == Tuning(None, Parameters(top_k=2))
    store.presets.tune_model("a.gguf", Tuning("gone"))
    assert store.presets.of_models() == {"a.gguf": Tuning()}


def test_what_comes_in_brings_its_settings_and_changes_none(store: ChatStore) -> None:
    whole = WholeConversation(
        Conversation("c1", "Herons", 1.0, 1.0, "m1"),
        (Message(Role.USER, "Where?", id="m1", created=1.0),),
        Parameters(temperature=-4.0, top_k=7),
    )
    assert store.take_in([whole]) == (Intake.NEW,)
    kept = Parameters(temperature=0.0, top_k=7)
    assert store.presets.of_conversation("c1") == Tuning(None, kept)
    more = (*whole.messages, Message(Role.USER, "Here?", id="m2", parent="m1", created=2.0))
    assert store.take_in([replace(whole, messages=more, parameters=NOTHING)]) == (Intake.EXTENDED,)
    assert store.presets.of_conversation("c1") == Tuning(None, kept)


def test_a_look_finds_settings_that_nobody_can_read(store: ChatStore, path: Path) -> None:
    chat = _begun(store, Tuning(None, Parameters(top_k=2)))
    preset = store.presets.save(Preset("", "Poet", Parameters(top_k=2)))
    store.close()
    with closing(sqlcipher.connect(path, _KEY, "rw")) as database, database:
        database.execute('UPDATE conversation_tuning SET parameters = \'{"top_k": "a"}\'')
        database.execute("UPDATE preset SET parameters = '['")
    with closing(ChatStore(path, _KEY)) as again:
        found = again.check()
    assert len(found) == 2
    assert any(preset.id in each for each in found)
    assert any(chat.id in each for each in found)
