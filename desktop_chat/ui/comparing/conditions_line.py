"""What is the same for all: a line that opens to all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.domain.comparison import Comparison
from desktop_chat.domain.conditions import conditions
from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.words import contestants, short_conditions
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label, push_button
from desktop_chat.ui.widgets.elided_label import ElidedLabel
from desktop_chat.ui.widgets.fitted_text import FittedText
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ConditionsLine"]

_LOCK = 14  # pixels
_HIGHEST = 260
_MOST_SHOWN = 4_000  # characters of one of them


class ConditionsLine(QWidget):
    """With a lock: a comparison is kept as it was asked.

    Signals:
        toggled: The details were opened or closed.
    """

    toggled = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._comparison: Comparison | None = None
        self._hides_names = False
        self._most = _HIGHEST
        self._lock = QLabel()
        self._lock.setToolTip(tr("A comparison is kept as it was asked"))
        self._said = ElidedLabel(theme.font(Size.CAPTION), "muted")
        self._more = push_button(tr("Details"), "link")
        self._more.setFont(theme.font(Size.CAPTION))
        self._more.setCheckable(True)
        self._more.setAccessibleName(tr("Details of what is the same for all"))
        self._more.toggled.connect(self._on_toggled)
        self._all = QScrollArea()
        self._all.setWidgetResizable(True)
        self._all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._all.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.HALF)
        row.addWidget(self._lock)
        row.addWidget(self._said, stretch=1)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addLayout(row)
        column.addWidget(self._all)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_conditions(self, comparison: Comparison, *, hides_names: bool) -> None:
        """``hides_names``: nothing may tell which model is which."""
        if comparison is self._comparison and hides_names is self._hides_names:
            return
        self._comparison, self._hides_names = comparison, hides_names
        self._said.show_text(short_conditions(comparison))
        if self._more.isChecked():
            self._fill()

    @property
    def is_open(self) -> bool:
        """Whether the details are shown."""
        return self._more.isChecked()

    def set_most(self, pixels: int) -> None:
        """How high the details may be, of which the rest is scrolled to."""
        self._most = min(_HIGHEST, pixels)
        self._fit()

    def text(self) -> str:
        return self._said.whole

    def details(self) -> str:
        """All that is shown when it is open, for tests."""
        content = self._all.widget()
        if content is None or self._all.isHidden():
            return ""
        labels = content.findChildren(QLabel)
        texts = content.findChildren(FittedText)
        return "\n".join(
            f"{name.text()}: {value.toPlainText()}"
            for name, value in zip(labels, texts, strict=True)
        )

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        if is_open:
            self._fill()
        self._all.setVisible(is_open)
        self.toggled.emit()

    def _fill(self) -> None:
        if self._comparison is None:
            return
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(margins(_LOCK + Space.HALF, 0, Space.ONE, Space.HALF))
        grid.setHorizontalSpacing(Space.TWO)
        grid.setVerticalSpacing(Space.HALF)
        grid.setColumnStretch(1, 1)
        rows = [*conditions(self._comparison)]
        if not self._hides_names:
            rows += contestants(self._comparison)
        for at, (name, text) in enumerate(rows):
            label = plain_label(self._theme.font(Size.CAPTION), "muted")
            label.setText(name)
            told = FittedText(self._theme.font(Size.CAPTION), name)
            told.show_text(text[:_MOST_SHOWN])
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(told, at, 1)
        grid.setRowStretch(len(rows), 1)
        self._all.setWidget(content)
        content.adjustSize()
        self._fit()

    def _fit(self) -> None:
        content = self._all.widget()
        if content is not None:
            self._all.setFixedHeight(min(self._most, content.sizeHint().height() + 2))

    @Slot()
    def _restyle(self) -> None:
        self._lock.setPixmap(self._icons.icon("lock", "muted").pixmap(_LOCK, _LOCK))
