"""A fake engine that answers from a script, for tests of the window."""

import math
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import AppError, Cancelled, ContextFull, EmptyPrompt, NoModel
from desktop_chat.domain.generation import (
    ContextPlan,
    ContextPlanned,
    Delta,
    Failed,
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
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.domain.model import TemplateInfo, TemplateSource
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.measurement import MEASUREMENT
from desktop_chat.engine.scripted.models import ScriptedModels

__all__ = ["ScriptedEngine"]

_FALLBACK = "I only know the lines of my script, and they have run out. It was a pleasure, though!"
_NO_VOICES: Mapping[str, str] = {}
_LOAD_STEPS = 4
_CTX = 8192
_RESERVED_SHARE = 4  # a quarter of the context is kept free for the reply
_FIRST_TOKEN_MS = 80.0
_PROMPT_TOKENS_PER_SECOND = 500.0
_TEMPLATE = TemplateInfo(TemplateSource.FILE, thinking=True)
_PIECE = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class _Reply:
    text: str
    thinking: str
    tokens_per_second: float
    error: AppError | None
    pieces: Iterable[str] | None = None


@dataclass(frozen=True, slots=True)
class _Command:
    """``era`` is the number of stops that came before it; a later stop makes it outdated."""

    run: Callable[["_Command"], None]
    era: int


class ScriptedEngine:
    """An ``Engine`` whose replies, pace and failures are laid down beforehand.

    Each model counts for a gigabyte of what may stay in memory. A token is a word with the space
    after it. Everything that is said about a reply, its times included, follows from the script, so
    that two runs show the same.

    Attributes:
        others: How much of the processor other programs use while a model is measured, 0 to 1.
    """

    def __init__(
        self,
        on_event: EventHandler,
        *,
        ctx: int = _CTX,
        seconds_per_load: float = 0.0,
        seconds_per_check: float | None = None,
        seconds_per_measuring: float = 0.0,
        template: TemplateInfo = _TEMPLATE,
        notes: tuple[str, ...] = (),
        voices: Mapping[str, str] = _NO_VOICES,
        pace: float = math.inf,
    ) -> None:
        """
        Args:
            voices: What a model says when nothing else is laid down, by its file's name without
                the ending, or by that, a space and the question; of a line "{seed}" and
                "{question}" are filled in.
            pace: Tokens a second of that.
            seconds_per_check: For the test run of each file before its first load; None for none.
            template: What every model says of itself once it is loaded; so for ``notes``.
        """
        self._on_event = on_event
        self._seconds = {
            LoadStage.CHECKING: seconds_per_check,
            LoadStage.LOADING: seconds_per_load,
            LoadStage.MEASURING: seconds_per_measuring,
        }
        self._models = ScriptedModels(on_event, ctx, template, notes)
        self._voices = voices
        self._pace = pace
        self.others = MEASUREMENT.others
        self._replies: deque[_Reply] = deque()
        self._commands: deque[_Command] = deque()
        self._changed = threading.Condition()
        self._era = 0
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="scripted-engine", daemon=True)
        self._thread.start()

    def enqueue(
        self,
        text: str,
        thinking: str = "",
        tokens_per_second: float = math.inf,
        error: AppError | None = None,
        pieces: Iterable[str] | None = None,
    ) -> None:
        """Lay down the next reply; with ``error`` it fails after ``text`` was written.

        Args:
            pieces: What ``text`` is written in, instead of words.
        """
        self._replies.append(_Reply(text, thinking, tokens_per_second, error, pieces))

    def enqueue_load_error(self, error: AppError, *, refused: bool = False) -> None:
        """Make the next load fail; a file that is ``refused`` leaves the old model be."""
        (self._models.refusals if refused else self._models.load_errors).append(error)

    def fall_asleep(self, reason: UnloadReason = UnloadReason.IDLE) -> None:
        """Give up all models, as if it had become time for that."""
        self._put(lambda _: self._models.unload(reason))

    def load(self, path: Path, options: LoadOptions) -> None:
        self.stop()
        self._put(lambda command: self._load(command, path, options))

    def unload(self) -> None:
        self.stop()
        self._put(lambda _: self._models.unload(UnloadReason.ASKED))

    def keep(self, residency: Residency) -> None:
        self._put(lambda _: self._models.keep(residency))

    def plan(self, request: Request) -> None:
        self._put(lambda _: self._plan(request))

    def generate(self, request: Request) -> None:
        self._put(lambda command: self._generate(command, request))

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        self.stop()
        self._put(lambda command: self._measure(command, request, path))

    def stop(self) -> None:
        with self._changed:
            self._era += 1
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._era += 1
            self._changed.notify_all()
        self._thread.join()

    def _put(self, run: Callable[[_Command], None]) -> None:
        with self._changed:
            self._commands.append(_Command(run, self._era))
            self._changed.notify_all()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._commands or self._closed)
                if self._closed and not self._commands:
                    return
                command = self._commands.popleft()
            command.run(command)

    def _stopped(self, command: _Command) -> bool:
        return command.era != self._era

    def _pause(self, command: _Command, until: float) -> None:
        """Wait for a moment of the monotonic clock, or for a stop."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopped(command), timeout=max(0.0, until - time.monotonic())
            )

    def _load(self, command: _Command, path: Path, options: LoadOptions) -> None:
        try:
            self._models.use(path, options, self._passing_time(command))
        except AppError as error:
            self._on_event(Failed(None, error))

    def _passing_time(self, command: _Command) -> Callable[[Path, LoadStage], None]:
        """What there is to see of a load: steps, for as long as it takes."""

        def pass_time(path: Path, stage: LoadStage) -> None:
            seconds = self._seconds[stage]
            if seconds is None:
                return
            start = time.monotonic()
            for step in range(_LOAD_STEPS + 1):
                self._pause(command, start + seconds * step / _LOAD_STEPS)
                if self._stopped(command):
                    raise Cancelled(f"{path.name} was not loaded.")
                self._on_event(Loading(path.stem, step / _LOAD_STEPS, stage))

        return pass_time

    def _measure(self, command: _Command, request: str, path: Path) -> None:
        try:
            if self._stopped(command):
                raise Cancelled("It was not begun.")
            self._models.measure(path, self._passing_time(command))
            self._pass_measuring(command, request, path)
        except AppError as error:
            self._on_event(Failed(request, error))
        else:
            self._on_event(Measured(request, path, replace(MEASUREMENT, others=self.others)))

    def _pass_measuring(self, command: _Command, request: str, path: Path) -> None:
        start, seconds = time.monotonic(), self._seconds[LoadStage.MEASURING] or 0.0
        for step, each in enumerate(MEASUREMENT.tried):
            fraction = step / len(MEASUREMENT.tried)
            self._pause(command, start + seconds * fraction)
            if self._stopped(command):
                raise Cancelled("The measuring was stopped.")
            self._on_event(Measuring(request, path.stem, fraction, each.knob, each.setup))
        self._pause(command, start + seconds)

    def _plan(self, request: Request) -> None:
        plan = self._planned(request)
        if plan is not None:
            self._on_event(ContextPlanned(request.id, plan))

    def _planned(self, request: Request) -> ContextPlan | None:
        """The plan; None once it has been said why there is none."""
        model = self._models.current
        if model is None:
            self._on_event(Failed(request.id, NoModel("No model is loaded.")))
            return None
        messages = request.messages or (Message(Role.USER, request.raw or ""),)
        if not messages[-1].content.strip():
            self._on_event(Failed(request.id, EmptyPrompt("The message is empty.")))
            return None
        try:
            return _fit(messages, model.ctx)
        except ContextFull as error:
            self._on_event(Failed(request.id, error))
            return None

    def _generate(self, command: _Command, request: Request) -> None:
        try:
            if self._stopped(command):
                raise Cancelled("It was not begun.")
            self._models.wake(self._passing_time(command))
        except Cancelled:
            self._finish(request, "", "", FinishReason.CANCELLED, GenerationStats())
            return
        except AppError as error:
            self._on_event(Failed(request.id, error))
            return
        plan = self._planned(request)
        if plan is None:
            return
        self._on_event(ContextPlanned(request.id, plan))
        self._on_event(Progress(request.id, plan.tokens, plan.tokens, 0))
        reply = self._replies.popleft() if self._replies else self._usual(request)
        written = {True: StringIO(), False: StringIO()}
        start = time.monotonic()
        tokens, thoughts = 0, 0
        for piece, thinking in _pieces(reply):
            self._pause(command, start + tokens / reply.tokens_per_second)
            if self._stopped(command):
                break
            tokens, thoughts = tokens + 1, thoughts + thinking
            written[thinking].write(piece)
            self._on_event(Delta(request.id, piece, thinking))
        if reply.error is not None and not self._stopped(command):
            self._on_event(Failed(request.id, reply.error))
            return
        reason = FinishReason.CANCELLED if self._stopped(command) else FinishReason.STOP
        paced = math.isfinite(reply.tokens_per_second)
        stats = GenerationStats(
            prompt_tokens=plan.tokens,
            completion_tokens=tokens,
            time_to_first_token_ms=_FIRST_TOKEN_MS if tokens else 0.0,
            prompt_tokens_per_second=_PROMPT_TOKENS_PER_SECOND,
            tokens_per_second=reply.tokens_per_second if paced else 0.0,
            seed=request.sampling.seed or 0,
            thinking_ms=1000 * thoughts / reply.tokens_per_second,
        )
        self._finish(request, written[False].getvalue(), written[True].getvalue(), reason, stats)

    def _usual(self, request: Request) -> _Reply:
        """What the model in use says when the script has run out."""
        model = self._models.current
        name = model.path.stem if model is not None else ""
        question = request.messages[-1].content if request.messages else request.raw or ""
        usual = self._voices.get(name, _FALLBACK)
        voice = self._voices.get(f"{name} {question}", usual)
        said = voice.replace("{seed}", str(request.sampling.seed)).replace("{question}", question)
        return _Reply(said, "", self._pace, None)

    def _finish(
        self,
        request: Request,
        text: str,
        thinking: str,
        reason: FinishReason,
        stats: GenerationStats,
    ) -> None:
        self._on_event(Finished(request.id, text, thinking, reason, stats))


def _pieces(reply: _Reply) -> Iterator[tuple[str, bool]]:
    for piece in _PIECE.findall(reply.thinking):
        yield piece, True
    for piece in _PIECE.findall(reply.text) if reply.pieces is None else reply.pieces:
        yield piece, False


def _tokens(message: Message) -> int:
    return len(_PIECE.findall(message.content))


def _fit(messages: tuple[Message, ...], ctx: int) -> ContextPlan:
    """Drop the oldest messages, never the system text nor the last one, until the rest fits."""
    reserved = ctx // _RESERVED_SHARE
    kept: list[Message] = []
    dropped: list[Message] = []
    counts = list(map(_tokens, messages))
    total = sum(counts)
    for message, count in zip(messages[:-1], counts, strict=False):
        if total > ctx - reserved and message.role is not Role.SYSTEM:
            dropped.append(message)
            total -= count
        else:
            kept.append(message)
    kept += messages[-1:]
    if total > ctx - reserved:
        raise ContextFull(f"The message has more than {ctx - reserved} tokens.")
    reason = f"{len(dropped)} earlier messages don't fit." if dropped else ""
    return ContextPlan(tuple(kept), tuple(dropped), total, ctx, reserved, reason)
