"""The commands that sign an app and a package and have Apple look at them. Not yet run."""

from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = ["APP", "INSTALLER", "NOTARY", "notarise", "sign_app"]

APP = "DESKTOP_CHAT_SIGN_APP"
"""The environment's name for the identity that signs programs (“Developer ID Application: …”)."""

INSTALLER = "DESKTOP_CHAT_SIGN_INSTALLER"
"""For the one that signs packages (“Developer ID Installer: …”)."""

NOTARY = "DESKTOP_CHAT_NOTARY"
"""For the profile in the keychain that ``notarytool store-credentials`` has made."""

_ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
_MAGIC = {
    bytes.fromhex(each)
    for each in ("cffaedfe", "cefaedfe", "cafebabe", "cafebabf")  # Mach-O, and for two processors
}


def sign_app(app: Path, environment: Mapping[str, str]) -> Iterator[list[str]]:
    """From the inside out: a signature covers those of what is in it.

    Without an identity the app is signed for this machine alone ("-"), which Apple's processors
    want of every program.
    """
    identity = environment.get(APP, "-")
    sign = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    if identity != "-":
        sign.append("--timestamp")
    libraries = [each for each in _machine_code(app) if each.parent != app / "Contents" / "MacOS"]
    for path in sorted(libraries, key=lambda each: (-len(each.parts), each)):
        yield [*sign, str(path)]
    for path in sorted(app.rglob("*.framework"), key=lambda each: (-len(each.parts), each)):
        yield [*sign, str(path)]
    yield [*sign, "--entitlements", str(_ENTITLEMENTS), str(app)]
    yield ["codesign", "--verify", "--deep", "--strict", str(app)]


def notarise(package: Path, environment: Mapping[str, str]) -> Iterator[list[str]]:
    """Send it to Apple, wait, and fix the answer to it, so that no machine has to ask for it."""
    profile = environment.get(NOTARY)
    if profile and environment.get(INSTALLER):
        submit = ["xcrun", "notarytool", "submit", str(package)]
        yield [*submit, "--keychain-profile", profile, "--wait"]
        yield ["xcrun", "stapler", "staple", str(package)]
        yield ["spctl", "--assess", "--type", "install", "--verbose", str(package)]


def _machine_code(app: Path) -> Iterator[Path]:
    for path in app.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) in _MAGIC:
                    yield path
