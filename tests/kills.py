"""The app is killed while it writes replies, and what is left of them."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from desktop_chat.domain.chat import Message
from desktop_chat.domain.outcome import FinishReason
from tests.kill_victim import open_vault

__all__ = ["Kills", "kill"]

_ROOT = Path(__file__).resolve().parents[1]
_LIFE_S = (0.5, 2.5)  # it takes some tenths of a second until the first words
_LIVES_PER_KILL = 10  # on a busy machine some end before the first words
_MAY_LOSE_S = 1.0


@dataclass(frozen=True, slots=True)
class _Line:
    """What a person saw of a message, and when."""

    kind: str
    when: float
    id: str
    thinking: str
    content: str

    def is_in(self, there: dict[str, Message]) -> bool:
        """Whether the store has it all; there may be more."""
        found = there.get(self.id)
        return (
            found is not None
            and found.thinking.startswith(self.thinking)
            and found.content.startswith(self.content)
        )


@dataclass
class Kills:
    """One profile whose app is killed again and again.

    Attributes:
        lost: What was shown as kept and is gone, told in words.
        short: Replies that lack what was shown a second or more before the kill.
        damaged: What the store's own inspection found.
        kills: How often it was killed while a reply was being written.
        kept: Messages that were known to be on the disk.
        lag: Of each reply that was cut off, the age in seconds of the oldest text that is missing.
    """

    profile: Path
    seed: int
    lost: list[str] = field(default_factory=list[str])
    short: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])
    kills: int = 0
    kept: int = 0
    lag: list[float] = field(default_factory=list[float])

    def go_through(self, kills: int) -> None:
        chance = random.Random(self.seed)
        for _ in range(_LIVES_PER_KILL * kills):
            if self.kills == kills:
                return
            self._one(chance)
        raise AssertionError(f"It was seldom alive to be killed: {self.kills} times of {kills}.")

    def _one(self, chance: random.Random) -> None:
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.kill_victim",
                str(self.profile),
                str(chance.random())[2:],
            ],
            stdout=subprocess.PIPE,
            cwd=_ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            text=True,
        )
        try:
            # It reads all the while, or the app would wait for us.
            process.communicate(timeout=chance.uniform(*_LIFE_S))
            raise AssertionError("the app ended by itself")
        except subprocess.TimeoutExpired:
            killed = time.monotonic()
            process.kill()  # SIGKILL; TerminateProcess on Windows
            said, _ = process.communicate()
        whole = [_Line(*json.loads(line)) for line in said.splitlines() if line.endswith("]")]
        if any(line.kind == "seen" for line in whole):
            self.kills += 1
        self._look(whole, killed)

    def _look(self, said: list[_Line], killed: float) -> None:
        vault = open_vault(self.profile)
        store = vault.open()
        try:
            there = {
                message.id: message
                for chat in store.conversations()
                for message in store.messages(chat.id)
            }
            self.damaged += store.check()
        finally:
            vault.close()
        for last in {line.id: line for line in said if line.kind == "kept"}.values():
            self.kept += 1
            if not last.is_in(there):
                self.lost.append(f"kill {self.kills}: {last}")
        self._look_at_reply([line for line in said if line.kind == "seen"], there, killed)

    def _look_at_reply(self, seen: list[_Line], there: dict[str, Message], killed: float) -> None:
        """Look at the one that was being written, or had just been."""
        if not seen:
            return
        reply = seen[-1].id
        missing = [line.when for line in seen if line.id == reply and not line.is_in(there)]
        self.lag.append(killed - min(missing) if missing else 0.0)
        if self.lag[-1] > _MAY_LOSE_S:
            self.short.append(f"kill {self.kills}: {self.lag[-1]:.2f} s")
        finish = there[reply].finish if reply in there else None
        if finish is None or (missing and finish is not FinishReason.INTERRUPTED):
            self.damaged.append(f"kill {self.kills}: a cut reply is told as {finish}")


def kill(folder: Path, kills: int) -> list[Kills]:
    """Kill apps on two profiles in ``folder``, which go on side by side."""
    profiles = [Kills(folder / str(seed), seed) for seed in (1, 2)]
    with ThreadPoolExecutor(len(profiles)) as executor:
        for done in [executor.submit(each.go_through, kills // 2) for each in profiles]:
            done.result()
    return profiles
