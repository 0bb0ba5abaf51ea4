"""Why a package can't be made."""

__all__ = ["PackagesError"]


class PackagesError(Exception):
    """Something is missing, or a tool failed; the text says which."""
