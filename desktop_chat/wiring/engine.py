"""The engine on real models, and the check that a model passes before it is loaded."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from desktop_chat.domain.generation import Event
    from desktop_chat.domain.verdict import Verdict
    from desktop_chat.engine.engine import Engine, EventHandler
    from desktop_chat.engine.llama.abort import AbortWatch
    from desktop_chat.engine.pace import Pace
    from desktop_chat.engine.worker import Runner
    from desktop_chat.models.admission.admission import Admission, Examination
    from desktop_chat.models.library.library import Library
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.states.shelf import DiskShelf
    from desktop_chat.wiring.managed import MachinePolicy
    from desktop_chat.wiring.models import ProfileModels

__all__ = ["examine", "make_engine", "try_out"]


def make_engine(
    paths: Paths,
    models: ProfileModels,
    policy: MachinePolicy,
    watch: AbortWatch,
    states: DiskShelf,
    pace: Pace,
    guesses: Callable[[], bool],
    on_event: EventHandler,
) -> Engine:
    """An engine that has loaded nothing yet, neither a model nor llama.cpp.

    Args:
        models: Asked on the engine's thread, and told which are in memory.
        pace: Shared by all engines.
        guesses: Whether the person wants what a reply repeats to be guessed.
        watch: Is told which model is in use, and when llama.cpp can't go on with it.
        states: Keeps what models have read, for as long as the conversations are open.
    """
    from desktop_chat.domain.errors import StorageFailed
    from desktop_chat.domain.generation import ContextPlanned, Loaded, Measured, Residents
    from desktop_chat.engine.instructed import InstructedEngine
    from desktop_chat.engine.worker import ThreadedEngine
    from desktop_chat.wiring.library import load_markers

    def make_runner(emit: EventHandler) -> Runner:  # on the engine's thread
        from desktop_chat.engine.llama import native
        from desktop_chat.engine.runner import LlamaRunner
        from desktop_chat.policy import context

        def tell(event: Event) -> None:
            if isinstance(event, Loaded):
                watch.model = event.model.path
            elif isinstance(event, ContextPlanned):
                watch.is_at_work()
            elif isinstance(event, Residents):
                models.hear(make_runner, event.models)
            elif isinstance(event, Measured):
                event = models.keep_measured(event)
            emit(event)

        @contextlib.contextmanager
        def guard(path: Path) -> Generator[None]:
            policy.record_load(path)
            watch.model = path
            with markers.around(path):
                yield

        with contextlib.suppress(StorageFailed):  # then nothing is remembered
            paths.create()
        markers = load_markers(paths)
        native.call_before_abort(watch.on_abort)
        native.initialize(gpus=policy.limits.takes_gpus)
        admission = _admission(models.open(), policy)
        return LlamaRunner(
            tell,
            admission,
            context.choose,
            paths.chat_templates,
            guard,
            shelf=states,
            pace=pace,
            guesses=guesses,
        )

    engine = ThreadedEngine(on_event, make_runner)
    instruction = policy.managed.instruction
    return InstructedEngine(engine, instruction, on_event) if instruction else engine


def examine(library: Library, policy: MachinePolicy, path: Path) -> Examination:
    """Say what would become of a file, with what was chosen for it if it is listed.

    Raises:
        AppError: There is nothing to examine: it is no model file, or can't be read.
    """
    from desktop_chat.domain.errors import AppError
    from desktop_chat.domain.loading import LoadOptions
    from desktop_chat.engine.llama.machine import look_around

    options = LoadOptions()
    with contextlib.suppress(AppError):
        options = library.load_options(library.get(path).key)
    return _admission(library, policy).examine(
        path, look_around(gpus=policy.limits.takes_gpus), options
    )


def try_out(
    library: Library, policy: MachinePolicy, path: Path, report: Callable[[float], bool]
) -> Verdict:
    """Have a file checked and tried, as before it is loaded for the first time.

    Args:
        report: Hears how far that is, and says whether to go on.

    Raises:
        AppError: It is no model to chat with, or the person or the policy doesn't want it.
    """
    from desktop_chat.domain.loading import LoadOptions
    from desktop_chat.domain.verdict import Outcome, Verdict
    from desktop_chat.engine.llama.build import engine_build
    from desktop_chat.engine.llama.machine import look_around

    candidate = _admission(library, policy)(path)
    machine = look_around(gpus=policy.limits.takes_gpus)
    candidate.try_out(candidate.plan(machine, LoadOptions()), report)
    return library.verdict(path, engine_build()) or Verdict(Outcome.PASSED)


def _admission(library: Library, policy: MachinePolicy) -> Admission:
    from desktop_chat.engine.llama.build import engine_build
    from desktop_chat.engine.probe.probe import Probe
    from desktop_chat.models.admission.admission import Admission

    return Admission(
        library,
        policy.models.allow,
        Probe(),
        engine_build,
        policy.limits,
        read=policy.read,
        hold=policy.hold,
    )
