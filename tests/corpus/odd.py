"""One file of the corpus: how it is made, and what is to be said about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import AppError, DamagedFile, UnsupportedModel
from tests.gguf_bytes import gguf_bytes

__all__ = ["Make", "Odd", "accepted", "damaged", "model", "odd", "unsupported"]

Make = Callable[[Path], Path]  # writes into a folder of its own; what it returns is to be opened


@dataclass(frozen=True, slots=True)
class Odd:
    """
    Attributes:
        error: What it is refused with; None if it may be loaded.
        says: A part of the sentence.
    """

    name: str
    make: Make
    error: type[AppError] | None
    says: str = ""


def odd(name: str, content: bytes | Make, error: type[AppError] | None, says: str = "") -> Odd:
    """A file with this content, or made by a function."""
    return Odd(name, _writer(content) if isinstance(content, bytes) else content, error, says)


def damaged(name: str, content: bytes | Make, says: str) -> Odd:
    return odd(name, content, DamagedFile, says)


def unsupported(name: str, content: bytes | Make, says: str) -> Odd:
    return odd(name, content, UnsupportedModel, says)


def accepted(name: str, content: bytes | Make) -> Odd:
    return odd(name, content, None)


def model(changes: Mapping[str, object]) -> bytes:
    """A good small model with some keys changed; None takes one away."""
    return gguf_bytes(changes)


def _writer(content: bytes) -> Make:
    def make(folder: Path) -> Path:
        path = folder / "model.gguf"
        path.write_bytes(content)
        return path

    return make
