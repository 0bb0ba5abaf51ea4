"""What a person can do with a listed model, from wherever it is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_chat.app.models.digests import Digested
from desktop_chat.app.state import Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.errors import ModelSetAside, NotEnoughMemory
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.ui.conversations.undo_bar import UndoBar
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.words import blocked
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ModelActions"]


class ModelActions(QObject):
    """Does it at once, or says in the notice what stands in the way.

    Signals:
        chosen: A model was, so that one can go on writing.
    """

    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        workspace: Workspace,
        notice: Notice,
        undo_bar: UndoBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._workspace = workspace
        self._shelf = workspace.shelf
        self._notice = notice
        self._undo_bar = undo_bar
        self._place = parent
        self._shelf.kept_back.connect(self._on_kept_back)
        workspace.digests.changed.connect(self._on_file_changed)

    @Slot(object)
    def use(self, model: ModelFile) -> None:
        """Have it answer, unless it was set aside or isn't there."""
        if not model.standing.can_be_loaded:
            self._explain(model)
        else:
            self._notice.hide()
            if not self._is_in_use(model):  # to load it again would end another window's reply
                self._shelf.use(model.id)
        self.chosen.emit()

    def _is_in_use(self, model: ModelFile) -> bool:
        answers = self._workspace.bridge.state.phase in (Phase.READY, Phase.GENERATING)
        return answers and self._shelf.path in (model.path, *model.others)

    @Slot(object)
    def try_again(self, model: ModelFile) -> None:
        """Load it although it was set aside."""
        self._notice.hide()
        self._shelf.try_again(model.path)

    @Slot(object)
    def show_card(self, model: ModelFile) -> None:
        """Show all that is known of it."""
        from desktop_chat.ui.card.dialog import CardDialog

        card = self._workspace.card(model.path)
        window, measuring = self._place.window(), self._workspace.measuring
        dialog = CardDialog(self._theme, self._icons, window, card, measuring)
        card.setParent(dialog)
        card.trial_wanted.connect(self._shelf.try_again)
        dialog.open()

    @Slot(object)
    def remove(self, model: ModelFile) -> None:
        """Take it off the list; that can be undone."""
        self._notice.hide()
        self._shelf.forget(model)
        said = tr("{model} is off the list. Its file stays.", model=printable(model.title))
        self._undo_bar.offer(said, lambda: self._shelf.bring_back(model))

    def explain(self, error: Exception) -> None:
        """Tell why a model could not be loaded, and offer what the person may decide knowingly."""
        self._notice.show_error(error)
        path = self._shelf.path  # still the one that was asked for
        if path is None:
            return
        if isinstance(error, NotEnoughMemory):
            self._notice.offer(
                (tr("Load anyway"), lambda: self._shelf.use_file(path, oversize=True))
            )
        elif isinstance(error, ModelSetAside):
            self._notice.offer((tr("Try again"), lambda: self._shelf.try_again(path)))

    @Slot()
    def free_memory(self) -> None:
        """Give back what all models take; sending loads the one in use again."""
        self._workspace.memory.free()

    @Slot()
    def show_memory(self) -> None:
        """Show which models are in memory, and how much they may have of it."""
        from desktop_chat.ui.models.memory_dialog import MemoryDialog

        memory, window = self._workspace.memory, self._place.window()
        MemoryDialog(self._theme, self._icons, window, memory, self._shelf).open()

    def _explain(self, model: ModelFile) -> None:
        """Why it can't be used as it stands, and what can be done about that."""
        if model.standing is Standing.BLOCKED:
            self._notice.say("warning", *blocked(model))
            return
        if model.standing is Standing.MISSING:
            self._notice.say(
                "warning",
                tr("{model} is not there now", model=model.title),
                model.reason or str(model.path),
                tr("Connect the drive that it is on, or choose another model."),
                (tr("Remove from the list"), lambda: self.remove(model)),
            )
            return
        self._notice.say(
            "warning",
            tr("{model} was set aside", model=model.title),
            model.reason,
            tr("Choose another model, or try it again if you think that it works now."),
            (tr("Try again"), lambda: self.try_again(model)),
        )

    @Slot(object)
    def _on_kept_back(self, model: ModelFile) -> None:
        if self._workspace.is_latest:
            self._explain(model)

    @Slot(object)
    def _on_file_changed(self, digested: Digested) -> None:
        if not self._workspace.is_latest:
            return
        self._notice.say(
            "warning",
            tr("{file} has changed", file=printable(digested.path.name)),
            tr("The file holds something else than when its hash was last computed."),
            tr("If you didn't replace it, find out who did before you use it."),
        )
