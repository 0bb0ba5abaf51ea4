"""The shape of a network, as a file declares it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.language import tr
from desktop_chat.models.gguf.metadata import Metadata

__all__ = [
    "Hyperparameters",
    "LatentAttention",
    "RecurrentState",
    "SlidingWindow",
    "read_hyperparameters",
]

_ROPE_SCALINGS = ("none", "linear", "yarn", "longrope")  # LLAMA_ROPE_SCALING_TYPES
_MAX_LAYERS = 512  # LLAMA_MAX_LAYERS
_MAX_EXPERTS = 1_024  # LLAMA_MAX_EXPERTS
_MAX_LENGTH = 1 << 20  # of anything that is a side of a matrix in one layer
_MAX_HEADS = 1 << 16
_MAX_WINDOW = 1 << 24  # llama.cpp reckons with its double in 32 bits


@dataclass(frozen=True, slots=True)
class SlidingWindow:
    """How some layers look back less far than others.

    Attributes:
        length: Tokens that they look back; 0 for no such layers.
        layers: For each layer whether it has a window, if the file lists that.
        period: Of so many layers the last has none, if the file says it so.
        key_length: Elements of a key in one head of these layers.
    """

    length: int
    layers: tuple[bool, ...]
    period: int | None
    key_length: int
    value_length: int


@dataclass(frozen=True, slots=True)
class LatentAttention:
    """Keys and values that are kept compressed (MLA); all 0 without."""

    key_length: int
    value_length: int
    kv_rank: int
    q_rank: int


@dataclass(frozen=True, slots=True)
class RecurrentState:
    """What recurrent layers keep instead of keys and values; 0 where they don't have it.

    Attributes:
        layers: For each layer whether it is recurrent, if the file lists that.
        full_attention_interval: Of so many layers one is not recurrent; 0 if not said.
    """

    conv_kernel: int
    inner_size: int
    state_size: int
    time_step_rank: int
    group_count: int
    short_conv: int
    wkv_head_size: int
    kda_head_length: int
    layers: tuple[bool, ...]
    full_attention_interval: int

    @property
    def is_there(self) -> bool:
        """Whether any layer has one, and so what was read can't be taken back."""
        of = (self.inner_size, self.state_size, self.short_conv, self.wkv_head_size)
        return any((*of, self.kda_head_length))


@dataclass(frozen=True, slots=True)
class Hyperparameters:
    """The shape of the network; 0 stands for what the file doesn't say.

    Attributes:
        context_length: Tokens that the model was trained to read at once.
        block_count: Layers, those for guessing ahead included.
        heads: Attention heads in each layer.
        kv_heads: Heads in each layer that keep keys and values.
        key_length: Elements of a key in one head.
        rope_dimensions: Elements of a key that are rotated by its place.
        feed_forward: Width inside of each layer.
        shared_kv_layers: Last layers that use the keys and values of others.
        nextn_layers: Last layers that only guess further tokens.
    """

    context_length: int
    embedding_length: int
    block_count: int
    heads: tuple[int, ...]
    kv_heads: tuple[int, ...]
    key_length: int
    value_length: int
    rope_dimensions: int
    feed_forward: tuple[int, ...]
    expert_feed_forward: tuple[int, ...]
    expert_count: int
    expert_used_count: int
    expert_shared_count: int
    leading_dense_blocks: int
    shared_kv_layers: int
    nextn_layers: int
    pooling_type: int
    window: SlidingWindow
    latent: LatentAttention
    recurrent: RecurrentState

    @property
    def sliding_window(self) -> int:
        """Tokens that layers with a window look back."""
        return self.window.length


def read_hyperparameters(metadata: Metadata, prefix: str, required: bool) -> Hyperparameters:
    """Checked against what llama.cpp's llama_model_base::load_hparams asserts.

    Args:
        required: Whether the file holds a network, which can't do without them.
    """
    return _Shape(metadata, prefix).read(1 if required else 0)


