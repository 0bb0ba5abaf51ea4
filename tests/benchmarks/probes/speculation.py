"""Our engine: writes the same replies with guesses and without, in alternation."""

from typing import Any

from desktop_chat.domain.sampling import Sampling
from tests.benchmarks.ours import GREEDY, running
from tests.benchmarks.probes.exchange import arguments, tell

_DRAWN = Sampling(seed=7)


def main(asked: Any) -> dict[str, Any]:
    """For each task the rates in tokens/s, alone and guessed, and what came of the guesses."""
    found: dict[str, Any] = {}
    with running(asked["model"], threads=asked["threads"], ctx=asked["ctx"]) as driver:
        for name, task in asked["tasks"].items():
            sampling = GREEDY if task["greedy"] else _DRAWN
            rates: dict[str, Any] = {"alone": [], "guessed": [], "same": True}
            for _ in range(asked["repetitions"]):
                alone = driver.complete(task["prompt"], task["tokens"], sampling, fresh=True)
                guessed = driver.complete(task["prompt"], task["tokens"], sampling)
                rates["alone"].append(alone.stats.tokens_per_second)
                rates["guessed"].append(guessed.stats.tokens_per_second)
                rates["same"] &= alone.text == guessed.text
                rates["tokens"] = guessed.stats.completion_tokens
                rates["drafted"] = guessed.stats.drafted_tokens
                rates["accepted"] = guessed.stats.accepted_tokens
            found[name] = rates
    return found


if __name__ == "__main__":
    tell(main(arguments()))
