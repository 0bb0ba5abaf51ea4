"""A model is measured, from its first load to what is best for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop_chat.domain.loading import CacheType, LoadOptions, LoadPlan
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import BestSetup, Knob, Measurement, Setup
from desktop_chat.engine.llama.native import AbortFlag
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.measuring.cores import look_at_cores
from desktop_chat.engine.measuring.load_of_others import LoadOfOthers
from desktop_chat.engine.measuring.search import BUDGET_SECONDS, LONGEST_SECONDS, Tell, search
from desktop_chat.engine.measuring.workbench import Workbench

__all__ = ["measure"]

Plan = Callable[[LoadOptions], LoadPlan]


def measure(
    plan: Plan,
    load: Callable[[LoadPlan], Weights],
    machine: Machine,
    options: LoadOptions,
    abort: AbortFlag,
    tell: Tell,
    budget: float = BUDGET_SECONDS,
) -> Measurement:
    """Try what ``options`` leaves open, and say what is fastest. No memory is left taken.

    Args:
        plan: What the model would be loaded with, by our rules of thumb and within the limits;
            raises ``AppError`` where it can't be.
        load: Loads the weights.
        abort: Ends it within a moment.
        budget: Seconds for all of it.

    Raises:
        AppError: It was stopped, or the model can't be loaded.
    """
    chosen = plan(options)

    def plan_with(setup: Setup) -> LoadPlan:
        asked = replace(
            options,
            ctx=chosen.ctx,
            threads=setup.threads,
            gpu_layers=setup.gpu_layers,
            cache_type=setup.cache_type,
            flash_attention=setup.flash_attention,
        )
        ubatch = min(setup.ubatch, chosen.ctx)
        return replace(plan(asked), ubatch=ubatch, repacked=setup.repacked)

    first = Setup(
        chosen.threads,
        chosen.ubatch,
        options.flash_attention,
        options.cache_type or CacheType.F16,
        options.gpu_layers,
    )
    knobs = tuple(_open(options, chosen, plan, machine))
    bench = Workbench(plan_with, load, abort)
    threads = look_at_cores().worth_trying
    watch = threading.Timer(LONGEST_SECONDS, abort.cut_short)
    try:
        known = bench.prepare(first)
        others, begun = LoadOfOthers(), time.perf_counter()
        watch.start()
        found = search(first, knobs, threads, bench, tell, known, budget=budget)
        seconds = time.perf_counter() - begun
    finally:
        watch.cancel()
        bench.close()
        abort.go_on()
    layers = plan_with(found.best).gpu_layers
    return Measurement(
        BestSetup(found.best, found.rates, found.before, layers, machine.name, _given(options)),
        tuple(replace(each, cache=plan_with(each.setup).need.cache) for each in found.tried),
        found.left_out,
        others.share(),
        seconds,
    )


def _given(options: LoadOptions) -> tuple[Knob, ...]:
    """The knobs that the person has set."""
    asked = {
        Knob.LAYERS: options.gpu_layers,
        Knob.THREADS: options.threads,
        Knob.FLASH_ATTENTION: options.flash_attention,
        Knob.CACHE: options.cache_type,
    }
    return tuple(knob for knob, value in asked.items() if value is not None)


def _open(options: LoadOptions, chosen: LoadPlan, plan: Plan, machine: Machine) -> Iterator[Knob]:
    """The other ones."""
    if options.gpu_layers is None and chosen.gpu_layers:
        without = plan(replace(options, ctx=chosen.ctx, gpu_layers=0))
        if without.gpu_layers == 0:  # an administrator may have decided otherwise
            yield Knob.LAYERS
    if options.threads is None:
        yield Knob.THREADS
    if chosen.need.copied and machine.tiles:  # else what is found holds for this process alone
        yield Knob.REPACKING
    if options.flash_attention is None:
        yield Knob.FLASH_ATTENTION
    yield Knob.BATCH
    if options.cache_type is None:
        yield Knob.CACHE
