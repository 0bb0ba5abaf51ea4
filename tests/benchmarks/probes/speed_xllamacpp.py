"""xllamacpp's completions, streamed. Runs in an environment without the app."""

import importlib
import time
from typing import Any

from tests.benchmarks.probes.exchange import arguments, tell, text

_STORY = "Once upon a time, in a village by the sea, there lived"


def main(asked: Any) -> dict[str, list[float]]:
    """Rates in tokens/s."""
    xllamacpp: Any = importlib.import_module("xllamacpp")
    params = xllamacpp.CommonParams()
    params.model.path = asked["model"]
    params.n_ctx = asked["ctx"]
    params.n_parallel = 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = asked["threads"]
    server = xllamacpp.Server(params)
    request = {"temperature": 0.0, "cache_prompt": False, "ignore_eos": True}
    words = asked["prompt"]
    sized = server.handle_completions({**request, "prompt": text(words, 0), "max_tokens": 1})
    words -= sized["usage"]["prompt_tokens"] - words
    found: dict[str, list[float]] = {"prompt": [], "decode": [], "tokens": []}
    for turn in range(asked["repetitions"]):
        begun = time.perf_counter()
        question = {**request, "prompt": text(words, turn), "max_tokens": 1}
        read = server.handle_completions(question)["usage"]["prompt_tokens"]
        found["prompt"].append(read / (time.perf_counter() - begun))
        times: list[float] = []

        def on_chunk(_chunk: object, times: list[float] = times) -> bool:
            times.append(time.perf_counter())
            return False

        question = {**request, "prompt": _STORY, "max_tokens": asked["decode"], "stream": True}
        server.handle_completions(question, on_chunk)
        # One chunk for a token, and one more that says how it ended.
        found["decode"].append((asked["decode"] - 1) / (times[-1] - times[0]))
        found["tokens"].append(asked["decode"])
    return found


if __name__ == "__main__":
    tell(main(arguments()))
