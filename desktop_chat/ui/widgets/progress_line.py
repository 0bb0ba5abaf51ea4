"""How far something is, as a thin line."""

from PySide6.QtWidgets import QProgressBar, QStyle

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

    def show_busy(self) -> None:
        """Nobody knows how far it is: the line moves or, where nothing shall, is full."""
        self.ensurePolished()  # or the style wouldn't know yet in which window it is
        duration = QStyle.StyleHint.SH_Widget_Animation_Duration
        moves = self.style().styleHint(duration, None, self) > 0
        self.setRange(0, 0 if moves else 1)
        self.setValue(self.maximum())
        self.show()
