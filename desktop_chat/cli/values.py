"""What a command asks a model with, and where each of its values comes from."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from desktop_chat.cli.services import Services
from desktop_chat.domain.effective import Layers
from desktop_chat.domain.errors import AppError, NoPreset
from desktop_chat.domain.model import model_key
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.models.recommended import model_defaults
from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["find_preset", "layers_of", "left_open"]


def layers_of(
    services: Services,
    path: Path,
    store: ChatStore | None = None,
    conversation: str | None = None,
    preset: Preset | None = None,
) -> Layers:
    """What was set by whom for a model.

    Args:
        store: Says what the person settled on for the model and a conversation; without, that
            isn't known.
        conversation: Its id.
        preset: In the place of theirs.
    """
    layers = Layers(
        everywhere=services.settled(),
        model=Parameters.of(services.library.load_options(model_key(path))),
    )
    try:
        defaults = model_defaults(services.library.header(path))
    except AppError:  # whoever loads it says what is wrong
        pass
    else:
        layers = replace(layers, makers=defaults.makers, file=defaults.file)
    if store is not None:
        of_model = store.presets.of_models().get(model_key(path), Tuning())
        own = Tuning() if conversation is None else store.presets.of_conversation(conversation)
        settled = {each.id: each for each in store.presets.list()}
        preset = preset or settled.get(own.preset or of_model.preset or "")
        layers = replace(
            layers, model=layers.model.over(of_model.parameters), conversation=own.parameters
        )
    return replace(
        layers,
        preset=NOTHING if preset is None else preset.parameters,
        preset_name="" if preset is None else preset.name,
    )


def left_open(layers: Layers, key: str) -> Layers:
    """The same with nobody's word on one parameter: the app decides."""
    said = {each.name: getattr(layers, each.name) for each in fields(layers)}
    silent = {k: v.changed(key, None) for k, v in said.items() if isinstance(v, Parameters)}
    return replace(layers, **silent)


def find_preset(store: ChatStore | None, wanted: str) -> Preset:
    """The preset of this name, whatever the case, or of this id.

    Raises:
        NoPreset: There is none.
    """
    presets = () if store is None else store.presets.list()
    for each in presets:
        if wanted.casefold() == each.name.casefold() or wanted == each.id:
            return each
    raise NoPreset(f"There is no preset “{wanted}”.")
