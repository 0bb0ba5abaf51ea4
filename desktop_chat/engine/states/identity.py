"""What has to be the same for a state to be of use."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop_chat.domain.loading import LoadPlan
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.build import engine_build

__all__ = ["identity_of"]

_FORMAT = 1  # of ``Record``, and of how a session takes up a state


def identity_of(
    file: str, plan: LoadPlan, ctx: int, template: str | None, devices: Sequence[str]
) -> str:
    """Names exactly this file, build of the engine and way of loading.

    llama.cpp doesn't check most of it: a state of something else is taken, and gives wrong text.

    Args:
        file: Names it as it was looked at.
        ctx: Tokens that the context holds: some models stretch their positions by it.
        template: The one in place of the file's own, if there is one.
        devices: What computes.
    """
    told = {
        "format": _FORMAT,
        "file": file,
        "build": engine_build(),
        "commit": native.versions()["commit"],
        "ctx": [plan.ctx, ctx],
        "batch": [plan.batch, plan.ubatch],
        "cache_type": plan.cache_type,
        "flash_attention": plan.flash_attention,
        "alike": plan.alike,
        "repacked": plan.repacked,
        "tiles": plan.batched > 0 and native.computes_in_tiles(),
        "gpu_layers": plan.gpu_layers,
        "devices": list(devices),
        "template": template,
    }
    return json.dumps(told, sort_keys=True)
