"""What llama.cpp says that it allocated: its log is the one place where that stands."""

import re

from desktop_chat.domain.loading import Memory

__all__ = ["Allocated"]

# As in "load_tensors:   CPU_Mapped model buffer size =   259.11 MiB", from LLAMA_LOG_INFO lines of
# llama-model.cpp, llama-context.cpp, llama-kv-cache.cpp and llama-memory-recurrent.cpp.
_LINE = re.compile(r":\s+\S+\s+(model|KV|RS|compute|output) buffer size =\s*(\d+\.\d\d) MiB")
_MIB = 2**20


class Allocated:
    """Adds up the lines of a load, as a listener of ``native.Log``."""

    def __init__(self) -> None:
        self._bytes: dict[str, int] = dict.fromkeys(("model", "KV", "RS", "compute", "output"), 0)

    def read(self, line: str) -> None:
        if match := _LINE.search(line):
            self._bytes[match[1]] += round(float(match[2]) * _MIB)

    @property
    def memory(self) -> Memory:
        of = self._bytes
        return Memory(of["model"], of["KV"] + of["RS"], of["compute"] + of["output"])
