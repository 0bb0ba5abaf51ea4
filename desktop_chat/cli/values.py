"""What a command asks a model with, and where each of its values comes from."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_chat.cli.services import Services
from desktop_chat.domain.effective import Layers, ModelDefaults
from desktop_chat.domain.errors import AppError, InvalidInput, NoPreset
from desktop_chat.domain.managed_presets import with_managed
from desktop_chat.domain.model import model_key
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.models.recommended import model_defaults
from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["draft_named", "find_preset", "layers_of", "presets_of"]


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
    defaults = ModelDefaults()
    with suppress(AppError):  # whoever loads it says what is wrong
        defaults = model_defaults(services.library.header(path))
    key, everywhere = model_key(path), services.settled()
    options = services.library.load_options(key)
    if store is None:
        layers = Layers.of(defaults, everywhere, options, managed=services.managed)
    else:
        of_model = store.presets.of_models().get(key, Tuning())
        own = Tuning() if conversation is None else store.presets.of_conversation(conversation)
        presets = presets_of(services, store)
        layers = Layers.of(defaults, everywhere, options, of_model, own, presets, services.managed)
    return layers if preset is None else layers.with_preset(preset)


def presets_of(services: Services, store: ChatStore | None) -> tuple[Preset, ...]:
    """Those of the machine, and the person's own as far as there is a store."""
    return with_managed(() if store is None else store.presets.list(), services.managed)


def draft_named(wanted: str, path: Path, services: Services) -> str | None:
    """The file of the draft model that was typed for the one in ``path``; None for none.

    Raises:
        InvalidInput: It can't guess for it.
        AppError: There is no such model.
    """
    if wanted == "none":
        return None
    draft = services.model(wanted)
    if not services.library.can_guess(draft, path):
        raise InvalidInput(
            f"{draft.name} can't guess for {path.name}: its vocabulary is another one, or one of "
            "them can't take back what it has read.",
            "Choose another draft model, or none.",
        )
    return str(draft)


def find_preset(services: Services, store: ChatStore | None, wanted: str) -> Preset:
    """The preset of this name, whatever the case, or of this id; the machine's before others.

    Raises:
        NoPreset: There is none.
    """
    for each in presets_of(services, store):
        if wanted.casefold() == each.name.casefold() or wanted == each.id:
            return each
    raise NoPreset(f"There is no preset “{wanted}”.")
