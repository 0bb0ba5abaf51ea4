"""Which libraries could ask for a socket; one that nobody has looked at is told as that."""

import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from bundle.audit import audit
from proof.network_imports import reaches

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("nm"), reason="binutils, for Linux's libraries"
)


@pytest.fixture
def sockets() -> Path:
    spec = find_spec("_socket")
    if spec is None or not spec.origin or spec.origin == "built-in":
        pytest.skip("this Python has its sockets within")
    return Path(spec.origin)


def test_each_has_a_reason_by_its_name(sockets: Path, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    shutil.copy(sockets, tmp_path / "inner" / "_socket.cpython-311-x86_64-linux-gnu.so")
    shutil.copy(sockets, tmp_path / "libQt6Network.so.6")
    (tmp_path / "link.so").symlink_to("libQt6Network.so.6")
    (tmp_path / "notes.txt").write_text("connect")
    known, strange = reaches(tmp_path)
    assert known.library.startswith("inner/")
    assert {"socket", "connect", "getaddrinfo"} <= set(known.calls)
    assert known.reason
    assert (strange.library, strange.reason) == ("libQt6Network.so.6", "")


def test_one_that_asks_for_none_is_not_told(tmp_path: Path) -> None:
    spec = find_spec("markupsafe._speedups")
    assert spec is not None
    assert spec.origin is not None
    shutil.copy(spec.origin, tmp_path)
    assert list(reaches(tmp_path)) == []


def test_a_package_with_one_of_them_is_refused(sockets: Path, tmp_path: Path) -> None:
    shutil.copy(sockets, tmp_path / "_socket.cpython-311-x86_64-linux-gnu.so")
    assert list(faults(tmp_path)) == []
    shutil.copy(sockets, tmp_path / "libstrange.so.1")
    (tmp_path / "plugins" / "tls").mkdir(parents=True)
    (tmp_path / "plugins" / "tls" / "libqopensslbackend.so").write_bytes(b"")
    (tmp_path / "libssl.so.3").write_bytes(b"")
    ssl, tls, strange = faults(tmp_path)
    assert ssl.startswith("libssl.so.3 could")
    assert tls.startswith("plugins/tls/libqopensslbackend.so could")
    assert strange.startswith("libstrange.so.1 imports")


def faults(bundle: Path) -> Iterator[str]:
    """Without those of the Python that runs this, which may know its libraries by their place."""
    return (fault for fault in audit(bundle) if "looks for libraries in" not in fault)
