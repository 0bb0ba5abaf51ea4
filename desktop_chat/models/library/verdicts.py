"""How models did in their test runs, known by what is in their files."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop_chat.domain.errors import AppError, FileChanged
from desktop_chat.domain.language import tr
from desktop_chat.domain.verdict import Verdict
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.entries import Judged, Seen
from desktop_chat.models.library.sightings import Sightings

__all__ = ["Judgements"]


class Judgements:
    """A verdict moves along with a file, and ends with a change of it."""

    def __init__(self, catalogue: Catalogue, sightings: Sightings) -> None:
        self._catalogue = catalogue
        self._sightings = sightings

    def of(self, path: Path, engine: str) -> Verdict | None:
        """The verdict of this build of llama.cpp on what is in ``path`` now.

        Raises:
            AppError: The file can't be read.
        """
        content, seen = self._sightings.content(path)
        # One that ended the app has no build to its name, if the app didn't live to say.
        by = (engine, "")
        known = [each for each in self._catalogue.judged(content) if each.verdict.engine in by]
        return _holding(known, seen)

    def latest(self, path: Path, seen: Seen) -> Verdict | None:
        """That of any build, for a list: a file is read only if one may be about it."""
        content = seen.fingerprint
        if not content:
            if not self._catalogue.has_judged(seen.stamp.size):
                return None
            try:
                content, seen = self._sightings.content(path)
            except AppError:
                return None
        return _holding(self._catalogue.judged(content), seen)

    def record(self, path: Path, verdict: Verdict, stamp: Stamp | None = None) -> None:
        """
        Args:
            stamp: That of the file when it was judged; None for as it is now.

        Raises:
            FileChanged: It isn't that file any more.
            AppError: The file can't be read, or the verdict not be kept.
        """
        content, seen = self._sightings.content(path)
        if stamp not in (None, seen.stamp):
            raise FileChanged(tr("{file} changed while it was tried.", file=path.name))
        self._catalogue.record_verdict(content, Judged(verdict, seen.stamp, seen.whole_sha256))

    def learn_hash(self, path: Path) -> None:
        """Have what was judged be known by its hash too, now that there is one."""
        with suppress(AppError, OSError):  # without it, the model has another test run some day
            seen = self._sightings.known(path, Stamp.of(path))
            if seen.fingerprint and seen.whole_sha256:
                self._catalogue.record_judged_hash(seen.fingerprint, seen.stamp, seen.sha256)

    def forget(self, path: Path) -> None:
        """
        Raises:
            AppError: The file can't be read, or the catalogue not be changed.
        """
        content, _ = self._sightings.content(path)
        self._catalogue.forget_verdicts(content)


def _holding(known: Sequence[Judged], seen: Seen) -> Verdict | None:
    """The verdict on this content, of several on content that has the same samples.

    One that passed must agree in its hash, or else be on the very file that was tried, untouched
    since. One that failed is believed of what looks like it too, if that has none of its own.
    """
    alike: list[Verdict] = []
    for judged in known:
        has_hash = bool(judged.sha256 and seen.whole_sha256)
        is_same = (
            judged.sha256 == seen.whole_sha256 if has_hash else judged.stamp.is_in_place(seen.stamp)
        )
        if is_same:
            return judged.verdict
        if not has_hash and not judged.verdict.passed:
            alike.append(judged.verdict)
    return alike[0] if alike else None
