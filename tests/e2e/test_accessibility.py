"""What a screen reader finds in each place of the window, and what it hears of a reply."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests import tiny_models
from tests.command_line import PROGRAM
from tests.scenes import SCENES, SPOKEN
from tests.screen_reader import Node, ScreenReader, missing_packages
from tests.tiny_models import CHATML

# Where the tests run by themselves, the packages are installed with everything else.
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's"),
    pytest.mark.skipif(
        bool(missing_packages()) and not os.environ.get("CI"),
        reason=f"apt-get install {missing_packages()}",
    ),
]

# What a person does something with. Whatever takes the keyboard is a control as well.
_CONTROLS = {
    "button menu", "check box", "check menu item", "combo box", "dialog", "frame", "link", "list",
    "list item", "menu", "menu item", "page tab", "password text", "popup menu", "progress bar",
    "push button", "radio button", "radio menu item", "slider", "spin button", "table", "text",
    "toggle button", "tree", "tree item",
}  # fmt: skip
_ROWS = {"list item", "tree item"}  # two of them may well be called the same
_OUR_OWN_WORDS = re.compile(
    r"\bQ[A-Z][a-z]+[A-Z]?|\bqt_|\b[A-Z][a-z]+[A-Z][a-z]+(Box|View|Block)\b"
)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    with ScreenReader(tmp_path) as reader:
        yield reader


class _Window:
    """A program that shows what it is told to."""

    def __init__(self, reader: ScreenReader, process: subprocess.Popen[str]) -> None:
        self.reader, self._process = reader, process

    def show(self, scene: str) -> Node:
        """What there is to read in a scene."""
        assert self._process.stdin is not None
        print(scene, file=self._process.stdin, flush=True)
        self.await_line("shown")
        return self.reader.tree()

    def await_line(self, line: str) -> None:
        assert self._process.stdout is not None
        said = self._process.stdout.readline().strip()
        assert said == line, "it ended; its last words are on stderr"


@contextmanager
def _running(reader: ScreenReader, profile: Path, **variables: str) -> Generator[_Window]:
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.scenes", str(profile)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env=reader.environment() | variables,
    )
    with process:
        window = _Window(reader, process)
        window.await_line("ready")
        yield window
        assert process.stdin is not None
        process.stdin.close()
    assert process.returncode == 0


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Window]:
    """One with two models, whose scenes follow each other."""
    home = tmp_path_factory.mktemp("home")
    profile = home / "profile"
    profile.mkdir()
    models = profile / "models"
    models.mkdir()
    tiny_models.qwen2(models / "Qwen2-Tiny-F32.gguf", chat_template=CHATML)
    tiny_models.qwen3(models / "Qwen3-Tiny-F32.gguf", chat_template=CHATML)
    with ScreenReader(home) as reader, _running(reader, profile) as window:
        reader.await_program()
        yield window


def _check(root: Node) -> None:
    """There is nothing that a person couldn't tell from another, or from nothing."""
    faults: list[str] = []
    _look_into(root, root.children, faults)
    if not any(window.role == "frame" for window in root.children):
        faults.append("no window")
    assert not faults, "\n".join([*faults, root.dump()])


def _look_into(place: Node, within: Sequence[Node], faults: list[str]) -> None:
    """Look at the controls that are in a place by its name."""
    controls: list[Node] = []
    named: list[Node] = []
    left = list(within)
    while left:
        node = left.pop()
        is_control = node.role in _CONTROLS or node.has("focusable")
        if is_control:
            controls.append(node)
            if not re.search(r"\w", node.name):
                faults.append(f"a {node.role} without a name in {place.name!r}")
            elif _OUR_OWN_WORDS.search(node.name):
                faults.append(f"{node.role} {node.name!r} is called as in the code")
            elif node.description.startswith(f"{node.name} ("):
                faults.append(f"{node.role} {node.name!r} says its name twice")
        if node.name and node.children:
            named.append(node)
        else:
            left += node.children
    counted = Counter((node.role, node.name) for node in controls if node.role not in _ROWS)
    faults += [
        f"{count} times {role} {name!r} in {place.name!r}"
        for (role, name), count in counted.items()
        if count > 1 and not _are_places(role, name, named)
    ]
    for node in named:
        _look_into(node, node.children, faults)


def _are_places(role: str, name: str, named: Sequence[Node]) -> bool:
    """Whether these hold controls of their own, as messages do, of which many are called alike."""
    return any(node.role == role and node.name == name for node in named)


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name_of_its_own(window: _Window, scene: str) -> None:
    tree = window.show(scene)
    assert sum(node.role in _CONTROLS for node in tree.walk()) > 3, tree.dump()
    _check(tree)


