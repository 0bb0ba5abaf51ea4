"""Text in every script has letters, and each word has them of one font."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.look.fonts import families
from desktop_chat.ui.look.theme import Size, Theme

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have their own")

SAMPLES = {
    "Noto Sans Arabic": ("مرحبا", "العالم"),
    "Noto Sans Devanagari": ("नमस्ते", "दुनिया"),
    "Noto Sans CJK SC": ("你好世界", "日本語かな", "한국어"),
    "Noto Color Emoji": ("😀", "🚀", "👩‍🚀"),
}


@pytest.fixture(scope="module")
def packages() -> ModuleType:
    path = Path(__file__).parents[2] / "packaging" / "system_packages.py"
    spec = importlib.util.spec_from_file_location("system_packages", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


def _fonts_in(text: str, font: QFont) -> set[str]:
    """The families that the letters are from; none for a letter that nobody has."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    used: set[str] = set()
    for run in layout.glyphRuns():
        used.add("" if 0 in run.glyphIndexes() else run.rawFont().familyName())
    return used


@pytest.mark.parametrize("monospace", [False, True], ids=["proportional", "monospace"])
@pytest.mark.parametrize("family", SAMPLES)
def test_a_script_is_shown_in_its_font(
    theme: Theme, packages: ModuleType, family: str, monospace: bool
) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} isn't installed; Debian has it in {packages.FONTS[family]}")
    font = theme.monospace(Size.BODY) if monospace else theme.font(Size.BODY)
    for word in SAMPLES[family]:
        used = _fonts_in(word, font)
        assert "" not in used, f"nobody has {word}"
        assert len(used) == 1, f"{word} is put together from {used}"


@pytest.mark.parametrize(
    ("language", "family"), [("ja", "Noto Sans CJK JP"), ("zh", "Noto Sans CJK SC")]
)
def test_shared_letters_are_those_of_the_windows_language(language: str, family: str) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} isn't installed")
    font = QFont(families(QFont("Sans Serif"), "linux", language))
    assert _fonts_in("直骨角", font) == {family}


def test_emoji_are_in_colour(theme: Theme, packages: ModuleType) -> None:
    family = "Noto Color Emoji"
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} isn't installed; Debian has it in {packages.FONTS[family]}")
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(theme.font(Size.DISPLAY))
    painter.drawText(4, 30, "😀")
    painter.end()
    saturation = {image.pixelColor(x, y).hsvSaturation() for x in range(40) for y in range(40)}
    assert max(saturation) > 100


def test_each_named_package_has_a_sample(packages: ModuleType) -> None:
    assert packages.FONTS.keys() == SAMPLES.keys()


def test_what_the_person_chose_comes_first(qapp: QApplication) -> None:
    chosen = QFont("Comic Neue")
    assert families(chosen, "linux")[0] == "Comic Neue"
    assert families(QFont("Sans Serif"), "linux")[0] == "Inter"
    assert families(QFont("Segoe UI"), "win32")[0] == "Segoe UI"
    for platform in ("linux", "win32", "darwin"):
        assert any("Emoji" in name for name in families(chosen, platform))
