"""A chat of many turns, and at some of them the same chat in a fresh context."""

from pathlib import Path
from typing import Any

from desktop_chat.domain.chat import Message, Role
from tests.benchmarks.ours import Driver, running
from tests.benchmarks.probes.exchange import arguments, tell

_QUESTION = "Question {}: what happened next in the village by the sea, who was there, and why?"
_ANSWER = 64  # tokens


def main(asked: Any) -> list[dict[str, float]]:
    turns = set(asked["turns"])
    chats: dict[int, tuple[Message, ...]] = {}
    found: list[dict[str, float]] = []
    with running(asked["model"], threads=asked["threads"], ctx=asked["ctx"]) as driver:
        messages: tuple[Message, ...] = ()
        known = 0
        for turn in range(1, max(turns) + 1):
            messages += (Message(Role.USER, _QUESTION.format(turn)),)
            answer = driver.chat(messages, _ANSWER)
            if turn in turns:
                chats[turn] = messages
                found.append(
                    {
                        "turn": turn,
                        "prompt": answer.stats.prompt_tokens,
                        "new": answer.stats.prompt_tokens - known,
                        "evaluated": answer.evaluated,
                        "seconds": answer.first - answer.asked,
                    }
                )
            known = answer.stats.prompt_tokens + answer.stats.completion_tokens
            messages += (Message(Role.ASSISTANT, answer.text),)
        for entry in found:
            entry["cold"] = _cold(driver, asked, chats[int(entry["turn"])])
    return found


def _cold(driver: Driver, asked: Any, messages: tuple[Message, ...]) -> float:
    """Seconds to the first text with nothing read before; 0 if there was no text."""
    driver.unload()
    driver.load(Path(asked["model"]), threads=asked["threads"], ctx=asked["ctx"])
    answer = driver.chat(messages, 1)
    return answer.first - answer.asked if answer.first else 0.0


if __name__ == "__main__":
    tell({"turns": main(arguments())})
