"""What a list shows of a model file: little enough to be remembered for each."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.model import ModelKind
from desktop_chat.domain.printable import one_line
from desktop_chat.models.header.header import Header

__all__ = ["Summary"]

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Summary:
    """The part of a header that a list needs; texts are one printable line.

    Attributes:
        size: Bytes on disk, of all parts.
        weights_size: Bytes of all tensors.
        width: Elements of an embedding; for a projector, of those that it gives.
        parts: Number of files.
    """

    kind: ModelKind
    name: str = ""
    basename: str = ""
    architecture: str = ""
    family: str = ""
    parameters: int = 0
    size: int = 0
    weights_size: int = 0
    quantization: str = ""
    ctx_train: int = 0
    width: int = 0
    parts: int = 1

    @classmethod
    def of(cls, header: Header) -> Summary:
        projector = header.projector
        width = projector.embedding_length if projector else header.hyperparameters.embedding_length
        return cls(
            kind=header.kind,
            name=_line(header.name),
            basename=_line(header.basename),
            architecture=_line(header.architecture),
            family=_line(header.family),
            parameters=header.parameters,
            size=header.size,
            weights_size=header.weights_size,
            quantization=header.quantization,
            ctx_train=header.hyperparameters.context_length,
            width=width,
            parts=header.split_count,
        )


def _line(text: str) -> str:
    """What the file says of itself, as it can be printed in a list."""
    return one_line(text, _LONGEST_NAME)
