"""What makers publish about sampling is known by architecture and name."""

from typing import Any

import pytest

from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters
from desktop_chat.models.recommended import file_parameters, recommended


@pytest.mark.parametrize(
    ("architecture", "name", "thinking", "expected"),
    [
        ("qwen3", "Qwen3 4B", None, (0.6, 0.95, 20, 0.0)),
        ("qwen3", "Qwen3 4B", False, (0.7, 0.8, 20, 0.0)),
        ("qwen3moe", "Qwen3-30B-A3B-Instruct-2507", True, (0.7, 0.8, 20, 0.0)),
        ("qwen3moe", "Qwen3-30B-A3B-Thinking-2507", None, (0.6, 0.95, 20, 0.0)),
        ("qwen3moe", "Qwen3-Coder-30B-A3B-Instruct", None, (0.7, 0.8, 20, None)),
        ("qwen3", "DeepSeek-R1-0528-Qwen3-8B", None, (0.6, 0.95, None, None)),
        ("qwen35", "Qwen3.5 0.8B", None, (0.7, 0.8, 20, 0.0)),
        ("qwen35", "Qwen3.5 27B", None, (1.0, 0.95, 20, 0.0)),
        ("qwen2", "QwQ 32B", None, (0.6, 0.95, 40, 0.0)),
        ("qwen2", "Qwen2.5 7B Instruct", None, (0.7, 0.8, 20, None)),
        ("qwen2", "DeepSeek R1 Distill Qwen 7B", None, (0.6, 0.95, None, None)),
        ("gemma3", "Gemma 3 4b It", None, (1.0, 0.95, 64, 0.0)),
        ("gemma4", "", None, (1.0, 0.95, 64, 0.0)),
        ("llama", "Llama 3.2 3B Instruct", None, (0.6, 0.9, None, None)),
        ("llama", "Meta-Llama-3.1-8B-Instruct", None, (0.6, 0.9, None, None)),
        ("llama", "Mistral-Small-3.2-24B-Instruct-2506", None, (0.15, None, None, None)),
        ("llama", "Magistral-Small-2509", None, (0.7, 0.95, None, None)),
        ("llama", "SmolLM2 135M 8k Lc100K Mix1 Ep2", None, (0.2, 0.9, None, None)),
        ("smollm3", "SmolLM3 3B", None, (0.6, 0.95, None, None)),
        ("gpt-oss", "gpt oss 20b", None, (1.0, 1.0, 0, 0.0)),
        ("glm4moe", "GLM-4.5-Air", None, (0.6, 0.95, None, None)),
        ("llama", "Some model of mine", None, (None, None, None, None)),
        ("", "", None, (None, None, None, None)),
    ],
)
def test_families(
    architecture: str, name: str, thinking: bool | None, expected: tuple[float | None, ...]
) -> None:
    given = recommended(architecture, name).given(thinking)
    assert (given.temperature, given.top_p, given.top_k, given.min_p) == expected


def test_the_name_may_stand_in_the_file_s_name_alone() -> None:
    assert recommended("llama", "", "SmolLM2-135M-Instruct.Q4_1.gguf").family == "SmolLM 2"


def test_a_file_may_recommend_something_itself() -> None:
    sampling: dict[str, Any] = {
        "temp": 0.30000001192092896,
        "top_k": 17,
        "penalty_repeat": 1.100000023841858,
        "penalty_last_n": -1,
        "mirostat": 9,  # out of bounds
        "top_p": "much",
        "sequence": "kp",
        "nonsense": 1,
    }
    assert file_parameters(sampling) == Parameters(
        temperature=0.3, top_k=17, repeat_penalty=1.1, repeat_last_n=-1
    )


def test_a_hostile_name_costs_nothing() -> None:
    assert recommended("llama", "phi4" * 250_000).given(None) == NOTHING


def test_what_is_recommended_is_within_bounds() -> None:
    for architecture in ("qwen3", "qwen35", "gemma3", "gpt-oss", "lfm2", "glm4moe", "seed_oss"):
        for thinking in (True, False):
            given = recommended(architecture).given(thinking)
            assert given == given.bounded()
            assert set(given.given) <= set(PARAMETERS)
