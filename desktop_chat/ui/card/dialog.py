"""All that there is to know of one model, on one page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.models.card import ModelCard
from desktop_chat.app.models.digests import Digesting
from desktop_chat.app.models.measuring import ModelMeasuring
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.card import Card, Preview
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import Fit, FitKind
from desktop_chat.domain.model import ModelKind, Standing
from desktop_chat.ui.card import facts
from desktop_chat.ui.card.digest import DigestView
from desktop_chat.ui.card.section import CardSection, selectable
from desktop_chat.ui.card.speed import SpeedView
from desktop_chat.ui.card.template import TemplateView
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.models.item_model import fit_words, parameters
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_openly
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn
from desktop_chat.ui.widgets.file_manager import show_folder
from desktop_chat.ui.widgets.flow_layout import FlowLayout
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_order import order_keys
from desktop_chat.ui.widgets.untrusted import breakable, printable

__all__ = ["CardDialog"]

_WIDTH, _HEIGHT = 600, 720  # pixels
_LONGEST_PILL = 40  # characters


class CardDialog(QDialog):
    """Shows a ``ModelCard`` as it comes to be known, and is done with it when it closes."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
        card: ModelCard,
        measuring: ModelMeasuring,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About this model"))
        self._theme = theme
        self._icons = icons
        self._model = card
        self._measuring = measuring
        self._template: TemplateView | None = None
        self._preview: Preview | None = None
        self._title = plain_label(theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        self._title.setText(breakable(card.path.stem))
        self._title.setMinimumWidth(1)
        self._pills = QWidget()
        self._fit = plain_label(theme.font(Size.CAPTION), "pill")
        self._flow = FlowLayout(self._pills, Space.HALF)
        self._notice = Notice(theme, icons)
        self._waiting = plain_label(theme.font(Size.BODY), "muted")
        self._waiting.setText(tr("Reading the file…"))
        self._digest = DigestView(theme)
        self._sections = QVBoxLayout()
        self._scroll = ColumnScroll()
        self._copy = push_button(tr("Copy as text"), "quiet")
        self._close = push_button(tr("Close"), "outlined")
        self._lay_out()
        self._connect()
        room = parent.window().size() - QSize(Space.TWO, Space.TWO)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(_HEIGHT, room.height()))
        self._close.setFocus()
        card.start()

    def done(self, result: int) -> None:
        self._model.close()
        super().done(result)

    def text(self) -> str:
        """All of the card, as it is copied."""
        card = self._model.card
        return "" if card is None else facts.text(card, self._preview)

    def _connect(self) -> None:
        self._model.changed.connect(self._on_changed)
        self._model.previewed.connect(self._on_previewed)
        self._model.digesting.connect(self._on_digesting)
        self._model.failed.connect(self._on_failed)
        self._measuring.measured.connect(self._model.refresh)
        self._digest.asked.connect(self._model.verify)
        self._digest.cancelled.connect(self._model.cancel)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.accept)

    @Slot(object)
    def _on_changed(self, card: Card) -> None:
        if not self._waiting.isHidden():
            self._waiting.hide()
            self._build(card)
            order_keys(self)
            announce(self, self._title.text())
        self._show_fit(card.fit)
        self._digest.show_digest(card.digest)
        self._digest.show_progress(None)

    @Slot(object)
    def _on_previewed(self, preview: Preview) -> None:
        self._preview = preview
        if self._template is not None:
            self._template.show_preview(preview)
            order_keys(self)

    @Slot(object)
    def _on_digesting(self, digesting: Digesting | None) -> None:
        self._digest.show_progress(digesting)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._waiting.hide()
        self._notice.show_error(error)

    def _build(self, card: Card) -> None:
        self._title.setText(breakable(card.title))
        self._show_pills(card)
        if title := facts.standing(card):
            action = None
            if card.standing is Standing.SET_ASIDE:
                action = (tr("Try again"), self._on_try_again)
            self._notice.say("warning", title, card.reason, action=action)
        for section in (
            self._declared(card),
            self._computed(card),
            *self._speed(card),
            self._templates(card),
            self._test_run(card),
            self._licence(card),
            self._places(card),
        ):
            self._sections.addWidget(section)
        self._copy.setEnabled(True)

    def _show_pills(self, card: Card) -> None:
        found = card.computed
        for text in (
            found.family,
            parameters(found.parameters),
            found.quantization,
            bytesize(found.size),
        ):
            if text:
                pill = plain_label(self._theme.font(Size.CAPTION), "pill")
                pill.setText(printable(text)[:_LONGEST_PILL])
                self._flow.addWidget(pill)
        self._flow.addWidget(self._fit)

    def _show_fit(self, fit: Fit | None) -> None:
        """How it would run, in the last pill."""
        text = printable(fit_words(fit))[:_LONGEST_PILL]
        is_large = fit is not None and fit.kind is FitKind.NONE
        self._fit.setProperty("kind", "warning" if is_large else "")
        self._fit.setText(text)
        self._fit.setVisible(bool(text))

    def _declared(self, card: Card) -> CardSection:
        section = CardSection(
            self._theme,
            tr("What the file says of itself"),
            tr("Self-declared: nobody vouches for it."),
        )
        section.list(facts.declared(card))
        return section

    def _computed(self, card: Card) -> CardSection:
        section = CardSection(self._theme, tr("What we found"))
        section.list(facts.computed(card))
        section.add_row("SHA-256", self._digest)
        if card.fit is not None and card.fit.reason:
            section.list([(tr("Here", "on this computer"), card.fit.reason)])
        return section

    def _speed(self, card: Card) -> list[CardSection]:
        """None for what can't be talked to."""
        if card.computed.kind is not ModelKind.TEXT or not card.standing.can_be_loaded:
            return []
        section = CardSection(self._theme, tr("Speed on this machine"))
        section.body.addWidget(SpeedView(self._theme, self._measuring, card.places.path))
        return [section]

    def _templates(self, card: Card) -> CardSection:
        section = CardSection(
            self._theme,
            tr("Chat template"),
            tr("A small program in the file that turns a conversation into a prompt."),
        )
        for number, judged in enumerate(card.templates):
            view = TemplateView(self._theme, self._icons, judged)
            section.body.addWidget(view)
            if number == 0:
                self._template = view
        return section

    def _test_run(self, card: Card) -> CardSection:
        section = CardSection(self._theme, tr("Test run"))
        for sentence in facts.verdict(card):
            section.say(sentence)
        return section

    def _licence(self, card: Card) -> CardSection:
        section = CardSection(self._theme, tr("Licence"))
        name, restrictions = facts.licence(card)
        if name:
            section.say(name)
        section.say(restrictions, "muted")
        if card.licence.link:
            section.list([(tr("Read it at"), printable(card.licence.link))])
        return section

    def _places(self, card: Card) -> CardSection:
        section = CardSection(self._theme, tr("Where it is"))
        path = card.places.path
        section.list([(tr("File"), printable(str(path)))])
        section.list(facts.places(card))
        copy = push_button(tr("Copy path"), "quiet")
        copy.clicked.connect(lambda: self._copy_path(str(path)))
        show = push_button(tr("Show in folder"), "quiet")
        show.clicked.connect(lambda: show_folder(path.parent, path))
        row = QWidget()
        flow = FlowLayout(row, Space.ONE)
        flow.addWidget(copy)
        flow.addWidget(show)
        section.add_line(row)
        return section

    def _copy_path(self, path: str) -> None:
        copy_openly(path)
        announce(self, tr("Path copied"))

    @Slot()
    def _on_try_again(self) -> None:
        self._model.try_again()
        self.accept()

    @Slot()
    def _on_copy(self) -> None:
        copy_openly(self.text())
        self._copy.setText(tr("Copied"))

    def _lay_out(self) -> None:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.TWO)
        inner.addWidget(self._notice)
        inner.addWidget(self._waiting)
        self._sections.setSpacing(Space.THREE)
        inner.addLayout(self._sections)
        inner.addStretch(1)
        self._scroll.setWidget(page)
        self._copy.setEnabled(False)
        ends = QHBoxLayout()
        ends.addWidget(self._copy)
        ends.addStretch(1)
        ends.addWidget(self._close)
        column = DialogColumn(self, Space.TWO)
        column.add(selectable(self._title), self._pills)
        column.add_scrolled(self._scroll)
        column.add(ends)
