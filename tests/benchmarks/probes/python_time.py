"""Wraps the two steps that every token needs, and times what lies between them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop_chat.domain.generation import Sampling
from desktop_chat.engine.llama.native import C
from desktop_chat.engine.llama.sampler import Sampler
from tests.benchmarks.ours import GREEDY, STORY, running
from tests.benchmarks.probes.exchange import arguments, tell

_TOKENS = 256
_CTX = 2_048


@dataclass(slots=True)
class _Clock:
    """Seconds in and between the steps, since the last ``clear``."""

    steps: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    between: list[float] = field(default_factory=list[float])
    cpu: list[float] = field(default_factory=list[float])
    left: float = 0.0
    left_cpu: float = 0.0

    def clear(self) -> None:
        self.steps = {"decode": [], "sample": []}
        self.between, self.cpu, self.left = [], [], 0.0

    def wrap(self, function: Any, name: str) -> Callable[..., Any]:
        wall, cpu = time.perf_counter, time.thread_time

        def timed(*given: Any) -> Any:  # a function, so that it also serves as a method
            entered_cpu, entered = cpu(), wall()
            if self.left:
                self.between.append(entered - self.left)
                self.cpu.append(entered_cpu - self.left_cpu)
            result = function(*given)
            self.left = wall()
            self.steps[name].append(self.left - entered)
            self.left_cpu = cpu()
            return result

        return timed


def main(asked: Any) -> dict[str, list[float]]:
    """Seconds by token."""
    clock = _Clock()
    clock.clear()
    C.llama_decode = clock.wrap(C.llama_decode, "decode")
    Sampler.sample = clock.wrap(Sampler.sample, "sample")  # nearly all of it is native
    sampling = GREEDY if asked["greedy"] else Sampling(seed=1)
    with running(asked["model"], threads=asked["threads"], ctx=_CTX) as driver:
        clock.clear()
        driver.complete(STORY, _TOKENS, sampling, fresh=True)
        decode, sample = clock.steps["decode"][1:], clock.steps["sample"]  # less the prompt's
        # Between two calls of a token, then between it and the next: one token has both.
        pairs = [clock.between[at : at + 2] for at in range(1, len(clock.between) - 1, 2)]
        cpu = [clock.cpu[at : at + 2] for at in range(1, len(clock.cpu) - 1, 2)]
    return {
        "decode": decode,
        "sample": sample,
        "python": [sum(pair) for pair in pairs],
        "cpu": [sum(pair) for pair in cpu],
    }


if __name__ == "__main__":
    tell(main(arguments()))
