"""What can be done in the window, each declared once with its keys, and the keys people choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.domain.language import later

__all__ = ["COMMANDS", "Area", "Command", "Shortcuts", "can_be_chosen"]

_MOST_KEYS, _MOST_TEXT = 40, 8_000  # characters of one shortcut, and of all in the file
_MODIFIERS = ("Meta+", "Ctrl+", "Alt+", "Shift+")
_FUNCTION_KEYS = frozenset(f"F{number}" for number in range(1, 36))


class Area(StrEnum):
    """Where a command belongs."""

    CONVERSATION = later("Conversation")
    CONVERSATIONS = later("All conversations")
    MODEL = later("Model")
    WINDOW = later("Window")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    Attributes:
        key: Its name in the settings file.
        keys: The usual ones, as Qt writes them for files: "Ctrl" there is Command on a Mac. The
            first is the one that is shown.
        mac_keys: The usual ones on a Mac, where these are others.
    """

    key: str
    area: Area
    label: str
    keys: tuple[str, ...] = ()
    mac_keys: tuple[str, ...] | None = None

    def usual(self, *, is_mac: bool) -> tuple[str, ...]:
        return self.keys if self.mac_keys is None or not is_mac else self.mac_keys


def _of(area: Area, *commands: tuple[str, str, str]) -> tuple[Command, ...]:
    """From each one's name, label and keys, which a space sets apart."""
    return tuple(Command(key, area, label, tuple(keys.split())) for key, label, keys in commands)


COMMANDS: Mapping[str, Command] = {
    each.key: each
    for each in (
        *_of(
            Area.CONVERSATION,
            ("new_chat", later("New chat"), "Ctrl+N"),
            ("write", later("Write a message"), "Ctrl+L"),
            ("find", later("Find in the conversation"), "Ctrl+F"),
            ("attach", later("Attach files…"), "Ctrl+Shift+O"),
            ("prompts", later("Prompts…"), "Ctrl+Shift+L"),
            ("answer_again", later("Answer again"), "Ctrl+R"),
            ("continue_reply", later("Continue the last reply"), ""),
            ("copy_reply", later("Copy the last reply"), "Ctrl+Shift+C"),
            ("ask_others", later("Ask others the same…"), ""),
            ("stop", later("Stop"), ""),
        ),
        Command("rename", Area.CONVERSATION, later("Rename the conversation"), ("F2",),
                ("Ctrl+Alt+R",)),
        *_of(
            Area.CONVERSATION,
            ("suggest_title", later("Suggest a title"), ""),
            ("pin", later("Pin or unpin the conversation"), ""),
            ("archive", later("Archive the conversation, or take it out"), ""),
            ("export", later("Export the conversation…"), ""),
            ("trash", later("Move the conversation to trash"), ""),
            ("context", later("What the model reads…"), ""),
        ),
        *_of(
            Area.CONVERSATIONS,
            ("search", later("Search conversations"), "Ctrl+Shift+F"),
            ("import", later("Import conversations…"), ""),
            ("export_all", later("Export all conversations…"), ""),
            ("back_up", later("Back up…"), ""),
            ("restore", later("Restore a backup…"), ""),
            ("keys", later("Keys and encryption…"), ""),
        ),
        *_of(
            Area.MODEL,
            ("choose_model", later("Choose a model"), "Ctrl+K"),
            ("compare", later("Compare models…"), "Ctrl+Shift+M"),
            ("parameters", later("Settings of this model and conversation"), "Ctrl+I"),
            ("instructions", later("System prompt"), ""),
            ("model_card", later("About this model…"), ""),
            ("add_files", later("Add model files…"), "Ctrl+O"),
            ("add_folder", later("Add a folder of models…"), ""),
            ("find_models", later("Find models on this computer…"), ""),
            ("memory", later("Memory for models…"), ""),
            ("free_memory", later("Free memory"), ""),
        ),
        *_of(
            Area.WINDOW,
            ("palette", later("All commands"), "Ctrl+Shift+P"),
            ("settings", later("Settings"), "Ctrl+,"),
            ("policy", later("What your organisation decides"), ""),
        ),
        Command("shortcuts", Area.WINDOW, later("Keyboard shortcuts"), ("F1", "Ctrl+/"),
                ("Ctrl+/",)),
        Command("sidebar", Area.WINDOW, later("Show or hide the sidebar"), ("Ctrl+B",),
                ("Meta+Ctrl+S", "Ctrl+B")),
        *_of(
            Area.WINDOW,
            ("about", later("About Desktop Chat"), ""),
            ("new_window", later("New window"), "Ctrl+Shift+N"),
            ("close", later("Close the window"), "Ctrl+W"),
            ("quit", later("Quit Desktop Chat"), "Ctrl+Q"),
        ),
    )
}  # fmt: skip


