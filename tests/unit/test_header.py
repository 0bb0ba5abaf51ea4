"""Headers of good files are read right, and of bad ones not at all."""

import os
import struct
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path

import gguf
import numpy as np
import pytest

from desktop_chat.domain.errors import (
    AppError,
    DamagedFile,
    FileNotReadable,
    NotAGguf,
    UnsupportedModel,
)
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.files.splits import existing_parts
from desktop_chat.models.gguf.tensors import TENSOR_TYPES, TensorShare
from desktop_chat.models.header.header import check_vocabulary, read_header
from desktop_chat.models.header.hyperparameters import SlidingWindow
from desktop_chat.models.header.kind import Projector
from desktop_chat.models.header.provenance import BaseModel, Licence
from tests.gguf_bytes import GOOD_KEYS, I32, Q4_K, Q8_0, Raw, TensorInfo, gguf_bytes
from tests.sdist import sdist


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tmp_path / "model.gguf"


def test_smollm2(smollm2: Path) -> None:
    header = read_header(smollm2)
    assert (header.version, header.type, header.architecture) == (3, "model", "llama")
    assert (header.organization, header.licence.id) == ("HuggingFaceTB", "apache-2.0")
    assert (header.basename, header.size_label) == ("smollm2", "135M")
    assert header.parameters == 134_515_008
    assert header.quantization == "Q4_1"
    assert header.size == smollm2.stat().st_size
    assert header.size - header.weights_size < 2_000_000
    assert header.chat_template is not None
    assert "<|im_start|>" in header.chat_template
    assert header.kind is ModelKind.TEXT
    shape, vocabulary = header.hyperparameters, header.vocabulary
    assert (shape.context_length, shape.block_count, shape.embedding_length) == (8192, 30, 576)
    assert shape.heads == (9,) * 30
    assert shape.kv_heads == (3,) * 30
    assert (shape.key_length, shape.value_length, shape.sliding_window) == (64, 64, 0)
    assert (vocabulary.size, vocabulary.model, vocabulary.pre) == (49_152, "gpt2", "smollm")
    assert [vocabulary.id(role) for role in ("bos", "eos", "eot")] == [1, 2, None]


def test_gemma(gemma: Path) -> None:
    header = read_header(gemma)
    assert (header.architecture, header.licence.id) == ("gemma3", "gemma")
    assert header.chat_template is None
    assert header.quantization == "Q4_K_M"
    assert header.hyperparameters.sliding_window == 512
    assert header.hyperparameters.kv_heads == (1,) * 18
    assert (header.hyperparameters.key_length, header.hyperparameters.value_length) == (256, 256)
    assert header.vocabulary.size == 262_144


def test_a_large_vocabulary_is_read_quickly(gemma: Path) -> None:
    times: list[float] = []
    for _ in range(3):
        start = time.process_time()
        read_header(gemma)
        times.append(time.process_time() - start)
    assert min(times) <= 0.150


def test_real_vocabularies_have_no_duplicates(smollm2: Path, gemma: Path) -> None:
    check_vocabulary(smollm2)
    check_vocabulary(gemma)


def test_vocabularies_of_many_models_are_in_order() -> None:
    paths = list((sdist() / "vendor" / "llama.cpp" / "models").glob("ggml-vocab-*.gguf"))
    assert len(paths) > 10
    for path in paths:
        header = read_header(path)
        check_vocabulary(path)
        assert header.kind is ModelKind.VOCABULARY
        assert header.vocabulary.size > 30_000
        assert all(token.text for token in header.vocabulary.special)


