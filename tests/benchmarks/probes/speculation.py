"""Our engine: writes the same replies with guesses and without, in alternation."""

from typing import Any

from desktop_chat.domain.sampling import Sampling
from desktop_chat.engine.speculation.lookup import Lookup
from tests.benchmarks.ours import GREEDY, running
from tests.benchmarks.probes.exchange import arguments, tell

_DRAWN = Sampling(seed=7)
_GUESSES: Any = Lookup
_WHERE_REPEATED: Any = Lookup.is_sure
_NEVER: Any = property(lambda _: False)


def main(asked: Any) -> dict[str, Any]:
    """For each task the rates in tokens/s, alone and guessed, and what came of the guesses."""
    found: dict[str, Any] = {}
    with running(
        asked["model"], threads=asked["threads"], ctx=asked["ctx"], guesses=True
    ) as driver:
        for name, task in asked["tasks"].items():
            sampling = GREEDY if task["greedy"] else _DRAWN
            rates: dict[str, Any] = {"alone": [], "guessed": [], "same": True}
            # Both go on from the same: going back from a longer text changes where the cells of a
            # sliding window lie, and so in which order they are added up.
            driver.complete(task["prompt"], task["tokens"], sampling)
            for _ in range(asked["repetitions"]):
                _GUESSES.is_sure = _NEVER
                driver.complete(task["prompt"], 1)
                alone = driver.complete(task["prompt"], task["tokens"], sampling)
                driver.complete(task["prompt"], 1)
                _GUESSES.is_sure = _WHERE_REPEATED
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
