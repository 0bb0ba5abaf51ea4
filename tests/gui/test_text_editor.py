"""A field that is as high as what is in it."""

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.text_editor import TextEditor


@pytest.mark.parametrize("lines", [1, 2, 3, 6])
@pytest.mark.parametrize("pixels", [13, 14, 15, 16, 17, 19])
def test_no_line_is_out_of_sight(qtbot: QtBot, theme: Theme, lines: int, pixels: int) -> None:
    """Whatever the font: a line may be a fraction of a pixel higher than QFontMetrics says."""
    editor = TextEditor(theme, send_on_enter=True, most_lines=8)
    qtbot.addWidget(editor)
    font = QFont(editor.font())
    font.setPixelSize(pixels)
    editor.setFont(font)
    editor.resize(400, 100)
    editor.show()
    editor.setPlainText("\n".join(f"line {n}" for n in range(lines)))
    assert editor.verticalScrollBar().maximum() == 0
    assert editor.cursorRect().bottom() <= editor.viewport().height()
