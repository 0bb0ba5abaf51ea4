"""A policy in a property list, as macOS makes it from a configuration profile. Not yet run there.

What is at its top is enforced, what is under ``Defaults`` isn't. What a profile says of itself
(``PayloadUUID`` and the like) may come along, and is no part of the policy.
"""

from __future__ import annotations

from typing import Any, cast

from desktop_chat.domain.language import later
from desktop_chat.storage.managed.source import PolicyUnreadable, RawPolicy

__all__ = ["DEFAULTS", "from_plist"]

DEFAULTS = "Defaults"


def from_plist(data: bytes, place: str) -> RawPolicy:
    """What the property list in ``data`` says.

    Raises:
        PolicyUnreadable: It is none.
    """
    import plistlib  # here: it takes time, and a machine may have no policy
    from xml.parsers.expat import ExpatError

    try:
        said: object = plistlib.loads(data)
    except (ValueError, TypeError, LookupError, RecursionError, ExpatError) as error:
        raise PolicyUnreadable(later("{path} is no property list."), path=place) from error
    if not isinstance(said, dict):
        raise PolicyUnreadable(later("{path} is no property list."), path=place)
    values = cast("dict[str, Any]", said)
    defaults: object = values.pop(DEFAULTS, {})
    if not isinstance(defaults, dict):
        raise PolicyUnreadable(later("“{name}” in {path} is no object."), name=DEFAULTS, path=place)
    values = {key: each for key, each in values.items() if not key.startswith("Payload")}
    return RawPolicy(values, cast("dict[str, Any]", defaults))
