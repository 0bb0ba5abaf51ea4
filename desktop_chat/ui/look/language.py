"""The language of the window: its texts, its dates and numbers, and from which side one reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QDateTime, QLocale

from desktop_chat.domain.language import speak, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

__all__ = ["LANGUAGES", "day", "locale", "set_language", "spoken"]

# Western digits for Arabic, since models and their numbers are written with these.
LANGUAGES = {
    "en": "en_GB", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "zh_CN": "zh_CN", "ja": "ja_JP",
    "ar": "ar_AE",
}  # fmt: skip
"""What the window can speak, and how each writes dates and numbers."""

_TRADITIONAL = frozenset({"TW", "HK", "MO", "Hant"})


class _Current:
    locale = QLocale(LANGUAGES["en"])
    translators: ClassVar[list[QTranslator]] = []


def set_language(application: QApplication, chosen: str, folder: Path) -> None:
    """Have the window speak a language; before the first widget is made.

    Args:
        chosen: One of ``LANGUAGES``, or "system".
        folder: With the translations, ``resources/translations``.
    """
    code = chosen if chosen in LANGUAGES else spoken(QLocale.system().uiLanguages())
    _Current.locale = writing = QLocale(LANGUAGES[code])
    while _Current.translators:
        application.removeTranslator(_Current.translators.pop())
    QLocale.setDefault(writing)
    application.setLayoutDirection(writing.textDirection())
    if code == "en":  # as the texts are written
        speak()
        return
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{code}", theirs), (f"desktop_chat_{code}", str(folder))):
        translator = QTranslator(application)
        if translator.load(name, where):
            application.installTranslator(translator)
            _Current.translators.append(translator)

    def look_up(text: str, note: str, count: int) -> str:
        found = QCoreApplication.translate("", text, note or None, count)
        return note if count == 1 and note and found == text else found

    point, group = writing.decimalPoint(), writing.groupSeparator()
    speak(look_up, writing.bcp47Name(), group=group, point=point)


def locale() -> QLocale:
    """How dates and numbers are written."""
    return QLocale(_Current.locale)


def day(seconds: float) -> str:
    """The local date of a time since the epoch."""
    when = QDateTime.fromSecsSinceEpoch(int(seconds)).date()
    return locale().toString(when, tr("d MMM yyyy", "a date, in the letters of QDate.toString"))


def spoken(wanted: Sequence[str]) -> str:
    """The first language of a person that is one of ours.

    Args:
        wanted: As ``QLocale.uiLanguages`` names them, best first. Traditional Chinese isn't ours.
    """
    tags = [each.replace("-", "_").split("_") for each in wanted]
    is_traditional = next(
        (not _TRADITIONAL.isdisjoint(tag) for tag in tags if tag[0] == "zh"), False
    )
    for language, *_ in tags:
        if language == "zh" and not is_traditional:
            return "zh_CN"
        if language in LANGUAGES:
            return language
    return "en"
