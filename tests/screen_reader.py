"""What a screen reader is told of a window, on a screen and a bus that nobody else has.

The window is a program of its own under Xvfb. Qt tells AT-SPI's registry of it, and this reads over
D-Bus what Orca would.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from tests.command_line import environment

__all__ = ["Node", "ScreenReader", "State", "missing_packages"]

_REGISTRY = "/usr/libexec/at-spi2-registryd"
_PACKAGES = {"Xvfb": "xvfb", "dbus-daemon": "dbus", _REGISTRY: "at-spi2-core"}

_WAIT_S = 30.0
_POLL_S = 0.02
_SCREEN = "1280x900x24"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"

State = Literal["enabled", "focusable", "focused", "selected", "showing"]
# The numbers of those that we ask for.
_STATES: dict[int, State] = {
    8: "enabled", 11: "focusable", 12: "focused", 23: "selected", 25: "showing",
}  # fmt: skip
_LABELLED_BY = 2
_Place = tuple[str, str]  # a name on the bus, and a path there


def missing_packages() -> str:
    """Debian's packages that this needs and that aren't here."""
    return " ".join(package for name, package in _PACKAGES.items() if not shutil.which(name))


@dataclass(slots=True)
class Node:
    """One thing in the tree, and what is in it. ``role`` is as AT-SPI names it."""

    role: str
    name: str
    description: str
    states: frozenset[State]
    children: list[Node] = field(default_factory=list["Node"])

    def has(self, state: State) -> bool:
        return state in self.states

    def walk(self) -> Iterator[Node]:
        """This and all below, in the order in which it is read."""
        yield self
        for child in self.children:
            yield from child.walk()

    def dump(self, depth: int = 0) -> str:
        """One line for each; what is in it stands further in."""
        about = f" ({self.description})" if self.description else ""
        states = " ".join(sorted(self.states - {"enabled", "showing"}))
        line = f"{'  ' * depth}{self.role} {self.name!r}{about} {states}".rstrip()
        return "\n".join([line, *(child.dump(depth + 1) for child in self.children)])


class ScreenReader:
    """A context manager: an X server, a bus and AT-SPI's registry, for one program at a time."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._stack = ExitStack()
        self._variables: dict[str, str] = {}
        self._jeepney: Any = import_module("jeepney")  # it has no types
        self._connection: Any = None
        self._announcements: deque[Any] = deque()
        self._focuses: deque[Any] = deque()
        self._focused: _Place | None = None

    def __enter__(self) -> ScreenReader:
        with self._stack:
            self._variables = {
                "HOME": str(self._home),
                "XDG_RUNTIME_DIR": str(self._home),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
            self._variables["DISPLAY"] = self._start_screen()
            address = self._start_bus()
            self._variables["DBUS_SESSION_BUS_ADDRESS"] = address
            self._variables["AT_SPI_BUS_ADDRESS"] = address  # or a second bus would be started
            self._keep(subprocess.Popen([_REGISTRY], env=self.environment(), stdout=-3, stderr=-3))
            open_bus: Any = import_module("jeepney.io.blocking").open_dbus_connection
            self._connection = self._stack.enter_context(open_bus(address))
            self._await(self._has_registry)
            self._announcements = self._listen("object:announcement", "Announcement")
            self._focuses = self._listen("object:state-changed:focused", "StateChanged", "focused")
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def environment(self) -> dict[str, str]:
        """For a program that shall be seen and read here."""
        return environment() | self._variables

    def await_program(self) -> None:
        """Wait until the program is there to be read."""
        self._await(lambda: len(self._programs()) == 1)

    def await_name(self, name: str) -> None:
        """Wait until something of that name is showing."""
        self._await(lambda: any(node.name == name for node in self.tree().walk()))

    def tree(self) -> Node:
        """All of the program that is showing now, and the popup that the focus went to last.

        A popup is in no list of windows: a reader comes to it from what has the focus there.
        """
        (place,) = self._programs()
        root = self._read(place, self._states(place))
        windows = self._call(place, _ACCESSIBLE, "GetChildren")
        while self._focuses:
            header = self._focuses.popleft().header.fields
            fields = self._jeepney.HeaderFields
            self._focused = header[fields.sender], header[fields.path]
        top = self._top(self._focused) if self._focused else None
        if top is not None and top not in windows and "showing" in (states := self._states(top)):
            root.children.append(self._read(top, states))
        return root

    def forget(self) -> None:
        """What has been announced so far isn't asked for."""
        self._property(self._programs()[0], "Name")  # all that it said before is here then
        self._announcements.clear()

    def hear(self, last: str) -> list[str]:
        """What has been announced, up to what ends like this, which may have to be waited for."""
        said: list[str] = []
        while not (said and said[-1].endswith(last)):
            message = self._connection.recv_until_filtered(self._announcements, timeout=_WAIT_S)
            said.append(message.body[3][1])
        return said

    def _listen(self, event: str, member: str, detail: str = "") -> deque[Any]:
        """What is told of such events from now on."""
        rule: Any = self._jeepney.MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member=member
        )
        if detail:
            rule.add_arg_condition(0, detail)
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        self._call(bus, bus[0], "AddMatch", "s", rule.serialise())
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        self._call(registry, registry[0], "RegisterEvent", "sass", event, [], "")
        return self._stack.enter_context(self._connection.filter(rule, queue=deque()))

    def _top(self, place: _Place) -> _Place | None:
        """The window that something is in; None if it is no more."""
        try:
            while (above := self._property(place, "Parent"))[1] != _ROOT:
                place = above
        except AssertionError:
            return None
        return place

    def _start_screen(self) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN]
        self._keep(subprocess.Popen(command, pass_fds=[writing], stdout=-3, stderr=-3))
        os.close(writing)
        with os.fdopen(reading) as numbers:
            return f":{numbers.readline().strip()}"

    def _start_bus(self) -> str:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        process = subprocess.Popen(command, stdout=-1, stderr=-3, env=self.environment())
        self._keep(process)
        assert process.stdout is not None
        return process.stdout.readline().decode().strip()

    def _keep(self, process: subprocess.Popen[bytes]) -> None:
        """Have it end with this."""
        self._stack.enter_context(process)
        self._stack.callback(process.terminate)

    def _await(self, is_true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _WAIT_S
        while not is_true():
            assert time.monotonic() < deadline, "it takes too long"
            time.sleep(_POLL_S)

    def _has_registry(self) -> bool:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        return self._call(bus, bus[0], "NameHasOwner", "s", "org.a11y.atspi.Registry")

    def _programs(self) -> Sequence[_Place]:
        registry = ("org.a11y.atspi.Registry", _ROOT)
        return self._call(registry, _ACCESSIBLE, "GetChildren")

    def _read(self, place: _Place, states: frozenset[State]) -> Node:
        role = self._call(place, _ACCESSIBLE, "GetRoleName")
        name, about = self._property(place, "Name"), self._property(place, "Description")
        if role == "combo box":  # its own name is what is chosen
            labels = self._labels(place)
            name, about = " ".join(labels), f"{name}. {about}"
        node = Node(role, name, about, states)
        for child in self._call(place, _ACCESSIBLE, "GetChildren"):
            if "showing" in (of_child := self._states(child)):
                node.children.append(self._read(child, of_child))
        return node

    def _labels(self, place: _Place) -> list[str]:
        """The names of what a reader says in the place of a name."""
        relations = self._call(place, _ACCESSIBLE, "GetRelationSet")
        return [
            self._property(label, "Name")
            for kind, labels in relations
            if kind == _LABELLED_BY
            for label in labels
        ]

    def _property(self, place: _Place, name: str) -> Any:
        body = self._call(place, "org.freedesktop.DBus.Properties", "Get", "ss", _ACCESSIBLE, name)
        return body[1]

    def _states(self, place: _Place) -> frozenset[State]:
        low, high = self._call(place, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return frozenset(state for bit, state in _STATES.items() if bits >> bit & 1)

    def _call(
        self, place: _Place, interface: str, method: str, signature: str = "", *arguments: Any
    ) -> Any:
        name, path = place
        address = self._jeepney.DBusAddress(path, bus_name=name, interface=interface)
        call = self._jeepney.new_method_call(address, method, signature or None, arguments)
        answer = self._connection.send_and_get_reply(call, timeout=_WAIT_S)
        is_error = answer.header.message_type is self._jeepney.MessageType.error
        assert not is_error, (interface, method, place, answer.body)
        return answer.body[0] if answer.body else None
