"""What this program is, and what it is made of: found out elsewhere, told here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from desktop_chat import __version__
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.third_party import Component
from desktop_chat.storage.paths import Paths

__all__ = ["About", "Facts", "Network"]


class Network(Enum):
    """What keeps the program from one."""

    KERNEL = auto()
    PYTHON = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Facts:
    """What it is.

    Attributes:
        engine: Names the build of llama.cpp.
        gpus: The ways to a GPU that this build has.
        qt: The version of PySide6.
        components: What others have made.
    """

    version: str
    engine: str
    gpus: tuple[str, ...]
    network: Network
    qt: str
    components: tuple[Component, ...]


class About(QObject):
    """Finds it out on a file thread.

    Signals:
        known: The ``Facts``.
        failed: An exception.
    """

    known = Signal(object)
    failed = Signal(object)

    def __init__(self, paths: Paths, tasks: Tasks) -> None:
        super().__init__()
        self._paths = paths
        self._tasks = tasks

    def start(self) -> None:
        self._tasks.run(self._find_out, self.known.emit, self.failed.emit)

    def _find_out(self) -> Facts:
        from desktop_chat.domain.package_version import package_version
        from desktop_chat.engine.llama.build import engine_build, gpu_backends
        from desktop_chat.storage.third_party import read_components

        return Facts(
            __version__,
            engine_build(),
            gpu_backends(),
            _network(),
            package_version("PySide6-Essentials"),
            read_components(self._paths.third_party),
        )


def _network() -> Network:
    from desktop_chat.domain import offline

    if offline.has_filter():
        return Network.KERNEL
    return Network.PYTHON if offline.has_hook() else Network.NOTHING
