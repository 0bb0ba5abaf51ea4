"""A policy, read and judged: what counts, what doesn't, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from desktop_chat.domain.language import later
from desktop_chat.domain.managed import UNMANAGED, Managed, Refused, Words
from desktop_chat.storage.managed.source import PolicyUnreadable

if TYPE_CHECKING:
    from desktop_chat.storage.managed.schema import Schema
    from desktop_chat.storage.managed.source import PolicySource, RawPolicy

__all__ = ["judged", "log_refused", "read_policy"]

_CORRECT = later("Correct it; until then, it is as if it weren't there.")
_GROUPS = later("Write values into “enforced” or “defaults”.")


def read_policy(source: PolicySource, schema: Callable[[], Schema]) -> Managed:
    """What is decided in one place; whatever is wrong with it is in the answer.

    Args:
        schema: Asked for only if there is a policy.
    """
    try:
        raw = source.read()
    except PolicyUnreadable as error:
        return Managed(source.place, closed=error.reason)
    if raw is None:
        return UNMANAGED
    return judged(raw, source.place, schema())


def log_refused(managed: Managed) -> None:
    """Write to the log what does not count; there is none yet when the policy is read."""
    import logging  # here: it takes time before the first paint

    log = logging.getLogger(__name__)
    if managed.closed is not None:
        log.error("The policy can't be read: %s", managed.closed)
    for each in managed.refused:
        log.warning("%s: %s does not count: %s", managed.source, each.key, each.reason)


def judged(raw: RawPolicy, place: str, schema: Schema) -> Managed:
    """What counts of a policy, and what doesn't."""
    from desktop_chat.storage.managed.values import values_of  # here: most machines have none

    refused = [
        Refused(name[:100], Words(later("Nothing of this name is known.")), Words(_GROUPS))
        for name in raw.others
    ]
    values = [
        values_of(_checked(said, group, raw, schema, refused))
        for group, said in (("enforced", raw.enforced), ("defaults", raw.defaults))
    ]
    return Managed(place, *values, refused=tuple(refused))


def _checked(
    said: Mapping[str, Any], group: str, raw: RawPolicy, schema: Schema, refused: list[Refused]
) -> dict[str, Any]:
    """What is right of one group; the rest goes to ``refused``."""
    right: dict[str, Any] = {}
    for key, value in said.items():
        if key in schema.keys and raw.is_text:
            value = schema.from_text(key, value)
        if wrong := _problem(key, value, group, schema):
            refused.append(Refused(f"{group}.{key[:100]}", *wrong))
        else:
            right[key] = value
    return right


def _problem(key: str, value: object, group: str, schema: Schema) -> tuple[Words, Words] | None:
    if key not in schema.keys:
        return Words(later("Nothing of this name is known.")), _likely(key, schema)
    if problem := schema.problem(key, value):
        return problem, Words(_CORRECT)
    if group not in schema.groups(key):
        return (
            Words(later("It can only be enforced.")),
            Words(later("Write it where the enforced values are.")),
        )
    if not schema.is_used(key):
        return (
            Words(later("This version of Desktop Chat doesn't act on it.")),
            Words(later("Don't rely on it; a later version may act on it.")),
        )
    return None


def _likely(key: str, schema: Schema) -> Words:
    from difflib import get_close_matches

    close = get_close_matches(key[:100], schema.keys, n=1)
    if close:
        return Words(later("Perhaps “{key}” is meant."), {"key": close[0]})
    return Words(_CORRECT)
