"""A model's card: from its header, and what is remembered of its file."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.card import (
    Card,
    Computed,
    Declared,
    Digest,
    Places,
    TemplateJudgement,
    TemplateStanding,
    TypeShare,
)
from desktop_chat.domain.errors import AppError, FileNotReadable
from desktop_chat.domain.loading import Fit
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.verdict import Verdict
from desktop_chat.models.card.licences import licence_of
from desktop_chat.models.card.templates import Templates
from desktop_chat.models.fit.kv_cache import layers_of
from desktop_chat.models.header.header import Header, check_vocabulary, read_markup
from desktop_chat.models.header.model_file import unlisted
from desktop_chat.models.header.provenance import BaseModel

__all__ = ["make_card"]

_F16 = 2  # bytes
_PADDING = 1 << 20  # at the end of a file, at the most
_MOST_TEMPLATES = 1 << 18  # characters of all templates; the longest published one has 17,000
_LONGEST = 500  # characters of what a file says


def make_card(
    header: Header,
    templates: Templates,
    model: ModelFile | None = None,
    *,
    digest: Digest | None = None,
    verdict: Verdict | None = None,
    fit: Fit | None = None,
) -> Card:
    """It reads the vocabulary, which takes a quarter of a second for a large one.

    Args:
        model: As it is listed; None for a file that isn't.
        digest: What is known of its SHA-256; None for what ``model`` says.
        verdict: Of its test run.
        fit: How it would run on this machine.
    """
    listed = model or unlisted(header)
    others = tuple(path for path in (listed.path, *listed.others) if path != header.path)
    return Card(
        id=listed.id,
        title=listed.title,
        declared=_declared(header),
        computed=_computed(header),
        templates=tuple(_judged(header, templates)),
        licence=licence_of(header.licence, header.base_models),
        places=Places(header.path, listed.source, others, listed.projectors),
        standing=listed.standing,
        reason=listed.reason,
        digest=digest or Digest(listed.sha256),
        refusal=_refusal(header, verdict),
        verdict=verdict,
        fit=fit,
    )


def _refusal(header: Header, verdict: Verdict | None) -> str:
    """What the tokens show, which a header doesn't tell; they were looked at before a test run."""
    if verdict is not None and verdict.passed:
        return ""
    try:
        check_vocabulary(header.path)
    except FileNotReadable:  # which is told in another place
        return ""
    except AppError as error:
        return error.detail
    return ""


def _declared(header: Header) -> Declared:
    return Declared(
        name=_short(header.name),
        author=_short(header.author),
        organization=_short(header.organization),
        finetune=_short(header.finetune),
        base_models=tuple(map(_base_model, header.base_models)),
        size_label=_short(header.size_label),
        quantization=header.file_type,
        context=header.hyperparameters.context_length,
        licence=_short(header.licence.id),
        licence_name=_short(header.licence.name),
        licence_link=_short(header.licence.link),
        sampling=dict(header.sampling),
    )


def _computed(header: Header) -> Computed:
    return Computed(
        architecture=_short(header.architecture),
        family=_short(header.family),
        kind=header.kind,
        size=header.size,
        parts=header.split_count,
        tail=header.tail if header.tail > _PADDING else 0,
        parameters=header.parameters,
        quantization=header.quantization,
        types=tuple(
            TypeShare(share.type, share.tensors, share.size) for share in header.tensor_types
        ),
        layers=header.hyperparameters.block_count,
        vocabulary=header.vocabulary.size,
        cache_per_token=_cache_per_token(header),
    )


def _cache_per_token(header: Header) -> int:
    """Of a long conversation: layers with a sliding window are full by then."""
    layers = (layer for layer in layers_of(header) if not layer.window)
    return sum(layer.keys + layer.values for layer in layers) * _F16


def _judged(header: Header, templates: Templates) -> Iterator[TemplateJudgement]:
    """The one that is used first, even if it isn't there."""
    if header.chat_template is None:
        yield TemplateJudgement(TemplateStanding.NONE)
    tokens = _markup(header) if header.chat_templates else frozenset[str]()
    left = _MOST_TEMPLATES
    for slot, text in sorted(header.chat_templates.items()):
        left -= len(text)
        if left >= 0 or not slot:  # the one that is used is looked at in any case
            yield templates.judge(text, header.family, _short(slot), tokens)
        else:
            yield TemplateJudgement(
                TemplateStanding.UNKNOWN, _short(slot), text, is_long=True, unlisted=True
            )


def _markup(header: Header) -> frozenset[str]:
    try:
        return read_markup(header.path)
    except AppError:  # which is told in another place
        return frozenset()


def _base_model(base: BaseModel) -> str:
    named = base.name or base.url
    maker = base.organization
    return _short(f"{named} ({maker})" if maker and maker not in named else named)


def _short(text: str) -> str:
    return text[:_LONGEST]
