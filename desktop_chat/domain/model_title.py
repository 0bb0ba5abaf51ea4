"""What a person calls a model: by its file, since a file may declare any name at all."""

import re

__all__ = ["model_title", "says_nothing"]

_PART = re.compile(r"-\d{5}-of-\d{5}$")
# What says how the weights are stored, as makers of model files append it.
_STORAGE = re.compile(
    r"[-._ ](?:(?:UD-|i1-)?(?:I?Q|TQ)\d(?:_[0-9A-Z]+)*|B?F16|FP?32|FP16|MXFP4(?:_MOE)?|GGUF|imat)$",
    re.IGNORECASE,
)
_VERSION = re.compile(r"(?<=\d)_(?=\d)")  # Llama-3_3 is Llama 3.3
_DIGEST = re.compile(r"(?:sha256-)?[0-9a-f]{16,}", re.IGNORECASE)
_SAYS_NOTHING = {"", "model", "ggml-model", "ggml", "gguf", "weights", "pytorch-model"}


def model_title(file_name: str, declared: str = "") -> str:
    """``SmolLM2 135M Instruct`` for ``SmolLM2-135M-Instruct.Q4_1.gguf``.

    Args:
        file_name: With or without its ending.
        declared: The name that the file gives itself, for files that are called ``model.gguf`` or
            by a digest.
    """
    stem, title = _taken_apart(file_name)
    if says_nothing(file_name) or _DIGEST.fullmatch(title):
        return _one_line(declared) or _one_line(stem)
    return _one_line(re.sub(r"[-_]", " ", _VERSION.sub(".", title))) or _one_line(stem)


def says_nothing(file_name: str) -> bool:
    """Whether models of all kinds are called so, as ``model.gguf``."""
    return _taken_apart(file_name)[1].lower().replace("_", "-") in _SAYS_NOTHING


def _taken_apart(file_name: str) -> tuple[str, str]:
    """The name without its ending, and without what says how the weights are stored as well."""
    stem = re.sub(r"\.gguf$", "", file_name, flags=re.IGNORECASE)
    title = _PART.sub("", stem)
    while (shorter := _STORAGE.sub("", title)) != title:
        title = shorter
    return stem, title


def _one_line(text: str) -> str:
    shown = "".join(character if character.isprintable() else " " for character in text[:200])
    return " ".join(shown.split())
