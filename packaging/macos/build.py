"""The .pkg of an app that PyInstaller made: signed where there is an identity. Not yet run."""

import os
import plistlib
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template

from macos.errors import PackagesError
from macos.signing import INSTALLER, notarise, sign_app

__all__ = ["commands", "lay_out", "packages"]

_ROOT = Path(__file__).resolve().parents[2]
_HERE = Path(__file__).parent
_IDENTIFIER = "org.desktopchat.DesktopChat"
APP, STORE = "Applications/Desktop Chat.app", "Library/Application Support/DesktopChat/models"


def packages(bundle: Path, out: Path, version: str, epoch: int) -> list[Path]:
    """Make the .pkg of an app.

    Args:
        bundle: The app that PyInstaller made, with ``Contents`` in it.
        out: Where the package goes.
        version: The program's, as in 1.2.3.
        epoch: SOURCE_DATE_EPOCH, for what every file says of when it was written.

    Raises:
        PackagesError: Something is missing, or a tool failed.
    """
    if not (bundle / "Contents" / "Info.plist").is_file():
        raise PackagesError(f"There is no app in {bundle}; freeze it first.")
    architecture = os.uname().machine
    target = out / f"desktop-chat-{version}-{architecture}.pkg"
    out.mkdir(parents=True, exist_ok=True)
    work = _ROOT / "build" / "macos"
    lay_out(bundle, work, version, architecture, epoch)
    for command in commands(work, target, version, os.environ):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise PackagesError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return [target]


def lay_out(bundle: Path, work: Path, version: str, architecture: str, epoch: int) -> None:
    """Put into a folder, emptied before, what the tools read: the files as they are installed."""
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    shutil.copytree(bundle, root / APP, symlinks=True)
    (root / STORE).mkdir(parents=True)  # nobody but an administrator writes in it
    for path in (root, *root.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    component = {
        "RootRelativeBundlePath": APP,
        "BundleIsRelocatable": False,  # else it would follow a copy that a person has moved
        "BundleIsVersionChecked": False,
        "BundleHasStrictIdentifier": True,
        "BundleOverwriteAction": "upgrade",
    }
    (work / "components.plist").write_bytes(plistlib.dumps([component]))
    text = (_HERE / "distribution.xml").read_text(encoding="utf-8")
    filled = Template(text).substitute(VERSION=version, ARCHITECTURES=architecture)
    (work / "distribution.xml").write_text(filled, encoding="utf-8")
    (work / "resources").mkdir()
    shutil.copyfile(_ROOT / "LICENSE", work / "resources" / "LICENSE")


def commands(
    work: Path, target: Path, version: str, environment: Mapping[str, str]
) -> Iterator[list[str]]:
    """What makes the package of that folder, in order."""
    root, component = work / "root", work / "DesktopChat.pkg"
    yield from sign_app(root / APP, environment)
    yield [
        *("pkgbuild", "--root", str(root), "--component-plist", str(work / "components.plist")),
        *("--identifier", _IDENTIFIER, "--version", version, "--ownership", "recommended"),
        str(component),
    ]
    build = ["productbuild", "--distribution", str(work / "distribution.xml")]
    build += ["--package-path", str(work), "--resources", str(work / "resources")]
    if identity := environment.get(INSTALLER):
        build += ["--sign", identity, "--timestamp"]
    yield [*build, str(target)]
    yield from notarise(target, environment)
