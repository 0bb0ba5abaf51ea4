"""The least that a window in PySide6 takes."""

import sys
import time
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.probes.exchange import arguments, tell


class _Window(QWidget):
    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            QTimer.singleShot(0, self._quit)
            self.painted = 1.0

    def _quit(self) -> None:
        self.painted = time.perf_counter()
        QApplication.quit()


def main(asked: Any) -> dict[str, float]:
    application = QApplication(sys.argv[:1])
    window = _Window()
    window.resize(1080, 760)
    window.show()
    application.exec()
    return {"seconds": window.painted - asked["started"], "llama_cpp": "llama_cpp" in sys.modules}


if __name__ == "__main__":
    tell(main(arguments()))
