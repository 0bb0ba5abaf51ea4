"""``desktop-chat inspect``: all that can be known of a model file, which isn't added anywhere."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

from desktop_chat.cli.models.card_text import card_json, card_text
from desktop_chat.cli.remedies import remedy_of
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import error_json, print_json, print_text
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.card import Card
from desktop_chat.domain.loading import Fit
from desktop_chat.domain.printable import visible
from desktop_chat.models.admission.admission import Examination
from desktop_chat.models.files.paths import whole_path
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.header.header import Header
from desktop_chat.models.header.hyperparameters import Hyperparameters

__all__ = ["run"]


def run(arguments: Namespace, services: Services) -> int:
    """
    Raises:
        AppError: There is nothing to inspect: it isn't a model file, is damaged, or can't be read.
    """
    path = whole_path(arguments.path)
    found = services.examine(path)
    card = replace(services.make_card(path), fit=found.fit)
    if arguments.json:
        print_json(_report(found, card))
    else:
        print_text("\n".join(_lines(found, card)) + "\n")
    return 0


def _lines(found: Examination, card: Card) -> Iterator[str]:
    yield card_text(card).rstrip("\n")
    for title, rows in (
        ("In its header", _header_rows(found.header)),
        ("On this machine", _fit_rows(found.fit)),
        ("Can it be talked to?", _answer_rows(found)),
    ):
        yield f"\n{title}"
        yield from (f"  {visible(row)}" for row in rows)


def _header_rows(header: Header) -> Iterator[str]:
    shape = header.hyperparameters
    yield f"GGUF version {header.version}, {len(header.tensors):,} tensors"
    if shape.block_count:
        yield f"{shape.block_count} layers of {shape.embedding_length:,} elements"
    if any(shape.heads):
        yield f"heads: {_each(shape.heads)}; with keys and values of their own: {_kv_heads(shape)}"
    if shape.sliding_window:
        yield f"some layers look back {shape.sliding_window:,} tokens only"
    if shape.expert_count:
        yield f"{shape.expert_count} experts, of which {shape.expert_used_count} are used"
    vocabulary = header.vocabulary
    if vocabulary.size:
        yield f"tokenizer: {quote(vocabulary.model)} {quote(vocabulary.pre)}".rstrip()
    for token in vocabulary.special:
        yield f"{token.role} token: {quote(token.text)} ({token.id})"
    if header.projector is not None:
        senses = {"pictures": header.projector.vision, "sound": header.projector.audio}
        named = " and ".join(name for name, is_there in senses.items() if is_there)
        kind = quote(header.projector.type)
        sense = f"for {named}" if named else "it doesn't say what it is for"
        yield f"{sense}, with {kind}" if kind else sense


def _each(counts: tuple[int, ...]) -> str:
    least, most = min(counts), max(counts)
    return f"{most}" if least == most else f"{least} to {most}, by layer"


def _kv_heads(shape: Hyperparameters) -> str:
    return _each(shape.kv_heads) + f" of {shape.key_length} + {shape.value_length} elements"


def _fit_rows(fit: Fit | None) -> Iterator[str]:
    if fit is None:
        yield "It isn't run by itself."
        return
    need = fit.need
    yield (
        f"memory: {bytesize(need.lasting)} with a context of {fit.ctx:,} tokens "
        f"(weights {bytesize(need.weights - need.copied)}, context {bytesize(need.cache)}, "
        f"computing {bytesize(need.compute)})"
    )
    yield f"longest context that fits: {fit.largest_ctx:,} tokens"
    if fit.tokens_per_second and fit.is_measured:
        yield f"measured: {fit.tokens_per_second:.3g} tokens/s"
    elif fit.tokens_per_second:
        yield f"expected: about {fit.tokens_per_second:.3g} tokens/s"


def _answer_rows(found: Examination) -> Iterator[str]:
    if found.refusal is not None:
        yield f"No: {found.refusal.detail}"
        yield remedy_of(found.refusal)
    elif found.is_tried:
        yield "Yes."
    else:
        yield "Yes, if its test run passes, which it has before it is first loaded."


def _report(found: Examination, card: Card) -> dict[str, Any]:
    refusal = found.refusal
    return {
        "accepted": refusal is None,
        "refusal": refusal and error_json(refusal),
        "header": _header_report(found.header),
        "card": card_json(card),
    }


def _header_report(header: Header) -> dict[str, Any]:
    """Without the table of tensors, which is long, and the templates."""
    return {
        "version": header.version,
        "type": header.type,
        "kind": str(header.kind),
        "architecture": header.architecture,
        "family": header.family,
        "name": header.name,
        "parts": header.split_count,
        "part": header.split_index + 1,
        "tensors": len(header.tensors),
        "types": [asdict(share) for share in header.tensor_types],
        "weights_size": header.weights_size,
        "hyperparameters": asdict(header.hyperparameters),
        "vocabulary": asdict(header.vocabulary),
        "chat_templates": {name: len(template) for name, template in header.chat_templates.items()},
        "projector": header.projector and asdict(header.projector),
    }
