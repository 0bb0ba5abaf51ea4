"""What runs models whose paths come in line by line: loads, tokenizes and decodes a few tokens.

It answers each with a line of JSON. Where llama.cpp ends the process, there is no answer.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.loading import LoadPlan
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.weights import Weights

__all__ = ["main"]

_TEXTS = ("Hi", "the user said: 12 + 3.5\n\n\tx = y", "Größe 微小 กขค صغير 🐛‍🔥", "", "\0\x7f")
_PLAN = LoadPlan(ctx=256, batch=64, ubatch=64, threads=1, gpu_layers=0)
_MOST_MEMORY = 3 << 30
_PROMPT, _DECODED = 60, 4


def main() -> None:
    _limit_memory()
    native.initialize()
    log = native.Log()
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        begun = time.monotonic()
        answer = _run(Path(json.loads(line)), log)
        answer["seconds"] = round(time.monotonic() - begun, 3)
        print(json.dumps(answer), flush=True)


def _run(path: Path, log: native.Log) -> dict[str, object]:
    try:
        weights = Weights(path, log, cpu_only=True)
    except AppError as error:
        return {"outcome": "refused", "why": error.detail}
    try:
        return _use(weights)
    except AppError as error:
        return {"outcome": "refused", "why": error.detail}
    finally:
        weights.close()


def _use(weights: Weights) -> dict[str, object]:
    if not weights.answers:
        return {"outcome": "refused", "why": "it doesn't answer"}
    tokenize = weights.vocabulary.tokenize
    ids: list[int] = []
    for text in _TEXTS:
        for special in (True, False):
            ids += tokenize(text, add_special=special, parse_special=special)
    context = Context(weights, _PLAN, native.AbortFlag())
    try:
        context.decode(ids[:_PROMPT] or [0], last=True)
        finite = True
        for _ in range(_DECODED):
            finite = finite and bool(np.isfinite(context.logits()).all())
            token = int(context.logits().argmax())
            weights.vocabulary.piece(token)
            context.decode_one(token)
    except RuntimeError as error:  # a status of llama_decode that nobody expects
        return {"outcome": "refused", "why": str(error)}
    finally:
        context.close()
    return {"outcome": "ran" if finite else "wrong numbers"}


def _limit_memory() -> None:
    if sys.platform != "linux":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


if __name__ == "__main__":
    main()