def test_agrees_with_the_gguf_package(model: Path) -> None:
    writer = gguf.GGUFWriter(model, "qwen3")
    writer.add_name("Qwen 3 Tiny")
    writer.add_context_length(4096)
    writer.add_embedding_length(256)
    writer.add_block_count(2)
    writer.add_head_count([4, 8])
    writer.add_head_count_kv([1, 2])
    writer.add_key_length(128)
    writer.add_value_length(128)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(["x", "y", "<|im_end|>"])
    writer.add_eot_token_id(2)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    weights = np.zeros((256, 256), dtype=np.float32)
    writer.add_tensor("token_embd.weight", weights[:3])
    for block in range(2):
        packed = gguf.quantize(weights, gguf.GGMLQuantizationType.Q8_0)
        writer.add_tensor(
            f"blk.{block}.ffn_up.weight", packed, raw_dtype=gguf.GGMLQuantizationType.Q8_0
        )
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()

    header = read_header(model)
    reader = gguf.GGUFReader(model)
    assert header.name == "Qwen 3 Tiny"
    assert header.parameters == sum(int(tensor.n_elements) for tensor in reader.tensors)
    assert header.weights_size == sum(int(tensor.n_bytes) for tensor in reader.tensors)
    assert header.quantization == "Q8_0"
    assert header.hyperparameters.heads == (4, 8)
    assert header.hyperparameters.kv_heads == (1, 2)
    assert (header.hyperparameters.key_length, header.hyperparameters.value_length) == (128, 128)
    assert header.vocabulary.id("eot") == 2


def test_every_tensor_type_has_the_size_that_ggml_gives_it() -> None:
    for kind, (block, size) in gguf.GGML_QUANT_SIZES.items():
        if kind is gguf.GGMLQuantizationType.Q8_1:
            size = 36  # ggml-common.h; the Python package counts two f32 where there are two f16
        ours = TENSOR_TYPES[int(kind)]
        assert (ours.name, ours.block, ours.bytes) == (kind.name, block, size)


def test_a_vocabulary_alone_is_accepted(model: Path) -> None:
    model.write_bytes(gguf_bytes(tensors=()))
    header = read_header(model)
    assert header.kind is ModelKind.VOCABULARY
    assert header.vocabulary.size == 4
    assert header.quantization == ""


def test_quantization_is_by_the_tensors_and_not_by_what_is_declared(model: Path) -> None:
    tensors = [TensorInfo("blk.0.ffn_up.weight", (256, 8), Q4_K, size=8 * 144)]
    for declared, name in (
        (15, "Q4_K_M"),
        (14, "Q4_K_S"),
        (7, "Q4_K"),
        (999, "Q4_K"),
        (None, "Q4_K"),
    ):
        model.write_bytes(gguf_bytes({"general.file_type": declared}, tensors))
        assert read_header(model).quantization == name


def test_an_id_outside_the_vocabulary_is_none(model: Path) -> None:
    model.write_bytes(gguf_bytes({"tokenizer.ggml.bos_token_id": 0xFFFFFFFF}))
    assert read_header(model).vocabulary.id("bos") is None


def test_where_a_model_comes_from(model: Path) -> None:
    keys: dict[str, object] = {
        "general.author": "Ada",
        "general.license": "other",
        "general.license.name": "tiny-licence",
        "general.license.link": "https://example.org/licence",
        "general.base_model.count": 3,
        "general.base_model.0.name": "Qwen3 4B",
        "general.base_model.0.organization": "Qwen",
        "general.base_model.0.repo_url": "https://example.org/qwen",
        "general.base_model.2.name": "Other",
        "general.sampling.temp": 0.6,
        "general.sampling.top_k": 20,
        "general.sampling.min_p": float("inf"),
        "general.sampling.top_p": "0.9",
    }
    model.write_bytes(gguf_bytes(keys))
    header = read_header(model)
    assert header.author == "Ada"
    assert header.licence == Licence("other", "tiny-licence", "https://example.org/licence")
    assert header.base_models == (
        BaseModel("Qwen3 4B", "Qwen", "https://example.org/qwen"),
        BaseModel("Other"),
    )
    assert header.family == "Qwen 3"  # by what it was made from
    assert header.sampling == {"temp": pytest.approx(0.6), "top_k": 20}  # pyright: ignore[reportUnknownMemberType]


def test_templates_by_their_names(model: Path) -> None:
    keys: dict[str, object] = {
        "tokenizer.chat_template": "default",
        "tokenizer.chat_template.tool_use": "with tools",
        "tokenizer.chat_template.rag": 7,
        "tokenizer.chat_templates": ["tool_use", "rag"],
    }
    model.write_bytes(gguf_bytes(keys))
    header = read_header(model)
    assert header.chat_templates == {"": "default", "tool_use": "with tools"}
    assert header.chat_template == "default"
    del keys["tokenizer.chat_template"]
    model.write_bytes(gguf_bytes(keys))
    assert read_header(model).chat_template is None


