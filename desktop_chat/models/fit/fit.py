"""What a model is to be loaded with on this machine, and how it would run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import (
    Fit,
    FitKind,
    Limits,
    LoadOptions,
    LoadPlan,
    Speed,
)
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.models.fit.batched import batched_share, repacks_alike
from desktop_chat.models.fit.best import possible
from desktop_chat.models.fit.loading import Loading
from desktop_chat.models.fit.options import check_options
from desktop_chat.models.fit.room import Place, Room
from desktop_chat.models.fit.speed import expected_speed
from desktop_chat.models.header.header import Header

__all__ = ["fit", "plan"]

_BATCH = 2_048
_UNLIMITED = Limits()


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
        batched=batched_share(header),
        repacked=loading.repacked,
        repacked_alike=repacks_alike(header),
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
) -> Loading:
    """With the best setup, if there is room for it."""
    room = Room(machine)
    if best is not None:
        loading = Loading(header, room, options, limits, possible(best, machine))
        if room.holds(loading.place(loading.ctx().value)):
            return loading
    return Loading(header, room, options, limits)


def _kind(place: Place, header: Header) -> FitKind:
    if place.gpu_layers > header.hyperparameters.block_count:
        return FitKind.GPU
    return FitKind.PARTLY if place.gpu_layers else FitKind.CPU
