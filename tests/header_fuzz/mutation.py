"""Changes of a model file at random: of its parts, so that it is nearly right, and of its bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from random import Random
from typing import TypeVar

from desktop_chat.models.gguf.tensors import TENSOR_TYPES
from tests.header_fuzz.parts import ARRAY, SCALARS, TEXT, Entry, Parts, TensorEntry, packed_text

__all__ = ["mutate"]

T = TypeVar("T")

_MOST_WEIGHTS = 32 << 20
_NUMBERS = (
    0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 32, 64, 100, 127, 128, 255, 256, 512, 513, 1_024, 4_096,
    65_535, 65_536, 1 << 20, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 32, (1 << 63) - 1, 1 << 63,
    (1 << 64) - 1, -1,
)  # fmt: skip
_FLOATS = (0.0, 1.0, -1.0, 1e-6, 1e30, float("inf"), float("-inf"), float("nan"))
_WORDS = (
    b"", b"llama", b"qwen2", b"qwen3", b"qwen3moe", b"qwen35", b"gemma3", b"gemma4", b"mamba2",
    b"rwkv7", b"bert", b"t5", b"clip", b"gpt2", b"none", b"no_vocab", b"rwkv", b"plamo2", b"yarn",
    b"linear", b"longrope", b"model", b"adapter", b"mmproj", b"\xff\xfe", b"\0", b"x" * 300,
    b"deepseek2", b"phi3", b"falcon", b"granite", b"lfm2", b"llama-bpe", b"tekken", b"gemma4",
)  # fmt: skip
# After an architecture's name; those that a file lacks are added.
_KEYS = (
    "attention.key_length", "attention.value_length", "attention.head_count",
    "attention.head_count_kv", "attention.sliding_window", "attention.sliding_window_pattern",
    "attention.causal", "attention.key_length_mla", "attention.shared_kv_layers",
    "attention.kv_lora_rank", "attention.key_length_swa", "attention.value_length_swa",
    "attention.scale", "attention.max_alibi_bias", "attention.layer_norm_epsilon",
    "attention.recurrent_layers", "rope.dimension_count", "rope.dimension_sections",
    "rope.freq_base", "rope.scaling.type", "rope.scaling.factor", "rope.scale_linear",
    "rope.dimension_count_swa", "rope.scaling.original_context_length", "expert_count",
    "expert_used_count", "expert_group_count", "expert_group_used_count", "expert_gating_func",
    "expert_feed_forward_length", "expert_shared_count", "leading_dense_block_count",
    "nextn_predict_layers", "pooling_type", "vocab_size", "feed_forward_length", "logit_scale",
    "final_logit_softcapping", "attn_logit_softcapping", "full_attention_interval",
    "ssm.conv_kernel", "ssm.inner_size", "ssm.state_size", "ssm.time_step_rank",
    "ssm.group_count", "wkv.head_size", "token_shift_count", "shortconv.l_cache",
    "embedding_length_out", "decoder_start_token_id", "decoder_block_count",
    "classifier.output_labels", "interleave_moe_layer_step", "context_length", "block_count",
)  # fmt: skip
_TOKENIZER_KEYS = (
    "add_bos_token", "add_eos_token", "add_sep_token", "bos_token_id", "eos_token_id",
    "eot_token_id", "unknown_token_id", "padding_token_id", "seperator_token_id",
    "fim_pre_token_id", "token_type_count", "suppress_tokens", "add_space_prefix", "merges",
    "precompiled_charsmap", "scores", "token_type", "normalizer.lowercase",
)  # fmt: skip


def mutate(parts: Parts, rng: Random) -> tuple[bytes, bytes, int]:
    """A changed copy: what comes before the weights, the weights, and how long they are to be."""
    changed = parts.copy()
    of_bytes = rng.random() < 0.25
    if not of_bytes or rng.random() < 0.3:
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            with suppress(ValueError):  # there is nothing of the kind to change
                _pick(rng, _OF_PARTS)(changed, rng)
    head = changed.pack()
    if of_bytes:
        head = _mutated_bytes(head, rng)
    length = min(changed.weights_size, _MOST_WEIGHTS)
    if rng.random() < 0.03:
        length = rng.randrange(length + 1)
    return head, changed.data, length


def _mutated_bytes(head: bytes, rng: Random) -> bytes:
    data = bytearray(head)
    for _ in range(rng.randint(1, 4)):
        at = _place(data, rng)
        match rng.randrange(7):
            case 0:
                data[at] = rng.randrange(256)
            case 1:
                data[at : at + 8] = (rng.choice(_NUMBERS) % 2**64).to_bytes(8, "little")
            case 2:
                data[at : at + 4] = (rng.choice(_NUMBERS) % 2**32).to_bytes(4, "little")
            case 3:
                del data[at : at + rng.randint(1, 16)]
            case 4:
                data[at:at] = rng.randbytes(rng.randint(1, 16))
            case 5:
                there = _place(data, rng)
                data[at:at] = data[there : there + rng.randint(1, 64)]
            case _:
                data[at] ^= 1 << rng.randrange(8)
        if len(data) < 32:
            break
    if rng.random() < 0.05:
        del data[rng.randrange(len(data)) :]
    return bytes(data)


def _place(data: bytearray, rng: Random) -> int:
    """Nearer to the beginning and to the end: there are the counts, the keys and the tensors."""
    length = len(data)
    if rng.random() < 0.5:
        return rng.randrange(4, min(length, 1_500))
    return rng.randrange(max(4, length - 4_000), length)


def _change_number(parts: Parts, rng: Random) -> None:
    entry = _pick(rng, [entry for entry in parts.entries if entry.kind in SCALARS])
    entry.packed = _packed(entry.kind, _number_near(entry, rng))


def _number_near(entry: Entry, rng: Random) -> int:
    (value,) = struct.unpack("<" + SCALARS[entry.kind], entry.packed)
    if entry.kind in (6, 12) or rng.random() < 0.5:
        return rng.choice(_NUMBERS)
    return int(value) + rng.choice((-2, -1, 1, 2)) if rng.random() < 0.5 else int(value) * 2


def _packed(kind: int, number: int) -> bytes:
    code = SCALARS[kind]
    if code in "fd":
        return struct.pack("<" + code, _FLOATS[number % len(_FLOATS)])
    if code == "?":
        return bytes((number % 2,))
    width = struct.calcsize("<" + code)
    return (number % 256**width).to_bytes(width, "little")


def _change_kind(parts: Parts, rng: Random) -> None:
    entry = _pick(rng, [entry for entry in parts.entries if entry.kind in SCALARS])
    number = _number_near(entry, rng)
    kind = rng.choice((*SCALARS, TEXT, ARRAY))
    entry.kind, entry.packed = kind, _value(kind, number, rng)


def _value(kind: int, number: int, rng: Random) -> bytes:
    if kind == TEXT:
        return packed_text(rng.choice(_WORDS))
    if kind != ARRAY:
        return _packed(kind, number)
    element, count = rng.choice((*SCALARS, TEXT)), rng.choice((0, 1, 2, 3, 4, 8))
    one = _value(element, number, rng)
    return struct.pack("<IQ", element, count) + one * count


def _change_text(parts: Parts, rng: Random) -> None:
    entry = _pick(rng, [entry for entry in parts.entries if entry.kind == TEXT])
    text = bytearray(entry.packed[8:])
    if text and rng.random() < 0.4:
        text[rng.randrange(len(text))] = rng.randrange(256)
    else:
        text = bytearray(rng.choice(_WORDS))
    entry.packed = packed_text(bytes(text))


def _change_architecture(parts: Parts, rng: Random) -> None:
    """And the names of all keys with it."""
    old, new = _architecture(parts), rng.choice(_WORDS)
    for entry in parts.entries:
        if entry.key.startswith(old + b"."):
            entry.key = new + entry.key[len(old) :]
        elif entry.key == b"general.architecture":
            entry.packed = packed_text(new)


def _architecture(parts: Parts) -> bytes:
    return next(
        (entry.packed[8:] for entry in parts.entries if entry.key == b"general.architecture"), b"x"
    )


def _remove_key(parts: Parts, rng: Random) -> None:
    parts.entries.remove(_pick(rng, parts.entries))


def _repeat_key(parts: Parts, rng: Random) -> None:
    entry = _pick(rng, parts.entries)
    parts.entries.insert(
        rng.randrange(len(parts.entries)), Entry(entry.key, entry.kind, entry.packed)
    )


def _add_key(parts: Parts, rng: Random) -> None:
    if rng.random() < 0.7:
        key = _architecture(parts) + b"." + rng.choice(_KEYS).encode()
    else:
        key = b"tokenizer.ggml." + rng.choice(_TOKENIZER_KEYS).encode()
    kind = rng.choice((4, 4, 4, 4, 5, 6, 7, TEXT, ARRAY))
    parts.entries = [entry for entry in parts.entries if entry.key != key]
    parts.entries.append(Entry(key, kind, _value(kind, rng.choice(_NUMBERS), rng)))


def _change_list(parts: Parts, rng: Random) -> None:
    """Of numbers or texts: one element other, gone, or there twice."""
    entry = _pick(rng, [entry for entry in parts.entries if entry.kind == ARRAY])
    element, count = struct.unpack_from("<IQ", entry.packed)
    if element == ARRAY or not count:
        return
    items = _items(entry.packed, element, count)
    at = rng.randrange(len(items))
    match rng.randrange(5):
        case 0:
            del items[at]
        case 1:
            items.insert(rng.randrange(len(items)), items[at])
        case 2:
            items[at] = items[rng.randrange(len(items))]
        case 3:
            del items[at:]
        case _:
            items[at] = _value(element, rng.choice(_NUMBERS), rng)
    entry.packed = struct.pack("<IQ", element, len(items)) + b"".join(items)


def _items(packed: bytes, element: int, count: int) -> list[bytes]:
    items: list[bytes] = []
    at = 12
    for _ in range(count):
        if element == TEXT:
            end = at + 8 + struct.unpack_from("<Q", packed, at)[0]
        else:
            end = at + struct.calcsize("<" + SCALARS[element])
        items.append(packed[at:end])
        at = end
    return items


def _change_tensor(parts: Parts, rng: Random) -> None:
    tensor = _pick(rng, parts.tensors)
    shape = list(tensor.shape)
    match rng.randrange(7):
        case 0 if shape:
            shape[rng.randrange(len(shape))] = rng.choice(_NUMBERS) % 2**64
        case 1 if shape:
            at = rng.randrange(len(shape))
            shape[at] = max(1, shape[at] + rng.choice((-1, 1)))
        case 2:
            shape.reverse()
        case 3:
            shape.append(rng.choice((1, 2)))
        case 4:
            tensor.type = rng.choice((*TENSOR_TYPES, 4, 31, 99))
        case 5:
            tensor.offset = rng.choice(_NUMBERS) * 32
        case _:
            other = tensor.name.replace(b"blk.0", b"blk.9")
            tensor.name = rng.choice((b"", b"output.weight", b"rope_freqs.weight", other, b"x"))
    tensor.shape = tuple(shape)


def _remove_tensor(parts: Parts, rng: Random) -> None:
    parts.tensors.remove(_pick(rng, parts.tensors))


def _repeat_tensor(parts: Parts, rng: Random) -> None:
    tensor = _pick(rng, parts.tensors)
    name = tensor.name if rng.random() < 0.3 else tensor.name + b".2"
    parts.tensors.append(TensorEntry(name, tensor.shape, tensor.type))


def _swap_tensors(parts: Parts, rng: Random) -> None:
    """Two change places in the table, and so their weights."""
    first, second = rng.randrange(len(parts.tensors)), rng.randrange(len(parts.tensors))
    tensors = parts.tensors
    tensors[first], tensors[second] = tensors[second], tensors[first]


def _change_weights(parts: Parts, rng: Random) -> None:
    data = bytearray(parts.data)
    for _ in range(rng.randint(1, 64)):
        at = rng.randrange(max(1, len(data) - 8))
        data[at : at + 4] = struct.pack("<f", rng.choice(_FLOATS))
    parts.data = bytes(data)


def _change_version(parts: Parts, rng: Random) -> None:
    parts.version = rng.choice((0, 1, 2, 2, 2, 4, 0x03000000, 0xFFFFFFFF))


_Change = Callable[[Parts, Random], None]
_OF_PARTS: Sequence[_Change] = (
    *[_change_number] * 8, *[_add_key] * 8, *[_change_list] * 6, *[_change_tensor] * 4,
    *[_change_kind] * 2, *[_change_text] * 3, *[_change_weights] * 2, _change_architecture,
    _remove_key, _repeat_key, _remove_tensor, _repeat_tensor, _swap_tensors, _change_version,
)  # fmt: skip


def _pick(rng: Random, among: Sequence[T]) -> T:
    return among[rng.randrange(len(among))]
