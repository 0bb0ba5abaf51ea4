"""What people call the family of a model, as in “Qwen 3” or “Llama 3.1”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

__all__ = ["family_of"]

_MAX_NAME = 200

# Many models use the architecture of another; these are known by the names in the file. The number
# of a version that follows is put after the family's name where there is a {}.
_BY_NAME: tuple[tuple[str, str], ...] = (
    (r"deepseek[-_ ]?r1", "DeepSeek R1"),
    (r"deepseek[-_ ]?coder", "DeepSeek Coder"),
    (r"deepseek[-_ ]?v?{}", "DeepSeek {}"),
    (r"smollm[-_ ]?{}?", "SmolLM{}"),
    (r"tiny[-_ ]?llama", "TinyLlama"),
    (r"code[-_ ]?llama", "Code Llama"),
    (r"mistral[-_ ]?small", "Mistral Small"),
    (r"mistral[-_ ]?nemo", "Mistral Nemo"),
    (r"mistral[-_ ]?medium", "Mistral Medium"),
    (r"mistral[-_ ]?large", "Mistral Large"),
    (r"mixtral", "Mixtral"),
    (r"ministral", "Ministral"),
    (r"magistral", "Magistral"),
    (r"devstral", "Devstral"),
    (r"codestral", "Codestral"),
    (r"mistral", "Mistral"),
    (r"qwq", "QwQ"),
    (r"qwen[-_ ]?{}", "Qwen {}"),
    (r"(?:meta[-_ ]?)?llama[-_ ]?v?{}", "Llama {}"),
    (r"granite[-_ ]?{}?", "Granite {}"),
    (r"phi[-_ ]?{}", "Phi {}"),
    (r"glm[-_ ]?{}?", "GLM {}"),
    (r"falcon[-_ ]?{}?", "Falcon {}"),
    (r"olmo[-_ ]?{}?", "OLMo {}"),
    (r"exaone[-_ ]?{}?", "EXAONE {}"),
    (r"kimi[-_ ]?(?:k?{})?", "Kimi {}"),
    (r"command[-_ ]?r", "Command R"),
    (r"\byi[-_ ]?{}?", "Yi {}"),
)
# And not a number of parameters, as in 7B.
_VERSION = r"(?P<version>\d{1,2}(?:[._]\d{1,2})?)(?!\d|[._]?\d*[bm]\b)"
_NAMES = tuple(
    (re.compile(r"\b" + pattern.replace("{}", f"(?:{_VERSION})"), re.IGNORECASE), family)
    for pattern, family in _BY_NAME
)

_BY_ARCHITECTURE: Mapping[str, str] = {
    "llama": "Llama", "llama4": "Llama 4", "deci": "Nemotron", "falcon": "Falcon",
    "falcon-h1": "Falcon H1", "grok": "Grok", "gpt2": "GPT-2", "gptj": "GPT-J",
    "gptneox": "GPT-NeoX", "mpt": "MPT", "baichuan": "Baichuan", "starcoder": "StarCoder",
    "starcoder2": "StarCoder 2", "bloom": "BLOOM", "stablelm": "StableLM", "qwen": "Qwen",
    "qwen2": "Qwen 2", "qwen2moe": "Qwen 2", "qwen2vl": "Qwen 2 VL", "qwen3": "Qwen 3",
    "qwen3moe": "Qwen 3", "qwen3next": "Qwen 3 Next", "qwen3vl": "Qwen 3 VL",
    "qwen3vlmoe": "Qwen 3 VL", "qwen35": "Qwen 3.5", "qwen35moe": "Qwen 3.5", "phi2": "Phi 2",
    "phi3": "Phi 3", "phimoe": "Phi 3.5", "internlm2": "InternLM 2", "minicpm": "MiniCPM",
    "minicpm3": "MiniCPM 3", "gemma": "Gemma", "gemma2": "Gemma 2", "gemma3": "Gemma 3",
    "gemma3n": "Gemma 3n", "gemma4": "Gemma 4", "gemma4-assistant": "Gemma 4",
    "gemma-embedding": "EmbeddingGemma", "mamba": "Mamba", "mamba2": "Mamba 2", "jamba": "Jamba",
    "command-r": "Command R", "cohere2": "Command R7B", "cohere2moe": "Command",
    "dbrx": "DBRX", "olmo": "OLMo", "olmo2": "OLMo 2", "olmoe": "OLMoE", "openelm": "OpenELM",
    "arctic": "Arctic", "deepseek": "DeepSeek", "deepseek2": "DeepSeek", "deepseek32":
    "DeepSeek 3.2", "deepseek4": "DeepSeek 4", "chatglm": "GLM", "glm4": "GLM 4",
    "glm4moe": "GLM 4", "glm-dsa": "GLM", "bitnet": "BitNet", "t5": "T5", "t5encoder": "T5",
    "nemotron": "Nemotron", "nemotron_h": "Nemotron H", "nemotron_h_moe": "Nemotron H",
    "exaone": "EXAONE", "exaone4": "EXAONE 4", "exaone-moe": "EXAONE", "rwkv6": "RWKV 6",
    "rwkv7": "RWKV 7", "granite": "Granite", "granitemoe": "Granite", "granitehybrid": "Granite",
    "plm": "PLM", "bailingmoe": "Ling", "bailingmoe2": "Ling 2", "dots1": "dots.llm1",
    "arcee": "AFM", "ernie4_5": "ERNIE 4.5", "ernie4_5-moe": "ERNIE 4.5",
    "hunyuan-moe": "Hunyuan", "hunyuan-dense": "Hunyuan", "smollm3": "SmolLM3",
    "gpt-oss": "gpt-oss", "lfm2": "LFM2", "lfm2moe": "LFM2", "dream": "Dream", "llada": "LLaDA",
    "llada-moe": "LLaDA", "smallthinker": "SmallThinker", "seed_oss": "Seed-OSS",
    "apertus": "Apertus", "minimax-m2": "MiniMax M2", "minimax-m3": "MiniMax M3",
    "mistral3": "Mistral", "mistral4": "Mistral 4", "kimi-linear": "Kimi Linear",
    "kimi-k3": "Kimi K3", "mimo2": "MiMo 2", "bert": "BERT", "modern-bert": "ModernBERT",
    "nomic-bert": "Nomic Embed", "nomic-bert-moe": "Nomic Embed", "jina-bert-v2": "Jina",
    "jina-bert-v3": "Jina",
}  # fmt: skip
# Several families share these, and a version that others count in another way.
_SHARED = {"llama", "qwen2", "qwen3", "mistral3", "deepseek2", "granite", "phi3", "glm4", "olmo2"}
# How a Llama splits text tells whose it is (tokenizer.ggml.pre).
_BY_SPLITTING: Mapping[str, str] = {
    "llama-bpe": "Llama 3", "llama3": "Llama 3", "smollm": "SmolLM2", "tekken": "Mistral",
}  # fmt: skip


def family_of(architecture: str, names: Iterable[str], splitting: str = "") -> str:
    """The family; empty if it isn't known.

    Args:
        names: What the file calls itself and what it was made from, the likeliest first.
        splitting: ``tokenizer.ggml.pre``.
    """
    known = _BY_ARCHITECTURE.get(architecture, "")
    if known and architecture not in _SHARED:
        return known
    for name in names:
        if family := _by_name(name[:_MAX_NAME]):
            return family
    if architecture == "llama":
        return _BY_SPLITTING.get(splitting, known)
    return known


def _by_name(name: str) -> str:
    for pattern, family in _NAMES:
        if found := pattern.search(name):
            version = found.groupdict().get("version") or ""
            return family.replace("{}", version.replace("_", ".")).strip()
    return ""
