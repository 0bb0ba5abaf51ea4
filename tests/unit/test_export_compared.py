"""A comparison is read in any format as it was: conditions, questions, and who answered what."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from desktop_chat.domain.comparison import WholeComparison
from desktop_chat.domain.conditions import conditions
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.storage.exchange import html, markdown
from desktop_chat.storage.exchange.export import FORMATS, export, text
from desktop_chat.storage.exchange.transcript import transcript
from tests.compared import COMPARISON, compared
from tests.exported import conversation, reply


def test_each_question_is_followed_by_all_of_its_answers() -> None:
    speakers = [entry.speaker for entry in transcript(compared()).entries()]
    assert speakers == [
        "The same for all",
        "Question 1",
        "Ferry 2B (Short answers), seed 7",
        "Heron 1B, seed 7",
        "Ferry 2B (Short answers), seed 1234567",
        "Heron 1B, seed 1234567",
        "Question 2",
        "Ferry 2B (Short answers), seed 7",
        "Heron 1B, seed 7",
        "Ferry 2B (Short answers), seed 1234567",
        "Heron 1B, seed 1234567",
        "Question 3",
        "Ferry 2B (Short answers), seed 7",
        "Heron 1B, seed 7",
    ]


@pytest.mark.parametrize(
    ("engine", "said"),
    [
        (engine_build(), rf"llama-cpp-python {version('llama-cpp-python')}, libraries \w{{12}}"),
        ("another\u202e engine", "another engine"),
        ("", None),
    ],
)
def test_the_engine_is_told_as_what_has_to_be_installed(engine: str, said: str | None) -> None:
    told = dict(conditions(replace(COMPARISON, engine=engine))).get("Engine")
    assert (told is said) if said is None else re.fullmatch(said, told or "")


def test_one_seed_is_not_named_each_time() -> None:
    whole = compared()
    first = replace(
        whole,
        comparison=replace(COMPARISON, seeds=(7,)),
        placed=tuple(each for each in whole.placed if each.place.seed == 0),
    )
    speakers = [entry.speaker for entry in transcript(first).entries()]
    assert speakers[1:4] == ["Question 1", "Ferry 2B (Short answers)", "Heron 1B"]


def test_markdown() -> None:
    written = "".join(markdown.write(compared()))
    assert written.startswith("# Birds and boats\n\n")
    assert " · 3 questions · Heron 1B, Ferry 2B (Short answers), Tern\n" in written
    for part in (
        "## The same for all\n\n- System prompt: You are a harbour guide.\n  Be brief.\n",
        "- Temperature: 0.7\n- Top-k: 40\n",
        "- Seeds: 7, 1234567\n- Engine: llama.cpp b11312 (0c1e57098)\n",
        "## Question 2\n\nWhen does the ferry leave?\n\n## Ferry 2B (Short answers), seed 7\n",
        "\n*This reply failed.*\n",
        "## Heron 1B, seed 7\n\n> **Thinking**\n>\n> Birds need food.\n\nIn **shallow water**",
        "*Reached the length limit.*",
    ):
        assert part in written, part


@pytest.mark.parametrize("medium", html.Medium)
def test_html(medium: html.Medium) -> None:
    page = "".join(html.write([compared()], medium))
    for part in (
        "Question 3",
        "Ferry 2B (Short answers), seed 7",
        "<strong>shallow water</strong>",
        "Top-k: 40",
    ):
        assert part in page, part
    assert "<script>" not in page


def test_beside_an_ordinary_conversation(tmp_path: Path) -> None:
    wholes = [conversation([reply("In the reeds.")], "A talk"), compared()]
    page = "".join(text(wholes, FORMATS["html"]))
    assert "2 conversations" in page
    assert page.index("In the reeds.") < page.index("Question 1")
    assert export(wholes, FORMATS["markdown"], tmp_path / "out") == 2
    assert "## Question 1" in (tmp_path / "out" / "Birds and boats.md").read_text("utf-8")
    assert export(wholes, FORMATS["json"], tmp_path / "out.json") == 2
    first, second = json.loads((tmp_path / "out.json").read_text("utf-8"))["conversations"]
    assert ("comparison" in first, "comparison" in second) == (False, True)


def test_without_any_answer() -> None:
    empty = replace(compared(), placed=(), votes=())
    assert isinstance(empty, WholeComparison)
    assert len(list(transcript(empty).entries())) == 4
