"""Jan's threads, in their folders and exported."""

import json
import shutil
from pathlib import Path

import pytest

from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.exchange.imports import read_file
from tests.outline import ASSISTANT, FIXTURES, USER, leaf, outline, replies

JAN = FIXTURES / "jan"


def test_the_threads_of_a_folder() -> None:
    imported = read_file(JAN)
    assert imported.format == "Jan"
    twice, plainly = imported.conversations
    thinking = 'Short question.\n\n[call: search]\n{"q": "cats"}\n\nmany'
    assert outline(twice) == [
        (None, USER, "Cats?", ""),
        (0, ASSISTANT, "Yes.", thinking),
        (1, USER, "Dogs?", ""),
        (2, ASSISTANT, "Also.", ""),  # which says that it has no parent
        (0, ASSISTANT, "No.", ""),
    ]
    assert leaf(twice) == 3  # though “No.” is newer
    assert twice.conversation.pinned
    assert {reply.model for reply in replies(twice)} == {"qwen3-4b"}
    assert outline(plainly) == [
        (None, USER, "Why do cats sit in boxes?", ""),
        (0, ASSISTANT, "They keep warm.", "Warmth."),
        (1, USER, "And this one?\n\n[image]", ""),
        (2, ASSISTANT, "Rar", ""),
    ]
    first, last = replies(plainly)
    assert first.model == "llama3.2-3b-instruct"
    assert first.created == 1731500020.0
    assert first.stats is not None
    assert (first.stats.completion_tokens, first.stats.tokens_per_second) == (7, 25.5)
    assert last.finish is FinishReason.CANCELLED
    assert imported.skipped == ()
    assert list(imported.attachments) == [plainly.conversation.id]


@pytest.mark.parametrize("name", ["thread.json", "messages.jsonl", ""])
def test_one_thread_by_either_of_its_files(name: str) -> None:
    (whole,) = read_file(JAN / "threads" / "jan_1731500000" / name).conversations
    assert whole == read_file(JAN).conversations[1]


def test_a_thread_that_is_cut_off_is_left_out(tmp_path: Path) -> None:
    shutil.copytree(JAN, tmp_path / "jan")
    damaged = tmp_path / "jan" / "threads" / "01JCBRANCHED" / "messages.jsonl"
    damaged.write_bytes(damaged.read_bytes()[:-20])
    imported = read_file(tmp_path / "jan")
    assert [whole.conversation.title for whole in imported.conversations] == ["Boxes, plainly"]
    assert imported.skipped[0].title == "threads/01JCBRANCHED"


def test_an_export_of_one_thread(tmp_path: Path) -> None:
    lines = (JAN / "threads" / "01JCBRANCHED" / "messages.jsonl").read_text(encoding="utf-8")
    messages = [json.loads(line) for line in lines.splitlines()]
    path = tmp_path / "boxes.json"
    export = {"title": "Boxes, twice", "exported_at": "2024-11-14", "messages": messages}
    path.write_text(json.dumps(export, indent=2))
    (whole,) = read_file(path).conversations
    assert [line[2] for line in outline(whole)] == ["Cats?", "Yes.", "Dogs?", "Also.", "No."]
