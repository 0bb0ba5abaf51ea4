"""The card of one model, put together while the window goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.models.digests import Digested, Digesting, Digests
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.card import Card, Preview, TemplateStanding
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.model import Standing

__all__ = ["CardServices", "ModelCard"]


class CardServices(Protocol):
    """What cards are made from. Both are called on a thread for files, and may take their time."""

    def card(self, path: Path, /) -> Card:
        """The card of a file, as far as it is known at once.

        Raises:
            AppError: It is no model file, or can't be read.
        """
        ...

    def preview(self, path: Path, /) -> Preview:
        """What a file's template makes of a fixed conversation.

        Raises:
            AppError: It can't be read.
        """
        ...


class ModelCard(QObject):
    """Tells what is known of a model as it comes to be known.

    Signals:
        changed: The ``Card``, when there is more in it.
        previewed: The ``Preview`` of its template.
        digesting: A ``Digesting`` of its file; None when that is over, however it ended.
        failed: An exception: there is no card, or its hash could not be computed.
        trial_wanted: The person wants to have the model tried again that was set aside.
    """

    changed = Signal(object)
    previewed = Signal(object)
    digesting = Signal(object)
    failed = Signal(object)
    trial_wanted = Signal(object)

    def __init__(
        self,
        path: Path,
        services: CardServices,
        tasks: Tasks,
        digests: Digests,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._services = services
        self._tasks = tasks
        self._digests = digests
        self._card: Card | None = None
        self._is_closed = False
        digests.progressed.connect(self._on_progressed)
        digests.done.connect(self._on_digested)

    @property
    def card(self) -> Card | None:
        """What was told last; None before there is anything."""
        return self._card

    def start(self) -> None:
        """Read the file's header, then all that takes longer."""
        self._tasks.run(lambda: self._services.card(self.path), self._on_made, self._on_failed)

    @Slot()
    def refresh(self) -> None:
        """Put it together anew, since something else is known of it."""
        if self._card is not None and not self._is_closed:
            self._tasks.run(lambda: self._services.card(self.path), self._on_anew, self._on_failed)

    def verify(self) -> None:
        """Compute the hash again, even if the file seems not to have changed."""
        self._digests.look(self.path, again=True)

    def cancel(self) -> None:
        """Don't compute the hash now."""
        self._digests.cancel(self.path)

    def try_again(self) -> None:
        if self._card is not None and self._card.standing is Standing.SET_ASIDE:
            self.trial_wanted.emit(self.path)

    def close(self) -> None:
        """Tell nothing any more; a hash that is being computed is gone on with."""
        self._is_closed = True

    def _on_made(self, card: Card) -> None:
        if self._is_closed:
            return
        self._show(card)
        if any(judged.standing is not TemplateStanding.NONE for judged in card.templates[:1]):
            self._tasks.run(
                lambda: self._services.preview(self.path), self._on_previewed, self._on_failed
            )
        if card.standing is not Standing.MISSING:
            self._digests.look(self.path)

    def _on_anew(self, card: Card) -> None:
        if not self._is_closed and self._card is not None:
            self._show(replace(card, digest=self._card.digest))

    def _on_previewed(self, preview: Preview) -> None:
        if not self._is_closed:
            self.previewed.emit(preview)

    def _on_failed(self, error: Exception) -> None:
        if not self._is_closed:
            self.failed.emit(error)

    def _show(self, card: Card) -> None:
        self._card = card
        self.changed.emit(card)

    @Slot(object)
    def _on_progressed(self, digesting: Digesting) -> None:
        if digesting.path == self.path and not self._is_closed:
            self.digesting.emit(digesting)

    @Slot(object)
    def _on_digested(self, digested: Digested) -> None:
        if digested.path != self.path or self._is_closed:
            return
        self.digesting.emit(None)
        if digested.error is None and self._card is not None:
            self._show(replace(self._card, digest=digested.digest))
        elif digested.error is not None and not isinstance(digested.error, Cancelled):
            self.failed.emit(digested.error)