def test_special_tokens_with_their_texts(smollm2: Path, model: Path) -> None:
    vocabulary = read_header(smollm2).vocabulary
    assert {token.role: token.text for token in vocabulary.special} == {
        "bos": "<|im_start|>",
        "eos": "<|im_end|>",
        "unk": "<|endoftext|>",
        "pad": "<|im_end|>",
    }
    tokens = [f"token {number} {'x' * (number % 700)}" for number in range(3_000)]
    model.write_bytes(
        gguf_bytes(
            {
                "tokenizer.ggml.tokens": tokens,
                "tokenizer.ggml.token_type": None,
                "tokenizer.ggml.bos_token_id": 0,
                "tokenizer.ggml.eos_token_id": 2_999,
                "tokenizer.ggml.eot_token_id": 1_234,
                "tokenizer.ggml.fim_mid_token_id": 1_235,
            }
        )
    )
    vocabulary = read_header(model).vocabulary
    for token in vocabulary.special:
        assert token.text == tokens[token.id][:256]
    assert [token.id for token in vocabulary.special] == [0, 2_999, 1_234, 1_235]
    assert vocabulary.text("eot").startswith("token 1234")
    assert vocabulary.text("mask") == ""


def test_what_is_stored_in_which_type(model: Path) -> None:
    tensors = [
        TensorInfo("token_embd.weight", (64, 4)),
        TensorInfo("blk.0.ffn_up.weight", (256, 80), Q4_K, size=80 * 144),
        TensorInfo("blk.0.ffn_down.weight", (256, 8), Q4_K, size=8 * 144),
    ]
    model.write_bytes(gguf_bytes(tensors=tensors))
    assert read_header(model).tensor_types == (
        TensorShare("Q4_K", 2, 256 * 88, 88 * 144),
        TensorShare("F32", 1, 256, 1_024),
    )


def test_the_eyes_of_a_model(model: Path) -> None:
    keys: dict[str, object] = {
        "general.architecture": "clip",
        "general.type": "mmproj",
        "clip.has_vision_encoder": True,
        "clip.projector_type": "gemma3",
        "clip.vision.projection_dim": 2_560,
    }
    model.write_bytes(gguf_bytes(keys))
    header = read_header(model)
    assert header.kind is ModelKind.PROJECTOR
    assert header.projector == Projector("gemma3", True, False, 2_560)


def test_layers_of_different_shapes(model: Path) -> None:
    keys: dict[str, object] = {
        "general.architecture": "gemma4",
        "gemma4.block_count": 2,
        "gemma4.context_length": 1_024,
        "gemma4.embedding_length": 64,
        "gemma4.attention.head_count": [4, 2],
        "gemma4.attention.head_count_kv": [2, 1],
        "gemma4.attention.key_length": 32,
        "gemma4.attention.value_length": 32,
        "gemma4.attention.key_length_swa": 16,
        "gemma4.attention.value_length_swa": 16,
        "gemma4.attention.sliding_window": 512,
        "gemma4.attention.sliding_window_pattern": Raw.of([True, False], "bool"),
        "gemma4.attention.shared_kv_layers": 1,
        "gemma4.feed_forward_length": [128, 256],
    }
    model.write_bytes(gguf_bytes(keys))
    shape = read_header(model).hyperparameters
    assert (shape.heads, shape.kv_heads) == ((4, 2), (2, 1))
    assert shape.window == SlidingWindow(512, (True, False), None, 16, 16)
    assert (shape.shared_kv_layers, shape.feed_forward) == (1, (128, 256))


