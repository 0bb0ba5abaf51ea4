"""Chat templates judged by what their makers have published.

A template is a program inside the model file, and the easiest part of it to tamper with: the
weights stay as they are while every prompt says something more. It is known by its hash, and one
that resembles a published template is shown with what is different.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop_chat.domain.card import DiffLine, DiffMark, TemplateJudgement, TemplateStanding
from desktop_chat.domain.printable import printable
from desktop_chat.domain.wording import lines, scattered, sentences
from desktop_chat.models.card.plain_code import is_plain
from desktop_chat.models.card.template_parts import (
    LONGEST,
    Code,
    Parts,
    digest,
    normal_digest,
    take_apart,
)

__all__ = ["Templates"]

_MOST_PIECES = 4_000
_LEAST_LIKENESS = 0.6  # two published ones of different families are less alike, of one family more
_SAME_FAMILY = 0.1  # counts so much more
_COMPARED = 4  # of those that may be alike
_CONTEXT = 2  # pieces around a difference
_MOST_LINES = 400
_LONGEST_LINE = 1_000


@dataclass(frozen=True, slots=True)
class _Text:
    """One to compare with."""

    names: tuple[str, ...]
    parts: Parts
    ours: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """What ``known_templates.json`` has.

    Attributes:
        names: By hash.
        normal: The same by the hash of a template without comments and outer blanks.
    """

    names: Mapping[str, tuple[str, ...]]
    normal: Mapping[str, tuple[str, ...]]
    markup: frozenset[str]


class Templates:
    """The published templates, as far as they are at hand. Looks at the disk when first asked."""

    def __init__(
        self,
        known: Path,
        published: Path,
        ours: Path,
        also: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """
        Args:
            known: ``known_templates.json``: names by hash, and tokens.
            published: Folder of published templates; it may not be there.
            ours: Folder of our own templates, to compare with where the published ones aren't.
            also: Gives other texts, of which those count that are known by their hash.
        """
        self._known_file = known
        self._published = published
        self._ours = ours
        self._also = also

    def judge(
        self, template: str, family: str = "", slot: str = "", tokens: Collection[str] = ()
    ) -> TemplateJudgement:
        """What is to be said of ``template``.

        Args:
            family: Of the model, which decides between published ones that are equally alike.
            slot: What the file calls the template.
            tokens: Texts of the model's control tokens.
        """
        if not template.strip():
            return TemplateJudgement(TemplateStanding.NONE, slot)
        sha256 = digest(template)
        seen = template.replace("\r\n", "\n").removeprefix("\ufeff")
        judgement = TemplateJudgement(
            TemplateStanding.UNKNOWN,
            slot,
            template,
            sha256,
            hides=printable(seen) != seen,
            is_long=len(template) > LONGEST,
        )
        if names := self._known.names.get(sha256):
            return replace(judgement, standing=TemplateStanding.KNOWN, names=names)
        if names := self._known.normal.get(normal_digest(template)):
            return replace(judgement, standing=TemplateStanding.CHANGED, names=names)
        return self._compared(judgement, family, self.markup | frozenset(tokens))

    def _compared(
        self, judgement: TemplateJudgement, family: str, markup: Set[str]
    ) -> TemplateJudgement:
        parts = take_apart(judgement.text)
        nearest = self._nearest(parts, family)
        judgement = replace(
            judgement,
            imitates=parts.imitates,
            unlisted=_is_unlisted(parts, nearest, markup),
        )
        if nearest is None:
            words = _words(parts, frozenset(), self._usual, markup)
            return replace(judgement, sentences=words)
        usual = frozenset(lines(nearest.parts.literals, markup))
        diff = list(_diff(nearest.parts.pieces, parts.pieces))
        return replace(
            judgement,
            standing=TemplateStanding.UNKNOWN if nearest.ours else TemplateStanding.CHANGED,
            names=nearest.names,
            ours=nearest.ours,
            diff=tuple(diff[:_MOST_LINES]),
            is_cut=len(diff) > _MOST_LINES,
            sentences=_words(parts, usual, usual, markup),
        )

    @property
    def markup(self) -> Set[str]:
        """Control tokens and tags that published templates use."""
        return self._known.markup

    @cached_property
    def _known(self) -> _Known:
        known: dict[str, Any] = json.loads(self._known_file.read_text(encoding="utf-8"))
        return _Known(
            {sha256: tuple(names) for sha256, names in known["templates"].items()},
            {sha256: tuple(names) for sha256, names in known["without_comments"].items()},
            frozenset(known["markup"]),
        )

    @cached_property
    def _texts(self) -> tuple[_Text, ...]:
        """Those that are published and at hand; ours where there are none."""
        published: dict[str, _Text] = {}
        for text in (*_read(self._published), *self._also()):
            sha256 = digest(text)
            if names := self._known.names.get(sha256):
                published[sha256] = _Text(names, take_apart(text), ours=False)
        if any(self._published.glob("*.jinja")):
            return tuple(published.values())
        paths = sorted(self._ours.glob("*.jinja"))
        ours = [_Text((path.stem,), take_apart(text), ours=True) for path, text in _pairs(paths)]
        return (*published.values(), *ours)

    @cached_property
    def _usual(self) -> frozenset[str]:
        """Lines that some template or other has."""
        return frozenset(
            line for text in self._texts for line in lines(text.parts.literals, self.markup)
        )

    def _nearest(self, parts: Parts, family: str) -> _Text | None:
        if not 0 < len(parts.pieces) <= _MOST_PIECES or sum(map(len, parts.pieces)) > LONGEST:
            return None
        likely: list[tuple[float, _Text]] = []
        for text in self._texts:
            bound = _matcher(parts.pieces, text).quick_ratio()
            if bound >= _LEAST_LIKENESS:
                likely.append((bound, text))
        likely.sort(key=lambda pair: pair[0], reverse=True)
        best, nearest = 0.0, None
        for _, text in likely[:_COMPARED]:
            ratio = _matcher(parts.pieces, text).ratio()
            score = ratio + _SAME_FAMILY * _is_of(family, text.names)
            if ratio >= _LEAST_LIKENESS and score > best:
                best, nearest = score, text
        return nearest


def _words(parts: Parts, known: Set[str], usual: Set[str], markup: Set[str]) -> tuple[str, ...]:
    """The sentences that aren't known, and what could be put together of the rest."""
    found = [line for line in sentences(parts.literals, markup) if line not in known]
    rest = scattered(parts.literals, usual, markup)
    return (*found, rest) if rest else tuple(found)


