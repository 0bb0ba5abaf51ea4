"""What this program is, that it has no network, and what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.about import About, Facts, Network
from desktop_chat.domain.language import listed, tr
from desktop_chat.ui.about.components import ComponentsView
from desktop_chat.ui.card.section import CardSection, selectable
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_openly
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_order import order_keys

__all__ = ["AboutDialog"]

_WIDTH, _HEIGHT = 880, 720  # pixels
_ICON = 48


class AboutDialog(QDialog):
    """Tells what is known at once; the rest comes from the disk.

    Attributes:
        known: That.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, about: About) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Desktop Chat"))
        self._theme = theme
        self._about = about
        self.known: Facts | None = None
        self._facts: list[tuple[str, str]] = []
        self._section = CardSection(theme, tr("This program"))
        self.components = ComponentsView(theme, icons)
        self._notice = Notice(theme, icons)
        self._copy = push_button(tr("Copy as text"), "quiet")
        self._close = push_button(tr("Close"), "outlined")
        self._lay_out(icons)
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.accept)
        about.known.connect(self._on_known)
        about.failed.connect(self._on_failed)
        room = parent.window().size() - QSize(Space.TWO, Space.TWO)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(_HEIGHT, room.height()))
        self._close.setFocus()
        about.start()

    def text(self) -> str:
        """What it tells of the program, as it is copied."""
        return "\n".join(f"{name}: {said}" for name, said in self._facts)

    @Slot(object)
    def _on_known(self, facts: Facts) -> None:
        self.known = facts
        self._facts = [
            (tr("Version"), facts.version),
            (tr("Engine"), tr("llama.cpp, in the build {build}", build=facts.engine)),
            (tr("GPU"), listed(facts.gpus) or tr("None: this build computes on the processor.")),
            (tr("Network"), _network(facts.network)),
            (tr("Licence"), "MIT"),
            ("Qt", tr("PySide6 {version}, under the LGPL 3.0", version=facts.qt)),
        ]
        self._section.list(self._facts)
        self.components.show_components(facts.components)
        self._copy.setEnabled(True)
        order_keys(self)
        announce(self, self.text())

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._notice.show_error(error)

    @Slot()
    def _on_copy(self) -> None:
        copy_openly(self.text())
        self._copy.setText(tr("Copied"))

    def _lay_out(self, icons: Icons) -> None:
        sign = QLabel()
        sign.setPixmap(icons.application().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        name = plain_label(self._theme.font(Size.TITLE, QFont.Weight.DemiBold))
        name.setText("Desktop Chat")
        said = plain_label(self._theme.font(Size.BODY), "muted", wraps=True)
        said.setText(tr("Talk to the models that are on your own computer."))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(selectable(name))
        names.addWidget(said)
        head = QHBoxLayout()
        head.setSpacing(Space.TWO)
        head.addWidget(sign)
        head.addLayout(names, stretch=1)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.TWO)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        for each in (self._notice, self._section, rule):
            inner.addWidget(each)
        inner.addWidget(self.components, stretch=1)
        ends = QHBoxLayout()
        ends.addWidget(self._copy)
        ends.addStretch(1)
        ends.addWidget(self._close)
        column = DialogColumn(self, Space.TWO)
        column.add(head)
        column.add_scrolled(ColumnScroll(page))
        column.add(ends)


def _network(kept_by: Network) -> str:
    match kept_by:
        case Network.KERNEL:
            return tr("None: the system's kernel refuses it to this program.")
        case Network.PYTHON:
            return tr("None: this program refuses it to its own code.")
        case Network.NOTHING:
            return tr("Nothing keeps this program from one: it was started for debugging.")
