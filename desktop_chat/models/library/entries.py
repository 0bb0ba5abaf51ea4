"""Values that are remembered of model files."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.measurement import BestSetup
from desktop_chat.domain.model import Source
from desktop_chat.domain.verdict import Verdict
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.summary import Summary

__all__ = ["AddedFile", "Judged", "MeasuredFile", "Seen"]


@dataclass(frozen=True, slots=True)
class AddedFile:
    """A file that is listed because somebody chose it.

    Attributes:
        name: As the app calls it that it came from; empty for the file's own.
        projectors: Files that let it see or hear, where that app says so.
    """

    source: Source = Source.PERSON
    name: str = ""
    projectors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file held when it had this stamp.

    Attributes:
        fingerprint: Of samples of its content; empty if it was not taken.
        sha256: Of its whole content; empty if it was not computed.
        former_sha256: Of another content that was there before under this name.
        vocabulary: Digest of its tokens; empty if it was not taken.
    """

    stamp: Stamp
    summary: Summary | None = None
    fingerprint: str = ""
    sha256: str = ""
    former_sha256: str = ""
    vocabulary: str = ""

    @property
    def whole_sha256(self) -> str:
        """The hash, if it is of all that the model is made of."""
        is_whole = self.summary is not None and self.summary.parts == 1
        return self.sha256 if is_whole else ""

    def joined(self, other: Seen) -> Seen:
        """This, and what was seen of the same content by somebody else meanwhile."""
        if not self.stamp.is_exactly(other.stamp):
            return self
        return Seen(
            self.stamp,
            self.summary or other.summary,
            self.fingerprint or other.fingerprint,
            self.sha256 or other.sha256,
            self.former_sha256 if self.sha256 else other.former_sha256,
            self.vocabulary or other.vocabulary,
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, and which content it is about.

    Attributes:
        stamp: Of the file that was tried.
        sha256: Of all that was tried; empty if it isn't known.
    """

    verdict: Verdict
    stamp: Stamp
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class MeasuredFile:
    """What is best for a model on one machine, and for which file."""

    best: BestSetup
    stamp: Stamp
