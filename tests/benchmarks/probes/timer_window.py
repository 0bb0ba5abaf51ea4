"""The real window: idle, then showing a reply that is being written."""

import time
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolButton

from tests.benchmarks.probes import app
from tests.benchmarks.probes.exchange import arguments, tell
from tests.benchmarks.probes.painted import editor, press
from tests.benchmarks.probes.ticks import Ticks

_POLL_MS = 100
_SETTLE_S = 3.0  # for the model to be loaded
_PATIENCE_S = 60.0
_QUESTION = "Write a very long story about a village by the sea, with many people in it."


class _Person(QObject):
    """Waits, then asks, and asks again when the answer is there, until enough was seen."""

    def __init__(self, found: dict[str, list[float]], seconds: float) -> None:
        super().__init__(QApplication.instance())
        self._found = found
        self._seconds = seconds
        self._begun = time.perf_counter()
        self._writing_s = 0.0
        self._ticks = Ticks(self)
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._on_poll)
        self._poll.start(_POLL_MS)

    def _on_poll(self) -> None:
        since = time.perf_counter() - self._begun - _SETTLE_S
        if 0 < since <= self._seconds:
            self._ticks.collect(self._found["idle"])
        elif since > self._seconds:
            self._look(since)

    def _look(self, since: float) -> None:
        if self._writing_s >= self._seconds or since > self._seconds + _PATIENCE_S:
            self._poll.stop()
            self._ticks.collect(None)
            QApplication.quit()
        elif _is_writing():
            self._ticks.collect(self._found["decoding"])
            self._writing_s += _POLL_MS / 1000
        else:
            self._ticks.collect(None)
            composer = editor(app.window())
            composer.setPlainText(_QUESTION)
            press(composer, Qt.Key.Key_Return)


def _is_writing() -> bool:
    buttons = app.window().findChildren(QToolButton)
    return any(button.accessibleName() == "Stop" for button in buttons)


def main(asked: Any) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {"idle": [], "decoding": []}
    people: list[_Person] = []
    app.run(lambda: people.append(_Person(found, asked["seconds"])))
    return found


if __name__ == "__main__":
    tell(main(arguments()))
