"""What a model file says about where it comes from. All of it is the file's own word."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.models.gguf.metadata import Metadata

__all__ = ["BaseModel", "Licence", "read_base_models", "read_licence", "read_sampling"]

_MAX_BASE_MODELS = 16
# The numbers among llama.cpp's LLM_KV_GENERAL_SAMPLING_*.
_SAMPLING = (
    "temp", "top_k", "top_p", "min_p", "xtc_probability", "xtc_threshold", "penalty_last_n",
    "penalty_repeat", "mirostat", "mirostat_tau", "mirostat_eta",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Licence:
    """Under which terms the model may be used.

    Attributes:
        id: As in ``apache-2.0``, or ``other`` where the name says which.
    """

    id: str = ""
    name: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class BaseModel:
    """A model that this one was made from."""

    name: str
    organization: str = ""
    url: str = ""


def read_licence(metadata: Metadata) -> Licence:
    return Licence(
        metadata.told("general.license"),
        metadata.told("general.license.name"),
        metadata.told("general.license.link"),
    )


def read_base_models(metadata: Metadata) -> tuple[BaseModel, ...]:
    count = metadata.optional("general.base_model.count") or 0
    models: list[BaseModel] = []
    for number in range(min(max(count, 0), _MAX_BASE_MODELS)):
        prefix = f"general.base_model.{number}."
        url = metadata.told(prefix + "repo_url") or metadata.told(prefix + "url")
        name = metadata.told(prefix + "name")
        if name or url:
            models.append(BaseModel(name, metadata.told(prefix + "organization"), url))
    return tuple(models)


def read_sampling(metadata: Metadata) -> dict[str, int | float]:
    """How the model's makers would sample, by the format's names: ``temp``, ``top_k``, ..."""
    values = {name: metadata.number(f"general.sampling.{name}") for name in _SAMPLING}
    return {name: value for name, value in values.items() if value is not None}
