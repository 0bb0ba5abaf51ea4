"""What every message on the screen has: its tools, its versions, an editor when it is wanted."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.printable import printable
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Radius, Space
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.body.spoken import MOST_SAID
from desktop_chat.ui.transcript.editor import MessageEditor
from desktop_chat.ui.transcript.message_tools import MessageTools, Tool
from desktop_chat.ui.transcript.version_switch import VersionSwitch
from desktop_chat.ui.widgets.clipboard import copy_words
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_order import order_keys

__all__ = ["SIDE", "MessageBlock"]

SIDE = Space.ONE
"""Left and right of the text, for the sign of the keyboard's focus."""

_CORNER = (float(Radius.MEDIUM), float(Radius.MEDIUM))
_FOOTER = 28  # pixels; kept free where the tools aren't shown, so that nothing moves when they are


class MessageBlock(QFrame):
    """A message. Its tools are seen while the pointer or the keyboard is at it.

    Signals:
        acted: The id of the message and a ``Tool`` that somebody else has to see to.
        edited: The id and what the message shall be instead.
        version_requested: The id of the version to show in place of this one.
        link_activated: An address that was clicked.
        editor_opened: The widget in which it is written anew, once it has its place.
        link_hovered: As of ``TextPart``.
        save_wanted: As of ``CodeBox``.
        place_wanted: As of ``MessageBody``.
        shifted: The id and a number of pixels, as of ``MessageBody``.
    """

    acted = Signal(str, object)
    edited = Signal(str, str)
    version_requested = Signal(str)
    link_activated = Signal(str)
    editor_opened = Signal(object)
    link_hovered = Signal(str)
    save_wanted = Signal(str, str)
    place_wanted = Signal(object)
    shifted = Signal(str, int)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        message: Message,
        prose: MessageBody,
        parent: QWidget | None = None,
        *,
        send_on_enter: bool,
    ) -> None:
        """``prose`` shows its text."""
        super().__init__(parent)
        self._prose = prose
        self._theme = theme
        self._icons = icons
        self._message = message
        self.send_on_enter = send_on_enter
        self._is_last = False
        self._is_under_way = False
        self._is_hovered = False
        self._has_keyboard = False
        self._can_send = False
        self._editor: MessageEditor | None = None
        self._versions: VersionSwitch | None = None
        prose.link_activated.connect(self.link_activated)
        prose.link_hovered.connect(self.link_hovered)
        prose.save_wanted.connect(self.save_wanted)
        prose.place_wanted.connect(self.place_wanted)
        prose.shifted.connect(self._on_shifted)
        theme.changed.connect(prose.restyle)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.HALF)
        self.tools = MessageTools(theme, icons, of_reply=message.role is Role.ASSISTANT)
        self.tools.chosen.connect(self._on_tool)
        self.tools.menu_closed.connect(self._reveal)
        self.footer = QWidget()
        self.footer.setMinimumHeight(_FOOTER)
        self.footer_row = QHBoxLayout(self.footer)
        self.footer_row.setContentsMargins(0, 0, 0, 0)
        self.footer_row.setSpacing(Space.HALF)
        self.footer_row.addWidget(self.tools)

    def begin(self, message: Message, width: int, *, hurried: bool) -> None:
        """Show another message, and nothing of the one before.

        Args:
            width: That it will have, so that the text is laid out once; 0 if it isn't known.
            hurried: What doesn't fit into a part of a frame comes later.
        """
        self._message = message
        self.tools.has_words = bool(message.content.strip())
        self.setAccessibleDescription("")
        if hurried:
            self._prose.hurry()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the transcript gives it to one of them

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget into the column; a screen reader then comes to it in this order, too."""
        self.column.insertWidget(at, widget)
        below = self.column.itemAt(at + 1)
        if below is not None and (next_one := below.widget()) is not None:
            widget.stackUnder(next_one)

    @property
    def is_reusable(self) -> bool:
        """Whether ``begin`` is quicker than a new one."""
        return self._prose.is_reusable and not (self.is_editing() or self.tools.has_menu)

    @property
    def is_complete(self) -> bool:
        """Whether nothing of it comes later."""
        return self._prose.is_settled

    def forget(self) -> None:
        """Show nothing, until ``begin`` is called."""
        self._is_last = self._is_hovered = self._has_keyboard = False
        self.tools.forget()
        self._prose.forget()

    @property
    def message(self) -> Message:
        return self._message

    def highlight(self, query: str) -> None:
        """Mark the words of a search; none ends it."""
        self._prose.highlight(query)

    def body(self) -> QWidget:
        """What an editor takes the place of."""
        raise NotImplementedError

    def show_versions(self, versions: tuple[Message, ...]) -> None:
        """Let the person choose among these, of which this message is one."""
        if self._versions is None:
            if len(versions) < 2:
                return
            self._versions = VersionSwitch(self._theme, self._icons)
            self._versions.requested.connect(self.version_requested)
            at = 0 if self._message.role is Role.ASSISTANT else self.footer_row.count()
            self.footer_row.insertWidget(at, self._versions)
        self._versions.show_versions(versions, self._message)

    def versions_text(self) -> str:
        """As in "2/3"; empty where there is one version only."""
        shown = self._versions is not None and self._versions.isVisibleTo(self)
        return self._versions.text() if self._versions is not None and shown else ""

    def offer(self, *, again: bool, going_on: bool, last: bool) -> None:
        """What can be done now. The tools of the last message stay in sight."""
        self._is_last, self._can_send = last, again
        self.tools.offer(again=again, going_on=going_on and last)
        self._allow_saving()
        self._reveal()

    def set_keyboard(self, has_keyboard: bool) -> None:
        """Whether the keyboard's focus is somewhere in this message."""
        came, self._has_keyboard = has_keyboard and not self._has_keyboard, has_keyboard
        self._reveal()
        if came:
            order_keys(self)
        self.update()

    def edit(self, text: str | None = None) -> None:
        """Let the person write it anew, beginning with ``text`` or as it is."""
        if self._editor is None:
            self._editor = MessageEditor(
                self._theme, self._message, send_on_enter=self.send_on_enter
            )
            self._editor.saved.connect(self._on_edited)
            self._editor.cancelled.connect(self.end_editing)
            self.insert(self.column.indexOf(self.body()) + 1, self._editor)
            self.body().hide()
            self._editor.show()  # now, so that it can have the focus
            QTimer.singleShot(0, self._editor, self._on_editor_shown)
            self._allow_saving()
            self._reveal()
        if text is not None:
            self._editor.set_text(text)
        self._editor.setFocus()

    def _on_editor_shown(self) -> None:
        if self._editor is not None:
            self.editor_opened.emit(self._editor)

    @Slot()
    def end_editing(self) -> None:
        """Show the message again; what was written of another version is dropped."""
        if self._editor is None:
            return
        had_focus = self._editor.isAncestorOf(self.window().focusWidget() or self)
        self.column.removeWidget(self._editor)
        self._editor.hide()
        self._editor.deleteLater()
        self._editor = None
        self.body().show()
        self._reveal()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> str | None:
        """What was written in the editor, if that is open and has another text."""
        has_draft = self._editor is not None and self._editor.has_changed()
        return self._editor.text() if self._editor is not None and has_draft else None

    def is_editing(self) -> bool:
        return self._editor is not None

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._is_hovered = True
        self._reveal()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_hovered = False
        self._reveal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a screen reader say all of it, and which version it is."""
        said = [self._versions.accessibleName()] if self.versions_text() and self._versions else []
        for part in self._prose.parts():
            said += [part.accessibleName(), part.accessibleDescription()]
        self.setAccessibleDescription("\n".join(filter(None, said))[:MOST_SAID])
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow go to the version at that side."""
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = Qt.Key(event.key())
        if self._versions is not None and alt and key in sides:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._versions.step(-sides[key] if mirrored else sides[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            box = self.rect().adjusted(0, 0, -1, -self.column.contentsMargins().bottom() - 1)
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), *_CORNER)

    def _allow_saving(self) -> None:
        if self._editor is not None:
            self._editor.allow_saving(self._can_send or self._message.role is Role.ASSISTANT)

    @Slot()
    def _reveal(self) -> None:
        wanted = self._is_hovered or self._has_keyboard or self.tools.has_menu
        is_reply = self._message.role is Role.ASSISTANT
        wanted = wanted or (self._is_last and is_reply)
        self.tools.reveal(wanted and not self._is_under_way and not self.is_editing())

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(self._message.id, text)

    @Slot(int)
    def _on_shifted(self, pixels: int) -> None:
        self.shifted.emit(self._message.id, pixels)

    @Slot(object)
    def _on_tool(self, tool: Tool) -> None:
        if tool is Tool.COPY:
            if copy_words(printable(self._message.content)):
                self.tools.confirm_copied()
        elif tool is Tool.RAW:
            copy_words(self._message.content)
        elif tool is Tool.EDIT:
            self.edit()
        else:
            self.acted.emit(self._message.id, tool)
