"""What is worth knowing of a model before it is asked for the first time."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_chat.app.state import EngineState, Phase
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import TemplateInfo, TemplateSource
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ModelHint"]


class ModelHint(QLabel):
    """A line about a chat template that isn't the model's own; hidden where it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: set[Path] = set()  # models that have been asked something in this run
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Size.CAPTION))
        self.setWordWrap(True)
        self.setContentsMargins(Space.TWO, 0, Space.TWO, 0)

    def set_state(self, state: EngineState) -> None:
        model = state.model
        if model is not None and state.phase is Phase.GENERATING:
            self._asked.add(model.path)
        is_new = model is not None and model.path not in self._asked
        text = self._about(model.template) if model is not None and is_new else ""
        self.setText(text)
        self.setVisible(bool(text))

    def _about(self, template: TemplateInfo) -> str:
        match template.source:
            case TemplateSource.NONE:
                return tr("This is a base model: it continues your text.")
            case TemplateSource.FAMILY:
                family = printable(template.name or "")
                return tr("The file has no chat template; that of {family} is used.", family=family)
            case TemplateSource.FILE:
                return ""
