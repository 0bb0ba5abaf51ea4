"""Finding a model by a few letters."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.model_search import ModelSearch


def model(name: str, family: str = "", quantization: str = "Q4_K_M") -> ModelFile:
    whole = ModelFile(name, Path(f"/m/{name}.gguf"), name, "llama", 0, 0, quantization, 0)
    return replace(whole, family=family)


MODELS = (
    model("Qwen3-4B", "Qwen 3"),
    model("Mistral-Small-24B", "Mistral 3", "Q6_K"),
    model("gemma-3-4b-it", "Gemma 3"),
    model("Émile-7B", "Llama", "Q8_0"),
    model("Big-Gemini-Mix", "Llama"),
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Qwen3-4B", "Mistral-Small-24B", "gemma-3-4b-it", "Émile-7B", "Big-Gemini-Mix"]),
        ("ge", ["gemma-3-4b-it", "Big-Gemini-Mix"]),
        ("q8", ["Émile-7B"]),
        ("emile", ["Émile-7B"]),
        ("4b", ["Qwen3-4B", "gemma-3-4b-it", "Mistral-Small-24B"]),
        ("gemma 4b", ["gemma-3-4b-it"]),
        ("4b gemma q4", ["gemma-3-4b-it"]),
        ("llama", ["Émile-7B", "Big-Gemini-Mix"]),
        ("strali", []),
        ("stral", ["Mistral-Small-24B"]),
        ("  ", ["Qwen3-4B", "Mistral-Small-24B", "gemma-3-4b-it", "Émile-7B", "Big-Gemini-Mix"]),
    ],
)
def test_the_likeliest_come_first_and_else_the_order_stays(query: str, found: list[str]) -> None:
    assert [model.id for model in ModelSearch(MODELS).find(query)] == found
