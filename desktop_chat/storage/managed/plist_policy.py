"""A policy in a property list, as macOS makes it from a configuration profile. Not yet run there.

What is at its top is enforced, what is under ``Defaults`` isn't. What a profile says of itself
(``PayloadUUID`` and the like) may come along, and is no part of the policy.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.language import later
from desktop_chat.storage.managed.protected_file import read_protected
from desktop_chat.storage.managed.source import PolicyUnreadable, RawPolicy

__all__ = ["DEFAULTS", "PlistPolicy"]

DEFAULTS = "Defaults"
_ADMINISTRATOR = 0


class PlistPolicy:
    """The policy in one file."""

    def __init__(self, path: Path, owner: int = _ADMINISTRATOR) -> None:
        self._path = path
        self._owner = owner

    @property
    def place(self) -> str:
        return str(self._path)

    def read(self) -> RawPolicy | None:
        data = read_protected(self._path, self._owner)
        if data is None:
            return None
        import plistlib  # here: it takes time, and a machine may have no policy
        from xml.parsers.expat import ExpatError

        try:
            said: object = plistlib.loads(data)
        except (ValueError, TypeError, LookupError, RecursionError, ExpatError) as error:
            raise PolicyUnreadable(later("{path} is no property list."), path=self._path) from error
        if not isinstance(said, dict):
            raise PolicyUnreadable(later("{path} is no property list."), path=self._path)
        values = cast("dict[str, Any]", said)
        defaults: object = values.pop(DEFAULTS, {})
        if not isinstance(defaults, dict):
            raise PolicyUnreadable(
                later("“{name}” in {path} is no object."), name=DEFAULTS, path=self._path
            )
        values = {key: each for key, each in values.items() if not key.startswith("Payload")}
        return RawPolicy(values, cast("dict[str, Any]", defaults))
