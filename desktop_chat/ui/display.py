"""Whether there is a screen to open a window on. Asked before Qt, which aborts without one."""

import os
import sys
from pathlib import Path

__all__ = ["has_display"]


def has_display() -> bool:
    """On Linux, look for a Wayland compositor or an X server on this machine.

    An X server on another machine would be spoken to over the network, which this app never does.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return _has_wayland() or _has_x11()


def _has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _has_x11() -> bool:
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    number = number.partition(".")[0]
    if host not in ("", "unix") or not number.isdecimal():
        return False
    return Path(f"/tmp/.X11-unix/X{number}").exists() or _answers()


def _answers() -> bool:
    """Ask the X server itself: in a container it may listen where there is no file."""
    import ctypes  # rarely needed, and slow to import

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
