"""The shape of a network, as a file declares it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.models.metadata import Metadata

__all__ = ["Hyperparameters", "read_hyperparameters"]

_ROPE_SCALINGS = ("none", "linear", "yarn", "longrope")  # LLAMA_ROPE_SCALING_TYPES


@dataclass(frozen=True, slots=True)
class Hyperparameters:
    """The shape of the network; 0 stands for what the file doesn't say.

    Attributes:
        context_length: Tokens that the model was trained to read at once.
        heads: Attention heads in each layer.
        kv_heads: Heads in each layer that keep keys and values.
        key_length: Elements of a key in one head.
        sliding_window: Tokens that layers with a window look back.
    """

    context_length: int
    embedding_length: int
    block_count: int
    heads: tuple[int, ...]
    kv_heads: tuple[int, ...]
    key_length: int
    value_length: int
    sliding_window: int
    expert_count: int
    expert_used_count: int


def read_hyperparameters(metadata: Metadata, prefix: str, required: bool) -> Hyperparameters:
    """Checked against what llama.cpp's llama_model_base::load_hparams asserts.

    Args:
        required: Whether the file holds a network, which can't do without them.
    """
    least = 1 if required else 0
    blocks = metadata.integer(f"{prefix}.block_count", 0, least, 512)
    width = metadata.integer(f"{prefix}.embedding_length", 0, least, 1 << 20)
    heads = metadata.per_layer(f"{prefix}.attention.head_count", blocks, 1 << 16)
    kv_heads = metadata.per_layer(f"{prefix}.attention.head_count_kv", blocks, 1 << 16) or heads
    for all_heads, keeping in zip(heads, kv_heads, strict=False):
        if keeping and all_heads % keeping:
            raise metadata.damaged(f"{keeping} key heads can't serve {all_heads} heads")
    share = width // max(1, *heads) if heads else 0
    experts = metadata.integer(f"{prefix}.expert_count", 0, 0, 1_024)
    used = max(metadata.per_layer(f"{prefix}.expert_used_count", max(blocks, 1), 1_024) or (0,))
    if used > experts or (experts and not used):
        raise metadata.damaged(f"it uses {used} experts of {experts}")
    _check_groups(metadata, prefix, experts)
    metadata.integer(f"{prefix}.nextn_predict_layers", 0, 0, blocks)
    scaling = f"{prefix}.rope.scaling.type"
    if metadata.has(scaling) and metadata.text(scaling) not in _ROPE_SCALINGS:
        raise metadata.damaged(f"{scaling} is unknown")
    return Hyperparameters(
        context_length=metadata.integer(f"{prefix}.context_length", 0, least, (1 << 31) - 1),
        embedding_length=width,
        block_count=blocks,
        heads=heads,
        kv_heads=kv_heads,
        key_length=metadata.integer(f"{prefix}.attention.key_length", share, 0, 1 << 16),
        value_length=metadata.integer(f"{prefix}.attention.value_length", share, 0, 1 << 16),
        sliding_window=metadata.integer(f"{prefix}.attention.sliding_window", 0, 0, (1 << 32) - 1),
        expert_count=experts,
        expert_used_count=used,
    )


def _check_groups(metadata: Metadata, prefix: str, experts: int) -> None:
    """Experts may be in groups of one size, of which some are used."""
    groups = metadata.integer(f"{prefix}.expert_group_count", 0, 0, max(experts - 1, 0))
    if groups > 1:
        if experts % groups:
            raise metadata.damaged(f"{experts} experts can't be in {groups} groups")
        metadata.integer(f"{prefix}.expert_group_used_count", 0, 1, groups - 1)
