"""llama-cpp-python's chat completion, streamed."""

import time
from typing import Any

import llama_cpp

from tests.benchmarks.probes.exchange import arguments, tell, text

_STORY = "Tell a long story about a village by the sea."


def main(asked: Any) -> dict[str, list[float]]:
    """Rates in tokens/s; ``threads`` None leaves everything at its defaults."""
    make: Any = llama_cpp.Llama
    options: dict[str, Any] = {"n_ctx": asked["ctx"], "verbose": False}
    if asked["threads"]:
        options |= {"n_threads": asked["threads"], "n_threads_batch": asked["threads"]}
    if asked["chat_format"]:
        options["chat_format"] = asked["chat_format"]
    llm = make(model_path=asked["model"], **options)
    markup = _reply(llm, text(8, 0), 1)["usage"]["prompt_tokens"] - 8
    words = asked["prompt"] - markup
    found: dict[str, list[float]] = {"prompt": [], "decode": [], "tokens": []}
    for turn in range(asked["repetitions"]):
        llm.reset()  # else the beginning that it knows would not be read
        begun = time.perf_counter()
        read = _reply(llm, text(words, turn), 1)["usage"]["prompt_tokens"]
        found["prompt"].append(read / (time.perf_counter() - begun))
        rate, tokens = _write(llm, asked["decode"])
        found["decode"].append(rate)
        found["tokens"].append(tokens)
    return found


def _reply(llm: Any, content: str, tokens: int, **options: object) -> Any:
    messages = [{"role": "user", "content": content}]
    return llm.create_chat_completion(messages, temperature=0.0, max_tokens=tokens, **options)


def _write(llm: Any, most: int) -> tuple[float, int]:
    """Rate between the first and the last chunk, and the number of tokens."""
    llm.reset()
    times: list[float] = []
    counts: list[int] = []
    for chunk in _reply(llm, _STORY, most, stream=True):
        if chunk["choices"][0]["delta"].get("content"):
            times.append(time.perf_counter())
            counts.append(llm.n_tokens)
    if len(times) < 2:
        raise SystemExit(f"it answered with {len(times)} tokens only")
    tokens = counts[-1] - counts[0]  # a chunk may hold several, or half a character
    return tokens / (times[-1] - times[0]), tokens


if __name__ == "__main__":
    tell(main(arguments()))
