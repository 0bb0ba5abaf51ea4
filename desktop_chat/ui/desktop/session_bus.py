"""Whether the desktop can be talked to, and only on this machine."""

import os
import sys
from pathlib import Path

__all__ = ["has_desktop", "has_local_bus", "leave_foreign_buses"]

_SESSION = "DBUS_SESSION_BUS_ADDRESS"
_SCREEN_READERS = "AT_SPI_BUS_ADDRESS"
_NONE = "disabled:"  # as D-Bus has it for an address that leads nowhere


def has_local_bus() -> bool:
    """Whether there is a session bus and nothing but sockets of this machine leads to it.

    Qt would connect to another machine (tcp:) as well, or start a program to find a bus.
    """
    return _is_local(os.environ.get(_SESSION, ""))


def leave_foreign_buses() -> None:
    """Have Qt look for screen readers on no bus that another machine may have, and start none.

    Whatever a bus starts has what the bus has, so one from us would keep others from the network.
    """
    users_own = Path(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")  # is looked for before that
    if sys.platform == "linux" and not os.environ.get(_SESSION) and not users_own.is_socket():
        os.environ[_SESSION] = _NONE
    for variable in (_SESSION, _SCREEN_READERS):
        address = os.environ.get(variable, "")
        if address and not _is_local(address):
            os.environ[variable] = _NONE


def _is_local(address: str) -> bool:
    ways = [each for each in address.split(";") if each]
    return bool(ways) and all(each.startswith("unix:") for each in ways)


def has_desktop() -> bool:
    """Whether signs and notices may be shown: over the bus on Linux, else by Qt itself."""
    return sys.platform in ("win32", "darwin") or has_local_bus()
