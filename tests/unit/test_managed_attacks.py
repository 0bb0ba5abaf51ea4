"""Somebody without rights can't get a model to run that isn't allowed: each way, by each rule."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.cli import ask, chat, prompt
from desktop_chat.cli.models import inspect, models
from desktop_chat.cli.parsers.parser import parse
from desktop_chat.cli.services import Services
from desktop_chat.domain.errors import AppError, BlockedByPolicy, FileChanged
from desktop_chat.domain.settings import MODEL
from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile
from tests import tiny_models
from tests.unit.test_managed_models import Company, company, digest

__all__ = ["company"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file has no mode there")

Decide = Callable[[Company, Path], dict[str, Any]]


def by_architecture(company: Company, good: Path) -> dict[str, Any]:
    return {"BlockedModels": [{"Architecture": "qwen3"}]}


def by_hash(company: Company, good: Path) -> dict[str, Any]:
    return {"AllowedModels": [{"Sha256": digest(good)}]}


def by_store(company: Company, good: Path) -> dict[str, Any]:
    return {"AllowModelImport": False}


@pytest.fixture(params=[by_architecture, by_hash, by_store])
def decided(request: pytest.FixtureRequest, company: Company) -> Company:
    """A machine that allows ``good`` in its store, and not ``bad``, which is a person's own."""
    rule: Decide = request.param
    good(company).chmod(0o644)
    company.decide(**rule(company, good(company)))
    company.load(good(company))
    return company


def good(company: Company) -> Path:
    path = company.store / "good.gguf"
    return path if path.exists() else tiny_models.gemma3(path)


def bad(company: Company) -> Path:
    return tiny_models.qwen3(company.home / "bad.gguf", seed=1)


def itself(company: Company) -> Path:
    return bad(company)


def renamed(company: Company) -> Path:
    return bad(company).rename(company.home / "good.gguf")


def linked(company: Company) -> Path:
    link = company.home / "good.gguf"
    link.symlink_to(bad(company))
    return link


def linked_twice(company: Company) -> Path:
    link = company.home / "other.gguf"
    link.symlink_to(linked(company))
    return link


def hard_linked(company: Company) -> Path:
    link = company.home / "good.gguf"
    link.hardlink_to(bad(company))
    return link


def in_a_linked_folder(company: Company) -> Path:
    bad(company)
    link = company.folder / "models"
    link.symlink_to(company.home)
    return link / "bad.gguf"


def by_a_way_through_the_store(company: Company) -> Path:
    return company.store / ".." / "home" / bad(company).name


def by_a_way_through_the_process(company: Company) -> Path:
    """An open file has a name there that says nothing of where it is."""
    file = os.open(bad(company), os.O_RDONLY)
    path = Path(f"/proc/self/fd/{file}")
    if not path.exists():
        pytest.skip("this system has no such names")
    return path


def copied(company: Company) -> Path:
    return Path(shutil.copy(bad(company), company.home / "copy.gguf"))


def under_another_name_in_it(company: Company) -> Path:
    said: dict[str, Any] = {
        "general.name": "Good", "general.organization": "Good", "general.license": "mit",
    }  # fmt: skip
    return tiny_models.qwen3_model(seed=1).saying(said).save(company.home / "bad.gguf")


def under_another_architecture(company: Company) -> Path:
    said: dict[str, Any] = {"general.architecture": "gemma3"}
    return tiny_models.qwen3_model(seed=1).saying(said).save(company.home / "bad.gguf")


def with_a_tail(company: Company) -> Path:
    path = bad(company)
    with path.open("ab") as file:
        file.write(bytes(4096))
    return path


