"""Pictures of the real window, in a profile that is thrown away."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_chat.app.services import AppServices
    from desktop_chat.engine.engine import EventHandler
    from desktop_chat.engine.scripted.engine import ScriptedEngine

__all__ = ["take_pictures"]

_TOKENS_PER_SECOND = 250.0  # of what is written for a picture; the status line shows it


def take_pictures(
    out: Path, model: Path | None = None, *, language: str = "en", scale: int = 100
) -> int:
    """Have chats in the window, and save pictures of them in the folder ``out``.

    Args:
        model: Answers; without one, the replies are laid down beforehand.
        language: Of the window.
        scale: Of the screen, in percent; the window is as large to the eye at each.

    Returns:
        The exit status.

    Raises:
        NoModel: There is none to make the scenery of.
    """
    import tempfile
    from pathlib import Path

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{scale / 100}"}
    from desktop_chat.ui.pictures import screenshot
    from desktop_chat.ui.pictures.script import chats

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        services, half = _services(Path(folder), model, language)
        invented = _invented(Path(folder) / "invented") if model is None else []
        questions = [[turn.question for turn in chat] for chat in chats(language)]
        files = screenshot.take(out, services, half, questions, invented)
        new = _without_models(Path(folder) / "new", language)
        files += screenshot.take_first_start(out, new)
    for file in files:
        print(file)
    return 0


def _services(folder: Path, model: Path | None, language: str) -> tuple[AppServices, Path]:
    """A profile with some models, and a file that is none."""
    from desktop_chat.app.services import AppServices
    from desktop_chat.domain.settings import LANGUAGE, MODEL
    from desktop_chat.models.discovery.places import Places
    from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault
    from desktop_chat.wiring.profile import Profile
    from desktop_chat.wiring.typesetting import make_typesetter

    paths = Paths.of(folder)
    paths.create()
    home, half = _other_apps(folder)
    profile = Profile(paths, lambda _: None, places=Places(home, {}, "linux"))
    profile.settings.set(LANGUAGE, language)
    if model is not None:
        profile.settings.set(MODEL, str(model.absolute()))
    make_engine = _scripted(language) if model is None else profile.make_engine
    return (
        AppServices(
            paths,
            profile.settings,
            make_engine,
            lambda: Vault(paths, MemoryKeychain()),
            profile.models,
            make_typesetter=make_typesetter,
        ),
        half,
    )


def _without_models(folder: Path, language: str) -> AppServices:
    """What somebody has who starts the app for the first time."""
    from desktop_chat.app.models.scripted import ScriptedModels
    from desktop_chat.app.services import AppServices
    from desktop_chat.domain.settings import LANGUAGE
    from desktop_chat.models.library.library import Library
    from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault
    from desktop_chat.storage.settings import SettingsFile

    paths = Paths.of(folder)
    paths.create()
    settings = SettingsFile(paths.settings)
    settings.set(LANGUAGE, language)
    return AppServices(
        paths,
        settings,
        _scripted(language),
        lambda: Vault(paths, MemoryKeychain()),
        ScriptedModels(Library([paths.models]), paths.models),
    )


def _scripted(language: str) -> Callable[[EventHandler], ScriptedEngine]:
    """What makes an engine that gives the replies of the script in their order."""
    from desktop_chat.engine.scripted.engine import ScriptedEngine
    from desktop_chat.ui.pictures.contest import contest
    from desktop_chat.ui.pictures.script import chats

    turns = [turn for chat in chats(language) for turn in chat]

    def make(on_event: EventHandler) -> ScriptedEngine:
        voices = contest(language).voices
        engine = ScriptedEngine(on_event, voices=voices, pace=_TOKENS_PER_SECOND)
        while turns:  # of which only the first engine has something: others compare
            turn = turns.pop(0)
            engine.enqueue(turn.reply, turn.thinking, _TOKENS_PER_SECOND)
        return engine

    return make


def _other_apps(folder: Path) -> tuple[Path, Path]:
    """A home with models of other apps, and half of a model, all made of the starter.

    Raises:
        NoModel: There is none, as in a package.
    """
    import shutil

    from desktop_chat.domain.errors import NoModel
    from desktop_chat.domain.language import tr
    from desktop_chat.models.library.starter import starter_model

    starter = starter_model()
    if starter is None:
        raise NoModel(
            tr("These pictures are made with the starter model, which isn't installed."),
            tr("Start the app from source, which installs that model."),
        )
    home = folder / "home"
    half = home / "Downloads" / "SmolLM2-135M-Instruct.Q4_1.part.gguf"
    places = (
        home / ".lmstudio" / "models" / "lmstudio-community" / "SmolLM2-135M-Instruct-GGUF",
        home / ".cache" / "llama.cpp",
        half.parent,
    )
    for place in places:
        place.mkdir(parents=True)
    for place in places[:2]:
        shutil.copy(starter, place)
    half.write_bytes(starter.read_bytes()[: starter.stat().st_size // 2])
    return home, half


def _invented(folder: Path) -> list[Path]:
    """Models that there aren't, for the script to answer in their names."""
    from desktop_chat.models.library.starter import starter_model
    from desktop_chat.ui.pictures.contest import INVENTED

    starter = starter_model()
    assert starter is not None, "the rest of the scenery is made of it"
    folder.mkdir()
    made: list[Path] = []
    for number, name in enumerate(INVENTED, 1):
        content = bytearray(starter.read_bytes())
        content[-1] ^= number  # each is the starter but for that, or it would be a copy of it
        made.append(folder / f"{name}.gguf")
        made[-1].write_bytes(content)
    return made
