"""Whatever has the keyboard can be told by looking."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.widgets.controls import check_box, push_button, radio_button, tool_button
from desktop_chat.ui.widgets.key_order import order_keys
from tests.gui.stage import Stage

_LEAST = 20  # pixels that change


def _grab(window: QWidget, place: QRect) -> QImage:
    QApplication.processEvents()
    return window.grab(place).toImage()


def _changed(one: QImage, other: QImage) -> int:
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(one.width())
        for y in range(one.height())
    )


def _reached(window: QWidget) -> list[QWidget]:
    """Where Tab goes."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
    ]


def test_the_focus_shows_on_each_widget_of_the_window(stage: Stage) -> None:
    stage.ask("Hello")
    window = stage.window
    window.activateWindow()
    reached = _reached(window)
    assert len(reached) > 8
    unseen: list[str] = []
    for widget in reached:
        is_framed = widget is stage.window.composer.focusProxy()  # what is around has its frame
        shown = stage.window.composer if is_framed else widget
        at = shown.mapTo(window, QPoint())
        place = QRect(at, shown.size()).adjusted(-12, -12, 12, 12) & window.rect()
        other = next(each for each in reversed(reached) if each is not widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = _grab(window, place)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if _changed(before, _grab(window, place)) < _LEAST:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    assert not unseen, unseen


@pytest.mark.parametrize("kind", ["check", "radio", "tool", "quiet", "outlined", "primary", "link"])
def test_the_focus_shows_on_each_kind_of_button(stage: Stage, kind: str) -> None:
    made: dict[str, QAbstractButton] = {
        "check": check_box(stage.theme, "Some words"),
        "radio": radio_button(stage.theme, "Some words"),
        "tool": tool_button("Some words"),
        **{
            name: push_button("Some words", name)
            for name in ("quiet", "outlined", "primary", "link")
        },
    }
    window = QWidget()
    stage.qtbot.addWidget(window)
    button, other = made[kind], tool_button("Another")
    for number, each in enumerate((button, other)):
        each.setParent(window)
        each.move(20, 20 + 60 * number)
    window.resize(300, 160)
    window.show()
    window.activateWindow()
    place = button.geometry().adjusted(-4, -4, 4, 4)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = _grab(window, place)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert _changed(before, _grab(window, place)) >= _LEAST


@pytest.mark.parametrize(
    "command",
    ["settings", "parameters", "keys", "export_all", "import", "back_up", "restore", "memory",
     "find_models", "context", "choose_model", "palette", "prompts"],
)  # fmt: skip
def test_the_focus_shows_on_each_widget_of_what_is_opened(stage: Stage, command: str) -> None:
    stage.ask("Hello")
    stage.view.commands.run(command)
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert above is not None
    if isinstance(above, JobDialog):
        stage.until(lambda: above.job is None)
    above.activateWindow()
    QApplication.processEvents()  # it takes the focus
    reached = _reached(above)
    assert reached
    unseen: list[str] = []
    for widget in reached:
        place = widget
        for _ in range(2):  # what is around may give it its frame
            around = place.parentWidget()
            place = around if place is not above and around is not None else place
        rect = QRect(widget.mapTo(place, QPoint()), widget.size()).adjusted(-6, -6, 6, 6)
        looks: list[QImage] = []
        for has_focus in (False, True):
            widget.setFocus(Qt.FocusReason.TabFocusReason) if has_focus else widget.clearFocus()
            looks.append(_grab(place, rect))
        if _changed(*looks) < _LEAST:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    assert not unseen, unseen


def test_the_tab_key_follows_what_came_in_between_later(stage: Stage) -> None:
    window = QWidget()
    stage.qtbot.addWidget(window)
    upper, lower = QWidget(window), QWidget(window)
    first, second, third = (tool_button(name) for name in ("first", "second", "third"))
    for button, place in ((first, upper), (third, lower), (second, upper)):
        button.setParent(place)
    window.show()
    window.activateWindow()
    order_keys(window)
    first.setFocus()
    for each in (second, third):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is each
