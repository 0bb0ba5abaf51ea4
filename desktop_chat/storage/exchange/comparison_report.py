"""A comparison as a file for others: enough to judge it, and to do it again elsewhere.

``resources/comparison.schema.json`` describes the JSON for others. Questions, contestants and seeds
are named by their index. Members that nobody knows are ignored, so that a later version may add
some without changing ``VERSION``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from desktop_chat import __version__
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.comparison import FAILED, Comparison, KeptComparison, Place
from desktop_chat.domain.errors import FileNotReadable, ImportFailed, ReportFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.results import Results
from desktop_chat.storage.conversations.plans import bounded, votes_record
from desktop_chat.storage.conversations.records import WrongRecord, from_record, to_record
from desktop_chat.storage.conversations.tuning import parameters_record
from desktop_chat.storage.exchange import comparison_page
from desktop_chat.storage.exchange.bounded_json import Oversized, read_values
from desktop_chat.storage.exchange.export import write_file
from desktop_chat.storage.exchange.fields import elements, members, text
from desktop_chat.storage.exchange.version import check_version
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["FORMAT", "SUFFIXES", "VERSION", "read_answers", "read_report", "report", "write_report"]

FORMAT = "desktop-chat/comparison"
VERSION = 1
SUFFIXES = (".html", ".json")
_PAGES = (".html", ".htm")


def write_report(
    kept: KeptComparison,
    results: Results,
    out: Path,
    on_answer: Callable[[], None] = lambda: None,
) -> None:
    """Write a report over what is there: a web page if its name ends as one's does, else JSON.

    Args:
        on_answer: Called for each answer; what it raises ends the work, with nothing written.

    Raises:
        StorageFailed: It can't be written.
    """
    is_page = out.suffix.lower() in _PAGES
    pieces = comparison_page.write if is_page else report
    write_file(pieces(kept, results, on_answer), out)


def report(
    kept: KeptComparison, results: Results, on_answer: Callable[[], None] = lambda: None
) -> Iterator[str]:
    """The JSON in pieces, one line for each answer."""
    head = json.dumps(_head(kept, results), ensure_ascii=False, indent=1)
    yield head.removesuffix("\n}") + ',\n "answers": ['
    separator = "\n"
    for answer in kept.answers:
        on_answer()
        message = answer.message
        record = to_record(answer.place) | {
            "text": message.content,
            "thinking": message.thinking,
            "finish": message.finish,
            "note": answer.note,
            "marks": list(results.marks.get(answer.place, ())),
            "stats": to_record(message.stats),
        }
        yield separator + "  " + json.dumps(record, ensure_ascii=False)
        separator = ",\n"
    yield "\n ]\n}\n"


def read_report(path: Path) -> Comparison:
    """What a report in JSON has compared, to do it again.

    A contestant's ``model`` is the key that it had where the report was made; its ``sha256`` tells
    the file under any name.

    Raises:
        FileNotReadable: It isn't there, or may not be read.
        ReportFailed: It is none, or a damaged one, or of a newer version.
    """
    file = members(_parsed(path))
    if file.get("format") != FORMAT:
        raise ReportFailed(tr("{name} is no report on a comparison.", name=path.name))
    check_version(file.get("version"), VERSION, ReportFailed)
    contestants: list[Any] = []
    for each in elements(file.get("contestants")):
        contestant = members(each)
        contestants.append({**contestant, "model": contestant.get("file")})
    try:
        return bounded(from_record(Comparison, {**file, "contestants": contestants}))
    except WrongRecord as error:
        raise ReportFailed(
            tr("{name} is damaged: {reason}.", name=path.name, reason=error)
        ) from error


def read_answers(path: Path, comparison: Comparison) -> dict[Place, Message]:
    """The whole answers in a report in JSON, by their places.

    Args:
        comparison: What ``read_report`` has read there.

    Raises:
        FileNotReadable, ReportFailed: As there.
    """
    found: dict[Place, Message] = {}
    for each in elements(members(_parsed(path)).get("answers")):
        answer = members(each)
        place = Place(*(_index(answer.get(name)) for name in ("question", "contestant", "seed")))
        if comparison.has(place) and answer.get("finish") not in FAILED:
            said, thought = text(answer.get("text")), text(answer.get("thinking"))
            found[place] = Message(Role.ASSISTANT, said, thought)
    return found


def _index(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else -1


def _head(kept: KeptComparison, results: Results) -> dict[str, Any]:
    comparison = kept.comparison
    return {
        "format": FORMAT,
        "version": VERSION,
        "app": __version__,
        "engine": comparison.engine,
        "title": kept.conversation.title,
        "name": comparison.name,
        "created": kept.conversation.created,
        "blind": comparison.blind,
        "conditions": parameters_record(comparison.conditions),
        "seeds": list(comparison.seeds),
        "order": list(comparison.shown),
        "questions": to_record(comparison.questions),
        "contestants": [_contestant(kept, who) for who in range(len(comparison.contestants))],
        "votes": votes_record(kept.votes),
        "standings": to_record(results.standings),
    }


def _contestant(kept: KeptComparison, who: int) -> dict[str, Any]:
    contestant, origin = kept.contestant(who), kept.origin(who)
    record = to_record(contestant)
    del record["model"]
    return record | {
        "file": contestant.model,
        "parameters": parameters_record(contestant.parameters),
        "written_with": to_record(origin),
    }


def _parsed(path: Path) -> object:
    try:
        with open_ordinary(path) as file:
            values = list(islice(read_values(file.read, path.name), 2))
    except (OSError, ValueError) as error:
        reason = isinstance(error, OSError) and error.strerror
        raise FileNotReadable(
            tr("{name}: {reason}", name=path.name, reason=reason or error)
        ) from error
    except ImportFailed as error:
        raise ReportFailed(error.detail) from error
    value = values[0] if len(values) == 1 else None
    if isinstance(value, Oversized):
        raise ReportFailed(tr("{name} is too large for a report.", name=path.name))
    return None if value is None else value.value
