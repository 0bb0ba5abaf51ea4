"""What looks at files whose paths come in, in a process with little memory.

Each answer is one line of JSON, so that it is known at which file the process ended.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from desktop_chat.domain.errors import AppError
from desktop_chat.models.admission.kind_check import check_kind
from desktop_chat.models.header.header import check_vocabulary, read_header

__all__ = ["MORE_MEMORY", "main"]

MORE_MEMORY = 200_000_000  # bytes that a file may cost


def main() -> None:
    _limit_memory()
    before = _most_memory()
    for path in json.load(sys.stdin):
        begun = time.process_time()
        answer = _look_at(Path(path))
        answer["seconds"] = time.process_time() - begun
        answer["memory"] = _most_memory() - before
        print(json.dumps(answer), flush=True)


def _look_at(path: Path) -> dict[str, Any]:
    try:
        header = read_header(path)
        check_kind(header)
        check_vocabulary(path)
    except AppError as error:
        return {"error": type(error).__name__, "detail": error.detail, "remedy": error.remedy}
    return {"error": None, "detail": "", "remedy": ""}


def _limit_memory() -> None:
    if sys.platform != "linux":
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + MORE_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _most_memory() -> int:
    """Bytes at the most until now; 0 where that can't be asked."""
    if sys.platform != "linux":
        return 0
    # Not getrusage, which begins with what the process had that this one was made from.
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1_024


if __name__ == "__main__":
    main()