@pytest.mark.parametrize(
    ("content", "error", "says"),
    [
        (b"", DamagedFile, "empty"),
        (bytes(4096), DamagedFile, "nothing but zeros"),
        (b"G", DamagedFile, "1 byte of it"),
        (b"x", NotAGguf, "is a text"),
        (b"x\x01", NotAGguf, "doesn't begin"),
        (b"<!DOCTYPE html><title>404</title>", NotAGguf, "web page"),
        (b"\n <html lang=en>", NotAGguf, "web page"),
        (b'{"error": "not found"}', NotAGguf, "JSON"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 4920739232\n", NotAGguf,
         "Git LFS pointer to the model file of 4.92 GB"),
        (struct.pack("<Q", 20) + b'{"a":{"dtype":"F32"}}' + bytes(40), NotAGguf, "safetensors"),
        (b"\x80\x02}q\x00.", NotAGguf, "PyTorch"),
        (b"tjgg" + bytes(40), NotAGguf, "GGJT"),
        (b"lmgg" + bytes(40), NotAGguf, "GGML"),
        (b"\x1f\x8b\x08" + bytes(40), NotAGguf, "gzip"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(40), NotAGguf, "7z"),
        (b"x" * 257 + b"ustar" + bytes(300), NotAGguf, "tar"),
        (b"GGUF", DamagedFile, "middle of its header"),
        (b"GGUF" + struct.pack(">IQQ", 3, 1, 1), UnsupportedModel, "big-endian"),
        (b"GGUF" + struct.pack("<IQQ", 1, 1, 1), UnsupportedModel, "version 1"),
        (b"GGUF" + struct.pack("<IQQ", 4, 1, 1), UnsupportedModel, "version 4"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 1 << 60), DamagedFile, "keys"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 0), DamagedFile, "tensors"),
    ],
)  # fmt: skip
def test_what_is_no_gguf_is_named(
    model: Path, content: bytes, error: type[AppError], says: str
) -> None:
    model.write_bytes(content)
    with pytest.raises(error) as caught:
        read_header(model)
    assert type(caught.value) is error
    assert says in caught.value.detail
    assert "model.gguf" in caught.value.detail
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("entry", "says"), [("archive/data.pkl", "PyTorch"), ("model.gguf", "zip archive")]
)
def test_zip_archives_and_pytorch_files_differ(model: Path, entry: str, says: str) -> None:
    with zipfile.ZipFile(model, "w") as archive:
        archive.writestr(entry, b"x")
    with pytest.raises(NotAGguf, match=says):
        read_header(model)


def test_half_a_download_says_how_much_is_there(model: Path) -> None:
    tensor = TensorInfo("token_embd.weight", (1024, 1_201))
    model.write_bytes(gguf_bytes(tensors=[tensor]))
    os.truncate(model, 4_370_000)
    with pytest.raises(DamagedFile, match=r"only 4\.37 of 4\.92 MB are there"):
        read_header(model)


def test_every_truncation_is_noticed(model: Path) -> None:
    whole = gguf_bytes()
    model.write_bytes(whole)
    assert read_header(model).parameters == 64 * 4 + 2 * 64 * 64
    for length in (*range(4, 700, 7), len(whole) - 1):
        model.write_bytes(whole[:length])
        with pytest.raises(DamagedFile):
            read_header(model)


def _many_keys() -> bytes:
    return gguf_bytes(extra_keys=[(f"k{number}", 1) for number in range(1_024)])


