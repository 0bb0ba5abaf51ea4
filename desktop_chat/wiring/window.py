"""The window: opened here, or in the program that has it already.

Imports stand where they are needed: the window is to be on the screen before anything that it does
not show is loaded.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["hand_over", "open_window"]


def hand_over(profile: Path | None, opening: Sequence[Path]) -> bool:
    """Have the window of this profile open it, if there is one already."""
    from desktop_chat.storage.inbox import Inbox
    from desktop_chat.storage.paths import Paths

    inbox = Inbox(Paths.of(profile).inbox)
    if not inbox.has_window:
        return False
    inbox.put(opening)
    print("The window that is open already comes forward.")
    return True


def open_window(folder: Path | None, opening: Sequence[Path]) -> int:
    """Show the window until it is closed.

    Args:
        folder: The profile's; None for the person's own.
        opening: Model files and folders to begin with.

    Returns:
        The exit status.
    """
    gc.disable()  # until the window's own collector takes over: a tenth of the time until then

    # These come before Qt, which looks into the source of each module that is imported after it.
    from desktop_chat.app.services import AppServices
    from desktop_chat.domain.errors import StorageFailed
    from desktop_chat.engine.llama.abort import restart
    from desktop_chat.engine.residency.heap import return_large_blocks
    from desktop_chat.storage.inbox import Inbox
    from desktop_chat.storage.logfile import write_log
    from desktop_chat.storage.managed.reader import log_refused
    from desktop_chat.storage.paths import Paths
    from desktop_chat.wiring.profile import Profile
    from desktop_chat.wiring.typesetting import make_typesetter

    return_large_blocks()
    paths = Paths.of(folder)
    try:
        paths.create()
    except StorageFailed as error:  # there may be no terminal to tell it in
        from desktop_chat.ui.failure import show_failure

        show_failure(error)
        raise
    profile = Profile(paths, restart)

    from desktop_chat.ui import application

    services = AppServices(
        paths,
        profile.settings,
        profile.make_engine,
        profile.make_window_vault,
        profile.models,
        lambda: Inbox(paths.inbox),
        profile,
        make_typesetter,
        lambda: profile.policy.stores,
    )
    with write_log(paths.log):
        log_refused(profile.policy.managed)
        return application.run(services, opening)
