"""A long conversation that is left and gone on with: read again, or had from the disk."""

import os
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop_chat.domain.chat import Message, Role
from desktop_chat.engine.states.shelf import NO_SHELF
from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.folder import find_states, parts_of_states
from desktop_chat.storage.states.shelf import DiskShelf
from tests.benchmarks.ours import Answer, Driver
from tests.benchmarks.probes.exchange import arguments, tell, text
from tests.benchmarks.tools import cache

_ANSWER = 8  # tokens
_TURN = 10  # words of a question
_WORDS = 1_000  # from which it is reckoned how many tokens a word has


def main(asked: Any) -> dict[str, Any]:
    with ExitStack() as stack:
        # Beside the models, since what is in memory can't be had out of the page cache.
        folder = Path(stack.enter_context(TemporaryDirectory(dir=cache())))
        visitor = _Visitor(asked, folder, is_kept=asked["kept"])
        found = visitor.stay_and_leave()
        if asked["kept"]:
            found |= visitor.come_back(asked["repetitions"])
        found["closing"] = visitor.close()
        if asked["kept"]:
            found |= visitor.start_again(folder)
        return found


class _Visitor:
    """Goes from the long conversation to short ones and back."""

    def __init__(self, asked: Any, folder: Path, *, is_kept: bool) -> None:
        self._asked = asked
        self._folder = folder
        self._driver = Driver(_shelf(folder) if is_kept else NO_SHELF)
        self._load()
        words = asked["tokens"] * _WORDS // self._driver.prompt_tokens(text(_WORDS, 1))
        self._long = (Message(Role.USER, text(words, 1)),)
        self._turns = 0

    def stay_and_leave(self) -> dict[str, Any]:
        """Read it for the first time; ask something else."""
        answer = self._driver.chat(self._long, _ANSWER)
        self._go_on(answer)
        return {
            "tokens": answer.stats.prompt_tokens,
            "read": _first(answer),
            "leaving": self._leave(),
        }

    def come_back(self, repetitions: int) -> dict[str, Any]:
        """The same with what was kept, in the page cache and not."""
        found: dict[str, list[Any]] = {"warm": [], "cold": [], "evaluated": [], "leaving": []}
        for turn in range(2 * repetitions):
            if turn:
                found["leaving"].append(self._leave())
            self._wait()
            if is_cold := turn % 2 == 1:
                _forget(self._folder)
            answer = self._driver.chat(self._long, _ANSWER)
            self._go_on(answer)
            found["cold" if is_cold else "warm"].append(_first(answer))
            found["evaluated"].append(answer.evaluated)
        (kept,) = find_states(self._folder)
        return found | {"bytes": kept.size}

    def start_again(self, folder: Path) -> dict[str, Any]:
        """From the choice of the model to the first text, in a new engine."""
        _forget(folder)
        self._driver = Driver(_shelf(folder))
        begun = time.perf_counter()
        self._load()
        answer = self._driver.chat(self._long, _ANSWER)
        shown = answer.first or answer.ended  # it may have nothing more to say
        found = {"again": shown - begun, "evaluated_again": answer.evaluated}
        self.close()
        return found

    def close(self) -> float:
        begun = time.perf_counter()
        self._driver.engine.close()
        return time.perf_counter() - begun

    def _load(self) -> None:
        asked = self._asked
        self._driver.load(Path(asked["model"]), threads=asked["threads"], ctx=asked["ctx"])

    def _leave(self) -> float:
        self._turns += 1
        question = Message(Role.USER, text(_TURN, 100 + self._turns))
        return _first(self._driver.chat((question,), 1))

    def _go_on(self, answer: Answer) -> None:
        question = Message(Role.USER, text(_TURN, 200 + self._turns))
        self._long += (Message(Role.ASSISTANT, answer.text), question)

    def _wait(self) -> None:
        """Until what was put is on the disk."""
        while parts_of_states(self._folder) or not find_states(self._folder):
            time.sleep(0.01)


def _shelf(folder: Path) -> DiskShelf:
    shelf = DiskShelf(folder, Budget(folder, lambda: 4_096))
    shelf.open(b"k" * 32)
    return shelf


def _forget(folder: Path) -> None:
    """Have the files read from the disk the next time."""
    for each in find_states(folder):
        with each.path.open("rb+") as file:
            os.fsync(file.fileno())  # what isn't written can't be forgotten
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _first(answer: Answer) -> float:
    """Seconds until the first text came, or it was clear that there is none."""
    return (answer.first or answer.ended) - answer.asked


if __name__ == "__main__":
    tell(main(arguments()))
