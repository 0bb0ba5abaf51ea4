"""Dialogs that are as high as what is in them."""

from PySide6.QtWidgets import QDialog, QWidget

from desktop_chat.ui.look.tokens import SCROLL_BAR, Space

__all__ = ["fitting_height"]


def fitting_height(dialog: QDialog, scroll: QWidget, content: QWidget) -> int:
    """The height in which nothing of ``content`` has to be scrolled, at the dialog's width.

    Args:
        scroll: The ``ColumnScroll`` of ``content``, among the other things of the dialog's layout,
            of which at least one is a label that wraps.
    """
    layout = dialog.layout()
    assert layout is not None
    margins, width = layout.contentsMargins(), dialog.width()
    others = layout.totalHeightForWidth(width) - scroll.sizeHint().height()
    needed = content.heightForWidth(width - margins.left() - margins.right() - SCROLL_BAR)
    return others + max(needed, content.minimumSizeHint().height()) + Space.ONE
