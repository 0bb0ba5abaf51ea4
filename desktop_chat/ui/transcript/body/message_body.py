"""The text of one message: paragraphs, code, tables and formulas below each other."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.arrangement import Arrangement
from desktop_chat.ui.transcript.body.backlog import Backlog
from desktop_chat.ui.transcript.body.code_box import CodeBox
from desktop_chat.ui.transcript.body.flow import FlowText
from desktop_chat.ui.transcript.body.pieces import Part, Piece
from desktop_chat.ui.transcript.body.reading import Reading
from desktop_chat.ui.transcript.body.sections import Section, Sections, SectionWidget
from desktop_chat.ui.transcript.body.table_box import TableBox
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.body.widget_maker import WidgetMaker
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["MessageBody"]

# Before the first paint is laid out what fills a few screens, and what takes no time.
_FIRST_SECTIONS = 12
_FIRST_BYTES = 40_000
_FIRST_S = 0.03
_SLICE_S = 0.008  # of it between two paints
_HURRY_S = 0.004  # at the start of a text that is scrolled past


class MessageBody(QWidget):
    """Shows Markdown, or a text as it is. It sets its own height for the width that it gets.

    What doesn't fit into a moment comes below what is there already, bit by bit.

    Signals:
        link_activated: As of ``TextPart``.
        link_hovered: As of ``TextPart``.
        save_wanted: As of ``CodeBox``.
        place_wanted: The widget with the note to which a link leads that was clicked.
        resized: Its height has changed though nobody called ``fit``, ``grow`` or ``show_whole``.
        shifted: By how many pixels what is in sight went down, as what is above it was laid out.
    """

    link_activated = Signal(str)
    link_hovered = Signal(str)
    save_wanted = Signal(str, str)
    place_wanted = Signal(object)
    resized = Signal()
    shifted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        decoration: Decoration,
        name: str,
        parent: QWidget | None = None,
        *,
        muted: bool = False,
        plain: bool = False,
    ) -> None:
        """
        Args:
            muted: For what stands back, such as thinking.
            plain: The text is shown as it was typed.
        """
        super().__init__(parent)
        self._plain = plain
        self._raw = False
        self._maker = WidgetMaker(theme, icons, decoration, name, self, muted=muted)
        self._text = ""
        self._is_whole = False
        self._width = 0
        self._hurries = False
        self._reading = Reading()
        self._sections = Sections(self)
        self._arrangement = Arrangement(theme, self._maker.formats, self._sections, self)
        self._backlog = Backlog(self._sections)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        decoration.coloured.connect(self._on_coloured)
        decoration.drawn.connect(self._on_drawn)

    def grow(self, text: str) -> None:
        """Show a text that is still being written."""
        self._show(text, is_whole=False)

    def show_whole(self, text: str) -> None:
        """Show a finished text."""
        self._show(text, is_whole=True)

    def show_raw(self, raw: bool) -> None:
        """Whether the text is shown as it was written, with all of its marks."""
        if raw != self._raw:
            self._raw = raw
            text, query = self._text, self._backlog.query
            self.forget()
            self._sections.drop_spare()
            self.highlight(query)
            self._show(text, is_whole=self._is_whole)

    @property
    def is_complete(self) -> bool:
        """Whether all of the text is there already."""
        return self._reading.is_done and self._sections.is_complete

    @property
    def is_settled(self) -> bool:
        """Whether its height is that of all of the text at its width."""
        return self.is_complete and (self._arrangement.is_settled or not self._width)

    def hurry(self) -> None:
        """Lay out at once of the next text only what takes a moment."""
        self._hurries = True

    @property
    def is_reusable(self) -> bool:
        """Whether it is worth to be kept for another text."""
        is_small = len(self._sections.all) <= _FIRST_SECTIONS
        return is_small and self.is_complete and not self._raw

    def forget(self) -> None:
        """Show nothing, and keep what can be used for another text."""
        self._later.stop()
        self._backlog.forget()
        self._text = ""
        self._reading.forget()
        self._sections.take((), 0)
        self._sections.extend(lambda: True)

    def discard(self) -> list[SectionWidget]:
        """Do nothing any more; the widgets that are left to be deleted."""
        self._later.stop()
        self._backlog.forget()
        self._reading.forget()
        return self._sections.give_up()

    def fit(self, width: int) -> None:
        """Be as high as the text is at ``width`` pixels, which is what the owner will give it."""
        if width != self._width and width > 0:
            self._width = width
            self._sections.soil()
            if len(self._sections.all) <= _FIRST_SECTIONS:
                self._arrange(0)
            else:
                self._settle()

    def parts(self) -> list[TextPart]:
        """The texts that can be selected, in the order in which they are read."""
        return [text for section in self._sections.all for text in section.widget.texts()]

    def ideal_width(self) -> int:
        """Pixels that the longest line would take unbroken."""
        return self._sections.ideal_width()

    def highlight(self, query: str) -> None:
        """Mark the words of a search, until it is called with none."""
        if query != self._backlog.query:
            self._backlog.highlight(query, self.visibleRegion().boundingRect())
            self._later.start()

    @Slot()
    def restyle(self) -> None:
        """Take on the theme's present colours: at once what is in sight, then the rest."""
        self._sections.drop_spare()
        self._backlog.restyle(self.visibleRegion().boundingRect())
        self._later.start()
        self.update()

    def make(self, kind: type[Part]) -> SectionWidget:
        """For ``Sections``: a widget for parts of a kind."""
        if kind is Piece and (self._plain or self._raw):
            widget = self._maker.plain_text(written=self._raw)
        else:
            widget = self._maker.widget(kind)
        if isinstance(widget, CodeBox | TableBox):
            widget.resized.connect(self._on_resized)
        if isinstance(widget, CodeBox):
            widget.save_wanted.connect(self.save_wanted)
        for text in widget.texts():
            text.link_activated.connect(self._on_link)
            text.link_hovered.connect(self.link_hovered)
        self.wake(widget)
        return widget

    def wake(self, widget: SectionWidget) -> None:
        """For ``Sections``: a widget is about to show something."""
        if isinstance(widget, FlowText):
            if self._width:  # or it would lay all out at the width that Qt gives to what is new
                widget.resize(self._width, widget.height())
            widget.lay_out_at(self._width or -1)
        widget.highlight(self._backlog.query)
        widget.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.restyle()
            self._sections.soil()
            self._arrange(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What stands beside code, tables and formulas in quotations and lists."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._arrangement.paint(painter, event.rect())

    def _show(self, text: str, *, is_whole: bool) -> None:
        if text == self._text and is_whole == self._is_whole:
            return
        self._text, self._is_whole = text, is_whole
        if self._plain or self._raw:
            self._reading.take_plain(text)
        else:
            self._reading.take_markdown(text, is_whole=is_whole)
        seconds, least = (_HURRY_S, 1) if self._hurries else (_FIRST_S, _FIRST_SECTIONS)
        self._hurries = False
        self._read(time.monotonic() + seconds, least)

    def _read(self, end: float, least: int = 0) -> None:
        """Read until a time, and lay out what was read; go on later."""
        same = self._reading.go_on(end)
        if same is None:
            self._later.start()
            return
        changed = self._sections.take(self._reading.parts, same)
        self._extend(end, least)
        self._arrange(changed)

    def _extend(self, end: float, least: int = 0) -> None:
        """Lay out what isn't there yet until a time, and go on later."""
        sections = self._sections
        sections.extend(
            lambda: time.monotonic() < end or sections.is_less_than(least, _FIRST_BYTES)
        )
        if not self.is_complete:
            self._later.start()

    def _arrange(self, first: int) -> None:
        """Place the sections from the ``first`` on, and be as high as all of them."""
        if not self._width:
            return
        self._be_as_high_as(self._arrangement.place(first, self._width))

    def _settle(self) -> None:
        """Take on the width as far as there is time, and go on later."""
        height, shift = self._arrangement.settle(self._width, time.monotonic() + _SLICE_S)
        self._be_as_high_as(height)
        self.shifted.emit(shift)
        self._later.start()

    def _be_as_high_as(self, height: int) -> None:
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _fit_anew(self, is_changed: list[Section]) -> None:
        """Some sections may have another height now."""
        before = self.height()
        for section in is_changed:
            section.is_dirty = True
        self._arrange(0)
        if self.height() != before:
            self.resized.emit()

    @Slot()
    def _on_later(self) -> None:
        """Go on with what couldn't be done at once."""
        end, before = time.monotonic() + _SLICE_S, self.height()
        self._backlog.work(end)
        if not self._reading.is_done:
            self._read(end)
        elif not self.is_complete:
            first = len(self._sections.all)
            self._extend(end)
            self._arrange(first)
        elif not self.is_settled:
            self._settle()
        if not (self.is_settled and self._backlog.is_empty):
            self._later.start()
        if self.height() != before:
            self.resized.emit()

    @Slot()
    def _on_resized(self) -> None:
        sender = self.sender()
        self._fit_anew([each for each in self._sections.all if each.widget is sender])

    @Slot(str)
    def _on_link(self, address: str) -> None:
        """To a note within the text, or elsewhere."""
        label = QUrl(address).fragment(QUrl.ComponentFormattingOption.FullyDecoded)
        for section in self._sections.all if address.startswith("#") else ():
            widget = section.widget
            if isinstance(widget, FlowText) and widget.show_note(label):
                self.place_wanted.emit(widget)
                return
        self.link_activated.emit(address)

    @Slot(str)
    def _on_coloured(self, text: str) -> None:
        for section in self._sections.all:
            if isinstance(section.widget, CodeBox):
                section.widget.show_colours(text)

    @Slot(str)
    def _on_drawn(self, latex: str) -> None:
        changed = [
            section
            for section in self._sections.all
            if not isinstance(section.widget, CodeBox) and section.widget.show_picture(latex)
        ]
        if changed:
            self._fit_anew(changed)
