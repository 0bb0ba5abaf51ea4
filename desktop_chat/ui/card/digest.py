"""The hash of a model's file, or how far it is computed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_chat.app.models.digests import Digesting
from desktop_chat.domain.card import Digest
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.fitted_text import FittedText

__all__ = ["DigestView"]

_STEPS = 1000


class DigestView(QWidget):
    """
    Signals:
        asked: Compute it, again if it is known.
        cancelled: Don't compute it now.
    """

    asked = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._value = FittedText(theme.monospace(Size.BODY), "SHA-256")
        self._changed = plain_label(theme.font(Size.BODY), "error", wraps=True)
        self._state = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Computing the SHA-256"))
        self.ask = push_button("", "quiet")
        self.stop = push_button(tr("Cancel"), "quiet")
        self.ask.clicked.connect(self.asked)
        self.stop.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self.ask)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        for widget in (self._value, self._changed, self._progress, self._state):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.show_digest(Digest())
        self.show_progress(None)

    def text(self) -> str:
        """What it says, for tests."""
        parts = (
            (self._value, self._value.toPlainText()),
            (self._changed, self._changed.text()),
            (self._state, self._state.text()),
        )
        return "\n".join(text for widget, text in parts if not widget.isHidden())

    def show_digest(self, digest: Digest) -> None:
        self._value.show_text(digest.sha256 or "")
        self._value.setHidden(digest.sha256 is None)
        self._changed.setHidden(digest.earlier is None)
        self._changed.setText(
            tr("This file has changed since its hash was {hash}.", hash=digest.earlier or "")
        )
        self._state.setHidden(digest.sha256 is not None)
        self.ask.setText(tr("Verify again") if digest.sha256 else tr("Compute"))

    def show_progress(self, digesting: Digesting | None) -> None:
        """How far it is; None while nothing is under way."""
        under_way = digesting is not None
        self._progress.setVisible(under_way)
        self.stop.setVisible(under_way)
        self.ask.setVisible(not under_way)
        self._state.setVisible(under_way or not self._value.toPlainText())
        if digesting is None:
            self._state.setText(tr("Not computed yet"))
            return
        self._progress.setValue(round(digesting.fraction * _STEPS))
        self._state.setText(
            tr("Waits for the model to finish…")
            if digesting.waits
            else tr("Computing… {percent} %", percent=round(digesting.fraction * 100))
        )
