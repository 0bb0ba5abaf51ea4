"""The models that other tests build on load in llama.cpp, and do what they were made for."""

import ctypes
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import llama_cpp
import pytest

from tests import tiny_models
from tests.tiny_models import ScriptFile, Special, TokenType, hostile, plain

llama: Any = llama_cpp

CHATTERS = ["qwen2_file", "qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file"]
MAKERS: list[Callable[[Path], Path]] = [
    tiny_models.qwen2,
    tiny_models.qwen3,
    tiny_models.qwen3moe,
    tiny_models.qwen35,
    tiny_models.gemma3,
    tiny_models.mamba,
    tiny_models.bert,
    tiny_models.t5,
]
ROOT = Path(__file__).parents[2]


def test_same_bytes_in_every_process_and_small(tmp_path: Path) -> None:
    code = (
        "import hashlib, pathlib, sys; from tests import tiny_models\n"
        "for name in sys.argv[2:]:\n"
        "    path = getattr(tiny_models, name)(pathlib.Path(sys.argv[1], name))\n"
        "    print(hashlib.sha256(path.read_bytes()).hexdigest())"
    )
    child = subprocess.run(
        [sys.executable, "-c", code, tmp_path, *(make.__name__ for make in MAKERS)],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "42"},
        capture_output=True,
        check=True,
        text=True,
    )
    sums: list[str] = []
    for make in MAKERS:
        path = make(tmp_path / "again.gguf")
        assert path.stat().st_size < 4_000_000
        sums.append(hashlib.sha256(path.read_bytes()).hexdigest())
    assert sums == child.stdout.split()


@pytest.mark.parametrize("fixture", CHATTERS)
def test_greedy_text_depends_on_the_whole_prompt(
    fixture: str, request: pytest.FixtureRequest
) -> None:
    with plain.open_model(request.getfixturevalue(fixture)) as model:
        far = model.tokenize("One house and a river, and the light of a day.")
        other = [*far[:1], far[1] + 1, *far[2:]]
        answer = model.greedy(far, 40)
        assert len(answer) == 40  # no end of turn unless it's asked for
        assert len(set(answer)) > 10
        assert model.greedy(far, 40) == answer
        assert model.greedy(other, 40) != answer


def test_seed_makes_another_model(tmp_path: Path, qwen3_file: Path) -> None:
    other = tiny_models.qwen3(tmp_path / "other.gguf", seed=1)
    with plain.open_model(qwen3_file) as one, plain.open_model(other) as two:
        assert one.answer("the house", 20) != two.answer("the house", 20)


@pytest.mark.parametrize("fixture", ["qwen3_file", "gemma3_file", "recurrent_file"])
@pytest.mark.parametrize(
    "text", ["Hello, the world is green.", "naïve 漢字 😀\n\ttabs  and spaces"]
)
def test_text_survives_the_vocabulary(
    fixture: str, text: str, request: pytest.FixtureRequest
) -> None:
    with plain.open_model(request.getfixturevalue(fixture)) as model:
        assert b"".join(map(model.piece, model.tokenize(text))) == text.encode()


def test_qwen_vocabulary_has_merges_and_special_tokens(qwen3_file: Path) -> None:
    with plain.open_model(qwen3_file) as model:
        start, *text, end = model.tokenize("<|im_start|>The answer<|im_end|>")
        assert len(text) < len("The answer")
        assert llama.llama_vocab_is_control(model.vocab, start)
        assert llama.llama_vocab_is_eog(model.vocab, end)
        assert model.piece(end) == b""
        (think,) = model.tokenize("<think>")
        assert model.piece(think) == b"<think>"
        assert len(model.tokenize("<|im_end|>", special=False)) > 1


def test_qwen_end_tokens_name_and_template_are_as_asked(tmp_path: Path) -> None:
    path = tiny_models.qwen3(
        tmp_path / "model.gguf",
        name="Renamed",
        eos="<|endoftext|>",
        eot="<|im_end|>",
        chat_template="{{ 1 }}",
        ctx_train=77,
    )
    with plain.open_model(path, ctx=64) as model:
        (eos,), (eot,) = model.tokenize("<|endoftext|>"), model.tokenize("<|im_end|>")
        assert llama.llama_vocab_eos(model.vocab) == eos
        assert llama.llama_vocab_eot(model.vocab) == eot
        assert llama.llama_model_n_ctx_train(model.model) == 77
        assert llama.llama_model_chat_template(model.model, None) == b"{{ 1 }}"
        buffer = ctypes.create_string_buffer(100)
        llama.llama_model_meta_val_str(model.model, b"general.name", buffer, 100)
        assert buffer.value == b"Renamed"


