"""Stops replies at random moments, and looks whether the next one is as it should be."""

import random
import time
from typing import Any

from tests.benchmarks.ours import STORY, Driver, running
from tests.benchmarks.probes.exchange import arguments, tell, text

# What follows is beyond doubt. Elsewhere two words may be so close that the last bits of a sum,
# which differ with what was read in one go, decide between them.
_COUNTING = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,"
_CHECK = 12  # tokens of the answer that is compared
_LONG = 2_000  # more tokens than are written before the stop
_EARLIEST_S = 0.02
_READING_S, _WRITING_S = 4.0, 0.6  # the latest moment, so that a run ends in time


def main(asked: Any) -> dict[str, list[float]]:
    """Seconds until the reply ended, and 1 where the next answer was right."""
    draw = random.Random(1)
    found: dict[str, list[float]] = {
        name: [] for name in ("reading", "reading_right", "writing", "writing_right")
    }
    prompt = asked["prompt"]
    with running(asked["model"], threads=asked["threads"], ctx=prompt + _LONG) as driver:
        expected = driver.complete(_COUNTING, _CHECK).text
        whole = driver.complete(text(prompt, 0), 1)
        latest = min(_READING_S, 0.9 * (whole.read - whole.asked))
        for turn in range(1, asked["tries"] + 1):
            for name, question, most in (
                ("reading", text(prompt, turn), latest),
                ("writing", STORY, _WRITING_S),
            ):
                found[name].append(_stop(driver, question, draw.uniform(_EARLIEST_S, most)))
                right = driver.complete(_COUNTING, _CHECK).text == expected
                found[f"{name}_right"].append(right)
    return found


def _stop(driver: Driver, question: str, after: float) -> float:
    """Seconds from the stop to the end of the reply."""
    stopped = 0.0

    def stop() -> None:
        nonlocal stopped
        time.sleep(after)
        stopped = time.perf_counter()
        driver.engine.stop()

    return driver.complete(question, _LONG, while_asking=stop).ended - stopped


if __name__ == "__main__":
    tell(main(arguments()))
