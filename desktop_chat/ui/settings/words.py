"""Settings in words: what they are called, what they can be, and who says so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import (
    CONTRAST,
    LANGUAGE,
    THEME,
    AnySetting,
    SettingGroup,
)

__all__ = ["SettingWords"]


class SettingWords(QObject):
    """Tells them in the person's language; a QObject for that reason alone."""

    def label(self, setting: AnySetting) -> str:
        return QCoreApplication.translate("Setting", setting.label)

    def help(self, setting: AnySetting) -> str:
        return QCoreApplication.translate("Setting", setting.help)

    def group(self, group: SettingGroup) -> str:
        return QCoreApplication.translate("Setting", group.value)

    def choice(self, setting: AnySetting, value: str) -> str:
        """One of the texts that a setting can be."""
        if value == "system":
            return tr("As the system")
        words: dict[tuple[AnySetting, str], str] = {
            (THEME, "light"): tr("Light"),
            (THEME, "dark"): tr("Dark"),
            (CONTRAST, "normal"): tr("Normal"),
            (CONTRAST, "high"): tr("High"),
            (LANGUAGE, "en"): "English",  # each in its own words, so that it is found again
        }
        return words.get((setting, value), value)

    def source(self, *, is_own: bool) -> str:
        """Who says what a setting is."""
        return tr("Set by you") if is_own else tr("As usual")
