"""Our engine: reads a prompt, then writes, again and again."""

from typing import Any

from tests.benchmarks.ours import STORY, running
from tests.benchmarks.probes.exchange import arguments, tell, text


def main(asked: Any) -> dict[str, list[float]]:
    """Rates in tokens/s, as the engine states them and as its caller sees them."""
    found: dict[str, list[float]] = {"prompt": [], "decode": [], "own_prompt": [], "own_decode": []}
    with running(asked["model"], threads=asked["threads"], ctx=asked["ctx"]) as driver:
        words = asked["prompt"]
        words -= driver.prompt_tokens(text(words, 0)) - words
        for turn in range(asked["repetitions"]):
            reading = driver.complete(text(words, turn), 1)
            writing = driver.complete(STORY, asked["decode"], fresh=True)
            found["prompt"].append(reading.prompt_rate)
            found["own_prompt"].append(reading.stats.prompt_tokens_per_second)
            found["decode"].append(writing.rate)
            found["own_decode"].append(writing.stats.tokens_per_second)
            found.setdefault("tokens", []).append(writing.stats.completion_tokens)
            found.setdefault("read", []).append(reading.evaluated)
    return found


if __name__ == "__main__":
    tell(main(arguments()))
