"""How one reply came to be, to be read and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from desktop_chat.domain.chat import Message
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.reply_facts import facts_of
from desktop_chat.ui.widgets.clipboard import copy_words, mark_guarded
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ReplyDetails"]

_WIDTH = 520  # pixels
_HASH_LINE = 32  # characters; a hash has no place to break by itself


class ReplyDetails(QDialog):
    """A list of what is known of a reply."""

    def __init__(self, theme: Theme, icons: Icons, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Details of this reply"))
        self._facts = [(name, printable(said)) for name, said in facts_of(message)]
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(Space.TWO)
        form.setVerticalSpacing(Space.ONE)
        form.setContentsMargins(0, 0, 0, 0)
        for name, said in self._facts:
            label = plain_label(theme.font(Size.BODY), "muted")
            label.setText(name)
            form.addRow(label, self._value(theme, name, said))
        body = QWidget()
        body.setLayout(form)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        self._copy = QPushButton(tr("Copy"))
        self._copy.clicked.connect(self._on_copy)
        mark_guarded(icons, self._copy)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = DialogColumn(self, Space.TWO)
        column.add_scrolled(ColumnScroll(body))
        column.add(buttons)
        width = min(theme.scaled(_WIDTH), parent.window().width() - 2 * Space.ONE)
        inner = width - 2 * Space.THREE
        height = (
            form.heightForWidth(inner) + buttons.sizeHint().height() + Space.THREE + 2 * Space.TWO
        )
        self.resize(width, min(height + Space.HALF, parent.window().height() - 2 * Space.TWO))

    def text(self) -> str:
        return "\n".join(tr("{name}: {value}", name=name, value=said) for name, said in self._facts)

    def _value(self, theme: Theme, name: str, said: str) -> QLabel:
        value = plain_label(theme.font(Size.BODY, QFont.Weight.Normal), wraps=True)
        if name == "SHA-256":
            value.setFont(theme.monospace(Size.CAPTION))
            said = "\n".join(said[i : i + _HASH_LINE] for i in range(0, len(said), _HASH_LINE))
        value.setText(said)
        value.setMinimumWidth(1)
        flag = Qt.TextInteractionFlag
        value.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        value.setAccessibleName(tr("{name}: {value}", name=name, value=said))
        return value

    def _on_copy(self) -> None:
        copy_words(self.text())
        self._copy.setText(tr("Copied"))
