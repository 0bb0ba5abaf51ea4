"""Where a card is put together from what the services know of a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_chat.domain.card import Card, Preview
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.loading import Fit
from desktop_chat.domain.model import ModelFile

if TYPE_CHECKING:
    from desktop_chat.models.card.templates import Templates
    from desktop_chat.models.library.library import Library

__all__ = ["CardMaker"]


class CardMaker:
    """Makes cards of files that are listed and of others. It may wait for the disk."""

    def __init__(
        self,
        open_library: Callable[[], Library],
        open_templates: Callable[[], Templates],
        reckon: Callable[[ModelFile], Fit | None],
        engine: Callable[[], str],
    ) -> None:
        """``engine`` tells which build of llama.cpp this is."""
        self._open_library = open_library
        self._open_templates = open_templates
        self._reckon = reckon
        self._engine = engine

    def make(self, path: Path) -> Card:
        """All that is known of a file without computing for long.

        Raises:
            AppError: It is no model file, or can't be read.
        """
        from desktop_chat.models.card.card import make_card

        library = self._open_library()
        header = library.header(path)
        model, verdict = None, None
        with suppress(AppError):  # it isn't listed
            model = library.get(path)
        with suppress(AppError):
            verdict = library.verdict(path, self._engine())
        return make_card(
            header,
            self._open_templates(),
            model,
            verdict=verdict,
            fit=self._reckon(model) if model is not None else None,
        )

    def preview(self, path: Path) -> Preview:
        """What the file's template makes of a fixed conversation.

        Raises:
            AppError: It can't be read.
        """
        from desktop_chat.engine.templates.preview import preview_template
        from desktop_chat.engine.templates.sandbox import Renderer

        header = self._open_library().header(path)
        bos, eos = (header.vocabulary.text(role) for role in ("bos", "eos"))
        with closing(Renderer()) as renderer:
            return preview_template(header.chat_template or "", bos, eos, renderer)
