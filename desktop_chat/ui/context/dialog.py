"""What the model reads of the open conversation, what it doesn't, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.errors import ContextFull
from desktop_chat.domain.generation import ContextPlan
from desktop_chat.domain.language import tr
from desktop_chat.ui.context import words
from desktop_chat.ui.context.bar import ContextBar
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable
from desktop_chat.ui.widgets.wrapping_button import WrappingButton

__all__ = ["ContextDialog"]

_HEIGHT = 480  # pixels


class ContextDialog(JobDialog):
    """Follows what is written meanwhile."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
        workspace: Workspace,
        news: ContextPlan | ContextFull | None,
        *,
        show_card: Callable[[], object],
        show_settings: Callable[[], object],
    ) -> None:
        super().__init__(theme, icons, parent, tr("What the model reads"), _HEIGHT)
        self._workspace = workspace
        self._bar = ContextBar(theme)
        self._tokens = self.label(name="")
        self._kept = self._section(tr("Read", "what a model has read"))
        self._dropped = self._section(tr("Left out"))
        self._why = self.label(name="")
        self._speed = self._section(tr("Speed of the last reply"))
        self._model = self._section(tr("Model"))
        card = self._link(tr("About this model…"), show_card)
        card.setEnabled(workspace.shelf.listed(workspace.shelf.path) is not None)
        settings = self._link(tr("Settings of this model and conversation…"), show_settings)
        page = self.add_page(
            self._bar, self._tokens, *self._kept, self._dropped[0], self._why, self._dropped[1],
            *self._speed, *self._model, card, settings,
        )  # fmt: skip
        self.show_page(page, tr("Close"), self.accept)
        self._cancel.hide()
        workspace.context.changed.connect(self._show)
        self._show(news)
        self.fit()

    def _section(self, title: str) -> tuple[QLabel, QLabel]:
        return self.label(title, "", strong=True), self.label()

    def _link(self, text: str, act: Callable[[], object]) -> WrappingButton:
        """To another dialog, which takes the place of this one."""
        button = WrappingButton(self.theme, text)
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda: act())
        return button

    @Slot(object)
    def _show(self, news: ContextPlan | ContextFull | None) -> None:
        plan = news if isinstance(news, ContextPlan) else None
        self._bar.show_plan(plan)
        _say(self._kept, words.kept(plan) if plan is not None else "")
        _say(self._dropped, words.dropped(plan.dropped) if plan is not None else "")
        self._why.setText(plan.reason if plan is not None else "")
        self._why.setVisible(plan is not None and bool(plan.dropped))
        _say(self._speed, words.speed(self._workspace.session.path))
        if plan is not None:
            self._tokens.setText(words.tokens(plan))
        elif isinstance(news, ContextFull):
            self._tokens.setText(f"{news.title}. {news.detail} {news.remedy}")
        else:
            self._tokens.setText(tr("It isn't known yet: write a message, with a model in memory."))
        model = self._workspace.bridge.state.model
        _say(self._model, printable(model.title) if model is not None else "")


def _say(section: tuple[QLabel, QLabel], text: str) -> None:
    """A section of which there is nothing to say isn't there."""
    section[1].setText(text)
    for label in section:
        label.setVisible(bool(text))
