"""Models in several parts, links, and what only looks like a file."""

import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, NotAGguf, PartMissing, UnsupportedModel
from tests.corpus.odd import Make, Odd, accepted, damaged, model, odd
from tests.gguf_bytes import GOOD_KEYS, Raw, TensorInfo, gguf_bytes

__all__ = ["PLACES"]

_WITHOUT_KEYS: dict[str, object] = {key: None for key in GOOD_KEYS}


def _part(number: int, count: int, **also: object) -> bytes:
    own = {"split.no": number - 1, "split.count": count} | also
    tensor = TensorInfo(f"blk.{number}.x", (64, 2))
    return gguf_bytes(own if number == 1 else _WITHOUT_KEYS | own, [tensor])


def _parts(*numbers: int, count: int = 3, opened: int = 1, **contents: bytes) -> Make:
    """Some parts of a set, in place of which ``p2=…`` may be other content."""

    def make(folder: Path) -> Path:
        for number in numbers:
            content = contents.get(f"p{number}", _part(number, count))
            (folder / f"big-{number:05}-of-{count:05}.gguf").write_bytes(content)
        return folder / f"big-{opened:05}-of-{count:05}.gguf"

    return make


def _sets() -> Iterator[Odd]:
    yield accepted("set of three", _parts(1, 2, 3))
    for missing in (2, 3):
        numbers = [number for number in (1, 2, 3) if number != missing]
        says = f"big-0000{missing}-of-00003.gguf is missing"
        yield odd(f"part {missing} is missing", _parts(*numbers), PartMissing, says)
    alone = _parts(1)
    yield odd("all other parts are missing", alone, PartMissing, "00002-of-00003.gguf is missing")
    yield odd("first part is missing", _parts(2, 3), FileNotReadable, "There is no file")
    yield odd("second part", _parts(1, 2, 3, opened=2), UnsupportedModel, "is part 2 of 3")
    yield damaged("half of a part", _parts(1, 2, 3, p2=_part(2, 3)[:-9]), "is not whole: only")
    yield odd("web page for a part", _parts(1, 2, 3, p3=b"<html>"), NotAGguf, "is a web page")
    yield damaged("nothing for a part", _parts(1, 2, 3, p3=b""), "00003-of-00003.gguf is empty")
    mixed = _parts(1, 2, 3, p2=_part(3, 3))
    yield damaged("a part twice", mixed, "is part 3 of 3, and not what its name says")
    other = _parts(1, 2, 3, p2=_part(2, 4))
    yield damaged("part of a larger set", other, "is part 2 of 4, and not what its name says")
    whole = _parts(1, 2, 3, p2=gguf_bytes())
    yield damaged("a whole model for a part", whole, "is no part of a model")
    double = _parts(1, 2, 3, p3=gguf_bytes(
        _WITHOUT_KEYS | {"split.no": 2, "split.count": 3}, [TensorInfo("blk.2.x", (64, 2))]
    ))  # fmt: skip
    yield damaged("one tensor in two parts", double, "the tensor blk.2.x appears twice")
    yield damaged("first part of 65,535", model({"split.count": 65_535}), "first of 65,535 files")
    yield damaged("first part under another name", model({"split.count": 2}), "first of 2 files")
    yield damaged("set of more than is possible", model({"split.count": 65_536}), "split.count is")
    yield damaged("number of a part is a text", model({"split.no": "1"}), "split.no is not")
    claim = model({"split.no": 0, "split.count": 1_001})
    many = _parts(1, count=1_001, p1=claim)
    yield damaged("first of a thousand parts and one", many, "claims to be the first of 1,001")
    thousand = _parts(1, count=1_000, p1=model({"split.no": 0, "split.count": 1_000}))
    yield odd("first of a thousand parts", thousand, PartMissing, "00002-of-01000.gguf is missing")
    full = _parts(1, 2, 3, p2=_part_of_many(2, 4_096), p3=_part_of_many(3, 4_096))
    yield damaged("too many tensors in all parts", full, "4,096 tensors, too many for a model")
    less = _parts(1, 2, 3, p2=_part_of_many(2, 4_096), p3=_part_of_many(3, 4_095))
    yield accepted("as many tensors in all parts as are allowed", less)
    wordy = _parts(1, 2, 3, p2=_part(2, 3, **_words(9)), p3=_part(3, 3, **_words(9)))
    yield damaged("too much text in all parts", wordy, "claims to be 1,048,576 bytes long")
    yield accepted("set of one", model({"split.count": 1, "split.no": 0}))
    yield accepted("number of a part without a set", model({"split.no": 3}))


def _part_of_many(number: int, tensors: int) -> bytes:
    keys = _WITHOUT_KEYS | {"split.no": number - 1, "split.count": 3}
    return gguf_bytes(keys, [TensorInfo(f"{number}.{n}", (1,)) for n in range(tensors)])


def _words(megabytes: int) -> dict[str, object]:
    return {f"x{number}": "a" * (1 << 20) for number in range(megabytes)}


