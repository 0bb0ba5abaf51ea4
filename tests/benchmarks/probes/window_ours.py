"""The app from the start of its process until a key typed into its composer arrives."""

import sys
import time
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.benchmarks.probes import app
from tests.benchmarks.probes.exchange import arguments, tell
from tests.benchmarks.probes.painted import FirstPaint, editor, press


def main(asked: Any) -> dict[str, float]:
    found: dict[str, float] = {}

    def on_painted(painted: float) -> None:
        found["llama_cpp"] = "llama_cpp" in sys.modules
        composer = editor(app.window())
        press(composer, ord("A"), "a")
        if composer.toPlainText() != "a":
            raise SystemExit("the composer takes no keys")
        found["painted"] = painted - asked["started"]
        found["seconds"] = time.perf_counter() - asked["started"]
        QApplication.quit()

    app.run(lambda: keep.append(FirstPaint(app.window(), on_painted)))
    return found


keep: list[FirstPaint] = []

if __name__ == "__main__":
    tell(main(arguments()))
