"""What a file holds, and whether that is a whole model that answers."""

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.header.header import Header

__all__ = ["check_kind"]

_CHOOSE = later("Choose a file that holds a model for chatting.")


def check_kind(header: Header) -> None:
    """Refuse what isn't a whole model that answers: llama.cpp doesn't ask and would try.

    Raises:
        UnsupportedModel: It is something else; the message says what.
    """
    name = header.path.name
    if header.split_count > 1 and header.split_index > 0:
        raise UnsupportedModel(
            tr(
                "{file} is part {part} of {parts} of a model.",
                file=name,
                part=header.split_index + 1,
                parts=header.split_count,
            ),
            tr("Choose the first part; the others belong into the same folder."),
        )
    if header.kind is not ModelKind.TEXT:
        raise UnsupportedModel(_what_it_holds(header), tr(_CHOOSE))


def _what_it_holds(header: Header) -> str:
    name = header.path.name
    if header.kind is not ModelKind.OTHER:
        return header.kind.told_of(name)
    if header.type != "model":
        return tr("{file} holds something called “{type}”.", file=name, type=quote(header.type, 40))
    kind = quote(header.architecture, 40)
    return tr("{file} holds a model of the kind {kind}, which can't chat.", file=name, kind=kind)
