"""``desktop-chat doctor``: what there is to run with, for a person and for a report."""

import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from desktop_chat import __version__
from desktop_chat.cli.conversations.keys import protection
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_json, print_text
from desktop_chat.domain import offline
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.machine import Device
from desktop_chat.domain.managed import GpuMode
from desktop_chat.domain.package_version import package_version
from desktop_chat.domain.settings import KEEP_READ, SAVE_HISTORY
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.managed.values import written
from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.folder import find_states

__all__ = ["run"]

_PACKAGES = (
    "PySide6-Essentials",
    "llama-cpp-python",
    "sqlcipher3",
    "cryptography",
    "keyring",
    "filelock",
    "appdirs",
    "Jinja2",
)


def run(as_json: bool, services: Services) -> int:
    report = _report(services)
    if as_json:
        print_json({**report, "devices": [asdict(device) for device in report["devices"]]})
    else:
        _print(report)
    return 0


def _report(services: Services) -> dict[str, Any]:
    from desktop_chat.engine.llama import native
    from desktop_chat.engine.llama.build import engine_build
    from desktop_chat.engine.probe.probe import Probe

    plugins = native.initialize(gpus=services.managed.enforced.gpu_mode is not GpuMode.OFF)
    log = native.Log()
    try:
        paths = services.paths
        return {
            "desktop_chat": __version__,
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "packages": {name: package_version(name) for name in _PACKAGES},
            "llama": native.versions() | {"build": engine_build()},
            "database": sqlcipher.versions(),
            "plugins": plugins or None,  # none where all is linked in, as from source
            "cpu_features": native.cpu_features(),
            "devices": native.devices(),
            "network": _network(),
            "test_run_of_a_model": (protected := Probe().protection()),
            "test_run_lacks": _lacking(protected),
            "paths": {
                "data": str(paths.data),
                "models": str(paths.models),
                "database": str(paths.database),
                "settings": str(paths.settings),
                "log": str(paths.log),
                "cache": str(paths.cache),
                "resources": str(paths.resources),
            },
            "models": [model.id for model in services.library.list()],
            "conversations": _conversations(services),
            "kept_of_what_models_read": _kept(services),
            "policy": _policy(services),
        }
    finally:
        log.close()


def _lacking(protection: Sequence[str]) -> list[str]:
    """What a test run would also have on a Linux that offers all of it: old kernels don't."""
    names = ("resource limits", "Landlock", "seccomp") if sys.platform == "linux" else ()
    return [name for name in names if not any(name in each for each in protection)]


def _policy(services: Services) -> dict[str, Any]:
    """Whether there is one, and whether it counts; “desktop-chat policy show” has all of it."""
    managed = services.managed
    return {
        "source": managed.source or None,
        "can_be_read": managed.closed is None,
        "enforced": list(written(managed.enforced)),
        "does_not_count": [each.key for each in managed.refused],
    }


def _network() -> dict[str, Any]:
    """What keeps this process from one, as was tried just now, and what there is that could use it.

    The last two are a part of Python's and of Qt's packages, of which a packaged app has neither.
    """
    has_filter = offline.has_filter()
    return {
        "refused_by_the_kernel": has_filter,
        "why_not": None if has_filter else offline.why_no_filter(),
        "refused_by_python": offline.has_hook(),
        "_ssl": _presence("_ssl", is_there=find_spec("_ssl") is not None),
        "QtNetwork": _presence("PySide6.QtNetwork", is_there=_has_qt_network()),
    }


def _presence(module: str, *, is_there: bool) -> str:
    return "loaded" if module in sys.modules else "installed" if is_there else "absent"


def _has_qt_network() -> bool:
    """Seen by its files, since an import would load Qt."""
    spec = find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec else None) or ()
    names = ("QtNetwork.*", "Qt6Network.*", "Qt/lib/*Qt*Network.*")  # bindings, libraries
    return any(True for folder in folders for name in names for _ in Path(folder).glob(name))


def _conversations(services: Services) -> dict[str, Any]:
    """How they are protected, or what is wrong with them; nothing is unlocked."""
    try:
        return protection(services.make_vault())
    except AppError as error:
        return {"error": f"{error.title}: {error.detail}"}


def _kept(services: Services) -> dict[str, Any]:
    """Whether what models read is kept for long conversations, and how much there is of it."""
    found = find_states(services.paths.states)
    taken = sum(each.size for each in found)
    budget = Budget(services.paths.data, lambda: services.settings.get(KEEP_READ)).size(taken)
    is_kept = budget > 0 and services.settings.get(SAVE_HISTORY)
    return {
        "kept": is_kept and services.make_vault().is_encrypted is not False,
        "number": len(found),
        "bytes": taken,
        "most_bytes": budget,
    }


def _print(value: Mapping[str, Any], indent: str = "") -> None:
    for key, item in value.items():
        if isinstance(item, Mapping):
            print_text(f"{indent}{key}:\n")
            _print(cast("Mapping[str, Any]", item), indent + "  ")
        elif isinstance(item, list | tuple):
            print_text(f"{indent}{key}:\n")
            for part in cast("Sequence[Any]", item):
                print_text(f"{indent}  {_line(part)}\n")
        else:
            print_text(f"{indent}{key}: {_line(item)}\n")


def _line(part: Any) -> str:
    if part is None or isinstance(part, bool):
        return {None: "none", True: "yes", False: "no"}[part]
    if not isinstance(part, Device):
        return str(part)
    free, total = part.memory_free / 2**30, part.memory_total / 2**30
    return f"{part.name} ({part.description}): {free:.1f} of {total:.1f} GiB free"
