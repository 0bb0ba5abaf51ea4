"""``desktop-chat models verify``: is the file what it was, and does it run?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import (
    FAILED,
    error_json,
    print_error,
    print_json,
    print_line,
    show_progress,
)
from desktop_chat.domain.errors import AppError, DamagedFile
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.models.files.splits import existing_parts

__all__ = ["compute_sha256", "verify"]

_SAID = {"first": "computed for the first time", "same": "unchanged", "changed": "CHANGED"}


def verify(arguments: Namespace, services: Services) -> int:
    """Compute the hash of each file, compare it with what it was, and have a test run."""
    path = services.library.find(arguments.id)
    files = list(_files(path, services))
    error = _changed(files)
    if not arguments.json:
        for file in files:
            print_line(f"{file['sha256']}  {file['path']}  ({_SAID[file['state']]})")
            if file["state"] == "changed":
                print_line(f"{file['earlier']}  was what it had before")
    report: dict[str, Any] = {"path": str(path), "files": files}
    try:
        report["test"] = _test_run(path, services, arguments.again)
    except AppError as failed:
        error = error or failed
        report["error"] = error_json(failed)
    if error is not None:
        report["error"] = error_json(error)
    if arguments.json:
        print_json(report)
    elif "test" in report:
        print_line("Structure valid, test run passed.")
    if error is None:
        return 0
    if not arguments.json:
        print_error(error, as_json=False)
    return FAILED


def _files(path: Path, services: Services) -> Iterator[dict[str, str]]:
    for part in existing_parts(path):
        before = services.library.sha256(part)
        sha256 = compute_sha256(part)
        earlier = services.library.record_sha256(part, sha256)
        state = "changed" if earlier else "same" if before == sha256 else "first"
        yield {
            "path": str(part),
            "sha256": sha256,
            "state": state,
            **({"earlier": earlier} if earlier else {}),
        }


def compute_sha256(path: Path) -> str:
    """The hash of a file; how far that is is shown where there is a terminal.

    Raises:
        AppError: It can't be read.
    """

    def report(share: float) -> bool:
        show_progress(f"Reading {path.name}: {share:.0%}")
        return True

    try:
        return sha256_of(path, report)
    finally:
        show_progress("")


def _changed(files: list[dict[str, str]]) -> AppError | None:
    names = [Path(file["path"]).name for file in files if file["state"] == "changed"]
    if not names:
        return None
    return DamagedFile(
        f"{', '.join(names)}: the content is another one than when it was looked at before.",
        "If you didn't replace it yourself, copy it again from where it came from.",
    )


def _test_run(path: Path, services: Services, again: bool) -> dict[str, Any]:
    """
    Raises:
        AppError: It didn't pass.
    """
    if again:
        with suppress(AppError):
            services.library.try_again(path)

    def report(share: float) -> bool:
        show_progress(f"Test run: {share:.0%}")
        return True

    verdict = services.try_out(path, report)
    show_progress("")
    return {
        "outcome": str(verdict.outcome),
        "detail": verdict.detail,
        "engine": verdict.engine,
        "tokens_per_second": verdict.tokens_per_second,
    }
