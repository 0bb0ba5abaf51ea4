"""What an administrator says of models, to allow or to block them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ModelRule"]


@dataclass(frozen=True, slots=True)
class ModelRule:
    """Models that have all of this in common; what is None may be anything."""

    sha256: str | None = None
    architecture: str | None = None
    publisher: str | None = None
    licence: str | None = None
    quantization: str | None = None
    largest_bytes: int | None = None
    smallest_bytes: int | None = None
