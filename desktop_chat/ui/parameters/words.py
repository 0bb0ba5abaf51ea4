"""Parameters in words: what holds, who says so, and what a change does."""

from __future__ import annotations

from desktop_chat.app.parameters.tuner import Place
from desktop_chat.domain.effective import Effective, Layer
from desktop_chat.domain.language import listed, tr
from desktop_chat.domain.parameter import Value
from desktop_chat.ui.look.language import locale
from desktop_chat.ui.widgets.managed import who_decides
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["about", "overruled", "place", "source", "value"]

_LONGEST = 40  # characters of a value in a sentence


def value(set_to: Value | None) -> str:
    """A short one in a sentence."""
    match set_to:
        case None:
            return tr("automatic")
        case bool():
            return tr("on", "a switch") if set_to else tr("off", "a switch")
        case int():
            return locale().toString(set_to)
        case float():
            return locale().toString(set_to, "g", 6)
        case tuple():
            texts = [tr("“{text}”", text=printable(each)) for each in set_to]
            return listed(texts) or tr("nothing")
        case _:
            return printable(set_to) or tr("nothing")


def source(effective: Effective, key: str) -> str:
    """Who says so."""
    match effective.source(key):
        case Layer.APP:
            return tr("As usual")
        case Layer.MAKERS:
            return tr("From the makers of {model}", model=printable(effective.family))
        case Layer.FILE:
            return tr("From the model’s file")
        case Layer.MACHINE:
            return tr("Set by your organisation")
        case Layer.EVERYWHERE:
            return tr("Set for all models")
        case Layer.MODEL:
            return tr("Set for this model")
        case Layer.PRESET:
            return tr("From the preset “{preset}”", preset=printable(effective.preset))
        case Layer.ENFORCED:
            return who_decides()
        case _:
            return tr("Set for this conversation")


def overruled(effective: Effective, key: str) -> str:
    """That something stronger holds now, and what."""
    said = value(effective.value(key))
    said = f"{said[:1].upper()}{said[1:_LONGEST]}"
    return tr("{value} holds here. {source}.", value=said, source=source(effective, key))


def place(place: Place, preset: str) -> str:
    match place:
        case Place.CONVERSATION:
            return tr("This conversation")
        case Place.PRESET:
            return tr("Preset “{preset}”", preset=printable(preset))
        case Place.MODEL:
            return tr("This model")
        case Place.EVERYWHERE:
            return tr("All models")


def about(place: Place) -> str:
    """What a change in a place does."""
    match place:
        case Place.CONVERSATION:
            return tr("Counts in this conversation, from the next reply on.")
        case Place.PRESET:
            return tr("Counts wherever this preset is used.")
        case Place.MODEL:
            return tr(
                "Counts whenever this model answers, unless a preset or a conversation says "
                "otherwise."
            )
        case Place.EVERYWHERE:
            return tr("Counts for every model that has nothing of its own.")
