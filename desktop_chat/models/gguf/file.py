"""A GGUF file that is open: its container, and the texts of its long lists when asked for."""

from __future__ import annotations

import stat
import sys
from array import array as array_of_numbers
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.language import tr
from desktop_chat.models.gguf.allowance import Allowance
from desktop_chat.models.gguf.container import Array, read_container
from desktop_chat.models.gguf.cursor import Cursor
from desktop_chat.models.gguf.foreign import not_a_gguf

__all__ = ["GgufFile", "open_gguf"]


class GgufFile:
    """What can be read of it.

    Attributes:
        size: Bytes on disk.
        container: All but the elements of long lists, and the weights.
    """

    def __init__(
        self, file: BinaryIO, name: str, size: int, allowance: Allowance | None = None
    ) -> None:
        self._file = file
        self._name = name
        self.size = size
        self.container = read_container(file, name, size, allowance)

    def texts(self, array: Array) -> list[bytes]:
        """The texts of ``array``, which is of this file."""
        return Cursor(self._file, self._name, self.size, array.offset).texts(array.count)

    def whole_numbers(self, array: Array, most: int) -> Sequence[int]:
        """The first numbers of ``array``, which llama.cpp insists on to be of 32 bits with a sign.

        Args:
            most: How many, however many there are.
        """
        numbers = array_of_numbers("i")
        cursor = Cursor(self._file, self._name, self.size, array.offset)
        packed = cursor.take(4 * min(array.count, most))
        numbers.frombytes(packed)
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers

    def texts_at(self, array: Array, numbers: Iterable[int], limit: int) -> dict[int, bytes]:
        """Some texts of ``array``, of each the first ``limit`` bytes; all numbers must be in it."""
        return Cursor(self._file, self._name, self.size).texts_at(numbers, array.marks, limit)


@contextmanager
def open_gguf(path: Path, allowance: Allowance | None = None) -> Generator[GgufFile]:
    """The file, and all that its container says.

    Args:
        allowance: What the files before it of the same model have left; None if it is the first.

    Raises:
        FileNotReadable: There is no such file, or it may not be read.
        NotAGguf: It is something else; the message says what.
        DamagedFile: It isn't whole, or breaks the rules of the format.
        UnsupportedModel: llama.cpp doesn't read this kind of GGUF.
    """
    with _opened(path) as (file, size):
        if file.read(4) != b"GGUF":
            raise not_a_gguf(file, path.name, size)
        yield GgufFile(file, path.name, size, allowance)


@contextmanager
def _opened(path: Path) -> Generator[tuple[BinaryIO, int]]:
    try:
        # Asked first, because opening a pipe would wait for a writer.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileNotReadable(
                tr("{path} is a folder.", path=path), tr("Choose a .gguf file in it.")
            )
        if not stat.S_ISREG(mode):
            raise FileNotReadable(tr("{path} is not an ordinary file.", path=path))
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            yield file, size
    except FileNotFoundError as error:
        raise FileNotReadable(tr("There is no file {path}.", path=path)) from error
    except PermissionError as error:
        raise FileNotReadable(tr("You may not read {path}.", path=path)) from error
    except (OSError, ValueError) as error:  # a path with a zero byte is a ValueError
        reason = getattr(error, "strerror", None) or error
        raise FileNotReadable(f"{path}: {reason}.") from error
