"""The same switch by llama.cpp alone: load, make a context, read as many tokens."""

import os
import time
from typing import Any

from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.native import C
from tests.benchmarks.probes.exchange import arguments, tell

_BATCH, _UBATCH = 2_048, 512


def main(asked: Any) -> dict[str, Any]:
    native.initialize()
    log = native.Log()
    try:
        _switch(asked)  # the page cache
        return {"seconds": [_switch(asked) for _ in range(asked["repetitions"])]}
    finally:
        log.close()


def _switch(asked: Any) -> float:
    other = _open(asked, asked["other"])
    _read(*other, 8)
    begun = time.perf_counter()
    model = _open(asked, asked["model"])
    _read(*model, asked["tokens"])
    seconds = time.perf_counter() - begun
    for weights, context in (model, other):
        C.llama_free(context)
        C.llama_model_free(weights)
    return seconds


def _open(asked: Any, path: str) -> tuple[Any, Any]:
    params = C.llama_model_default_params()
    params.n_gpu_layers = 0
    weights = C.llama_model_load_from_file(os.fsencode(path), params)
    params = C.llama_context_default_params()
    params.n_ctx = asked["ctx"]
    params.n_batch, params.n_ubatch = _BATCH, _UBATCH
    params.n_threads = params.n_threads_batch = asked["threads"]
    params.n_outputs_max = 1
    params.swa_full = False
    context = C.llama_init_from_model(weights, params)
    if not context:
        raise ValueError(f"llama.cpp does not load {path}")
    return weights, context


def _read(weights: Any, context: Any, count: int) -> None:
    size = C.llama_vocab_n_tokens(C.llama_model_get_vocab(weights))
    tokens = (C.llama_token * count)(*(1_000 + 7 * index % (size // 2) for index in range(count)))
    if C.llama_decode(context, C.llama_batch_get_one(tokens, count)):
        raise ValueError("llama.cpp does not read")


if __name__ == "__main__":
    tell(main(arguments()))
