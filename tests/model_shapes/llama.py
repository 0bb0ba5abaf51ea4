"""Llama 3.1, and Mistral Small, which has the same architecture."""

from tests.model_shapes.shape import Shape, attention, common, feed_forward, norms

__all__ = ["llama31_8b", "mistral_small"]


def _llama(
    layers: int, width: int, inner: int, vocabulary: int, context: int, head: int = 128
) -> Shape:
    shape = common("llama", layers, width, inner, 32, 8, head, vocabulary, context)
    for layer in range(layers):
        attention(shape, layer, layers, width, 32 * head, 8 * head)
        shape.add(f"blk.{layer}.attn_output.weight", 32 * head, width)
        norms(shape, layer, width, "ffn_norm")
        feed_forward(shape, layer, layers, width, inner)
    return shape


def llama31_8b(layers: int | None) -> Shape:
    shape = _llama(layers or 32, 4_096, 14_336, 128_256, 131_072)
    shape.add("rope_freqs.weight", 64)
    return shape


def mistral_small(layers: int | None) -> Shape:
    return _llama(layers or 40, 5_120, 32_768, 131_072, 131_072)