def _is_unlisted(parts: Parts, nearest: _Text | None, markup: Set[str]) -> bool:
    """Whether it can write more than its literal texts, by what the nearest one hasn't."""
    # By their tokens: between comments, what looks like a statement may be words.
    known = frozenset(map(_without_blanks, () if nearest is None else nearest.parts.codes))
    return not parts.codes or not all(
        _without_blanks(code) in known or is_plain(code, markup, refuses=parts.refuses)
        for code in parts.codes
    )


def _without_blanks(code: Sequence[Code]) -> tuple[Code, ...]:
    return tuple((kind, " ".join(text.split())) for kind, text in code)


def _matcher(pieces: Sequence[str], text: _Text) -> difflib.SequenceMatcher[str]:
    # What is untrusted comes first: the second one's repetitions are what takes time.
    return difflib.SequenceMatcher(None, pieces, text.parts.pieces, autojunk=False)


def _is_of(family: str, names: Sequence[str]) -> bool:
    """Whether a template's name has the family's in it, as ``Qwen 3`` is in ``Qwen/Qwen3-0.6B``."""
    wanted = _letters(family)
    return bool(wanted) and any(wanted in _letters(name) for name in names)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _diff(old: Sequence[str], new: Sequence[str]) -> Iterator[DiffLine]:
    """What is different, with a little around it."""
    matcher = difflib.SequenceMatcher(None, new, old, autojunk=False)
    for number, group in enumerate(matcher.get_grouped_opcodes(_CONTEXT)):
        if number:
            yield DiffLine(DiffMark.GAP, "")
        for tag, new_start, new_end, old_start, old_end in group:
            if tag == "equal":
                yield from _lines(DiffMark.SAME, new[new_start:new_end])
            else:
                yield from _lines(DiffMark.REMOVED, old[old_start:old_end])
                yield from _lines(DiffMark.ADDED, new[new_start:new_end])


def _lines(mark: DiffMark, parts: Sequence[str]) -> Iterator[DiffLine]:
    for part in parts:
        yield DiffLine(mark, part[:_LONGEST_LINE] + ("…" if len(part) > _LONGEST_LINE else ""))


def _read(folder: Path) -> Iterator[str]:
    return (text for _, text in _pairs(sorted(folder.glob("*.jinja"))))


def _pairs(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    for path in paths:
        try:
            yield path, path.read_text(encoding="utf-8")
        except (OSError, ValueError):  # one less to compare with
            continue