_BROKEN: dict[str, bytes] = {
    "duplicate key": gguf_bytes(extra_keys=[("general.name", "again")]),
    "empty key": gguf_bytes(extra_keys=[("", 1)]),
    "too many keys": _many_keys(),
    "unknown kind of value": gguf_bytes({"x": Raw(77, b"")}),
    "list of lists": gguf_bytes({"x": Raw(9, struct.pack("<IQ", 9, 1) + bytes(12))}),
    "list larger than the file": gguf_bytes({"x": Raw(9, struct.pack("<IQ", 4, 1 << 61))}),
    "text larger than the file": gguf_bytes({"x": Raw(8, struct.pack("<Q", 1 << 62))}),
    "list of endless texts": gguf_bytes({"x": Raw(9, struct.pack("<IQQ", 8, 1, (1 << 64) - 1))}),
    "alignment of 0": gguf_bytes({"general.alignment": 0}),
    "alignment of 3": gguf_bytes({"general.alignment": 3}),
    "no architecture": gguf_bytes({"general.architecture": None}),
    "architecture a number": gguf_bytes({"general.architecture": 7}),
    "template a number": gguf_bytes({"tokenizer.chat_template": 7}),
    "no layers": gguf_bytes({"llama.block_count": 0}),
    "no layers in something else": gguf_bytes({"llama.block_count": 0, "general.type": "x"}),
    "no layers in a part of no set": gguf_bytes({"llama.block_count": 0, "split.no": 3}),
    "no layers in a part of another name": gguf_bytes(
        {"llama.block_count": 0, "split.no": 1, "split.count": 2}
    ),
    "missing layers": gguf_bytes({"llama.block_count": None}),
    "too many layers": gguf_bytes({"llama.block_count": 513}),
    "layers a text": gguf_bytes({"llama.block_count": "2"}),
    "layers true": gguf_bytes({"llama.block_count": True}),
    "layers a fraction": gguf_bytes({"llama.block_count": 2.0}),
    "context of 0": gguf_bytes({"llama.context_length": 0}),
    "context absurd": gguf_bytes({"llama.context_length": 0xFFFFFFFF}),
    "no width": gguf_bytes({"llama.embedding_length": 0}),
    "heads don't divide": gguf_bytes({"llama.attention.head_count_kv": 3}),
    "heads absurd": gguf_bytes({"llama.attention.head_count": 0x7FFFFFFF}),
    "heads of too few layers": gguf_bytes({"llama.attention.head_count": [4]}),
    "heads as texts": gguf_bytes({"llama.attention.head_count": ["4", "4"]}),
    "heads negative": gguf_bytes({"llama.attention.head_count": Raw.of([-4, 4], "i32")}),
    "key length absurd": gguf_bytes({"llama.attention.key_length": 1 << 20}),
    "more experts used than there are": gguf_bytes(
        {"llama.expert_count": 2, "llama.expert_used_count": 4}
    ),
    "no expert used": gguf_bytes({"llama.expert_count": 2}),
    "experts in too many groups": gguf_bytes({"llama.expert_group_count": 1}),
    "groups of different sizes": gguf_bytes(
        {"llama.expert_count": 8, "llama.expert_used_count": 2, "llama.expert_group_count": 3}
    ),
    "no group used": gguf_bytes(
        {"llama.expert_count": 8, "llama.expert_used_count": 2, "llama.expert_group_count": 4}
    ),
    "more layers for later tokens than there are": gguf_bytes({"llama.nextn_predict_layers": 3}),
    "empty scaling": gguf_bytes({"llama.rope.scaling.type": ""}),
    "unknown scaling": gguf_bytes({"llama.rope.scaling.type": "x"}),
    "tokens no list": gguf_bytes({"tokenizer.ggml.tokens": "abc"}),
    "tokens numbers": gguf_bytes({"tokenizer.ggml.tokens": [1, 2]}),
    "too few token types": gguf_bytes({"tokenizer.ggml.token_type": Raw.of([1], "i32")}),
    "scores no list": gguf_bytes({"tokenizer.ggml.scores": 1.0}),
    "duplicate tensor": gguf_bytes(tensors=[TensorInfo("a", (4,)), TensorInfo("a", (4,))]),
    "tensor elsewhere": gguf_bytes(tensors=[TensorInfo("a", (4,), offset=64)]),
    "tensors overlap": gguf_bytes(
        tensors=[TensorInfo("a", (64,)), TensorInfo("b", (64,), offset=0)]
    ),
    "tensor's name too long": gguf_bytes(tensors=[TensorInfo("a" * 64, (4,))]),
    "too many dimensions": gguf_bytes(tensors=[TensorInfo("a", (1, 1, 1, 1, 1))]),
    "tensor without elements": gguf_bytes(tensors=[TensorInfo("a", (0,))]),
    "tensor beyond counting": gguf_bytes(tensors=[TensorInfo("a", (1 << 40, 1 << 40))]),
    "row not of whole blocks": gguf_bytes(tensors=[TensorInfo("a", (33,), Q8_0)]),
    "weights of whole numbers": gguf_bytes(tensors=[TensorInfo("output.weight", (64,), I32)]),
    "too many tensors": gguf_bytes(tensors=[TensorInfo(f"t{n}", (1,)) for n in range(8_193)]),
}


