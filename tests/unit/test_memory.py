"""The estimate's rules, on shapes whose numbers are known; e2e compares it with llama.cpp's own."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.loading import CacheType, FitKind, Memory
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.models.fit.estimate import Estimator
from desktop_chat.models.fit.kv_cache import Use, cache_bytes, layers_of
from desktop_chat.models.fit.speed import bytes_per_token, expected_speed, measured_speed
from desktop_chat.models.header.header import Header, read_header
from tests.gguf_bytes import gguf_bytes
from tests.model_shapes import shape_file


def _header(name: str) -> Header:
    return read_header(shape_file(name))


def _cache(header: Header, use: Use) -> int:
    return sum(cache_bytes(layers_of(header), use))


def test_a_plain_cache_grows_with_each_token() -> None:
    header = _header("Llama 3.1 8B")
    per_token = 32 * 8 * (128 + 128) * 2
    assert _cache(header, Use(4_096, 512)) == 4_096 * per_token
    assert _cache(header, Use(4_097, 512)) == 4_352 * per_token  # llama.cpp pads it
    assert _cache(header, Use(4_096, 512, CacheType.Q8_0)) == 4_096 * per_token * 34 // 64
    assert _cache(header, Use(4_096, 512, CacheType.Q4_0)) == 4_096 * per_token * 18 // 64


def test_heads_may_differ_by_layer(tmp_path: Path) -> None:
    path = tmp_path / "layers.gguf"
    path.write_bytes(gguf_bytes({"llama.attention.head_count_kv": [4, 2]}))
    assert [layer.keys for layer in layers_of(read_header(path))] == [4 * 16, 2 * 16]


def test_a_window_bounds_its_layers() -> None:
    layers = layers_of(_header("Gemma 3 4B"))
    assert [layer.window for layer in layers[:7]] == [1_024] * 5 + [0, 1_024]
    sizes = cache_bytes(layers, Use(32_768, 512))
    assert sizes[0] == (1_024 + 512) * 4 * (256 + 256) * 2
    assert sizes[5] == 32_768 * 4 * (256 + 256) * 2


def test_a_listed_window_with_heads_of_its_own() -> None:
    layers = layers_of(_header("Gemma 4 26B-A4B"))
    assert (layers[0].keys, layers[0].window) == (8 * 256, 1_024)
    assert (layers[5].keys, layers[5].window) == (2 * 512, 0)


def test_layers_that_share_keys_keep_none() -> None:
    layers = layers_of(_header("Gemma 4 E4B"))
    assert [layer.keys > 0 for layer in layers] == [True] * 24 + [False] * 18


def test_recurrent_layers_keep_a_state_of_one_size() -> None:
    layers = layers_of(_header("Qwen 3.5 9B"))
    assert [layer.state > 0 for layer in layers[:4]] == [True, True, True, False]
    assert [layer.keys > 0 for layer in layers[:4]] == [False, False, False, True]
    assert layers[0].state == (3 * (4_096 + 2 * 16 * 128) + 128 * 4_096) * 4
    mamba = layers_of(_header("Mamba 2.8B"))
    assert {layer.keys for layer in mamba} == {0}
    assert _cache(_header("Mamba 2.8B"), Use(512, 512)) == 64 * mamba[0].state


def test_compressed_keys_need_no_values() -> None:
    layer = layers_of(_header("DeepSeek V2 Lite"))[0]
    assert (layer.keys, layer.values) == (576, 0)


def test_an_unknown_architecture_is_taken_to_keep_everything(tmp_path: Path) -> None:
    path = tmp_path / "new.gguf"
    path.write_bytes(gguf_bytes({"llama.attention.sliding_window": 128}))
    assert all(layer.keys and not layer.window for layer in layers_of(read_header(path)))


def test_matrices_by_unknown_names_are_reckoned_from_the_keys() -> None:
    header = _header("Llama 3.1 8B")
    known = Estimator(header).need(Use(2_048, 512)).all
    renamed = tuple(
        replace(tensor, name=tensor.name.replace("ffn_down", "other")) for tensor in header.tensors
    )
    unknown = Estimator(replace(header, tensors=renamed)).need(Use(2_048, 512)).all
    assert unknown.compute >= known.compute


def test_copies_are_made_of_what_the_processor_computes_faster() -> None:
    header, use = _header("Qwen 3 4B"), Use(2_048, 512)
    plain = Estimator(header, copies=False, processor="x86_64").need(use).all
    assert (plain.weights, plain.copied) == (header.weights_size, 0)
    x86 = Estimator(header, processor="AMD64").need(use).all
    arm = Estimator(header, processor="arm64").need(use).all
    assert 0 < x86.copied < arm.copied  # which has six bits in another order, too
    for need in (x86, arm):
        assert need.weights == header.weights_size + need.copied
        assert need.lasting == plain.total
    assert Estimator(header, processor="riscv64").need(use).all.copied == 0


def test_layers_on_a_gpu_are_taken_from_the_end() -> None:
    header, use = _header("Qwen 3 4B"), Use(8_192, 512)
    model = Estimator(header, copies=False)
    alone = model.need(use).all
    none, output, some, everything = (model.need(use, layers) for layers in (0, 1, 11, 37))
    assert none.gpu == Memory()
    embedding = 151_936 * 2_560 // 256 * 210  # it is the output as well, so both have it
    assert output.gpu.weights == pytest.approx(embedding, rel=0.001)
    assert output.gpu.cache == 0
    assert some.gpu.cache == alone.cache * 10 // 36
    assert some.cpu.cache + some.gpu.cache == alone.cache
    assert everything.cpu.weights == embedding
    assert (everything.cpu.cache, everything.gpu.cache) == (0, alone.cache)
    assert everything.all.weights == alone.weights + embedding
    assert everything.cpu.compute < alone.compute / 2


def test_without_flash_attention_all_weights_of_attention_are_kept() -> None:
    model = Estimator(_header("Llama 3.1 8B"))
    fast = model.need(Use(32_768, 512)).all
    slow = model.need(Use(32_768, 512, flash_attention=False)).all
    assert slow.compute > 2**31 > 10 * fast.compute


def test_a_token_reads_what_it_uses() -> None:
    dense, experts = _header("Llama 3.1 8B"), _header("Qwen 3 30B-A3B")
    looked_up = 128_256 * 4_096 // 256 * 144
    assert bytes_per_token(dense, 256) == dense.weights_size - looked_up + 256 * 131_072
    assert bytes_per_token(experts, 256) < experts.weights_size / 7
    tied = _header("Qwen 3 4B")
    assert bytes_per_token(tied, 256) > tied.weights_size


def test_a_speed_is_kept_if_it_says_something() -> None:
    header = _header("Qwen 3 4B")
    stats = GenerationStats(prompt_tokens=100, completion_tokens=100, tokens_per_second=8.0)
    measured = measured_speed(header, 0, stats)
    assert measured is not None
    assert (measured.kind, measured.tokens_per_second) == (FitKind.CPU, 8.0)
    assert measured_speed(header, 0, GenerationStats(completion_tokens=5)) is None
    assert measured_speed(header, 0, replace(stats, drafted_tokens=15)) is None
    expected = expected_speed(header, FitKind.CPU, [measured])
    assert expected == pytest.approx(8.0, rel=0.05)
    for layers, kind in ((1, FitKind.PARTLY), (36, FitKind.PARTLY), (37, FitKind.GPU)):
        there = measured_speed(header, layers, stats)
        assert there is not None
        assert there.kind is kind
    assert expected_speed(header, FitKind.GPU, [measured]) is None
