"""Bringing models from the window: choosing, dropping and finding files, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.app.job import Advance, Job
from desktop_chat.app.models.bringing import Brought
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.words import blocked, counted
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["BringingView"]


_PATIENCE_MS = 400


class _Reading(QObject):
    """Says what is being read, if that takes longer than one waits without a word; stops it."""

    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._name = ""
        self._job: Job | None = None
        self._is_told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self, name: str, job: Job) -> None:
        self._name = name
        self._job = job
        self._is_told = False
        job.progressed.connect(self._on_progressed)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._job = None
        self._is_told = False
        if self._name:
            self._name = ""
            self._notice.hide()

    @Slot()
    def _on_timeout(self) -> None:
        self._is_told = True
        said = tr("Reading {file}…", file=self._name)
        self._notice.say("info", said, action=(tr("Stop"), self._cancel))

    @Slot(object)
    def _on_progressed(self, advance: Advance) -> None:
        if self._is_told and self.sender() is self._job and advance.done:
            self._notice.add_detail(tr("{n} files so far", "{n} file so far", advance.done))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._notice.say("info", tr("Stopping…"))


class BringingView(QObject):
    """Opens the dialogs, each of which is loaded when it is first wanted.

    Signals:
        conversations_wanted: The path of a folder in which there is no model.
    """

    conversations_wanted = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, workspace: Workspace, notice: Notice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._workspace = workspace
        self._bringing = workspace.bringing
        self._shelf = workspace.shelf
        self._notice = notice
        self._place = parent
        self._reading = _Reading(notice, self)
        self._said = ""  # what the notice is to say until a conversation goes on
        workspace.session.path_changed.connect(self._on_path_changed)

    @property
    def is_managed(self) -> bool:
        """Whether an administrator lets nobody bring any."""
        return self._workspace.settings.managed.only_stores

    @Slot()
    def choose_files(self) -> None:
        dialog = self._dialog(tr("Add models"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Models (*.gguf)"), tr("All files (*)")])
        dialog.filesSelected.connect(self._on_selected)
        dialog.open()

    @Slot()
    def choose_folder(self) -> None:
        dialog = self._dialog(tr("Add a folder of models"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._on_selected)
        dialog.open()

    @Slot()
    def find(self) -> None:
        """Look for what other apps have on this computer."""
        from desktop_chat.ui.models.find_dialog import FindDialog

        dialog = FindDialog(self._theme, self._icons, self._place.window(), self._bringing)
        dialog.added.connect(self._go_on)
        dialog.open()
        dialog.scan()

    @Slot(object)
    def bring(self, paths: Sequence[Path]) -> None:
        """Add files and folders where they are. A single model is loaded at once."""
        job = self._bringing.bring(paths)

        def done(result: object) -> None:
            assert isinstance(result, Brought)
            self._on_brought(paths, result)

        job.done.connect(done)
        job.failed.connect(self._on_failed)
        self._reading.start(paths[0].name, job)

    def copy(self, model: ModelFile) -> None:
        """Have a copy of it in the app's own folder, which is used from then on."""
        from desktop_chat.ui.models.copy_dialog import CopyDialog

        self._notice.hide()
        dialog = CopyDialog(self._theme, self._icons, self._place.window(), self._bringing)
        dialog.copied.connect(self._shelf.use_file)
        dialog.open()
        dialog.copy(model)

    def _on_brought(self, paths: Sequence[Path], brought: Brought) -> None:
        self._reading.stop()
        models, refused = brought.models, brought.refused
        if len(models) == 1 and not refused:
            self._welcome(models[0])
        elif len(refused) == 1 and not models:
            self._notice.show_error(refused[0].error)
        elif models or refused:
            self._sum_up(brought)
        else:
            self._say_nothing_found(paths[0])
        self._go_on(models)

    def _welcome(self, model: ModelFile) -> None:
        """One model, which is being loaded now if it may be."""
        if model.standing is Standing.BLOCKED:
            self._notice.say("warning", *blocked(model))
            return
        if self._bringing.is_own(model.path):
            return
        self._notice.say(
            "info",
            tr("{model} is in your list", model=model.title),
            tr(
                "It is used where it is, in {folder}; nothing was copied.",
                folder=str(model.path.parent),
            ),
            action=(tr("Copy it into my models folder"), lambda: self.copy(model)),
        )
        self._said = self._notice.text()

    def _sum_up(self, brought: Brought) -> None:
        detail = ""
        for first in brought.refused[:1]:
            detail = tr("{name}: {value}", name=first.path.name, value=first.error.detail)

        def show() -> None:
            from desktop_chat.ui.models.brought_dialog import BroughtDialog

            BroughtDialog(self._theme, self._icons, self._place.window(), brought).open()

        kind = "warning" if brought.refused else "info"
        self._notice.say(kind, counted(brought), detail, action=(tr("Show them"), show))

    def _say_nothing_found(self, path: Path) -> None:
        self._notice.say(
            "info",
            tr("There is no model in {folder}", folder=path.name),
            tr("Models are files in GGUF format; their names usually end in .gguf."),
            action=(
                tr("Look for conversations in it"),
                lambda: self.conversations_wanted.emit(path),
            ),
        )

    def _go_on(self, models: Sequence[ModelFile]) -> None:
        """Load the one that was brought, or whatever is there if nothing is in use yet.

        A reply in another window goes on: the model is in the list, for when it is wanted.
        """
        if self._workspace.is_answered_elsewhere:
            return
        if len(models) == 1 and models[0].standing.can_be_loaded:
            self._shelf.use_file(models[0].path)
        else:
            self._shelf.load_last()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._reading.stop()
        if not isinstance(error, Cancelled):
            self._notice.show_error(error)
        self._shelf.load_last()

    @Slot()
    def _on_path_changed(self) -> None:
        if self._said and self._notice.text() == self._said:
            self._notice.hide()
        self._said = ""

    @Slot(list)
    def _on_selected(self, names: list[str]) -> None:
        self.bring([Path(name) for name in names])

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = file_dialog(self._place.window(), title, str(self._bringing.own_folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog
