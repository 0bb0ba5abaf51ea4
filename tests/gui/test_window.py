"""The window for everyone: by keyboard, by name, in either direction, at any width."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop_chat.domain.errors import EngineCrashed
from desktop_chat.ui.transcript.body.text_part import TextPart
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage

_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.ProgressBar,
}


def everything(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a screen reader finds, depth first; what is not shown is left out."""
    yield root
    for index in range(root.childCount()):
        child = root.child(index)
        # A tree of accessible objects has holes where Qt knows of no child.
        if child is not None and not child.state().invisible:  # pyright: ignore[reportUnnecessaryComparison]
            yield from everything(child)


def unnamed(window: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(window)
    return [
        f"{item.role().name} {type(item.object()).__name__}"
        for item in everything(root)
        if item.role() in _NAMED and not item.text(QAccessible.Text.Name).strip()
    ]


def test_every_control_has_a_name(stage: Stage) -> None:
    stage.engine.enqueue("Yes.", thinking="Hm.")
    stage.ask("Is it?")
    stage.engine.enqueue("No", error=EngineCrashed("Gone."))
    stage.ask("Sure?")
    stage.view.pane.notice.show_error(EngineCrashed("Gone."))
    stage.until(lambda: len(stage.view.sidebar.titles()) == 2)
    root = QAccessible.queryAccessibleInterface(stage.window)
    found = [item for item in everything(root) if item.role() in _NAMED]
    assert len(found) >= 10, "the tree is not what it was: this test sees nothing"
    assert unnamed(stage.window) == []
    stage.view.pane.switcher.open_list()
    assert unnamed(stage.view.pane.switcher.popup()) == []
    stage.view.pane.switcher.popup().hide()
    stage.view.palette.open()
    assert unnamed(stage.view.palette.palette()) == []
    stage.view.palette.palette().hide()
    for command in ("settings", "context"):
        stage.until(lambda command=command: stage.view.commands.is_possible(command))
        stage.view.commands.run(command)
        (dialog,) = [each for each in stage.window.findChildren(QDialog) if each.isVisible()]
        assert unnamed(dialog) == []
        dialog.accept()


def test_the_first_start_names_its_controls_too(open_stage: OpenStage) -> None:
    stage = open_stage(models=[])
    stage.commons.start()
    stage.until(
        lambda: any(b.isVisible() for b in stage.view.pane.welcome.findChildren(QPushButton))
    )
    assert unnamed(stage.window) == []


def test_tab_goes_from_the_list_to_the_header_to_the_composer(stage: Stage) -> None:
    stage.ask("Hello")
    stage.find(QListView, "Conversations").setFocus()
    seen: list[str] = []
    for _ in range(24):
        focused = QApplication.focusWidget()
        assert focused is not None
        text = focused.text() if isinstance(focused, QPushButton) else ""
        seen.append(focused.accessibleName() or text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    order = [name for name in seen if name in ("Conversations", "Model: Alpha · Q4_1", "Message")]
    assert order[:3] == ["Conversations", "Model: Alpha · Q4_1", "Message"]
    assert "Copy this reply" in seen
    assert "" not in seen


def test_keys_reach_everything(stage: Stage) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    stage.ask("Hello")
    message = stage.find(QPlainTextEdit, "Message")
    stage.find(QListView, "Conversations").setFocus()
    stage.press(Qt.Key.Key_L, control)
    assert message.hasFocus()
    stage.press(Qt.Key.Key_B, control)
    assert not stage.view.sidebar.isVisible()
    stage.press(Qt.Key.Key_B, control)
    assert stage.view.sidebar.isVisible()
    stage.press(Qt.Key.Key_K, control)
    popup = stage.view.pane.switcher.popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    stage.press(Qt.Key.Key_N, control)
    stage.until(lambda: stage.workspace.session.conversation is None)


def test_right_to_left_mirrors_the_window(stage: Stage) -> None:
    stage.engine.enqueue("أهلا وسهلا")
    stage.ask("مرحبا")
    window, view = stage.window, stage.view
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.qtbot.wait(20)
    assert view.sidebar.geometry().right() == window.rect().right()
    assert view.pane.mapTo(window, view.pane.rect().topLeft()).x() == 0
    question = stage.blocks()[0].findChildren(QWidget, "bubble")[0]
    assert question.geometry().left() == 0
    send = stage.button()
    assert send.geometry().center().x() < window.composer.width() / 2


@pytest.mark.parametrize("width", [360, 700])
def test_a_narrow_window_floats_the_sidebar_over_the_conversation(stage: Stage, width: int) -> None:
    stage.ask("Hello " * 30)
    window, view = stage.window, stage.view
    window.resize(width, 600)
    stage.qtbot.wait(20)
    assert window.width() == width
    assert not view.sidebar.isVisible()
    assert view.pane.width() == width
    assert inside(view.pane.transcript.viewport(), stage.blocks()[0])
    assert inside(window, window.composer)
    window.toggle_sidebar()
    assert view.sidebar.isVisible()
    assert view.pane.width() == width
    stage.press(Qt.Key.Key_Escape)
    assert not view.sidebar.isVisible()


def test_a_wide_window_keeps_lines_short(stage: Stage) -> None:
    stage.ask("Hello " * 200)
    stage.window.resize(2560, 800)
    stage.qtbot.wait(20)
    reply = stage.blocks()[1]
    assert reply.body().width() == 760
    axis = reply.mapTo(stage.view.pane, reply.rect().center()).x()
    composer = stage.window.composer
    assert abs(axis - composer.geometry().center().x()) <= 1


def test_messages_are_as_high_as_their_text(stage: Stage) -> None:
    stage.engine.enqueue("word " * 400)
    stage.ask("Hello " * 100)
    for width in (1400, 500, 1000):
        stage.window.resize(width, 700)
        stage.qtbot.wait(30)
        texts = [p for b in stage.blocks() for p in b.findChildren(TextPart) if p.isVisible()]
        assert len(texts) == 2
        for text in texts:
            assert text.viewport().size() == text.size()
            assert 0 <= text.height() - text.document().size().height() < 1


def test_nothing_of_what_it_shows_is_loaded_before_the_first_paint() -> None:
    look = "import sys, desktop_chat.ui.application; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "desktop_chat.ui.window" in loaded
    assert not {name for name in loaded if name.startswith("desktop_chat.app")}


def test_slow_work_begins_after_the_first_paint(open_stage: OpenStage) -> None:
    stage = open_stage()
    painted: list[bool] = []
    stage.window.first_painted.connect(lambda: painted.append(hasattr(stage, "engine")))
    stage.until(lambda: painted != [])
    assert painted == [False]


def inside(frame: QWidget, widget: QWidget) -> bool:
    """Whether ``widget`` is between the left and the right side of ``frame``."""
    left = widget.mapTo(frame, widget.rect().topLeft()).x()
    return left >= 0 and left + widget.width() <= frame.width()
