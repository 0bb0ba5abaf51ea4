"""How what comes along with a question shares a context with the conversation."""

from collections.abc import Sequence

__all__ = ["share_out"]

_SHARE = 2  # they have half of the context, so that there is room for what was said and for a reply


def share_out(costs: Sequence[int], capacity: int) -> tuple[int | None, ...]:
    """For each attachment the tokens that it may have; None where it is read as a whole.

    The short ones are read as a whole, and the long ones share alike what these leave.

    Args:
        costs: The tokens of each as a whole.
        capacity: Of the model's context.
    """
    left = capacity // _SHARE
    rooms: list[int | None] = [None] * len(costs)
    if sum(costs) <= left:
        return tuple(rooms)
    by_cost = sorted(range(len(costs)), key=costs.__getitem__)
    for place, index in enumerate(by_cost):
        fair = left // (len(costs) - place)
        if costs[index] > fair:
            rooms[index] = fair
        left -= min(costs[index], fair)
    return tuple(rooms)
