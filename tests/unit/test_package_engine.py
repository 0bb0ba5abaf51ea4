"""The recipe of the packages' engine, and where its wheel lies. packaging/build makes it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEBIAN = pytest.mark.skipif(
    not Path("/usr/share/keyrings/debian-archive-keyring.gpg").exists(), reason="Debian's packages"
)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [str(ROOT / "packaging"), *sys.path])
    import engine

    return engine


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with nothing but the project's own description."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_nothing_is_compiled_for_the_machine_that_builds(engine: ModuleType) -> None:
    for backend in engine.BACKENDS:
        assert engine.Recipe.of(ROOT, backend).options["GGML_NATIVE"] == "OFF"


def test_each_recipe_has_a_place_of_its_own(engine: ModuleType, checkout: Path) -> None:
    here = {engine.Recipe.of(ROOT, backend).digest() for backend in engine.BACKENDS}
    assert len(here) == len(engine.BACKENDS)
    there = {engine.Recipe.of(checkout, backend).digest() for backend in engine.BACKENDS}
    assert there == here, "it depends on where the checkout is"
    project = checkout / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    project.write_text(text.replace("llama-cpp-python==", "llama-cpp-python==9."), encoding="utf-8")
    assert engine.Recipe.of(checkout, "cpu").digest() not in here


def test_a_wheel_that_is_there_is_used_again(engine: ModuleType, checkout: Path) -> None:
    folder = checkout / "build" / "engine" / engine.Recipe.of(checkout, "vulkan").digest()
    folder.mkdir(parents=True)
    made = folder / "llama_cpp_python-0-py3-none-any.whl"
    made.touch()
    assert engine.wheel(checkout) == made
    command = [sys.executable, ROOT / "packaging" / "engine", "--help"]
    assert "vulkan" in subprocess.run(command, capture_output=True, text=True, check=True).stdout


@DEBIAN
def test_a_machine_without_apt_is_told_what_is_needed(
    engine: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine import toolchain

    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    with pytest.raises(toolchain.ToolchainError, match="Missing: apt-get, dpkg-deb"):
        toolchain.fetch(tmp_path / "toolchain")
    assert not (tmp_path / "toolchain").exists()
