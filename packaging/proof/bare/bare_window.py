"""The least that shows a window with PySide6: what the app's start is measured by."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(["bare-window", "-style", "fusion"])
window = QMainWindow()
window.resize(1100, 720)
window.show()
sys.exit(application.exec())