def test_attention_can_be_cut_back_recurrent_state_cannot(
    qwen3_file: Path, hybrid_file: Path, recurrent_file: Path
) -> None:
    for path, can in ((qwen3_file, True), (hybrid_file, False), (recurrent_file, False)):
        with plain.open_model(path) as model:
            assert model.decode(range(50)) == 0
            assert llama.llama_memory_seq_rm(model.memory, 0, 20, -1) is can
            assert llama.llama_memory_seq_pos_max(model.memory, 0) == (19 if can else 49)
            assert llama.llama_model_is_hybrid(model.model) is (path == hybrid_file)
            assert llama.llama_model_is_recurrent(model.model) is (path == recurrent_file)


def test_sliding_window_slides_and_cutting_back_then_loses_it(gemma3_file: Path) -> None:
    with plain.open_model(gemma3_file, ubatch=64) as model:
        assert llama.llama_model_n_swa(model.model) == 64
        positions: list[int] = []
        for _ in range(8):
            assert model.decode(range(300, 364)) == 0
            positions.append(llama.llama_memory_seq_pos_min(model.memory, 0))
        assert positions[0] == 0
        assert positions[-1] > 200
        # The trap: it says yes, although nothing is left of what position 100 should look at.
        assert llama.llama_memory_seq_rm(model.memory, 0, 100, -1)
        assert llama.llama_memory_seq_pos_min(model.memory, 0) != 0


def test_embedding_model_gives_a_vector(bert_file: Path) -> None:
    with plain.open_model(bert_file, ctx=128, embeddings=True) as model:
        tokens = model.tokenize("hello river")
        ids = (ctypes.c_int32 * len(tokens))(*tokens)
        assert llama.llama_encode(model.ctx, llama.llama_batch_get_one(ids, len(ids))) == 0
        assert any(llama.llama_get_embeddings_seq(model.ctx, 0)[:64])
        # What tells it from a model that answers; llama_model_has_decoder says yes to both.
        assert model.memory is None
        assert llama.llama_pooling_type(model.ctx) == llama.LLAMA_POOLING_TYPE_MEAN


def test_encoder_decoder_reads_then_answers(t5_file: Path) -> None:
    with plain.open_model(t5_file, ctx=128) as model:
        tokens = model.tokenize("hello river")
        ids = (ctypes.c_int32 * len(tokens))(*tokens)
        assert llama.llama_model_has_encoder(model.model)
        assert llama.llama_encode(model.ctx, llama.llama_batch_get_one(ids, len(ids))) == 0
        assert model.decode([llama.llama_model_decoder_start_token(model.model)]) == 0
        assert any(model.logits())


