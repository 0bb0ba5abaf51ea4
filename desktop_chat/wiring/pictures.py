"""Pictures of the real window with a real model, in a profile that is thrown away."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["take_pictures"]


def take_pictures(out: Path) -> int:
    """Have a real chat in the window, and save pictures of it in the folder ``out``.

    Returns:
        The exit status.
    """
    import tempfile
    from pathlib import Path

    from desktop_chat.app.services import AppServices
    from desktop_chat.models.discovery.places import Places
    from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault
    from desktop_chat.ui.pictures import screenshot
    from desktop_chat.wiring.profile import Profile
    from desktop_chat.wiring.typesetting import make_typesetter

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.of(Path(folder))
        paths.create()
        home, half = _other_apps(Path(folder))
        profile = Profile(paths, lambda _: None, places=Places(home, {}, "linux"))
        services = AppServices(
            paths,
            profile.settings,
            profile.make_engine,
            lambda: Vault(paths, MemoryKeychain()),
            profile.models,
            make_typesetter=make_typesetter,
        )
        for file in screenshot.take(out, services, half):
            print(file)
    return 0


def _other_apps(folder: Path) -> tuple[Path, Path]:
    """A home with models of other apps, and half of a model, all made of the starter."""
    import shutil

    from desktop_chat.models.library.starter import starter_model

    starter = starter_model()
    home = folder / "home"
    half = home / "Downloads" / "SmolLM2-135M-Instruct.Q4_1.part.gguf"
    places = (
        home / ".lmstudio" / "models" / "lmstudio-community" / "SmolLM2-135M-Instruct-GGUF",
        home / ".cache" / "llama.cpp",
        half.parent,
    )
    for place in places:
        place.mkdir(parents=True)
    if starter is not None:
        for place in places[:2]:
            shutil.copy(starter, place)
        half.write_bytes(starter.read_bytes()[: starter.stat().st_size // 2])
    return home, half
