"""The whole suite: format, lint, types, layers, then the tests, whatever fails on the way."""

import os
import subprocess
import time

import foreground
from environment import Environment

__all__ = ["run"]

_CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("pyright",),
    ("lint-imports",),
)

# A model computes with all cores, and beside others with a tenth of the speed: those tests alone.
_TESTS = (
    ("tests/unit", "tests/gui", "--dist=loadfile", f"--numprocesses={min(4, os.cpu_count() or 1)}"),
    ("tests/e2e",),
)


def run(environment: Environment, pytest_arguments: list[str]) -> int:
    """Run all of it; pytest comes last, so that its own summary ends the output.

    Args:
        pytest_arguments: Have pytest run once, with these.

    Returns:
        0 if everything passed.
    """
    failed = [check for check in _CHECKS if not _passes(environment, check)]
    if failed:
        print(
            f"FAILED before pytest: {', '.join(' '.join(check) for check in failed)}\n", flush=True
        )
    else:
        print(f"All {len(_CHECKS)} checks passed; pytest follows.\n", flush=True)
    status = int(bool(failed))
    for arguments in [pytest_arguments] if pytest_arguments else _TESTS:
        command = [environment.executable("pytest"), *arguments]
        status = foreground.call(command, cwd=environment.root) or status
    return status


def _passes(environment: Environment, check: tuple[str, ...]) -> bool:
    """Run one check and show its output only if there is something to mend."""
    program, *arguments = check
    started = time.monotonic()
    done = subprocess.run(
        [environment.executable(program), *arguments],
        cwd=environment.root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    took = time.monotonic() - started
    verdict = "FAILED" if done.returncode else "ok"
    print(f"{' '.join(check):<22} {verdict}, {took:.1f} s", flush=True)
    if done.returncode:
        print(done.stdout.decode(errors="replace"), flush=True)
    return done.returncode == 0
