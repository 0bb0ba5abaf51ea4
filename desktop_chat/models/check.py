"""What is done with a file before llama.cpp sees it, which some broken ones make abort."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.domain.machine import Machine
from desktop_chat.models import fit
from desktop_chat.models.header import Header, check_vocabulary, read_header

__all__ = ["check_file"]

# By ``general.type``, from gguf-py's GGUFType.
_KINDS: Mapping[str, str] = {
    "adapter": "an adapter for a model",
    "imatrix": "statistics for making a model smaller",
    "mmproj": "the part of a model that sees pictures or hears",
}
_CHOOSE = "Choose a file that holds a model."


def check_file(path: Path) -> Callable[[Machine, LoadOptions], LoadPlan]:
    """Look at the model in ``path``; what comes back decides what to load it with.

    Raises:
        AppError: It can't be loaded, or must not be.
    """
    header = read_header(path)
    _check_kind(header)
    check_vocabulary(path)
    return partial(fit.plan, header)


def _check_kind(header: Header) -> None:
    """Refuse what isn't a whole model: llama.cpp doesn't ask and would try to load it."""
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
