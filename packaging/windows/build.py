"""What comes of a frozen folder for Windows: the package, and templates for policies."""

import subprocess
from pathlib import Path

from windows.errors import PackagesError
from windows.msi import make
from windows.policies import zip_policies

__all__ = ["packages"]

_ROOT = Path(__file__).resolve().parents[2]


def packages(bundle: Path, out: Path, version: str, epoch: int) -> list[Path]:
    """Make the MSI of a frozen folder, and the archive of policies beside it.

    Args:
        bundle: The folder that PyInstaller made, with ``desktop-chat.exe`` in it.
        out: Where they go.
        version: The program's, as in 1.2.3.
        epoch: SOURCE_DATE_EPOCH: what every file says of when it was written.

    Raises:
        PackagesError: Something is missing, or a tool failed.
    """
    msi = out / f"desktop-chat-{version}-x64.msi"
    policies = out / f"desktop-chat-{version}-policies.zip"
    try:
        make(bundle, _ROOT / "build" / "windows", msi, version, epoch)
    except subprocess.CalledProcessError as error:
        raise PackagesError(str(error)) from error
    zip_policies(policies)
    return [msi, policies]