@pytest.mark.parametrize("name", _BROKEN)
def test_a_broken_rule_is_damage(model: Path, name: str) -> None:
    model.write_bytes(_BROKEN[name])
    with pytest.raises(DamagedFile) as caught:
        read_header(model)
    assert caught.value.detail.startswith("model.gguf")
    # Each is found by the rule it breaks, and not because something ends too early.
    assert ("middle of its header" in caught.value.detail) == (name == "list of endless texts")


def test_an_unknown_tensor_type_is_unsupported(model: Path) -> None:
    model.write_bytes(gguf_bytes(tensors=[TensorInfo("a", (64,), 200)]))
    with pytest.raises(UnsupportedModel, match="known here \\(200\\)"):
        read_header(model)


def test_an_unknown_architecture_is_not_judged(model: Path) -> None:
    model.write_bytes(
        gguf_bytes(
            {
                "general.architecture": "novel",
                "novel.block_count": 1,
                "novel.embedding_length": 8,
                "novel.context_length": 8,
            }
        )
    )
    assert read_header(model).hyperparameters.heads == ()


def test_what_llama_cpp_asserts_of_good_files_holds(model: Path) -> None:
    keys = {
        "llama.expert_count": 8,
        "llama.expert_used_count": 2,
        "llama.expert_group_count": 4,
        "llama.expert_group_used_count": 2,
        "llama.nextn_predict_layers": 1,
        "llama.rope.scaling.type": "yarn",
    }
    model.write_bytes(gguf_bytes(keys))
    assert read_header(model).hyperparameters.expert_count == 8


def test_a_token_that_is_there_twice_is_found(model: Path) -> None:
    model.write_bytes(gguf_bytes({"tokenizer.ggml.tokens": ["a", "b", "b", "c"]}))
    read_header(model)
    with pytest.raises(DamagedFile, match="“b” is in its vocabulary twice"):
        check_vocabulary(model)
    # llama.cpp calls the second token [EMPTY_1] because it is empty.
    model.write_bytes(gguf_bytes({"tokenizer.ggml.tokens": ["[EMPTY_1]", "", "b", "c"]}))
    with pytest.raises(DamagedFile):
        check_vocabulary(model)
    model.write_bytes(gguf_bytes({"tokenizer.ggml.tokens": ["", "", "b", "c"]}))
    check_vocabulary(model)


def test_text_that_is_no_utf8_is_read_all_the_same(model: Path) -> None:
    model.write_bytes(gguf_bytes({"general.name": b"\xff\xfe name"}))
    assert read_header(model).name.endswith(" name")


def test_files_that_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="There is no file"):
        read_header(tmp_path / "none.gguf")
    with pytest.raises(FileNotReadable, match="folder"):
        read_header(tmp_path)
    with pytest.raises(FileNotReadable):
        read_header(Path("a\0b"))
    with pytest.raises(FileNotReadable):
        read_header(tmp_path / ("x" * 5_000))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes and permissions")
def test_pipes_and_forbidden_files(tmp_path: Path, model: Path) -> None:
    pipe = tmp_path / "pipe.gguf"
    os.mkfifo(pipe)
    with pytest.raises(FileNotReadable, match="not an ordinary file"):
        read_header(pipe)
    if os.geteuid() != 0:  # root may read everything
        model.write_bytes(gguf_bytes())
        model.chmod(0)
        with pytest.raises(FileNotReadable, match="may not read"):
            read_header(model)


