"""A report says all that somebody needs to judge a comparison and to do it again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from desktop_chat import __version__
from desktop_chat.domain.comparison import KeptComparison, Place, Question
from desktop_chat.domain.errors import FileNotReadable, ReportFailed, StorageFailed
from desktop_chat.policy.standings import results_of
from desktop_chat.storage.exchange import comparison_page
from desktop_chat.storage.exchange.comparison_report import (
    read_answers,
    read_report,
    report,
    write_report,
)
from tests.compared import COMPARISON, compared
from tests.exported import HOSTILE
from tests.json_schema import REPORT, violations


def _kept() -> KeptComparison:
    return compared().kept


def _json(kept: KeptComparison) -> Any:
    return json.loads("".join(report(kept, results_of(kept))))


def _page(kept: KeptComparison) -> str:
    return "".join(comparison_page.write(kept, results_of(kept)))


def test_all_is_in_the_json() -> None:
    kept = _kept()
    found = _json(kept)
    assert (found["format"], found["version"]) == ("desktop-chat/comparison", 1)
    assert (found["app"], found["engine"]) == (__version__, COMPARISON.engine)
    assert (found["title"], found["name"]) == ("Birds and boats", "Birds and boats")
    assert found["seeds"] == [7, 1234567]
    assert found["order"] == [1, 0, 2]
    assert found["conditions"]["temperature"] == 0.7
    assert found["questions"][0] == {"text": COMPARISON.questions[0].text, "topic": "Birds"}
    heron, ferry, tern = found["contestants"]
    assert (heron["file"], heron["sha256"]) == ("heron-1b-q4_k_m.gguf", "a" * 64)
    assert (heron["quantization"], heron["size"]) == ("Q4_K_M", 807_694_464)
    assert (ferry["sha256"], ferry["template"]) == ("b" * 64, "gemma")  # as its answers say
    assert ferry["parameters"] == {"temperature": 0.2, "stop": ["\n\n"]}
    assert ferry["written_with"]["sampling"]["top_k"] == 40
    assert (tern["sha256"], tern["written_with"]) == (None, None)
    assert len(found["answers"]) == len(kept.answers)
    assert {"question": 0, "seed": 0, "contestant": 0} in found["votes"]
    assert [each["answered"] for each in found["standings"]] == [5, 4, 0]
    failed = next(each for each in found["answers"] if each["finish"] == "error")
    assert (failed["note"], failed["marks"]) == ("There was not enough memory.", ["failed"])
    refused = next(each for each in found["answers"] if each["text"].startswith("I'm sorry"))
    assert refused["marks"] == ["refusal"]
    assert refused["stats"]["tokens_per_second"] == 20.5


def test_the_schema_describes_all_that_is_written() -> None:
    for kept in (_kept(), replace(_kept(), answers=(), votes=())):
        found = _json(kept)
        assert violations(found, REPORT) == []
        assert set(found) == set(REPORT["properties"])
        for name in ("contestants", "standings", "answers"):
            described = set(REPORT["properties"][name]["items"]["properties"])
            assert all(set(each) == described for each in found[name])
    found["answers"] = [{"question": -1}]
    assert len(violations(found, REPORT)) == 5


def test_what_was_compared_is_read_again(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    kept = _kept()
    write_report(kept, results_of(kept), out)
    again = read_report(out)
    known = tuple(kept.contestant(who) for who in range(3))
    assert again == replace(COMPARISON, contestants=known)
    assert not list(tmp_path.glob("*.part"))


def test_its_name_says_which_it_is(tmp_path: Path) -> None:
    kept = _kept()
    for name in ("a.html", "b.HTM"):
        write_report(kept, results_of(kept), tmp_path / name)
        assert (tmp_path / name).read_text("utf-8") == _page(kept)
    with pytest.raises(StorageFailed):
        write_report(kept, results_of(kept), tmp_path / "missing" / "a.json")


def test_stopping_leaves_what_was_there(tmp_path: Path) -> None:
    def stop() -> None:
        raise InterruptedError

    kept = _kept()
    for name in ("a.html", "a.json"):
        (tmp_path / name).write_text("old")
        with pytest.raises((InterruptedError, StorageFailed)):
            write_report(kept, results_of(kept), tmp_path / name, stop)
        assert (tmp_path / name).read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 2


def _changed(change: Callable[[Any], object]) -> str:
    record = _json(_kept())
    change(record)
    return json.dumps(record)


_WRONG: dict[str, tuple[str, str]] = {
    "empty": ("", "is empty"),
    "a page": ("<html>", "web page"),
    "no JSON": ("{", ""),
    "deep": ("[" * 100_000, ""),
    "a list": ("[{}]", "no report"),
    "another format": ('{"format": "desktop-chat/conversations"}', "no report"),
    "two": ("{} {}", "no report"),
    "newer": (_changed(lambda record: record.update(version=2)), "version 2"),
    "no version": (_changed(lambda record: record.pop("version")), "version"),
    "no questions": (_changed(lambda record: record.update(questions=[])), "questions"),
    "wrong questions": (_changed(lambda record: record.update(questions=5)), "questions"),
    "an empty one": (_changed(lambda record: record["questions"][0].update(text=" ")), "empty"),
    "no models": (_changed(lambda record: record.pop("contestants")), "models"),
    "many models": (
        _changed(lambda record: record.update(contestants=record["contestants"] * 2)), "models",
    ),
    "wrong models": (_changed(lambda record: record.update(contestants=[5])), "model"),
    "no file": (_changed(lambda record: record["contestants"][0].pop("file")), "model"),
    "wrong seeds": (_changed(lambda record: record.update(seeds=[-1])), "seeds"),
    "wrong conditions": (_changed(lambda record: record.update(conditions=[])), "conditions"),
}  # fmt: skip


@pytest.mark.parametrize("name", _WRONG)
def test_what_is_no_report_is_told(tmp_path: Path, name: str) -> None:
    text, detail = _WRONG[name]
    path = tmp_path / "report.json"
    path.write_text(text)
    with pytest.raises(ReportFailed) as failure:
        read_report(path)
    assert detail in failure.value.detail


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.json"):
        with pytest.raises(FileNotReadable):
            read_report(path)


def test_what_is_read_is_within_bounds(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    record = _json(_kept())
    record["contestants"][0] |= {"title": "x" * 100_000, "size": -5, "sha256": "../../x"}
    record["conditions"] |= {"temperature": 1e9, "ctx": -1}
    record["order"] = [0, 0, 7]
    path.write_text(json.dumps(record))
    found = read_report(path)
    contestant = found.contestants[0]
    assert len(contestant.title) <= 1_000
    assert (contestant.size, contestant.sha256) == (0, None)
    assert found.conditions.temperature == 1e6
    assert found.conditions.ctx == 16
    assert found.order == (0, 1, 2)


class _Tags(HTMLParser):
    """What a page has, and whether all of it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.parts)


