"""The app among others: where its window comes back, what closing means, what is told unseen."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_chat.app.comparing.run import Phase
from desktop_chat.domain.generation import Delta
from desktop_chat.domain.settings import TRAY
from desktop_chat.ui.desktop.comparison_watch import ComparisonWatch
from desktop_chat.ui.desktop.notices import Notices
from desktop_chat.ui.desktop.presence import Presence
from desktop_chat.ui.desktop.reply_watch import ReplyWatch
from desktop_chat.ui.desktop.session_bus import has_local_bus
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.desktop.window_memory import LeftWindow, WindowMemory, within
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.sidebar_edge import SidebarEdge
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage
from tests.gui.test_comparing import begin, hold_a_new_one, reach

SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1000)]


def _presence(stage: Stage, platform: str = "linux") -> tuple[Presence, WindowMemory]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    memory = WindowMemory(stage.paths.window)
    presence = Presence(application, stage.icons, stage.windows, stage.commons, memory, platform)
    presence.restore()
    return presence, memory


def _keep(stage: Stage, memory: WindowMemory) -> None:
    memory.keep([each.left for each in stage.windows.every])


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (QRect(100, 50, 1000, 700), QRect(100, 50, 1000, 700)),
        (QRect(2000, 50, 1000, 700), QRect(2000, 50, 1000, 700)),  # the other screen
        (QRect(-900, 50, 1000, 700), QRect(-900, 50, 1000, 700)),  # enough of it to get hold of
        (QRect(-950, 50, 1000, 700), QRect(460, 170, 1000, 700)),
        (QRect(100, -50, 1000, 700), QRect(460, 170, 1000, 700)),  # its top is out of reach
        (QRect(5000, 50, 1000, 700), QRect(460, 170, 1000, 700)),  # that screen is gone
        (QRect(10, 10, 3000, 2000), QRect(10, 10, 1920, 1040)),
    ],
)
def test_a_window_comes_back_where_it_can_be_reached(left: QRect, expected: QRect) -> None:
    assert within(left, SCREENS) == expected


def test_a_window_comes_back_as_it_was_left(stage: Stage) -> None:
    memory = WindowMemory(stage.paths.window)
    stage.window.setGeometry(20, 30, 640, 480)
    stage.window.set_sidebar_width(300)
    memory.keep([LeftWindow.of(stage.window, "7")])
    again = WindowMemory(stage.paths.window)
    window = Window(stage.theme, stage.icons)
    again.windows[0].arrange(window)
    assert window.geometry() == QRect(20, 30, 640, 480)
    assert (window.sidebar_width, again.windows[0].conversation) == (300, "7")
    assert not window.isMaximized()
    window.setWindowState(Qt.WindowState.WindowMaximized)
    again.keep([LeftWindow.of(window, "7")])
    window.deleteLater()
    maximised = Window(stage.theme, stage.icons)
    WindowMemory(stage.paths.window).windows[0].arrange(maximised)
    assert maximised.isMaximized()
    maximised.deleteLater()


@pytest.mark.parametrize(
    "left",
    [
        {},
        {"place": [1, 2, 3]},
        {"place": [0, 0, -5, 9]},
        {"place": [10**30, 0, 500, 500]},
        {"place": "wide", "sidebar": "x", "maximised": 1, "conversation": []},
        {"sidebar": True, "place": [True, 0, 500, 500]},
        {"windows": []},
        {"windows": {"place": [0, 0, 500, 500]}, "sidebar": "x"},
        {"windows": [7, {"place": [0, 0, 500, 500]}]},
    ],
)
def test_what_is_no_place_is_forgotten(theme: Theme, tmp_path: Path, left: dict[str, Any]) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps(left), encoding="utf-8")
    window = Window(theme, Icons(tmp_path, theme))
    before = window.geometry(), window.sidebar_width
    memory = WindowMemory(file)
    memory.windows[0].arrange(window)
    assert (window.geometry(), window.sidebar_width) == before
    assert memory.windows[0].conversation == ""
    window.deleteLater()


def test_the_sidebar_is_dragged_wider(stage: Stage) -> None:
    edge = stage.window.findChildren(SidebarEdge)[0]
    before = stage.view.sidebar.width()
    middle = edge.rect().center()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(edge, middle + QPoint(60, 0))
    stage.until(lambda: stage.view.sidebar.width() == before + 60)
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(edge, Qt.MouseButton.LeftButton, pos=middle)
    assert stage.view.sidebar.width() == before
    stage.window.set_sidebar_width(5)
    assert stage.view.sidebar.width() == 200
    stage.window.set_sidebar_width(5000)
    stage.window.resize(720, 500)
    assert stage.view.sidebar.width() == 360, "half of it is the conversation's"
    stage.window.resize(360, 500)
    stage.window.toggle_sidebar()
    assert stage.view.sidebar.width() < 360 - 40, "a press beside it has it go"


def test_the_open_conversation_comes_back(open_stage: OpenStage) -> None:
    first = open_stage().start()
    _, memory = _presence(first)
    first.engine.enqueue("Good evening.")
    first.ask("Hello")
    _keep(first, memory)
    first.close()
    second = open_stage()
    _presence(second)
    second.start()
    second.until(lambda: len(second.workspace.session.path) == 2)
    assert second.last_reply() == "Good evening."


def test_what_is_being_written_stays_though_a_conversation_was_open(open_stage: OpenStage) -> None:
    first = open_stage().start()
    _, memory = _presence(first)
    first.ask("Hello")
    _keep(first, memory)
    first.close()
    second = open_stage()
    _presence(second)
    second.view.pane.composer.set_text("Something else")
    second.start()
    second.until(lambda: bool(second.workspace.chats.conversations))
    second.qtbot.wait(50)
    assert second.workspace.session.path == ()
    assert second.view.pane.composer.text() == "Something else"


def test_closing_ends_the_app_except_on_a_mac(qapp: QApplication, stage: Stage) -> None:
    presence, _ = _presence(stage, "darwin")
    try:
        assert not qapp.quitOnLastWindowClosed()
        stage.window.close()
        assert not stage.window.isVisible()
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert stage.window.isVisible(), "the sign in the dock was pressed"
        with stage.qtbot.waitSignal(stage.windows.left):
            stage.windows.leave()
        assert not presence.tray.is_shown
    finally:
        qapp.setQuitOnLastWindowClosed(True)


def test_closing_ends_the_app(stage: Stage) -> None:
    _presence(stage)
    with stage.qtbot.waitSignal(stage.windows.left):
        stage.window.close()


def test_a_log_out_is_not_held_up(qapp: QApplication, stage: Stage) -> None:
    presence, _ = _presence(stage, "darwin")
    try:
        presence._on_session_ending()  # pyright: ignore[reportPrivateUsage]  # no session to end
        with stage.qtbot.waitSignal(stage.windows.left):
            stage.window.close()
    finally:
        qapp.setQuitOnLastWindowClosed(True)


def test_where_there_is_no_tray_the_window_can_be_reached(stage: Stage) -> None:
    presence, _ = _presence(stage)
    stage.workspace.decide(TRAY, True)
    assert not presence.tray.is_shown, "offscreen has none"
    with stage.qtbot.waitSignal(stage.windows.left):
        stage.window.close()


def test_a_long_reply_is_told_and_a_short_or_stopped_one_not(stage: Stage) -> None:
    clock = [0.0]
    told: list[bool] = []
    watch = ReplyWatch(stage.workspace.bridge, stage.workspace.writer, now=lambda: clock[0])
    watch.ended.connect(told.append)
    stage.ask("Quick?")
    assert told == []
    stage.engine.enqueue("At length.")
    stage.engine.hold(Delta)
    stage.send("Slow?")
    clock[0] += 11
    stage.engine.release()
    stage.until(lambda: told == [True])
    stage.engine.enqueue("Never mind.", tokens_per_second=0.5)
    stage.send("Stopped?")
    clock[0] += 11
    stage.workspace.bridge.stop()
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    assert told == [True]


@pytest.mark.parametrize(
    ("address", "is_local"),
    [
        ("unix:path=/run/user/1000/bus", True),
        ("unix:abstract=/tmp/x,guid=1;unix:path=/run/bus", True),
        ("", False),
        ("tcp:host=192.0.2.1,port=7", False),
        ("unix:path=/run/bus;tcp:host=localhost,port=7", False),
        ("unixexec:path=/bin/sh", False),
        ("autolaunch:", False),
    ],
)
def test_only_a_local_bus_is_spoken_to(
    monkeypatch: pytest.MonkeyPatch, address: str, is_local: bool
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert has_local_bus() is is_local


class _ShownTray(Tray):
    def __init__(self) -> None:
        super().__init__(QIcon())
        self.told: list[tuple[str, str]] = []

    @property
    def is_shown(self) -> bool:
        return True

    def show_notice(self, title: str, text: str) -> None:
        self.told.append((title, text))


def test_a_notice_comes_only_where_nobody_looks_and_tells_nothing(stage: Stage) -> None:
    stage.engine.enqueue("A secret.")
    stage.ask("A secret?")
    tray = _ShownTray()
    notices = Notices(lambda _: stage.window, tray, stage.window)
    stage.window.activateWindow()
    stage.until(stage.window.isActiveWindow)
    notices.tell_of_reply("", True)
    assert tray.told == []
    stage.window.hide()
    notices.are_wanted = False
    notices.tell_of_reply("", True)
    assert tray.told == []
    notices.are_wanted = True
    notices.tell_of_reply("", True)
    notices.tell_of_reply("", False)
    notices.tell_of_comparison("", True)
    notices.tell_of_comparison("", False)
    assert [text for _, text in tray.told] == [
        "A reply is ready.",
        "A reply has failed.",
        "A comparison is ready.",
        "A comparison has stopped.",
    ]
    assert {title for title, _ in tray.told} == {"Desktop Chat"}
    tray.deleteLater()


def test_a_long_comparison_is_told_and_a_short_or_stopped_one_not(stage: Stage) -> None:
    clock = [0.0]
    told: list[tuple[str, bool]] = []
    watch = ComparisonWatch(stage.commons.comparisons, now=lambda: clock[0])

    def note(conversation_id: str, is_whole: bool) -> None:
        told.append((conversation_id, is_whole))

    watch.ended.connect(note)
    reach(stage, begin(stage), Phase.DONE)
    assert told == []
    comparing = hold_a_new_one(stage)
    clock[0] += 11
    comparing.stop()
    reach(stage, comparing, Phase.PAUSED)
    assert told == []
    comparing.resume()
    clock[0] += 11
    reach(stage, comparing, Phase.DONE)
    assert comparing.conversation is not None
    assert told == [(comparing.conversation.id, True)]


def test_all_windows_come_back_each_with_its_conversation(open_stage: OpenStage) -> None:
    first = open_stage().start()
    _, memory = _presence(first)
    places = [QRect(10 * n, 20 * n, 400 + n, 450) for n in range(3)]
    for question, place in zip(("Heron?", "Otter?", "Crane?"), places, strict=True):
        if question != "Heron?":
            first.another_window()
        first.ask(question)
        first.window.setGeometry(place)
    heron = first.windows.every[-1]
    heron.window.close()
    stays = first.windows.every[1]
    first.look_at(stays)  # the one with the otter is the last that was used
    _keep(first, memory)
    first.close()
    second = open_stage()
    WindowMemory(second.paths.window).windows[0].arrange(second.window)
    _presence(second)
    second.commons.start()
    second.until(lambda: all(each.workspace.session.path for each in second.windows.every))
    found = [
        (each.workspace.session.path[0].content, each.window.geometry())
        for each in second.windows.every
    ]
    assert found == [("Otter?", places[1]), ("Crane?", places[2])]
    assert second.windows.latest.window is second.window


def test_what_was_written_in_a_new_chat_is_seen_where_there_is_one(
    open_stage: OpenStage,
) -> None:
    first = open_stage().start()
    _, memory = _presence(first)
    first.ask("Heron?")
    old, _ = first.another_window()
    first.type("unsent")
    first.look_at(old)
    _keep(first, memory)
    first.close()
    second = open_stage()
    _presence(second)
    second.commons.start()
    heron, new = second.windows.every
    second.until(lambda: bool(heron.workspace.session.path))
    second.until(lambda: new.view.pane.composer.text() == "unsent")
    assert heron.view.pane.composer.text() == ""


def test_the_windows_come_back_after_an_end_that_nobody_asked_for(stage: Stage) -> None:
    _presence(stage)
    stage.ask("Heron?")
    stage.another_window()
    stage.ask("Otter?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None

    def noted() -> list[str]:
        return [each.conversation for each in WindowMemory(stage.paths.window).windows]

    stage.until(lambda: len(noted()) == 2)
    assert noted()[0] == conversation.id


def test_windows_that_were_not_unlocked_are_not_forgotten(open_stage: OpenStage) -> None:
    stage = open_stage()
    WindowMemory(stage.paths.window).keep([LeftWindow("7"), LeftWindow("8")])
    _presence(stage)
    assert [each.left.conversation for each in stage.windows.every] == ["7", "8"]


def test_of_several_windows_one_closes_where_the_app_stays(
    qapp: QApplication, stage: Stage
) -> None:
    _presence(stage, "darwin")
    try:
        old, new = stage.another_window()
        new.window.close()
        assert stage.windows.every == (old,)
        old.window.close()
        assert stage.windows.every == (old,), "the last stays unseen"
        assert not old.window.isVisible()
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert old.window.isVisible()
    finally:
        qapp.setQuitOnLastWindowClosed(True)


def test_the_tray_and_the_notice_lead_to_the_window_that_is_meant(stage: Stage) -> None:
    presence, _ = _presence(stage)
    stage.ask("Heron?")
    old, new = stage.another_window()
    for each in (old, new):
        each.window.showMinimized()
    asked = old.workspace.session.conversation
    assert asked is not None
    presence.notices.chosen.emit(asked.id)
    assert [each.window.isMinimized() for each in (old, new)] == [False, True], "the reply is there"
    old.window.showMinimized()
    stage.look_at(new)
    presence.tray.chosen.emit()
    assert [each.window.isMinimized() for each in (old, new)] == [True, False], "the last used"
    stage.type("unsent")
    presence.tray.new_requested.emit()
    assert old.workspace.session.path
    with stage.qtbot.waitSignal(stage.windows.left):
        presence.tray.left.emit()
