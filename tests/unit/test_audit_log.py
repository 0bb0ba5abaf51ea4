"""What an administrator can read of the models that were loaded."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.storage.audit_log import AuditLog, user_name

NOON = datetime(2026, 11, 28, 12, 0, 0, 123, tzinfo=UTC)


def audit_log(path: Path, max_bytes: int = 1 << 20) -> AuditLog:
    return AuditLog(path, lambda: "ann", lambda: NOON, max_bytes)


def test_each_load_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "models.log"
    for name in ("a.gguf", "b\n\u202e.gguf"):
        audit_log(path).record(Path("/srv", name), ["0" * 64])
    first, second = path.read_text(encoding="ascii").splitlines()
    assert json.loads(first) == {
        "time": "2026-11-28T12:00:00+00:00",
        "user": "ann",
        "event": "model loaded",
        "model": "/srv/a.gguf",
        "sha256": ["0" * 64],
    }
    assert json.loads(second)["model"] == "/srv/b\n\u202e.gguf"
    assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "models.log"
    for number in range(100):
        audit_log(path, max_bytes=2_000).record(Path(f"/srv/{number}.gguf"), [])
    kept = sorted(tmp_path.iterdir())
    assert [each.name for each in kept] == ["models.log", "models.old.log"]
    assert sum(each.stat().st_size for each in kept) < 5_000
    assert "/srv/99.gguf" in path.read_text()


def test_what_can_not_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "models.log"
    path.mkdir()
    with pytest.raises(StorageFailed, match="wants it written down"):
        audit_log(path).record(Path("/srv/a.gguf"), [])


@pytest.mark.skipif(os.name == "nt", reason="a link takes a right there")
def test_no_link_leads_it_elsewhere(tmp_path: Path) -> None:
    path, other = tmp_path / "models.log", tmp_path / "other"
    other.write_text("")
    path.symlink_to(other)
    with pytest.raises(StorageFailed):
        audit_log(path).record(Path("/srv/a.gguf"), [])
    assert other.read_text() == ""


@pytest.mark.skipif(os.name == "nt", reason="by the session there")
def test_no_environment_makes_another_user(monkeypatch: pytest.MonkeyPatch) -> None:
    before = user_name()
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert user_name() == before
