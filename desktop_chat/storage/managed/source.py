"""Where a policy comes from, whatever the system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from desktop_chat.domain.managed import Words

__all__ = ["PolicySource", "PolicyUnreadable", "RawPolicy"]


class PolicyUnreadable(Exception):
    """There is a policy, but what it says isn't known."""

    def __init__(self, text: str, **values: Any) -> None:
        self.reason = Words(text, values)
        super().__init__(text)


@dataclass(frozen=True, slots=True)
class RawPolicy:
    """What was written down, by key and of any type.

    Attributes:
        others: Names beside the two groups, which nobody understands.
        is_text: There are only numbers and texts, as ``Schema.from_text`` reads them.
    """

    enforced: Mapping[str, Any] = field(default_factory=dict[str, Any])
    defaults: Mapping[str, Any] = field(default_factory=dict[str, Any])
    others: tuple[str, ...] = ()
    is_text: bool = False


class PolicySource(Protocol):
    """One place that only an administrator can write to."""

    @property
    def place(self) -> str:
        """Its name for people: a path, or a key of the registry."""
        ...

    def read(self) -> RawPolicy | None:
        """What is there; None if there is no policy.

        Raises:
            PolicyUnreadable: There is one that can't be read, or that others could have written.
        """
        ...
