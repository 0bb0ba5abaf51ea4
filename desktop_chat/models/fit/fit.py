"""What a model is to be loaded with on this machine, and how it would run."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import InvalidInput, NotEnoughMemory
from desktop_chat.domain.loading import CacheType, Fit, FitKind, LoadOptions, LoadPlan, Speed
from desktop_chat.domain.machine import Machine
from desktop_chat.models.fit.kv_cache import Use
from desktop_chat.models.fit.room import Place, Room
from desktop_chat.models.fit.speed import expected_speed
from desktop_chat.models.header.header import Header

__all__ = ["fit", "plan"]

# Long enough for most conversations; more is memory and time that a person should ask for.
_USUAL_CTX = 16_384
_LEAST_CTX = 512
_CTX_STEP = 256  # llama.cpp pads the cache to this
_MIN_CTX, _MAX_CTX = 16, 1 << 24
_MAX_THREADS = 512
# A conversation's cache may take one part in this of what is free.
_CACHE_SHARE = 8
_BATCH, _UBATCH = 2_048, 512
_PLACES = "position_embd.weight"  # LLM_TENSOR_POS_EMBD
_CACHE_BLOCK = 32  # elements that both quantized types pack together, within one head


@dataclass(frozen=True, slots=True)
class _Choice:
    value: int
    note: str


def plan(header: Header, machine: Machine, options: LoadOptions) -> LoadPlan:
    """Choose what ``options`` leaves open.

    Raises:
        InvalidInput: An option has an impossible value.
        NotEnoughMemory: The model doesn't fit, even with what is left open at its smallest, and
            ``options.oversize`` doesn't ask for it all the same.
    """
    _check(header, options)
    loading = _Loading(header, Room(machine), options)
    ctx = loading.ctx()
    place = loading.place(ctx.value)
    threads = _threads(machine, options.threads)
    notes = [ctx.note, loading.layers_note(place), threads.note]
    if not loading.room.holds(place):
        error = loading.refusal(ctx.value, place)
        if not options.oversize:
            raise error
        notes.append(
            f"{error.detail} It is loaded as asked for: it may be very slow, and the system may "
            "end this program or others."
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
        notes=tuple(notes),
    )


def fit(
    header: Header, machine: Machine, options: LoadOptions, speeds: Sequence[Speed] = ()
) -> Fit:
    """How the model would run on this machine as it stands, whatever ``options.oversize`` says.

    Args:
        speeds: What was measured on this machine, with any model.

    Raises:
        InvalidInput: An option has an impossible value.
    """
    _check(header, options)
    loading = _Loading(header, Room(machine), replace(options, oversize=False))
    ctx = loading.ctx().value
    place = loading.place(ctx)
    largest = loading.largest_ctx()
    need = place.split.all
    if not loading.room.holds(place):
        reason = loading.refusal(ctx, place).detail
        return Fit(FitKind.NONE, need, ctx, largest, place.gpu_layers, None, reason)
    kind = _kind(place, header)
    return Fit(
        kind,
        need,
        ctx,
        largest,
        place.gpu_layers,
        expected_speed(header, kind, speeds),
        loading.reason(kind, place),
    )


def _check(header: Header, options: LoadOptions) -> None:
    """Raises InvalidInput for what can't be, however much memory there is."""
    ctx, layers, kind = options.ctx, options.gpu_layers, options.cache_type
    if ctx is not None and not _MIN_CTX <= ctx <= _MAX_CTX:
        raise InvalidInput(
            f"A context of {ctx:,} tokens is not possible.",
            f"Choose {_MIN_CTX} to {_MAX_CTX:,} tokens.",
        )
    if layers is not None and layers < -1:
        raise InvalidInput(f"{layers} layers is not possible.", "Choose 0 or more, or -1 for all.")
    if options.threads is not None and not 1 <= options.threads <= _MAX_THREADS:
        raise InvalidInput(
            f"{options.threads:,} threads is not possible.", f"Choose 1 to {_MAX_THREADS}."
        )
    if kind is None or kind is CacheType.F16:
        return
    if options.flash_attention is False:
        raise InvalidInput(
            f"A context can't be kept in {kind} without flash attention.",
            "Switch flash attention on, or keep the context in f16.",
        )
    shape = header.hyperparameters
    window = shape.window
    lengths = (shape.key_length, shape.value_length, window.key_length, window.value_length)
    if any(length % _CACHE_BLOCK for length in lengths):
        raise InvalidInput(
            f"This model's context can't be kept in {kind}: its heads are too narrow.",
            "Keep the context in f16.",
        )


class _Loading:
    """One model, to be loaded into one machine's memory."""

    def __init__(self, header: Header, room: Room, options: LoadOptions) -> None:
        self.room = room
        self._options = options
        self._trained = header.hyperparameters.context_length
        self._places = _places(header)
        self._model = room.estimator(header)

    def use(self, ctx: int) -> Use:
        kind = self._options.cache_type or CacheType.F16
        return Use(ctx, min(_UBATCH, ctx), kind, self._options.flash_attention)

    def place(self, ctx: int, kind: CacheType | None = None) -> Place:
        use = self.use(ctx)
        if kind is not None:
            use = replace(use, cache_type=kind)
        return self.room.place(self._model, use, self._options.gpu_layers)

    def ctx(self) -> _Choice:
        """As asked for; else as long as is usual, or as there is room for."""
        asked, trained = self._options.ctx, self._trained
        if asked is not None and self._places and asked > self._places:
            note = (
                f"Context of {self._places:,} tokens in place of {asked:,}: the model knows no "
                "places beyond."
            )
            return _Choice(self._places, note)
        if asked is not None:
            note = f"Context of {asked:,} tokens, as asked for."
            if trained and asked > trained:
                note = (
                    f"Context of {asked:,} tokens, as asked for; the model was trained for "
                    f"{trained:,} and may lose the thread beyond."
                )
            return _Choice(asked, note)
        usual = min(trained or _USUAL_CTX, _USUAL_CTX, self._places or _USUAL_CTX)
        fitting = self._longest(usual, share=_CACHE_SHARE) or min(usual, _LEAST_CTX)
        if fitting < usual:
            free = bytesize(self.room.free)
            return _Choice(fitting, f"Context of {fitting:,} tokens, for {free} of free memory.")
        reason = "all that it was trained for" if usual == trained else "usually enough"
        return _Choice(usual, f"Context of {usual:,} tokens, {reason}.")

    def largest_ctx(self) -> int:
        """The longest that fits, up to what it was trained for; 0 if none does."""
        return self._longest(min(self._trained or _USUAL_CTX, _MAX_CTX, self._places or _MAX_CTX))

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
            return "All layers on the CPU: there is no GPU that this build can use."
        if self._options.gpu_layers is not None:
            return f"{place.gpu_layers} of {everything} layers on {names}, as asked for."
        if place.gpu_layers == everything:
            return f"All layers on {names}."
        return (
            f"{place.gpu_layers} of {everything} layers on {names}, which has "
            f"{bytesize(self.room.on_gpus)} free; the others on the CPU."
        )

    def reason(self, kind: FitKind, place: Place) -> str:
        need, free = bytesize(place.split.all.lasting), bytesize(self.room.free)
        if kind is FitKind.GPU:
            return f"All of it fits on {self.room.names}."
        if kind is FitKind.PARTLY:
            return self.layers_note(place)
        return f"It needs {need}; {free} are free."

    def refusal(self, ctx: int, place: Place) -> NotEnoughMemory:
        """Why it doesn't fit, with numbers, and what would."""
        need, free = place.split.all.lasting, self.room.free
        most = self._most_layers(ctx)
        if self._options.gpu_layers and place.gpu_layers > most:
            return NotEnoughMemory(
                f"{place.gpu_layers} layers on {self.room.names} need "
                f"{bytesize(place.split.gpu.total)}; {bytesize(self.room.on_gpus)} are free there.",
                f"Choose at most {most} layers, a shorter context or a smaller model.",
            )
        shorter = self._longest(ctx)
        if not shorter and need <= free:  # there is room, but not where it is wanted
            return NotEnoughMemory(
                f"Beside {bytesize(place.split.gpu.total)} on {self.room.names} the model needs "
                f"{bytesize(place.split.cpu.lasting)}; {bytesize(self.room.in_ram)} are free.",
                "Choose a smaller model, or close other programs.",
            )
        if not shorter:
            least = self.place(min(ctx, _LEAST_CTX)).split.all.lasting
            missing = bytesize(max(0, least - free))
            return NotEnoughMemory(
                f"The model needs {bytesize(least)}; {bytesize(free)} are free.",
                f"Choose a smaller model, or close other programs: {missing} more must be free.",
            )
        remedy = f"Choose a context of at most {shorter:,} tokens, or a smaller model"
        if self._packs() and self.room.holds(self.place(ctx, CacheType.Q8_0)):
            remedy += ", or keep the context in q8_0"
        return NotEnoughMemory(
            f"With a context of {ctx:,} tokens the model needs {bytesize(need)}; "
            f"{bytesize(free)} are free.",
            f"{remedy}, or close other programs.",
        )

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
        count = max(1, min(machine.cores, _MAX_THREADS))
        return _Choice(count, "1 thread." if count == 1 else f"{count} threads, one for each core.")
    threads = "thread" if asked == 1 else "threads"
    return _Choice(asked, f"{asked} {threads}, as asked for.")
