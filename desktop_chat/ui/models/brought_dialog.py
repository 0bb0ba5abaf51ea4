"""What became of several files that were brought at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_chat.app.models.bringing import Brought
from desktop_chat.domain.language import tr
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.item_model import facts
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["BroughtDialog"]

_HEIGHT = 480  # pixels
_MOST = 200  # lines; whoever brought more sees them in the switcher


class BroughtDialog(JobDialog):
    """First those that can't be used, with the reason and what to do; then the models."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, brought: Brought) -> None:
        super().__init__(theme, icons, parent, tr("What was added"), _HEIGHT)
        labels: list[QWidget] = []
        if brought.refused:
            labels.append(self.label(tr("Can't be used"), "", strong=True))
        for each in brought.refused[:_MOST]:
            error = each.error
            said = tr("{name}: {value}", name=each.path.name, value=error.title)
            labels.append(self.label(printable(said), ""))
            labels.append(self.label(printable(f"{error.detail} {error.remedy}")))
        if brought.models:
            labels.append(self.label(tr("In your list"), "", strong=True))
        for model in brought.models[:_MOST]:
            labels.append(self.label(printable(model.title), ""))
            labels.append(self.label(facts(model)))
        self.show_page(self.add_page(*labels), tr("Close"), self.accept)
        self._cancel.hide()
