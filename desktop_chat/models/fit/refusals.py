"""Why a model doesn't fit, with numbers, and what would; in bytes and tokens."""

from __future__ import annotations

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import NotEnoughMemory
from desktop_chat.domain.language import later, number, tr
from desktop_chat.models.fit.room import Place, Room

__all__ = ["elsewhere", "too_large", "too_long", "too_many_layers"]


def too_many_layers(place: Place, room: Room, most: int) -> NotEnoughMemory:
    return NotEnoughMemory(
        tr(
            "{n} layers on {gpu} need {need}; {free} are free there.",
            "{n} layer on {gpu} needs {need}; {free} are free there.",
            place.gpu_layers,
            gpu=room.names,
            need=bytesize(place.split.gpu.total),
            free=bytesize(room.on_gpus),
        ),
        tr(
            "Choose at most {n} layers, a shorter context or a smaller model.",
            "Choose at most {n} layer, a shorter context or a smaller model.",
            most,
        ),
    )


def elsewhere(place: Place, room: Room) -> NotEnoughMemory:
    """There is room, but not where it is wanted."""
    return NotEnoughMemory(
        tr(
            "Beside {size} on {gpu} the model needs {need}; {free} are free.",
            size=bytesize(place.split.gpu.total),
            gpu=room.names,
            need=bytesize(place.split.cpu.lasting),
            free=bytesize(room.in_ram),
        ),
        tr("Choose a smaller model, or close other programs."),
    )


def too_large(need: int, free: int) -> NotEnoughMemory:
    """
    Args:
        need: With the shortest context.
    """
    return NotEnoughMemory(
        tr("The model needs {need}; {free} are free.", need=bytesize(need), free=bytesize(free)),
        tr(
            "Choose a smaller model, or close other programs: {size} more must be free.",
            size=bytesize(max(0, need - free)),
        ),
    )


def too_long(ctx: int, need: int, free: int, fitting: int, *, can_pack: bool) -> NotEnoughMemory:
    """
    Args:
        fitting: The longest context that fits.
        can_pack: Whether it would fit if its cache were kept in fewer bits.
    """
    remedy = later(
        "Choose a context of at most {ctx} tokens, or a smaller model, or close other programs."
    )
    if can_pack:
        remedy = later(
            "Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in "
            "q8_0, or close other programs."
        )
    return NotEnoughMemory(
        tr(
            "With a context of {ctx} tokens the model needs {need}; {free} are free.",
            ctx=number(ctx),
            need=bytesize(need),
            free=bytesize(free),
        ),
        tr(remedy, ctx=number(fitting)),
    )