def in_parts(company: Company) -> Path:
    made = tiny_models.qwen3_model(seed=1)
    made.save(company.home / "bad.gguf", tensors_per_file=len(made.tensors) // 2 + 1)
    return min(company.home.glob("bad-*.gguf"))


def by_its_second_part(company: Company) -> Path:
    in_parts(company)
    return max(company.home.glob("bad-*.gguf"))


def with_an_allowed_first_part(company: Company) -> Path:
    """The allowed file under a name that has something else follow it."""
    first = in_parts(company)
    shutil.copy(good(company), first)
    second = max(company.home.glob("bad-*.gguf"))
    shutil.copy(bad(company), second)
    return second


def written_down_as_allowed(company: Company) -> Path:
    """What a profile remembers is whoever's it is."""
    path = bad(company)
    company.library.record_sha256(path, digest(good(company)))
    company.library.record_verdict(path, Verdict(Outcome.PASSED, engine="a build"))
    return path


ATTACKS = [
    itself, renamed, linked, linked_twice, hard_linked, in_a_linked_folder,
    by_a_way_through_the_store, by_a_way_through_the_process, copied, under_another_name_in_it,
    under_another_architecture, with_a_tail, in_parts, by_its_second_part,
    with_an_allowed_first_part, written_down_as_allowed,
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_it_is_not_loaded_by_whatever_name(
    decided: Company, attack: Callable[[Company], Path]
) -> None:
    path = attack(decided)
    with pytest.raises(AppError):
        decided.load(path)
    decided.load(good(decided))


BROKEN = (under_another_architecture, by_its_second_part, with_an_allowed_first_part)


@pytest.mark.parametrize("attack", [each for each in ATTACKS if each not in BROKEN])
def test_each_would_be_loaded_if_nobody_had_decided(
    company: Company, attack: Callable[[Company], Path]
) -> None:
    company.load(attack(company))


def swapped(path: Path, other: Path) -> None:
    other.replace(path)


def written_over(path: Path, other: Path) -> None:
    times = path.stat()
    path.write_bytes(other.read_bytes())
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def linked_over(path: Path, other: Path) -> None:
    path.unlink()
    path.symlink_to(other)


@pytest.mark.parametrize("swap", [swapped, written_over, linked_over])
@pytest.mark.parametrize("rule", [by_architecture, by_hash])
def test_what_takes_the_place_of_an_allowed_one_is_noticed_in_time(
    company: Company, rule: Decide, swap: Callable[[Path, Path], None]
) -> None:
    path = tiny_models.gemma3(company.home / "mine.gguf")
    company.decide(**rule(company, path))
    candidate = company.admission()(path)
    swap(path, bad(company))
    with pytest.raises(FileChanged):
        candidate.check_unchanged()
    company.refuses(path)


def test_what_changes_while_it_is_read_for_its_hash_is_noticed(company: Company) -> None:
    path = tiny_models.gemma3(company.home / "mine.gguf")
    company.decide(**by_hash(company, path))
    policy = company.policy()
    swaps = [lambda: swapped(path, bad(company))]

    def report(_: float) -> bool:
        for swap in swaps:
            swap()
        swaps.clear()
        return True

    with pytest.raises(AppError):
        company.admission(policy)(path, report).check_unchanged()


def decoy(company: Company) -> Path:
    """A folder in which everything says that all is allowed."""
    folder = company.home / "decoy"
    for place in ("desktop-chat", "etc/desktop-chat", "DesktopChat"):
        (folder / place).mkdir(parents=True)
        (folder / place / "policy.json").write_text("{}")
    return folder


VARIABLES = (
    "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "TMPDIR",
    "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_STATE_HOME",
    "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "DESKTOP_CHAT_POLICY", "DESKTOP_CHAT_PROFILE",
    "DESKTOP_CHAT_MODELS", "HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "LLAMA_CACHE",
    "LLAMA_ARG_MODEL", "LLAMA_ARG_HF_REPO", "LLAMA_ARG_MODEL_DRAFT", "OLLAMA_MODELS",
)  # fmt: skip


def test_no_variable_of_the_environment_helps(
    decided: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = decoy(decided)
    for name in VARIABLES:
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("DESKTOP_CHAT_UNCONFINED", "1")
    with pytest.raises(AppError):
        decided.load(bad(decided))
    decided.load(good(decided))


def services(company: Company, profile: str = "profile") -> Services:
    paths = Paths.of(company.home / profile)
    paths.create()
    policy = company.policy(paths)
    own = Profile(paths, lambda _: None, policy=policy)

    def never(*_: Any) -> Any:
        raise AssertionError

    return Services(
        paths, own.settings, own.open_library, own.make_engine, own.make_vault, never,
        own.models.card, own.examine, own.try_out, policy.managed, lambda: policy.stores,
        own.permit,
    )  # fmt: skip


def words(company: Company, model: str) -> dict[str, tuple[str, ...]]:
    messages = company.home / "messages.json"
    messages.write_text('[{"role": "user", "content": "Hi"}]')
    return {
        "ask": ("ask", "Hi", "--model", model),
        "ask raw": ("ask", "Hi", "--raw", "--model", model),
        "render": ("render", "--messages", str(messages), "--model", model),
        "tokenize": ("tokenize", "Hi", "--model", model),
        "use": ("models", "use", model),
    }


@pytest.mark.parametrize("command", ["ask", "ask raw", "render", "tokenize", "use"])
def test_no_command_reads_it(decided: Company, command: str) -> None:
    arguments = parse(words(decided, str(bad(decided)))[command])
    run = {
        "ask": ask.run, "render": prompt.render, "tokenize": prompt.tokenize, "models": models.run,
    }[arguments.command]  # fmt: skip
    for profile in ("one", "two"):
        with pytest.raises(BlockedByPolicy):
            run(arguments, services(decided, profile))


def test_talking_in_the_terminal_does_not_load_it(decided: Company) -> None:
    own = services(decided)
    own.settings.set(MODEL, str(bad(decided)))
    with pytest.raises(BlockedByPolicy):
        chat.run(own)


def test_a_check_has_no_test_run_of_it(
    decided: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = parse(("models", "verify", str(bad(decided))))
    assert models.run(arguments, services(decided)) != 0
    told = capsys.readouterr()
    assert "test run passed" not in told.out
    assert "can't be used here" in told.err


def test_looking_into_it_says_that_it_is_not_allowed(
    decided: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    assert inspect.run(parse(("inspect", "--json", str(bad(decided)))), services(decided)) == 0
    assert "can't be used here" in capsys.readouterr().out


KINDS: list[dict[str, Any]] = [
    {"general.type": "adapter", "adapter.type": "lora"},
    {"general.type": "mmproj"},
    {"general.architecture": "eagle3"},
]


@pytest.mark.parametrize("said", KINDS, ids=str)
def test_nothing_is_loaded_beside_a_model(company: Company, said: dict[str, Any]) -> None:
    """An adapter, a projector and a draft are of no use here, so they can't bring anything in."""
    path = tiny_models.qwen3_model().saying(said).save(company.home / "part.gguf")
    company.decide(GpuMode="off")
    with pytest.raises(AppError):
        company.load(path)
