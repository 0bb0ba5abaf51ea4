"""Other architectures: GPT-OSS, DeepSeek, and those with recurrent layers."""

from gguf import GGMLQuantizationType

from tests.model_shapes.shape import Shape, attention, common, experts, feed_forward, norms

__all__ = ["deepseek_v2_lite", "gpt_oss_20b", "granite4_h_micro", "lfm2_1_2b", "mamba_2_8b"]

_Type = GGMLQuantizationType


def gpt_oss_20b(layers: int | None) -> Shape:
    layers, width = layers or 24, 2_880
    shape = common("gpt-oss", layers, width, width, 64, 8, 64, 201_088, 131_072)
    shape.metadata.update(
        {
            "expert_count": 32,
            "expert_used_count": 4,
            "expert_feed_forward_length": width,
            "attention.sliding_window": 128,
        }
    )
    for layer in range(layers):
        prefix = f"blk.{layer}."
        attention(shape, layer, layers, width, 4_096, 512)
        shape.add(prefix + "attn_output.weight", 4_096, width)
        for name, length in {"q": 4_096, "k": 512, "v": 512, "output": width}.items():
            shape.add(f"{prefix}attn_{name}.bias", length)
        shape.add(prefix + "attn_sinks.weight", 64)
        norms(shape, layer, width, "post_attention_norm")
        experts(shape, layer, layers, width, width, 32, _Type.MXFP4)
        shape.add(prefix + "ffn_gate_inp.bias", 32)
        for name in ("gate", "up", "down"):
            shape.add(f"{prefix}ffn_{name}_exps.bias", width, 32, kind=_Type.F32)
    return shape


def deepseek_v2_lite(layers: int | None) -> Shape:
    # llama.cpp knows it by its number of layers: a smaller one has fewer experts instead.
    count, layers, width = 8 if layers else 64, 27, 2_048
    # Keys and values are kept as 512 numbers that all heads share, and 64 rotated ones.
    shape = common("deepseek2", layers, width, 10_944, 16, 1, 576, 102_400, 163_840)
    shape.metadata.update(
        {
            "attention.value_length": 512,
            "attention.key_length_mla": 192,
            "attention.value_length_mla": 128,
            "attention.kv_lora_rank": 512,
            "rope.dimension_count": 64,
            "leading_dense_block_count": 1,
            "expert_count": count,
            "expert_used_count": 6,
            "expert_shared_count": 2,
            "expert_feed_forward_length": 1_408,
        }
    )
    for layer in range(layers):
        prefix = f"blk.{layer}."
        norms(shape, layer, width, "attn_norm", "ffn_norm")
        norms(shape, layer, 512, "attn_kv_a_norm")
        shape.add(prefix + "attn_q.weight", width, 16 * 192)
        shape.add(prefix + "attn_kv_a_mqa.weight", width, 576)
        shape.add(prefix + "attn_k_b.weight", 128, 512, 16)
        shape.add(prefix + "attn_v_b.weight", 512, 128, 16)
        shape.add(prefix + "attn_output.weight", 16 * 128, width)
        if layer == 0:
            feed_forward(shape, layer, layers, width, 10_944)
            continue
        experts(shape, layer, layers, width, 1_408, count)
        for name in ("gate", "up"):
            shape.add(f"{prefix}ffn_{name}_shexp.weight", width, 2_816)
        shape.add(prefix + "ffn_down_shexp.weight", 2_816, width)
    return shape


def lfm2_1_2b(layers: int | None) -> Shape:
    layers, width = layers or 16, 2_048
    attends = [layer in (2, 5, 8, 10, 12, 14) for layer in range(layers)]
    kept = [8 * attending for attending in attends]
    shape = common("lfm2", layers, width, 8_192, 32, kept, 64, 65_536, 128_000, output=False)
    shape.metadata["shortconv.l_cache"] = 3
    del shape.tensors["output_norm.weight"]
    shape.add("token_embd_norm.weight", width)  # what these models call it
    for layer, attending in enumerate(attends):
        prefix = f"blk.{layer}."
        if attending:
            attention(shape, layer, layers, width, width, 512)
            shape.add(prefix + "attn_output.weight", width, width)
            norms(shape, layer, 64, "attn_q_norm", "attn_k_norm")
        else:
            norms(shape, layer, width, "attn_norm")
            shape.add(prefix + "shortconv.conv.weight", 3, width, kind=_Type.F32)
            shape.add(prefix + "shortconv.in_proj.weight", width, 3 * width)
            shape.add(prefix + "shortconv.out_proj.weight", width, width)
        norms(shape, layer, width, "ffn_norm")
        feed_forward(shape, layer, layers, width, 8_192)
    return shape


def granite4_h_micro(layers: int | None) -> Shape:
    layers, width, inner, state, heads = layers or 40, 2_048, 4_096, 128, 64
    kept = [8 * (layer % 10 == 5) for layer in range(layers)]
    shape = common(
        "granitehybrid", layers, width, 8_192, 32, kept, 64, 100_352, 131_072, output=False
    )
    shape.metadata.update(
        {
            "ssm.conv_kernel": 4,
            "ssm.inner_size": inner,
            "ssm.state_size": state,
            "ssm.time_step_rank": heads,
            "ssm.group_count": 1,
            "rope.scaling.finetuned": False,
        }
    )
    for layer in range(layers):
        prefix = f"blk.{layer}."
        if kept[layer]:
            attention(shape, layer, layers, width, width, 512)
            shape.add(prefix + "attn_output.weight", width, width)
        else:
            norms(shape, layer, width, "attn_norm")
            shape.add(prefix + "ssm_in.weight", width, 2 * inner + 2 * state + heads)
            shape.add(prefix + "ssm_conv1d.weight", 4, inner + 2 * state, kind=_Type.F32)
            shape.add(prefix + "ssm_conv1d.bias", inner + 2 * state)
            shape.add(prefix + "ssm_dt.bias", heads)
            shape.add(prefix + "ssm_a", 1, heads, kind=_Type.F32)
            shape.add(prefix + "ssm_d", 1, heads, kind=_Type.F32)
            shape.add(prefix + "ssm_norm.weight", inner, 1, kind=_Type.F32)
            shape.add(prefix + "ssm_out.weight", inner, width)
        norms(shape, layer, width, "ffn_norm")
        feed_forward(shape, layer, layers, width, 8_192)
    return shape


def mamba_2_8b(layers: int | None) -> Shape:
    layers, width, inner, state, rank = layers or 64, 2_560, 5_120, 16, 160
    shape = common("mamba", layers, width, 0, 0, 0, 0, 50_280, 1 << 20, output=False)
    shape.metadata.update(
        {
            "ssm.conv_kernel": 4,
            "ssm.inner_size": inner,
            "ssm.state_size": state,
            "ssm.time_step_rank": rank,
        }
    )
    for layer in range(layers):
        prefix = f"blk.{layer}."
        norms(shape, layer, width, "attn_norm")
        shape.add(prefix + "ssm_in.weight", width, 2 * inner)
        shape.add(prefix + "ssm_conv1d.weight", 4, inner, kind=_Type.F32)
        shape.add(prefix + "ssm_conv1d.bias", inner)
        shape.add(prefix + "ssm_x.weight", inner, rank + 2 * state, kind=_Type.F32)
        shape.add(prefix + "ssm_dt.weight", rank, inner, kind=_Type.F32)
        shape.add(prefix + "ssm_dt.bias", inner)
        shape.add(prefix + "ssm_a", state, inner, kind=_Type.F32)
        shape.add(prefix + "ssm_d", inner)
        shape.add(prefix + "ssm_out.weight", inner, width)
    return shape
