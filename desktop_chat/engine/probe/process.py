"""The process of a test run: it takes everything from itself, and then tries the model.

One JSON line on stdin says what to try: ``{"path", "files", "size", "memory", "threads",
"cpu_seconds"}``. On stdout come ``{"in_force": [...]}`` once it has locked itself in, a line
``{"done": 0.4}`` for each step, and last ``{"verdict": {...}}``. What kills it says so on stderr.
Without a path it only shows what is in force.

Whatever computes in the app later, a GPU isn't touched: its driver wants devices and files that are
given up here. What is wrong with a file shows on a CPU too.
"""

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from desktop_chat.domain.errors import AppError, NotEnoughMemory
from desktop_chat.domain.language import later
from desktop_chat.domain.loading import LoadPlan
from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.allocation_log import Allocated
from desktop_chat.engine.llama.context import Context, Decoded
from desktop_chat.engine.llama.vocabulary import Vocabulary
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.probe.battery import BATTERY, PASSED, PROMPT, TOKENS
from desktop_chat.engine.probe.jail import Bounds, lock_in

__all__ = ["main"]

_CTX = 512
_PROMPT_TOKENS = 32
_PIECE = 8  # tokens read in one step, so that a slow machine shows progress
_LOADED, _TOKENIZED = 0.5, 0.6  # of the way

_REQUEST_LIMIT = 1 << 20
_WHOLE_TEXT = (native.C.LLAMA_VOCAB_TYPE_SPM, native.C.LLAMA_VOCAB_TYPE_BPE)
"""Tokenizers that have a token for each byte, and so can lose no text."""

Report = Callable[[float], bool]


class _WrongNumbersError(Exception):
    """What the model computes is of no use; the message says what."""


def _try(request: dict[str, Any], log: native.Log, allocated: Allocated, report: Report) -> Verdict:
    path = Path(request["path"])
    weights = context = None
    try:
        weights = Weights(
            path, log, cpu_only=True, report=lambda fraction: report(fraction * _LOADED)
        )
        if not weights.answers:
            return Verdict(Outcome.REFUSED, f"{path.name} is not a model that writes text.")
        lost = _tokenize(weights.vocabulary, report)
        plan = LoadPlan(_CTX, _CTX, _CTX, request["threads"], gpu_layers=0)
        context = Context(weights, plan, native.AbortFlag())
        speed = _decode(context, weights.vocabulary, report)
    except NotEnoughMemory as error:
        return Verdict(Outcome.OUT_OF_MEMORY, error.detail)
    except AppError as error:
        return Verdict(Outcome.REFUSED, error.detail)
    except _WrongNumbersError as error:
        return Verdict(Outcome.WRONG_NUMBERS, str(error))
    finally:
        if context is not None:
            context.close()
        if weights is not None:
            weights.close()
    seen = PASSED
    if lost:
        seen += f" Its vocabulary loses some of these: {', '.join(lost)}."
    memory = allocated.memory
    return Verdict(Outcome.PASSED, seen, tokens_per_second=speed, allocated=memory)


def _tokenize(vocabulary: Vocabulary, report: Report) -> list[str]:
    """Take every text of the battery to tokens and back.

    Returns:
        The names of those that didn't come back, though they should have.
    """
    kind = native.C.llama_vocab_type(vocabulary.handle)
    lost: list[str] = []
    for index, (name, text) in enumerate(BATTERY.items()):
        ids = vocabulary.tokenize(text, parse_special=False)
        if not all(0 <= token < vocabulary.size for token in ids):
            raise _WrongNumbersError(
                later("Its tokenizer makes tokens that the model doesn't have.")
            )
        back = b"".join(vocabulary.piece(token, special=True) for token in ids)
        if kind in _WHOLE_TEXT and back.strip() != text.encode().strip():
            lost.append(name)
        report(_LOADED + (_TOKENIZED - _LOADED) * (index + 1) / len(BATTERY))
    return lost


def _decode(context: Context, vocabulary: Vocabulary, report: Report) -> float:
    """Read a sentence and write a little. Returns tokens per second while writing."""
    prompt = vocabulary.tokenize(PROMPT, add_special=True, parse_special=False)[:_PROMPT_TOKENS]
    prompt = prompt or [index % max(1, vocabulary.size) for index in range(_PROMPT_TOKENS)]
    steps = -(-len(prompt) // _PIECE) + TOKENS
    flat = done = 0

    def step(status: Decoded) -> None:
        nonlocal done
        if status is not Decoded.DONE:
            raise _WrongNumbersError(later("It can't read a short text."))
        done += 1
        report(_TOKENIZED + (1 - _TOKENIZED) * done / steps)

    for start in range(0, len(prompt), _PIECE):
        step(context.decode(prompt[start : start + _PIECE], last=True))
    begun = time.perf_counter()
    for _ in range(TOKENS):
        logits = context.logits()
        if not np.isfinite(logits).all():
            raise _WrongNumbersError(
                later("What it computes is not finite: its weights are damaged.")
            )
        best = int(logits.argmax())
        flat += bool(logits[best] == logits.min())
        step(context.decode_one(best))
    if flat == TOKENS:
        raise _WrongNumbersError(
            later("It finds every next word as likely as any: its weights are empty.")
        )
    return TOKENS / (time.perf_counter() - begun)


def _say(**line: Any) -> None:
    os.write(1, json.dumps(line).encode() + b"\n")


def _report(fraction: float) -> bool:
    _say(done=fraction)
    return True


def _throttled() -> Report:
    """llama.cpp calls for every tensor; a hundredth of the way is told."""
    shown = -1

    def report(fraction: float) -> bool:
        nonlocal shown
        if int(fraction * 100) > shown:
            shown = int(fraction * 100)
            _report(fraction)
        return True

    return report


def main() -> int:
    """Try what stdin asks for; by descriptor, since a windowed program has no ``sys.stdin``."""
    with open(0, "rb", closefd=False) as requests:
        request = json.loads(requests.readline(_REQUEST_LIMIT))
    native.initialize(gpus=False)
    importlib.import_module("numpy.ctypeslib")  # numpy waits until it's used, which is too late
    allocated = Allocated()
    log = native.Log(allocated.read)
    files = [Path(file) for file in request["files"]]
    bounds = Bounds(request["memory"], request["size"], request["cpu_seconds"])
    _say(in_force=lock_in(files, bounds))
    if request["path"]:
        verdict = _try(request, log, allocated, _throttled())
        _say(verdict=asdict(verdict))
    log.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
