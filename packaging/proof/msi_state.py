"""What a machine is like before and after an MSI: its files, and both halves of its registry."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from proof.wine import Registry, Value, Wine

from desktop_chat.domain.managed import Managed
from desktop_chat.storage.managed.reader import read_policy
from desktop_chat.storage.managed.registry_policy import KEY, MemoryRegistry, RegistryPolicy
from desktop_chat.storage.managed.schema import Schema

__all__ = ["State"]

_SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "policy-schema.json"
_APPS = r"software\microsoft\windows\currentversion\uninstall" + "\\{"
_OF_WINE = (r"system\currentcontrolset\control\class", r"software\wine")


@dataclass(frozen=True, slots=True)
class State:
    """What a Windows has on its disk and in its registry, to be compared with a later one.

    Attributes:
        files: Their hashes by their paths in C:.
        machine: HKEY_LOCAL_MACHINE, without keys that have no value, and those that Wine writes to.
        person: The same of HKEY_CURRENT_USER.
    """

    files: dict[str, str]
    machine: Registry
    person: Registry

    @classmethod
    def of(cls, wine: Wine) -> State:
        files = {
            path.relative_to(wine.drive).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in wine.drive.rglob("*")
            if path.is_file()
        }
        return cls(files, _told(wine.registry("system")), _told(wine.registry("user")))

    def new_files(self, before: State) -> set[str]:
        """Also those that have changed."""
        return {name for name, found in self.files.items() if before.files.get(name) != found}

    def lost_files(self, before: State) -> set[str]:
        return before.files.keys() - self.files.keys()

    def has_kept(self, before: State, folder: str) -> bool:
        """Whether what is in a folder is what was in it, and that wasn't nothing."""
        were, are = (
            {name: found for name, found in state.files.items() if name.startswith(folder)}
            for state in (before, self)
        )
        return bool(were) and were == are

    def entries(self) -> list[dict[str, Value]]:
        """Ours in the list of installed apps."""
        apps = [values for key, values in self.machine.items() if key.startswith(_APPS)]
        return [each for each in apps if each.get("DisplayName") == "Desktop Chat"]

    def policy(self) -> Managed:
        """What the app makes of the registry."""
        keys = {key: self.machine[key.lower()] for key in (KEY,) if key.lower() in self.machine}
        return read_policy(RegistryPolicy(MemoryRegistry(keys)), lambda: Schema(_SCHEMA))


def _told(registry: Registry) -> Registry:
    return {key: each for key, each in registry.items() if each and not key.startswith(_OF_WINE)}
