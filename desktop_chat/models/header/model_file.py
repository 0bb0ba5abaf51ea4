"""A model file that is in no list, from its header alone."""

from __future__ import annotations

from desktop_chat.domain.model import ModelFile, Source
from desktop_chat.models.header.header import Header

__all__ = ["unlisted"]


def unlisted(header: Header) -> ModelFile:
    """The model that ``header`` was read from; what only a list can give is empty."""
    return ModelFile(
        id="",
        path=header.path,
        name=header.name,
        architecture=header.architecture,
        parameters=header.parameters,
        size=header.size,
        quantization=header.quantization,
        ctx_train=header.hyperparameters.context_length,
        family=header.family,
        kind=header.kind,
        source=Source.PERSON,
        parts=header.split_count,
        publishers=tuple(filter(None, (header.organization, header.author))),
        licences=tuple(filter(None, (header.licence.id, header.licence.name))),
    )
