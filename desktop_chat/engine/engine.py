"""The one seam between the app and whatever answers: llama.cpp, or the scripted fake."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.generation import Event, Request
from desktop_chat.domain.loading import LoadOptions, Residency

__all__ = ["Engine", "EventHandler"]

EventHandler = Callable[[Event], None]


class Engine(Protocol):
    """Answers requests with the loaded model, one after the other, on a thread of its own.

    Every method returns at once; results arrive as events at the handler given to the constructor,
    on the engine's thread. Nothing here raises for what a file or a model does: that is ``Failed``.
    """

    def load(self, path: Path, options: LoadOptions) -> None:
        """Put a model in use: ``Loading`` events, then ``Residents`` and ``Loaded``, or ``Failed``.

        Stops a reply or a load that is under way. One that is still in memory is in use at once.
        ``Unloaded`` comes if the model before had to be given up; else it can still be asked
        after ``Failed``.
        """
        ...

    def unload(self) -> None:
        """Give the memory of all models back: ``Residents`` and ``Unloaded``."""
        ...

    def keep(self, residency: Residency) -> None:
        """Say what may stay in memory: until this is said, the model in use and for ever.

        From now on models are also given up by themselves; ``Residents`` tells of each change, and
        ``Unloaded`` that the model in use is among them.
        """
        ...

    def plan(self, request: Request) -> None:
        """Say what the model would read, without asking it: ``ContextPlanned`` or ``Failed``."""
        ...

    def generate(self, request: Request) -> None:
        """Answer: ``ContextPlanned``, ``Progress``, ``Delta``; ``Finished`` or ``Failed``.

        A model whose memory was given back is loaded again before, as ``load`` does. ``plan``
        doesn't do that.
        """
        ...

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        """Find out what makes a model fastest here: ``Measuring`` events, then ``Measured``.

        ``Failed`` of this request comes in its place, also when it is stopped. It is admitted and
        loaded as ``load`` does it, and ends what is under way. All models are given up for it, so
        the one in use is asleep afterwards. Nothing is kept of what was found.

        Args:
            request: Chosen by the asker; the events carry it.
            options: What is asked for in them isn't tried otherwise.
        """
        ...

    def stop(self) -> None:
        """End the reply, the load or the measuring under way, and those that wait, within 50 ms.

        A load may take as long as llama.cpp reads a vocabulary, which nothing can break off.
        """
        ...

    def close(self) -> None:
        """Stop, free everything and end the thread; returns when that is done."""
        ...
