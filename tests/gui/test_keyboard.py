"""A whole day without a mouse."""

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_chat.app.state import Phase
from desktop_chat.domain.settings import SEND_ON_ENTER
from desktop_chat.ui.card.dialog import CardDialog
from desktop_chat.ui.settings.dialog import SettingsDialog
from tests.gui.stage import Stage

_MOST_STEPS = 40  # of the Tab key, to whatever is in the window

RICH = """\
Read [this](https://example.org/page) first.

```python
print("Hello")
```
"""


def _place(stage: Stage) -> QWidget:
    """Where the keyboard is: in a popup, a dialog or the window."""
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget() or stage.window
    return above.focusWidget() or above


def _press(stage: Stage, keys: str) -> None:
    QTest.keySequence(_place(stage), QKeySequence(keys))


def _type(stage: Stage, text: str) -> None:
    QTest.keyClicks(_place(stage), text)


def _go_to(stage: Stage, name: str, keys: str = "Tab") -> QWidget:
    """Press the key until the keyboard is at what is called so."""
    passed: list[str] = []
    for _ in range(_MOST_STEPS):
        _press(stage, keys)
        place = _place(stage)
        text = place.text() if isinstance(place, QAbstractButton) else ""
        passed.append(place.accessibleName() or text)
        if passed[-1] == name:
            return place
    raise AssertionError(" → ".join(passed))


@pytest.fixture
def talk(stage: Stage) -> Stage:
    stage.window.activateWindow()
    stage.engine.enqueue(RICH, "Let me think.")
    _type(stage, "What shall I read?")
    _press(stage, "Return")
    stage.until(lambda: len(stage.workspace.session.path) == 2)
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    return stage


def test_another_model_answers(stage: Stage) -> None:
    stage.window.activateWindow()
    _press(stage, "Ctrl+K")
    _type(stage, "bet")
    _press(stage, "Return")
    stage.until(lambda: "Beta" in stage.view.pane.switcher.text())
    stage.until(lambda: stage.phase is Phase.READY)
    _type(stage, "Hello")
    assert stage.view.pane.composer.text() == "Hello"


def test_a_reply_is_stopped_and_asked_for_again(stage: Stage) -> None:
    stage.window.activateWindow()
    stage.engine.enqueue("word " * 100, tokens_per_second=20)
    _type(stage, "Write")
    _press(stage, "Return")
    stage.until(lambda: bool(stage.workspace.session.path))
    stage.until(lambda: bool(stage.workspace.session.path[-1].content))
    _press(stage, "Esc")
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    stage.engine.enqueue("Done.")
    _press(stage, "Ctrl+R")
    stage.until(lambda: stage.workspace.session.path[-1].content == "Done.")


def test_a_message_is_edited(talk: Stage) -> None:
    _go_to(talk, "Reply from Alpha", "Shift+Tab")
    _press(talk, "Up")
    assert talk.blocks()[0].hasFocus()
    _press(talk, "Tab")
    _go_to(talk, "Edit this message")
    _press(talk, "Space")
    talk.until(lambda: talk.blocks()[0].is_editing())
    _press(talk, "Ctrl+A")
    _type(talk, "And what else?")
    _press(talk, "Return")
    talk.until(lambda: talk.workspace.session.path[0].content == "And what else?")


def test_code_is_copied_and_a_link_followed(talk: Stage) -> None:
    _go_to(talk, "Reply from Alpha", "Shift+Tab")
    _go_to(talk, "Thought for 1 s")
    _press(talk, "Space")
    _go_to(talk, "Read this first.")
    _press(talk, "Tab")  # to the link in it
    _press(talk, "Return")
    assert QGuiApplication.clipboard().text() == "https://example.org/page"
    _go_to(talk, "Copy code")
    _press(talk, "Space")
    assert QGuiApplication.clipboard().text() == 'print("Hello")'


def test_a_conversation_is_renamed_thrown_away_and_brought_back(talk: Stage) -> None:
    _press(talk, "F2")
    _press(talk, "Ctrl+A")
    _type(talk, "Reading")
    _press(talk, "Return")
    talk.until(lambda: talk.workspace.chats.conversations[0].title == "Reading")
    talk.until(lambda: "Reading" in talk.view.sidebar.titles())
    _go_to(talk, "Conversations")
    _press(talk, "Del")
    talk.until(lambda: talk.workspace.chats.conversations[0].trashed is not None)
    _press(talk, "Ctrl+Z")
    talk.until(lambda: talk.workspace.chats.conversations[0].trashed is None)


def test_a_card_and_the_settings_are_opened_and_left(talk: Stage) -> None:
    _press(talk, "Ctrl+K")
    _press(talk, "Ctrl+I")
    talk.until(lambda: isinstance(QApplication.activeModalWidget(), CardDialog))
    _press(talk, "Esc")
    talk.until(lambda: QApplication.activeModalWidget() is None)
    _press(talk, "Ctrl+Shift+P")
    _type(talk, "keyboard short")
    _press(talk, "Return")
    talk.until(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog))
    _press(talk, "Esc")
    talk.until(lambda: QApplication.activeModalWidget() is None)
    _press(talk, "Ctrl+,")
    talk.until(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog))
    _go_to(talk, "Enter sends")
    _press(talk, "Space")
    assert not talk.settings.get(SEND_ON_ENTER)
