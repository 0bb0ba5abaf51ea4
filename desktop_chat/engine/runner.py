"""llama.cpp behind the engine's thread: loads, answers and frees, one thing after the other."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import Cancelled, NoModel, TemplateFailed, UnsupportedModel
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    Finished,
    FinishReason,
    GenerationStats,
    Loaded,
    Loading,
    LoadStage,
    Progress,
    Request,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.domain.machine import DeviceKind, Machine
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.sampling import new_seed
from desktop_chat.engine import native
from desktop_chat.engine.context import Context
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.machine import difference, given_back, look_around
from desktop_chat.engine.prompter import ChooseMessages, Prompter, Reading
from desktop_chat.engine.sampler import Sampler
from desktop_chat.engine.sandbox import Renderer
from desktop_chat.engine.session import Reply, Session
from desktop_chat.engine.text import Piece, ReplyText
from desktop_chat.engine.weights import Weights

__all__ = ["Admit", "Guard", "LlamaRunner", "PlanLoad", "Report"]

PlanLoad = Callable[[Machine, LoadOptions], LoadPlan]
"""Decides what one file is loaded with; raises ``AppError`` if there isn't room."""

Report = Callable[[float], bool]
"""Gets 0 to 1, and answers whether to go on."""

Admit = Callable[[Path, Report], PlanLoad]
"""Looks at a file before it is loaded; raises ``AppError`` if it must not be."""

Guard = Callable[[Path], AbstractContextManager[object]]
"""Is around each load: what ends the process in it leaves a trace of what it was about."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """A loaded model and all that belongs to it.

    Attributes:
        taken: The memory that it took, which the next one will find free.
    """

    taken: Machine
    weights: Weights
    context: Context
    prompter: Prompter
    session: Session


class LlamaRunner:
    """Runs the models. Made, used and closed on one thread."""

    def __init__(
        self,
        emit: EventHandler,
        admit: Admit,
        choose_messages: ChooseMessages,
        templates: Path,
        guard: Guard = nullcontext,
    ) -> None:
        """
        Args:
            templates: The folder of our own chat templates.
        """
        native.initialize()
        self._emit = emit
        self._admit = admit
        self._guard = guard
        self._choose_messages = choose_messages
        self._templates = templates
        self._log = native.Log()
        self._abort = native.AbortFlag()
        self._renderer = Renderer()
        self._ready: _Ready | None = None

    def interrupt(self) -> None:
        self._abort.set()
        self._renderer.interrupt()

    def resume(self) -> None:
        self._abort.clear()

    def load(self, path: Path, options: LoadOptions) -> None:
        """Raises ``AppError``; a file that is refused before loading leaves the old model be.

        ``Unloaded`` says that the old one is gone.
        """
        self._emit(Loading(path.stem, 0.0))
        plan_load = self._admit(path, self._report(path, LoadStage.CHECKING))
        now = look_around()
        plan = plan_load(
            now if self._ready is None else given_back(now, self._ready.taken), options
        )
        if self._abort.is_set:
            raise Cancelled(f"Loading {path.name} was cancelled.")
        if self._ready is not None:
            self.unload()
        before = look_around()
        self._renderer.start()  # it is ready by the time that the model is
        with self._guard(path):
            self._ready = self._make_ready(path, plan, options, before)
        self._emit(Loaded(_describe(path, self._ready, plan)))

    def unload(self) -> None:
        self._free()
        self._emit(Unloaded())

    def plan(self, request: Request) -> None:
        self._emit(ContextPlanned(request.id, self._read(request).plan))

    def generate(self, request: Request) -> None:
        """Raises ``AppError`` if there is nothing to show; else ends in ``Finished``."""
        begun = time.perf_counter()
        ready = self._require()
        try:
            reading = self._read(request)
        except Cancelled:
            cancelled = FinishReason.CANCELLED
            self._emit(Finished(request.id, "", "", cancelled, GenerationStats()))
            return
        self._emit(ContextPlanned(request.id, reading.plan))
        seed = new_seed() if request.sampling.seed is None else request.sampling.seed
        text = ReplyText(request.stop, ready.prompter.markers, thinking=reading.thinking)
        said: list[Piece] = []

        def on_text(pieces: list[Piece]) -> None:
            said.extend(pieces)
            for thinking, joined in _joined(pieces):
                self._emit(Delta(request.id, joined, thinking))

        def on_progress(evaluated: int, total: int, cached: int) -> None:
            self._emit(Progress(request.id, evaluated, total, cached))

        sampler = Sampler(request.sampling, ready.weights.vocabulary, seed, ready.context.size)
        try:
            reply = ready.session.generate(
                reading.ids,
                sampler,
                text,
                request.max_tokens,
                on_progress=on_progress,
                on_text=on_text,
            )
        finally:
            sampler.close()
        answer = "".join(piece.text for piece in said if not piece.thinking)
        thinking = "".join(piece.text for piece in said if piece.thinking)
        ready.prompter.remember(reply.tokens, thinking + answer)
        stats = _stats(reply, len(reading.ids), begun, seed)
        self._emit(Finished(request.id, answer, thinking, reply.reason, stats))

    def close(self) -> None:
        self._free()
        self._renderer.close()
        self._log.close()

    def _read(self, request: Request) -> Reading:
        """Raises ``Cancelled`` if the template was interrupted."""
        ready = self._require()
        try:
            return ready.prompter.read(request, ready.context.size)
        except TemplateFailed:
            if self._abort.is_set:
                raise Cancelled("The template was interrupted.") from None
            raise

    def _require(self) -> _Ready:
        if self._ready is None:
            raise NoModel("No model is loaded.", "Choose a model first.")
        return self._ready

    def _make_ready(
        self, path: Path, plan: LoadPlan, options: LoadOptions, before: Machine
    ) -> _Ready:
        report = self._report(path, LoadStage.LOADING)
        weights = Weights(path, self._log, gpu_layers=plan.gpu_layers, report=report)
        try:
            if not weights.answers:
                raise UnsupportedModel(f"{path.name} is not a model that writes text.")
            context = Context(weights, plan, self._abort)
        except BaseException:
            weights.close()
            raise
        try:
            prompter = Prompter(
                weights,
                self._renderer,
                self._templates,
                self._choose_messages,
                options.template,
            )
            session = Session(
                weights, context, self._abort, _visible(weights, prompter), batch=plan.ubatch
            )
        except BaseException:
            context.close()
            weights.close()
            raise
        taken = difference(before, look_around())
        return _Ready(taken, weights, context, prompter, session)

    def _report(self, path: Path, stage: LoadStage) -> Report:
        shown = -1

        def report(fraction: float) -> bool:
            nonlocal shown
            percent = int(fraction * 100)  # llama.cpp calls for every tensor
            if percent > shown:
                shown = percent
                self._emit(Loading(path.stem, fraction, stage))
            return not self._abort.is_set

        return report

    def _free(self) -> None:
        if self._ready is not None:
            ready, self._ready = self._ready, None
            ready.context.close()
            ready.weights.close()


def _visible(weights: Weights, prompter: Prompter) -> frozenset[int]:
    """The control tokens that border the model's thinking."""
    markers = prompter.markers
    if markers is None:
        return frozenset()
    vocabulary = weights.vocabulary
    ids = vocabulary.tokenize(markers.opening + markers.close, parse_special=True)
    return frozenset(token for token in ids if vocabulary.is_control(token))


