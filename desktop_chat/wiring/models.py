"""The models on this computer, as the window and the command line want them."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_chat.app.models.collection import Told
    from desktop_chat.domain.card import Card, Preview
    from desktop_chat.domain.discovery import Found
    from desktop_chat.domain.effective import ModelDefaults
    from desktop_chat.domain.generation import InMemory, Measured
    from desktop_chat.domain.loading import Fit, LoadOptions
    from desktop_chat.domain.machine import Machine
    from desktop_chat.domain.measurement import BestSetup
    from desktop_chat.domain.model import ModelFile
    from desktop_chat.domain.outcome import GenerationStats
    from desktop_chat.models.card.templates import Templates
    from desktop_chat.models.discovery.places import Places
    from desktop_chat.models.library.library import Library
    from desktop_chat.policy.comparing import Together
    from desktop_chat.storage.paths import Paths
    from desktop_chat.wiring.library import LibraryOnce
    from desktop_chat.wiring.managed import MachinePolicy

__all__ = ["ProfileModels"]

_USUAL_TOKENS = 256  # that were in a context while it was measured, about


class ProfileModels:
    """The ``ModelServices`` of one profile. Nothing is read, or even imported, before it is asked.

    Attributes:
        own_folder: Where copies go that are asked for.
    """

    def __init__(
        self,
        paths: Paths,
        library: LibraryOnce,
        policy: MachinePolicy,
        places: Places | None = None,
    ) -> None:
        """``places`` is where other apps have their models; by default, on this computer."""
        self.own_folder = paths.models
        self._in_memory: dict[object, tuple[InMemory, ...]] = {}
        self._paths = paths
        self._library = library
        self._policy = policy
        self._places = places

    @property
    def in_memory(self) -> tuple[InMemory, ...]:
        """The models that are, of whatever engine."""
        return tuple(each for models in tuple(self._in_memory.values()) for each in models)

    def hear(self, engine: object, models: tuple[InMemory, ...]) -> None:
        """An engine says which are in its memory now; called on its thread."""
        self._in_memory[engine] = models

    def open(self) -> Library:
        return self._library.open()

    def reckon(self, model: ModelFile) -> Fit | None:
        from pathlib import Path

        from desktop_chat.domain.loading import FitKind

        options = self.open().load_options(model.key)
        machine = self._machine()
        alone = self._fit(model, options, machine)
        if alone is None or alone.kind is FitKind.NONE or options.draft is None:
            return alone
        return self._with_draft(alone, Path(options.draft), machine)

    def together(self, wanted: Sequence[tuple[ModelFile, LoadOptions]]) -> Together:
        from desktop_chat.policy.comparing import Together

        machine = self._machine()
        fits = tuple(self._fit(model, options, machine) for model, options in wanted)
        return Together(fits, machine.memory_available)

    def _machine(self) -> Machine:
        """As it is for who is asked about, as if that were alone: the others go if they have to."""
        from desktop_chat.engine.llama.machine import look_around
        from desktop_chat.engine.residency.balance import without

        now = look_around(gpus=self._policy.limits.takes_gpus)
        return without(now, (each.taken for each in self.in_memory))

    def _with_draft(self, alone: Fit, draft: Path, machine: Machine) -> Fit:
        from desktop_chat.domain.errors import AppError
        from desktop_chat.engine.residency.balance import less
        from desktop_chat.models.fit.beside import with_draft

        left = less(machine, alone.need.lasting, gpus_first=alone.gpu_layers > 0)
        try:
            header = self.open().header(draft)
            return with_draft(alone, header, draft.name, left, self._policy.limits)
        except AppError:  # whoever loads them is told
            return alone

    def _fit(self, model: ModelFile, options: LoadOptions, machine: Machine) -> Fit | None:
        from desktop_chat.domain.errors import AppError
        from desktop_chat.engine.llama.build import engine_build
        from desktop_chat.models.fit.fit import fit

        library = self.open()
        try:
            header = library.header(model.path)
            best = library.best_setup(model.path, engine_build(), machine.name)
            return fit(header, machine, options, library.speeds, self._policy.limits, best)
        except AppError:  # whoever loads it is told
            return None

    def discover(self, report: Told, is_cancelled: Callable[[], bool]) -> Sequence[Found]:
        from desktop_chat.models.discovery import discover

        return discover(report, is_cancelled, library=self.open(), places=self._places)

    def measure(self, path: Path, gpu_layers: int, stats: GenerationStats) -> None:
        from desktop_chat.models.fit.speed import measured_speed

        library = self.open()
        speed = measured_speed(library.header(path), gpu_layers, stats)
        if speed is not None:
            library.record_speed(path, speed)

    def keep_measured(self, measured: Measured) -> Measured:
        """Keep what is best for a model, unless others were busy; the same as it is to be kept."""
        import time
        from dataclasses import replace

        from desktop_chat.domain.errors import AppError
        from desktop_chat.domain.outcome import GenerationStats
        from desktop_chat.engine.llama.build import engine_build

        found, path, library = measured.measurement, measured.path, self.open()
        best = replace(found.best, engine=engine_build(), when=time.time())
        measured = replace(measured, measurement=replace(found, best=best))
        if found.is_busy:
            return measured
        said = GenerationStats(
            prompt_tokens=_USUAL_TOKENS,
            completion_tokens=_USUAL_TOKENS,
            tokens_per_second=best.rates.decode,
        )
        with suppress(AppError):  # the file has gone meanwhile
            library.bests.record(path, best)
            self.measure(path, best.gpu_layers, said)  # which tells how fast others would be
        return measured

    def best_setup(self, path: Path) -> BestSetup | None:
        from desktop_chat.engine.llama.build import engine_build
        from desktop_chat.engine.llama.machine import look_around

        machine = look_around(gpus=self._policy.limits.takes_gpus)
        return self.open().best_setup(path, engine_build(), machine.name)

    def keep_best(self, path: Path, best: BestSetup) -> None:
        self.open().bests.record(path, best)

    def forget_best(self, path: Path) -> None:
        self.open().bests.forget(path)

    def defaults(self, path: Path) -> ModelDefaults:
        from desktop_chat.models.recommended import model_defaults

        return model_defaults(self.open().header(path))

    def templates(self) -> tuple[str, ...]:
        from desktop_chat.engine.templates.families import template_names

        return template_names(self._paths.chat_templates)

    def card(self, path: Path) -> Card:
        from desktop_chat.wiring.cards import card_of

        return card_of(path, self._published, self.open(), self.reckon)

    @cached_property
    def _published(self) -> Templates:
        from desktop_chat.wiring.cards import published_templates

        return published_templates(self._paths)

    def preview(self, path: Path) -> Preview:
        from desktop_chat.wiring.cards import preview_of

        return preview_of(path, self._published, self.open())

    def hash_file(self, path: Path, report: Told, waits: Callable[[], bool], /) -> str:
        from desktop_chat.models.files.sha256 import sha256_of

        return sha256_of(path, report, waits)
