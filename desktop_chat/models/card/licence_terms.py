"""Licences of language models, each in a sentence of our own. It is no legal advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_chat.domain.language import later

__all__ = ["BASES", "SPELLINGS", "TERMS", "Terms"]


@dataclass(frozen=True, slots=True)
class Terms:
    """What a licence is called, and its restrictions, for ``tr``."""

    name: str
    sentence: str


_FREE = later("Free for any use, commercial use included, as long as its notice is kept.")
_WITHOUT = later("Free for any use, without conditions.")
_USE_RULES = later(
    "Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model "
    "on must pass these rules on as well."
)
_SAME_TERMS = later(
    "Free for any use; whoever passes it or a changed copy on must do so under the same licence."
)
_LLAMA_31 = later(
    "Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million "
    "monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”."
)
_LLAMA_32 = later(
    "Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million "
    "monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; "
    "those that see pictures aren't licensed to people and companies in the EU."
)

# By id, as Hugging Face writes it in lower case.
TERMS: Mapping[str, Terms] = {
    "apache-2.0": Terms(
        "Apache License 2.0",
        later(
            "Free for any use, commercial use included; its notices stay, and changes are marked."
        ),
    ),
    "mit": Terms("MIT License", _FREE),
    "bsd": Terms("BSD License", _FREE),
    "bsd-2-clause": Terms("BSD 2-Clause License", _FREE),
    "bsd-3-clause": Terms(
        "BSD 3-Clause License",
        later(
            "Free for any use, commercial use included, as long as its notice is kept. Its makers' "
            "names must not be used to advertise."
        ),
    ),
    "isc": Terms("ISC License", _FREE),
    "unlicense": Terms("The Unlicense", _WITHOUT),
    "cc0-1.0": Terms("Creative Commons Zero 1.0", _WITHOUT),
    "cc-by": Terms(
        "Creative Commons Attribution",
        later("Free for any use, as long as its makers are named and changes are marked."),
    ),
    "cc-by-sa": Terms(
        "Creative Commons Attribution-ShareAlike",
        later(
            "Free for any use, as long as its makers are named and changes are marked. What is "
            "made from it must be passed on under the same licence."
        ),
    ),
    "cc-by-nd": Terms(
        "Creative Commons Attribution-NoDerivatives",
        later(
            "Free to use and pass on unchanged, with its makers named; changed copies stay private."
        ),
    ),
    "cc-by-nc": Terms(
        "Creative Commons Attribution-NonCommercial",
        later("Not for commercial use; its makers must be named and changes marked."),
    ),
    "cc-by-nc-sa": Terms(
        "Creative Commons Attribution-NonCommercial-ShareAlike",
        later(
            "Not for commercial use; its makers must be named and changes marked. What is made "
            "from it must be passed on under the same licence."
        ),
    ),
    "cc-by-nc-nd": Terms(
        "Creative Commons Attribution-NonCommercial-NoDerivatives",
        later(
            "Not for commercial use; its makers must be named and changes marked. Changed copies "
            "must not be passed on."
        ),
    ),
    "gpl-2.0": Terms("GNU GPL 2.0", _SAME_TERMS),
    "gpl-3.0": Terms("GNU GPL 3.0", _SAME_TERMS),
    "lgpl-3.0": Terms("GNU LGPL 3.0", _SAME_TERMS),
    "agpl-3.0": Terms(
        "GNU AGPL 3.0",
        later(
            "Free for any use; whoever passes it or a changed copy on must do so under the same "
            "licence, also if it is only served."
        ),
    ),
    "openrail": Terms("OpenRAIL", _USE_RULES),
    "openrail++": Terms("OpenRAIL++", _USE_RULES),
    "creativeml-openrail-m": Terms("CreativeML OpenRAIL-M", _USE_RULES),
    "bigscience-openrail-m": Terms("BigScience OpenRAIL-M", _USE_RULES),
    "bigscience-bloom-rail-1.0": Terms("BigScience BLOOM RAIL 1.0", _USE_RULES),
    "bigcode-openrail-m": Terms("BigCode OpenRAIL-M", _USE_RULES),
    "llama2": Terms(
        "Llama 2 Community License",
        later(
            "Commercial use is allowed within an acceptable-use policy, for companies of up to 700 "
            "million monthly users; its answers must not be used to improve other models."
        ),
    ),
    "llama3": Terms(
        "Llama 3 Community License",
        later(
            "Commercial use is allowed within an acceptable-use policy, for companies of up to 700 "
            "million monthly users; “Built with Meta Llama 3” must be shown, models made with it "
            "are named “Llama 3 …”, and its answers must not be used to improve other models."
        ),
    ),
    "llama3.1": Terms("Llama 3.1 Community License", _LLAMA_31),
    "llama3.2": Terms("Llama 3.2 Community License", _LLAMA_32),
    "llama3.3": Terms("Llama 3.3 Community License", _LLAMA_31),
    "llama4": Terms("Llama 4 Community License", _LLAMA_32),
    "gemma": Terms(
        "Gemma Terms of Use",
        later(
            "Commercial use is allowed within Google's policy of prohibited uses; whoever passes "
            "it or a model made with it on must pass the terms on as well."
        ),
    ),
    "qwen": Terms(
        "Qwen License",
        later(
            "Commercial use is allowed for products of up to 100 million monthly users; whoever "
            "trains other models with its answers must say “Built with Qwen”."
        ),
    ),
    "tongyi-qianwen": Terms(
        "Tongyi Qianwen License",
        later(
            "Commercial use is allowed for products of up to 100 million monthly users; its "
            "answers must not be used to improve other models, other than its own kind."
        ),
    ),
    "qwen-research": Terms(
        "Qwen Research License",
        later("For research and trying it out only; not for commercial use."),
    ),
    "mrl": Terms(
        "Mistral AI Research License",
        later(
            "For research and personal use only; commercial use needs a licence from Mistral AI."
        ),
    ),
    "mnpl": Terms(
        "Mistral AI Non-Production License",
        later("For research and testing only; use in production needs a licence from Mistral AI."),
    ),
    "deepseek": Terms("DeepSeek License", _USE_RULES),
    "falcon": Terms(
        "TII Falcon License",
        later(
            "Commercial use is allowed within TII's acceptable-use policy, with “Falcon” named as "
            "the model; some versions ask for more from those who serve it to others."
        ),
    ),
    "yi": Terms(
        "Yi License",
        later("Free for research; commercial use of the older models needs permission from 01.AI."),
    ),
    "glm-4": Terms(
        "GLM-4 License",
        later("Free for research; commercial use needs a registration with its makers."),
    ),
    "exaone": Terms(
        "EXAONE AI Model License",
        later("For research only; not for commercial use, nor its answers."),
    ),
    "lfm": Terms(
        "LFM Open License",
        later(
            "Commercial use is allowed for companies with less than 10 million US dollars a year "
            "in revenue; others need a licence from Liquid AI."
        ),
    ),
    "nvidia-open-model": Terms(
        "NVIDIA Open Model License",
        later(
            "Commercial use is allowed; it ends for those who take safety guardrails out without "
            "others in their place, or who sue over it."
        ),
    ),
}

# What files write in place of an id: in the name of an “other” licence, and in older ids.
SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"\bapache[-_ ]*(?:licen[cs]e)?[-_ ,]*(?:version)?[-_ ]*2", "apache-2.0"),
    (r"qwen[-_ ]*research", "qwen-research"),
    (r"tongyi", "tongyi-qianwen"),
    (r"qwen|qianwen", "qwen"),
    (r"mistral.*non[-_ ]*production|\bmnpl", "mnpl"),
    (r"mistral.*research|\bmrl", "mrl"),
    (r"deepseek", "deepseek"),
    (r"falcon", "falcon"),
    (r"llama[-_ ]*4", "llama4"),
    (r"llama[-_ ]*3[._]3", "llama3.3"),
    (r"llama[-_ ]*3[._]2", "llama3.2"),
    (r"llama[-_ ]*3[._]1", "llama3.1"),
    (r"llama[-_ ]*3", "llama3"),
    (r"llama[-_ ]*2", "llama2"),
    (r"gemma", "gemma"),
    (r"\byi\b|yi[-_ ]license", "yi"),
    (r"\bglm[-_ ]*4", "glm-4"),
    (r"exaone", "exaone"),
    (r"\blfm", "lfm"),
    (r"nvidia[-_ ]*open[-_ ]*model", "nvidia-open-model"),
)
# What a base model is usually under, by its name; only where its makers use one for all of a line.
BASES: tuple[tuple[str, str], ...] = (
    (r"llama[-_ ]*4", "llama4"),
    (r"llama[-_ ]*3\.3", "llama3.3"),
    (r"llama[-_ ]*3\.2", "llama3.2"),
    (r"llama[-_ ]*3\.1", "llama3.1"),
    (r"llama[-_ ]*3\b", "llama3"),
    (r"llama[-_ ]*2", "llama2"),
    (r"\bgemma[-_ ]*[123]?\b(?![-_ ]*4)", "gemma"),
    (r"qwen[-_ ]*3|qwq|smollm|mistral[-_ ]*nemo|mistral[-_ ]*7b|mixtral", "apache-2.0"),
    (r"\bphi[-_ ]*[34]|deepseek[-_ ]*r1", "mit"),
    (r"command[-_ ]*(?:r|a)\b|\baya\b", "cc-by-nc"),
    (r"exaone", "exaone"),
)