def _joined(pieces: list[Piece]) -> list[tuple[bool, str]]:
    """Neighbouring pieces of the same kind as one."""
    joined: list[tuple[bool, str]] = []
    for piece in pieces:
        if joined and joined[-1][0] == piece.thinking:
            joined[-1] = (piece.thinking, joined[-1][1] + piece.text)
        else:
            joined.append((piece.thinking, piece.text))
    return joined


def _describe(path: Path, ready: _Ready, plan: LoadPlan) -> LoadedModel:
    weights, context, template = ready.weights, ready.context, ready.prompter.info
    gpus = [
        device.name
        for device in native.devices()
        if device.kind in (DeviceKind.GPU, DeviceKind.INTEGRATED)
    ]
    return LoadedModel(
        path=path,
        name=weights.metadata("general.name") or path.stem,
        architecture=weights.metadata("general.architecture"),
        parameters=weights.parameters,
        ctx=context.size,
        ctx_train=weights.ctx_train,
        device=", ".join(gpus) if gpus and plan.gpu_layers else "CPU",
        threads=context.threads,
        gpu_layers=plan.gpu_layers,
        template=template,
        notes=(*plan.notes, template.note) if template.note else plan.notes,
    )


def _stats(reply: Reply, prompt_tokens: int, begun: float, seed: int) -> GenerationStats:
    evaluated = prompt_tokens - reply.cached
    return GenerationStats(
        prompt_tokens=prompt_tokens,
        cached_tokens=reply.cached,
        completion_tokens=len(reply.tokens),
        time_to_first_token_ms=(reply.first - begun) * 1000 if reply.first else 0.0,
        prompt_tokens_per_second=evaluated / reply.prompt_seconds if reply.prompt_seconds else 0.0,
        tokens_per_second=len(reply.tokens) / reply.seconds if reply.seconds else 0.0,
        seed=seed,
    )
