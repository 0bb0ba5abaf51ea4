"""``desktop-chat policy``: what an administrator decided for this machine, or would decide."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import FAILED, print_json, print_line
from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.language import later
from desktop_chat.domain.managed import Managed
from desktop_chat.models.files.store import store_state
from desktop_chat.storage.managed.json_policy import from_json
from desktop_chat.storage.managed.protected_file import MOST_BYTES
from desktop_chat.storage.managed.reader import judged
from desktop_chat.storage.managed.report import policy_lines, policy_report
from desktop_chat.storage.managed.schema import Schema
from desktop_chat.storage.managed.source import PolicyUnreadable

__all__ = ["run"]


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says.

    Returns:
        The exit status: a failure if anything in the policy doesn't count.
    """
    if arguments.action == "check":
        managed, states = _checked(arguments.file, services.paths.policy_schema), None
    else:
        managed = services.managed
        states = {store: store_state(store).value for store in services.stores()}
    report = policy_report(managed, states)
    if arguments.json:
        print_json({"policy": report})
    else:
        for line in policy_lines(report):
            print_line(line)
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
        return judged(from_json(data, str(file)), str(file), Schema(schema))
    except PolicyUnreadable as error:
        return Managed(str(file), closed=error.reason)
    except OSError as error:
        raise FileNotReadable(f"{file}: {error.strerror}.") from error