def _folder(folder: Path) -> Path:
    (folder / "model.gguf").mkdir()
    return folder / "model.gguf"


def _absent(folder: Path) -> Path:
    return folder / "model.gguf"


def _long(folder: Path) -> Path:
    return folder / ("x" * 5_000)


def _zero(folder: Path) -> Path:
    return folder / "mod\0el.gguf"


def _surrogate(folder: Path) -> Path:
    return folder / "mod\ud800el.gguf"


def _below_a_file(folder: Path) -> Path:
    (folder / "model.gguf").write_bytes(gguf_bytes())
    return folder / "model.gguf" / "inside.gguf"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "model.gguf")
    return folder / "model.gguf"


def _device(_folder: Path) -> Path:
    return Path("/dev/zero")


def _link(target: str) -> Make:
    def make(folder: Path) -> Path:
        (folder / "real.gguf").write_bytes(gguf_bytes())
        (folder / "model.gguf").symlink_to(target)
        return folder / "model.gguf"

    return make


def _sparse(content: bytes, size: int) -> Make:
    """A file that is large without taking place on the disk."""

    def make(folder: Path) -> Path:
        path = folder / "model.gguf"
        path.write_bytes(content)
        os.truncate(path, size)
        return path

    return make


def _many_types(count: int) -> Make:
    """A list of the tokens' types that is a hole in the file."""

    def make(folder: Path) -> Path:
        path = folder / "model.gguf"
        claim = struct.pack("<IQ", 5, count)
        before, after = model({"tokenizer.ggml.token_type": Raw(9, claim)}).split(claim)
        with path.open("wb") as file:
            file.write(before + claim)
            file.seek(4 * count, os.SEEK_CUR)
            file.write(after + bytes(64))  # the weights may begin later
        return path

    return make


def _long_texts(count: int, length: int) -> Make:
    """A list of texts that are holes in the file."""

    def make(folder: Path) -> Path:
        path = folder / "model.gguf"
        head = model({"x": Raw(9, struct.pack("<IQ", 8, count))})
        end = head.index(struct.pack("<IQ", 8, count)) + 12
        with path.open("wb") as file:
            file.write(head[:end])
            for _ in range(count):
                file.write(struct.pack("<Q", length))
                file.seek(length, os.SEEK_CUR)
            file.write(head[end:] + bytes(64))  # the weights may begin later
        return path

    return make


def _odd_name(name: str) -> Make:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(gguf_bytes())
        return folder / name

    return make


def _places() -> Iterator[Odd]:
    yield odd("folder", _folder, FileNotReadable, "is a folder")
    yield odd("no file", _absent, FileNotReadable, "There is no file")
    yield odd("path that is too long", _long, FileNotReadable, "")
    yield odd("path with a zero", _zero, FileNotReadable, "")
    yield odd("path of half a pair", _surrogate, FileNotReadable, "")
    yield odd("path below a file", _below_a_file, FileNotReadable, "")
    endless = gguf_bytes(key_count=12)
    yield damaged("zeros for the rest", _sparse(endless, 1 << 22), "")
    yield accepted("no ending", _odd_name("model"))
    yield accepted("another ending", _odd_name("model.bin"))
    yield accepted("file name in many scripts", _odd_name("модель 微 صغير.gguf"))
    if sys.platform != "win32":  # where a hole in a file takes place on the disk
        yield damaged("a terabyte of zeros", _sparse(b"", 1 << 40), "nothing but zeros")
        yield damaged(
            "a terabyte behind the weights",
            _sparse(gguf_bytes(), 1 << 40),
            "TB after its last tensor",
        )
        yield accepted("a gigabyte behind the weights", _sparse(gguf_bytes(), 1 << 30))
        yield accepted("a gigabyte of types of tokens", _many_types(1 << 28))
        most = _long_texts(127, 1 << 20)
        yield accepted("as long texts in a list as are allowed", most)
        long = "the texts of the list x are longer than any vocabulary"
        yield damaged("long texts in a list", _long_texts(129, 1 << 20), long)
        yield damaged("huge texts in a list", _long_texts(40_000, 1 << 24), long)
        yield damaged("four gigabytes for the rest", _sparse(endless, 1 << 32), "")
        yield odd("pipe", _pipe, FileNotReadable, "is not an ordinary file")
        yield odd("device without end", _device, FileNotReadable, "is not an ordinary file")
        yield accepted("link", _link("real.gguf"))
        yield odd("link to nothing", _link("none.gguf"), FileNotReadable, "There is no file")
        yield odd("link to itself", _link("model.gguf"), FileNotReadable, "")
        yield accepted("file name with control characters", _odd_name("\x1b[2J\n\u202e.gguf"))
    if sys.platform == "linux":
        yield accepted("file name of no UTF-8", _odd_name(os.fsdecode(b"\xff\xfe.gguf")))


PLACES: tuple[Odd, ...] = (*_sets(), *_places())
