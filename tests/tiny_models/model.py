"""A model as plain values, and the one place that hands it to the ``gguf`` package."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGMLQuantizationType, GGUFValueType, GGUFWriter
from numpy.typing import NDArray

__all__ = ["Array", "Model", "Value"]

Array = NDArray[Any]
Value = str | bytes | int | float | bool | Sequence[str] | Sequence[int] | Sequence[float]


@dataclass(frozen=True, slots=True)
class Model:
    """What a GGUF file holds.

    Attributes:
        metadata: Every key but ``general.architecture``, in file order.
        tensors: Weights by name, as numpy shapes them: rows first, so (outputs, inputs).
        types: Of those among them that are rows of quantized blocks, as bytes.
    """

    architecture: str
    metadata: dict[str, Value]
    tensors: dict[str, Array]
    types: dict[str, GGMLQuantizationType] = field(default_factory=dict[str, GGMLQuantizationType])

    def having(self, **changes: Any) -> "Model":
        """A copy with some fields replaced."""
        return replace(self, **changes)

    def saying(self, metadata: dict[str, Value | None]) -> "Model":
        """A copy with some metadata replaced, or left out where the value is None."""
        merged = self.metadata | metadata
        return replace(self, metadata={k: v for k, v in merged.items() if v is not None})

    def save(self, path: Path, *, tensors_per_file: int = 0) -> Path:
        """Write the file; the same model always gives the same bytes.

        Args:
            tensors_per_file: Write a set of files, each with so many tensors at most; 0 for one.
        """
        writer = GGUFWriter(path, self.architecture, split_max_tensors=tensors_per_file)
        for key, value in self.metadata.items():
            writer.add_key_value(key, value, *_types_of(value))
        for name, tensor in self.tensors.items():
            kind = self.types.get(name)
            writer.add_tensor(name, np.ascontiguousarray(tensor), raw_dtype=kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path


def _types_of(value: Value) -> tuple[GGUFValueType, GGUFValueType | None]:
    """The type that llama.cpp expects for a value of this kind, and that of an array's elements."""
    match value:
        case str() | bytes():
            return GGUFValueType.STRING, None
        case bool():
            return GGUFValueType.BOOL, None
        case int():
            return (GGUFValueType.UINT32 if value < 2**32 else GGUFValueType.UINT64), None
        case float():
            return GGUFValueType.FLOAT32, None
        case _:
            # The elements' type is that of the first: STRING, INT32 or FLOAT32.
            return GGUFValueType.ARRAY, GGUFValueType.get_type(value[0])
