"""What becomes of a model's answer to the request for a title."""

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.policy.titles import INSTRUCTION, LONGEST, opening, title_of, with_instruction


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ("Rivers of Europe", "Rivers of Europe"),
        ('"Rivers of Europe"', "Rivers of Europe"),
        ("**Title:** Rivers of Europe.", "Rivers of Europe"),
        ("# Rivers of *Europe*\n\nI hope you like it.", "Rivers of Europe"),
        ('1. "Rivers of Europe"', "Rivers of Europe"),
        ("Here is a title:\n\n`Rivers`", "Rivers"),
        ("'Rivers'", "Rivers"),
        ("'Twas the night", "'Twas the night"),
        ("Titel: „Flüsse in Europa“", "Flüsse in Europa"),
        ("标题：《欧洲的河流》", "欧洲的河流"),
        ("Using snake_case_names in `C`", "Using snake_case_names in C"),
        ("Rivers - Title: none", "Rivers - Title: none"),
        ("Why rivers bend?", "Why rivers bend?"),
        ("And so on...", "And so on..."),
        ("  Rivers\tof \u202eEurope\x1b[31m", "Rivers of Europe"),
        ("3.5 inch disks", "3.5 inch disks"),
    ],
)
def test_title_is_freed_of_what_is_around_it(answer: str, title: str) -> None:
    assert title_of(answer) == title


@pytest.mark.parametrize(
    "answer",
    [
        "",
        " \n\n",
        "***",
        "…?!",
        "Title:",
        INSTRUCTION,
        "At most six words, no quotes, no image.",
        "\u202e\x1b]0;x\x07",
    ],
)
def test_what_is_no_title_is_none(answer: str) -> None:
    assert title_of(answer) == ""


def test_long_title_ends_with_a_word() -> None:
    title = title_of("The river " * 20)
    assert len(title) <= LONGEST
    assert title.endswith(("The", "river"))
    assert title_of("河" * 200) == "河" * LONGEST
    assert title_of("x" * 60 + " y") == "x" * 60


def test_word_that_was_cut_off_is_left_out() -> None:
    assert title_of("Rivers and their mou", is_cut=True) == "Rivers and their"
    assert title_of("Rivers and mouths\nThis tit", is_cut=True) == "Rivers and mouths"


def test_answer_of_any_size_and_nesting_ends() -> None:
    assert title_of("#> - **_" * 20_000) == ""
    assert len(title_of('Title: "' * 20_000)) <= LONGEST


def test_instruction_is_the_last_turn_and_what_is_before_stays() -> None:
    path = (Message(Role.USER, "Hi"), Message(Role.ASSISTANT, "Hello."))
    assert with_instruction(path) == (*path, Message(Role.USER, INSTRUCTION))
    failed = (*path, Message(Role.USER, "And?"), Message(Role.ASSISTANT, ""))
    assert with_instruction(failed) == (*path, Message(Role.USER, f"And?\n\n{INSTRUCTION}"))


def test_opening_is_short_whatever_the_conversation_is() -> None:
    path = (
        Message(Role.SYSTEM, "Be kind."),
        Message(Role.USER, "a" * 1000),
        Message(Role.ASSISTANT, "b" * 1000),
        Message(Role.USER, "c"),
    )
    assert [m.content for m in opening(path, 10)] == ["a" * 10, "b" * 10]
    assert opening(path[:1], 10) == ()