def _parsed(page: str) -> _Tags:
    tags = _Tags()
    tags.feed(page)
    assert tags.open == []
    return tags


def test_all_is_on_the_page() -> None:
    page = _page(_kept())
    text = _parsed(page).text
    for words in (
        "Birds and boats", "3 questions", "3 models", "Standings", "5 of 6", "50 %", "4,096", "0.7",
        "You are a harbour", "heron-1b-q4_k_m.gguf", f"SHA-256 {'a' * 64}", f"SHA-256 {'b' * 64}",
        "Ferry 2B (Short answers)", "Temperature: 0.2", "7, 1234567", "b11312", "20.5 tokens/s",
        "Where do herons stand,", "Birds need food.", "Looks like a refusal", "Cut off", "Failed",
        "There was not enough memory.", "Voted best", "none is better", "Not answered",
        f"Desktop Chat {__version__}",
    ):  # fmt: skip
        assert words in text or words in page, words
    assert page.index("Ferry 2B") < page.index("Heron 1B") < page.index("Tern")


def test_each_answer_tells_which_quantization_it_is_of() -> None:
    kept = _kept()
    page = _page(kept)
    answers = page.count('<article class="answer')
    of_ferry = sum(">Ferry 2B" in part[:200] for part in page.split('<article class="answer')[1:])
    assert 0 < of_ferry < answers
    assert page.count(" <small>Q8_0</small>") == of_ferry


def test_nothing_on_the_page_runs_or_loads() -> None:
    kept = _kept()
    answers = tuple(
        replace(answer, note=text, message=replace(answer.message, content=text, thinking=text))
        for answer, text in zip(kept.answers * 9, HOSTILE.values(), strict=False)
    )
    nasty = '"><img src=x onerror=alert(1)></style><script>x</script>\u202e'
    contestants = tuple(
        replace(each, title=nasty, model=nasty, quantization=nasty, preset=nasty, template=nasty)
        for each in COMPARISON.contestants
    )
    comparison = replace(
        COMPARISON,
        questions=tuple(Question(text, nasty) for text in list(HOSTILE.values())[:3]),
        contestants=contestants,
        conditions=COMPARISON.conditions.changed("system_prompt", nasty),
        name=nasty,
        engine=nasty,
    )
    conversation = replace(kept.conversation, title=nasty)
    spread = tuple(
        replace(answer, place=Place(number % 3, number // 3 % 3, number // 9 % 2))
        for number, answer in enumerate(answers)
    )
    for some in (spread[:18], spread[18:]):
        page = _page(replace(kept, conversation=conversation, comparison=comparison, answers=some))
        tags = _parsed(page)
        names = {tag for tag, _ in tags.seen}
        assert names.isdisjoint(
            {"script", "img", "iframe", "link", "object", "form", "input", "base"}
        )
        for tag, attributes in tags.seen:
            assert not any(name.startswith("on") or name == "src" for name in attributes), tag
            assert set(attributes) & {"href"} == set() or tag == "a"
        assert "default-src 'none'" in page
        assert "\u202e" not in page


def test_a_page_of_a_comparison_without_answers() -> None:
    kept = replace(_kept(), answers=(), votes=())
    text = _parsed(_page(kept)).text
    assert text.count("Not answered") == 18
    assert _json(kept)["answers"] == []


def test_the_answers_are_read_again(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    record = _json(_kept())
    record["answers"] += [
        *(5, None, [], {}, {"question": "x", "contestant": 0, "seed": 0, "text": "x"}),
        {"question": 9, "contestant": 0, "seed": 0, "text": "x", "finish": "stop"},
        {"question": True, "contestant": 0, "seed": 0, "text": "x", "finish": "stop"},
        {"question": 2, "contestant": 2, "seed": 1, "text": 7, "finish": "stop"},
    ]
    path.write_text(json.dumps(record))
    found = read_answers(path, read_report(path))
    whole = {each.place: each.message for each in _kept().answers if each.message.content}
    assert {place: message.content for place, message in found.items() if message.content} == {
        place: message.content for place, message in whole.items()
    }
    assert found[Place(0, 0, 0)].thinking == "Birds need food."
    assert Place(1, 1, 0) not in found  # it had failed
