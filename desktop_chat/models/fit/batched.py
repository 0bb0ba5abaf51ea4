"""How much of a model is computed in another way for many tokens than for one."""

from __future__ import annotations

import platform
from collections.abc import Set

from desktop_chat.models.fit.estimate import repacked_types
from desktop_chat.models.gguf.tensors import Tensor
from desktop_chat.models.header.header import Header

__all__ = ["batched_share", "repacks_alike"]

# Of ggml-cpu/tiled/tiled.cpp, which takes over from eight tokens on.
_TILED = {"Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_XS", "IQ1_S", "IQ1_M"} | {
    f"IQ{kind}" for kind in ("2_XXS", "2_XS", "2_S", "3_XXS", "3_S")
}
# Of what ggml-cpu/repack.cpp has in another order, its gemv and gemm may add up differently. On x86
# they do for these, and not for Q4_0, IQ4_NL and MXFP4: all bits were compared of 300 tokens, in
# batches of 16, with random weights. On other processors that wasn't seen, and may hold for all.
_UNLIKE_ON_X86 = frozenset({"Q2_K", "Q4_K"})
_X86 = ("x86_64", "amd64")


def batched_share(header: Header, processor: str = platform.machine()) -> float:
    """The share of the weights' bytes that would be slower if they were computed alike.

    A share that is too large costs nothing but a chance: whether two results differ is tried.

    Args:
        processor: As ``platform.machine`` calls it.

    Returns:
        0 where it is only what turns the last layer's result into scores: then nothing of it stays
        in memory, and what it decides by little can be decided again.
    """
    is_repacked = repacks_alike(header, processor)
    batched = _TILED if is_repacked else _TILED | set(repacked_types(processor))
    if not any(map(_is_inside, _of(batched, header))):
        return 0.0
    return sum(map(_size, _of(batched, header))) / sum(map(_size, header.tensors))


def repacks_alike(header: Header, processor: str = platform.machine()) -> bool:
    """Whether what is repacked of the weights is computed alike for many tokens and for one."""
    is_x86 = processor.lower() in _X86
    unlike = _UNLIKE_ON_X86 if is_x86 else set(repacked_types(processor))
    return not any(map(_is_inside, _of(unlike, header)))


def _of(types: Set[str], header: Header) -> list[Tensor]:
    return [tensor for tensor in header.tensors if tensor.type.name in types]


def _is_inside(tensor: Tensor) -> bool:
    """Whether what it computes is kept in memory for the tokens that follow."""
    return tensor.name.startswith("blk.")


def _size(tensor: Tensor) -> int:
    return tensor.size
