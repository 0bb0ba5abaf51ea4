"""Files whose table of tensors can't be true."""

from collections.abc import Iterator

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.models.gguf.tensors import TENSOR_TYPES
from tests.corpus.odd import Odd, accepted, damaged, odd
from tests.gguf_bytes import I32, Q4_K, Q8_0, TensorInfo, gguf_bytes

__all__ = ["TENSORS"]


def _file(*tensors: TensorInfo) -> bytes:
    return gguf_bytes(tensors=tensors)


def _shapes() -> Iterator[Odd]:
    impossible = "the impossible shape"
    for name, shape in {
        "a side of 0": (0,),
        "a last side of 0": (64, 0),
        "a side of all numbers": ((1 << 64) - 1,),
        "sides whose product overflows": (1 << 40, 1 << 40),
        "sides whose product is 0 in 64 bits": (1 << 32, 1 << 32),
        "four great sides": (1 << 16, 1 << 16, 1 << 16, 1 << 16),
    }.items():
        yield damaged(f"tensor with {name}", _file(TensorInfo("a", shape)), impossible)
    for count in (5, 255, 0xFFFF):
        content = _file(TensorInfo("a", (1,) * count))
        yield damaged(f"tensor of {count} dimensions", content, f"has {count:,} dimensions")
    yield damaged("tensor of a terabyte", _file(TensorInfo("a", (1 << 38,))), "not whole: only")
    yield damaged("tensor of an exabyte", _file(TensorInfo("a", (1 << 58,))), "not whole: only")
    for kind in (Q8_0, Q4_K):
        content = _file(TensorInfo("a", (33,), kind))
        yield damaged(f"row of no whole blocks, type {kind}", content, impossible)
    yield accepted("tensor without dimensions", _file(TensorInfo("a", ())))
    yield accepted("tensor of four dimensions", _file(TensorInfo("a", (2, 2, 2, 2))))


def _types() -> Iterator[Odd]:
    for number in (4, 5, 31, 36, 38, 43, 200, 0xFFFFFFFF):
        content = _file(TensorInfo("a", (64,), number))
        yield odd(f"tensor of type {number}", content, UnsupportedModel, "a type that is not known")
    for number, kind in TENSOR_TYPES.items():
        if not kind.weights:
            content = _file(TensorInfo("blk.0.ffn_up.weight", (256,), number, size=4_096))
            yield damaged(f"weights of type {kind.name}", content, f"are of type {kind.name}")
    for kind in (Q8_0, Q4_K, 1, 30):
        name = TENSOR_TYPES[kind].name
        norm = _file(TensorInfo("blk.0.attn_norm.weight", (256,), kind))
        yield damaged(f"norm of type {name}", norm, f"are of type {name}")
    for name, kind in (("blk.0.ssm_a", I32), ("blk.0.ssm_a", 1), ("blk.0.ssm_conv1d.weight", Q8_0)):
        state = _file(TensorInfo(name, (256, 8), kind))
        yield damaged(f"{name} of type {kind}", state, f"{name} are of type")
    bias = _file(TensorInfo("blk.0.attn_q.bias", (64,), I32))
    yield damaged("biases of whole numbers", bias, "are of type I32")


def _missing() -> Iterator[Odd]:
    keys = {
        "general.architecture": "qwen35", "qwen35.block_count": 1, "qwen35.context_length": 64,
        "qwen35.embedding_length": 64, "qwen35.ssm.time_step_rank": 2, "qwen35.ssm.group_count": 1,
        "qwen35.ssm.state_size": 8, "qwen35.ssm.inner_size": 16,
    }  # fmt: skip
    names = ["blk.0.ssm_a", "blk.0.attn_qkv.weight", "blk.0.attn_gate.weight"]
    for name in names[1:]:
        kept = [TensorInfo(other, (64, 2)) for other in names if other != name]
        yield damaged(f"{name} gone", gguf_bytes(keys, kept), f"{name} is missing")
    whole = [TensorInfo(name, (64, 2)) for name in names]
    yield accepted("no gate gone", gguf_bytes(keys, whole))


def _places() -> Iterator[Odd]:
    elsewhere = "is not where it should be"
    for name, offset in {
        "begins late": 64, "begins at the end": (1 << 64) - 1, "is not aligned": 3,
    }.items():  # fmt: skip
        yield damaged(
            f"first tensor {name}", _file(TensorInfo("a", (8,), offset=offset)), elsewhere
        )
    for name, offset in {
        "overlaps the first": 0,
        "overlaps a half": 128,
        "leaves a gap": 512,
    }.items():
        tensors = TensorInfo("a", (64,)), TensorInfo("b", (64,), offset=offset)
        yield damaged(f"second tensor {name}", _file(*tensors), elsewhere)
    swapped = TensorInfo("a", (8,), offset=32), TensorInfo("b", (8,), offset=0)
    yield damaged("tensors in another order", _file(*swapped), elsewhere)


def _names() -> Iterator[Odd]:
    twice = _file(TensorInfo("a", (4,)), TensorInfo("a", (4,)))
    yield damaged("tensor that is there twice", twice, "the tensor a appears twice")
    for length in (64, 4_096, 1 << 20):
        content = _file(TensorInfo("a" * length, (4,)))
        yield damaged(f"tensor's name of {length} bytes", content, "a tensor's name claims")
    yield accepted("tensor's name of 63 bytes", _file(TensorInfo("a" * 63, (4,))))
    yield accepted("tensor without a name", _file(TensorInfo("", (4,))))
    wild = _file(TensorInfo("\x1b[2J\u202e\0", (4,)), TensorInfo("\x1b[2J\u202e\0", (4,)))
    yield damaged(
        "tensor's name of control characters", wild, "a tensor's name has control characters"
    )
    many = [TensorInfo(f"t{n}", (1,)) for n in range(8_193)]
    yield damaged("too many tensors", gguf_bytes(tensors=many), "claims to have 8,193 tensors")
    yield accepted("as many tensors as are allowed", gguf_bytes(tensors=many[:-1]))


TENSORS: tuple[Odd, ...] = (*_shapes(), *_types(), *_missing(), *_places(), *_names())
