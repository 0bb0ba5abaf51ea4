"""Where the app keeps what it writes, and finds what it was shipped with."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import appdirs  # pyright: ignore[reportMissingTypeStubs]  # it has none

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr

__all__ = ["Paths"]

_APP = "desktop-chat"
_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place on disk that the app uses. Nothing is created before ``create``.

    Attributes:
        profile: The folder that makes this profile one of its own; it holds conversations.
        data: What must not be lost.
        models: Where a person puts model files.
        database: The conversations.
        keys: What opens them, wrapped.
        lock: Held by the one process that writes to them.
        settings: The settings file.
        log: The log file.
        cache: Folder whose contents may be deleted at any time.
        resources: Read-only files that come with the app.
    """

    profile: Path
    data: Path
    models: Path
    database: Path
    keys: Path
    lock: Path
    settings: Path
    log: Path
    cache: Path
    resources: Path

    @classmethod
    def of(cls, profile: Path | None = None) -> Paths:
        """Paths of the profile in the folder ``profile``, or of the person's default one.

        All of a named profile is inside its folder. The default one is spread as the platform
        wants it.
        """
        if profile is None:
            # The author's name would be one more folder on Windows.
            dirs: Any = appdirs.AppDirs(_APP, appauthor=False)
            data, config = Path(dirs.user_data_dir), Path(dirs.user_config_dir)
            log, cache = Path(dirs.user_log_dir), Path(dirs.user_cache_dir)
        else:
            data = config = log = profile.expanduser().absolute()
            cache = data / "cache"
        return cls(
            profile=data,
            data=data,
            models=data / "models",
            database=data / "chats.db",
            keys=data / "keys.json",
            lock=data / "profile.lock",
            settings=config / "settings.json",
            log=log / "desktop-chat.log",
            cache=cache,
            resources=_resources(),
        )

    @property
    def chat_templates(self) -> Path:
        """Our own chat templates, for models that come without one."""
        return self.resources / "chat_templates"

    @property
    def catalogue(self) -> Path:
        """What is remembered of model files."""
        return self.data / "models.json"

    @property
    def question_sets(self) -> Path:
        """Our own sets of questions, for comparing models."""
        return self.resources / "questions"

    @property
    def policy_schema(self) -> Path:
        """What an administrator can decide."""
        return self.resources / "policy-schema.json"

    @property
    def known_templates(self) -> Path:
        """Names of the chat templates that makers of models have published, by their hash."""
        return self.resources / "known_templates.json"

    @property
    def third_party(self) -> Path:
        """What a package lists of its parts; it isn't there when the app is run from source."""
        return self.resources / "third-party.json"

    @property
    def published_templates(self) -> Path:
        """Those templates themselves, which setting up puts there; it may not be there."""
        return Path(sys.prefix, "share", "desktop-chat", "published_templates")

    @property
    def audit_log(self) -> Path:
        """Which models were loaded, if an administrator wants that."""
        return self.log.with_name("models.log")

    @property
    def inbox(self) -> Path:
        """Where another start of the program leaves what the open window shall open."""
        return self.data / "inbox"

    @property
    def window(self) -> Path:
        """How the window was left."""
        return self.settings.with_name("window.json")

    @property
    def loading(self) -> Path:
        """A folder with a marker for each model that is being loaded."""
        return self.data / "loading"

    @property
    def crash(self) -> Path:
        """What is left by a run that llama.cpp has ended."""
        return self.data / "crash.json"

    @property
    def memory(self) -> Path:
        """There for as long as the conversations are encrypted, so that they can't just not be.

        It lies with the settings, since who puts another database in the place of ours may have
        got at nothing but the folder that it is in.
        """
        return self.settings.with_name("conversations-are-encrypted")

    def create(self) -> None:
        """Make the folders that are missing; only their owner may enter them.

        A folder that is already there keeps its permissions: it may be shared with others on
        purpose, or not be ours at all.
        """
        for folder in (self.data, self.models, self.settings.parent, self.log.parent, self.cache):
            try:
                folder.parent.mkdir(parents=True, exist_ok=True)
                folder.mkdir(mode=0o700, exist_ok=True)
            except OSError as error:
                raise StorageFailed(
                    tr(
                        "The folder {folder} can't be created: {reason}.",
                        folder=folder,
                        reason=error.strerror or error,
                    ),
                    tr("Choose another folder with --profile, or make this one writable."),
                ) from error


def _resources() -> Path:
    """Inside the package in a wheel, beside it in a checkout."""
    packaged = _PACKAGE / "_resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
