"""What a policy says of presets."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_chat.domain.managed import Managed
from desktop_chat.domain.preset import Preset

__all__ = ["managed_presets", "with_managed"]


def managed_presets(managed: Managed) -> dict[str, Preset]:
    """Those of the machine, by id. Nobody can change them."""
    enforced, defaults = managed.enforced.presets or (), managed.defaults.presets or ()
    return {each.id: each for each in (*defaults, *enforced)}


def with_managed(own: Iterable[Preset], managed: Managed) -> tuple[Preset, ...]:
    """All presets that there are for a person: the machine's, and then their own.

    One that is there by default gives way to one of theirs of the same name. What the store has
    under the id of the machine's own is only there to be referred to.
    """
    ours = managed_presets(managed)
    theirs = [each for each in own if each.id not in ours]
    names = {each.name.casefold() for each in theirs}
    enforced = {each.id for each in managed.enforced.presets or ()}
    given = [p for p in ours.values() if p.id in enforced or p.name.casefold() not in names]
    return (*given, *theirs)
