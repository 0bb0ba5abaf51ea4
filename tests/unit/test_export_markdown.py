"""Markdown for any viewer: what a message says stays inside of the message."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from desktop_chat.domain.chat import Message, Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.exchange import markdown
from tests.exported import HOSTILE, conversation, hostile, reply

VIEWER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def written(whole: WholeConversation) -> str:
    return "".join(markdown.write(whole))


def outline(text: str) -> list[str]:
    """The two highest levels of headings, as a viewer that obeys HTML sees them."""
    tokens = VIEWER.parse(text)
    return [
        f"{token.tag} {tokens[index + 1].content}"
        for index, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0 and token.tag in ("h1", "h2")
    ]


def test_it_reads_well_without_a_viewer() -> None:
    whole = conversation(
        [
            Message(Role.SYSTEM, "Be brief."),
            Message(Role.USER, "Say *hi*."),
            reply("Hi, **you**.\n\n# Part\n\n1. one\n2. two\n", thinking="Hm.\n\n- a\n- b"),
            Message(Role.USER, "Go on"),
            Message(Role.ASSISTANT, "And", model="Gemma 3", finish=FinishReason.CANCELLED),
        ],
        title="Greetings",
    )
    text = written(whole)
    assert text.startswith("# Greetings\n\n")
    assert "2027" in text.split("\n")[2]
    assert text.split("\n")[2].endswith("5 messages · Qwen 3 4B, Gemma 3")
    assert text.split("\n", 3)[3] == (
        "\n## System prompt\n\nBe brief.\n\n## You\n\nSay *hi*.\n\n## Qwen 3 4B\n\n"
        "> **Thinking**\n>\n> Hm.\n>\n> - a\n> - b\n\nHi, **you**.\n\n### Part\n\n1. one\n2. two\n"
        "\n## You\n\nGo on\n\n## Gemma 3\n\nAnd\n\n*Stopped.*\n"
    )


def test_ordinary_markdown_stays_as_it_is() -> None:
    text = (
        "Some *text* with `a < b` and <https://example.org>, 1 < 2.\n\n> quoted\n\n"
        "- one\n  - two\n\n"
        "| a | b |\n|---|---|\n| 1 | `<b>` |\n\n```html\n<b>bold</b>\n```\n\n    <indented>\n\n"
        "Hard  \nbreak, \\* and [link](<a b> 'title')."
    )
    kept = text.replace("1 < 2", "1 \\< 2")
    assert written(conversation([reply(text)])).endswith(f"\n\n{kept}\n")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_message_stays_within_itself(name: str) -> None:
    whole = conversation(
        [
            Message(Role.USER, HOSTILE[name]),
            reply(HOSTILE[name], thinking=HOSTILE[name]),
            Message(Role.USER, "Last"),
        ]
    )
    text = written(whole)
    assert outline(text) == ["h1 A talk", "h2 You", "h2 Qwen 3 4B", "h2 You"]
    for token in VIEWER.parse(text):
        assert token.type != "html_block"
        for child in token.children or []:
            assert child.type not in ("html_inline", "image")
    assert text.endswith("## You\n\nLast\n")


def test_the_test_sees_what_it_looks_for() -> None:
    assert outline("# T\n\n```\n\n## You") == ["h1 T"]
    assert outline("# T\n\n<!--\n\n## You") == ["h1 T"]


def test_all_of_the_hostile_ones_in_one_file() -> None:
    whole = hostile()
    text = written(whole)
    assert len(outline(text)) == 1 + len(whole.messages)
    assert "\u202e" not in text
    assert "\x1b" not in text


def test_only_the_path_that_was_read() -> None:
    whole = conversation([Message(Role.USER, "Question"), reply("first"), reply("second")])
    question, first, second = whole.messages
    branched = WholeConversation(
        whole.conversation,
        (question, first, Message(Role.ASSISTANT, "other", id=second.id, parent=question.id)),
    )
    text = written(branched)
    assert "other" in text
    assert "first" not in text


def test_without_a_leaf_the_last_message_is_the_end() -> None:
    whole = conversation([Message(Role.USER, "Question"), reply("Answer")])
    lost = WholeConversation(replace(whole.conversation, leaf=None), whole.messages)
    assert "Answer" in written(lost)
    assert written(conversation([])).startswith("# A talk\n")


@pytest.mark.parametrize(
    ("finish", "note"),
    [
        (FinishReason.LENGTH, "Reached the length limit"),
        (FinishReason.INTERRUPTED, "This reply was interrupted"),
        (None, "This reply is unfinished"),
    ],
)
def test_how_a_reply_ended_is_told(finish: FinishReason | None, note: str) -> None:
    whole = conversation([Message(Role.ASSISTANT, "a", finish=finish)])
    assert f"\na\n\n*{note}.*\n" in written(whole)