def can_be_chosen(keys: str, *, is_mac: bool = False) -> bool:
    """Whether these, as Qt writes them, may be a shortcut: a plain key is for writing.

    So is one with Alt on a Mac, where it writes letters that the keyboard doesn't show.
    """
    if not keys or len(keys) > _MOST_KEYS or " " in keys:
        return False
    last, held = keys, ""
    for modifier in _MODIFIERS:
        if last.startswith(modifier) and len(last) > len(modifier):
            last, held = last.removeprefix(modifier), held + modifier
    writes = ("", "Shift+", "Alt+", "Alt+Shift+") if is_mac else ("", "Shift+")
    return last in _FUNCTION_KEYS or held not in writes


@dataclass(frozen=True, slots=True)
class Shortcuts:
    """Which keys do what: the usual ones, but for what the person chose.

    Attributes:
        own: What was chosen, by command; empty for no keys at all.
    """

    own: Mapping[str, str]
    is_mac: bool = False

    @classmethod
    def read(
        cls, text: str, canonical: Callable[[str], str] = str, *, is_mac: bool = False
    ) -> Shortcuts:
        """Those that the ``text`` of a settings file has; whatever else is in it is left out.

        Args:
            canonical: Writes keys that somebody may have typed as Qt does.
        """
        chosen = Shortcuts({}, is_mac)
        for each in text[:_MOST_TEXT].split():
            command, is_there, keys = each.partition("=")
            keys = canonical(keys) if len(keys) <= _MOST_KEYS else ""
            if (
                is_there
                and command in COMMANDS
                and (not keys or can_be_chosen(keys, is_mac=is_mac))
            ):
                chosen = chosen.bound(command, keys)
        return chosen

    @property
    def text(self) -> str:
        """As the settings file has them."""
        return " ".join(f"{command}={self.own[command]}" for command in sorted(self.own))

    def keys(self, command: str) -> tuple[str, ...]:
        """The first is the one that is shown."""
        if command in self.own:
            return (self.own[command],) if self.own[command] else ()
        taken = set(self.own.values())
        return tuple(keys for keys in self._usual(command) if keys not in taken)

    def owner(self, keys: str) -> Command | None:
        """What these keys do."""
        return next((each for each in COMMANDS.values() if keys in self.keys(each.key)), None)

    def bound(self, command: str, keys: str) -> Shortcuts:
        """With these keys for a command, and for no other."""
        if keys and keys == next(iter(self._usual(command)), ""):
            return self.reset(command)
        return Shortcuts(self._without(command, {keys}) | {command: keys}, self.is_mac)

    def reset(self, command: str) -> Shortcuts:
        """With the usual keys for a command, and for no other."""
        return Shortcuts(self._without(command, set(self._usual(command))), self.is_mac)

    def _usual(self, command: str) -> tuple[str, ...]:
        return COMMANDS[command].usual(is_mac=self.is_mac)

    def _without(self, command: str, keys: set[str]) -> dict[str, str]:
        """What is chosen for others; one that loses its keys has none, or the usual ones again."""
        return {
            other: own
            for other, own in self.own.items()
            if other != command and (not own or own not in keys)
        }
