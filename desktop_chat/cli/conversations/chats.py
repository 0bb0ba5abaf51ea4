"""``desktop-chat chats``: what the window's sidebar does, from the shell."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from desktop_chat.cli import backup
from desktop_chat.cli.conversations import exchange, show
from desktop_chat.cli.conversations.identity import find, short_ids
from desktop_chat.cli.conversations.unlocking import check_kept, reading, writing
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import (
    FAILED,
    check_text,
    print_json,
    print_marked,
    print_note,
    print_text,
)
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.printable import one_line
from desktop_chat.domain.search import Span
from desktop_chat.policy.exchange import allow_export, allow_import
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.records import to_record

__all__ = ["run"]

_FILTERS: dict[str, Callable[[Conversation], bool]] = {
    "current": lambda each: each.is_current,
    "archived": lambda each: each.trashed is None and each.archived,
    "trash": lambda each: each.trashed is not None,
    "all": lambda _: True,
}
_NONE = {
    "current": "There are only archived and thrown away conversations; --all lists them.",
    "archived": "There is nothing in the archive.",
    "trash": "The trash is empty.",
    "all": "There are no conversations yet.",
}
_UNCHANGED = {"trash": "Already in the trash", "untrash": "Not in the trash"}


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says."""
    _allow(arguments.action, services)
    match arguments.action:
        case "list":
            return _list(arguments, services)
        case "show":
            return show.run(arguments, services)
        case "search":
            return _search(arguments, services)
        case "export":
            return exchange.export(arguments, services)
        case "import":
            return exchange.take_in(arguments, services)
        case "backup":
            return backup.write(arguments, services)
        case "restore":
            return backup.restore(arguments, services)
        case "check":
            return _check(arguments, services)
        case "rename":
            return _rename(arguments, services)
        case _:
            return _file(arguments, services)


def _allow(action: str, services: Services) -> None:
    if action in ("export", "backup"):
        allow_export(services.managed)
    if action in ("import", "restore"):
        allow_import(services.managed)
        check_kept(services)


def _list(arguments: Namespace, services: Services) -> int:
    with reading(services) as store:
        everything = store.conversations() if store is not None else ()
    chosen = list(filter(_FILTERS[arguments.which], everything))
    if arguments.json:
        print_json({"conversations": [to_record(each) for each in chosen]})
        return 0
    if not chosen:
        print_note(f"{_NONE[arguments.which] if everything else _NONE['all']}\n")
    ids = short_ids(everything)
    for each in chosen:
        marks = ", ".join(_marks(each))
        told = f"{ids[each.id]}  {_when(each.updated)}  {one_line(each.title)}"
        print_text(f"{told} ({marks})\n" if marks else f"{told}\n")
    return 0


def _search(arguments: Namespace, services: Services) -> int:
    query = check_text(arguments.query)
    with reading(services) as store:
        hits = store.search(query, arguments.limit) if store is not None else ()
        ids = short_ids(store.conversations()) if store is not None else {}
    if arguments.json:
        print_json({"hits": [to_record(hit) for hit in hits]})
        return 0
    if not hits:
        print_note("Nothing was found.\n")
    for hit in hits:
        conversation = hit.conversation
        beginning = f"{ids[conversation.id]}  {_when(conversation.updated)}  "
        title = _marked(conversation.title, hit.title_spans)
        print_marked([(beginning, False), *title])
        if hit.excerpt:
            print_marked([("    ", False), *_marked(hit.excerpt, hit.excerpt_spans)])
    return 0


def _check(arguments: Namespace, services: Services) -> int:
    with reading(services) as store:
        problems = store.check() if store is not None else ()
    if arguments.json:
        print_json({"problems": problems})
    else:
        for problem in problems or ("Nothing is wrong.",):
            print_text(f"{one_line(problem)}\n")
        if problems:
            print_note("remedy: Export what can still be read, or restore a backup.\n")
    return FAILED if problems else 0


def _rename(arguments: Namespace, services: Services) -> int:
    title = check_text(arguments.title).strip()
    if not title:
        raise InvalidInput("The title is empty.", "Give it a title.")
    with writing(services) as vault:
        chosen = find(vault.store.conversations(), arguments.id)
        vault.store.filing.rename(chosen.id, title)
    return _tell(arguments, [replace(chosen, title=title)], "Renamed")


def _file(arguments: Namespace, services: Services) -> int:
    with writing(services) as vault:
        everything = vault.store.conversations()
        chosen = list(dict.fromkeys(find(everything, wanted) for wanted in arguments.ids))
        changed = [each for each in chosen if _is_changed(each, arguments.action)]
        told = _filed(vault.store, arguments.action, [each.id for each in changed])
    for each in chosen:
        if each not in changed:
            print_note(f"{_UNCHANGED[arguments.action]}: {one_line(each.title)}\n")
    return _tell(arguments, changed, told)


def _is_changed(conversation: Conversation, action: str) -> bool:
    return action == "delete" or (conversation.trashed is None) == (action == "trash")


def _filed(store: ChatStore, action: str, ids: list[str]) -> str:
    match action:
        case "trash":
            store.filing.trash(ids)
            return "Thrown away"
        case "untrash":
            store.filing.restore(ids)
            return "Taken out of the trash"
        case _:
            store.filing.delete(ids)
            return "Deleted for good"


def _tell(arguments: Namespace, chosen: list[Conversation], told: str) -> int:
    if arguments.json:
        print_json({"ids": [each.id for each in chosen]})
    else:
        for each in chosen:
            print_text(f"{told}: {one_line(each.title)}\n")
    return 0


def _marks(conversation: Conversation) -> Iterator[str]:
    if conversation.pinned:
        yield "pinned"
    if conversation.folder:
        yield f"in “{one_line(conversation.folder)}”"
    if conversation.archived:
        yield "archived"
    if conversation.trashed is not None:
        yield "in the trash"


def _marked(text: str, spans: tuple[Span, ...]) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and whether each is what was looked for."""
    end = 0
    for start, stop in spans:
        yield _flat(text[end:start]), False
        yield _flat(text[start:stop]), True
        end = stop
    yield _flat(text[end:]), False


def _flat(piece: str) -> str:
    """On one line, with the spaces at its ends."""
    return one_line(f"|{piece}|")[1:-1]


def _when(seconds: float) -> str:
    """On this machine's clock; what was imported may have any time."""
    try:
        return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M}"
    except (OverflowError, OSError, ValueError):
        return "????-??-?? ??:??"
