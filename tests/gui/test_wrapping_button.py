"""A button of words stands in one line where there is room, whatever its script."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.wrapping_button import WrappingButton


@pytest.mark.parametrize("words", ["Choose a model…", "اختيار نموذج", "موجّه النظام", "选择模型"])
def test_its_words_fit_into_the_width_that_it_asks_for(
    qtbot: QtBot, theme: Theme, words: str
) -> None:
    button, longer = WrappingButton(theme, words), WrappingButton(theme, f"{words} {words}")
    qtbot.addWidget(button)
    qtbot.addWidget(longer)
    width = button.sizeHint().width()
    assert button.heightForWidth(width) == button.heightForWidth(10_000)
    assert longer.heightForWidth(width) > button.heightForWidth(width)
