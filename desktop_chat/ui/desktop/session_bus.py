"""Whether the desktop can be talked to, and only on this machine."""

import os
import sys

__all__ = ["has_desktop", "has_local_bus"]


def has_local_bus() -> bool:
    """Whether there is a session bus and nothing but sockets of this machine leads to it.

    Qt would connect to another machine (tcp:) as well, or start a program to find a bus.
    """
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    ways = [each for each in address.split(";") if each]
    return bool(ways) and all(each.startswith("unix:") for each in ways)


def has_desktop() -> bool:
    """Whether signs and notices may be shown: over the bus on Linux, else by Qt itself."""
    return sys.platform in ("win32", "darwin") or has_local_bus()
