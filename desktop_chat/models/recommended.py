"""How to sample from a model as its makers recommend it, by family.

The numbers are those of the makers' own model cards and ``generation_config.json`` on Hugging
Face, as of November 2026; what a card leaves open stays open here. A family is known by its
architecture and by the words of the model's name, since fine-tunes keep the one and not the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_chat.domain.effective import ModelDefaults, Recommended
from desktop_chat.domain.parameters import PARAMETERS, Parameters

if TYPE_CHECKING:
    from desktop_chat.models.header.header import Header

__all__ = ["file_parameters", "model_defaults", "recommended"]


def recommended(architecture: str, *names: str) -> Recommended:
    """What the makers recommend for a model.

    Args:
        names: What the file and its header call it; any of them may be empty or untrue.
    """
    name = " ".join(re.sub(r"[^a-z0-9.]+", " ", each[:_MOST_NAME].lower()) for each in names)
    for rule in _RULES:
        if (not rule.architectures or architecture in rule.architectures) and re.search(
            rule.words, name
        ):
            return rule.says
    return Recommended()


def model_defaults(header: Header) -> ModelDefaults:
    """What its makers and its file recommend for a model."""
    makers = recommended(header.architecture, header.name, header.basename, header.path.name)
    return ModelDefaults(makers, file_parameters(header.sampling))


def file_parameters(sampling: Mapping[str, object]) -> Parameters:
    """What a model file recommends of itself: the values of its ``general.sampling.*`` keys.

    Args:
        sampling: By the key's last part. What isn't understood or out of bounds is left out.
    """
    found: dict[str, Any] = {}
    for key, value in sampling.items():
        parameter = PARAMETERS.get(_FILE_KEYS.get(key, ""))
        accepted = parameter.accepted(value) if parameter is not None else None
        if parameter is not None and accepted is not None and accepted == value:
            # In single precision 0.95 is 0.949999988.
            found[parameter.key] = round(accepted, 6) if isinstance(accepted, float) else accepted
    return Parameters(**found)


_MOST_NAME = 200  # characters

# llama.cpp's LLM_KV_GENERAL_SAMPLING_*; "sequence" is the order of its samplers, which is ours.
_FILE_KEYS = {
    "temp": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "xtc_probability": "xtc_probability",
    "xtc_threshold": "xtc_threshold",
    "penalty_last_n": "repeat_last_n",
    "penalty_repeat": "repeat_penalty",
    "mirostat": "mirostat",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
}


@dataclass(frozen=True, slots=True)
class _Rule:
    """
    Attributes:
        words: Pattern that the name, in lower case and with spaces between its words, must have.
        architectures: One of them is the model's; empty for any.
    """

    words: str
    architectures: tuple[str, ...]
    says: Recommended


def _p(
    temperature: float,
    top_p: float | None = None,
    top_k: int | None = None,
    min_p: float | None = None,
    **more: float,
) -> Parameters:
    known: dict[str, Any] = more
    return Parameters(temperature=temperature, top_p=top_p, top_k=top_k, min_p=min_p, **known)


def _always(family: str, words: str, says: Parameters, *architectures: str) -> _Rule:
    """One way, whether it thinks or not."""
    return _Rule(words, architectures, Recommended(family, says, says))


def _either(
    family: str, words: str, thinking: Parameters, plain: Parameters, *architectures: str,
    thinks: bool = True,
) -> _Rule:  # fmt: skip
    """One way with thinking, another without."""
    return _Rule(words, architectures, Recommended(family, plain, thinking, thinks))


_QWEN3 = ("qwen3", "qwen3moe", "qwen3next", "qwen3vl", "qwen3vlmoe")
_QWEN35 = ("qwen35", "qwen35moe")
_LLAMA = ("llama",)  # also that of Mistral, SmolLM and many others
_THINKING = _p(0.6, 0.95, 20, 0.0)
_PLAIN = _p(0.7, 0.8, 20, 0.0)
_GEMMA = _p(1.0, 0.95, 64, 0.0)

_RULES: tuple[_Rule, ...] = (  # the first that fits is taken
    # Distilled into other families' architectures, so it comes before those.
    _always("DeepSeek R1", r"deepseek r1|r1 distill|r1 0528", _p(0.6, 0.95)),
    _always("DeepSeek V3.1", r"deepseek v3\.1", _p(0.6, 0.95)),
    _always("Nemotron", r"nemotron", _p(0.6, 0.95)),
    # Qwen/QwQ-32B
    _always("QwQ", r"\bqwq", _p(0.6, 0.95, 40, 0.0)),
    # Qwen/Qwen3-Coder-30B-A3B-Instruct
    _always("Qwen 3 Coder", r"qwen3 coder", _p(0.7, 0.8, 20, repeat_penalty=1.05)),
    # Qwen/Qwen3-4B-Instruct-2507 and -Thinking-2507; also Qwen3-Next
    _always("Qwen 3 Instruct", r"\binstruct\b", _PLAIN, *_QWEN3),
    _always("Qwen 3 Thinking", r"\bthinking\b", _THINKING, *_QWEN3),
    # Qwen/Qwen3-8B
    _either("Qwen 3", "", _THINKING, _PLAIN, *_QWEN3),
    # Qwen/Qwen3.5-0.8B to -4B: without thinking unless asked; larger ones with
    _either(
        "Qwen 3.5", r"\b[0-4](\.\d)?b\b",
        _p(1.0, 0.95, 20, 0.0, presence_penalty=1.5), _p(0.7, 0.8, 20, 0.0, presence_penalty=1.5),
        *_QWEN35, thinks=False,
    ),
    # Qwen/Qwen3.5-35B-A3B
    _either(
        "Qwen 3.5", "",
        _p(1.0, 0.95, 20, 0.0, presence_penalty=1.5), _p(0.7, 0.8, 20, 0.0, presence_penalty=1.5),
        *_QWEN35,
    ),
    # Qwen/Qwen2.5-7B-Instruct, generation_config.json
    _always("Qwen 2.5", r"qwen ?2\.5", _p(0.7, 0.8, 20, repeat_penalty=1.05)),
    # google/gemma-3-27b-it and gemma-3n, generation_config.json; Gemma 4's card says the same
    _always("Gemma 3", "", _GEMMA, "gemma3", "gemma3n"),
    _always("Gemma 4", "", _GEMMA, "gemma4"),
    # HuggingFaceTB/SmolLM2-1.7B-Instruct's and SmolLM3-3B's cards
    _always("SmolLM 2", r"smollm ?2", _p(0.2, 0.9)),
    _always("SmolLM 3", "", _p(0.6, 0.95), "smollm3"),
    # mistralai/Magistral-Small-2509, Mistral-Small-3.2-24B-Instruct-2506, Devstral, Ministral 3
    _always("Magistral", r"magistral", _p(0.7, 0.95)),
    _always("Ministral", r"ministral.*reasoning", _p(0.7, 0.95)),
    _always("Mistral Small", r"mistral small|devstral|ministral", _p(0.15)),
    _always("Mistral Nemo", r"mistral nemo", _p(0.3)),
    # meta-llama/Llama-3.1-8B-Instruct and Llama 4, generation_config.json
    _always("Llama 3", r"llama ?3", _p(0.6, 0.9), *_LLAMA),
    _always("Llama 4", "", _p(0.6, 0.9), "llama4"),
    # microsoft/Phi-4-reasoning, generation_config.json
    _always("Phi 4 Reasoning", r"phi ?4.*reasoning", _p(0.8, 0.95, 50)),
    # openai/gpt-oss: temperature and top-p of 1, with nothing cut off
    _always("gpt-oss", "", _p(1.0, 1.0, 0, 0.0), "gpt-oss"),
    # zai-org/GLM-4.6 and 4.7; GLM-4.5, generation_config.json
    _always("GLM 4.5", r"glm ?4\.5", _p(0.6, 0.95), "glm4moe"),
    _always("GLM", "", _p(1.0, 0.95), "glm4moe"),
    # ibm-granite/granite-4.0: always the likeliest
    _always("Granite 4", r"granite ?4", _p(0.0)),
    # LiquidAI/LFM2-1.2B
    _always("LFM2", "", _p(0.3, min_p=0.15, repeat_penalty=1.05), "lfm2", "lfm2moe"),
    # tencent/Hunyuan-7B-Instruct
    _always("Hunyuan", "", _p(0.7, 0.8, 20, repeat_penalty=1.05), "hunyuan-dense", "hunyuan-moe"),
    # baidu/ERNIE-4.5, ByteDance-Seed/Seed-OSS-36B-Instruct, MiniMaxAI/MiniMax-M2
    _always("ERNIE 4.5", "", _p(0.8, 0.8), "ernie4_5", "ernie4_5-moe"),
    _always("Seed-OSS", "", _p(1.1, 0.95), "seed_oss"),
    _always("MiniMax M2", "", _p(1.0, 0.95, 40), "minimax-m2"),
    # CohereLabs/c4ai-command-r-08-2024's card
    _always("Command R", "", _p(0.3), "command-r", "cohere2"),
)  # fmt: skip
