"""A model's card for a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.card import (
    Card,
    Computed,
    Declared,
    DiffMark,
    LicenceBasis,
    Preview,
    TemplateJudgement,
    TemplateStanding,
)
from desktop_chat.domain.model import Source, Standing
from desktop_chat.domain.printable import visible
from desktop_chat.domain.wording import shown

__all__ = ["card_json", "card_text"]

_OWN = {Source.PERSON: "you", Source.FOLDER: "a models folder"}

_HOW = {Standing.SET_ASIDE: "Set aside", Standing.BLOCKED: "Not allowed on this machine"}


def card_text(card: Card, preview: Preview | None = None) -> str:
    """The card to be read; what the file says can't play tricks on a terminal.

    Args:
        preview: What its first template makes of a conversation, where that was asked for.
    """
    sections = (
        ("", _head(card)),
        ("What the file says of itself (nobody vouches for it)", _declared(card.declared)),
        ("What was found in it", [*_computed(card.computed), *_digest(card)]),
        ("Chat template", _templates(card, preview)),
        ("Test run", _verdict(card)),
        ("Licence", _licence(card)),
        ("Where it is", _places(card)),
    )
    lines = [visible(card.title)]
    for title, rows in sections:
        shown = [f"  {visible(row)}" for row in rows]
        if title:
            lines += ["", title]
        lines += shown or ["  nothing"]
    return "\n".join(lines) + "\n"


def card_json(card: Card, preview: Preview | None = None) -> dict[str, Any]:
    """The same as values; a template's text is left out, as it is in the file."""
    values: dict[str, Any] = _plain(card)
    for template in values["templates"]:
        del template["text"]
    return values | ({} if preview is None else {"preview": _plain(preview)})


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in cast("tuple[object, ...]", value)]
    return str(value) if isinstance(value, Path) else value


def _head(card: Card) -> Iterator[str]:
    found = card.computed
    parts = (found.family, _count(found.parameters), found.quantization, bytesize(found.size))
    yield " · ".join(part for part in parts if part)
    if card.fit is not None and card.fit.reason:
        yield card.fit.reason
    if card.reason:
        yield f"{_HOW.get(card.standing, 'Not there')}: {card.reason}"


def _declared(said: Declared) -> Iterator[str]:
    licence = " · ".join(filter(None, (said.licence, said.licence_name, said.licence_link)))
    rows = (
        ("name", said.name),
        ("author", said.author),
        ("organization", said.organization),
        ("fine-tuned as", said.finetune),
        ("made from", ", ".join(said.base_models)),
        ("size", said.size_label),
        ("quantization", said.quantization),
        ("context", f"{said.context:,} tokens" if said.context else ""),
        ("sampling", ", ".join(f"{name} {value:g}" for name, value in said.sampling.items())),
        ("licence", licence),
    )
    return (f"{name}: {value}" for name, value in rows if value)


def _computed(found: Computed) -> Iterator[str]:
    yield f"architecture: {found.architecture} ({found.kind})"
    if found.parameters:
        yield f"parameters: {found.parameters:,} in {found.layers} layers"
    if found.types:
        whole = max(1, sum(share.size for share in found.types))
        types = (f"{share.name} {_percent(share.size / whole)}" for share in found.types)
        yield f"stored in: {', '.join(types)}"
    if found.vocabulary:
        yield f"vocabulary: {found.vocabulary:,} tokens"
    if found.cache_per_token:
        yield f"memory for each token of a conversation: {bytesize(found.cache_per_token)}"
    if found.tail:
        yield f"what follows its last tensor, and nothing is known to need: {bytesize(found.tail)}"
    if found.parts > 1:
        yield f"files: {found.parts}"


def _digest(card: Card) -> Iterator[str]:
    yield f"SHA-256: {card.digest.sha256 or 'not computed yet'}"
    if card.digest.earlier:
        yield f"This file has changed: its SHA-256 was {card.digest.earlier}."


def _templates(card: Card, preview: Preview | None) -> Iterator[str]:
    for number, judged in enumerate(card.templates):
        name = f"“{judged.slot}”: " if judged.slot else ""
        yield name + _judgement(judged)
        if judged.unlisted:
            yield "It can add words that can't be listed."
        if judged.imitates:
            yield "It has names in letters that only look like others."
        if judged.hides:
            yield "It has characters that can't be seen."
        for line in judged.diff:
            yield "  …" if line.mark is DiffMark.GAP else f"  {line.mark} {line.text}"
        if judged.is_cut:
            yield "  (and more)"
        if judged.is_long:
            yield f"It is unusually long: {len(judged.text):,} characters."
        if judged.sentences:
            yield "It can add these words to a conversation:"
            yield from _words(judged.sentences)
        if preview is not None and number == 0:
            yield from _preview(preview)


def _judgement(judged: TemplateJudgement) -> str:
    names = ", ".join(judged.names)
    match judged.standing:
        case TemplateStanding.KNOWN:
            return f"known: it is the published one of {names}."
        case TemplateStanding.CHANGED:
            is_same = not judged.diff and not judged.unlisted
            how = ", but only in comments and blank space." if is_same else ":"
            return f"changed from the published one of {names}{how}"
        case TemplateStanding.UNKNOWN if judged.ours:
            return f"unknown; it differs from our own for {names}, which is the nearest at hand:"
        case TemplateStanding.UNKNOWN:
            return "unknown: it is none that we know to be published, nor like one."
        case TemplateStanding.NONE:
            return "none in the file."


def _preview(preview: Preview) -> Iterator[str]:
    if preview.failure:
        yield f"It can't be run: {preview.failure}."
        return
    for title, words in (
        ("In a conversation it adds these words:", preview.sentences),
        ("Without a system prompt of yours it adds these words:", preview.unasked),
    ):
        if words:
            yield title
            yield from _words(words)


def _words(sentences: Sequence[str]) -> Iterator[str]:
    rows, more = shown(sentences)
    yield from (f"  “{row}”" for row in rows)
    if more:
        yield f"  and {more:,} more"


def _verdict(card: Card) -> Iterator[str]:
    verdict = card.verdict
    if card.refusal:
        yield f"It would not be loaded: {card.refusal}"
    elif verdict is None:
        yield "Its structure is valid. It had no test run with this version yet."
    elif verdict.passed:
        yield "Its structure is valid, and its test run passed."
    else:
        yield f"Its test run failed ({verdict.outcome})."
    if verdict is not None and verdict.detail:
        yield verdict.detail
    yield "Weights can't be read for intentions: no test tells how a model will answer."


def _licence(card: Card) -> Iterator[str]:
    licence = card.licence
    if licence.basis is LicenceBasis.BASE_MODEL:
        base = licence.base_model
        yield f"The file claims none. Its base model, {base}, is usually under: {licence.name}."
    elif licence.name:
        yield f"{licence.name}, by the file's own claim."
    yield licence.sentence
    if licence.link:
        yield licence.link


def _places(card: Card) -> Iterator[str]:
    places = card.places
    yield f"{places.path}"
    if card.id:
        yield f"put there by {places.source.app or _OWN[places.source]}"
    yield from (f"the same content: {path}" for path in places.others)
    yield from (f"sees or hears with: {path}" for path in places.projectors)


def _percent(part: float) -> str:
    return f"{part:.0%}" if part >= 0.01 else "below 1%"


def _count(parameters: int) -> str:
    for unit, size in (("B", 10**9), ("M", 10**6)):
        if parameters >= size:
            return f"{parameters / size:.3g}{unit}"
    return ""
