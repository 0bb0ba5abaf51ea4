"""``desktop-chat policy``: what an administrator decided for this machine, or would decide."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import FAILED, print_json, print_line
from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.language import later
from desktop_chat.domain.managed import Managed
from desktop_chat.models.files.store import store_state
from desktop_chat.storage.managed.json_policy import raw_policy
from desktop_chat.storage.managed.protected_file import MOST_BYTES
from desktop_chat.storage.managed.reader import judged
from desktop_chat.storage.managed.schema import Schema
from desktop_chat.storage.managed.source import PolicyUnreadable
from desktop_chat.storage.managed.values import written

__all__ = ["run"]


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says.

    Returns:
        The exit status: a failure if anything in the policy doesn't count.
    """
    if arguments.action == "check":
        managed, stores = _checked(arguments.file, services.paths.policy_schema), None
    else:
        managed, stores = services.managed, services.stores()
    report = _report(managed, stores)
    if arguments.json:
        print_json({"policy": report})
    else:
        _print(report)
    return FAILED if managed.closed is not None or managed.refused else 0


def _checked(file: Path, schema: Path) -> Managed:
    """What a file would decide if it were the machine's policy, whoever it belongs to.

    Raises:
        FileNotReadable: It can't be read.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise PolicyUnreadable(later("{path} is too large."), path=file)
        return judged(raw_policy(data, str(file)), str(file), Schema(schema))
    except PolicyUnreadable as error:
        return Managed(str(file), closed=error.reason)
    except OSError as error:
        raise FileNotReadable(f"{file}: {error.strerror}.") from error


def _report(managed: Managed, stores: Sequence[Path] | None) -> dict[str, Any]:
    report: dict[str, Any] = {
        "source": managed.source or None,
        "closed": None if managed.closed is None else str(managed.closed),
        "enforced": written(managed.enforced),
        "defaults": written(managed.defaults),
        "refused": [
            {"key": each.key, "reason": str(each.reason), "remedy": str(each.remedy)}
            for each in managed.refused
        ],
    }
    if stores is not None:
        report["stores"] = [
            {"path": str(store), "state": store_state(store).value} for store in stores
        ]
    return report


def _print(report: Mapping[str, Any]) -> None:
    if report["source"] is None:
        print_line("This machine has no policy.")
    elif report["closed"] is None:
        print_line(f"Policy: {report['source']}")
    else:
        print_line(f"Policy: {report['source']}, which can't be used")
        print_line(f"  {report['closed']}")
        print_line("  Only the models in this machine's stores may be used.")
    for group, said in (("enforced", "Enforced"), ("defaults", "Until a person decides")):
        if report[group]:
            print_line(f"{said}:")
        for key, value in report[group].items():
            print_line(f"  {key} = {json.dumps(value, ensure_ascii=False)}")
    if report["refused"]:
        print_line("Does not count:")
    for each in report["refused"]:
        print_line(f"  {each['key']}: {each['reason']} {each['remedy']}")
    if report.get("stores"):
        print_line("Stores of models:")
    for store in report.get("stores", ()):
        print_line(f"  {store['path']} ({store['state']})")
