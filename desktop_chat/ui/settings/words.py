"""What settings can be, in words."""

from __future__ import annotations

from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import CONTRAST, THEME, YIELD_CORES, AnySetting

__all__ = ["choice_name"]

_LANGUAGES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文",
    "ja": "日本語", "ar": "العربية",
}  # fmt: skip
"""Each in its own words, so that it is found again."""


def choice_name(setting: AnySetting, value: str) -> str:
    """One of the texts that a setting can be."""
    if value == "system":
        return tr("As the system")
    words: dict[tuple[AnySetting, str], str] = {
        (THEME, "light"): tr("Light", "colours"),
        (THEME, "dark"): tr("Dark", "colours"),
        (CONTRAST, "normal"): tr("Normal", "contrast"),
        (CONTRAST, "high"): tr("High", "contrast"),
        (YIELD_CORES, "busy_or_battery"): tr("When busy or on battery"),
        (YIELD_CORES, "busy"): tr("When busy"),
        (YIELD_CORES, "never"): tr("Never"),
    }
    return words.get((setting, value)) or _LANGUAGES[value]
