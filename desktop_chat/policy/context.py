"""Which messages a model reads when a conversation is longer than its context."""

import math
from collections.abc import Sequence

from desktop_chat.domain.chat import Role
from desktop_chat.domain.errors import ContextFull
from desktop_chat.domain.generation import ContextPlan, MessageCost
from desktop_chat.domain.language import number, tr

__all__ = ["choose"]

_CHUNK = 4  # messages are dropped in steps of a quarter of the context
_REPLY = 4  # at most a quarter of the context is kept free for the reply
_USUAL_REPLY = 1024  # tokens


def choose(
    costs: Sequence[MessageCost], capacity: int, max_tokens: int | None = None
) -> ContextPlan:
    """Decide which messages of a conversation go into a context of ``capacity`` tokens.

    The system text and the last question always stay, whole, and so does a reply to it that is to
    be continued. The oldest of the others go first, and in steps of a quarter of the context: were
    they dropped one by one, every turn would start with other words, and the model would have to
    read the whole conversation again each time.

    Args:
        costs: The conversation, oldest first, with the tokens that each message takes up.
        max_tokens: Tokens asked for as a reply; None if open.

    Raises:
        ContextFull: The messages that must stay don't fit.
    """
    reserved = max(1, min(max_tokens or _USUAL_REPLY, capacity // _REPLY))
    total = sum(cost.tokens for cost in costs)
    room = capacity - reserved
    last = _last_question(costs)
    fixed = [cost for cost in costs[:last] if cost.message.role is Role.SYSTEM] + [*costs[last:]]
    needed = sum(cost.tokens for cost in fixed)
    if needed >= capacity:
        raise ContextFull(
            tr(
                "The message takes up {needed} tokens, and the model's context holds {capacity}.",
                needed=number(needed),
                capacity=number(capacity),
            )
        )
    excess = total - room
    if excess <= 0:
        kept = tuple(cost.message for cost in costs)
        return ContextPlan(kept, (), total, capacity, reserved)
    chunk = max(1, capacity // _CHUNK)
    goal = math.ceil(excess / chunk) * chunk
    dropped = _oldest(costs[:last], goal)
    kept = tuple(cost.message for index, cost in enumerate(costs) if index not in dropped)
    gone = tuple(costs[index].message for index in sorted(dropped))
    tokens = total - sum(costs[index].tokens for index in dropped)
    return ContextPlan(kept, gone, tokens, capacity, reserved, _reason(len(gone), capacity))


def _last_question(costs: Sequence[MessageCost]) -> int:
    """Index of the last message, or of the question before it if that is a reply to go on with."""
    last = len(costs) - 1
    if last > 0 and costs[last].message.role is Role.ASSISTANT:
        return last - 1
    return last


def _oldest(costs: Sequence[MessageCost], goal: int) -> set[int]:
    """Indices of the oldest messages that make up ``goal`` tokens, in whole turns."""
    dropped: set[int] = set()
    freed = 0
    for index, cost in enumerate(costs):
        if cost.message.role is Role.SYSTEM:
            continue
        # What is kept must begin with a question; many templates refuse anything else.
        if freed >= goal and cost.message.role is Role.USER:
            break
        dropped.add(index)
        freed += cost.tokens
    return dropped


def _reason(count: int, capacity: int) -> str:
    return tr(
        "The {n} oldest messages are left out: the conversation is longer than the model's context "
        "of {capacity} tokens.",
        "The oldest message is left out: the conversation is longer than the model's context of "
        "{capacity} tokens.",
        count,
        capacity=number(capacity),
    )
