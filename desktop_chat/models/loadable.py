"""Whether a GGUF file holds a whole language model, and what it holds if not."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.models.header import Header

__all__ = ["check_loadable"]

_CHOOSE = "Choose a file that holds a model."
# By ``general.type``, from gguf-py's GGUFType.
_KINDS: Mapping[str, str] = {
    "adapter": "an adapter for a model",
    "imatrix": "statistics for making a model smaller",
    "mmproj": "the part of a model that sees pictures or hears",
}


def check_loadable(header: Header) -> None:
    """Refuse what isn't a model: llama.cpp doesn't ask and would try to load it.

    Raises:
        UnsupportedModel: The file holds something else, or a part of a model.
    """
    name = header.path.name
    if header.type != "model":
        kind = _KINDS.get(header.type) or f"something called “{_shown(header.type)}”"
        raise UnsupportedModel(f"{name} holds {kind} and no model.", _CHOOSE)
    if header.split_count > 1 and header.split_index > 0:
        raise UnsupportedModel(
            f"{name} is part {header.split_index + 1} of {header.split_count} of a model.",
            "Choose the first part; the others belong into the same folder.",
        )
    if header.vocabulary_only:
        raise UnsupportedModel(f"{name} holds a vocabulary and no model.", _CHOOSE)


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[:40])
