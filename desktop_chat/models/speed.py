"""How fast a model may be expected to write, from what was measured on this machine."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_chat.domain.loading import FitKind, LoadPlan, Speed
from desktop_chat.models.header import Header

__all__ = ["expected_speed", "measured_speed"]


def measured_speed(header: Header, plan: LoadPlan, tokens_per_second: float) -> Speed:
    """What is to be kept of a reply that was written that fast."""
    del plan
    return Speed(FitKind.CPU, header.weights_size, tokens_per_second)


def expected_speed(
    header: Header, kind: FitKind, ctx: int, speeds: Sequence[Speed]
) -> float | None:
    """Tokens per second while it writes; None before anything was measured."""
    del header, kind, ctx, speeds
    return None
