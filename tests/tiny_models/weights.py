"""Seeded random weights, and the groups of tensors that several architectures share."""

import numpy as np
from numpy.typing import NDArray

from tests.tiny_models.model import Array
from tests.tiny_models.vocabulary import TokenType, Vocabulary

__all__ = ["Weights"]


class Weights:
    """Draws tensors and keeps them by name; the same seed draws the same."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self.tensors: dict[str, Array] = {}

    def matrix(self, name: str, *shape: int, gain: float = 1.0) -> None:
        """Draw a matrix of (outputs, inputs) that keeps its input's scale, times ``gain``."""
        self.tensors[name] = self._normal(shape, gain / shape[-1] ** 0.5)

    def fill(self, name: str, size: int | tuple[int, ...], value: float) -> None:
        """Add a tensor of one value."""
        self.tensors[name] = np.full(size, value, dtype=np.float32)

    def vocabulary(self, vocabulary: Vocabulary, width: int, gain: float = 1.0) -> None:
        """Draw the embeddings and the output head.

        Tokens that are not plain text never come out by greedy choice: their logits are zero.
        """
        self.tensors["token_embd.weight"] = self._normal((len(vocabulary), width), gain)
        output = self._normal((len(vocabulary), width), 3 / width**0.5)
        output[[kind != TokenType.NORMAL for kind in vocabulary.types]] = 0
        self.fill("output_norm.weight", width, 1)
        self.tensors["output.weight"] = output

    def attention(
        self, prefix: str, width: int, heads: int, kv_heads: int, head: int, *, biases: bool = False
    ) -> None:
        """Draw the projections of grouped-query attention; they speak loud enough to matter."""
        for part, size in (("q", heads * head), ("k", kv_heads * head), ("v", kv_heads * head)):
            self.matrix(f"{prefix}attn_{part}.weight", size, width, gain=2)
            if biases:
                self.fill(f"{prefix}attn_{part}.bias", size, 0.1)
        self.matrix(f"{prefix}attn_output.weight", width, heads * head, gain=2)

    def feed_forward(self, prefix: str, width: int, inner: int) -> None:
        """Draw a gated feed-forward layer."""
        self.matrix(f"{prefix}ffn_gate.weight", inner, width)
        self.matrix(f"{prefix}ffn_up.weight", inner, width)
        self.matrix(f"{prefix}ffn_down.weight", width, inner)

    def _normal(self, shape: tuple[int, ...], scale: float) -> NDArray[np.float32]:
        return self._random.standard_normal(shape, dtype=np.float32) * np.float32(scale)
