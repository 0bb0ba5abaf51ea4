"""The window in another language: its texts, those of Qt, numbers, dates, and its direction."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

import desktop_chat
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.look.language import LANGUAGES, day, set_language, spoken

FOLDER = Path(desktop_chat.__file__).parents[1] / "resources" / "translations"
DAY = 1_764_331_200  # noon in London, 28 November 2025


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", FOLDER)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_all_is_said_in_one_language(qapp: QApplication, code: str) -> None:
    set_language(qapp, code, FOLDER)
    own = (tr("New chat"), tr("Settings"), tr("Write a message…"))
    theirs = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (own == ("New chat", "Settings", "Write a message…")) is (code == "en")
    assert (theirs == "Cancel") is (code == "en")
    mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is (code == "ar")
    set_language(qapp, "en", FOLDER)
    assert tr("New chat") == "New chat"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_and_dates_are_written_as_there(qapp: QApplication) -> None:
    assert (number(12_345), bytesize(4_920_000_000), day(DAY)) == (
        "12,345",
        "4.92 GB",
        "28 Nov 2025",
    )
    set_language(qapp, "de", FOLDER)
    assert (number(12_345), bytesize(4_920_000_000)) == ("12.345", "4,92 GB")
    set_language(qapp, "ja", FOLDER)
    assert day(DAY) == "2025年11月28日"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["sv-SE", "fr-FR", "en"], "fr"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-Hant-HK", "zh", "de-DE"], "de"),
        (["ar-EG"], "ar"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_says_which(wanted: list[str], found: str) -> None:
    assert spoken(wanted) == found
