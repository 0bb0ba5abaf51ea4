"""How much of a model is computed in another way for many tokens than for one."""

from __future__ import annotations

from desktop_chat.models.header.header import Header

__all__ = ["batched_share"]

# Of ggml-cpu: repack.cpp has them in another order, with a gemv and a gemm that add up differently;
# tiled/tiled.cpp takes over from eight tokens on. What sgemm.cpp does gives the same bits.
_REPACKED = {"Q4_0", "IQ4_NL", "MXFP4", "Q2_K", "Q4_K", "Q5_K", "Q6_K"}
_TILED = {"Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_XS", "IQ1_S", "IQ1_M"} | {
    f"IQ{kind}" for kind in ("2_XXS", "2_XS", "2_S", "3_XXS", "3_S")
}


def batched_share(header: Header) -> float:
    """The share of the weights' bytes whose types have a kernel of their own for many tokens.

    It depends on the processor too; a share that is too large costs nothing but a chance.
    """
    of_all = sum(tensor.size for tensor in header.tensors)
    batched = _REPACKED | _TILED
    of_these = sum(tensor.size for tensor in header.tensors if tensor.type.name in batched)
    return of_these / of_all if of_all else 0.0
