"""``desktop-chat chats show``: one conversation to read."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_chat.cli.conversations.identity import find
from desktop_chat.cli.conversations.unlocking import reading
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_json, print_marked, print_text
from desktop_chat.domain.chat import Message, WholeConversation, following
from desktop_chat.domain.errors import NoConversation
from desktop_chat.storage.exchange.own_json import record
from desktop_chat.storage.exchange.transcript import Entry, Transcript, transcript

__all__ = ["run"]


def run(arguments: Namespace, services: Services) -> int:
    """Print the path that was being read, or all of the tree; of a comparison, all answers."""
    whole = _whole(arguments.id, services)
    read = transcript(whole)
    if arguments.json:
        is_whole = arguments.all or whole.conversation.compares
        messages = whole.messages if is_whole else read.messages
        print_json(record(replace(whole, messages=messages)))
        return 0
    if arguments.all and not whole.conversation.compares:
        read = replace(read, messages=tuple(_depth_first(whole.messages)))
    _print(read, whole.messages)
    return 0


def _whole(wanted: str, services: Services) -> WholeConversation:
    with reading(services) as store:
        if store is None:
            raise NoConversation("There are no conversations yet.", "Begin one in the window.")
        whole = store.whole(find(store.conversations(), wanted).id)
    if whole is None:  # deleted in the window since
        raise NoConversation(f"“{wanted}” has just been deleted.")
    return whole


def _print(read: Transcript, tree: tuple[Message, ...]) -> None:
    print_marked([(read.title, True)])
    print_text(" · ".join(read.facts) + "\n")
    numbers = {} if read.speakers else _numbers(tree)
    for message, entry in zip(read.messages, read.entries(), strict=True):
        print_text("\n")
        print_marked([(entry.speaker + numbers.get(message.id, ""), True)])
        for part in _parts(entry):
            print_text(part + "\n")


def _numbers(tree: Iterable[Message]) -> dict[str, str]:
    """By id, which of several versions a message is, where there are several."""
    return {
        each.id: f" ‹ {number}/{len(versions)} ›"
        for versions in following(tree).values()
        if len(versions) > 1
        for number, each in enumerate(versions, 1)
    }


def _parts(entry: Entry) -> Iterator[str]:
    if entry.thinking.strip():
        yield "\n".join(f"> {line}" for line in entry.thinking.split("\n"))
        if entry.content.strip():
            yield ""
    if entry.content.strip():
        yield entry.content
    if entry.note:
        yield f"({entry.note})"


def _depth_first(messages: Iterable[Message]) -> Iterator[Message]:
    """Each message followed by all that answers it, so that a branch is read to its end."""
    children = following(messages)
    waiting = children.get(None, [])[::-1]
    while waiting:
        message = waiting.pop()
        yield message
        waiting += children.get(message.id, [])[::-1]
