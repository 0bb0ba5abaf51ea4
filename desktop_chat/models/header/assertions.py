"""What llama.cpp takes for granted of a network, and ends the process where it isn't so.

Found in its src/models/*.cpp; where a file breaks a rule that isn't here, the test run finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from desktop_chat.domain.errors import DamagedFile
from desktop_chat.domain.language import number, tr
from desktop_chat.models.gguf.metadata import Metadata
from desktop_chat.models.gguf.tensors import Tensor
from desktop_chat.models.header.hyperparameters import Hyperparameters, RecurrentState

__all__ = ["SQUARE_HEADS", "WHOLE_ROTATION", "check_shape"]

# Keys and values are equally long, and all of a key is rotated: n_embd_head == n_rot.
WHOLE_ROTATION = frozenset({
    "apertus", "arcee", "arctic", "baichuan", "chameleon", "codeshell", "cogvlm", "cohere2moe",
    "dbrx", "deci", "deepseek", "dots1", "dream", "ernie4_5", "ernie4_5-moe", "exaone", "exaone4",
    "exaone-moe", "falcon", "granite", "granite_swa", "granitemoe", "graniteswitch", "grok",
    "grovemoe", "hunyuan-dense", "hunyuan-moe", "hunyuan_vl", "hy_v3", "internlm2", "jais2",
    "llada", "llada-moe", "llama", "llama-embed", "llama4", "maincoder", "mellum", "minicpm",
    "mistral3", "olmo", "olmo2", "olmoe", "orion", "paddleocr", "pangu-embedded", "plamo",
    "pockettts", "qwen2", "qwen2moe", "qwen2vl", "qwen3", "qwen3moe", "qwen3vl", "qwen3vlmoe",
    "rnd1", "seed_oss", "smallthinker", "smollm3", "starcoder2", "talkie", "xverse",
})  # fmt: skip
# Keys and values are equally long: n_embd_head_k() == n_embd_head_v().
SQUARE_HEADS = WHOLE_ROTATION | {
    "afmoe", "bailingmoe2", "bert", "bitnet", "bloom", "chatglm", "cohere2", "command-r", "dflash",
    "eagle3", "eurobert", "glm4", "glm4moe", "gpt2", "gptneox", "granitehybrid", "jais",
    "jina-bert-v2", "jina-bert-v3", "laguna", "maple", "minimax-01", "minimax-m2", "minimax-m3",
    "modern-bert", "mpt", "muse-glimmer", "nanbeige", "nemotron", "nemotron_h", "nemotron_h_moe",
    "neo-bert", "nomic-bert", "nomic-bert-moe", "openelm", "phi2", "phi3", "qwen", "qwen35",
    "qwen35moe", "qwen3next", "qwen4exp", "refact", "spark2_5", "stablelm", "starcoder", "t5",
    "t5encoder",
}  # fmt: skip

# And so in all layers, with a window or without.
_ALIKE = {"gemma", "gemma2", "gemma3", "gemma-embedding"}
_GATED_DELTA = {"qwen35", "qwen35moe", "qwen3next", "qwen4exp"}
_SECTIONED = _GATED_DELTA | {"qwen2vl", "qwen3vl", "qwen3vlmoe"}
# Where nothing is rotated, it computes without end.
_ROTATING = WHOLE_ROTATION | _GATED_DELTA | {
    "gemma", "gemma2", "gemma3", "gemma3n", "gemma4", "phi2", "phi3", "cohere2", "command-r",
    "glm4", "glm4moe", "deepseek2", "qwen", "stablelm", "gptneox", "minimax-m2", "gpt-oss", "lfm2",
}  # fmt: skip
_GROUPED_STATE = {"mamba2", "granitehybrid", "nemotron_h", "nemotron_h_moe", "falcon-h1"}
_WKV = {"rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7"}
_EPSILONS = ("layer_norm_epsilon", "layer_norm_rms_epsilon", "group_norm_epsilon")
_ATTENTION = re.compile(r"blk\.(\d{1,3})\.attn_([qkv])\.weight")
# It divides by what these say.
_DIVISORS = ("full_attention_interval", "interleave_moe_layer_step", "experts_per_group")


def check_shape(
    metadata: Metadata, architecture: str, shape: Hyperparameters, tensors: Sequence[Tensor]
) -> None:
    """
    Args:
        tensors: Of the whole model, or of its first part.

    Raises:
        DamagedFile: llama.cpp would end the process.
    """
    if shape.nextn_layers and shape.nextn_layers >= shape.block_count:
        raise metadata.damaged(
            tr(
                "{n} layers guess ahead, and no other is left",
                "{n} layer guesses ahead, and no other is left",
                shape.nextn_layers,
            )
        )
    for key in _DIVISORS:
        if metadata.optional(f"{architecture}.{key}") == 0:
            raise metadata.damaged(tr("{key} is 0", key=f"{architecture}.{key}"))
    _check_fractions(metadata, architecture)
    window = shape.window
    if window.length and (window.period == 1 or (window.layers and not any(window.layers))):
        raise metadata.damaged(tr("it has a sliding window, and no layer that would use it"))
    if shape.heads and shape.heads[0]:
        _check_rotation(metadata, architecture, shape)
        _check_heads(metadata, architecture, shape)
        if architecture in WHOLE_ROTATION:
            _check_attention(metadata, shape, tensors)
    _check_state(metadata, architecture, shape.recurrent)
    if architecture in _GATED_DELTA and metadata.optional("split.count") in (None, 0, 1):
        _check_gates(metadata, {tensor.name for tensor in tensors})


def _check_fractions(metadata: Metadata, architecture: str) -> None:
    for key in metadata.below(f"{architecture}."):
        if metadata.is_not_finite(f"{architecture}.{key}"):
            raise metadata.damaged(tr("{key} is no number", key=f"{architecture}.{key}"))
    for key in _EPSILONS:
        name = f"{architecture}.attention.{key}"
        epsilon = metadata.number(name)
        if metadata.has(name) and (epsilon is None or epsilon < 0):
            raise metadata.damaged(tr("{key} is not a number from 0", key=name))


def _check_heads(metadata: Metadata, architecture: str, shape: Hyperparameters) -> None:
    rotated, key, value = shape.rope_dimensions, shape.key_length, shape.value_length
    window = shape.window
    if architecture in _ALIKE and len({key, value, window.key_length, window.value_length}) > 1:
        raise metadata.damaged(tr("its keys and values are not equally long in all layers"))
    if window.length and (window.key_length, window.value_length) != (key, value):
        return  # which of the two counts depends on the layer
    if architecture in SQUARE_HEADS and key != value:
        raise metadata.damaged(
            tr("its keys have {key} elements and its values {value}", key=key, value=value)
        )
    if architecture in WHOLE_ROTATION and (rotated != key or rotated % 2):
        raise _rotated_wrongly(metadata, rotated, key)


def _check_rotation(metadata: Metadata, architecture: str, shape: Hyperparameters) -> None:
    rotated, key = shape.rope_dimensions, shape.key_length
    if rotated > key:
        raise _rotated_wrongly(metadata, rotated, key)
    if not rotated and architecture in _ROTATING:
        raise metadata.damaged(tr("nothing of its keys is to be rotated, and so no place is known"))
    if rotated % 2 and metadata.has(f"{architecture}.rope.dimension_count"):
        raise metadata.damaged(
            tr("an odd number of elements in a key, {rotated}, is to be rotated", rotated=rotated)
        )
    there = metadata.optional(f"{architecture}.rope.dimension_count_swa")
    if there is not None and (not 0 < there <= shape.window.key_length or there % 2):
        raise metadata.damaged(
            tr("{rotated} elements of a key are to be rotated in windows", rotated=there)
        )
    sections = metadata.per_layer(f"{architecture}.rope.dimension_sections", 4, key)
    if sum(sections) > key:
        raise metadata.damaged(
            tr("more than all {elements} elements of a key are to be rotated", elements=key)
        )
    if architecture in _SECTIONED and sections and not any(sections[:3]):
        raise metadata.damaged(tr("no section of its keys is to be rotated"))


def _rotated_wrongly(metadata: Metadata, rotated: int, key: int) -> DamagedFile:
    return metadata.damaged(
        tr("{rotated} elements of {all} in a key are to be rotated", rotated=rotated, all=key)
    )


def _check_attention(metadata: Metadata, shape: Hyperparameters, tensors: Iterable[Tensor]) -> None:
    """What the matrices give is shared among the heads, to the last element."""
    for tensor in tensors:
        found = _ATTENTION.fullmatch(tensor.name)
        if found is None or len(tensor.shape) != 2 or int(found[1]) >= len(shape.heads):
            continue
        heads = (shape.heads if found[2] == "q" else shape.kv_heads)[int(found[1])]
        length = shape.value_length if found[2] == "v" else shape.key_length
        if heads and tensor.shape[1] != heads * length:
            raise metadata.damaged(
                tr(
                    "{name} has {rows} rows for {heads} heads of {length}",
                    name=tensor.name,
                    rows=number(tensor.shape[1]),
                    heads=heads,
                    length=length,
                )
            )


def _check_state(metadata: Metadata, architecture: str, state: RecurrentState) -> None:
    ranks, groups = state.time_step_rank, state.group_count
    if architecture in _WKV and not state.wkv_head_size:
        raise metadata.damaged(tr("its heads have no elements"))
    if architecture in _GATED_DELTA:
        if not ranks or not groups or ranks % groups:
            raise metadata.damaged(
                tr(
                    "{groups} key heads can't serve {heads} recurrent heads",
                    groups=groups,
                    heads=ranks,
                )
            )
        if state.inner_size != ranks * state.state_size:
            raise metadata.damaged(
                tr("{heads} recurrent heads can't share {size}", heads=ranks, size=state.inner_size)
            )
    if architecture in _GROUPED_STATE and (
        not ranks or not groups or state.inner_size % ranks or state.inner_size % groups
    ):
        raise metadata.damaged(
            tr(
                "a recurrent state of {size} can't be shared by {heads} heads in {groups} groups",
                size=state.inner_size,
                heads=ranks,
                groups=groups,
            )
        )


def _check_gates(metadata: Metadata, names: Set[str]) -> None:
    """They count as optional when a file is loaded, and are used all the same."""
    for name in names:
        layer = name.removesuffix("ssm_a")
        if layer == name or f"{layer}ssm_in.weight" in names:
            continue
        for part in ("attn_qkv", "attn_gate"):
            if f"{layer}{part}.weight" not in names:
                raise metadata.damaged(tr("{name} is missing", name=f"{layer}{part}.weight"))
