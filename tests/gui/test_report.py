"""A mistake of ours: said where it can be seen, with a report that tells nothing private."""

import platform

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_chat import __version__
from desktop_chat.app.report import report_on
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.errors import DamagedFile
from tests.gui.stage import Stage

SECRET = "my diary, page one"


def failing(text: str) -> Exception:
    try:
        {}[text]  # type: ignore[index]  # what fails is the point
    except KeyError as cause:
        try:
            raise ValueError(f"can't use {text}") from cause
        except ValueError as error:
            return error
    raise AssertionError


def test_a_report_names_versions_places_and_kinds_and_no_text() -> None:
    report = report_on(failing(SECRET))
    for part in (__version__, platform.python_version(), "PySide6-Essentials 6.", "in failing"):
        assert part in report
    assert report.index("KeyError") < report.index("and then:") < report.index("ValueError")
    assert SECRET not in report


def test_a_report_has_the_message_of_a_slip_in_the_code() -> None:
    assert report_on(TypeError("f() takes 1 argument")).endswith(
        "TypeError: f() takes 1 argument\n"
    )


def test_a_bug_can_be_copied_and_an_expected_failure_has_no_report(stage: Stage) -> None:
    notice = stage.view.pane.notice
    notice.show_error(failing("x"))
    button = notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    assert button.text() == "Copy report"
    button.click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    notice.show_error(DamagedFile("It ends early."))
    assert not button.isVisible()


def test_a_bug_in_a_task_is_logged_and_an_expected_failure_is_not(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise error

    tasks = Tasks("test", threads=1)
    failures: list[Exception] = []
    for error in (DamagedFile("It ends early."), failing(SECRET)):
        tasks.run(fail, nothing_to_do, failures.append)
        qtbot.waitUntil(lambda error=error: error in failures)
    tasks.close()
    (record,) = caplog.records
    assert "in failing" in record.message
    assert "ValueError" in record.message
    assert SECRET not in caplog.text
