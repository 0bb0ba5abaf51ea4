"""The models of one profile, looked at once."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop_chat.domain.language import later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_chat.domain.model import ModelFile
    from desktop_chat.engine.llama.crash_note import CrashNote
    from desktop_chat.models.admission.load_marker import Markers
    from desktop_chat.models.library.library import Library
    from desktop_chat.storage.paths import Paths

__all__ = ["LibraryOnce", "load_markers"]


class LibraryOnce:
    """Opened by whoever wants it first, on whatever thread that is."""

    def __init__(
        self,
        paths: Paths,
        note: CrashNote,
        stores: Callable[[], Sequence[Path]] = tuple,
        objection: Callable[[ModelFile, Library], str] | None = None,
    ) -> None:
        """
        Args:
            stores: Folders with models for all who use the machine.
            objection: What an administrator has against a model; None if there is no policy.
        """
        self._paths = paths
        self._stores = stores
        self._objection = objection
        self._note = note
        self._lock = threading.Lock()
        self._library: Library | None = None  # kept, since it knows the headers that it has read

    def open(self) -> Library:
        """The library, in which what ended an earlier run is set aside by now."""
        with self._lock:
            if self._library is None:
                self._library = self._open()
            return self._library

    def _open(self) -> Library:
        from desktop_chat.engine.llama.build import engine_build
        from desktop_chat.models.library.catalogue import Catalogue
        from desktop_chat.models.library.library import Library
        from desktop_chat.models.library.starter import starter_model
        from desktop_chat.storage.json_file import JsonFile
        from desktop_chat.wiring.aftermath import look_back

        paths = self._paths
        keeper = JsonFile(
            paths.catalogue, later("list of models"), later("it begins anew"), max_bytes=64 << 20
        )
        folders = [*self._stores(), paths.models]
        library = Library(folders, starter_model(), Catalogue(keeper), self._objection)
        look_back(library, load_markers(paths), self._note, engine_build())
        return library


def load_markers(paths: Paths) -> Markers:
    """What shows at the next start that a load ended the program."""
    from desktop_chat.models.admission.load_marker import Markers
    from desktop_chat.storage.durable import write_durably

    return Markers(paths.loading, write_durably)
