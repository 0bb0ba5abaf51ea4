"""Which version of one of our own formats a file is in."""

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import tr

__all__ = ["check_version"]


def check_version(version: object, newest: int, failure: type[AppError]) -> None:
    """Raises ``failure`` unless ``version``, as the file says it, is one that is read here."""
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise failure(tr("The file doesn't say which version of the format it is in."))
    if version > newest:
        raise failure(
            tr(
                "The file is in version {version} of the format; this program reads up to "
                "{newest}.",
                version=version,
                newest=newest,
            ),
            tr("Update Desktop Chat, then import the file again."),
        )
