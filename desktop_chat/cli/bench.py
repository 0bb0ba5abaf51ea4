"""``desktop-chat bench``: what makes a model fastest on this machine, measured and kept."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from desktop_chat.cli.services import Services
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import (
    INTERRUPTED,
    print_error,
    print_json,
    print_line,
    print_note,
    print_text,
)
from desktop_chat.cli.values import draft_named, layers_of
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.loading import CacheType, LoadOptions
from desktop_chat.domain.measurement import DraftGain, Knob, Measurement, Setup, Tried

__all__ = ["run"]


def run(arguments: Namespace, services: Services) -> int:
    """
    Raises:
        AppError: The model can't be loaded. Nothing is kept then, nor after Ctrl+C, nor where
            others were busy and that isn't wanted all the same.
    """
    path = services.model(arguments.model)
    if arguments.forget:
        return _forget(path, services, as_json=arguments.json)
    options = layers_of(services, path).resolved().load_options
    if arguments.draft is not None:
        options = replace(options, draft=draft_named(arguments.draft, path, services))
    try:
        with EngineSession(services) as session:
            found = session.measure(path, options)
    except Cancelled as error:
        print_error(error, as_json=arguments.json)
        return INTERRUPTED
    is_kept = arguments.keep_anyway or not found.is_busy
    if found.is_busy and is_kept:
        services.library.bests.record(path, found.best)
    if arguments.json:
        print_json(_report(path, found) | {"is_kept": is_kept})
    else:
        print_text("\n".join(_lines(path, found, options, is_kept=is_kept)) + "\n")
        if found.is_busy:
            print_note(_warning(found, is_kept=is_kept))
    return 0


def _warning(found: Measurement, *, is_kept: bool) -> str:
    others = (
        f"Other programs used {found.others:.0%} of the processor meanwhile, so this may mislead"
    )
    if is_kept:
        return f"{others}; --forget takes it back.\n"
    return (
        f"{others}, and nothing was kept. Measure again when the machine is quiet, or with "
        "--keep-anyway.\n"
    )


def _forget(path: Path, services: Services, *, as_json: bool) -> int:
    forgotten = services.library.bests.forget(path)
    if as_json:
        print_json({"path": str(path), "forgotten": forgotten})
    elif forgotten:
        print_line(f"What was measured with {path.name} is forgotten.")
    else:
        print_line(f"Nothing was measured with {path.name}.")
    return 0


def _lines(path: Path, found: Measurement, options: LoadOptions, *, is_kept: bool) -> Iterator[str]:
    yield f"{path.name} on {found.best.machine}: {found.seconds:.0f} s"
    for knob in dict.fromkeys(each.knob for each in found.tried):
        yield ""
        yield from _table(knob, [each for each in found.tried if each.knob is knob])
    yield ""
    for knob in found.left_out:
        yield f"No time was left to compare {_TITLES[knob].lower()}."
    yield from _choice(found, options, is_kept=is_kept)
    if found.best.draft is not None:
        yield _gained(found.best.draft)


def _table(knob: Knob, group: Sequence[Tried]) -> Iterator[str]:
    yield f"{_TITLES[knob]:<28}{'prompt':>9}{'writing':>10}  tokens/s"
    for each in group:
        written = f"{each.rates.decode:>10.1f}" if each.rates.decode else f"{'':>10}"
        mark = "*" if each.is_taken and knob.decides else " "
        change = "" if each is group[0] else f"  {each.gain:+.0%} (± {each.noise:.0%})"
        cache = f"  {bytesize(each.cache)}" if knob is Knob.CACHE else ""
        name = _name(knob, each.setup)
        yield f"{mark} {name:<26}{each.rates.prompt:>9.1f}{written}{change}{cache}".rstrip()
    if knob is Knob.CACHE:
        yield (
            "  Fewer bits take less memory and change what the model says a little, so f16 is "
            "kept; the window's settings of the model have the choice."
        )


def _gained(draft: DraftGain) -> str:
    how = "as fast" if draft.ratio >= 1 else "as fast, so slower,"
    return f"It writes {draft.ratio:.2f} times {how} with {draft.name} as its draft model."


def _choice(found: Measurement, options: LoadOptions, *, is_kept: bool) -> Iterator[str]:
    best = found.best
    before, after = best.before, best.rates
    parts = ", ".join(_parts(best.setup, options))
    if before == after:
        compared = any(each.knob is not Knob.RESULT for each in found.tried)
        why = "Nothing was faster by more than the noise" if compared else "Nothing was compared"
        yield f"{why}, so it stays: {parts}." if is_kept else f"{why}: {parts}."
        yield f"It reads {after.prompt:.1f} and writes {after.decode:.1f} tokens/s."
        return
    heading = "Kept for this model on this machine" if is_kept else "Fastest, but not kept"
    yield f"{heading}: {parts}."
    yield (
        f"It reads {after.prompt:.1f} tokens/s (before: {before.prompt:.1f}) and writes "
        f"{after.decode:.1f} (before: {before.decode:.1f}); usual turns: {best.gain:+.0%}."
    )


def _parts(setup: Setup, options: LoadOptions) -> Iterator[str]:
    yield f"{setup.threads} threads" + (", as set" if options.threads is not None else "")
    yield f"batches of {setup.ubatch}"
    attention = {None: "where llama.cpp can", True: "on", False: "off"}
    yield f"flash attention {attention[setup.flash_attention]}"
    if not setup.repacked:
        yield "no repacked weights"
    if setup.gpu_layers == 0 and options.gpu_layers is None:
        yield "no layer on the GPU"
    if setup.cache_type is not CacheType.F16:
        yield f"context in {setup.cache_type}, as set"


def _name(knob: Knob, setup: Setup) -> str:
    match knob:
        case Knob.THREADS:
            return f"{setup.threads}"
        case Knob.BATCH:
            return f"{setup.ubatch}"
        case Knob.REPACKING:
            return "repacked" if setup.repacked else "as in the file"
        case Knob.CACHE:
            return str(setup.cache_type)
        case Knob.FLASH_ATTENTION:
            return "off" if setup.flash_attention is False else "where llama.cpp can"
        case Knob.LAYERS:
            return "none" if setup.gpu_layers == 0 else "as many as fit"
        case Knob.RESULT | Knob.DRAFT:
            return f"{setup.threads} threads, batches of {setup.ubatch}"


_TITLES = {
    Knob.LAYERS: "Layers on the GPU",
    Knob.THREADS: "Threads",
    Knob.REPACKING: "Repacked weights",
    Knob.FLASH_ATTENTION: "Flash attention",
    Knob.BATCH: "Batches of the prompt",
    Knob.CACHE: "Memory of the context",
    Knob.RESULT: "All of it together",
    Knob.DRAFT: "Draft model",
}


def _report(path: Path, found: Measurement) -> dict[str, Any]:
    best = asdict(found.best)
    return {
        "path": str(path),
        "machine": best.pop("machine"),
        "engine": best.pop("engine"),
        "when": best.pop("when"),
        "best": best | {"gain": round(found.best.gain, 4)},
        "tried": [asdict(each) for each in found.tried],
        "left_out": list(found.left_out),
        "others": round(found.others, 3),
        "is_busy": found.is_busy,
        "seconds": round(found.seconds, 1),
    }