def test_a_split_set_is_one_model(tmp_path: Path) -> None:
    split = {"split.no": 0, "split.count": 2}
    first = tmp_path / "big-00001-of-00002.gguf"
    second = tmp_path / "big-00002-of-00002.gguf"
    first.write_bytes(gguf_bytes(split, [TensorInfo("token_embd.weight", (64, 4))]))
    with pytest.raises(DamagedFile, match=r"big-00002-of-00002\.gguf is missing"):
        read_header(first)
    absent = {key: None for key in GOOD_KEYS}
    second.write_bytes(
        gguf_bytes(absent | {"split.no": 1, "split.count": 2}, [TensorInfo("blk.0.x", (64, 2))])
    )
    header = read_header(first)
    assert header.parameters == 64 * 6
    assert header.weights_size == 64 * 6 * 4
    assert header.size == first.stat().st_size + second.stat().st_size
    assert header.quantization == "F32"
    packed = [TensorInfo("blk.0.ffn_up.weight", (256, 8), Q4_K, size=8 * 144)]
    second.write_bytes(gguf_bytes(absent | {"split.no": 1, "split.count": 2}, packed))
    first.write_bytes(gguf_bytes({**split, "general.file_type": 15}, ()))
    assert read_header(first).quantization == "Q4_K_M"
    assert [tensor.name for tensor in read_header(first).tensors] == ["blk.0.ffn_up.weight"]
    second.write_bytes(
        gguf_bytes(absent | {"split.no": 1, "split.count": 2}, [TensorInfo("blk.0.x", (64, 2))])
    )
    first.write_bytes(gguf_bytes({**split, "llama.block_count": 0}, ()))
    with pytest.raises(DamagedFile, match="block_count"):
        read_header(first)
    first.write_bytes(gguf_bytes(split, ()))
    assert read_header(first).parameters == 64 * 2
    alone = tmp_path / "renamed.gguf"
    first.rename(alone)
    with pytest.raises(DamagedFile, match="first of 2 files"):
        read_header(alone)


def test_parts_are_found_by_their_names_up_to_the_first_that_is_missing(tmp_path: Path) -> None:
    first, second, fourth = (tmp_path / f"big-{number:05}-of-00005.gguf" for number in (1, 2, 4))
    for path in (first, second, fourth, tmp_path / "big-00003-of-00004.gguf"):
        path.touch()
    assert existing_parts(first) == (first, second)
    assert existing_parts(second) == (second,)
    (tmp_path / "big-00003-of-00005.gguf").mkdir()
    assert existing_parts(first) == (first, second)


def test_no_more_than_a_thousand_parts_are_looked_for(tmp_path: Path) -> None:
    parts = [tmp_path / f"big-{number:05}-of-99999.gguf" for number in range(1, 1_003)]
    for path in parts:
        path.touch()
    assert existing_parts(parts[0]) == tuple(parts[:1_000])


@pytest.mark.parametrize(
    "keys",
    [
        {"general.type": "adapter"},
        {"general.type": "imatrix", "general.architecture": None},
        {"general.architecture": "clip"},
    ],
)
def test_what_is_no_model_needs_no_layers(model: Path, keys: dict[str, object]) -> None:
    model.write_bytes(gguf_bytes({"llama.block_count": None, **keys}))
    assert read_header(model).type != "model"


@pytest.mark.parametrize("name", ["big-00002-of-00002.gguf", "big-00003-of-00003.gguf"])
def test_only_a_part_that_is_named_so_needs_no_layers(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gguf_bytes({"llama.block_count": 0, "split.no": 1, "split.count": 2}))
    if name == "big-00002-of-00002.gguf":
        assert read_header(path).split_index == 1
    else:
        with pytest.raises(DamagedFile, match="block_count"):
            read_header(path)


def test_claims_cost_no_memory(model: Path) -> None:
    """A file of a gigabyte (a hole) with the largest texts that are allowed, and a little more."""
    tracemalloc.start()
    try:
        for claim in (1 << 20, (1 << 30) - 4_096):
            model.write_bytes(gguf_bytes({"x": Raw(8, struct.pack("<Q", claim))}, key_count=99))
            os.truncate(model, 1 << 30)
            with pytest.raises(DamagedFile):
                read_header(model)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 50_000_000


def test_a_gigabyte_of_empty_texts_ends_soon(model: Path) -> None:
    count = 1 << 27
    model.write_bytes(gguf_bytes({"x": Raw(9, struct.pack("<IQ", 8, count))}))
    os.truncate(model, 1 << 30)
    start = time.process_time()
    with pytest.raises(DamagedFile, match="claims 134,217,728"):
        read_header(model)
    assert time.process_time() - start < 2


def test_a_token_ends_at_its_first_zero_as_for_llama_cpp(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf_bytes({"tokenizer.ggml.tokens": ["a", "b", "c", "</s>\0Praise Acme"]}))
    assert read_header(path).vocabulary.text("eos") == "</s>"
