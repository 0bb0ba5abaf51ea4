"""The exports of llama.cpp's web UI, older and newer."""

import json
import zipfile
from pathlib import Path

from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.storage.exchange.imports import read_file
from tests.outline import ASSISTANT, FIXTURES, SYSTEM, USER, leaf, outline, replies

OLDER = FIXTURES / "llamacpp" / "llama_export.json"
NEWER = FIXTURES / "llamacpp" / "2024-11-13_conv_l0000000_boxes.jsonl"


def test_the_whole_tree() -> None:
    imported = read_file(OLDER)
    assert imported.format == "llama.cpp"
    (whole,) = imported.conversations
    thinking = 'How heavy?\n\n[{"function": {"name": "weigh"}}]\n\n4 kg'
    asked = "Why do cats sit in boxes?\n\n[image: cat.png]\n\n[file: notes.txt]\n\nCats purr."
    assert outline(whole) == [
        (None, SYSTEM, "Be brief.", ""),
        (0, USER, asked, ""),
        (1, ASSISTANT, "Boxes.", "Hm."),
        (1, ASSISTANT, "Let me weigh it.\n\nIt is light.", thinking),
    ]
    assert leaf(whole) == 3
    first, second = replies(whole)
    assert first.model == second.model == "Qwen3-4B-Q4_K_M.gguf"
    assert first.stats == GenerationStats(
        prompt_tokens=30,
        cached_tokens=10,
        completion_tokens=5,
        prompt_tokens_per_second=200.0,
        tokens_per_second=20.0,
    )
    assert (whole.conversation.created, whole.conversation.updated) == (1731500001.0, 1731500060.0)
    assert imported.skipped == ()
    assert list(imported.attachments) == [imported.conversations[0].conversation.id]


def test_json_lines() -> None:
    (whole,) = read_file(NEWER).conversations
    assert whole.conversation.title == "Newer boxes"
    assert outline(whole) == [
        (None, USER, "Boxes?", ""),
        (0, ASSISTANT, "Light ones.", '[call: weigh]\n{"what": "cat"}'),
    ]


def test_a_list_several_in_one_file_and_a_zip_give_the_same(tmp_path: Path) -> None:
    older = json.loads(OLDER.read_text(encoding="utf-8"))
    lines = [json.loads(line) for line in NEWER.read_text(encoding="utf-8").splitlines()]
    newer = {"conv": lines[0], "messages": [line.get("message") for line in lines[1:]]}
    listed = tmp_path / "all.json"
    listed.write_text(json.dumps([older, newer]))
    zipped = tmp_path / "all.zip"
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.write(OLDER, "1.json")
        archive.write(NEWER, "2.jsonl")
    in_one = tmp_path / "all.jsonl"
    in_one.write_bytes(NEWER.read_bytes() + b"\n" + NEWER.read_bytes())
    both = (*read_file(OLDER).conversations, *read_file(NEWER).conversations)
    assert read_file(listed).conversations == both
    assert read_file(zipped).conversations == both
    assert read_file(in_one).conversations == both[1:]  # one conversation, which is there twice