def test_a_conversation_is_read_in_its_order(window: _Window) -> None:
    tree = window.show("thoughts")
    names = [node.name for node in tree.walk()]
    reply = names.index("Reply from Qwen2 Tiny")
    assert names.index("Your message") < names.index("What is there?") < reply
    rest = names[reply:]
    assert rest.index("They want to know what there is.") < rest.index("Reply")
    prose = next(name for name in rest if name.startswith("A heading\n"))
    assert "a link and a formula x^2.\n• one\n• two\n1. deeper\n☑ done\nQuoted." in prose
    told = {node.name: node.description for node in tree.walk() if node.role == "label"}
    assert told["Table"] == "Name, Value\na, 1"
    assert told["Code in python"] == 'print("Hello")'
    assert told["Formula"] == "E = mc^2"


@pytest.mark.parametrize(
    ("scene", "name"),
    [("find", "Find in this conversation"), ("far from the end", "Go to the end")],
)
def test_what_floats_over_the_messages_is_found(window: _Window, scene: str, name: str) -> None:
    assert name in [node.name for node in window.show(scene).walk()]


def test_a_message_is_said_when_the_keyboard_comes_to_it(window: _Window) -> None:
    tree = window.show("versions")
    question = next(node for node in tree.walk() if node.name == "Your message")
    assert question.has("focused")
    assert question.description == "What is there?"


def test_an_answer_is_said_when_the_keyboard_comes_to_its_column(window: _Window) -> None:
    tree = window.show("comparison")
    focused = next(node for node in tree.walk() if node.has("focused"))
    assert focused.name == "Qwen2 Tiny, column 1 of 2"
    assert focused.description.startswith("I only know the lines of my script")
    assert focused.description.endswith("seed 7")
    tree = window.show("blind comparison")
    told = "\n".join(f"{node.name} {node.description}" for node in tree.walk())
    assert "Model B, column 2 of 2" in told
    assert "column 1 of 2" in told
    page = next(node for node in tree.walk() if node.name == "Comparison")
    assert "Tiny" not in page.dump()


def test_what_is_not_named_is_found() -> None:
    def button(name: str) -> Node:
        return Node("push button", name, "", frozenset({"focusable"}))

    def faults(*buttons: Node) -> list[str]:
        found: list[str] = []
        _look_into(Node("frame", "Window", "", frozenset()), buttons, found)
        return found

    assert faults(button("Copy"), button("Copy code")) == []
    assert faults(button("…")) == ["a push button without a name in 'Window'"]
    assert faults(button("QToolButton")) == ["push button 'QToolButton' is called as in the code"]
    assert faults(button("Copy"), button("Copy")) == ["2 times push button 'Copy' in 'Window'"]
    message = Node("panel", "Message", "", frozenset(), [button("Copy")])
    assert faults(message, button("Copy")) == []


def test_a_reply_is_said_in_sentences(window: _Window) -> None:
    window.reader.forget()
    window.show("spoken")
    said = window.reader.hear(last="and that is all.")
    of_reply = [each for each in said if each in SPOKEN]
    assert " ".join(of_reply) == SPOKEN
    assert len(of_reply) > 1
    assert all(each.endswith((".", "?")) for each in of_reply), of_reply


def test_the_first_start_has_no_unnamed_control(reader: ScreenReader, tmp_path: Path) -> None:
    with _running(reader, tmp_path / "profile"):
        reader.await_program()
        tree = reader.tree()
    assert "push button 'Find models on this computer'" in tree.dump()
    _check(tree)


def test_the_program_itself_is_read(reader: ScreenReader, tmp_path: Path) -> None:
    """Without a keychain it asks first what protects the conversations."""
    program = subprocess.Popen(
        [*PROGRAM, "--profile", str(tmp_path / "profile")], env=reader.environment()
    )
    with program:
        try:
            reader.await_program()
            reader.await_name("Encrypt with this passphrase")
            _check(reader.tree())
        finally:
            program.terminate()


@pytest.mark.parametrize("variable", ["DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"])
def test_no_bus_is_asked_that_another_machine_could_have(
    reader: ScreenReader, tmp_path: Path, variable: str
) -> None:
    """Qt goes wherever these lead, the second first, as soon as there is a screen."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.5)
        address = f"tcp:host=127.0.0.1,port={server.getsockname()[1]}"
        variables = {"AT_SPI_BUS_ADDRESS": "", variable: address}
        with _running(reader, tmp_path / "profile", **variables), pytest.raises(TimeoutError):
            server.accept()
