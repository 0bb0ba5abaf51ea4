"""Open WebUI's export of chats."""

import json
from typing import Any

import pytest

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.exchange import openwebui
from desktop_chat.storage.exchange.imports import read_file
from tests.outline import ASSISTANT, FIXTURES, USER, leaf, outline, replies

EXPORT = FIXTURES / "openwebui" / "chat-export-1731500000.json"


def _reply(content: str) -> tuple[str, str]:
    record: dict[str, Any] = json.loads(EXPORT.read_text(encoding="utf-8"))[0]
    record["chat"]["history"]["messages"]["r2"]["content"] = content
    (whole,) = (f for f in openwebui.read(record) if isinstance(f, WholeConversation))
    return whole.messages[3].thinking, whole.messages[3].content


def test_the_whole_tree() -> None:
    imported = read_file(EXPORT)
    assert imported.format == "Open WebUI"
    (whole,) = imported.conversations
    thinking = 'Warm & dark.\n\n1 < 2\n\n[call: weigh]\n{"what": "cat"}\n\n"4 kg"'
    assert outline(whole) == [
        (None, USER, "Why do cats sit in boxes?\n\n[image]\n\n[file: study.pdf]", ""),
        (0, ASSISTANT, "They keep <b>warm</b>.", thinking),
        (1, USER, "And dogs?", ""),  # whose reply is only an error
        (0, ASSISTANT, "Box", ""),
    ]
    assert leaf(whole) == 2
    first, second = replies(whole)
    assert (first.model, second.model) == ("qwen3:4b", "gemma3:4b")
    assert (first.finish, second.finish) == (FinishReason.STOP, FinishReason.INTERRUPTED)
    assert first.stats is not None
    assert (first.stats.prompt_tokens, first.stats.completion_tokens) == (40, 9)
    assert first.stats.tokens_per_second == 33.5
    assert whole.conversation.title == "📦 Boxes"
    assert whole.conversation.pinned
    assert imported.skipped == ()
    assert list(imported.attachments) == [whole.conversation.id]


FOLDED = "<details>\n<summary>More</summary>\nB\n</details>"
REASONING = '<details type="reasoning" done="true">\n> A\n</details>'
CODE = '<details type="code_interpreter">\n<summary>Done</summary>\n```\n1 < 2\n```\n</details>'


@pytest.mark.parametrize(
    ("content", "thinking", "said"),
    [
        (f"Before\n{REASONING}\nAfter", "A", "Before\n\nAfter"),
        ('<details type="reasoning" done="false">\n<summary>Thinking…</summary>\n> A', "A", ""),
        ('B<details type="reasoning"', "", "B"),
        ("<think>A</think>\nB", "A", "B"),
        (FOLDED, "", FOLDED),
        (f"{CODE}\nB", "```\n1 < 2\n```", "B"),
    ],
)
def test_what_a_reply_did_before_its_answer(content: str, thinking: str, said: str) -> None:
    assert _reply(content) == (thinking, said)


@pytest.mark.parametrize("block", ['<details type="reasoning"', '<details type="reasoning">'])
def test_many_blocks_without_an_end_are_gone_through_once(block: str) -> None:
    assert _reply("B" + block * 300_000)[1] == "B"
