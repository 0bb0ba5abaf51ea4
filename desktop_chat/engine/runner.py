"""llama.cpp behind the engine's thread: loads, answers and frees, one thing after the other."""

import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.errors import AppError, Cancelled, NoModel, TemplateFailed
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    Finished,
    FinishReason,
    GenerationStats,
    Loading,
    LoadStage,
    Measured,
    Measuring,
    Progress,
    Request,
    UnloadReason,
)
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadOptions, LoadPlan, Residency
from desktop_chat.domain.measurement import BestSetup, DraftGain, Knob, Setup
from desktop_chat.domain.sampling import new_seed
from desktop_chat.engine.candidate import Admit, Candidate, Guard, Report
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.generation.prompter import ChooseMessages, Reading
from desktop_chat.engine.generation.reply_text import Piece, ReplyText
from desktop_chat.engine.generation.said import Said
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.machine import look_around
from desktop_chat.engine.llama.sampler import Sampler
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.measuring.draft_gain import DRAFT_SECONDS, MEASURED_CTX, draft_gain
from desktop_chat.engine.measuring.measuring import measure
from desktop_chat.engine.measuring.search import BUDGET_SECONDS, Tell
from desktop_chat.engine.pace import Pace
from desktop_chat.engine.residency.balance import without
from desktop_chat.engine.residency.heap import trim_heap
from desktop_chat.engine.residency.memory_pressure import MemoryPressure
from desktop_chat.engine.residency.pairing import Pairing
from desktop_chat.engine.residency.pool import Key
from desktop_chat.engine.residency.resident import Resident, Workshop
from desktop_chat.engine.residency.residents import ResidentModels
from desktop_chat.engine.residency.upkeep import Upkeep
from desktop_chat.engine.states.shelf import NO_SHELF, StateShelf
from desktop_chat.engine.templates.sandbox import Renderer

__all__ = ["Admit", "Candidate", "Guard", "LlamaRunner", "Report"]


# Up to this share, prompts are read about as fast without the kernels for many tokens; of a model
# that is all K-quants they were read 2.3 times as fast with them.
_FEW_BATCHED = 0.2


