"""Which folders apps use on this computer."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.model import Source
from desktop_chat.models.files.paths import path_of

__all__ = ["Places"]

# ~ is the home folder, $NAME a variable, and these are as the system has them. What isn't set or
# doesn't exist there is passed over.
_LINUX = {
    "DATA": ("$XDG_DATA_HOME", "~/.local/share"),
    "CONFIG": ("$XDG_CONFIG_HOME", "~/.config"),
    "CACHE": ("$XDG_CACHE_HOME", "~/.cache"),
}
_MACOS = {
    "DATA": ("~/Library/Application Support",),
    "CONFIG": ("~/Library/Application Support",),
    "CACHE": ("~/Library/Caches",),
}
_WINDOWS = {
    "DATA": ("$APPDATA", "~/AppData/Roaming"),
    "CONFIG": ("$APPDATA", "~/AppData/Roaming"),
    "CACHE": ("$LOCALAPPDATA", "~/AppData/Local"),
}
_BASES: Mapping[str, Mapping[str, tuple[str, ...]]] = {"darwin": _MACOS, "win32": _WINDOWS}

# For each app where its models are, or what they are in: its module knows which.
_MODELS: Mapping[Source, tuple[str, ...]] = {
    Source.OLLAMA: (
        "$OLLAMA_MODELS",
        "~/.ollama/models",
        "/usr/share/ollama/.ollama/models",  # where its installer puts a service on Linux
        "/var/lib/ollama/.ollama/models",
        "/var/lib/ollama/models",
        "/var/lib/ollama",
        "/var/snap/ollama/common/models",
    ),
    Source.LM_STUDIO: ("~/.lmstudio", "~/.cache/lm-studio"),
    Source.JAN: ("DATA/Jan/data", "CONFIG/Jan/data", "~/jan"),
    Source.GPT4ALL: (
        "DATA/nomic.ai/GPT4All",
        "CACHE/nomic.ai/GPT4All",  # on Windows
        "~/.cache/gpt4all",
    ),
    Source.LLAMA_CPP: ("$LLAMA_CACHE", "CACHE/llama.cpp", "~/.cache/llama.cpp"),
    Source.HUGGING_FACE: (
        "$HF_HUB_CACHE",
        "$HUGGINGFACE_HUB_CACHE",
        "$HF_HOME/hub",
        "$XDG_CACHE_HOME/huggingface/hub",
        "~/.cache/huggingface/hub",
    ),
    # These two are unpacked wherever somebody likes.
    Source.KOBOLDCPP: ("~", "~/Downloads", "~/Documents", "~/Desktop", "$SystemDrive/"),
    Source.TEXT_GENERATION_WEBUI: ("~", "~/Downloads", "~/Documents", "~/Desktop", "$SystemDrive/"),
}
_SETTINGS: Mapping[Source, tuple[str, ...]] = {
    Source.LM_STUDIO: (
        "~/.lmstudio/settings.json",
        "~/.cache/lm-studio/settings.json",
        "CONFIG/LM Studio/settings.json",
    ),
    Source.JAN: ("DATA/Jan/settings.json", "CONFIG/Jan/settings.json"),
    Source.GPT4ALL: (
        "CONFIG/nomic.ai/GPT4All.ini",
        "~/.config/nomic.ai/GPT4All.ini",
        "~/.config/gpt4all.io/GPT4All.ini",  # on macOS
    ),
}
# Folders of no app, and how many folders below each are looked into.
_USUAL: tuple[tuple[str, int], ...] = (
    ("~/Downloads", 1),
    ("~/Documents", 1),
    ("~/Desktop", 1),
    ("~/models", 3),
    ("~/Models", 3),
    ("~/llm", 3),
    ("~/AI", 3),
    ("/opt/models", 3),
)


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one person on one system.

    Attributes:
        system: As ``sys.platform`` has it.
    """

    home: Path
    environ: Mapping[str, str]
    system: str

    @classmethod
    def here(cls) -> Places:
        return cls(Path.home(), os.environ, sys.platform)

    def models(self, source: Source) -> tuple[Path, ...]:
        """Where an app has its models."""
        return self._paths(_MODELS[source])

    def settings(self, source: Source) -> tuple[Path, ...]:
        """Files in which an app may say that it has them elsewhere."""
        return self._paths(_SETTINGS[source])

    def usual(self) -> dict[Path, int]:
        """Folders of the person's own, and how deep to look."""
        return {path: depth for text, depth in _USUAL for path in self._paths((text,))}

    def _paths(self, texts: tuple[str, ...]) -> tuple[Path, ...]:
        paths: dict[Path, None] = {}
        for text in texts:
            first, slash, rest = text.partition("/")
            base = self._base(first) if first else Path("/")
            if base is not None:
                paths[base / rest if slash else base] = None
        return tuple(paths)

    def _base(self, name: str) -> Path | None:
        if name == "~":
            return self.home
        if name.startswith("$"):
            value = self.environ.get(name[1:], "")
            path = path_of(f"{value}/" if value.endswith(":") else value)
            return path if path.is_absolute() and "\0" not in value else None
        for text in _BASES.get(self.system, _LINUX)[name]:
            if paths := self._paths((text,)):
                return paths[0]
        return None
