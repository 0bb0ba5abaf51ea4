"""Where a card is put together from what the services know of a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from desktop_chat.domain.errors import AppError
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.engine.templates.preview import preview_template
from desktop_chat.engine.templates.sandbox import Renderer
from desktop_chat.models.card.card import make_card
from desktop_chat.models.card.templates import Templates
from desktop_chat.models.header.header import read_markup
from desktop_chat.models.library.starter import starter_templates

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_chat.domain.card import Card, Preview
    from desktop_chat.domain.loading import Fit
    from desktop_chat.domain.model import ModelFile
    from desktop_chat.models.library.library import Library
    from desktop_chat.storage.paths import Paths

__all__ = ["card_of", "preview_of", "published_templates"]


def published_templates(paths: Paths) -> Templates:
    """What chat templates are compared with; it is read when the first is, and kept."""
    return Templates(
        paths.known_templates, paths.published_templates, paths.chat_templates, starter_templates
    )


def card_of(
    path: Path, templates: Templates, library: Library, reckon: Callable[[ModelFile], Fit | None]
) -> Card:
    """All that is known of a file, listed or not, without computing for long.

    Raises:
        AppError: It is no model file, or can't be read.
    """
    header = library.header(path)
    model, verdict = None, None
    with suppress(AppError):  # it isn't listed
        model = library.get(path)
    with suppress(AppError):
        verdict = library.verdict(path, engine_build())
    fit = reckon(model) if model is not None else None
    return make_card(header, templates, model, verdict=verdict, fit=fit)


def preview_of(path: Path, templates: Templates, library: Library) -> Preview:
    """What the file's template makes of a fixed conversation.

    Raises:
        AppError: It can't be read.
    """
    header = library.header(path)
    markup = templates.markup | read_markup(path)
    texts = (header.vocabulary.text(role) for role in ("bos", "eos"))
    bos, eos = (text if text in markup else "" for text in texts)  # as the engine takes them
    with closing(Renderer()) as renderer:
        return preview_template(header.chat_template or "", bos, eos, renderer, markup)