SCRIPTS = {
    "markdown": "# Title\n\n- **bold** and `code`\n\n```python\nf(\n    1)\n```\n\n| a | b |\n",
    "emoji and CJK": "Grüße 👩🏽‍💻👩🏽‍💻 漢字かな, 漢字 — naïve",
    "repeating words": "the cat and the dog and the cat, and the the the dog",
    "thinking": "<think>\nHm, the <b>cat</b>?\n</think>\n\nThe cat.",
    "long": " ".join(f"word{n} and" for n in range(150)),
    "spaces": "  two  spaces\t\ttabs\r\n\r\n \u00a0 end ",
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_script_comes_out_exactly_whatever_is_asked(text: str, script_file: ScriptFile) -> None:
    with plain.open_model(script_file(text), ctx=4_096) as model:
        for prompt in (
            "Hi",
            text[: len(text) // 2],
            "<|im_start|>assistant\n",
            "the the <|im_end|>",
        ):
            assert model.answer(prompt, 5_000).decode() == text


def test_script_of_tokens_is_one_token_each(script_file: ScriptFile) -> None:
    pieces = [
        "Hel",
        "lo",
        b"\xf0\x9f",
        b"\x98\x80",
        b"\xff\xfe!",
        b"\x00\x00",
        " " * 60,
        "हिन्दी" * 9,
    ]
    with plain.open_model(script_file(pieces)) as model:
        tokens = model.greedy(model.tokenize("Hi"), 100)
        expected = [p.encode() if isinstance(p, str) else p for p in pieces]
        assert [model.piece(token) for token in tokens] == expected
        assert len(expected[-1]) > 100


def test_script_with_control_and_user_defined_tokens(script_file: ScriptFile) -> None:
    special = [Special("<|im_start|>"), Special("<|tool|>"), Special("[x]", TokenType.USER_DEFINED)]
    script = ["before ", *special[:2], "after", special[2], "<think>"]
    with plain.open_model(script_file(script)) as model:
        tokens = model.greedy(model.tokenize("Hi"), 100)
        assert b"".join(map(model.piece, tokens)) == b"before after[x]<think>"
        assert [llama.llama_vocab_is_control(model.vocab, t) for t in tokens[:4]] == [0, 1, 1, 0]
        # Written as plain text, <think> is no special token.
        assert model.tokenize("<think>")[0] not in tokens


def test_script_may_end_by_another_token_or_never(script_file: ScriptFile) -> None:
    with plain.open_model(script_file("Done.", end="<|eot_id|>")) as model:
        assert model.answer("Hi") == b"Done."
        assert llama.llama_vocab_eos(model.vocab) == model.tokenize("<|eot_id|>")[0]
    with plain.open_model(script_file("Again and", end=None)) as model:
        assert model.answer("Hi", 1_000) == b"Again and" * 500
    with plain.open_model(script_file("")) as model:
        assert model.answer("Hi") == b""


def test_script_leads_so_far_that_sampling_gives_it_too(script_file: ScriptFile) -> None:
    with plain.open_model(script_file(SCRIPTS["long"]), ctx=4_096) as model:
        pending = model.tokenize("Hi")
        for _ in range(500):
            assert model.decode(pending) == 0
            *_, second, first = sorted(model.logits())
            assert first - second > 100
            pending = [model.logits().index(first)]


def test_script_refuses_what_a_chain_cannot_say() -> None:
    twice = [Special("<|tool|>"), "x", Special("<|tool|>")]
    with pytest.raises(ValueError, match="twice"):
        tiny_models.script_model(Path("unused"), twice)
    with pytest.raises(ValueError, match="ends the script"):
        tiny_models.script_model(Path("unused"), ["x", Special("<|im_end|>"), "y"])


REFUSED: list[Callable[[Path], Path]] = [
    hostile.not_gguf,
    hostile.empty,
    hostile.unknown_architecture,
    hostile.vocabulary_only,
    hostile.missing_tokenizer,
    hostile.wrong_type,
]


@pytest.mark.parametrize("make", REFUSED)
def test_llama_cpp_refuses(make: Callable[[Path], Path], tmp_path: Path) -> None:
    path = make(tmp_path / "model.gguf")
    with pytest.raises(ValueError, match="refused"), plain.open_model(path):
        pass


@pytest.mark.parametrize("keep", [4, 20, 200, 0.2, 0.9, -1])
def test_llama_cpp_refuses_truncated(keep: float, tmp_path: Path) -> None:
    path = hostile.truncated(tmp_path / "model.gguf", keep)
    with pytest.raises(ValueError, match="refused"), plain.open_model(path):
        pass


@pytest.mark.parametrize("make", [hostile.duplicate_tokens, hostile.zero_layers])
def test_llama_cpp_dies(make: Callable[[Path], Path], tmp_path: Path) -> None:
    path = make(tmp_path / "model.gguf")
    code = (
        "import sys, pathlib; from tests.tiny_models import plain\n"
        "try:\n    with plain.open_model(pathlib.Path(sys.argv[1])): pass\n"
        "finally: print('alive')"
    )
    environment = os.environ | {"GGML_NO_BACKTRACE": "1"}
    child = subprocess.run(
        [sys.executable, "-c", code, path],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert child.returncode != 0
    assert b"GGML_ASSERT" in child.stderr
    assert b"alive" not in child.stdout


@pytest.mark.parametrize(
    "make", [hostile.bos_eos_out_of_range, hostile.huge_context, hostile.name_not_utf8]
)
def test_llama_cpp_accepts(make: Callable[[Path], Path], tmp_path: Path) -> None:
    with plain.open_model(make(tmp_path / "model.gguf")) as model:
        assert model.answer("the house", 5)


def test_vocabulary_only_tokenises(tmp_path: Path) -> None:
    path = hostile.vocabulary_only(tmp_path / "model.gguf")
    params = llama.llama_model_default_params()
    params.vocab_only = True
    model = llama.llama_model_load_from_file(str(path).encode(), params)
    try:
        vocab = llama.llama_model_get_vocab(model)
        ids = (ctypes.c_int32 * 16)()
        assert llama.llama_tokenize(vocab, b"the house", 9, ids, 16, True, True) > 0
    finally:
        llama.llama_model_free(model)
