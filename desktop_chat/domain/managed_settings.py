"""What a policy says of settings."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_chat.domain.managed import GpuMode, Values
from desktop_chat.domain.settings import CTX, GPU_LAYERS, LANGUAGE, MODEL, SAVE_HISTORY

__all__ = ["LAYERS", "defaults_of", "enforced_of"]

LAYERS: Mapping[GpuMode, int | None] = {
    GpuMode.AUTOMATIC: None,
    GpuMode.OFF: 0,
    GpuMode.ALL: -1,
}


def enforced_of(values: Values) -> dict[str, str | int | None]:
    """The settings that nobody can change, by key.

    The largest context isn't one: a shorter one may be chosen.
    """
    decided: dict[str, str | int | None] = {}
    if values.default_model is not None:
        decided[MODEL.key] = values.default_model
    if values.save_history is not None:
        decided[SAVE_HISTORY.key] = values.save_history
    if values.language is not None:
        decided[LANGUAGE.key] = values.language
    if values.gpu_mode is not None:
        decided[GPU_LAYERS.key] = LAYERS[values.gpu_mode]
    return decided


def defaults_of(values: Values) -> dict[str, str | int | None]:
    """What settings are until a person decides otherwise."""
    decided = enforced_of(values)
    if values.max_context_tokens is not None:
        decided[CTX.key] = values.max_context_tokens
    return decided
