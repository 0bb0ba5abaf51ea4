"""What a GGUF file holds: a model that answers, or something else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_chat.domain.model import ModelKind
from desktop_chat.models.gguf.metadata import Metadata

__all__ = ["Projector", "kind_of", "read_projector"]

# By ``general.type``, from gguf-py's GGUFType. llama.cpp loads any other as a model.
_BY_TYPE: Mapping[str, ModelKind] = {
    "adapter": ModelKind.ADAPTER,
    "imatrix": ModelKind.STATISTICS,
    "mmproj": ModelKind.PROJECTOR,
}
_EMBEDDING = {
    "bert", "modern-bert", "nomic-bert", "nomic-bert-moe", "neo-bert", "jina-bert-v2",
    "jina-bert-v3", "eurobert", "gemma-embedding", "llama-embed", "t5encoder",
}  # fmt: skip
_DRAFT = {"eagle3", "dflash", "gemma4-assistant"}
# They make text in another way than word after word, read all of it first, or speak.
_OTHER = {"t5", "dream", "llada", "llada-moe", "rnd1", "wavtokenizer-dec", "qwen3tts", "pockettts"}


@dataclass(frozen=True, slots=True)
class Projector:
    """The part of a model that sees pictures or hears.

    Attributes:
        embedding_length: Of the model that it belongs to; 0 if it doesn't say.
    """

    type: str
    vision: bool
    audio: bool
    embedding_length: int


def kind_of(metadata: Metadata, *, empty: bool) -> ModelKind:
    """
    Args:
        empty: The file has no weights.
    """
    architecture = metadata.text("general.architecture")
    if architecture == "clip":
        return ModelKind.PROJECTOR
    declared = metadata.text("general.type") or "model"
    if declared in _BY_TYPE:
        return _BY_TYPE[declared]
    if empty:
        return ModelKind.VOCABULARY
    if architecture in _DRAFT:
        return ModelKind.DRAFT
    # From 1 on a way to make one vector of a text's many (llama.h's llama_pooling_type).
    pooling = metadata.optional(f"{architecture}.pooling_type") or 0
    if architecture in _EMBEDDING or pooling > 0:
        return ModelKind.EMBEDDING
    if architecture in _OTHER or declared != "model":
        return ModelKind.OTHER
    return ModelKind.TEXT


def read_projector(metadata: Metadata) -> Projector:
    return Projector(
        type=metadata.told("clip.projector_type"),
        vision=metadata.yes("clip.has_vision_encoder"),
        audio=metadata.yes("clip.has_audio_encoder"),
        embedding_length=metadata.optional("clip.vision.projection_dim")
        or metadata.optional("clip.audio.projection_dim")
        or 0,
    )
