"""What was chosen for the loaded model, and why."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.domain.model import LoadedModel, TemplateSource
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ModelDetails"]


class ModelDetails(QWidget):
    """The device, then a sentence for each choice; hidden while no model is loaded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = plain_label(theme.font(Size.CAPTION, QFont.Weight.DemiBold), wraps=True)
        self._choices = plain_label(theme.font(Size.CAPTION), wraps=True)
        self._choices.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(Space.TWO + Space.HALF, Space.ONE, Space.TWO, Space.ONE))
        column.setSpacing(Space.HALF)
        column.addWidget(self._device)
        column.addWidget(self._choices)
        self.hide()

    def show_model(self, model: LoadedModel | None) -> None:
        self.setVisible(model is not None)
        if model is None:
            return
        self._device.setText(tr("Runs on {device}", device=printable(model.device)))
        notes = [printable(note) for note in model.notes]
        if model.template.source is TemplateSource.FILE:
            notes.append(tr("The file's own chat template."))
        self._choices.setText("\n".join(notes))

    def text(self) -> str:
        return f"{self._device.text()}\n{self._choices.text()}"
