"""What there is to say of a model's chat templates."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_chat.domain.card import Preview, TemplateJudgement, TemplateStanding
from desktop_chat.domain.language import tr
from desktop_chat.domain.wording import shown
from desktop_chat.ui.card import facts
from desktop_chat.ui.card.code import CodeView
from desktop_chat.ui.card.fold import Fold
from desktop_chat.ui.card.section import selectable
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.fitted_text import FittedText
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["TemplateView"]

_LINES = 40  # of a difference that is shown at once


class TemplateView(QWidget):
    """The judgement on one template; what is different; what it adds to a conversation."""

    def __init__(self, theme: Theme, icons: Icons, judged: TemplateJudgement) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._judged = judged
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.ONE)
        said = selectable(plain_label(theme.font(Size.BODY), "title", wraps=True))
        said.setText(facts.judgement(judged))
        said.setProperty("kind", "warning" if judged.is_odd else "")
        self._column.addWidget(said)
        if judged.diff:
            self._add_diff()
        if judged.sentences:
            self._add_words(
                tr("Words that are only in this one:")
                if judged.diff
                else tr("Words that it can add to a conversation:"),
                judged.sentences,
            )

    def show_preview(self, preview: Preview) -> None:
        """What it makes of a fixed conversation, or why it can't."""
        if preview.failure:
            said = tr("It can't be run: {reason}.", reason=printable(preview.failure))
            self._add_label(said, "error")
            return
        if preview.unasked:
            self._add_words(tr("Without a system prompt of yours it adds:"), preview.unasked)
        view = CodeView(self._theme, tr("A conversation as the model reads it"))
        view.show_pieces(preview.pieces)
        legend = self._label(tr("Marked is what the template adds to the conversation."))
        fold = Fold(
            self._theme, self._icons, tr("A conversation as the model reads it"),
            _column(legend, view),
        )  # fmt: skip
        fold.set_open(self._judged.standing is not TemplateStanding.KNOWN)
        self._column.addWidget(fold)

    def _add_diff(self) -> None:
        name = tr("What is different")
        view = CodeView(self._theme, name)
        view.show_diff(self._judged.diff)
        legend = self._label(tr("− is only in the other one, + only in this one."))
        rows: list[QWidget] = [legend, view]
        if self._judged.is_cut:
            rows.append(self._label(tr("There are more differences than are shown.")))
        fold = Fold(self._theme, self._icons, name, _column(*rows))
        fold.set_open(len(self._judged.diff) <= _LINES)
        self._column.addWidget(fold)

    def _add_words(self, title: str, words: tuple[str, ...]) -> None:
        label = self._label(title)
        view = FittedText(self._theme.font(Size.BODY), title)
        rows, more = shown(words)
        view.show_text("\n".join(tr("“{text}”", text=printable(row)) for row in rows))
        self._column.addWidget(label)
        self._column.addWidget(view)
        if more:
            left = tr(
                "And {n} more, which are in the text that can be copied.",
                "And {n} more, which is in the text that can be copied.",
                more,
            )
            self._column.addWidget(self._label(left))

    def _add_label(self, text: str, name: str) -> None:
        label = selectable(plain_label(self._theme.font(Size.BODY), name, wraps=True))
        label.setText(text)
        self._column.addWidget(label)

    def _label(self, text: str) -> QLabel:
        label = plain_label(self._theme.font(Size.CAPTION), "muted", wraps=True)
        label.setText(text)
        return label


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HALF)
    for widget in widgets:
        column.addWidget(widget)
    return page
