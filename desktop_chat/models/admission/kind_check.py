"""What a file holds, and whether that is a whole model that answers."""

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.header.header import Header

__all__ = ["check_kind", "describe_kind"]

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
    if header.kind is not ModelKind.OTHER:
        return header.kind.description
    if header.type != "model":
        return f"something called “{quote(header.type, 40)}”"
    return f"a model of the kind {quote(header.architecture, 40)}, which can't chat"
