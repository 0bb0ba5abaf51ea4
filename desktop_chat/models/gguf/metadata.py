"""Values of a GGUF file's keys, by the type and the bounds that are asked for."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from desktop_chat.domain.errors import DamagedFile, UnsupportedModel
from desktop_chat.domain.language import later, tr
from desktop_chat.models.gguf.container import Array, Value
from desktop_chat.models.gguf.quote import quote

__all__ = ["Metadata"]


class Metadata:
    """The keys of the file that messages call ``name``. What is absent is 0, empty or a default."""

    def __init__(self, name: str, values: Mapping[str, Value]) -> None:
        self._name = name
        self._values = values

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str:
        value = self._values.get(key, "")
        if not isinstance(value, str):
            raise self.damaged(tr("{key} is not a text", key=key))
        return value

    def told(self, key: str) -> str:
        """A text that nothing depends on: empty if it is something else."""
        value = self._values.get(key)
        return value if isinstance(value, str) else ""

    def below(self, prefix: str) -> Iterator[str]:
        """What follows ``prefix`` in the keys that begin with it."""
        return (key.removeprefix(prefix) for key in self._values if key.startswith(prefix))

    def number(self, key: str) -> int | float | None:
        """A finite number that nothing depends on: None if it is something else."""
        value = self._values.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return value if math.isfinite(value) else None

    def is_not_finite(self, key: str) -> bool:
        """Whether it is a fraction without a value: infinite, or no number at all."""
        value = self._values.get(key)
        return isinstance(value, float) and not math.isfinite(value)

    def yes(self, key: str) -> bool:
        return self._values.get(key) is True

    def optional(self, key: str) -> int | None:
        """A whole number that nothing depends on: None if it is something else."""
        value = self._values.get(key)
        return value if type(value) is int else None

    def integer(self, key: str, default: int, least: int, most: int) -> int:
        value = self._values.get(key, default)
        if type(value) is not int:
            raise self.damaged(tr("{key} is not a whole number", key=key))
        if not least <= value <= most:
            told = (
                later("{key} is {value}; it must be {least} to {most}")
                if self.has(key)
                else later("{key} is {value} (it is missing); it must be {least} to {most}")
            )
            raise self.damaged(tr(told, key=key, value=value, least=least, most=most))
        return value

    def per_layer(self, key: str, layers: int, most: int) -> tuple[int, ...]:
        """A number for each layer, from a list or from one number for all; empty if absent."""
        value = self._values.get(key)
        if not isinstance(value, Array):
            return (self.integer(key, 0, 0, most),) * layers if self.has(key) else ()
        if value.texts or value.values is None or value.count < layers:
            raise self.damaged(
                tr(
                    "{key} is not a list of {n} numbers",
                    "{key} is not a list of {n} number",
                    layers,
                    key=key,
                )
            )
        numbers = value.values[:layers]
        if not all(type(number) is int and 0 <= number <= most for number in numbers):
            raise self.damaged(tr("{key} has a number that is not 0 to {most}", key=key, most=most))
        return tuple(int(number) for number in numbers)

    def array(self, key: str) -> Array | None:
        value = self._values.get(key)
        return value if isinstance(value, Array) else None

    def token(self, key: str, vocabulary: int) -> int | None:
        """A token's id, or None if the vocabulary has no such token: so llama.cpp takes it, and
        files in use have -1 where they mean none."""
        value = self.optional(key)
        return value if value is not None and 0 <= value < vocabulary else None

    def length(self, key: str, *, texts: bool) -> int:
        value = self._values.get(key)
        if value is None:
            return 0
        if not isinstance(value, Array) or value.texts is not texts:
            raise self.damaged(
                tr("{key} is not a list of texts", key=key)
                if texts
                else tr("{key} is not a list of numbers", key=key)
            )
        return value.count

    def damaged(self, what: str) -> DamagedFile:
        reason = quote(what, 200)
        return DamagedFile(
            tr("{file} breaks the rules of its format: {reason}.", file=self._name, reason=reason)
        )

    def unsupported(self, what: str) -> UnsupportedModel:
        """For a file that breaks no rule of the format, and can't be used even so."""
        reason = quote(what, 200)
        return UnsupportedModel(
            tr("{file} can't be used: {reason}.", file=self._name, reason=reason)
        )
