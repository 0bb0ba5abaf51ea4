"""What a model is to be loaded with on this machine, and how it would run."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import NotEnoughMemory
from desktop_chat.domain.language import later, number, tr
from desktop_chat.domain.loading import (
    CacheType,
    Fit,
    FitKind,
    Limits,
    LoadOptions,
    LoadPlan,
    Speed,
)
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.models.fit import refusals
from desktop_chat.models.fit.best import filled, is_measured_with, notes
from desktop_chat.models.fit.kv_cache import Use
from desktop_chat.models.fit.options import MOST_CTX, MOST_THREADS, check_options
from desktop_chat.models.fit.room import Place, Room
from desktop_chat.models.fit.speed import expected_speed
from desktop_chat.models.header.header import Header

__all__ = ["fit", "plan"]

# Long enough for most conversations; more is memory and time that a person should ask for.
_USUAL_CTX = 16_384
_LEAST_CTX = 512
_CTX_STEP = 256  # llama.cpp pads the cache to this
# A conversation's cache may take one part in this of what is free.
_CACHE_SHARE = 8
_BATCH, _UBATCH = 2_048, 512
_PLACES = "position_embd.weight"  # LLM_TENSOR_POS_EMBD


_UNLIMITED = Limits()


@dataclass(frozen=True, slots=True)
class _Choice:
    value: int
    note: str


def plan(
    header: Header,
    machine: Machine,
    options: LoadOptions,
    limits: Limits = _UNLIMITED,
    best: BestSetup | None = None,
) -> LoadPlan:
    """Choose what ``options`` leaves open, within ``limits``.

    Args:
        best: What was measured with this model on this machine.

    Raises:
        InvalidInput: An option has an impossible value.
        NotEnoughMemory: The model doesn't fit, even with what is left open at its smallest, and
            ``options.oversize`` doesn't ask for it all the same.
    """
    check_options(header, options)
    loading = _loading(header, machine, options, limits, best)
    ctx = loading.ctx()
    place = loading.place(ctx.value)
    threads, notes = loading.threads(machine), [ctx.note, loading.layers_note(place)]
    notes += [threads.note, *loading.measured_notes()]
    if not loading.room.holds(place):
        error = loading.refusal(ctx.value, place)
        if not options.oversize:
            raise error
        notes.append(
            tr(
                "{refusal} It is loaded as asked for: it may be very slow, and the system may end "
                "this program or others.",
                refusal=error.detail,
            )
        )
    use = loading.use(ctx.value)
    return LoadPlan(
        ctx=use.ctx,
        batch=min(_BATCH, use.ctx),
        ubatch=use.ubatch,
        threads=threads.value,
        gpu_layers=place.gpu_layers,
        cache_type=use.cache_type,
        flash_attention=use.flash_attention,
        need=place.split.all,
        notes=tuple(filter(None, notes)),
    )


def fit(
    header: Header,
    machine: Machine,
    options: LoadOptions,
    speeds: Sequence[Speed] = (),
    limits: Limits = _UNLIMITED,
    best: BestSetup | None = None,
) -> Fit:
    """How the model would run on this machine as it stands, whatever ``options.oversize`` says.

    Args:
        speeds: What was measured on this machine, with any model.
        best: What was measured with this one.

    Raises:
        InvalidInput: An option has an impossible value.
    """
    check_options(header, options)
    loading = _loading(header, machine, replace(options, oversize=False), limits, best)
    ctx = loading.ctx().value
    place = loading.place(ctx)
    largest = loading.largest_ctx()
    need = place.split.all
    if not loading.room.holds(place):
        reason = loading.refusal(ctx, place).detail
        return Fit(FitKind.NONE, need, ctx, largest, place.gpu_layers, None, reason)
    kind = _kind(place, header)
    measured = loading.measured_speed(place)
    return Fit(
        kind,
        need,
        ctx,
        largest,
        place.gpu_layers,
        measured or expected_speed(header, kind, speeds),
        loading.reason(kind, place),
        is_measured=measured is not None,
    )


def _loading(
    header: Header,
    machine: Machine,
    options: LoadOptions,
    limits: Limits,
    best: BestSetup | None,
) -> _Loading:
    """With the best setup, if there is room for it."""
    room = Room(machine)
    if best is not None:
        loading = _Loading(header, room, options, limits, best)
        if room.holds(loading.place(loading.ctx().value)):
            return loading
    return _Loading(header, room, options, limits)


class _Loading:
    """One model, to be loaded into one machine's memory."""

    def __init__(
        self,
        header: Header,
        room: Room,
        options: LoadOptions,
        limits: Limits,
        best: BestSetup | None = None,
    ) -> None:
        self.room = room
        self._best = best
        self._wanted = limits.bound(options)
        self._options = filled(self._wanted, best, limits) if best else self._wanted
        self._ubatch = best.setup.ubatch if best else _UBATCH
        self._asked = options.ctx
        self._most = limits.most_ctx or MOST_CTX
        self._trained = header.hyperparameters.context_length
        self._places = _places(header)
        self._model = room.estimator(header)

    def use(self, ctx: int) -> Use:
        kind = self._options.cache_type or CacheType.F16
        return Use(ctx, min(self._ubatch, ctx), kind, self._options.flash_attention)

    def place(self, ctx: int, kind: CacheType | None = None) -> Place:
        use = self.use(ctx)
        if kind is not None:
            use = replace(use, cache_type=kind)
        return self.room.place(self._model, use, self._options.gpu_layers)

    def ctx(self) -> _Choice:
        """As asked for; else as long as is usual, or as there is room for."""
        asked, trained = self._options.ctx, self._trained
        if asked is not None and asked != self._asked:
            told = tr("Context of {ctx} tokens, the most that is allowed here.", ctx=number(asked))
            return _Choice(min(asked, self._places or asked), told)
        if asked is not None and self._places and asked > self._places:
            note = tr(
                "Context of {n} tokens in place of {asked}: the model knows no places beyond.",
                "Context of {n} token in place of {asked}: the model knows no places beyond.",
                self._places,
                asked=number(asked),
            )
            return _Choice(self._places, note)
        if asked is not None and trained and asked > trained:
            note = tr(
                "Context of {asked} tokens, as asked for; the model was trained for {trained} and "
                "may lose the thread beyond.",
                asked=number(asked),
                trained=number(trained),
            )
            return _Choice(asked, note)
        if asked is not None:
            return _Choice(asked, tr("Context of {ctx} tokens, as asked for.", ctx=number(asked)))
        usual = min(trained or _USUAL_CTX, _USUAL_CTX, self._places or _USUAL_CTX, self._most)
        fitting = self._longest(usual, share=_CACHE_SHARE) or min(usual, _LEAST_CTX)
        if fitting < usual:
            note = tr(
                "Context of {ctx} tokens, for {size} of free memory.",
                ctx=number(fitting),
                size=bytesize(self.room.free),
            )
            return _Choice(fitting, note)
        told = (
            later("Context of {ctx} tokens, all that it was trained for.")
            if usual == trained
            else later("Context of {ctx} tokens, usually enough.")
        )
        return _Choice(usual, tr(told, ctx=number(usual)))

    def largest_ctx(self) -> int:
        """The longest that fits, up to what it was trained for; 0 if none does."""
        most = min(MOST_CTX, self._most, self._places or MOST_CTX)
        return self._longest(min(self._trained or _USUAL_CTX, most))

    def _longest(self, most: int, share: int = 1) -> int:
        """The longest context up to ``most`` that fits, its cache in one part of ``share``."""
        room = self.room.free // share

        def is_too_long(ctx: int) -> bool:
            place = self.place(ctx)
            return place.split.all.cache > room or not self.room.holds(place)

        if not is_too_long(most):
            return most
        steps = range(_LEAST_CTX, most, _CTX_STEP)
        if fitting := bisect_left(steps, True, key=is_too_long):
            return steps[fitting - 1]
        least = min(most, _LEAST_CTX)  # however large its cache is in comparison
        return least if self.room.holds(self.place(least)) else 0

    def layers_note(self, place: Place) -> str:
        everything = self._model.blocks + 1
        names = self.room.names
        if not names:
            return tr("All layers on the CPU: there is no GPU that this build can use.")
        if self._wanted.gpu_layers is None and self._options.gpu_layers == 0:
            return tr("No layer on {gpu}: the CPU was faster, as measured here.", gpu=names)
        if self._options.gpu_layers is not None:
            return tr(
                "{part} of {all} layers on {gpu}, as asked for.",
                part=place.gpu_layers,
                all=everything,
                gpu=names,
            )
        if place.gpu_layers == everything:
            return tr("All layers on {gpu}.", gpu=names)
        return tr(
            "{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.",
            part=place.gpu_layers,
            all=everything,
            gpu=names,
            size=bytesize(self.room.on_gpus),
        )

    def threads(self, machine: Machine) -> _Choice:
        """The note is empty where another one says it."""
        if self._options.threads != self._wanted.threads:
            return _Choice(self._options.threads or 1, "")
        return _threads(machine, self._wanted.threads)

    def measured_notes(self) -> list[str]:
        return notes(self._best, self._wanted, _UBATCH) if self._best else []

    def measured_speed(self, place: Place) -> float | None:
        """While it writes, if it was measured as it would be loaded."""
        best = self._best
        if best is None or not is_measured_with(self._wanted, best, place.gpu_layers):
            return None
        return best.rates.decode or None

    def reason(self, kind: FitKind, place: Place) -> str:
        need, free = bytesize(place.split.all.lasting), bytesize(self.room.free)
        if kind is FitKind.GPU:
            return tr("All of it fits on {gpu}.", gpu=self.room.names)
        if kind is FitKind.PARTLY:
            return self.layers_note(place)
        return tr("It needs {need}; {free} are free.", need=need, free=free)

    def refusal(self, ctx: int, place: Place) -> NotEnoughMemory:
        """Why it doesn't fit, with numbers, and what would."""
        need, free = place.split.all.lasting, self.room.free
        most = self._most_layers(ctx)
        if self._options.gpu_layers and place.gpu_layers > most:
            return refusals.too_many_layers(place, self.room, most)
        shorter = self._longest(ctx)
        if not shorter and need <= free:
            return refusals.elsewhere(place, self.room)
        if not shorter:
            least = self.place(min(ctx, _LEAST_CTX)).split.all.lasting
            return refusals.too_large(least, free)
        can_pack = self._packs() and self.room.holds(self.place(ctx, CacheType.Q8_0))
        return refusals.too_long(ctx, need, free, shorter, can_pack=can_pack)

    def _most_layers(self, ctx: int) -> int:
        return self.room.place(self._model, self.use(ctx), None).gpu_layers

    def _packs(self) -> bool:
        return self._options.cache_type is None and self._options.flash_attention is not False


def _places(header: Header) -> int:
    """For how many places in a text it has learned what they are like; 0 if it needs no list.

    Beyond that list, ggml ends the process.
    """
    return min((each.shape[-1] for each in header.tensors if each.name == _PLACES), default=0)


def _kind(place: Place, header: Header) -> FitKind:
    if place.gpu_layers > header.hyperparameters.block_count:
        return FitKind.GPU
    return FitKind.PARTLY if place.gpu_layers else FitKind.CPU


def _threads(machine: Machine, asked: int | None) -> _Choice:
    if asked is None:
        count = max(1, min(machine.cores, MOST_THREADS))
        return _Choice(count, tr("{n} threads, one for each core.", "{n} thread.", count))
    return _Choice(asked, tr("{n} threads, as asked for.", "{n} thread, as asked for.", asked))
