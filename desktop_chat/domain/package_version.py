"""Versions of the packages that the app is made of."""

from importlib import metadata

__all__ = ["package_version"]


def package_version(name: str) -> str:
    """The version of an installed package, or that it is missing."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
