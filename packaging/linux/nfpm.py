"""What nfpm is told. It reads YAML, of which JSON is a part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any

from linux.dependencies import Dependencies
from linux.entries import Entry

__all__ = ["MAINTAINER", "RELEASE", "configuration"]

RELEASE = "1"
# There is no address yet; ".invalid" is the ending that never gets one (RFC 2606).
MAINTAINER = "The Desktop Chat authors <authors@desktopchat.invalid>"
_SUMMARY = "Chat with language models on your own machine"
_DESCRIPTION = f"""\
{_SUMMARY}
Desktop Chat answers with the language models that you bring yourself, as
GGUF files. It runs them in its own process, on the CPU or, with Vulkan, on
the GPU, and never goes online: it has no server, no account, no telemetry
and no download.

An administrator can decide in /etc/desktop-chat/policy.json which models
are used, and how."""

# What makes it better where it is there: a GPU, letters of all scripts, a place for the key, and
# file dialogs and notices of the desktop.
_RECOMMENDS = {
    "deb": [
        "libvulkan1",
        "mesa-vulkan-drivers",
        "fonts-noto-core",
        "fonts-noto-cjk",
        "fonts-noto-color-emoji",
        "gnome-keyring | kwalletmanager",
        "xdg-desktop-portal",
    ],
    "rpm": [
        "vulkan-loader",
        "mesa-vulkan-drivers",
        "google-noto-sans-arabic-fonts",
        "google-noto-sans-devanagari-fonts",
        "google-noto-sans-cjk-fonts",
        "google-noto-color-emoji-fonts",
        "gnome-keyring",
        "xdg-desktop-portal",
    ],
}
_ONLY_IN_DEBIAN = ("usr/share/lintian/", "usr/share/doc/desktop-chat/changelog.Debian.gz")
_OWN = ("usr/lib/desktop-chat/", "usr/share/doc/desktop-chat/")
_LINK = Entry("usr/bin/desktop-chat", None, link="../lib/desktop-chat/desktop-chat")
_PLACES_OF_RPM = {"usr/share/zsh/vendor-completions/": "usr/share/zsh/site-functions/"}


def configuration(
    kind: str, files: Iterable[Entry], needs: Dependencies, version: str, epoch: int
) -> dict[str, Any]:
    """The whole configuration for one kind of package, ``deb`` or ``rpm``."""
    written = datetime.fromtimestamp(epoch, UTC).isoformat()
    own = [each for each in map(_moved, files) if each] if kind == "rpm" else list(files)
    return {
        "name": "desktop-chat",
        "arch": "amd64",
        "platform": "linux",
        "version": version,
        "release": RELEASE,
        "section": "utils",
        "priority": "optional",
        "maintainer": MAINTAINER,
        "vendor": "The Desktop Chat authors",
        "license": "MIT, and its parts' in /usr/share/doc/desktop-chat/notices",
        "description": _DESCRIPTION,
        "mtime": written,
        "depends": list(needs.deb if kind == "deb" else needs.rpm),
        "recommends": _RECOMMENDS[kind],
        "deb": {"compression": "none"},  # dpkg-deb compresses it
        # As Fedora does it. The name of the machine that it is made on would differ.
        "rpm": {"summary": _SUMMARY, "compression": "zstd:19", "buildhost": "localhost"},
        "contents": [
            *(
                {
                    "dst": f"/{name}",
                    "type": "dir",
                    "file_info": {"mode": 0o755, "mtime": written},
                }
                for name in _folders(own)
            ),
            *(_content(each, written) for each in (_LINK, *own)),
        ],
        "disable_globbing": True,
    }


def _moved(entry: Entry) -> Entry | None:
    """It where rpm's distributions have it, or None where it is of no use to them."""
    if entry.place.startswith(_ONLY_IN_DEBIAN):
        return None
    for before, after in _PLACES_OF_RPM.items():
        if entry.place.startswith(before):
            return replace(entry, place=after + entry.place.removeprefix(before))
    return entry


def _folders(files: Iterable[Entry]) -> list[str]:
    """Those that belong to this package alone, so that it takes them away as well."""
    found = {"etc/desktop-chat"}
    for each in files:
        if each.place.startswith(_OWN):
            above = PurePosixPath(each.place).parents
            found.update(str(name) for name in above if f"{name}/".startswith(_OWN))
    return sorted(found)


def _content(entry: Entry, written: str) -> dict[str, Any]:
    if entry.source is None:
        told = {
            "src": entry.link,
            "type": "symlink",
            "file_info": {"mode": 0o777, "mtime": written},
        }
    else:
        told = {"src": str(entry.source), "file_info": {"mode": entry.mode, "mtime": written}}
    return {"dst": f"/{entry.place}", **told}
