"""What a file holds, and whether that is a whole model that answers."""

from collections.abc import Mapping

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.header.header import Header

__all__ = ["check_kind", "describe_kind"]

_KINDS: Mapping[ModelKind, str] = {
    ModelKind.ADAPTER: "an adapter for a model",
    ModelKind.DRAFT: "a model that only guesses ahead for another one",
    ModelKind.EMBEDDING: "a model that turns text into numbers for a search, and can't answer",
    ModelKind.PROJECTOR: "the part of a model that sees pictures or hears",
    ModelKind.STATISTICS: "statistics for making a model smaller",
    ModelKind.TEXT: "a model that writes text",
    ModelKind.VOCABULARY: "a vocabulary",
}
_CHOOSE = "Choose a file that holds a model for chatting."


def check_kind(header: Header) -> None:
    """Refuse what isn't a whole model that answers: llama.cpp doesn't ask and would try.

    Raises:
        UnsupportedModel: It is something else; the message says what.
    """
    name = header.path.name
    if header.split_count > 1 and header.split_index > 0:
        raise UnsupportedModel(
            f"{name} is part {header.split_index + 1} of {header.split_count} of a model.",
            "Choose the first part; the others belong into the same folder.",
        )
    if header.kind is not ModelKind.TEXT:
        raise UnsupportedModel(f"{name} holds {describe_kind(header)}.", _CHOOSE)


def describe_kind(header: Header) -> str:
    """What the file holds, for the person: “an adapter for a model”."""
    if header.kind in _KINDS:
        return _KINDS[header.kind]
    if header.type != "model":
        return f"something called “{quote(header.type, 40)}”"
    return f"a model of the kind {quote(header.architecture, 40)}, which can't chat"
