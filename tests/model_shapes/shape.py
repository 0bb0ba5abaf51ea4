"""A model's header without its weights, and the parts that most shapes have in common."""

import os
import tempfile
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import appdirs  # pyright: ignore[reportMissingTypeStubs]  # it has none
import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFValueType, GGUFWriter

from tests.tiny_models.model import Value
from tests.tiny_models.vocabulary import TokenType, byte_vocabulary

__all__ = ["Shape", "attention", "common", "experts", "feed_forward", "norms", "save", "six"]

_Type = GGMLQuantizationType


@dataclass(frozen=True, slots=True)
class Shape:
    """What a model's file says, but for its vocabulary.

    Attributes:
        metadata: Keys without the architecture before them.
        tensors: Length of each dimension as ggml has them, so columns first, and the type.
    """

    architecture: str
    vocabulary: int
    metadata: dict[str, Value]
    tensors: dict[str, tuple[tuple[int, ...], _Type]] = field(
        default_factory=dict[str, tuple[tuple[int, ...], _Type]]
    )

    def add(self, name: str, *lengths: int, kind: _Type = _Type.Q4_K) -> None:
        """A matrix in the type asked for, or what the quantizer falls back to for short rows."""
        if len(lengths) == 1:
            kind = _Type.F32
        block, _ = GGML_QUANT_SIZES[kind]
        if lengths[0] % block:
            kind = {_Type.Q4_K: _Type.Q5_0, _Type.Q6_K: _Type.Q8_0}.get(kind, _Type.F16)
        self.tensors[name] = (lengths, kind)


def save(shape: Shape, name: str) -> Path:
    """The shape's file, made once: sparse, and as large as the model."""
    content = sha256(repr(shape).encode()).hexdigest()[:16]
    dirs: Any = appdirs.AppDirs("desktop-chat-tests", appauthor=False)
    cache = os.environ.get("DESKTOP_CHAT_TEST_CACHE") or dirs.user_cache_dir
    folder = Path(cache).absolute() / "shapes"
    path = folder / f"{name}-{content}.gguf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as temporary:
            _write(shape, Path(temporary, "whole")).replace(path)
    return path


def _write(shape: Shape, path: Path) -> Path:
    writer = GGUFWriter(path, shape.architecture)
    for key, value in shape.metadata.items():
        _add(writer, f"{shape.architecture}.{key}", value)
    for key, value in _vocabulary(shape.vocabulary).items():
        _add(writer, key, value)
    size = 0
    for name, (lengths, kind) in shape.tensors.items():
        block, bytes_ = GGML_QUANT_SIZES[kind]
        length = int(np.prod(lengths)) // block * bytes_
        writer.add_tensor_info(name, lengths[::-1], np.dtype(np.float32), length, kind)
        size += -(-length // writer.data_alignment) * writer.data_alignment
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    start = -(-path.stat().st_size // writer.data_alignment) * writer.data_alignment
    with path.open("r+b") as file:
        file.truncate(start + size)
    return path


def _add(writer: GGUFWriter, key: str, value: Value) -> None:
    match value:
        case str() | bytes():
            writer.add_key_value(key, value, GGUFValueType.STRING)
        case bool():
            writer.add_bool(key, value)
        case int():
            writer.add_uint32(key, value)
        case float():
            writer.add_float32(key, value)
        case _:
            writer.add_array(key, value)


@cache
def _vocabulary(size: int) -> dict[str, Value]:
    end = {"<|im_end|>": TokenType.CONTROL}
    rest = {f"<{index}>": TokenType.NORMAL for index in range(size - 256 - len(end))}
    return byte_vocabulary(end, rest, {"eos_token_id": 256}).metadata()


def _more_bits(layer: int, layers: int) -> bool:
    """Which layers get six bits where others get four, as llama-quant.cpp's use_more_bits."""
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


def six(layer: int, layers: int) -> _Type:
    return _Type.Q6_K if _more_bits(layer, layers) else _Type.Q4_K


def common(
    architecture: str,
    layers: int,
    width: int,
    inner: int | list[int],
    heads: int,
    kv_heads: int | list[int],
    head: int,
    vocabulary: int,
    context: int,
    *,
    output: bool = True,
) -> Shape:
    shape = Shape(
        architecture,
        vocabulary,
        {
            "context_length": context,
            "embedding_length": width,
            "block_count": layers,
            "feed_forward_length": inner,
            "attention.head_count": heads,
            "attention.head_count_kv": kv_heads,
            "attention.key_length": head,
            "attention.value_length": head,
            "attention.layer_norm_rms_epsilon": 1e-6,
            "rope.dimension_count": head,
            "rope.freq_base": 1e6,
        },
    )
    embedding = _Type.Q4_K if output else _Type.Q6_K
    shape.add("token_embd.weight", width, vocabulary, kind=embedding)
    shape.add("output_norm.weight", width)
    if output:
        shape.add("output.weight", width, vocabulary, kind=_Type.Q6_K)
    return shape


def attention(
    shape: Shape,
    layer: int,
    layers: int,
    width: int,
    queries: int,
    keys: int,
    *,
    value: bool = True,
) -> None:
    prefix = f"blk.{layer}."
    shape.add(prefix + "attn_norm.weight", width)
    shape.add(prefix + "attn_q.weight", width, queries)
    if keys:
        shape.add(prefix + "attn_k.weight", width, keys)
    if keys and value:
        shape.add(prefix + "attn_v.weight", width, keys, kind=six(layer, layers))


def norms(shape: Shape, layer: int, width: int, *names: str) -> None:
    for name in names:
        shape.add(f"blk.{layer}.{name}.weight", width)


def feed_forward(shape: Shape, layer: int, layers: int, width: int, inner: int) -> None:
    prefix = f"blk.{layer}."
    shape.add(prefix + "ffn_gate.weight", width, inner)
    shape.add(prefix + "ffn_up.weight", width, inner)
    shape.add(prefix + "ffn_down.weight", inner, width, kind=six(layer, layers))


def experts(
    shape: Shape,
    layer: int,
    layers: int,
    width: int,
    inner: int,
    experts: int,
    kind: _Type | None = None,
) -> None:
    prefix = f"blk.{layer}."
    shape.add(prefix + "ffn_gate_inp.weight", width, experts, kind=_Type.F32)
    for name in ("gate", "up"):
        lengths = (width, inner, experts)
        shape.add(f"{prefix}ffn_{name}_exps.weight", *lengths, kind=kind or _Type.Q4_K)
    down = kind or six(layer, layers)
    shape.add(prefix + "ffn_down_exps.weight", inner, width, experts, kind=down)
