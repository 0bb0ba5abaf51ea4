"""A model that a policy judges is loaded as it was judged, whoever has it open or moves links."""

from __future__ import annotations

import mmap
import os
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from desktop_chat.domain.errors import BlockedByPolicy, FileChanged
from desktop_chat.domain.generation import Event, Failed, Loaded
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.files.hold import Hold
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile
from tests.unit.test_managed_models import Company, company, digest, model

__all__ = ["company"]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="leases are Linux's")


@pytest.fixture
def allowed(company: Company) -> Path:
    """A model, the only one that may be loaded."""
    path = model(company.home / "allowed.gguf")
    company.decide(AllowedModels=[{"Sha256": digest(path)}])
    return path


def admission(company: Company) -> Admission:
    policy = company.policy()

    def probe(_: Trial, __: object) -> Verdict:
        return Verdict(Outcome.PASSED)

    allow = policy.models.allow
    return Admission(company.library, allow, probe, lambda: "", hold=policy.hold)


def test_what_is_judged_is_what_is_read(company: Company, allowed: Path) -> None:
    candidate = admission(company)(allowed)
    assert candidate.place is not None
    assert digest(candidate.place) == digest(allowed)
    candidate.check_unchanged()


def test_a_link_that_moves_leads_nowhere_else(company: Company, allowed: Path) -> None:
    """For a moment, so that nothing is to be seen of it before and after."""
    blocked = model(company.home / "blocked.gguf", seed=1)
    link = company.home / "link.gguf"
    link.symlink_to(allowed)
    candidate = admission(company)(link)
    link.unlink()
    link.symlink_to(blocked)
    assert candidate.place is not None
    assert digest(link) == digest(blocked)
    assert digest(candidate.place) == digest(allowed)


def test_a_folder_that_is_exchanged_leads_nowhere_else(company: Company, allowed: Path) -> None:
    one, other = company.home / "one", company.home / "other"
    for folder in (one, other):
        folder.mkdir()
    path = allowed.rename(one / "m.gguf")
    model(other / "m.gguf", seed=1)
    candidate = admission(company)(path)
    kept = digest(path)
    one.rename(company.home / "aside")
    other.rename(one)
    assert candidate.place is not None
    assert digest(candidate.place) == kept


def test_who_has_it_mapped_keeps_it_from_being_loaded(company: Company, allowed: Path) -> None:
    """By a page that is dirty already it changes, and its times don't tell."""
    with allowed.open("r+b") as file, mmap.mmap(file.fileno(), 0) as mapped:
        file.close()
        mapped[-8:] = mapped[-8:]
        before = allowed.stat()
        mapped[-8:] = bytes(8)
        after = allowed.stat()
        assert (before.st_mtime_ns, before.st_ctime_ns) == (after.st_mtime_ns, after.st_ctime_ns)
        with pytest.raises(BlockedByPolicy, match="can be changed"):
            admission(company)(allowed)


def test_who_wants_to_write_waits_and_is_seen(company: Company, allowed: Path) -> None:
    candidate = admission(company)(allowed)
    with pytest.raises(BlockingIOError):
        os.open(allowed, os.O_WRONLY | os.O_NONBLOCK)
    with pytest.raises(FileChanged):
        candidate.check_unchanged()


@pytest.mark.parametrize("kind", ["fuse.sshfs", "nfs4", "cifs", "9p", "fuseblk"])
def test_a_server_may_give_out_what_it_likes(kind: str, allowed: Path, tmp_path: Path) -> None:
    with allowed.open("rb") as file:
        told = Path(f"/proc/self/fdinfo/{file.fileno()}").read_text().split()
    mount = told[told.index("mnt_id:") + 1]
    mounts = tmp_path / "mounts"
    mounts.write_text(f"{mount} 1 0:50 / /home rw - {kind} it rw\n")
    with pytest.raises(BlockedByPolicy):
        Hold(allowed, mounts)
    mounts.write_text(f"{mount} 1 8:1 / /home rw shared:1 - ext4 /dev/sda1 rw\n")
    assert Hold(allowed, mounts).is_intact


def test_nothing_is_left_open(allowed: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    held = Hold(allowed)
    place = held.place
    assert place.exists()
    del held
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_without_rules_for_models_nothing_is_kept(company: Company) -> None:
    path = model(company.home / "a.gguf")
    company.decide(GpuMode="off")
    assert company.policy().hold(path) is None


def test_it_is_loaded_and_kept_no_longer(company: Company, allowed: Path) -> None:
    paths = Paths.of(company.home / "profile")
    profile = Profile(paths, lambda _: None, policy=company.policy(paths))
    events: SimpleQueue[Event] = SimpleQueue()
    engine = profile.make_engine(events.put)
    try:
        engine.load(allowed, LoadOptions(ctx=256))
        while not isinstance(event := events.get(timeout=60), Loaded | Failed):
            pass
        assert isinstance(event, Loaded), event
        assert event.model.path == allowed
        os.close(os.open(allowed, os.O_WRONLY | os.O_NONBLOCK))
        maps = Path("/proc/self/maps").read_text()
        assert allowed.name not in maps, "what is written into it now would be in the model"
    finally:
        engine.close()