class _Shape:
    """The keys of one architecture."""

    def __init__(self, metadata: Metadata, prefix: str) -> None:
        self._metadata = metadata
        self._prefix = prefix

    def read(self, least: int) -> Hyperparameters:
        blocks = self._number("block_count", _MAX_LAYERS, least)
        width = self._number("embedding_length", _MAX_LENGTH, least)
        heads, kv_heads = self._heads(blocks)
        share = width // heads[0] if heads and heads[0] else 0
        key_length = self._number("attention.key_length", _MAX_HEADS, default=share)
        value_length = self._number("attention.value_length", _MAX_HEADS, default=share)
        experts, used = self._experts(blocks)
        self._check_scaling()
        return Hyperparameters(
            context_length=self._number("context_length", (1 << 31) - 1, least),
            embedding_length=width,
            block_count=blocks,
            heads=heads,
            kv_heads=kv_heads,
            key_length=key_length,
            value_length=value_length,
            rope_dimensions=self._number("rope.dimension_count", _MAX_HEADS, default=key_length),
            feed_forward=self._per_layer("feed_forward_length", blocks, _MAX_LENGTH),
            expert_feed_forward=self._per_layer("expert_feed_forward_length", blocks, _MAX_LENGTH),
            expert_count=experts,
            expert_used_count=used,
            expert_shared_count=self._number("expert_shared_count", _MAX_EXPERTS),
            leading_dense_blocks=self._number("leading_dense_block_count", _MAX_LAYERS),
            shared_kv_layers=self._number("attention.shared_kv_layers", blocks),
            nextn_layers=self._number("nextn_predict_layers", blocks),
            pooling_type=self._metadata.optional(f"{self._prefix}.pooling_type") or 0,
            window=self._window(blocks, key_length, value_length),
            latent=self._latent(),
            recurrent=self._recurrent(blocks),
        )

    def _heads(self, blocks: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        heads = self._per_layer("attention.head_count", blocks, _MAX_HEADS)
        kv_heads = self._per_layer("attention.head_count_kv", blocks, _MAX_HEADS) or heads
        for all_heads, keeping in zip(heads, kv_heads, strict=False):
            if keeping and all_heads % keeping:
                raise self._damaged(
                    tr(
                        "{groups} key heads can't serve {heads} heads",
                        groups=keeping,
                        heads=all_heads,
                    )
                )
        return heads, kv_heads

    def _experts(self, blocks: int) -> tuple[int, int]:
        """Experts may be in groups of one size, of which some are used."""
        experts = self._number("expert_count", _MAX_EXPERTS)
        used = max(self._per_layer("expert_used_count", max(blocks, 1), _MAX_EXPERTS) or (0,))
        if used > experts or (experts and not used):
            raise self._damaged(
                tr("it uses {used} experts of {experts}", used=used, experts=experts)
            )
        groups = self._number("expert_group_count", max(experts - 1, 0))
        if groups > 1:
            if experts % groups:
                raise self._damaged(
                    tr(
                        "{experts} experts can't be in {groups} groups",
                        experts=experts,
                        groups=groups,
                    )
                )
            self._number("expert_group_used_count", groups - 1, 1)
        return experts, used

    def _check_scaling(self) -> None:
        key = f"{self._prefix}.rope.scaling.type"
        if self._metadata.has(key) and self._metadata.text(key) not in _ROPE_SCALINGS:
            raise self._damaged(tr("{key} is unknown", key=key))

    def _window(self, blocks: int, key_length: int, value_length: int) -> SlidingWindow:
        pattern = f"{self._prefix}.attention.sliding_window_pattern"
        listed = self._metadata.array(pattern) is not None
        return SlidingWindow(
            length=self._number("attention.sliding_window", _MAX_WINDOW),
            layers=self._yes_by_layer("attention.sliding_window_pattern", blocks),
            period=None if listed else self._metadata.optional(pattern),
            key_length=self._number("attention.key_length_swa", _MAX_HEADS, default=key_length),
            value_length=self._number(
                "attention.value_length_swa", _MAX_HEADS, default=value_length
            ),
        )

    def _latent(self) -> LatentAttention:
        return LatentAttention(
            key_length=self._number("attention.key_length_mla", _MAX_HEADS),
            value_length=self._number("attention.value_length_mla", _MAX_HEADS),
            kv_rank=self._number("attention.kv_lora_rank", _MAX_LENGTH),
            q_rank=self._number("attention.q_lora_rank", _MAX_LENGTH),
        )

    def _recurrent(self, blocks: int) -> RecurrentState:
        return RecurrentState(
            conv_kernel=self._number("ssm.conv_kernel", _MAX_LENGTH),
            inner_size=self._number("ssm.inner_size", _MAX_LENGTH),
            state_size=self._number("ssm.state_size", _MAX_LENGTH),
            time_step_rank=self._number("ssm.time_step_rank", _MAX_LENGTH),
            group_count=self._number("ssm.group_count", _MAX_LENGTH),
            short_conv=self._number("shortconv.l_cache", _MAX_LENGTH),
            wkv_head_size=self._number("wkv.head_size", _MAX_LENGTH),
            kda_head_length=self._number("kda.head_dim", _MAX_LENGTH),
            layers=self._yes_by_layer("attention.recurrent_layers", blocks),
            full_attention_interval=self._number("full_attention_interval", _MAX_LAYERS),
        )

    def _number(self, key: str, most: int, least: int = 0, *, default: int = 0) -> int:
        return self._metadata.integer(f"{self._prefix}.{key}", default, least, most)

    def _per_layer(self, key: str, layers: int, most: int) -> tuple[int, ...]:
        return self._metadata.per_layer(f"{self._prefix}.{key}", layers, most)

    def _yes_by_layer(self, key: str, layers: int) -> tuple[bool, ...]:
        """What a list of a yes or no for each layer says; empty if it is no such list."""
        array = self._metadata.array(f"{self._prefix}.{key}")
        if array is None or array.values is None:
            return ()
        return tuple(bool(value) for value in array.values[:layers])

    def _damaged(self, what: str) -> Exception:
        return self._metadata.damaged(what)
