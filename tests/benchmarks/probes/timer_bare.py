"""The engine beside an event loop with nothing but a timer in it."""

import sys
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_chat.domain.generation import Sampling
from tests.benchmarks.ours import STORY, Driver, running
from tests.benchmarks.probes.exchange import arguments, tell
from tests.benchmarks.probes.ticks import Ticks

_CTX = 4_096


def main(asked: Any) -> dict[str, list[float]]:
    application = QApplication(sys.argv[:1])
    ticks = Ticks(application)
    found: dict[str, list[float]] = {"idle": [], "decoding": []}
    with running(asked["model"], threads=asked["threads"], ctx=_CTX) as driver:
        for state, late in found.items():
            ticks.collect(late)
            QTimer.singleShot(round(asked["seconds"] * 1000), application.quit)
            if state == "decoding":
                _write(driver)
            application.exec()
    return found


def _write(driver: Driver) -> None:
    """Begin a reply that is longer than the measurement; leaving the engine ends it."""
    from desktop_chat.domain.generation import Request

    driver.engine.generate(Request("long", raw=STORY, sampling=Sampling(seed=1)))


if __name__ == "__main__":
    tell(main(arguments()))
