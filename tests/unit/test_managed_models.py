"""What a policy forbids isn't loaded, whatever a person without rights does to have it loaded."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from desktop_chat.domain.errors import AppError, BlockedByPolicy, FileChanged
from desktop_chat.domain.generation import Event, Failed, Loaded
from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.models.files.store import StoreState, store_state
from desktop_chat.models.library.library import Library
from desktop_chat.storage.managed.json_policy import from_json
from desktop_chat.storage.managed.policy_file import PolicyFile
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.managed import MachinePolicy
from desktop_chat.wiring.profile import Profile
from tests import tiny_models

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file has no mode there")

ROOMY = Machine(cores=2, memory_available=8 << 30, devices=())
OTHERS: dict[str, Any] = {"general.organization": "Acme", "general.license": "cc-by-nc-4.0"}


@dataclass
class Company:
    """A machine with a policy and a store, and somebody who uses it."""

    folder: Path
    library: Library = field(default_factory=lambda: Library([]))

    @property
    def place(self) -> Path:
        return self.folder / "etc" / "policy.json"

    @property
    def store(self) -> Path:
        return self.folder / "store"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def decide(self, **enforced: Any) -> None:
        self.place.write_text(json.dumps({"enforced": enforced}))
        self.place.chmod(0o644)

    def policy(self, paths: Paths | None = None) -> MachinePolicy:
        source = PolicyFile(self.place, from_json, os.getuid())
        return MachinePolicy(paths or Paths.of(self.home), source, [self.store], os.getuid())

    def admission(self, policy: MachinePolicy | None = None) -> Admission:
        policy = policy or self.policy()

        def probe(_: Trial, __: object) -> Verdict:
            return Verdict(Outcome.PASSED)

        return Admission(
            self.library, policy.models.allow, probe, lambda: "a build", policy.limits,
            read=policy.read,
        )  # fmt: skip

    def load(self, path: Path, options: LoadOptions | None = None) -> LoadPlan:
        """All that is decided before llama.cpp gets the file."""
        candidate = self.admission()(path)
        plan = candidate.plan(ROOMY, options or LoadOptions())
        candidate.check_unchanged()
        return plan

    def refuses(self, path: Path, told: str = "organisation") -> None:
        with pytest.raises(BlockedByPolicy, match=told):
            self.load(path)


@pytest.fixture
def company(tmp_path: Path) -> Company:
    company = Company(tmp_path)
    for folder in (company.place.parent, company.store, company.home):
        folder.mkdir()
        folder.chmod(0o755)
    return company


def model(path: Path, seed: int = 0) -> Path:
    tiny_models.qwen3_model(seed=seed).saying(OTHERS).save(path)
    path.chmod(0o644)
    return path


def digest(path: Path) -> str:
    return sha256_of(path, lambda _: True)


def test_without_a_policy_everything_is_as_it_was(company: Company) -> None:
    path = model(company.home / "a.gguf")
    assert company.load(path, LoadOptions(ctx=2048, gpu_layers=0)).ctx == 2048


RULES: list[dict[str, Any]] = [
    {"Architecture": "Qwen3"},
    {"Publisher": " ACME "},
    {"Licence": "CC-BY-NC-4.0"},
    {"Quantization": "f32"},
    {"SmallestBytes": 1000},
    {"LargestBytes": 1 << 40},
    {"Architecture": "qwen3", "Publisher": "Acme", "SmallestBytes": 1},
]
MISSES: list[dict[str, Any]] = [
    {"Architecture": "qwen"},
    {"Publisher": "Acme Ltd"},
    {"Licence": "mit"},
    {"Quantization": "Q4_K_M"},
    {"SmallestBytes": 1 << 40},
    {"LargestBytes": 1000},
    {"Sha256": "0" * 64},
    {"Architecture": "qwen3", "Publisher": "Other"},
]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_rule_means_the_models_that_are_so(company: Company, rule: dict[str, Any]) -> None:
    path = model(company.home / "a.gguf")
    company.decide(BlockedModels=[{"Architecture": "llama"}, rule])
    company.refuses(path, r"has blocked a\.gguf")
    company.decide(AllowedModels=[{"Architecture": "llama"}, rule])
    company.load(path)


@pytest.mark.parametrize("rule", MISSES, ids=str)
def test_a_rule_means_no_others(company: Company, rule: dict[str, Any]) -> None:
    path = model(company.home / "a.gguf")
    company.decide(BlockedModels=[rule])
    company.load(path)
    company.decide(AllowedModels=[rule])
    company.refuses(path, "none of the models that your organisation allows")


def test_what_is_blocked_is_blocked_even_if_it_is_allowed(company: Company) -> None:
    path = model(company.home / "a.gguf")
    company.decide(
        AllowedModels=[{"Sha256": digest(path).upper()}], BlockedModels=[{"Publisher": "Acme"}]
    )
    company.refuses(path)
    company.decide(AllowedModels=[])
    company.refuses(path)


def renamed(company: Company, bad: Path, good: Path) -> Path:
    good.unlink()
    return bad.rename(good)


def linked(company: Company, bad: Path, good: Path) -> Path:
    link = company.home / "link.gguf"
    link.symlink_to(bad)
    return link


def hard_linked(company: Company, bad: Path, good: Path) -> Path:
    link = company.home / "link.gguf"
    link.hardlink_to(bad)
    return link


def copied(company: Company, bad: Path, good: Path) -> Path:
    return Path(shutil.copy(bad, company.home / "copy.gguf"))


def with_other_metadata(company: Company, bad: Path, good: Path) -> Path:
    edited: dict[str, Any] = {"general.organization": "Good", "general.license": "mit"}
    return tiny_models.qwen3_model(seed=1).saying(edited).save(bad)


def with_a_tail(company: Company, bad: Path, good: Path) -> Path:
    with bad.open("ab") as file:
        file.write(bytes(4096))
    return bad


def remembered_as_another(company: Company, bad: Path, good: Path) -> Path:
    company.library.record_sha256(bad, digest(good))
    return bad


ATTACKS = [
    renamed, linked, hard_linked, copied, with_other_metadata, with_a_tail, remembered_as_another,
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_model_that_is_not_allowed_stays_out(
    company: Company, attack: Callable[[Company, Path, Path], Path]
) -> None:
    good, bad = model(company.home / "good.gguf"), model(company.home / "bad.gguf", seed=1)
    company.decide(AllowedModels=[{"Sha256": digest(good)}])
    company.load(good)
    company.refuses(bad)
    company.refuses(attack(company, bad, good))


@pytest.mark.parametrize("attack", [renamed, linked, hard_linked, copied, remembered_as_another])
def test_a_blocked_hash_stays_out(
    company: Company, attack: Callable[[Company, Path, Path], Path]
) -> None:
    good, bad = model(company.home / "good.gguf"), model(company.home / "bad.gguf", seed=1)
    company.decide(BlockedModels=[{"Sha256": digest(bad)}])
    company.load(good)
    company.refuses(attack(company, bad, good))


def test_every_file_of_a_model_has_to_be_allowed(company: Company) -> None:
    made = tiny_models.qwen3_model()
    made.save(company.home / "a.gguf", tensors_per_file=len(made.tensors) // 2 + 1)
    parts = sorted(company.home.glob("a-*.gguf"))
    assert len(parts) == 2
    hashes = [digest(part) for part in parts]
    company.decide(AllowedModels=[{"Sha256": hashes[0]}])
    company.refuses(parts[0])
    company.decide(AllowedModels=[{"Sha256": each} for each in hashes])
    company.load(parts[0])
    company.decide(BlockedModels=[{"Sha256": hashes[1]}])
    company.refuses(parts[0])


def swapped(path: Path, bad: Path) -> None:
    bad.replace(path)


def written_over(path: Path, bad: Path) -> None:
    status = path.stat()
    path.write_bytes(bad.read_bytes())
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def linked_to_another(path: Path, bad: Path) -> None:
    path.unlink()
    path.symlink_to(bad)


@pytest.mark.parametrize("swap", [swapped, written_over, linked_to_another])
def test_a_file_that_is_swapped_after_the_check_is_noticed(
    company: Company, swap: Callable[[Path, Path], None]
) -> None:
    good, bad = model(company.home / "good.gguf"), model(company.home / "bad.gguf", seed=1)
    assert good.stat().st_size == bad.stat().st_size
    company.decide(AllowedModels=[{"Sha256": digest(good)}])
    admission = company.admission()
    candidate = admission(good)
    swap(good, bad)
    with pytest.raises(FileChanged):
        candidate.check_unchanged()
    with pytest.raises(BlockedByPolicy):
        admission(good)


def test_only_the_stores_models_are_used_where_import_is_forbidden(company: Company) -> None:
    mine, ours = model(company.home / "a.gguf"), model(company.store / "b.gguf")
    company.decide(AllowModelImport=False)
    company.load(ours)
    company.refuses(mine, "only the models that it has installed")


def link_from_the_store(company: Company, mine: Path) -> Path:
    link = company.store / "link.gguf"
    link.symlink_to(mine)
    return link


def link_to_the_store(company: Company, mine: Path) -> Path:
    """It leads to an allowed model now; the moment after, it may not."""
    model(company.store / "b.gguf")
    link = company.home / "link.gguf"
    link.symlink_to(company.store / "b.gguf")
    return link


def folder_linked_to_the_store(company: Company, mine: Path) -> Path:
    model(company.store / "b.gguf")
    link = company.home / "models"
    link.symlink_to(company.store)
    return link / "b.gguf"


def way_round(company: Company, mine: Path) -> Path:
    return company.store / ".." / "home" / mine.name


def file_that_others_can_write(company: Company, mine: Path) -> Path:
    path = model(company.store / "b.gguf")
    path.chmod(0o666)
    return path


def store_that_others_can_write(company: Company, mine: Path) -> Path:
    company.store.chmod(0o777)
    return model(company.store / "b.gguf")


@pytest.mark.parametrize(
    "attack",
    [
        link_from_the_store, link_to_the_store, folder_linked_to_the_store, way_round,
        file_that_others_can_write, store_that_others_can_write,
    ],
)  # fmt: skip
def test_what_only_seems_to_be_in_the_store_is_not(
    company: Company, attack: Callable[[Company, Path], Path]
) -> None:
    mine = model(company.home / "a.gguf")
    company.decide(AllowModelImport=False)
    company.refuses(attack(company, mine), "only the models that it has installed")


def test_every_file_of_a_model_has_to_be_in_the_store(company: Company) -> None:
    made = tiny_models.qwen3_model()
    made.save(company.store / "a.gguf", tensors_per_file=len(made.tensors) // 2 + 1)
    first, second = sorted(company.store.glob("a-*.gguf"))
    for part in (first, second):
        part.chmod(0o644)
    company.decide(AllowModelImport=False)
    company.load(first)
    second.chmod(0o666)
    company.refuses(first)
    second.unlink()
    second.symlink_to(company.home / second.name)
    made.save(company.home / "a.gguf", tensors_per_file=len(made.tensors) // 2 + 1)
    company.refuses(first)


def test_the_state_of_a_store_is_told(company: Company) -> None:
    assert store_state(company.store, os.getuid()) is StoreState.KEPT
    company.store.chmod(0o775)
    assert store_state(company.store, os.getuid()) is StoreState.OPEN
    assert store_state(company.folder / "absent") is StoreState.MISSING


def test_a_store_may_be_elsewhere_and_behind_a_link(company: Company) -> None:
    shared = company.folder / "shared"
    shared.mkdir(mode=0o755)
    (company.folder / "srv").symlink_to(shared)
    company.decide(AllowModelImport=False, ModelStores=[str(company.folder / "srv")])
    policy = company.policy()
    assert policy.stores == (company.store, shared)
    company.load(model(shared / "a.gguf"))


def test_a_policy_that_can_not_be_read_leaves_the_stores_models(company: Company) -> None:
    mine, ours = model(company.home / "a.gguf"), model(company.store / "b.gguf")
    company.place.write_text("{")
    company.load(ours)
    company.refuses(mine, "policy of your organisation can't be read")
    company.decide(GpuMode="off")
    company.load(mine)
    company.place.chmod(0o666)
    company.refuses(mine, "can be written by others")


def test_the_largest_context_bounds_what_is_asked_for_and_what_is_chosen(company: Company) -> None:
    path = model(company.home / "a.gguf")
    free = company.load(path).ctx
    company.decide(MaxContextTokens=512)
    assert free > 512
    for asked in (None, 512, 4096, 1 << 20):
        plan = company.load(path, LoadOptions(ctx=asked))
        assert plan.ctx == 512
    assert "the most that is allowed here" in plan.notes[0]
    assert company.load(path, LoadOptions(ctx=256)).ctx == 256
    examined = company.admission().examine(path, ROOMY, LoadOptions())
    assert examined.fit is not None
    assert (examined.fit.ctx, examined.fit.largest_ctx) == (512, 512)


@pytest.mark.parametrize(("mode", "asked", "layers"), [("off", -1, 0), ("all", 0, -1)])
def test_the_use_of_the_gpu_is_decided(
    company: Company, mode: str, asked: int, layers: int
) -> None:
    company.decide(GpuMode=mode)
    limits = company.policy().limits
    assert limits.bound(LoadOptions(gpu_layers=asked)).gpu_layers == layers
    company.decide(GpuMode="automatic")
    assert company.policy().limits.bound(LoadOptions(gpu_layers=asked)).gpu_layers is None


def test_a_second_profile_has_the_same_policy(company: Company) -> None:
    company.decide(AllowModelImport=False, Language="de")
    mine = model(company.home / "a.gguf")
    for name in ("one", "two"):
        paths = Paths.of(company.home / name)
        profile = Profile(paths, lambda _: None, policy=company.policy(paths))
        policy = profile.policy
        assert policy.managed.enforced.language == "de"
        with pytest.raises(BlockedByPolicy):
            company.admission(policy)(mine)


def test_no_environment_moves_policy_or_stores(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = MachinePolicy(Paths.of(company.home)).stores
    for name in list(os.environ):
        if name not in ("PYTEST_CURRENT_TEST", "TMPDIR"):
            monkeypatch.setenv(name, str(company.home))
    for name in ("XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "DESKTOP_CHAT_POLICY"):
        monkeypatch.setenv(name, str(company.home))
    paths = Paths.of(company.home)
    assert MachinePolicy(paths).stores == before
    assert paths.policy_schema.is_file()


def test_a_file_that_is_gone_is_told(company: Company) -> None:
    company.decide(AllowedModels=[{"Sha256": "0" * 64}])
    with pytest.raises(AppError):
        company.load(company.home / "absent.gguf")


def test_the_window_and_the_commands_ask_the_same_gate(company: Company) -> None:
    company.decide(AllowModelImport=False)
    mine = model(company.home / "a.gguf")
    paths = Paths.of(company.home / "profile")
    profile = Profile(paths, lambda _: None, policy=company.policy(paths))
    with pytest.raises(BlockedByPolicy):
        profile.try_out(mine, lambda _: True)
    assert isinstance(profile.examine(mine).refusal, BlockedByPolicy)
    events: SimpleQueue[Event] = SimpleQueue()
    engine = profile.make_engine(events.put)
    try:
        engine.load(mine, LoadOptions())
        while not isinstance(event := events.get(timeout=60), Failed):
            assert not isinstance(event, Loaded)
    finally:
        engine.close()
    assert isinstance(event.error, BlockedByPolicy)


def test_the_stores_models_are_listed(company: Company) -> None:
    ours = model(company.store / "b.gguf")
    paths = Paths.of(company.home / "profile")
    profile = Profile(paths, lambda _: None, policy=company.policy(paths))
    assert ours in [each.path for each in profile.open_library().list()]


def test_a_load_is_written_down_if_that_is_wanted(company: Company) -> None:
    path = model(company.home / "a.gguf")
    paths = Paths.of(company.home / "profile")
    company.policy(paths).record_load(path)
    assert not paths.audit_log.exists()
    company.decide(AuditLog=True)
    company.policy(paths).record_load(path)
    (line,) = paths.audit_log.read_text().splitlines()
    assert json.loads(line)["sha256"] == [digest(path)]
