"""One model, to be loaded into one machine's memory: what is left open is chosen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import NotEnoughMemory
from desktop_chat.domain.language import later, number, tr
from desktop_chat.domain.loading import CacheType, FitKind, Limits, LoadOptions
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.models.fit import refusals
from desktop_chat.models.fit.best import filled, is_measured_with, notes
from desktop_chat.models.fit.kv_cache import Use
from desktop_chat.models.fit.options import MOST_CTX, MOST_THREADS
from desktop_chat.models.fit.room import Place, Room
from desktop_chat.models.header.header import Header

__all__ = ["Choice", "Loading"]

# Long enough for most conversations; more is memory and time that a person should ask for.
_USUAL_CTX = 16_384
_LEAST_CTX = 512
_CTXS = range(_LEAST_CTX, MOST_CTX, 256)  # llama.cpp pads the cache to this
# What is chosen by free memory, which is never quite the same; but what was read of a conversation
# is of use only with the same context. With up to a tenth more or less it is the same in 88 of 100
# cases, and 86 % of what would fit on average. Powers of two: 95, and 69 %. Steps of 256: 16, all.
_STEADY_CTXS = (512, 768, 1_024, 1_536, 2_048, 3_072, 4_096, 6_144, 8_192, 12_288)
# A conversation's cache may take one part in this of what is free.
_CACHE_SHARE = 8
_UBATCH = 512
_PLACES = "position_embd.weight"  # LLM_TENSOR_POS_EMBD


@dataclass(frozen=True, slots=True)
class Choice:
    value: int
    note: str


class Loading:
    """One model, to be loaded into one machine's memory.

    Attributes:
        repacked: See ``LoadPlan``.
    """

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
        self.repacked = best.setup.repacked if best else True
        self._model = room.estimator(header, repacked=self.repacked)

    def use(self, ctx: int) -> Use:
        kind = self._options.cache_type or CacheType.F16
        return Use(ctx, min(self._ubatch, ctx), kind, self._options.flash_attention)

    def place(self, ctx: int, kind: CacheType | None = None) -> Place:
        use = self.use(ctx)
        if kind is not None:
            use = replace(use, cache_type=kind)
        return self.room.place(self._model, use, self._options.gpu_layers)

    def ctx(self) -> Choice:
        """As asked for; else as long as is usual, or as there is room for."""
        asked, trained = self._options.ctx, self._trained
        if asked is not None and asked != self._asked:
            told = tr("Context of {ctx} tokens, the most that is allowed here.", ctx=number(asked))
            return Choice(min(asked, self._places or asked), told)
        if asked is not None and self._places and asked > self._places:
            note = tr(
                "Context of {n} tokens in place of {asked}: the model knows no places beyond.",
                "Context of {n} token in place of {asked}: the model knows no places beyond.",
                self._places,
                asked=number(asked),
            )
            return Choice(self._places, note)
        if asked is not None and trained and asked > trained:
            note = tr(
                "Context of {asked} tokens, as asked for; the model was trained for {trained} and "
                "may lose the thread beyond.",
                asked=number(asked),
                trained=number(trained),
            )
            return Choice(asked, note)
        if asked is not None:
            return Choice(asked, tr("Context of {ctx} tokens, as asked for.", ctx=number(asked)))
        usual = min(trained or _USUAL_CTX, _USUAL_CTX, self._places or _USUAL_CTX, self._most)
        fitting = self._longest(usual, _STEADY_CTXS, _CACHE_SHARE) or min(usual, _LEAST_CTX)
        if fitting < usual:
            note = tr(
                "Context of {ctx} tokens, for {size} of free memory.",
                ctx=number(fitting),
                size=bytesize(self.room.free),
            )
            return Choice(fitting, note)
        told = (
            later("Context of {ctx} tokens, all that it was trained for.")
            if usual == trained
            else later("Context of {ctx} tokens, usually enough.")
        )
        return Choice(usual, tr(told, ctx=number(usual)))

    def largest_ctx(self) -> int:
        """The longest that fits, up to what it was trained for; 0 if none does."""
        most = min(MOST_CTX, self._most, self._places or MOST_CTX)
        return self._longest(min(self._trained or _USUAL_CTX, most))

    def _longest(self, most: int, ctxs: Sequence[int] = _CTXS, share: int = 1) -> int:
        """The longest of ``ctxs``, or ``most``, that fits, its cache in one part of ``share``."""
        room = self.room.free // share

        def is_too_long(ctx: int) -> bool:
            place = self.place(ctx)
            return place.split.all.cache > room or not self.room.holds(place)

        if not is_too_long(most):
            return most
        shorter = ctxs[: bisect_left(ctxs, most)]
        if fitting := bisect_left(shorter, True, key=is_too_long):
            return shorter[fitting - 1]
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

    def threads(self, machine: Machine) -> Choice:
        """The note is empty where another one says it."""
        if self._options.threads != self._wanted.threads:
            return Choice(self._options.threads or 1, "")
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


def _threads(machine: Machine, asked: int | None) -> Choice:
    if asked is None:
        count = max(1, min(machine.cores, MOST_THREADS))
        return Choice(count, tr("{n} threads, one for each core.", "{n} thread.", count))
    return Choice(asked, tr("{n} threads, as asked for.", "{n} thread, as asked for.", asked))
