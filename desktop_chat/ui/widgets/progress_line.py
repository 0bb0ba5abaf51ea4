"""How far something is, as a thin line."""

from PySide6.QtWidgets import QProgressBar

__all__ = ["ProgressLine"]


class ProgressLine(QProgressBar):
    """Its place is kept while it is hidden, as it is at first: nobody is told of work not done."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
