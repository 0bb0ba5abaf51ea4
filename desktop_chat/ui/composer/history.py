"""What was sent before, gone through as in a shell."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["History"]


class History:
    """The person's own messages of one conversation, from the last one back."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._at = 0  # in the texts; their number where nothing of them is shown

    def set_texts(self, texts: Iterable[str]) -> None:
        """Oldest first; one that was sent twice in a row is one."""
        kept: list[str] = []
        for text in texts:
            if text.strip() and kept[-1:] != [text]:
                kept.append(text)
        if kept != self._texts:
            self._texts, self._at = kept, len(kept)

    def earlier(self, shown: str) -> str | None:
        """What comes before what is ``shown``; None if that is the person's to go on with."""
        return self._step(shown, -1)

    def later(self, shown: str) -> str | None:
        """What comes after it: after the last one, nothing."""
        return self._step(shown, +1)

    def _step(self, shown: str, by: int) -> str | None:
        if not shown:
            self._at = len(self._texts)
        elif self._shown() != shown:
            return None
        at = self._at + by
        if not 0 <= at <= len(self._texts):
            return None
        self._at = at
        return self._shown()

    def _shown(self) -> str:
        return self._texts[self._at] if self._at < len(self._texts) else ""
