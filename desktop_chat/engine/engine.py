"""The one seam between the app and whatever answers: llama.cpp, or the scripted fake."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.generation import Event, Request
from desktop_chat.domain.loading import LoadOptions

__all__ = ["Engine", "EventHandler"]

EventHandler = Callable[[Event], None]


class Engine(Protocol):
    """Answers requests with the loaded model, one after the other, on a thread of its own.

    Every method returns at once; results arrive as events at the handler given to the constructor,
    on the engine's thread. Nothing here raises for what a file or a model does: that is ``Failed``.
    """

    def load(self, path: Path, options: LoadOptions) -> None:
        """Replace the loaded model: ``Loading`` events, then ``Loaded`` or ``Failed``.

        Stops a reply or a load that is under way. ``Unloaded`` comes once the old model is given
        up; if ``Failed`` comes without it, the old one can still be asked.
        """
        ...

    def unload(self) -> None:
        """Give the model's memory back: ``Unloaded``."""
        ...

    def plan(self, request: Request) -> None:
        """Say what the model would read, without asking it: ``ContextPlanned`` or ``Failed``."""
        ...

    def generate(self, request: Request) -> None:
        """Answer: ``ContextPlanned``, ``Progress``, ``Delta``; ``Finished`` or ``Failed``."""
        ...

    def stop(self) -> None:
        """End the reply or the load under way, and those that wait, within 50 ms."""
        ...

    def close(self) -> None:
        """Stop, free everything and end the thread; returns when that is done."""
        ...
