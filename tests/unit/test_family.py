"""What people call a model's family, by its architecture and its names."""

import pytest

from desktop_chat.models.header.family import family_of


@pytest.mark.parametrize(
    ("architecture", "name", "family"),
    [
        ("qwen3", "Qwen3 4B", "Qwen 3"),
        ("qwen3moe", "Qwen3 30B A3B", "Qwen 3"),
        ("qwen35", "anything", "Qwen 3.5"),
        ("qwen2", "Qwen2.5 7B Instruct", "Qwen 2.5"),
        ("qwen2", "Qwen 7B", "Qwen 2"),
        ("qwen2", "DeepSeek R1 Distill Qwen 7B", "DeepSeek R1"),
        ("llama", "Meta Llama 3.1 8B Instruct", "Llama 3.1"),
        ("llama", "Llama-3_2-1B", "Llama 3.2"),
        ("llama", "Hermes 3 Llama 3.1 8B", "Llama 3.1"),
        ("llama", "Llama 7B", "Llama"),
        ("llama", "Mistral Small 24B Instruct 2501", "Mistral Small"),
        ("mistral3", "Mistral-Small-3.2-24B", "Mistral Small"),
        ("llama", "Mixtral-8x7B", "Mixtral"),
        ("llama", "Smollm2 135M 8k Lc100K Mix1 Ep2", "SmolLM2"),
        ("llama", "SmolLM-135M", "SmolLM"),
        ("llama", "TinyLlama 1.1B", "TinyLlama"),
        ("gemma3", "Gemma 3 4b It", "Gemma 3"),
        ("gemma4", "Gemma 4", "Gemma 4"),
        ("phi3", "Phi-3.5-mini", "Phi 3.5"),
        ("phi3", "Phi-4", "Phi 4"),
        ("deepseek2", "DeepSeek-V3.1", "DeepSeek 3.1"),
        ("gpt-oss", "whatever", "gpt-oss"),
        ("novel", "Qwen3", "Qwen 3"),
        ("novel", "Odd", ""),
        ("", "", ""),
    ],
)
def test_families(architecture: str, name: str, family: str) -> None:
    assert family_of(architecture, [name]) == family


def test_names_of_what_it_was_made_from_count_too() -> None:
    assert family_of("llama", ["My Own", "mine", "Llama 3.1 8B"]) == "Llama 3.1"


@pytest.mark.parametrize(
    ("splitting", "family"), [("llama-bpe", "Llama 3"), ("smollm", "SmolLM2"), ("", "Llama")]
)
def test_a_llama_is_known_by_how_it_splits_text(splitting: str, family: str) -> None:
    assert family_of("llama", ["My Own"], splitting) == family


def test_a_long_name_is_not_searched_to_its_end() -> None:
    assert family_of("llama", ["x" * 1_000 + " Llama 3.1"]) == "Llama"
