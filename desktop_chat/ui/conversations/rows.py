"""In which order conversations are listed, and under which headings."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from PySide6.QtCore import QDate

from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.language import locale

__all__ = ["Folder", "Heading", "Place", "Row", "conversation_rows", "is_in"]


_FIRST_DAY = 24 * 3600.0  # before which Windows knows no local time in the west


class Place(Enum):
    """What the list shows."""

    CHATS = auto()
    ARCHIVE = auto()
    TRASH = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A heading that hides what is under it until it is opened."""

    name: str
    count: int
    is_open: bool


Row = Heading | Folder | Conversation


def is_in(conversation: Conversation, place: Place) -> bool:
    if place is Place.TRASH:
        return conversation.trashed is not None
    archived = place is Place.ARCHIVE
    return conversation.trashed is None and conversation.archived is archived


def conversation_rows(
    conversations: Iterable[Conversation],
    place: Place,
    open_folders: Collection[str],
    now: float | None = None,
) -> list[Row]:
    """The rows of one place.

    Args:
        conversations: The latest first.
        open_folders: Those whose conversations are listed.
        now: Seconds since the epoch.
    """
    here = [each for each in conversations if is_in(each, place)]
    if place is Place.TRASH:
        here.sort(key=lambda each: each.trashed or 0.0, reverse=True)
        return [*here]
    now = time.time() if now is None else now
    if place is Place.ARCHIVE:
        return list(_by_time(here, now))
    pinned: list[Row] = []
    loose: list[Conversation] = []
    filed: dict[str, list[Conversation]] = {}
    for each in here:
        if each.pinned:
            pinned.append(each)
        elif each.folder:
            filed.setdefault(each.folder, []).append(each)
        else:
            loose.append(each)
    return [
        *_under(tr("Pinned"), pinned),
        *_under(tr("Folders"), _folders(filed, open_folders)),
        *_by_time(loose, now),
    ]


def _under(heading: str, rows: list[Row]) -> list[Row]:
    return [Heading(heading), *rows] if rows else []


def _folders(filed: dict[str, list[Conversation]], open_folders: Collection[str]) -> list[Row]:
    rows: list[Row] = []
    for name in sorted(filed, key=str.casefold):
        is_open = name in open_folders
        rows.append(Folder(name, len(filed[name]), is_open))
        if is_open:
            rows.extend(filed[name])
    return rows


def _by_time(conversations: list[Conversation], now: float) -> Iterator[Row]:
    today, first = date.fromtimestamp(now), date.max  # the first day of what is being listed
    for each in conversations:
        day = date.fromtimestamp(min(max(_FIRST_DAY, each.updated), now))
        if day < first:
            heading, first = _stretch(day, today)
            yield Heading(heading)
        yield each


def _stretch(day: date, today: date) -> tuple[str, date]:
    """What a day is called among others, and the first day that is called so."""
    if day >= today:
        return tr("Today"), today
    for name, days in ((tr("Yesterday"), 1), (tr("Last 7 days"), 7), (tr("Last 30 days"), 30)):
        first = today - timedelta(days=days)
        if day >= first:
            return name, first
    letters = tr("MMMM yyyy", "a month of another year, in the letters of QDate.toString")
    if day.year == today.year:
        letters = tr("MMMM", "a month of this year, in the letters of QDate.toString")
    month = locale().toString(QDate(day.year, day.month, day.day), letters)
    return month[:1].upper() + month[1:], day.replace(day=1)
