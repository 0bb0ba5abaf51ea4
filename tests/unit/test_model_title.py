"""What a person calls a model."""

from pathlib import Path

import pytest

from desktop_chat.domain.model import model_key
from desktop_chat.domain.model_title import model_title


@pytest.mark.parametrize(
    ("file_name", "title"),
    [
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2 135M Instruct"),
        ("gemma-3-270m-q4_k_m.gguf", "gemma 3 270m"),
        ("Qwen2.5-7B-Instruct-IQ3_XXS.GGUF", "Qwen2.5 7B Instruct"),
        ("Mistral-7B-Instruct-v0.3-Q5_K_M-00001-of-00002.gguf", "Mistral 7B Instruct v0.3"),
        ("Qwen3-30B-A3B-UD-Q4_K_XL.gguf", "Qwen3 30B A3B"),
        ("Llama-3_3-Nemotron-49B.i1-Q4_K_M.gguf", "Llama 3.3 Nemotron 49B"),
        ("gpt-oss-20b-MXFP4_MOE.gguf", "gpt oss 20b"),
        ("phi_4_mini-F16.gguf", "phi 4 mini"),
        ("Some-Model-GGUF-bf16.gguf", "Some Model"),
        ("Q4 of the year.gguf", "Q4 of the year"),
        ("Alpha", "Alpha"),
    ],
)
def test_a_file_name_says_what_model_it_is(file_name: str, title: str) -> None:
    assert model_title(file_name, "What the file says") == title


@pytest.mark.parametrize(
    "file_name",
    [
        "sha256-4c1b9f0e2d6a7788990011223344556677889900aabbccddeeff001122334455",
        "4c1b9f0e2d6a77889900112233445566.gguf",
        "model.gguf",
        "ggml-model-Q4_K_M.gguf",
        "ggml_model_q8_0.gguf",
    ],
)
def test_a_file_name_that_says_nothing_leaves_it_to_the_file(file_name: str) -> None:
    assert model_title(file_name, "Declared \x1b[2J\nName") == "Declared [2J Name"
    assert model_title(file_name) == file_name.removesuffix(".gguf")


def test_a_title_is_one_line_that_can_be_printed() -> None:
    assert model_title("a\n-b\u202ec_d.gguf") == "a b c d"


def test_settings_of_models_whose_files_are_called_alike_stay_apart() -> None:
    jan = Path("/data/models")
    assert model_key(jan / "qwen3-4b" / "model.gguf") != model_key(jan / "gemma-4" / "model.gguf")
    assert model_key(Path("/old/qwen3-4b/model.gguf")) == model_key(jan / "qwen3-4b" / "model.gguf")
    assert model_key(Path("/old/Qwen3-4B-Q4_K_M.gguf")) == model_key(jan / "Qwen3-4B-Q4_K_M.gguf")
