"""The MSI of a frozen app, made by the tools of the system that this runs on."""

import hashlib
import os
import re
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import app_icon

from windows.errors import PackagesError
from windows.harvest import files, fragment
from windows.icon import ico
from windows.signature import sign, to_be_signed
from windows.tools import Recipe, with_wix, with_wixl

__all__ = ["make", "product_version"]

_SOURCE = Path(__file__).with_name("DesktopChat.wxs")
_TOOLS = {"nt": with_wix, "posix": with_wixl}
_PRODUCTS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:desktop-chat:msi:products")
_PACKAGES = uuid.uuid5(uuid.NAMESPACE_URL, "urn:desktop-chat:msi:packages")


def product_version(version: str) -> str:
    """The three numbers that Windows compares; what marks a version before a release isn't one.

    Raises:
        PackagesError: There are no three.
    """
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if not found:
        raise PackagesError(f"{version} isn't a version of three numbers.")
    return ".".join(found.groups())


def make(bundle: Path, work: Path, target: Path, version: str, epoch: int) -> None:
    """Write the package of all that is in ``bundle``, whose files get the time ``epoch``.

    They are signed first where DESKTOP_CHAT_SIGN says how, and the package last.

    Args:
        work: A folder for what lies in between; emptied.

    Raises:
        PackagesError: Something isn't there, or a tool failed.
    """
    names = files(bundle)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    sign(to_be_signed(bundle / name for name in names))
    for name in names:
        os.utime(bundle / name, (epoch, epoch))
    (work / "DesktopChat.ico").write_bytes(ico(app_icon.pictures(work / "icons")))
    group = fragment(names)
    ElementTree.indent(group)
    whole = ElementTree.ElementTree(group)
    whole.write(work / "Bundle.wxs", encoding="utf-8", xml_declaration=True)
    parts = [_SOURCE, work / "DesktopChat.ico", work / "Bundle.wxs"]
    content = f"{version} {_digest([*parts, *(bundle / name for name in names)])}"
    defines = {
        "Version": product_version(version),
        # Windows takes two packages of one code for the same, whatever is in them.
        "ProductCode": str(uuid.uuid5(_PRODUCTS, content)).upper(),
        "PackageCode": str(uuid.uuid5(_PACKAGES, content)).upper(),
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    _TOOLS[os.name](Recipe(_SOURCE, bundle, work, defines, epoch), target)
    sign([target])


def _digest(paths: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()
