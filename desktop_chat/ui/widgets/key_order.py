"""Where the Tab key goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

__all__ = ["order_keys"]


def order_keys(root: QWidget) -> None:
    """Have it go through ``root`` as the widgets stand there, whenever each was made.

    Qt puts what comes later at the end of the window.
    """
    before = root
    for each in root.findChildren(QWidget):
        is_here = each.window() is root.window()  # unlike the list of a picker
        if is_here and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, each)
            before = each
