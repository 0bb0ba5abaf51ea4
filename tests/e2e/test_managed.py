"""The program as anybody starts it, on a machine with a policy in its real place.

The machine is a namespace in which whoever runs the tests is root, and /etc is a folder of theirs.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import PROGRAM, Outcome, environment
from tests.tiny_models import ScriptFile
from tests.unit.test_managed_attacks import VARIABLES

_ETC = ("passwd", "group", "nsswitch.conf", "ld.so.cache", "ld.so.conf", "localtime")
_NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-ec")
_ENTER = 'mount --bind "$1" /etc; shift; exec "$@"'

Run = Callable[..., Outcome]


def _entered(etc: Path, command: Sequence[str | Path], **changes: str) -> Outcome:
    done = subprocess.run(
        [*_NAMESPACE, _ENTER, "sh", etc, *command],
        capture_output=True,
        env=environment(**changes),
        timeout=120,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    etc = tmp_path / "etc"
    (etc / "desktop-chat").mkdir(parents=True)
    for folder in (etc, etc / "desktop-chat"):
        folder.chmod(0o755)
    for name in _ETC:
        if (source := Path("/etc", name)).is_file():
            shutil.copy(source, etc)
    if shutil.which("unshare") is None or _entered(etc, ["true"]).code != 0:
        pytest.skip("this system lets nobody make a namespace")
    return etc


@pytest.fixture
def run(etc: Path, tmp_path: Path) -> Run:
    def run_there(*words: str | Path, profile: str = "profile", **changes: str) -> Outcome:
        command = [*PROGRAM, *words, "--profile", tmp_path / profile]
        return _entered(etc, command, **changes)

    return run_there


def decide(etc: Path, mode: int = 0o644, **enforced: Any) -> None:
    place = etc / "desktop-chat" / "policy.json"
    place.write_text(json.dumps({"enforced": enforced}))
    place.chmod(mode)


pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="its namespaces")


def test_a_blocked_model_answers_nobody(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("Yes."), tmp_path / "mine.gguf")
    assert run("ask", "Hi", "--model", model).out == "Yes.\n"
    decide(etc, BlockedModels=[{"Architecture": "LLaMA"}])
    assert "has blocked mine.gguf" in run("ask", "Hi", "--model", model).failed()
    link = tmp_path / "link.gguf"
    link.symlink_to(model)
    assert "has blocked link.gguf" in run("ask", "Hi", "--model", link, profile="other").failed()
    elsewhere = {name: str(tmp_path) for name in VARIABLES if name != "TMPDIR"}
    assert "has blocked" in run("ask", "Hi", "--model", model, **elsewhere).failed()
    assert "has blocked" in run("models", "use", model).failed()
    assert "has blocked" in run("bench", model).failed()
    assert run("policy", "show").code == 0


def test_what_may_not_answer_is_not_compared_and_where_that_is_off_nothing_is(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model, out = shutil.copy(script_file("Yes."), tmp_path / "mine.gguf"), tmp_path / "out"
    assert "Yes." in run("compare", "Hi", "--models", model, "--out", out).out
    again = ("compare", "--repeat", out / "report.json", "--models", model)
    assert "Yes." in run(*again).out
    decide(etc, BlockedModels=[{"Architecture": "LLaMA"}])
    for command in (("compare", "Hi", "--models", model), again):
        outcome = run(*command)
        assert (outcome.code, "Yes." in outcome.out) == (3, False)
        assert "has blocked mine.gguf" in outcome.err
    decide(etc, FeaturesOff=["compare"])
    for command in (("compare", "Hi", "--models", model), again):
        assert "may not be compared here" in run(*command).failed()
    decide(etc, AllowExport=False)
    assert run(*again, "--out", tmp_path / "more").failed()
    assert not (tmp_path / "more").exists()


def test_a_policy_that_anybody_could_have_written_closes(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("Yes."), tmp_path / "mine.gguf")
    decide(etc, mode=0o666)
    assert "can be written by others" in run("ask", "Hi", "--model", model).failed()
    shown = run("policy", "show")
    assert shown.code == 3
    assert "which can't be used" in shown.out


def test_a_loaded_model_is_written_down(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("Yes."), tmp_path / "mine.gguf")
    decide(etc, AuditLog=True, MaxContextTokens=512)
    assert run("ask", "Hi", "--model", model, "--ctx", "2048").out == "Yes.\n"
    (line,) = (tmp_path / "profile" / "models.log").read_text().splitlines()
    assert json.loads(line)["model"] == str(model)
    assert len(json.loads(line)["sha256"][0]) == 64


def test_measuring_is_within_the_limits_and_written_down(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("Yes."), tmp_path / "mine.gguf")
    unlimited = run("bench", model, "--json", profile="other").json
    decide(etc, AuditLog=True, MaxContextTokens=512, GpuMode="off")
    found = run("bench", model, "--json").json
    (line,) = (tmp_path / "profile" / "models.log").read_text().splitlines()
    assert json.loads(line)["model"] == str(model)
    assert 0 < found["tried"][0]["cache"] < unlimited["tried"][0]["cache"]
    assert "layers" not in {each["knob"] for each in found["tried"]}


def test_conversations_are_kept_only_as_they_have_to_be(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("An otter."), tmp_path / "mine.gguf")
    words = tmp_path / "words"
    words.write_text("right")
    ask = ("ask", "A heron?", "--model", model, "--chat", "new")
    assert run("keys", "init", "--unencrypted").code == 0
    assert run(*ask).code == 0
    database = tmp_path / "profile" / "chats.db"
    assert b"heron" in database.read_bytes()
    decide(etc, RequireEncryption=True)
    assert "keys encrypt" in run(*ask).failed()
    assert "have to be encrypted" in run("keys", "init", "--unencrypted", profile="b").failed()
    decide(etc, RequirePassphrase=True)
    assert "keys set-passphrase" in run("chats", "list").failed()
    assert run("keys", "set-passphrase", "--passphrase-file", words).code == 0
    assert b"heron" not in database.read_bytes()
    given = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(words)}
    assert "A heron?" in run("chats", "list", **given).out
    assert "have to be encrypted" in run("keys", "decrypt", "--yes", **given).failed()


def test_where_none_are_kept_the_command_line_keeps_none(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("An otter."), tmp_path / "mine.gguf")
    decide(etc, SaveHistory=False)
    assert "aren't kept" in run("ask", "A heron?", "--model", model, "--chat", "new").failed()
    assert run("ask", "A heron?", "--model", model).out == "An otter.\n"
    assert "aren't kept" in run("chats", "list").err
    assert not list((tmp_path / "profile").glob("chats*"))
    assert "can't be changed" in run("settings", "set", "save_history", "on").failed()


def test_the_system_prompt_of_the_machine_comes_first(
    run: Run, etc: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    model = shutil.copy(script_file("Yes."), tmp_path / "mine.gguf")
    messages = tmp_path / "messages.json"
    said = [{"role": "system", "content": "Be a pirate."}, {"role": "user", "content": "Hi"}]
    messages.write_text(json.dumps(said))
    decide(etc, SystemPrompt="You work for Example Ltd.")
    prompt = run("render", "--messages", messages, "--model", model).out
    assert prompt.index("You work for Example Ltd.\n\nBe a pirate.") < prompt.index("Hi")
    with_it = ("ask", "Hi", "--system", "Be a pirate.", "--model", model, "--json")
    asked = run(*with_it).json
    rendered = run("render", "--messages", messages, "--model", model, "--json").json
    assert asked["prompt_tokens"] == len(rendered["ids"])
    assert "begins with your organisation" in run("ask", "Hi", "--raw", "--model", model).failed()
