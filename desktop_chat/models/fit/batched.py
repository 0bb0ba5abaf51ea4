"""How much of a model is computed in another way for many tokens than for one."""

from __future__ import annotations

import platform
from collections.abc import Set

from desktop_chat.models.header.header import Header

__all__ = ["batched_share"]

# Of ggml-cpu/tiled/tiled.cpp, which takes over from eight tokens on.
_TILED = {"Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_XS", "IQ1_S", "IQ1_M"} | {
    f"IQ{kind}" for kind in ("2_XXS", "2_XS", "2_S", "3_XXS", "3_S")
}
# Of ggml-cpu/repack.cpp, whose gemv and gemm may add up differently. On x86 they do for Q2_K and
# Q4_K, not for Q4_0, IQ4_NL and MXFP4: random weights, 300 tokens in batches of 16, all bits
# compared. On other processors that wasn't seen.
_REPACKED_ON_X86 = {"Q2_K", "Q4_K"}
_REPACKED_ELSEWHERE = {"Q1_0", "Q4_0", "IQ4_NL", "MXFP4", "Q8_0", "Q4_K", "Q5_K", "Q6_K"}


def batched_share(header: Header, processor: str = platform.machine()) -> float:
    """The share of the weights' bytes whose types have a kernel of their own for many tokens.

    A share that is too large costs nothing but a chance: whether two results differ is tried.

    Args:
        processor: As ``platform.machine`` calls it.

    Returns:
        0 where it is only what turns the last layer's result into scores: then nothing of it stays
        in memory, and what it decides by little can be decided again.
    """
    batched = _TILED | _repacked(processor)
    sizes = [(each.name, each.size) for each in header.tensors if each.type.name in batched]
    if not any(name.startswith("blk.") for name, _size in sizes):
        return 0.0
    return sum(size for _name, size in sizes) / sum(each.size for each in header.tensors)


def _repacked(processor: str) -> Set[str]:
    return _REPACKED_ON_X86 if processor.lower() in ("x86_64", "amd64") else _REPACKED_ELSEWHERE
