"""The language of the texts, in which dates and numbers are written as well."""

from PySide6.QtCore import QDateTime, QLocale

__all__ = ["LOCALE", "day", "number"]

# English until there are translations, whatever the system speaks.
LOCALE = QLocale("en_GB")


def number(count: int) -> str:
    return LOCALE.toString(count)


def day(seconds: float) -> str:
    """The local date of a time since the epoch."""
    return LOCALE.toString(QDateTime.fromSecsSinceEpoch(int(seconds)).date(), "d MMM yyyy")
