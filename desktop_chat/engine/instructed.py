"""An engine whose models read an administrator's text before anything else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.chat import governed
from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.generation import Failed, Request
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.engine.engine import Engine, EventHandler

__all__ = ["InstructedEngine"]


class InstructedEngine:
    """Puts the text into each request, wherever that comes from, so that nobody has to remember it.

    What is to be taken as it is has no place for it, and so is answered to nobody. It may be
    counted.
    """

    def __init__(self, engine: Engine, instruction: str, on_event: EventHandler) -> None:
        """``on_event`` is that of ``engine``."""
        self._engine = engine
        self._instruction = instruction
        self._on_event = on_event

    def load(self, path: Path, options: LoadOptions) -> None:
        self._engine.load(path, options)

    def unload(self) -> None:
        self._engine.unload()

    def keep(self, residency: Residency) -> None:
        self._engine.keep(residency)

    def plan(self, request: Request) -> None:
        self._engine.plan(request if request.raw is not None else self._with_it(request))

    def generate(self, request: Request) -> None:
        if request.raw is None:
            self._engine.generate(self._with_it(request))
            return
        refused = DecidedByPolicy(
            tr("Each prompt begins with your organisation's system prompt here, so none is raw.")
        )
        self._on_event(Failed(request.id, refused))

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        self._engine.measure(request, path, options)

    def stop(self) -> None:
        self._engine.stop()

    def close(self) -> None:
        self._engine.close()

    def _with_it(self, request: Request) -> Request:
        return replace(request, messages=governed(request.messages, self._instruction))
