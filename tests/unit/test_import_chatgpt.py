"""ChatGPT's export becomes the tree that the person saw."""

import copy
import json
import zipfile
from pathlib import Path
from typing import Any, cast

import pytest

from desktop_chat.domain.chat import TitleSource, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.exchange import chatgpt
from desktop_chat.storage.exchange.imports import read_file
from desktop_chat.storage.exchange.skipped import Skipped
from tests.outline import ASSISTANT, FIXTURES, SYSTEM, USER, leaf, outline, replies

EXPORT = FIXTURES / "chatgpt" / "conversations.json"


def _export() -> list[Any]:
    return json.loads(EXPORT.read_text(encoding="utf-8"))


def _whole(value: object) -> WholeConversation:
    (found,) = (found for found in chatgpt.read(value) if isinstance(found, WholeConversation))
    return found


def _message(role: str, content: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"author": {"role": role}, "content": content, "metadata": {}, **members}


def _text(role: str, said: str, **members: Any) -> dict[str, Any]:
    return _message(role, {"content_type": "text", "parts": [said]}, **members)


def _chain(*messages: dict[str, Any]) -> dict[str, Any]:
    mapping = {
        str(number): {"parent": str(number - 1) if number else None, "message": message}
        for number, message in enumerate(messages)
    }
    return {"conversation_id": "c", "current_node": str(len(messages) - 1), "mapping": mapping}


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("It purrs {} when warm.", "It purrs when warm."),
        ("It purrs {}{} when warm.", "It purrs when warm."),
        ("It purrs {}.", "It purrs."),
        ("It purrs{}. It naps {}\n\n- {} warm\n- dry {}", "It purrs. It naps\n\n- warm\n- dry"),
        ("{} It purrs", "It purrs"),
        (" Two  spaces {} here", " Two  spaces here"),
    ],
)
def test_a_reference_that_shows_nothing_leaves_no_space(written: str, shown: str) -> None:
    said = written.replace("{}", "\ue200cite\ue202turn0search0\ue201")
    (reply,) = replies(_whole(_chain(_text("user", "Well?"), _text("assistant", said))))
    assert reply.content == shown


def test_the_whole_tree() -> None:
    imported = read_file(EXPORT)
    assert imported.format == "ChatGPT"
    cats, hello = imported.conversations
    thinking = (
        "Looking at the picture\n\nA cat, a box.\n\nCounting\n\nI count the sides.\n\n"
        "[call: python]\n```python\nprint(2 * 3)\n```\n\n6\n\n"
        "[page: Boxes https://cats.example/boxes]"
    )
    said = "It has six sides ([Boxes](https://cats.example/boxes)) and keeps warm."
    asked = "[image]\n\nWhy does this cat sit in a box? 😺\n\n[file: study.pdf]"
    assert outline(cats) == [
        (None, USER, "Why do cats sit in boxes?", ""),
        (0, ASSISTANT, "Boxes are", ""),
        (None, USER, asked, ""),
        (2, ASSISTANT, said, thinking),
        (3, USER, "Draw it.", ""),
        (4, ASSISTANT, "[image]", '[call: dalle.text2im]\n{"prompt": "a cat"}'),
        (2, ASSISTANT, "Because it is warm.", ""),
    ]
    assert leaf(cats) == 3
    assert [reply.model for reply in replies(cats)] == ["gpt-4o-mini", "o3", "gpt-4o", "gpt-4o"]
    assert [reply.finish for reply in replies(cats)] == [
        FinishReason.CANCELLED,
        FinishReason.LENGTH,
        FinishReason.STOP,
        FinishReason.STOP,
    ]
    assert cats.messages[3].created == 1731500110.0  # when it began to think
    conversation = cats.conversation
    assert (conversation.title, conversation.titled_by) == ("Cats in boxes", TitleSource.PERSON)
    assert (conversation.created, conversation.updated) == (1731500000.25, 1731500600.5)
    assert conversation.pinned
    assert conversation.archived
    assert outline(hello) == [
        (None, USER, "Say hello\nin French", ""),
        (0, ASSISTANT, "Bonjour \ufffd", ""),  # half of a character
    ]
    assert hello.conversation.title == "Say hello in French"
    assert hello.conversation.titled_by is TitleSource.FIRST_MESSAGE
    assert imported.skipped == (Skipped("Nothing yet", "It has no messages."),)
    assert imported.attachments == {conversation.id: 3}


