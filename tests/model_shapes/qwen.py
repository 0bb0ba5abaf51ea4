"""Qwen 3, dense and as a mixture of experts, and the hybrid 3.5."""

from gguf import GGMLQuantizationType

from tests.model_shapes.shape import Shape, attention, common, experts, feed_forward, norms
from tests.tiny_models.model import Value

__all__ = ["qwen3_4b", "qwen3_30b_a3b", "qwen35_9b", "qwen35_35b_a3b"]

_Type = GGMLQuantizationType


def _qwen3_attention(
    shape: Shape, layer: int, layers: int, width: int, queries: int, keys: int, head: int
) -> None:
    attention(shape, layer, layers, width, queries, keys)
    shape.add(f"blk.{layer}.attn_output.weight", queries, width)
    norms(shape, layer, head, "attn_q_norm", "attn_k_norm")
    norms(shape, layer, width, "ffn_norm")


def qwen3_4b(layers: int | None) -> Shape:
    layers = layers or 36
    shape = common("qwen3", layers, 2_560, 9_728, 32, 8, 128, 151_936, 40_960, output=False)
    for layer in range(layers):
        _qwen3_attention(shape, layer, layers, 2_560, 4_096, 1_024, 128)
        feed_forward(shape, layer, layers, 2_560, 9_728)
    return shape


def qwen3_30b_a3b(layers: int | None) -> Shape:
    layers = layers or 48
    shape = common("qwen3moe", layers, 2_048, 6_144, 32, 4, 128, 151_936, 40_960)
    shape.metadata.update(
        {"expert_count": 128, "expert_used_count": 8, "expert_feed_forward_length": 768}
    )
    for layer in range(layers):
        _qwen3_attention(shape, layer, layers, 2_048, 4_096, 512, 128)
        experts(shape, layer, layers, 2_048, 768, 128)
    return shape


def _gated_delta(shape: Shape, layer: int, width: int, value_heads: int) -> None:
    """A recurrent layer of Qwen 3.5, whose states are 128 by 128 for each head."""
    prefix, keys, values = f"blk.{layer}.", 16 * 128, value_heads * 128
    norms(shape, layer, width, "attn_norm")
    shape.add(prefix + "attn_qkv.weight", width, 2 * keys + values)
    shape.add(prefix + "attn_gate.weight", width, values)
    shape.add(prefix + "ssm_conv1d.weight", 4, 2 * keys + values, kind=_Type.F32)
    shape.add(prefix + "ssm_dt.bias", value_heads)
    shape.add(prefix + "ssm_a", value_heads)
    for name in ("beta", "alpha"):
        shape.add(f"{prefix}ssm_{name}.weight", width, value_heads)
    shape.add(prefix + "ssm_norm.weight", 128)
    shape.add(prefix + "ssm_out.weight", values, width)


def _qwen35_metadata(value_heads: int) -> dict[str, Value]:
    return {
        "full_attention_interval": 4,
        "rope.dimension_count": 64,
        "rope.dimension_sections": [11, 11, 10, 0],
        "ssm.conv_kernel": 4,
        "ssm.inner_size": value_heads * 128,
        "ssm.state_size": 128,
        "ssm.time_step_rank": value_heads,
        "ssm.group_count": 16,
    }


def _qwen35_mixer(
    shape: Shape, layer: int, layers: int, width: int, kv_heads: int, value_heads: int
) -> None:
    if layer % 4 == 3:
        # The projection of queries carries a gate of the same size.
        attention(shape, layer, layers, width, 2 * 16 * 256, kv_heads * 256)
        shape.add(f"blk.{layer}.attn_output.weight", 16 * 256, width)
        norms(shape, layer, 256, "attn_q_norm", "attn_k_norm")
    else:
        _gated_delta(shape, layer, width, value_heads)
    norms(shape, layer, width, "post_attention_norm")


def qwen35_9b(layers: int | None) -> Shape:
    layers = layers or 32
    shape = common("qwen35", layers, 4_096, 12_288, 16, 4, 256, 248_320, 262_144)
    shape.metadata.update(_qwen35_metadata(32))
    for layer in range(layers):
        _qwen35_mixer(shape, layer, layers, 4_096, 4, 32)
        feed_forward(shape, layer, layers, 4_096, 12_288)
    return shape


def qwen35_35b_a3b(layers: int | None) -> Shape:
    layers = layers or 40
    shape = common("qwen35moe", layers, 2_048, 0, 16, 2, 256, 248_320, 262_144)
    shape.metadata.update(_qwen35_metadata(32))
    shape.metadata.update(
        {
            "expert_count": 256,
            "expert_used_count": 8,
            "expert_feed_forward_length": 512,
            "expert_shared_feed_forward_length": 512,
        }
    )
    for layer in range(layers):
        _qwen35_mixer(shape, layer, layers, 2_048, 2, 32)
        experts(shape, layer, layers, 2_048, 512, 256)
        prefix = f"blk.{layer}."
        shape.add(prefix + "ffn_gate_inp_shexp.weight", 2_048)
        for name, lengths in {
            "gate": (2_048, 512),
            "up": (2_048, 512),
            "down": (512, 2_048),
        }.items():
            shape.add(f"{prefix}ffn_{name}_shexp.weight", *lengths)
    return shape
