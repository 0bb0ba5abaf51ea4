"""What was measured with a model, where the person has asked for nothing else."""

from __future__ import annotations

import time
from dataclasses import replace

from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import CacheType, Limits, LoadOptions
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import BestSetup, Knob

__all__ = ["filled", "is_measured_with", "notes", "possible"]


def possible(best: BestSetup, machine: Machine) -> BestSetup:
    """What of it this process can still do.

    Without its kernels for many tokens a CPU reads half as fast from weights that aren't repacked.
    """
    if machine.tiles:
        return best
    return replace(best, setup=replace(best.setup, repacked=True))


def filled(options: LoadOptions, best: BestSetup, limits: Limits) -> LoadOptions:
    """The options, and from the best setup what they leave open."""
    setup = best.setup
    flash_attention, layers, threads = options.flash_attention, options.gpu_layers, options.threads
    if flash_attention is None and _tells_attention(best, options):
        flash_attention = setup.flash_attention
    if layers is None and Knob.LAYERS not in best.given and not limits.sets_layers:
        layers = setup.gpu_layers
    if threads is None and Knob.THREADS not in best.given:
        threads = setup.threads
    return replace(options, threads=threads, gpu_layers=layers, flash_attention=flash_attention)


def is_measured_with(options: LoadOptions, best: BestSetup, gpu_layers: int) -> bool:
    """Whether it was measured as it would be loaded now.

    Args:
        options: As the person has them, within the limits.
        gpu_layers: Those that would be on a GPU.
    """
    setup = best.setup
    threads, attention = options.threads, options.flash_attention
    if threads is None and Knob.THREADS not in best.given:
        threads = setup.threads
    if attention is None and Knob.FLASH_ATTENTION not in best.given:
        attention = setup.flash_attention
    return (
        (threads, attention, gpu_layers) == (setup.threads, setup.flash_attention, best.gpu_layers)
    ) and (options.cache_type or CacheType.F16) is setup.cache_type


def notes(best: BestSetup, options: LoadOptions, usual_ubatch: int) -> list[str]:
    """A sentence for each choice that is due to it; that of the layers is told with them."""
    setup, said = best.setup, list[str]()
    if options.threads is None and Knob.THREADS not in best.given:
        day = time.strftime("%Y-%m-%d", time.localtime(best.when))
        said.append(
            tr(
                "{n} threads, the fastest as measured here on {day}.",
                "{n} thread, the fastest as measured here on {day}.",
                setup.threads,
                day=day,
            )
        )
    attention = setup.flash_attention if _tells_attention(best, options) else None
    if options.flash_attention is None and attention is False:
        said.append(tr("Without flash attention, which was slower here."))
    if not setup.repacked:
        said.append(tr("Without repacked copies of its weights, which were slower here."))
    if setup.ubatch != usual_ubatch:
        said.append(
            tr(
                "Prompts are read {n} tokens at once, the fastest here.",
                "Prompts are read {n} token at once, the fastest here.",
                setup.ubatch,
            )
        )
    return said


def _tells_attention(best: BestSetup, options: LoadOptions) -> bool:
    """Whether it says something of flash attention, which packed contexts can't do without."""
    is_plain = options.cache_type in (None, CacheType.F16)
    return is_plain and Knob.FLASH_ATTENTION not in best.given