def test_ids_stay_the_same_as_a_conversation_grows() -> None:
    first, *_ = _export()
    grown = copy.deepcopy(first)
    grown["title"] = "Renamed"
    grown["mapping"]["later"] = {"parent": "reply-4", "message": _text("user", "Thanks")}
    before, after = _whole(first), _whole(grown)
    assert before.conversation.id == after.conversation.id
    new = {message.id for message in after.messages} - {message.id for message in before.messages}
    assert [message.content for message in after.messages if message.id in new] == ["Thanks"]


def test_messages_of_a_shared_conversation_have_ids_of_their_own() -> None:
    first, *_ = _export()
    ids = [
        {message.id for message in _whole({**first, "conversation_id": name}).messages}
        for name in ("one", "two")
    ]
    assert ids[0].isdisjoint(ids[1])


def test_a_zip_as_it_is_downloaded(tmp_path: Path) -> None:
    conversations = _export()
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("user.json", '{"id": "user-1", "email": "a@example.com"}')
        archive.writestr("chat.html", "<html>")
        archive.writestr("message_feedback.json", "[]")
        archive.writestr("shopping.json", "")
        archive.writestr("conversations-000.json", json.dumps(conversations[:1]))
        archive.writestr("conversations-001.json", json.dumps(conversations[1:]))
    imported = read_file(path)
    assert imported == read_file(EXPORT)


def test_a_reply_that_ended_in_thought() -> None:
    thoughts = {"content_type": "thoughts", "thoughts": [{"summary": "Hm", "content": "Why?"}]}
    whole = _whole(_chain(_text("user", "Why?"), _message("assistant", thoughts)))
    assert outline(whole) == [(None, USER, "Why?", ""), (0, ASSISTANT, "", "Hm\n\nWhy?")]
    assert leaf(whole) == 1


def test_one_turn_of_several_texts_is_one_message() -> None:
    whole = _whole(
        _chain(
            _text("system", "Be brief."),
            _text("user", "How heavy?"),
            _text("assistant", "Let me look."),
            _text("assistant", "search: cat", channel="commentary"),
            _text("tool", "4 kg"),
            _text("assistant", "4 kg."),
        )
    )
    assert outline(whole) == [
        (None, SYSTEM, "Be brief.", ""),
        (0, USER, "How heavy?", ""),
        (1, ASSISTANT, "Let me look.\n\n4 kg.", "search: cat\n\n4 kg"),
    ]


def test_a_question_in_the_middle_of_a_turn_keeps_what_it_follows() -> None:
    value = _chain(_text("user", "1"), _text("assistant", "2"), _text("assistant", "3"))
    value["mapping"]["branch"] = {"parent": "1", "message": _text("user", "4")}
    assert outline(_whole(value)) == [
        (None, USER, "1", ""),
        (0, ASSISTANT, "2", ""),
        (0, ASSISTANT, "2\n\n3", ""),
        (1, USER, "4", ""),
    ]


@pytest.mark.parametrize("current", [None, "nowhere", 7, ["2"]])
def test_without_a_path_the_newest_is_shown(current: object) -> None:
    value = _chain(_text("user", "1"), _text("assistant", "2"))
    value["mapping"]["b"] = {"parent": "0", "message": _text("assistant", "3", create_time=9e8)}
    value["current_node"] = current
    whole = _whole(value)
    assert whole.messages[leaf(whole) or 0].content == "3"


def test_circles_and_missing_parents_lose_nothing() -> None:
    value = _chain(_text("user", "1"), _text("assistant", "2"), _text("user", "3"))
    value["mapping"]["0"]["parent"] = "2"
    value["mapping"]["orphan"] = {"parent": "nowhere", "message": _text("user", "4")}
    value["mapping"]["self"] = {"parent": "self", "message": _text("user", "5")}
    whole = _whole(value)
    assert sorted(message.content for message in whole.messages) == ["1", "2", "3", "4", "5"]


WRONG: list[object] = [None, True, -1, 1e400, 10**400, "\ud800", [], {}, [[]], {"a": None}]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_value_of_another_type_anywhere_is_no_more_than_missing(wrong: object) -> None:
    def variants(value: Any) -> list[Any]:
        found: list[Any] = [wrong]
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            for key, member in members.items():
                found += [{**members, key: variant} for variant in variants(member)]
        elif isinstance(value, list):
            elements = cast("list[Any]", value)
            for n, element in enumerate(elements):
                found += [[*elements[:n], v, *elements[n + 1 :]] for v in variants(element)]
        return found

    for variant in variants(_export()[0]):
        for found in chatgpt.read(variant):
            json.dumps(outline(found) if isinstance(found, WholeConversation) else found.reason)
