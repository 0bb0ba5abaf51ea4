"""Gemma 3 and 4, whose attention mostly looks through a sliding window."""

from gguf import GGMLQuantizationType

from tests.model_shapes.shape import Shape, attention, common, feed_forward, norms, six

__all__ = ["gemma3_4b", "gemma4_26b_a4b", "gemma4_e4b"]

_Type = GGMLQuantizationType
_GEMMA_NORMS = ("post_attention_norm", "ffn_norm", "post_ffw_norm")


def gemma3_4b(layers: int | None) -> Shape:
    layers = layers or 34
    shape = common("gemma3", layers, 2_560, 10_240, 8, 4, 256, 262_144, 131_072, output=False)
    shape.metadata["attention.sliding_window"] = 1_024
    for layer in range(layers):
        attention(shape, layer, layers, 2_560, 2_048, 1_024)
        shape.add(f"blk.{layer}.attn_output.weight", 2_048, 2_560)
        norms(shape, layer, 256, "attn_q_norm", "attn_k_norm")
        norms(shape, layer, 2_560, *_GEMMA_NORMS)
        feed_forward(shape, layer, layers, 2_560, 10_240)
    return shape


def _gemma4(
    layers: int,
    width: int,
    inner: int,
    heads: int,
    kv_heads: tuple[int, int],
    window: int,
    shared: int,
    per_layer: int,
    context: int,
) -> Shape:
    """Five layers with a window and narrow heads, then one without and with wide ones.

    Args:
        kv_heads: Of layers with a window, and of those without.
        shared: Layers at the end that use another one's keys and values.
        per_layer: Width of the embeddings that each layer gets.
    """
    windows = [layer % 6 != 5 for layer in range(layers)]
    kept = [kv_heads[0] if slides else kv_heads[1] for slides in windows]
    shape = common("gemma4", layers, width, inner, heads, kept, 512, 262_144, context, output=False)
    shape.metadata.update(
        {
            "attention.key_length_swa": 256,
            "attention.value_length_swa": 256,
            "attention.sliding_window": window,
            "attention.sliding_window_pattern": windows,
            "attention.shared_kv_layers": shared,
            "embedding_length_per_layer_input": per_layer,
            "rope.dimension_count_swa": 256,
            "final_logit_softcapping": 30.0,
        }
    )
    shape.add("rope_freqs.weight", 256)
    if per_layer:
        shape.add("per_layer_token_embd.weight", per_layer * layers, 262_144, kind=_Type.Q6_K)
        shape.add("per_layer_model_proj.weight", width, per_layer * layers, kind=_Type.BF16)
        shape.add("per_layer_proj_norm.weight", per_layer)
    for layer, slides in enumerate(windows):
        head = 256 if slides else 512
        # Published files have keys for layers that share others', too; llama.cpp passes them over.
        keys = kept[layer] * head
        # Where there are few heads for it, the values are the keys.
        own_values = slides or kv_heads[0] == kv_heads[1]
        attention(shape, layer, layers, width, heads * head, keys, value=own_values)
        shape.add(f"blk.{layer}.attn_output.weight", heads * head, width)
        norms(shape, layer, head, "attn_q_norm", "attn_k_norm")
        norms(shape, layer, width, *_GEMMA_NORMS)
        shape.add(f"blk.{layer}.layer_output_scale.weight", 1)
        feed_forward(shape, layer, layers, width, inner)
        if per_layer:
            shape.add(f"blk.{layer}.inp_gate.weight", width, per_layer, kind=_Type.F32)
            shape.add(f"blk.{layer}.proj.weight", per_layer, width, kind=_Type.F32)
            norms(shape, layer, width, "post_norm")
    return shape


def gemma4_e4b(layers: int | None) -> Shape:
    shared = 18 if layers is None else 0
    return _gemma4(layers or 42, 2_560, 10_240, 8, (2, 2), 512, shared, 256, 131_072)


def gemma4_26b_a4b(layers: int | None) -> Shape:
    layers = layers or 30
    shape = _gemma4(layers, 2_816, 2_112, 16, (8, 2), 1_024, 0, 0, 262_144)
    shape.metadata.update(
        {"expert_count": 128, "expert_used_count": 8, "expert_feed_forward_length": 704}
    )
    for layer in range(layers):
        prefix = f"blk.{layer}."
        shape.add(prefix + "ffn_gate_inp.weight", 2_816, 128, kind=_Type.F32)
        shape.add(prefix + "ffn_gate_inp.scale", 2_816)
        norms(shape, layer, 2_816, "pre_ffw_norm_2", "post_ffw_norm_1", "post_ffw_norm_2")
        shape.add(prefix + "ffn_gate_up_exps.weight", 2_816, 1_408, 128)
        shape.add(prefix + "ffn_down_exps.weight", 704, 2_816, 128, kind=six(layer, layers))
        shape.add(prefix + "ffn_down_exps.scale", 128)
    return shape
