"""What is kept of a conversation that is longer than the context."""

from itertools import pairwise

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import ContextFull
from desktop_chat.domain.generation import MessageCost
from desktop_chat.policy.context import choose

ROLES = {"s": Role.SYSTEM, "u": Role.USER, "a": Role.ASSISTANT}


def costs(*parts: str) -> list[MessageCost]:
    """``u100`` is a question of 100 tokens; contents are the numbers of the messages."""
    return [
        MessageCost(Message(ROLES[part[0]], str(index)), int(part[1:]))
        for index, part in enumerate(parts)
    ]


def kept(*parts: str, capacity: int = 1_000, max_tokens: int | None = None) -> str:
    plan = choose(costs(*parts), capacity, max_tokens)
    numbers = [int(message.content) for message in plan.kept]
    gone = [int(message.content) for message in plan.dropped]
    assert sorted(numbers + gone) == list(range(len(parts)))
    assert numbers == sorted(numbers)
    assert plan.tokens == sum(int(parts[number][1:]) for number in numbers)
    assert bool(gone) == bool(plan.reason)
    return " ".join(map(str, numbers))


def test_all_is_kept_if_it_fits() -> None:
    assert kept("s50", "u100", "a100", "u500") == "0 1 2 3"  # a quarter is for the reply
    assert kept("u1") == "0"


def test_oldest_turns_go_first_and_whole() -> None:
    assert kept("u200", "a200", "u200", "a200", "u100") == "2 3 4"
    assert kept("s50", "u200", "a200", "u200", "a200", "u100") == "0 3 4 5"


def test_a_turn_of_several_messages_goes_whole() -> None:
    assert kept("u10", "a250", "a250", "u200", "a10", "u200") == "3 4 5"


def test_system_texts_stay_wherever_they_are() -> None:
    assert kept("s100", "u300", "s100", "a300", "u300") == "0 2 4"


def test_last_message_stays_though_it_leaves_less_room_for_a_reply() -> None:
    assert kept("u100", "a100", "u999") == "2"
    assert kept("s99", "u10", "a10", "u900") == "0 3"


def test_what_must_stay_and_does_not_fit_is_refused() -> None:
    with pytest.raises(ContextFull, match="1,000"):
        choose(costs("u100", "a100", "u1000"), 1_000)
    with pytest.raises(ContextFull):
        choose(costs("s500", "u500"), 1_000)


def test_a_reply_to_be_continued_keeps_its_question() -> None:
    assert kept("u300", "a300", "u300", "a300") == "2 3"
    with pytest.raises(ContextFull):
        choose(costs("u10", "a10", "u600", "a600"), 1_000)
    assert kept("a600") == "0"


def test_room_for_the_reply_is_what_was_asked_for_up_to_a_quarter() -> None:
    assert kept("u400", "a400", "u90", max_tokens=100) == "0 1 2"
    assert kept("u400", "a400", "u90", max_tokens=111) == "2"
    assert kept("u300", "a300", "u150", max_tokens=5_000) == "0 1 2"
    plan = choose(costs("u10"), 1_000, None)
    assert (plan.reserved, plan.capacity) == (250, 1_000)
    assert choose(costs("u10"), 100_000).reserved == 1_024


def test_beginning_stays_the_same_for_many_turns() -> None:
    """Else nothing of what the model has read could be used again."""
    turns: list[str] = ["s20"]
    firsts: list[str] = []
    for _ in range(60):
        turns += ["u30", "a30"]
        firsts.append(kept(*turns, "u30").split()[1])
    changes = sum(one != other for one, other in pairwise(firsts))
    assert firsts[0] == "1"
    assert changes <= 60 * 60 / 250 + 1


def test_smallest_context() -> None:
    assert kept("u1", "a1", "u1", capacity=3) == "2"
    assert choose(costs("u1"), 2).reserved == 1


def test_reason_counts_what_is_left_out() -> None:
    one = choose(costs("u800", "u100"), 1_000).reason
    assert one.startswith("The oldest message is left out")
    two = choose(costs("u400", "a400", "u100"), 1_000).reason
    assert two.startswith("The 2 oldest messages are left out")
    assert "1,000 tokens" in two
