"""``desktop-chat doctor``: what there is to run with."""

import platform
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from desktop_chat import __version__
from desktop_chat.domain.offline import UNCONFINED
from desktop_chat.domain.seccomp import MACHINES
from desktop_chat.domain.settings import KEEP_READ
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.storage.conversations.chats import ChatStore
from tests.command_line import environment, on_a_terminal, run
from tests.tiny_models import ScriptFile


def test_for_a_program(tmp_path: Path, script_file: ScriptFile) -> None:
    models = tmp_path / "models"
    models.mkdir()
    shutil.copy(script_file("Yes."), models / "mine.gguf")
    outcome = run("doctor", "--json", "--profile", tmp_path)
    told = outcome.json
    assert outcome.err == ""
    assert told["desktop_chat"] == __version__
    assert told["packages"]["llama-cpp-python"] == version("llama-cpp-python")
    assert told["llama"]["llama-cpp-python"] == version("llama-cpp-python")
    assert told["llama"]["commit"]
    assert told["llama"]["build"] == engine_build()
    assert told["llama"]["llama.cpp"]
    assert told["cpu_features"]
    if sys.platform == "linux":
        assert len(told["test_run_of_a_model"]) >= 2
        assert len(told["test_run_of_a_model"]) + len(told["test_run_lacks"]) == 3
    cpu = next(device for device in told["devices"] if device["kind"] == "cpu")
    assert 0 < cpu["memory_free"] <= cpu["memory_total"]
    assert told["paths"]["models"] == str(models)
    assert all(
        path.startswith(str(tmp_path))
        for name, path in told["paths"].items()
        if name != "resources"
    )
    assert told["models"][0] == "mine"
    assert told["packages"]["sqlcipher3"] == version("sqlcipher3")
    assert told["database"]["SQLCipher"].startswith("4.")
    assert told["conversations"] == {"encrypted": None, "ways": [], "keychain": None}


def test_what_is_kept_of_what_models_read(tmp_path: Path) -> None:
    doctor = ("doctor", "--json", "--profile", tmp_path)
    run("settings", "set", KEEP_READ.key, "100", "--profile", tmp_path)
    told = run(*doctor).json["kept_of_what_models_read"]
    assert told == {"kept": True, "number": 0, "bytes": 0, "most_bytes": 100 << 20}
    (tmp_path / "states").mkdir()
    (tmp_path / "states" / "one.state").write_bytes(bytes(1_000))
    told = run(*doctor).json["kept_of_what_models_read"]
    assert (told["number"], told["bytes"]) == (1, 1_000)
    ChatStore(tmp_path / "chats.db").close()  # which anyone can read
    assert run(*doctor).json["kept_of_what_models_read"]["kept"] is False
    run("settings", "set", KEEP_READ.key, "0", "--profile", tmp_path)
    told = run(*doctor).json["kept_of_what_models_read"]
    assert (told["kept"], told["most_bytes"]) == (False, 0)


def test_the_network(tmp_path: Path) -> None:
    doctor = ("doctor", "--json", "--profile", tmp_path)
    told = run(*doctor).json["network"]
    is_filtered = sys.platform == "linux" and platform.machine() in MACHINES
    assert told["refused_by_the_kernel"] is is_filtered
    assert (told["why_not"] is None) is is_filtered
    assert told["refused_by_python"] is not is_filtered
    assert told["QtNetwork"] == "installed", "as in every checkout, and not loaded"
    assert told["_ssl"] in ("installed", "loaded")
    loose = run(*doctor, env=environment(**{UNCONFINED: "1"}))
    assert UNCONFINED in loose.err
    told = loose.json["network"]
    assert told["why_not"] == f"{UNCONFINED} is set"
    assert not told["refused_by_the_kernel"]
    assert not told["refused_by_python"]


# As on a kernel that has none.
WITHOUT_LANDLOCK = """
import errno, sys
from desktop_chat.__main__ import main
from desktop_chat.domain import seccomp
assert seccomp.install({444: [seccomp.fail(errno.ENOSYS)]}, otherwise=seccomp.ALLOW)
sys.exit(main())
"""


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES, reason="the filter is Linux's"
)
def test_what_the_kernel_lacks_for_a_test_run(tmp_path: Path) -> None:
    program = [sys.executable, "-c", WITHOUT_LANDLOCK]
    told = run("doctor", "--json", "--profile", tmp_path, program=program).json
    assert told["test_run_lacks"] == ["Landlock"]
    assert not any("Landlock" in each for each in told["test_run_of_a_model"])


def test_for_a_person(tmp_path: Path) -> None:
    outcome = run("doctor", "--profile", tmp_path)
    assert outcome.code == 0
    assert outcome.err == ""
    for word in (__version__, "CPU", "GiB free", str(tmp_path / "models"), "keychain"):
        assert word in outcome.out


def test_broken_files_do_not_disturb_it(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / "broken.gguf").write_bytes(b"GGUF\x03")
    told = run("doctor", "--json", "--profile", tmp_path).json
    assert "broken" not in told["models"]


@pytest.mark.skipif(sys.platform != "linux", reason="names and terminals as Linux has them")
@pytest.mark.parametrize("option", [(), ("--json",)])
def test_a_name_is_no_command_to_a_terminal(
    option: tuple[str, ...], tmp_path: Path, script_file: ScriptFile
) -> None:
    models = tmp_path / "models"
    models.mkdir()
    shutil.copy(script_file("Yes."), models / "a\x1b[2J\x9b2Jb.gguf")
    text = on_a_terminal("doctor", *option, "--profile", tmp_path)
    assert "[2J" in text
    assert not {"\x1b", "\x9b"} & set(text)
