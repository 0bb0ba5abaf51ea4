"""The icons are Lucide's, and each that the app asks for is there."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import desktop_chat

ROOT = Path(desktop_chat.__file__).parents[1]
FOLDER = ROOT / "resources" / "icons"


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("icons", ROOT / "packaging" / "icons.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_file_is_as_lucide_has_it(icons: ModuleType) -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == icons.LUCIDE.keys() | icons.OWN
    for name, svg in icons.published().items():
        assert (FOLDER / f"{name}.svg").read_bytes() == svg, name


def test_their_licence_lies_beside_them() -> None:
    assert "Lucide Contributors" in (FOLDER / "LICENSE").read_text(encoding="utf-8")


def test_each_icon_that_is_named_is_there() -> None:
    named = {
        name
        for path in (ROOT / "desktop_chat" / "ui").rglob("*.py")
        for name in _named(path.read_text(encoding="utf-8"))
    }
    assert len(named) > 10
    assert named <= {path.stem for path in FOLDER.glob("*.svg")}


def _named(source: str) -> Iterator[str]:
    """What calls of ``icon`` have as their first argument, where it is written there in full."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="icon"), args=[ast.Constant(value=str(name)), *_]
            ):
                yield name
            case ast.Call(
                func=ast.Attribute(attr="icon"),
                args=[
                    ast.IfExp(
                        body=ast.Constant(value=str(name)), orelse=ast.Constant(value=str(other))
                    ),
                    *_,
                ],
            ):
                yield from (name, other)
            case _:
                pass
