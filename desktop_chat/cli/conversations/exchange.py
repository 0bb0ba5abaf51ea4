"""``desktop-chat chats export|import``: conversations out of the profile and into it."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

from desktop_chat.cli.conversations.identity import find
from desktop_chat.cli.conversations.out_file import check_out
from desktop_chat.cli.conversations.unlocking import reading, writing
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_json, print_note, print_text, show_progress
from desktop_chat.domain.chat import Conversation, WholeConversation
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.printable import one_line
from desktop_chat.storage.conversations.chats import ChatStore, Intake
from desktop_chat.storage.exchange import export as exports
from desktop_chat.storage.exchange import imports

__all__ = ["export", "take_in"]

_STANDARD_OUTPUT = Path("-")
_INTAKES = {
    Intake.NEW: "new",
    Intake.EXTENDED: "extended",
    Intake.RESTORED: "restored",
    Intake.KNOWN: "known",
}
_LABELS = {
    "new": "new",
    "extended": "with new messages",
    "restored": "thrown away before",
    "known": "already here",
}


def export(arguments: Namespace, services: Services) -> int:
    """Write conversations to a file, whole or not at all."""
    if arguments.out != _STANDARD_OUTPUT:
        check_out(arguments, services, arguments.out)
    format = _format(arguments)
    with reading(services) as store:
        chosen = _chosen(store, arguments.ids)
        wholes = store.wholes(each.id for each in chosen) if store is not None else ()
        if arguments.out == _STANDARD_OUTPUT:
            if arguments.json or format.name == "pdf":
                raise InvalidInput("That can't go to the standard output.", "Give --out a file.")
            for piece in exports.text(wholes, format):
                print_text(piece)
            return 0
        count = exports.export(
            wholes,
            format,
            arguments.out,
            write_pdf=services.write_pdf,
            on_progress=lambda done: show_progress(f"Exporting {done:,} of {len(chosen):,}"),
        )
    show_progress("")
    if arguments.json:
        print_json({"file": str(arguments.out), "format": format.name, "conversations": count})
    else:
        print_text(f"Exported {_count(count)} to {arguments.out}, which anyone can read.\n")
    return 0


def take_in(arguments: Namespace, services: Services) -> int:
    """Take in all that is in a file, or nothing; or only tell what would become of it."""
    found = imports.read_file(
        arguments.path, lambda part: show_progress(f"Reading {arguments.path.name} {part:4.0%}")
    )
    show_progress("")
    if arguments.dry_run:
        with reading(services) as store:
            _tell(arguments, found, _known(store, found.conversations))
    else:
        total = len(found.conversations)
        with writing(services) as vault:
            intakes = vault.store.take_in(
                found.conversations,
                lambda done: show_progress(f"Taking in {done:,} of {total:,}"),
            )
            show_progress("")
            archived = {each.id for each in vault.store.conversations() if each.archived}
            # Before it is closed, which is long after a long one.
            _tell(arguments, found, intakes, archived)
    return 0


def _format(arguments: Namespace) -> exports.Format:
    if arguments.format is not None:
        return exports.FORMATS[arguments.format]
    if arguments.out == _STANDARD_OUTPUT:
        return exports.FORMATS["json"]
    return exports.format_of(arguments.out)


def _chosen(store: ChatStore | None, wanted: list[str]) -> list[Conversation]:
    everything = store.conversations() if store is not None else ()
    if wanted:
        return list(dict.fromkeys(find(everything, each) for each in wanted))
    return [each for each in everything if each.trashed is None]


def _known(
    store: ChatStore | None, conversations: tuple[WholeConversation, ...]
) -> tuple[Intake, ...]:
    return store.known(conversations) if store is not None else (Intake.NEW,) * len(conversations)


def _tell(
    arguments: Namespace,
    found: imports.Imported,
    intakes: tuple[Intake, ...],
    archived: Collection[str] = (),
) -> None:
    report = _report(found, intakes, archived, dry_run=arguments.dry_run)
    if arguments.json:
        print_json(report)
    else:
        _print_report(report)


def _report(
    found: imports.Imported,
    intakes: tuple[Intake, ...],
    archived: Collection[str],
    *,
    dry_run: bool,
) -> dict[str, Any]:
    counts = Counter(intakes)
    return {
        "format": found.format,
        "dry_run": dry_run,
        **{name: counts[intake] for intake, name in _INTAKES.items()},
        "archived": sum(whole.conversation.id in archived for whole in found.conversations),
        "conversations": [
            {
                "id": whole.conversation.id,
                "title": whole.conversation.title,
                "messages": len(whole.messages),
                "intake": _INTAKES[intake],
                "attachments_left_out": found.attachments.get(whole.conversation.id, 0),
            }
            for whole, intake in zip(found.conversations, intakes, strict=True)
        ],
        "skipped": [{"title": each.title, "reason": each.reason} for each in found.skipped],
    }


def _print_report(report: dict[str, Any]) -> None:
    counts = ", ".join(f"{report[name]:,} {label}" for name, label in _LABELS.items())
    print_text(f"{report['format']}: {counts}, {len(report['skipped']):,} skipped.\n")
    if report["archived"]:
        print_text(f"In the archive: {report['archived']:,} of them.\n")
    for each in report["conversations"]:
        if left_out := each["attachments_left_out"]:
            what = "1 attachment" if left_out == 1 else f"{left_out:,} attachments"
            print_text(f"without {what}: {one_line(each['title'])}\n")
    for each in report["skipped"]:
        print_text(f"skipped: {one_line(each['title'])}: {one_line(each['reason'])}\n")
    if report["dry_run"]:
        for each in report["conversations"]:
            print_text(f"{_LABELS[each['intake']]}: {one_line(each['title'])}\n")
        print_note("Nothing was taken in: this was a dry run.\n")


def _count(number: int) -> str:
    return "1 conversation" if number == 1 else f"{number:,} conversations"
