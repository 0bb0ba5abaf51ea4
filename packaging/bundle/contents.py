"""What goes into the packaged app, and what doesn't though PyInstaller would take it along.

PyInstaller finds nearly all by itself. Named here is what it can't see, and what we want on
nobody's disk: whatever could reach a network, and what each system has in a version that fits it
better.
"""

import re
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

__all__ = [
    "DISTRIBUTIONS",
    "EXCLUDED_MODULES",
    "HIDDEN_MODULES",
    "WITH_FILES",
    "Entry",
    "engine_libraries",
    "kept",
    "may_come_from_host",
    "our_files",
]

Entry = tuple[str, str, str]
"""PyInstaller's: the place in the bundle, the file, and what kind that is."""

_BACKENDS = {
    "linux": ("SecretService", "kwallet", "libsecret"),
    "darwin": ("macOS",),
    "win32": ("Windows",),
}
# Imported by a name that is put together while the app runs.
HIDDEN_MODULES = [
    *(f"keyring.backends.{name}" for name in _BACKENDS[sys.platform]),
    "numpy.ctypeslib",
]

EXCLUDED_MODULES = [
    # What speaks to a network. Of Python's own, "socket" alone is left: psutil takes constants from
    # it, and jeepney speaks to the keychain by it. hooks/ has what takes the place of some.
    *("_ssl", "ssl", "asyncio", "http", "ftplib", "smtplib", "imaplib", "poplib", "nntplib"),
    *("telnetlib", "xmlrpc", "socketserver", "wsgiref", "urllib.response", "urllib.robotparser"),
    *("urllib.error", "webbrowser", "requests", "urllib3", "httpx", "multiprocessing"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL"),
    # What nothing that we run asks for.
    *("tkinter", "turtle", "curses", "readline", "idlelib", "lib2to3", "pydoc", "pydoc_data"),
    *("doctest", "unittest", "pdb", "ensurepip", "venv", "distutils", "setuptools", "pip"),
    *("pkg_resources", "_pytest", "pytest", "dbm", "cffi", "pycparser", "PIL"),
    *("llama_cpp.server", "llama_cpp.llava_cpp", "llama_cpp.mtmd_cpp", "diskcache"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.polynomial", "numpy.random"),
    *("numpy.fft", "numpy.ma", "numpy.tests"),
]

# Their versions are asked for while the app runs.
DISTRIBUTIONS = [
    *("PySide6-Essentials", "llama-cpp-python", "sqlcipher3", "cryptography", "keyring"),
    *("filelock", "appdirs", "Jinja2"),
]

# Packages with files that they read.
WITH_FILES = ["latex2mathml", "ziafont", "ziamath"]

_OUR_FILES = (
    "chat_templates/*.jinja",
    "icons/*",
    "questions/*.csv",
    "translations/*.qm",
    "*.json",
)
"""Of resources/, what the app reads."""

# Of the build machine's own libraries, those that a desktop may lack or have in another version.
# The rest (glibc, libstdc++, X11, Wayland, D-Bus, GLib, fonts, OpenGL, Vulkan) must fit the drivers
# and the desktop of the machine that it runs on, and so is that machine's.
_HOST_LIBRARIES = (
    *("libpython3.*", "libcrypto.so.*", "libffi.so.*", "libsqlite3.so.*", "libbz2.so.*"),
    *("liblzma.so.*", "libz.so.*", "libmpdec.so.*", "libgomp.so.*"),
    *("libxcb-cursor.so.*", "libxcb-icccm.so.*", "libxcb-image.so.*", "libxcb-keysyms.so.*"),
    *("libxcb-render-util.so.*", "libxcb-util.so.*"),
)

_ENGINE = "llama_cpp/lib"

_UNWANTED_FILES = (
    # Of Qt's plug-ins: screens without a desktop, one of which listens on the network; GTK's theme,
    # which brings GTK; formats of pictures that nobody has in a chat.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/qml*/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/printsupport/*",
    "*/plugins/platforms/*q*eglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*/plugins/platforms/*qdirect2d*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/wayland-graphics-integration-*",
    # What the plug-ins above would need.
    "*Qt6Network*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6Pdf*",
    "*Qt6EglF*",
    "*Qt6VirtualKeyboard*",
    "*Qt6WaylandEgl*",
    "*QtNetwork*",
    "*QtOpenGL.*",
    "*/_ssl.*",
    "*libssl*",
    "*/translations/qt[!b]*",
    # Of what pip knows of a package, its version and its licence are enough.
    "*.dist-info/[!Ml]*",
    "*/py.typed",
)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Those of PyInstaller's finds that are to be in the bundle."""
    return [entry for entry in entries if _is_wanted(*entry)]


def _is_wanted(place: str, file: str, kind: str) -> bool:
    name = PurePosixPath(place.replace("\\", "/"))
    if any(fnmatchcase(f"/{name}", pattern) for pattern in _UNWANTED_FILES):
        return False
    is_library = kind != "EXTENSION" and ".so" in name.name  # and no module of Python's
    from_system = sys.platform == "linux" and len(name.parts) == 1 and is_library
    return not from_system or may_come_from_host(name.name)


def may_come_from_host(library: str) -> bool:
    return any(fnmatchcase(library, pattern) for pattern in _HOST_LIBRARIES)


def our_files(root: Path) -> list[tuple[str, str]]:
    """The app's own files, and the folder in the bundle that each belongs in."""
    resources = root / "resources"
    found = sorted(path for pattern in _OUR_FILES for path in resources.glob(pattern))
    return [
        (str(path), str(Path("desktop_chat/_resources", path.relative_to(resources).parent)))
        for path in found
    ]


def engine_libraries(folder: Path) -> tuple[list[tuple[str, str]], list[Entry]]:
    """llama.cpp's libraries, for which PyInstaller has no hook, without that for pictures.

    A wheel can hold no links, and so has each library once for each of its names.

    Returns:
        Files with the folder in the bundle that they belong in, and links.
    """
    files: list[tuple[str, str]] = []
    links: list[Entry] = []
    first: dict[bytes, str] = {}
    for path in sorted(folder.iterdir(), key=_by_rank):
        if "mtmd" in path.name or not any(part in path.name for part in (".so", ".dylib", ".dll")):
            continue
        content = path.read_bytes()
        if content in first:
            links.append((f"{_ENGINE}/{path.name}", first[content], "SYMLINK"))
        else:
            first[content] = path.name
            files.append((str(path), _ENGINE))
    return files, links


def _by_rank(path: Path) -> tuple[bool, str]:
    """First the names that other libraries ask for: libllama.so.0 before libllama.so."""
    return not re.search(r"\.so\.\d+$|\.\d+\.dylib$", path.name), path.name
