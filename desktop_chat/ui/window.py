"""The window: conversations beside the open one, and the keys that reach everything."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QStyle, QWidget

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.pane import ConversationPane
from desktop_chat.ui.sidebar import Sidebar
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.untrusted import printable

__all__ = ["Window"]

_SIDEBAR_WIDTH = 264  # pixels
_NARROW = 720  # below this, the sidebar floats over the conversation
_LEAST = QSize(360, 420)
_FIRST = QSize(1080, 760)


class _Scrim(QWidget):
    """Dims the conversation behind a floating sidebar; a click on it goes back."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class Window(QWidget):
    """One workspace on the screen.

    Signals:
        first_painted: The window can be seen; what is slow may begin.
    """

    first_painted = Signal()

    def __init__(self, theme: Theme, icons: Icons, workspace: Workspace, models: Path) -> None:
        super().__init__()
        self._workspace = workspace
        self._models = models
        self._painted = False
        self._wants_sidebar = True  # while there is room
        self._floating = False  # the sidebar was asked for in a narrow window
        self.pane = ConversationPane(theme, icons, workspace, models, self)
        self._scrim = _Scrim(self)
        self.sidebar = Sidebar(theme, icons, workspace.chats, self)
        self.setWindowTitle("Desktop Chat")
        self.setWindowIcon(icons.application())
        self.setMinimumSize(_LEAST)
        self.resize(_FIRST)
        self._connect()
        self._add_keys()
        self.setTabOrder(self.sidebar, self.pane)
        self.pane.composer.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def open_file(self, path: Path) -> None:
        """Load the model file ``path``, where it lies."""
        self._workspace.shelf.use_file(path)

    def _connect(self) -> None:
        session = self._workspace.session
        self.sidebar.new_requested.connect(self.new_chat)
        self.sidebar.opened.connect(self._on_opened)
        self.sidebar.delete_requested.connect(self._on_delete_requested)
        self.sidebar.collapse_requested.connect(self.toggle_sidebar)
        self._scrim.pressed.connect(self.toggle_sidebar)
        self.pane.sidebar_requested.connect(self.toggle_sidebar)
        self.pane.new_requested.connect(self.new_chat)
        self.pane.folder_requested.connect(self._on_folder_requested)
        self.pane.file_requested.connect(self.choose_file)
        session.conversation_changed.connect(self._on_conversation_changed)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.new_chat,
            "Ctrl+K": self.pane.switcher.open_list,
            "Ctrl+L": self.pane.composer.setFocus,
            "Ctrl+B": self.toggle_sidebar,
            "Ctrl+O": self.choose_file,
            "Ctrl+Q": self.close,
            "F2": self.rename,
            "Esc": self._on_escape,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    @Slot()
    def new_chat(self) -> None:
        self._float(False)
        self._workspace.session.new()
        self.pane.composer.setFocus()

    @Slot()
    def rename(self) -> None:
        """Edit the title of the open conversation, in the list."""
        if not self.sidebar.isVisible():
            self.toggle_sidebar()
        self.sidebar.rename_current()

    @Slot()
    def toggle_sidebar(self) -> None:
        if self._is_narrow():
            self._float(not self._floating)
        else:
            self._wants_sidebar = not self._wants_sidebar
            self._arrange()

    @Slot()
    def choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # not before the first paint

        dialog = QFileDialog(self, self.tr("Open a model"), str(self._models))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Models (*.gguf)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.open_file(Path(name))

    @Slot()
    def _on_folder_requested(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._models)))

    @Slot()
    def _on_escape(self) -> None:
        if self._floating:
            self._float(False)
        else:
            self._workspace.bridge.stop()

    @Slot(object)
    def _on_opened(self, conversation: Conversation) -> None:
        self._float(False)
        self._workspace.session.open(conversation)
        self.pane.composer.setFocus()

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        self.sidebar.show_open(conversation)
        name = "Desktop Chat"
        if conversation is not None:
            name = f"{printable(conversation.title)} – {name}"
        self.setWindowTitle(name)

    @Slot(object)
    def _on_delete_requested(self, conversation: Conversation) -> None:
        from PySide6.QtWidgets import QMessageBox  # not before the first paint

        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Delete conversation"))
        title = printable(conversation.title)
        box.setText(self.tr("Delete “{0}”?").replace("{0}", title))
        box.setInformativeText(self.tr("All of its messages are deleted from this computer."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._delete(conversation))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    def _delete(self, conversation: Conversation) -> None:
        session, writer = self._workspace.session, self._workspace.writer
        shown = session.conversation
        if shown is not None and shown.id == conversation.id:
            if writer.message is not None and writer.message in session.path:
                self._workspace.bridge.stop()
            session.new()
        self._workspace.chats.delete(conversation.id)

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _float(self, floating: bool) -> None:
        self._floating = floating and self._is_narrow()
        self._arrange()
        if self._floating:
            self.sidebar.setFocus()

    def _arrange(self) -> None:
        """Place sidebar and conversation, mirrored for languages that run right to left."""
        self._floating = self._floating and self._is_narrow()
        docked = self._wants_sidebar and not self._is_narrow()
        whole = self.rect()
        beside = QRect(0, 0, _SIDEBAR_WIDTH, self.height())
        rest = whole.adjusted(_SIDEBAR_WIDTH if docked else 0, 0, 0, 0)
        direction = self.layoutDirection()
        self.sidebar.setVisible(docked or self._floating)
        self.sidebar.setGeometry(QStyle.visualRect(direction, whole, beside))
        self.pane.setGeometry(QStyle.visualRect(direction, whole, rest))
        self.pane.set_sidebar_shown(docked)
        self._scrim.setGeometry(whole)
        self._scrim.setVisible(self._floating)
