"""What there is to say of a machine's policy: what holds, from where, and what doesn't count."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop_chat.domain.managed import Managed
from desktop_chat.storage.managed.values import written

__all__ = ["policy_lines", "policy_report"]


def policy_report(managed: Managed, stores: Mapping[Path, str] | None) -> dict[str, Any]:
    """All of it, for a program.

    Args:
        stores: The machine's, each with its state; None where they aren't asked for.
    """
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
        report["stores"] = [{"path": str(path), "state": state} for path, state in stores.items()]
    return report


def policy_lines(report: Mapping[str, Any]) -> Iterator[str]:
    """The same for a terminal, and for whoever is asked for help."""
    if report["source"] is None:
        yield "This machine has no policy."
    elif report["closed"] is None:
        yield f"Policy: {report['source']}"
    else:
        yield f"Policy: {report['source']}, which can't be used"
        yield f"  {report['closed']}"
        yield "  Only the models in this machine's stores may be used."
    for group, said in (("enforced", "Enforced"), ("defaults", "Until a person decides")):
        if report[group]:
            yield f"{said}:"
        for key, value in report[group].items():
            yield f"  {key} = {json.dumps(value, ensure_ascii=False)}"
    if report["refused"]:
        yield "Does not count:"
    for each in report["refused"]:
        yield f"  {each['key']}: {each['reason']} {each['remedy']}"
    if report.get("stores"):
        yield "Stores of models:"
    for store in report.get("stores", ()):
        yield f"  {store['path']} ({store['state']})"
