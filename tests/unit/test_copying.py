import os
from pathlib import Path

import pytest

from desktop_chat.domain.errors import Cancelled, InvalidInput, StorageFailed
from desktop_chat.models.files.copying import can_link, copy_model


def _yes(_: float) -> bool:
    return True


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "from" / "m.gguf"
    path.parent.mkdir()
    path.write_bytes(os.urandom(9 << 20))
    os.utime(path, ns=(1, 1_700_000_000_000_000_000))
    return path


def test_a_copy_is_the_same_and_lets_the_original_be(source: Path, tmp_path: Path) -> None:
    source.chmod(0o444)
    before = source.stat()
    copy = copy_model(source, tmp_path / "to", _yes)
    assert copy == tmp_path / "to" / "m.gguf"
    assert copy.read_bytes() == source.read_bytes()
    assert copy.stat().st_mtime_ns == before.st_mtime_ns
    assert not copy.samefile(source)
    after = source.stat()
    assert (after.st_mtime_ns, after.st_mode, after.st_nlink) == (
        before.st_mtime_ns, before.st_mode, 1,
    )  # fmt: skip
    assert [path.name for path in copy.parent.iterdir()] == ["m.gguf"]
    assert copy_model(source, tmp_path / "to", _yes) == copy


def test_whether_it_can_have_another_name_is_found_out_without_a_trace(
    source: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "to"
    assert not can_link(source, folder)
    folder.mkdir()
    assert can_link(source, folder)
    assert not can_link(tmp_path / "gone.gguf", folder)
    assert list(folder.iterdir()) == []
    assert source.stat().st_nlink == 1


def test_a_file_without_a_name_gets_one(source: Path, tmp_path: Path) -> None:
    blob = source.rename(source.with_name(f"sha256-{'a' * 64}"))
    copy = copy_model(blob, tmp_path / "to", _yes, name="hf.co/x/../m:3b")
    assert copy.parent == tmp_path / "to"
    assert copy.name == "hf.co-x-..-m-3b.gguf"


def test_all_parts_come_along(source: Path, tmp_path: Path) -> None:
    parts = [source.with_name(f"m-0000{number}-of-00002.gguf") for number in (1, 2)]
    for part in parts:
        part.write_bytes(part.name.encode())
    assert copy_model(parts[0], tmp_path / "to", _yes) == tmp_path / "to" / parts[0].name
    for part in parts:
        assert (tmp_path / "to" / part.name).read_bytes() == part.name.encode()


def test_another_file_is_not_written_over(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "to" / "m.gguf"
    other.parent.mkdir()
    other.write_text("mine")
    with pytest.raises(InvalidInput, match="already"):
        copy_model(source, other.parent, _yes)
    assert other.read_text() == "mine"


def test_a_copy_that_is_ended_leaves_nothing(source: Path, tmp_path: Path) -> None:
    shares: list[float] = []

    def report(share: float) -> bool:
        shares.append(share)
        return share < 0.5

    try:
        copy_model(source, tmp_path / "to", report)
    except Cancelled:
        assert shares == sorted(shares)
        assert not list((tmp_path / "to").iterdir())
    else:
        assert not shares, "this file system shares blocks, which takes no time"


def test_a_link_only_if_that_is_asked_for(source: Path, tmp_path: Path) -> None:
    link = copy_model(source, tmp_path / "to", _yes, may_link=True)
    assert link.samefile(source)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_what_a_link_leads_to_is_linked(source: Path, tmp_path: Path) -> None:
    link = source.with_name("link.gguf")
    link.symlink_to(source.name)
    made = copy_model(link, tmp_path / "to", _yes, may_link=True)
    link.unlink()
    assert made == tmp_path / "to" / "link.gguf"
    assert made.samefile(source)


def test_where_nothing_can_be_written(source: Path, tmp_path: Path) -> None:
    (tmp_path / "to").write_text("a file")
    with pytest.raises(StorageFailed, match="could not be copied"):
        copy_model(source, tmp_path / "to", _yes)
    with pytest.raises(StorageFailed):
        copy_model(tmp_path / "none.gguf", tmp_path / "there", _yes)
