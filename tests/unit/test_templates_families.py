"""Which template a model gets, from what its file says."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.model import TemplateSource
from desktop_chat.engine.templates.families import ModelFacts, choose, template_names

OURS = Path(__file__).parents[2] / "resources" / "chat_templates"

CHATML = frozenset({"<|im_start|>", "<|im_end|>", "<|endoftext|>"})
LLAMA3 = frozenset({"<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "<|end_of_text|>"})
GEMMA = frozenset({"<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>"})
GEMMA4 = frozenset({"<bos>", "<eos>", "<|turn>", "<turn|>"})
PHI3 = frozenset({"<|user|>", "<|assistant|>", "<|end|>", "<|endoftext|>"})
MISTRAL = frozenset({"<s>", "</s>", "[INST]", "[/INST]"})
R1 = frozenset({"<｜User｜>", "<｜Assistant｜>", "<think>", "</think>"})


def name_of(facts: ModelFacts) -> str | None:
    return choose(facts, OURS).name


def test_the_files_own_template_comes_first() -> None:
    facts = ModelFacts("qwen3", "Qwen3 0.6B", file_template="{{ messages }}", tokens=CHATML)
    choice = choose(facts, OURS)
    assert (choice.source, choice.name, choice.text) == (
        TemplateSource.FILE,
        None,
        "{{ messages }}",
    )


def test_an_empty_template_is_none() -> None:
    assert name_of(ModelFacts("qwen3", file_template=" \n", tokens=CHATML)) == "qwen3"


def test_a_named_template_wins() -> None:
    facts = ModelFacts("qwen3", file_template="{{ messages }}", tokens=CHATML)
    choice = choose(facts, OURS, "gemma")
    assert (choice.source, choice.name) == (TemplateSource.FAMILY, "gemma")
    assert "<start_of_turn>" in (choice.text or "")


@pytest.mark.parametrize("name", ["nosuch", "", "../chat_templates/gemma", "gemma.jinja"])
def test_an_unknown_name_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        choose(ModelFacts("llama"), OURS, name)
    assert "chatml, deepseek-r1, gemma" in caught.value.remedy


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (ModelFacts("qwen2", tokens=CHATML), "qwen"),
        (ModelFacts("qwen3", tokens=CHATML), "qwen3"),
        (ModelFacts("qwen3moe", tokens=CHATML), "qwen3"),
        (ModelFacts("qwen35", tokens=CHATML), "chatml"),
        (ModelFacts("llama", tokens=CHATML), "chatml"),
        (ModelFacts("llama", tokens=LLAMA3), "llama3"),
        (ModelFacts("llama", tokens=LLAMA3 | {"<|eom_id|>"}), "llama3.1"),
        (ModelFacts("llama", "Llama 3.2 1B Instruct", tokens=LLAMA3 | {"<|eom_id|>"}), "llama3.2"),
        (ModelFacts("gemma2", tokens=GEMMA), "gemma"),
        (ModelFacts("gemma4", tokens=GEMMA4), "gemma4"),
        (ModelFacts("phi3", tokens=PHI3), "phi3"),
        (ModelFacts("llama", tokens=MISTRAL), "mistral"),
        (ModelFacts("mistral3", tokens=MISTRAL | {"[SYSTEM_PROMPT]"}), "mistral-v7"),
        (ModelFacts("qwen2", "DeepSeek R1 Distill Qwen 1.5B", tokens=R1), "deepseek-r1"),
        (ModelFacts("gpt2", tokens=frozenset({"<|endoftext|>"})), None),
        (ModelFacts("qwen3", tokens=frozenset({"<|endoftext|>"})), None),
        (ModelFacts("phi3", tokens=frozenset({"<|end|>"})), None),
    ],
)
def test_family_by_architecture_and_vocabulary(facts: ModelFacts, expected: str | None) -> None:
    assert name_of(facts) == expected


GEMMA_270M = ModelFacts("gemma3", "Gemma 3 270m", bos="<bos>", eos="<eos>", tokens=GEMMA)


def test_the_real_gemma_3_base_file_gets_none() -> None:
    choice = choose(GEMMA_270M, OURS)
    assert (choice.source, choice.name, choice.text) == (TemplateSource.NONE, None, None)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (replace(GEMMA_270M, name="Gemma 3 270m It"), "gemma"),
        (replace(GEMMA_270M, name="gemma-3-270m-it"), "gemma"),
        (replace(GEMMA_270M, finetune="it"), "gemma"),
        (replace(GEMMA_270M, eot="<end_of_turn>"), "gemma"),
        (replace(GEMMA_270M, eos="<end_of_turn>"), "gemma"),
        (replace(GEMMA_270M, name=""), "gemma"),
        (replace(GEMMA_270M, name="", finetune="pt"), None),
        (replace(GEMMA_270M, name="Gemma Italian"), None),
        (ModelFacts("llama", "Meta Llama 3 8B", eos="<|end_of_text|>", tokens=LLAMA3), None),
        (ModelFacts("llama", "Meta Llama 3 8B", eos="<|eot_id|>", tokens=LLAMA3), "llama3"),
        (ModelFacts("llama", "Mistral Nemo", eos="</s>", tokens=MISTRAL), None),
        (ModelFacts("llama", "Mistral-Nemo-Instruct-2407", tokens=MISTRAL), "mistral"),
        (ModelFacts("qwen2", "Qwen2.5 0.5B", eos="<|endoftext|>", tokens=CHATML), "qwen"),
        (ModelFacts("qwen3", "Qwen3-0.6B-Base", eos="<|endoftext|>", tokens=CHATML), None),
        (ModelFacts("qwen3", "Qwen3-0.6B-Base", eos="<|im_end|>", tokens=CHATML), "qwen3"),
        (ModelFacts("qwen3", "Base Camp Instruct", tokens=CHATML), "qwen3"),
        (ModelFacts("phi3", "Phi 3 mini", eos="<|endoftext|>", tokens=PHI3), "phi3"),
    ],
)
def test_a_base_model_gets_none(facts: ModelFacts, expected: str | None) -> None:
    assert name_of(facts) == expected


def test_every_template_that_is_chosen_exists() -> None:
    assert set(template_names(OURS)) == {
        "chatml",
        "deepseek-r1",
        "gemma",
        "gemma4",
        "llama3",
        "llama3.1",
        "llama3.2",
        "mistral",
        "mistral-v7",
        "phi3",
        "qwen",
        "qwen3",
    }