class LlamaRunner:
    """Runs the models. Made, used and closed on one thread."""

    def __init__(
        self,
        emit: EventHandler,
        admit: Admit,
        choose_messages: ChooseMessages,
        templates: Path,
        guard: Guard = nullcontext,
        pressure: MemoryPressure | None = None,
        shelf: StateShelf = NO_SHELF,
        pace: Pace | None = None,
        guesses: Callable[[], bool] = lambda: False,
    ) -> None:
        """
        Args:
            templates: The folder of our own chat templates.
            pressure: Whether memory is short; by default that of this machine.
            shelf: Where what was read is kept when a conversation or a model is left.
            pace: How many threads compute; the same for all engines of the process.
            guesses: Whether what a reply repeats is guessed.
        """
        native.initialize()
        self._emit = emit
        self._admit = admit
        self._guard = guard
        self._log = native.Log()
        self._abort = native.AbortFlag()
        self._renderer = Renderer()
        self._shelf = shelf
        self._workshop = Workshop(
            self._log, self._abort, self._renderer, choose_messages, templates, shelf
        )
        self._models = ResidentModels[Resident](emit, self._clean_up)
        self._pace = pace or Pace()
        self._guesses = guesses
        self._upkeep = Upkeep(self._models.pool, pressure or MemoryPressure())

    def interrupt(self) -> None:
        self._abort.set()
        self._renderer.interrupt()

    def resume(self) -> None:
        self._abort.clear()

    def load(self, path: Path, options: LoadOptions) -> None:
        """Raises ``AppError``; a file that is refused before its test run leaves the others be."""
        key = Key.of(path, options)
        self._models.use(key, options, lambda: self._load(key, options))
        self._upkeep.touch()

    def unload(self) -> None:
        self._models.unload()

    def keep(self, residency: Residency) -> None:
        self._models.keep(residency)

    def tend(self) -> float | None:
        """Give up who has been idle or is in the way; seconds until it may be so again."""
        self._models.give_up(*self._upkeep.due())
        return self._upkeep.wait()

    def plan(self, request: Request) -> None:
        self._upkeep.touch()
        self._emit(ContextPlanned(request.id, self._read(request).plan))

    def generate(self, request: Request) -> None:
        """Raises ``AppError`` if there is nothing to show; else ends in ``Finished``."""
        begun = time.perf_counter()
        try:
            ready = self._awake()
            reading = self._read(request)
        except Cancelled:
            cancelled = FinishReason.CANCELLED
            self._emit(Finished(request.id, "", "", cancelled, GenerationStats()))
            return
        self._emit(ContextPlanned(request.id, reading.plan))
        seed = new_seed() if request.sampling.seed is None else request.sampling.seed
        text = ReplyText(request.stop, ready.prompter.markers, thinking=reading.thinking)
        said = Said()

        def on_text(pieces: list[Piece]) -> None:
            for piece in said.add(pieces):
                self._emit(Delta(request.id, piece.text, piece.thinking))
            self._models.give_up(*self._upkeep.due(answering=True))

        def on_progress(evaluated: int, total: int, cached: int) -> None:
            self._emit(Progress(request.id, evaluated, total, cached))
            self._models.give_up(*self._upkeep.due(answering=True))

        sampler = Sampler(request.sampling, ready.weights.vocabulary, seed, ready.context.size)
        try:
            ids = ready.session.recall(reading.ids, fresh=request.fresh)
            with self._pace.at_work():
                reply = ready.session.generate(
                    ids,
                    sampler,
                    text,
                    request.max_tokens,
                    fresh=request.fresh,
                    guesses=self._guesses(),
                    draft=ready.draft,
                    threads=self._threads(ready.context.threads, request),
                    on_progress=on_progress,
                    on_text=on_text,
                )
        finally:
            sampler.close()
            self._upkeep.touch()
        answer, thinking = said.answer, said.thinking
        ready.prompter.remember(reply.tokens, thinking + answer)
        stats = said.stats(reply, len(ids), begun, seed)
        self._emit(Finished(request.id, answer, thinking, reply.reason, stats))

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        """Raises ``AppError``; a file that is refused before its test run leaves the others be."""
        self._emit(Loading(path.stem, 0.0))
        candidate = self._admit(path, self._report(path, LoadStage.READING))
        self._check_wanted(path)
        members = self._models.pool.members
        machine = without(look_around(), (each.taken for each in members))

        def plan(asked: LoadOptions) -> LoadPlan:
            return candidate.plan(machine, replace(asked, measured=False))

        def load(chosen: LoadPlan) -> Weights:
            with self._guard(path):
                candidate.check_unchanged()
                report = self._report(path, LoadStage.LOADING)
                return self._workshop.load(path, chosen, report, candidate.place)

        def tell(fraction: float, knob: Knob, setup: Setup) -> None:
            self._emit(Measuring(request, path.stem, fraction, knob, setup))

        pairing = self._pairing(path, options, candidate)
        chosen = plan(options)
        self._models.give_up(members, UnloadReason.ROOM)
        candidate.try_out(chosen, self._report(path, LoadStage.CHECKING))
        try:
            seconds = BUDGET_SECONDS - (DRAFT_SECONDS if options.draft else 0)
            found = measure(plan, load, machine, options, self._abort, tell, seconds)
            if options.draft:
                trim_heap()
                gain = self._draft_gain(path, options, candidate, pairing, found.best, tell)
                found = replace(found, best=replace(found.best, draft=gain))
        finally:
            trim_heap()
        candidate.check_unchanged()
        self._emit(Measured(request, path, found))

    def _draft_gain(
        self,
        path: Path,
        options: LoadOptions,
        candidate: Candidate,
        pairing: Pairing,
        best: BestSetup,
        tell: Tell,
    ) -> DraftGain | None:
        """None if the draft can't be loaded beside the model, or there was no time."""
        setup = best.setup
        asked = replace(
            options,
            ctx=MEASURED_CTX,
            threads=setup.threads,
            gpu_layers=best.gpu_layers,
            flash_attention=setup.flash_attention,
            measured=False,
        )
        plan = replace(pairing.plan(look_around(), asked), repacked=setup.repacked)
        plan = self._for_guesses(plan, options)
        resident = self._try_and_open(Key.of(path, asked), plan, candidate, pairing)
        try:
            if resident.draft is None:
                return None
            ratio = draft_gain(
                resident,
                best.rates.decode,
                self._abort,
                lambda share: tell(share, Knob.DRAFT, setup),
            )
        finally:
            resident.close()
            self._renderer.close()
        return DraftGain(Path(options.draft or "").name, ratio) if ratio else None

    def _threads(self, planned: int, request: Request) -> Callable[[], int]:
        """How many to compute with, asked again and again."""
        adds_up_otherwise = self._require().model.flash_attention is not False
        if request.fresh and adds_up_otherwise:  # with another number, it would be another answer
            return lambda: planned
        return lambda: self._pace.threads(planned)

    def close(self) -> None:
        self._models.close()
        self._shelf.finish()
        self._renderer.close()
        self._log.close()

    def _read(self, request: Request) -> Reading:
        """Raises ``Cancelled`` if the template was interrupted."""
        ready = self._require()
        try:
            return ready.prompter.read(request, ready.context.size)
        except TemplateFailed:
            if self._abort.is_set:
                raise Cancelled(tr("The template was interrupted.")) from None
            raise

    def _require(self) -> Resident:
        if self._models.pool.current is None:
            raise NoModel(tr("No model is loaded."), tr("Choose a model first."))
        return self._models.pool.current

    def _awake(self) -> Resident:
        """The model in use, loaded again if its memory was given back.

        Raises:
            AppError: It can't be loaded any more.
        """
        if self._models.asleep is not None:
            self.load(*self._models.asleep)
        return self._require()

    def _load(self, key: Key, options: LoadOptions) -> Resident:
        self._emit(Loading(key.path.stem, 0.0))
        candidate = self._admit(key.path, self._report(key.path, LoadStage.READING))
        self._check_wanted(key.path)

        pairing = self._pairing(key.path, options, candidate)
        return self._models.make_room(
            key,
            options,
            look_around(),
            pairing.plan,
            lambda plan: self._try_and_open(
                key, self._for_guesses(plan, options), candidate, pairing
            ),
        )

    def _for_guesses(self, plan: LoadPlan, options: LoadOptions) -> LoadPlan:
        """Nothing of it where models answer under the same conditions, or a GPU computes."""
        guesses = options.measured and (self._guesses() or plan.draft is not None)
        may_be = not plan.gpu_layers and plan.batched <= _FEW_BATCHED
        if not (guesses and may_be):
            return plan
        return replace(plan, alike=True, repacked=plan.repacked and plan.repacked_alike)

    def _pairing(self, path: Path, options: LoadOptions, candidate: Candidate) -> Pairing:
        def report(path: Path) -> Report:
            return self._report(path, LoadStage.LOADING)

        return Pairing(path, candidate, options, self._admit, self._guard, report)

    def _try_and_open(
        self, key: Key, plan: LoadPlan, candidate: Candidate, pairing: Pairing
    ) -> Resident:
        path = key.path
        pairing.try_out(plan, self._report(path, LoadStage.CHECKING))
        with self._guard(path):
            candidate.check_unchanged()
            report = self._report(path, LoadStage.LOADING)
            resident = self._workshop.open(
                key,
                plan,
                candidate.chat_template,
                report,
                candidate.place,
                file=candidate.identity,
            )
        try:
            candidate.check_unchanged()
            resident = pairing.complete(resident, plan, self._workshop)
            self._check_wanted(path)  # it may be that there was nothing left to be broken off
        except AppError:
            resident.close()
            trim_heap()
            raise
        return resident

    def _check_wanted(self, path: Path) -> None:
        """Raises ``Cancelled`` if the load was interrupted."""
        if self._abort.is_set:
            raise Cancelled(tr("Loading {name} was cancelled.", name=path.name))

    def _clean_up(self, reason: UnloadReason) -> None:
        """Give the memory back that belonged to models which are gone."""
        if not self._models.pool.members and reason is not UnloadReason.ROOM:
            self._renderer.close()  # its process takes memory too; the next load starts it again
        trim_heap()

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
