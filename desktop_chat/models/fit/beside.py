"""A model on this machine together with the one that guesses for it."""

from __future__ import annotations

from dataclasses import replace

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import Fit, FitKind, Limits, LoadOptions
from desktop_chat.domain.machine import Machine
from desktop_chat.models.fit.fit import fit
from desktop_chat.models.header.header import Header

__all__ = ["with_draft"]


def with_draft(alone: Fit, draft: Header, name: str, left: Machine, limits: Limits) -> Fit:
    """The same, which says what its draft model takes; that gets what the model itself leaves.

    Args:
        name: Of the draft's file.
        left: The machine with the model in its memory.

    Raises:
        InvalidInput: The draft can't be loaded with the model's context.
    """
    asked = LoadOptions(ctx=alone.ctx, gpu_layers=None if alone.gpu_layers else 0)
    beside = fit(draft, left, asked, limits=limits)
    if beside.kind is FitKind.NONE:
        beside = fit(draft, left, replace(asked, ctx=None), limits=limits)
    if beside.kind is FitKind.NONE:
        said = tr("There is no room beside it for its draft model {draft}.", draft=name)
    else:
        size = bytesize(beside.need.lasting)
        said = tr("Its draft model {draft} takes {size} more.", draft=name, size=size)
    return replace(alone, reason=f"{alone.reason} {said}".lstrip())
