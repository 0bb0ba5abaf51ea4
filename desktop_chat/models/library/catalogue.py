"""What is remembered of model files: which were added, what was seen of them, how they ran."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.loading import LoadOptions, Speed
from desktop_chat.models.files.paths import can_be_path
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.entries import AddedFile, Judged, MeasuredFile, Seen
from desktop_chat.models.library.json_values import from_json, to_json
from desktop_chat.models.library.keeper import Keeper, Nowhere
from desktop_chat.models.library.tables import append, dictionary, drop, table_of, texts

__all__ = ["Catalogue"]

_MOST_SPEEDS = 200
_MOST_MEASURED = 200
_MOST_VERDICTS = 16  # on files that look alike, by all builds
_MOST_SEEN = 20_000


class Catalogue:
    """May be used on any thread. Whatever is in the file, what makes no sense counts as absent."""

    def __init__(self, keeper: Keeper | None = None) -> None:
        """Without a ``keeper`` all is forgotten at the end."""
        self._keeper = keeper or Nowhere()
        self._lock = threading.RLock()
        self._values = self._keeper.read()
        self._unsaved: list[Callable[[dict[str, Any]], None]] = []
        self._seen: dict[str, Seen] = {}  # what was made of their JSON

    def refresh(self) -> None:
        """Take in what another process has changed."""
        with self._lock:
            self._values = self._keeper.read()
            self._make_unsaved(self._values)
            self._seen.clear()

    @property
    def notice(self) -> str:
        """What was wrong with what was kept, for the person; empty if nothing."""
        return self._keeper.notice

    @property
    def files(self) -> Mapping[Path, AddedFile]:
        with self._lock:
            return {
                Path(path): from_json(AddedFile, added) or AddedFile()
                for path, added in self._table("files").items()
                if can_be_path(path)
            }

    def is_added(self, path: Path) -> bool:
        """Whether it is listed because somebody chose it."""
        with self._lock:
            removed: list[str] = texts(self._values, "removed")
            return str(path) in self._table("files") and str(path) not in removed

    @property
    def folders(self) -> tuple[Path, ...]:
        return self._paths("folders")

    @property
    def removed(self) -> frozenset[Path]:
        """Files that the person doesn't want to see, wherever they lie."""
        return frozenset(self._paths("removed"))

    def add_file(self, path: Path, added: AddedFile) -> None:
        """
        Raises:
            StorageFailed: As for all that changes something. It counts until the end even so.
        """

        def edit(values: dict[str, Any]) -> None:
            files = table_of(values, "files")
            if added != AddedFile() or str(path) not in files:  # a name that it had, it keeps
                files[str(path)] = to_json(added)
            drop(values, "removed", path)

        self._change(edit)

    def add_folder(self, folder: Path) -> None:
        def edit(values: dict[str, Any]) -> None:
            append(values, "folders", folder)
            below = [path for path in texts(values, "removed") if Path(path).is_relative_to(folder)]
            for path in below:
                drop(values, "removed", Path(path))

        self._change(edit)

    def remove_folder(self, folder: Path) -> None:
        self._change(lambda values: drop(values, "folders", folder))

    def remove_files(self, paths: Iterable[Path]) -> None:
        """Don't list them, whether they were added or a folder has them."""
        paths = tuple(paths)

        def edit(values: dict[str, Any]) -> None:
            for path in paths:
                append(values, "removed", path)

        self._change(edit)

    def seen(self, path: Path) -> Seen | None:
        """What was last seen of the file, whether or not that is how it is now."""
        key = str(path)
        with self._lock:
            if key not in self._seen:
                seen = from_json(Seen, self._table("seen").get(key))
                if seen is None:
                    return None
                self._seen[key] = seen
            return self._seen[key]

    def seen_as(self, stamp: Stamp) -> tuple[Path, ...]:
        """Where the file of this number was seen."""
        number = (stamp.inode, stamp.device) if stamp.inode else None
        with self._lock:
            stamps = {
                path: dictionary(dictionary(seen).get("stamp"))
                for path, seen in self._table("seen").items()
            }
        return tuple(
            Path(path)
            for path, known in stamps.items()
            if (known.get("inode"), known.get("device")) == number and can_be_path(path)
        )

    def seen_paths(self) -> tuple[Path, ...]:
        with self._lock:
            return tuple(map(Path, filter(can_be_path, self._table("seen"))))

    @property
    def ids(self) -> Mapping[str, Path]:
        """What each name in the list stood for when it was last made, by the name's casefold."""
        with self._lock:
            known = {key: from_json(str, path) for key, path in self._table("ids").items()}
        return {key: Path(path) for key, path in known.items() if path and can_be_path(path)}

    def record_ids(self, ids: Mapping[str, Path]) -> None:
        """May fail silently."""
        new = {key.casefold(): path for key, path in ids.items()}
        if new != self.ids:
            paths = {key: str(path) for key, path in new.items()}
            with suppress(StorageFailed):  # a name may get longer
                self._change(lambda values: values.update(ids=paths))

    def remember(self, seen: Mapping[Path, Seen], gone: Iterable[Path] = ()) -> None:
        """Keep what was seen of files, and nothing of those that are gone. May fail silently."""
        gone = tuple(gone)

        def edit(values: dict[str, Any]) -> None:
            table = table_of(values, "seen")
            for path, item in seen.items():
                known = from_json(Seen, table.get(str(path)))
                table[str(path)] = to_json(item if known is None else item.joined(known))
            names = {str(path) for path in gone}
            for name in names:
                table.pop(name, None)
            for name in names.intersection(texts(values, "removed")):
                # A file that comes under such a name will be another one.
                drop(values, "removed", Path(name))
                table_of(values, "files").pop(name, None)
            for old in list(table)[:-_MOST_SEEN]:
                del table[old]

        with suppress(StorageFailed):  # it can be read again
            self._change(edit)

    def judged(self, content: str) -> list[Judged]:
        """How files with ``content``, a fingerprint, ran with any build of llama.cpp, newest first.

        Files that only look alike have a verdict each.
        """
        with self._lock:
            items = dictionary(self._table("verdicts").get(content)).values()
            known = [judged for item in items if (judged := from_json(Judged, item))]
        return sorted(known, key=lambda judged: judged.verdict.when, reverse=True)

    def has_judged(self, size: int) -> bool:
        """Whether there is a verdict on content of this size: a fingerprint begins with it."""
        with self._lock:
            return any(content.startswith(f"{size}-") for content in self._table("verdicts"))

    def record_verdict(self, content: str, judged: Judged) -> None:
        def edit(values: dict[str, Any]) -> None:
            verdicts = table_of(table_of(values, "verdicts"), content)
            key = f"{judged.verdict.engine} {judged.stamp.device}-{judged.stamp.inode}"
            verdicts.pop(key, None)
            verdicts[key] = to_json(judged)
            for old in list(verdicts)[:-_MOST_VERDICTS]:
                del verdicts[old]

        self._change(edit)

    def record_judged_hash(self, content: str, stamp: Stamp, sha256: str) -> None:
        """Keep the hash of a file with the verdicts that are on it as it is now."""

        def edit(values: dict[str, Any]) -> None:
            verdicts = table_of(table_of(values, "verdicts"), content)
            for key, item in verdicts.items():
                judged = from_json(Judged, item)
                if judged and judged.stamp.is_in_place(stamp):
                    verdicts[key] = to_json(replace(judged, sha256=sha256))

        if self.judged(content):
            self._change(edit)

    def forget_verdicts(self, content: str) -> None:
        def edit(values: dict[str, Any]) -> None:
            table_of(values, "verdicts").pop(content, None)

        self._change(edit)

    def used(self, path: Path) -> float:
        """When it was last loaded, in Unix time; 0 if never."""
        return from_json(float, self._table("used").get(str(path))) or 0.0

    def record_use(self, path: Path, when: float) -> None:
        self._change(lambda values: table_of(values, "used").update({str(path): when}))

    @property
    def speeds(self) -> Mapping[str, Speed]:
        """By the model's key, those measured last at the end."""
        with self._lock:
            items = self._table("speeds").items()
            return {key: speed for key, item in items if (speed := from_json(Speed, item))}

    def record_speed(self, key: str, speed: Speed) -> None:
        def edit(values: dict[str, Any]) -> None:
            table = table_of(values, "speeds")
            table.pop(key, None)
            table[key] = to_json(speed)
            for old in list(table)[:-_MOST_SPEEDS]:
                del table[old]

        self._change(edit)

    def measured(self, key: str) -> MeasuredFile | None:
        """What was measured with the model of this key."""
        return from_json(MeasuredFile, self._table("measured").get(key))

    def set_measured(self, key: str, measured: MeasuredFile | None) -> None:
        """None forgets it."""

        def edit(values: dict[str, Any]) -> None:
            table = table_of(values, "measured")
            table.pop(key, None)
            if measured is not None:
                table[key] = to_json(measured)
            for old in list(table)[:-_MOST_MEASURED]:
                del table[old]

        self._change(edit)

    def options(self, key: str) -> LoadOptions:
        """What was chosen for the model of this key."""
        return from_json(LoadOptions, self._table("options").get(key)) or LoadOptions()

    def set_options(self, key: str, options: LoadOptions) -> None:
        def edit(values: dict[str, Any]) -> None:
            table = table_of(values, "options")
            table.pop(key, None)
            if options != LoadOptions():
                table[key] = to_json(options)

        self._change(edit)

    def _change(self, edit: Callable[[dict[str, Any]], None]) -> None:
        with self._lock:
            self._unsaved.append(edit)
            try:
                self._values = self._keeper.change(self._make_unsaved)
                self._unsaved.clear()
            except StorageFailed:
                edit(self._values)
                raise
            finally:
                self._seen.clear()

    def _make_unsaved(self, values: dict[str, Any]) -> None:
        for edit in self._unsaved:
            edit(values)

    def _table(self, name: str) -> dict[str, Any]:
        with self._lock:
            return dictionary(self._values.get(name))

    def _paths(self, name: str) -> tuple[Path, ...]:
        with self._lock:
            return tuple(map(Path, texts(self._values, name)))
