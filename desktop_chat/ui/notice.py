"""What went wrong, why, and what to do next, where the person is looking."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_openly
from desktop_chat.ui.widgets.controls import margins, plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable, unbroken

__all__ = ["Notice"]

_MAX_DETAIL = 600
_PASSING_MS = 3000


class Notice(QFrame):
    """A title, a sentence or two, and perhaps a button; hidden until there is something to say."""

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget | None = None, *, closable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self._icons = icons
        self._kind = ""
        self._icon = ""
        self._error: Exception | None = None
        self._act: Callable[[], None] | None = None
        self._sign = plain_label(theme.font(Size.BODY))
        self._title = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), "title", wraps=True)
        self._detail = plain_label(theme.font(Size.BODY), "detail", wraps=True)
        self._remedy = plain_label(theme.font(Size.BODY), "detail", wraps=True)
        self._button = QPushButton()
        self._button.setObjectName("action")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_clicked)
        self._close = tool_button(tr("Close this notice"), icon=16)
        self._close.clicked.connect(self.hide)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSING_MS)
        self._passing.timeout.connect(self.hide)
        self._lay_out()
        self._close.setVisible(closable)  # now: without a place, it would be a window of its own
        theme.changed.connect(self._restyle)
        self.hide()

    def show_error(self, error: Exception, consequence: str = "") -> None:
        """An expected failure in its own words; anything else as the bug that it is.

        Args:
            consequence: A sentence on what that means here.
        """
        if isinstance(error, AppError):
            detail = f"{error.detail} {consequence}".rstrip()
            self.say("error", error.title, detail, error.remedy)
        else:
            self.say(
                "error",
                tr("Something unexpected happened"),
                f"{type(error).__name__}: {error}",
                tr("This is a mistake in Desktop Chat. Your conversations are saved."),
                (tr("Copy report"), lambda: self._copy_report(error)),
            )
        self._error = error

    def is_about(self, error: Exception | None) -> bool:
        """Whether this failure is what it shows now."""
        return error is not None and self._error is error and not self.isHidden()

    def say(
        self,
        kind: str,
        title: str,
        detail: str = "",
        remedy: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show text of a ``kind``: "info", "warning" or "error"; ``action`` is a button."""
        self._kind, self._error = kind, None
        self._icon = "alert" if kind in ("warning", "error") else "info"
        self._passing.stop()
        self._title.setText(breakable(title))
        for label, text in ((self._detail, detail), (self._remedy, remedy)):
            shown = text if len(text) <= _MAX_DETAIL else text[:_MAX_DETAIL] + "…"
            label.setText(breakable(shown))
            label.setVisible(bool(label.text()))
        self.offer(action)
        self.setAccessibleName(f"{title}. {detail} {remedy}".strip())
        self._restyle()
        self.show()

    def offer(self, action: tuple[str, Callable[[], None]] | None) -> None:
        """Put a button below the text, or take it away."""
        self._button.setVisible(action is not None)
        if action is not None:
            self._button.setText(action[0])
            self._act = action[1]

    def add_detail(self, text: str) -> None:
        """Say how far it is, beside a title that stays."""
        self._detail.setText(breakable(text))
        self._detail.show()

    def say_in_passing(self, text: str) -> None:
        """Good news, which go away by themselves."""
        self.say("info", text)
        self._icon = "check"
        self._restyle()
        self._passing.start()
        announce(self, text)

    def _copy_report(self, error: Exception) -> None:
        from desktop_chat.app.report import report_on  # seldom needed

        copy_openly(report_on(error))
        self._button.setText(tr("Report copied"))

    def text(self) -> str:
        """All that it says, for tests and the clipboard."""
        labels = (self._title, self._detail, self._remedy)
        return "\n".join(unbroken(label.text()) for label in labels if label.text())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HALF // 2)
        for label in (self._title, self._detail, self._remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        words.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(Space.ONE_HALF, Space.ONE_HALF, Space.ONE, Space.ONE_HALF))
        row.setSpacing(Space.ONE_HALF)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _restyle(self) -> None:
        token = self._kind if self._kind in ("warning", "error") else "muted"
        self._sign.setPixmap(self._icons.icon(self._icon or "info", token).pixmap(20, 20))
        self._close.setIcon(self._icons.icon("close", "muted"))
        for widget in (self, self._title):
            widget.setProperty("kind", self._kind)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
