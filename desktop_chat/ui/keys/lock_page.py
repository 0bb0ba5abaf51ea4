"""What stands in the place of the transcript while the conversations are shut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.conversations.unlocking import Access, AccessState, Unlocking
from desktop_chat.domain.errors import ProtectionRequired
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys.secret import Protection, Secret
from desktop_chat.ui.keys.lock_screen import (
    Form,
    LockScreen,
    Way,
    forbidden_ways,
    label_of,
    screen_for,
)
from desktop_chat.ui.keys.new_passphrase import NewPassphrase
from desktop_chat.ui.keys.secret_field import SecretField
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_openly
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.file_manager import show_folder
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import is_managed, mark_managed
from desktop_chat.ui.widgets.progress_line import ProgressLine
from desktop_chat.ui.widgets.questions import confirm
from desktop_chat.ui.widgets.untrusted import breakable, printable

__all__ = ["LockPage"]

_WIDTH = 440  # pixels
_SIGN = 32
# A passphrase takes half a second to check: that alone is not worth a word.
_CALM_MS = 700


class LockPage(QScrollArea):
    """Says why, takes a passphrase or a code, and offers whatever else leads on.

    Signals:
        restore_requested: Let the person choose a backup.
    """

    restore_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, unlocking: Unlocking) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._unlocking = unlocking
        self._access = unlocking.access
        self._wanted = Form.NONE
        self._screen: LockScreen | None = None
        self._sign = QLabel()
        self._title = plain_label(theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        self._text = plain_label(theme.font(Size.READING), "muted", wraps=True)
        self._failure = plain_label(theme.font(Size.BODY), "error", wraps=True)
        self._passphrase = SecretField(theme, icons, tr("Passphrase"))
        self._code = SecretField(theme, icons, tr("Recovery code"), is_code=True)
        self._open = push_button(tr("Open", "verb"), "primary")
        self._new = NewPassphrase(theme, icons, tr("Encrypt with this passphrase"))
        self._ways = QVBoxLayout()
        self._means = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._progress = ProgressLine(tr("Opening your conversations"))
        self._waiting = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._stop = push_button(tr("Stop waiting"), "quiet")
        self._patience = QTimer(self)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_access(self, access: Access) -> None:
        """Show what keeps them shut, or that they are being opened."""
        if access.state is AccessState.SHUT:
            self._access = access
            self._wait(False)
            self._show(Form.NONE)
        elif access.state is AccessState.OPENING:
            self._wait(True)
        else:
            self._wait(False)
            self._forget()

    def attend(self) -> None:
        """Lead the person to what has to be done first."""
        first = self._first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """All that it says, for tests."""
        labels = (self._title, self._text, self._failure, self._means)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def _show(self, wanted: Form) -> None:
        self._wanted = wanted
        screen = self._screen = screen_for(self._access, wanted)
        self._forget()
        self._title.setText(printable(screen.title))
        self._text.setText(breakable(screen.text))
        self._failure.setText(printable(screen.failure))
        self._failure.setVisible(bool(screen.failure))
        self._passphrase.setVisible(screen.form is Form.PASSPHRASE)
        self._code.setVisible(screen.form is Form.RECOVERY_CODE)
        self._open.setVisible(screen.form in (Form.PASSPHRASE, Form.RECOVERY_CODE))
        self._new.setVisible(screen.form is Form.NEW_PASSPHRASE)
        self._show_ways(screen)
        said = f"{screen.title}. {screen.text} {screen.failure}".strip()
        self.setAccessibleName(said)
        announce(self, said)

    def _show_ways(self, screen: LockScreen) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        previous: QWidget = self._new if screen.form is Form.NEW_PASSPHRASE else self._open
        forbidden = forbidden_ways(self._access.keeping)
        for number, way in enumerate(screen.ways):
            is_first = number == 0 and screen.form is Form.NONE
            is_quiet = way in (Way.STAY_UNENCRYPTED, Way.OPEN_ANYWAY, Way.BEGIN_ANEW)
            name = "primary" if is_first else "quiet" if is_quiet else "outlined"
            button = push_button(label_of(way), name)
            button.clicked.connect(self._act(way))
            if way in forbidden:
                mark_managed(self._icons, button)
            self._ways.addWidget(button)
            self.setTabOrder(previous, button)
            previous = button
        self._means.setVisible(Way.STAY_UNENCRYPTED in {*screen.ways} - forbidden)

    def _act(self, way: Way) -> Callable[[], None]:
        return {
            Way.TRY_AGAIN: self._unlocking.start,
            Way.USE_KEYCHAIN: self._unlocking.start,
            Way.USE_PASSPHRASE: lambda: self._ask_for(Form.PASSPHRASE),
            Way.USE_RECOVERY_CODE: lambda: self._ask_for(Form.RECOVERY_CODE),
            Way.CHOOSE_PASSPHRASE: lambda: self._ask_for(Form.NEW_PASSPHRASE),
            Way.ENCRYPT_BY_KEYCHAIN: lambda: self._unlocking.protect(Protection.KEYCHAIN),
            Way.STAY_UNENCRYPTED: lambda: self._unlocking.create(Protection.NONE),
            Way.OPEN_ANYWAY: self._unlocking.accept_plain,
            Way.RESTORE: self.restore_requested.emit,
            Way.SHOW_FOLDER: self._show_folder,
            Way.BEGIN_ANEW: self._ask_to_begin_anew,
            Way.COPY_REPORT: self._copy_report,
        }[way]

    def _ask_for(self, form: Form) -> None:
        self._show(form)
        self.attend()

    def _show_folder(self) -> None:
        if self._access.folder is not None:
            show_folder(self._access.folder)

    def _copy_report(self) -> None:
        from desktop_chat.app.report import report_on  # seldom needed

        if self._access.error is not None:
            copy_openly(report_on(self._access.error))

    def _ask_to_begin_anew(self) -> None:
        confirm(
            self.window(),
            tr("Start anew"),
            tr("Begin with no conversations?"),
            tr(
                "The files of the present ones are moved into a folder “set-aside-…” beside them, "
                "in {folder}. Nothing is deleted. They can only be read again if you find what "
                "opens them, and move them back.",
                folder=str(self._access.folder),
            ),
            tr("Start anew"),
            self._unlocking.begin_anew,
        )

    @Slot()
    def _on_entered(self) -> None:
        is_code = self._code.isVisibleTo(self)
        field = self._code if is_code else self._passphrase
        typed = field.text()
        if typed and self._open.isEnabled():
            secret = Secret(recovery_code=typed) if is_code else Secret(passphrase=typed)
            field.clear()
            self._unlocking.unlock(secret)

    @Slot()
    def _on_edited(self) -> None:
        self._open.setEnabled(bool(self._passphrase.text() or self._code.text()))

    @Slot(str)
    def _on_chosen(self, passphrase: str) -> None:
        is_required = isinstance(self._access.error, ProtectionRequired)
        protect = self._unlocking.protect if is_required else self._unlocking.create
        protect(Protection.PASSPHRASE, passphrase)

    def _wait(self, is_waiting: bool) -> None:
        self._progress.show_busy() if is_waiting else self._progress.hide()
        for widget in (self._passphrase, self._code, self._new, *self._buttons()):
            widget.setEnabled(not is_waiting and not is_managed(widget))
        self._waiting.hide()
        self._stop.hide()
        if is_waiting:
            self._patience.start()
        else:
            self._patience.stop()
            self._on_edited()

    @Slot()
    def _on_long_wait(self) -> None:
        self._waiting.show()
        self._stop.show()

    def _buttons(self) -> list[QPushButton]:
        found = [self._ways.itemAt(index) for index in range(self._ways.count())]
        widgets = [item.widget() for item in found if item is not None]
        return [self._open, *(each for each in widgets if isinstance(each, QPushButton))]

    def _first(self) -> QWidget | None:
        forms = (self._passphrase, self._code, self._new)
        form = next((each for each in forms if each.isVisibleTo(self)), None)
        if form is not None:
            return form
        return next((each for each in self._buttons() if each.isVisibleTo(self)), None)

    def _forget(self) -> None:
        for field in (self._passphrase, self._code, self._new):
            field.clear()

    def _connect(self) -> None:
        for field in (self._passphrase, self._code):
            field.entered.connect(self._on_entered)
            field.edited.connect(self._on_edited)
        self._open.clicked.connect(self._on_entered)
        self._new.chosen.connect(self._on_chosen)
        self._stop.clicked.connect(self._unlocking.stop_waiting)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_CALM_MS)
        self._patience.timeout.connect(self._on_long_wait)

    def _lay_out(self) -> None:
        self._waiting.setText(
            tr("Opening your conversations… Your keychain may be asking for its password.")
        )
        self._means.setText(
            tr(
                "Unencrypted, whoever gets hold of this computer or its disk can read them. You "
                "can encrypt them later."
            )
        )
        self._ways.setSpacing(Space.ONE)
        inner = QWidget()
        inner.setMaximumWidth(self._theme.scaled(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.TWO, Space.TWO, Space.TWO, Space.THREE)
        column.setSpacing(Space.ONE_HALF)
        labels = (self._sign, self._title, self._text, self._failure, self._means, self._waiting)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._sign, self._title, self._text, self._failure):
            column.addWidget(widget)
        for widget in (self._passphrase, self._code, self._open, self._new):
            column.addWidget(widget)
        column.addLayout(self._ways)
        for widget in (self._means, self._progress, self._waiting, self._stop):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, stretch=1000)
        row.addStretch(1)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it scrolls it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wait(False)

    def _restyle(self) -> None:
        self._sign.setPixmap(self._icons.icon("lock", "muted").pixmap(_SIGN, _SIGN))
