"""Two engines in one process: their answers one after the other, and at the same time, in turn."""

import threading
import time
from contextlib import ExitStack
from typing import Any

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Request
from tests.benchmarks.ours import GREEDY, Driver, running
from tests.benchmarks.probes.exchange import arguments, tell, text

_ids = iter(range(1 << 30))


def main(asked: Any) -> dict[str, Any]:
    threads, split = asked["threads"], asked["split"]
    with ExitStack() as stack:

        def both(count: int) -> list[Driver]:
            return [
                stack.enter_context(running(path, threads=count, ctx=asked["ctx"]))
                for path in asked["models"]
            ]

        in_turn = both(threads)
        together = both(max(1, threads // len(asked["models"]))) if split else in_turn
        found: dict[str, Any] = {"in_turn": [], "at_once": [], "same": True}
        for _ in range(asked["repetitions"]):
            begun = time.perf_counter()
            alone = [_ask(driver, asked) for driver in in_turn]
            found["in_turn"].append(time.perf_counter() - begun)
            begun = time.perf_counter()
            beside = _ask_together(together, asked)
            found["at_once"].append(time.perf_counter() - begun)
            found["same"] = found["same"] and alone == beside
        return found


def _ask(driver: Driver, asked: Any) -> str:
    question = Message(Role.USER, text(asked["prompt"], 0))
    request = Request(
        str(next(_ids)), (question,), sampling=GREEDY, max_tokens=asked["tokens"], fresh=True
    )
    return driver.ask(request).text


def _ask_together(drivers: list[Driver], asked: Any) -> list[str]:
    texts = [""] * len(drivers)

    def ask(index: int) -> None:
        texts[index] = _ask(drivers[index], asked)

    threads = [threading.Thread(target=ask, args=(index,)) for index in range(len(drivers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return texts


if __name__ == "__main__":
    tell(main(arguments()))
