"""What measuring a model on this machine gains, beside our rules of thumb."""

from __future__ import annotations

import queue
import time
from dataclasses import replace

from desktop_chat.domain.generation import (
    Event,
    Failed,
    Finished,
    Loaded,
    Measured,
    Request,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.measurement import Measurement
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.engine.worker import Runner, ThreadedEngine
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.library.library import Library
from desktop_chat.policy import context, models
from desktop_chat.storage.paths import Paths
from tests.benchmarks.models import Model, each
from tests.benchmarks.options import Options
from tests.benchmarks.ours import GREEDY, STORY
from tests.benchmarks.report import Table, ratio
from tests.benchmarks.tools import say

__all__ = ["measure"]

_PROMPT = STORY + " an old man and his boat." * 60  # about 400 tokens
_WRITTEN = 96  # tokens
_TIMEOUT_S = 600.0


def measure(options: Options) -> list[Table]:
    """A row of each model."""
    table = Table(
        "Measured setup",
        "What “desktop-chat bench” chose against what is loaded without it: a prompt of some "
        f"hundred tokens and {_WRITTEN} written ones, {options.rounds} rounds in alternation, each "
        "with a load of its own. Ratios are medians of the rounds' ratios; below 1 it was slower.",
        ("", "chosen", "read", "written", "took, s", "others used"),
    )
    for model in each(options.models, table):
        _add(table, model, options)
    return [table]


def _add(table: Table, model: Model, options: Options) -> None:
    say(f"{model.name}: measuring")
    place = _Place(model)
    try:
        begun = time.perf_counter()
        found = place.measure()
        took = time.perf_counter() - begun
        best = replace(found.best, engine=engine_build())
        rounds: list[tuple[tuple[float, float], tuple[float, float]]] = []
        for number in range(options.rounds):
            say(f"{model.name}, round {number + 1}")
            place.library.bests.forget(model.path)
            without = place.rates()
            place.library.bests.record(model.path, best)
            rounds.append((place.rates(), without))
    finally:
        place.engine.close()
    setup = best.setup
    cells = [
        ratio([ours[at] for ours, _ in rounds], [usual[at] for _, usual in rounds], "{:.3f}".format)
        for at in (0, 1)
    ]
    chosen = f"{setup.threads} threads, {setup.ubatch}, flash attention {setup.flash_attention}"
    chosen += "" if setup.repacked else ", not repacked"
    table.add(model.name, chosen, *cells, f"{took:.0f}", f"{found.others:.0%}")
    table.raw[model.name] = {"rounds": rounds, "gain": best.gain}


class _Place:
    """An engine on one model, with what is remembered of it."""

    def __init__(self, model: Model) -> None:
        self.library = Library([])
        self._model = model
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.engine = ThreadedEngine(self._events.put, self._make_runner)

    def measure(self) -> Measurement:
        self.engine.measure("m", self._model.path, LoadOptions())
        event = self._wait(Measured)
        assert isinstance(event, Measured)
        return event.measurement

    def rates(self) -> tuple[float, float]:
        """Tokens a second that it reads and writes, once it is loaded anew and warm."""
        self.engine.load(self._model.path, LoadOptions())
        self._wait(Loaded)
        self._ask("Hello", 8)
        read_and_written = self._ask(_PROMPT, _WRITTEN)
        self.engine.unload()
        self._wait(Unloaded)
        return read_and_written

    def _ask(self, prompt: str, tokens: int) -> tuple[float, float]:
        request = Request("r", raw=prompt, sampling=GREEDY, max_tokens=tokens, fresh=True)
        self.engine.generate(request)
        event = self._wait(Finished)
        assert isinstance(event, Finished)
        return event.stats.prompt_tokens_per_second, event.stats.tokens_per_second

    def _wait(self, kind: type[Event]) -> Event:
        while True:
            event = self._events.get(timeout=_TIMEOUT_S)
            if isinstance(event, Failed):
                raise event.error
            if isinstance(event, kind):
                return event

    def _make_runner(self, emit: EventHandler) -> Runner:
        from desktop_chat.engine.probe.probe import Probe
        from desktop_chat.engine.runner import LlamaRunner

        admission = Admission(self.library, models.allow, Probe(), engine_build)
        return LlamaRunner(emit, admission, context.choose, Paths.of().chat_templates)
