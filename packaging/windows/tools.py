"""The tools that make an MSI: wixl and msibuild of msitools, or candle and light of WiX 3."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from windows import wixl
from windows.errors import PackagesError
from windows.harvest import NAMESPACE
from windows.summary import summary

__all__ = ["Recipe", "with_wix", "with_wixl"]

# ICE38, 43 and 57 want key paths of the one who installs (DesktopChat.wxs says why not), and 61
# that the same version isn't replaced.
_RULES_LEFT_OUT = ("ICE38", "ICE43", "ICE57", "ICE61")


class Recipe:
    """What a package is made of.

    Attributes:
        source: The source that people write.
        bundle: The folder that the group of files is about.
        work: Where that group and the icon lie, and what the tools leave.
        defines: What the source has as ``$(var.…)``.
        epoch: What the package says of when it was made.
    """

    def __init__(
        self, source: Path, bundle: Path, work: Path, defines: dict[str, str], epoch: int
    ) -> None:
        self.source = source
        self.bundle = bundle.resolve()
        self.work = work.resolve()
        self.defines = defines
        self.epoch = epoch


def with_wix(recipe: Recipe, target: Path) -> None:
    """On Windows. Not yet run.

    Raises:
        PackagesError: One isn't there, or failed.
    """
    tools, work = Path(os.environ.get("WIX", ""), "bin"), recipe.work
    given = [f"-d{name}={value}" for name, value in recipe.defines.items()]
    candle = [str(tools / "candle.exe"), "-nologo", "-arch", "x64", *given]
    _run([*candle, "-out", f"{work}{os.sep}", str(recipe.source), str(work / "Bundle.wxs")])
    left_out = [f"-sice:{rule}" for rule in _RULES_LEFT_OUT]
    light = [str(tools / "light.exe"), "-nologo", "-spdb", *left_out]
    linked = [str(work / f"{source.stem}.wixobj") for source in (recipe.source, Path("Bundle"))]
    places = ["-b", str(work), "-b", str(recipe.bundle)]
    _run([*light, *places, "-out", str(target), *linked])


def with_wixl(recipe: Recipe, target: Path) -> None:
    """On Linux; nothing in the package depends on the time or on chance.

    Raises:
        PackagesError: One isn't there, or failed.
    """
    ElementTree.register_namespace("", NAMESPACE)
    root = ElementTree.parse(recipe.source).getroot()
    rest = wixl.take_out(root, recipe.defines["Version"])
    plain = recipe.work / "Plain.wxs"
    ElementTree.ElementTree(root).write(plain, encoding="utf-8", xml_declaration=True)
    given = [part for name, value in recipe.defines.items() for part in ("-D", f"{name}={value}")]
    sources = [str(plain), str(recipe.work / "Bundle.wxs")]
    command = ["wixl", "--arch", "x64", *given, "--output", str(target.resolve()), *sources]
    _run_silent(command, recipe.bundle)  # where it looks for files
    tables = {
        "MsiLockPermissionsEx.idt": rest.permission_table(),
        "_SummaryInformation.idt": summary(recipe.defines["PackageCode"], recipe.epoch),
    }
    for name, content in tables.items():
        (recipe.work / name).write_bytes(content)
    imported = [str(recipe.work / name) for name in tables]
    _run_silent(["msibuild", str(target), "-q", *rest.all_queries(), "-i", *imported])


def _run(command: Sequence[str], folder: Path | None = None) -> str:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=os.environ | {"TZ": "UTC"},  # a cabinet has local times
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except FileNotFoundError as error:
        raise PackagesError(f"{command[0]} isn't there; packaging/windows/README.md.") from error
    if done.returncode:
        raise PackagesError(f"{' '.join(command)}\n{done.stdout}")
    return done.stdout.strip()


def _run_silent(command: Sequence[str], folder: Path | None = None) -> None:
    """These end with 0 after an element or a query that they didn't understand, and say so."""
    if said := _run(command, folder):
        raise PackagesError(f"{' '.join(command)}\n{said}")
