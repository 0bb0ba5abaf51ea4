"""Types that tensors are stored in, and what to call a mixture of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

__all__ = [
    "TENSOR_TYPES",
    "Tensor",
    "TensorShare",
    "TensorType",
    "mixture_name",
    "quantization_name",
    "shares",
]


@dataclass(frozen=True, slots=True)
class TensorType:
    """One entry of ggml's ``enum ggml_type``.

    Attributes:
        block: Elements that are packed together; a row holds whole blocks.
        bytes: Size of one block.
        weights: Whether llama.cpp can compute with weights of this type.
    """

    name: str
    block: int
    bytes: int
    weights: bool = True


# By number, from vendor/llama.cpp ggml/include/ggml.h and the static_asserts of ggml-common.h.
TENSOR_TYPES: Mapping[int, TensorType] = {
    0: TensorType("F32", 1, 4),
    1: TensorType("F16", 1, 2),
    2: TensorType("Q4_0", 32, 18),
    3: TensorType("Q4_1", 32, 20),
    6: TensorType("Q5_0", 32, 22),
    7: TensorType("Q5_1", 32, 24),
    8: TensorType("Q8_0", 32, 34),
    9: TensorType("Q8_1", 32, 36, weights=False),
    10: TensorType("Q2_K", 256, 84),
    11: TensorType("Q3_K", 256, 110),
    12: TensorType("Q4_K", 256, 144),
    13: TensorType("Q5_K", 256, 176),
    14: TensorType("Q6_K", 256, 210),
    15: TensorType("Q8_K", 256, 292, weights=False),
    16: TensorType("IQ2_XXS", 256, 66),
    17: TensorType("IQ2_XS", 256, 74),
    18: TensorType("IQ3_XXS", 256, 98),
    19: TensorType("IQ1_S", 256, 50),
    20: TensorType("IQ4_NL", 32, 18),
    21: TensorType("IQ3_S", 256, 110),
    22: TensorType("IQ2_S", 256, 82),
    23: TensorType("IQ4_XS", 256, 136),
    24: TensorType("I8", 1, 1, weights=False),
    25: TensorType("I16", 1, 2, weights=False),
    26: TensorType("I32", 1, 4, weights=False),
    27: TensorType("I64", 1, 8, weights=False),
    28: TensorType("F64", 1, 8, weights=False),
    29: TensorType("IQ1_M", 256, 56),
    30: TensorType("BF16", 1, 2),
    34: TensorType("TQ1_0", 256, 54),
    35: TensorType("TQ2_0", 256, 66),
    39: TensorType("MXFP4", 32, 17),
    40: TensorType("NVFP4", 64, 36),
    41: TensorType("Q1_0", 128, 18),
    42: TensorType("Q2_0", 64, 18),
}

# The names of llama.cpp's ``enum llama_ftype`` with the type that gives each mixture its name.
_MIXTURES: Mapping[int, tuple[str, str]] = {
    0: ("F32", "F32"),
    1: ("F16", "F16"),
    2: ("Q4_0", "Q4_0"),
    3: ("Q4_1", "Q4_1"),
    7: ("Q8_0", "Q8_0"),
    8: ("Q5_0", "Q5_0"),
    9: ("Q5_1", "Q5_1"),
    10: ("Q2_K", "Q2_K"),
    11: ("Q3_K_S", "Q3_K"),
    12: ("Q3_K_M", "Q3_K"),
    13: ("Q3_K_L", "Q3_K"),
    14: ("Q4_K_S", "Q4_K"),
    15: ("Q4_K_M", "Q4_K"),
    16: ("Q5_K_S", "Q5_K"),
    17: ("Q5_K_M", "Q5_K"),
    18: ("Q6_K", "Q6_K"),
    19: ("IQ2_XXS", "IQ2_XXS"),
    20: ("IQ2_XS", "IQ2_XS"),
    21: ("Q2_K_S", "Q2_K"),
    22: ("IQ3_XS", "IQ3_S"),
    23: ("IQ3_XXS", "IQ3_XXS"),
    24: ("IQ1_S", "IQ1_S"),
    25: ("IQ4_NL", "IQ4_NL"),
    26: ("IQ3_S", "IQ3_S"),
    27: ("IQ3_M", "IQ3_S"),
    28: ("IQ2_S", "IQ2_S"),
    29: ("IQ2_M", "IQ2_S"),
    30: ("IQ4_XS", "IQ4_XS"),
    31: ("IQ1_M", "IQ1_M"),
    32: ("BF16", "BF16"),
    36: ("TQ1_0", "TQ1_0"),
    37: ("TQ2_0", "TQ2_0"),
    38: ("MXFP4", "MXFP4"),
    39: ("NVFP4", "NVFP4"),
    40: ("Q1_0", "Q1_0"),
    41: ("Q2_0", "Q2_0"),
}

_NAMING_TYPES: Mapping[str, str] = dict(_MIXTURES.values())

_GUESSED = 1_024  # llama.cpp's LLAMA_FTYPE_GUESSED, a flag beside the number

# A row that isn't a multiple of 256 is stored in another type (llama-quant.cpp), so that even the
# type which names a mixture may hold only a part of it: a fifth in Gemma 3 270M's Q4_K_M.
_NAMING_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor as the header describes it; ``size`` in bytes."""

    name: str
    shape: tuple[int, ...]
    type: TensorType
    size: int

    @property
    def elements(self) -> int:
        count = 1
        for length in self.shape:
            count *= length
        return count


@dataclass(frozen=True, slots=True)
class TensorShare:
    """What of a model is stored in one type: number of tensors, of weights, and bytes."""

    type: str
    tensors: int
    elements: int
    size: int


def shares(tensors: Iterable[Tensor]) -> tuple[TensorShare, ...]:
    """The types that are used, that of the most bytes first."""
    groups: dict[str, list[Tensor]] = {}
    for tensor in tensors:
        groups.setdefault(tensor.type.name, []).append(tensor)
    table = (
        TensorShare(
            name,
            len(group),
            sum(tensor.elements for tensor in group),
            sum(tensor.size for tensor in group),
        )
        for name, group in groups.items()
    )
    return tuple(sorted(table, key=lambda share: -share.size))


def mixture_name(declared: int | None) -> str:
    """What ``general.file_type`` claims; empty if it is none or no known one."""
    name, _ = _MIXTURES.get(-1 if declared is None else declared & ~_GUESSED, ("", ""))
    return name


def quantization_name(tensors: Iterable[Tensor], declared: str) -> str:
    """What the weights are stored in, such as ``Q4_K_M``; empty if there are none.

    The matrices of the layers decide. What the file claims (``declared``, a ``mixture_name``) is
    believed where they bear it out, because only it tells ``_M`` from ``_S``.
    """
    sizes: dict[str, int] = {}
    for tensor in tensors:
        if "blk." in tensor.name and len(tensor.shape) > 1:
            sizes[tensor.type.name] = sizes.get(tensor.type.name, 0) + tensor.size
    if not sizes:
        return ""
    naming = _NAMING_TYPES.get(declared, "")
    if sizes.get(naming, 0) >= _NAMING_SHARE * sum(sizes.values()):
        return declared
    return max(sizes, key=sizes.__getitem__)
