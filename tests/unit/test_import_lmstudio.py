"""LM Studio's conversation files."""

import copy
import json
from pathlib import Path
from typing import Any

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.storage.exchange import lmstudio
from desktop_chat.storage.exchange.imports import read_file
from tests.outline import ASSISTANT, FIXTURES, SYSTEM, USER, leaf, outline, replies

FILE = FIXTURES / "lmstudio" / "1731500000000.conversation.json"


def _file() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def _whole(value: object) -> WholeConversation:
    (found,) = (found for found in lmstudio.read(value) if isinstance(found, WholeConversation))
    return found


def test_the_whole_tree() -> None:
    imported = read_file(FILE)
    assert imported.format == "LM Studio"
    (whole,) = imported.conversations
    thinking = 'Warmth matters.\n\n[call: weigh]\n{"what": "cat"}\n\n4 kg'
    assert outline(whole) == [
        (None, SYSTEM, "Be brief.", ""),
        (0, USER, "Why do cats sit in boxes?\n\n[image: 1731500001 - 1.png]", ""),
        (1, ASSISTANT, "Boxes are", ""),
        (1, ASSISTANT, "They keep warm.", thinking),
        (3, USER, "And dogs?", ""),
        (4, ASSISTANT, "Rarely.", "Dogs?"),
    ]
    assert leaf(whole) == 5
    stopped, full, _ = replies(whole)
    assert stopped.finish is FinishReason.CANCELLED
    assert stopped.stats == GenerationStats(
        prompt_tokens=20,
        completion_tokens=2,
        time_to_first_token_ms=250.0,
        tokens_per_second=41.5,
    )
    assert (full.finish, full.model) == (FinishReason.STOP, "google/gemma-3-4b")
    assert (stopped.created, full.created) == (1731500010.0, 1731500020.0)
    assert whole.conversation.pinned
    assert (whole.conversation.created, whole.conversation.updated) == (1731500000.0, 1731500040.0)


def test_a_folder_of_them_and_one_that_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "Cats").mkdir()
    (tmp_path / "Cats" / "1.conversation.json").write_bytes(FILE.read_bytes())
    (tmp_path / "2.conversation.json").write_bytes(FILE.read_bytes()[:-100])
    (tmp_path / "settings.json").write_text('{"theme": "dark"}')
    imported = read_file(tmp_path)
    assert [whole.conversation.title for whole in imported.conversations] == ["Boxes"]
    (damaged,) = imported.skipped
    assert damaged.title == "2.conversation.json"
    assert list(imported.attachments) == [imported.conversations[0].conversation.id]
    assert "isn't whole" in damaged.reason


def test_without_ids_a_conversation_is_known_again_as_it_grows() -> None:
    grown = _file()
    grown["name"] = "Renamed"
    grown["perChatPredictionConfig"]["fields"][1]["value"] = "Be long."
    grown["messages"].append(
        {"versions": [{"role": "user", "content": [{"type": "text", "text": "Thanks"}]}]}
    )
    before, after = _whole(_file()), _whole(grown)
    assert before.conversation.id == after.conversation.id
    assert after.messages[-1].content == "Thanks"
    assert [message.id for message in before.messages] == [m.id for m in after.messages[:-1]]


def test_versions_with_the_same_text_are_two() -> None:
    value = _file()
    versions = value["messages"][1]["versions"]
    versions.append(copy.deepcopy(versions[0]))
    whole = _whole(value)
    assert [m.content for m in replies(whole)].count("Boxes are") == 2
    assert len({message.id for message in whole.messages}) == len(whole.messages)
