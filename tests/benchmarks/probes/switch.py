"""Switches between two models: to one that isn't in memory, and back to one that is."""

import time
from pathlib import Path
from typing import Any

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.loading import Residency
from tests.benchmarks.ours import Answer, Driver, running
from tests.benchmarks.probes.exchange import arguments, tell, text

_ANSWER = 8  # tokens
_TURN = 40  # tokens of a question


def main(asked: Any) -> dict[str, Any]:
    with running(asked["other"], threads=asked["threads"], ctx=asked["ctx"]) as driver:
        switcher = _Switcher(driver, asked)
        switcher.go_to(asked["model"])  # its test run, and the page cache
        return {
            "beside": [switcher.switch(kept=True) for _ in range(asked["repetitions"])],
            "instead": [switcher.switch(kept=False) for _ in range(asked["repetitions"])],
            "tokens": switcher.prompt_tokens,
            **switcher.stay_and_come_back(asked["repetitions"]),
        }


class _Switcher:
    def __init__(self, driver: Driver, asked: Any) -> None:
        self._driver = driver
        self._asked = asked
        self.prompt_tokens = 0

    def go_to(self, path: str) -> None:
        self._driver.load(Path(path), threads=self._asked["threads"], ctx=self._asked["ctx"])

    def switch(self, *, kept: bool) -> float:
        """Seconds from the choice of a model to its first text; the other one is in memory.

        Args:
            kept: The other one may stay.
        """
        self.go_to(self._asked["other"])
        self._driver.engine.keep(Residency(budget=0))  # the model goes
        self._driver.engine.keep(Residency(budget=None if kept else 0))
        self._driver.complete("Hello", 1)
        begun = time.perf_counter()
        self.go_to(self._asked["model"])
        answer = self._driver.chat((_question(0, self._asked["prompt"]),), 1)
        self.prompt_tokens = answer.stats.prompt_tokens
        return _first(answer) - begun

    def stay_and_come_back(self, repetitions: int) -> dict[str, list[float]]:
        """Seconds to the first text of a turn, in turn without and with another model between."""
        self._driver.engine.keep(Residency())
        found: dict[str, list[float]] = {"stayed": [], "came_back": []}
        messages = (_question(0, 4 * self._asked["prompt"]),)
        messages = _answered(messages, self._driver.chat(messages, _ANSWER))
        for turn in range(1, 2 * repetitions + 1):
            messages += (_question(turn, _TURN),)
            begun = time.perf_counter()
            if turn % 2 == 0:
                self.go_to(self._asked["other"])
                self._driver.complete("Hello", 1)
                begun = time.perf_counter()
                self.go_to(self._asked["model"])
            answer = self._driver.chat(messages, _ANSWER)
            found["came_back" if turn % 2 == 0 else "stayed"].append(_first(answer) - begun)
            messages = _answered(messages, answer)
        return found


def _question(number: int, words: int) -> Message:
    return Message(Role.USER, text(words, number))


def _answered(messages: tuple[Message, ...], answer: Answer) -> tuple[Message, ...]:
    return (*messages, Message(Role.ASSISTANT, answer.text))


def _first(answer: Answer) -> float:
    """When the first text came, or it was clear that there is none."""
    return answer.first or answer.ended


if __name__ == "__main__":
    tell(main(arguments()))
