"""Lists mark what a policy doesn't allow, by what is known at once; the load decides anew."""

import sys
from pathlib import Path

import pytest

from desktop_chat.domain.errors import BlockedByPolicy, Cancelled
from desktop_chat.domain.model import ModelFile, Source, Standing
from desktop_chat.models.library.library import Library
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile
from tests import tiny_models
from tests.unit.test_managed_models import Company, company, digest, model

__all__ = ["company"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file has no mode there")


def opened(company: Company) -> tuple[Profile, Library]:
    paths = Paths.of(company.home / "profile")
    paths.create()
    profile = Profile(paths, lambda _: None, policy=company.policy(paths))
    return profile, profile.open_library()


def only(library: Library) -> ModelFile:
    (found,) = [each for each in library.list() if each.source is not Source.STARTER]
    return found


@pytest.mark.parametrize(
    "rule", [{"Architecture": "qwen3"}, {"Publisher": "acme"}, {"Licence": "cc-by-nc-4.0"},
             {"SmallestBytes": 1}]
)  # fmt: skip
def test_what_a_header_tells_is_marked_at_once(company: Company, rule: dict[str, object]) -> None:
    company.decide(BlockedModels=[rule])
    _, library = opened(company)
    library.add([model(company.home / "a.gguf")])
    listed = only(library)
    assert listed.standing is Standing.BLOCKED
    assert listed.reason == "Your organisation has blocked a.gguf."
    assert not listed.standing.can_be_loaded


def test_an_edited_header_is_looked_at_again(company: Company) -> None:
    company.decide(BlockedModels=[{"Publisher": "acme"}])
    _, library = opened(company)
    path = model(company.home / "a.gguf")
    library.add([path])
    assert [only(library).standing, only(library).standing] == [Standing.BLOCKED] * 2
    tiny_models.qwen3_model().saying({"general.organization": "Good"}).save(path)
    assert only(library).standing is Standing.UNTRIED


def test_a_hash_is_only_marked_where_it_is_known(company: Company) -> None:
    path = model(company.home / "a.gguf")
    company.decide(AllowedModels=[{"Sha256": "0" * 64}])
    profile, library = opened(company)
    library.add([path])
    assert only(library).standing is Standing.UNTRIED
    library.record_sha256(path, digest(path))
    assert only(library).standing is Standing.BLOCKED
    assert isinstance(profile.examine(path).refusal, BlockedByPolicy)


def test_a_hash_that_somebody_wrote_down_doesnt_load_anything(company: Company) -> None:
    path, other = model(company.home / "a.gguf"), model(company.home / "b.gguf", seed=1)
    company.decide(AllowedModels=[{"Sha256": digest(other)}])
    profile, library = opened(company)
    library.add([path])
    library.record_sha256(path, digest(other))
    assert only(library).standing is Standing.UNTRIED
    assert isinstance(profile.examine(path).refusal, BlockedByPolicy)


def test_of_several_copies_the_one_that_may_be_used_is_listed(company: Company) -> None:
    ours = model(company.store / "b.gguf")
    mine = model(company.home / "a.gguf")
    company.decide(AllowModelImport=False)
    _, library = opened(company)
    library.add([mine])
    library.use(mine)
    for path in (ours, mine):
        library.record_sha256(path, digest(path))
    listed = only(library)
    assert listed.path == ours
    assert listed.others == (mine,)
    assert listed.standing is Standing.UNTRIED
    ours.chmod(0o666)
    library.record_sha256(ours, digest(ours))  # which the change of its mode made unknown
    assert only(library).standing is Standing.BLOCKED


def test_without_a_policy_nothing_is_asked(tmp_path: Path) -> None:
    library = Library([])
    library.add([tiny_models.qwen3(tmp_path / "a.gguf")])
    assert only(library).standing is Standing.UNTRIED


def test_reading_for_a_hash_has_progress_and_can_be_ended(company: Company) -> None:
    path = model(company.home / "a.gguf")
    company.decide(AllowedModels=[{"Sha256": digest(path)}])
    policy = company.policy()
    shares: list[float] = []

    def told(share: float) -> bool:
        shares.append(share)
        return True

    admission = company.admission(policy)
    with pytest.raises(Cancelled):
        admission(path, lambda _: False)
    admission(path, told)
    assert shares
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    again = len(shares)
    admission(path, told)  # it hasn't changed
    assert len(shares) == again


@pytest.mark.parametrize(
    ("enforced", "reads"),
    [
        ({"BlockedModels": [{"Architecture": "qwen3"}]}, False),
        ({"BlockedModels": [{"Architecture": "llama", "Sha256": "0" * 64}]}, False),
        ({"BlockedModels": [{"Sha256": "0" * 64}]}, True),
        ({"AllowedModels": [{"Sha256": "0" * 64}, {"Architecture": "qwen3"}]}, False),
        ({"AllowModelImport": False, "AllowedModels": [{"Sha256": "0" * 64}]}, False),
        ({"AuditLog": True}, True),
        ({"GpuMode": "off"}, False),
    ],
)
def test_a_model_is_only_read_for_its_hash_where_that_decides(
    company: Company, enforced: dict[str, object], reads: bool
) -> None:
    path = model(company.home / "a.gguf")
    company.decide(**enforced)
    shares: list[float] = []
    policy = company.policy()
    policy.read(_listed(path), lambda share: not shares.append(share))
    assert bool(shares) is reads


def _listed(path: Path) -> ModelFile:
    library = Library([])
    library.add([path])
    return only(library)
