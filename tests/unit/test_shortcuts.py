import pytest

from desktop_chat.domain.shortcuts import COMMANDS, Shortcuts, can_be_chosen


@pytest.mark.parametrize("is_mac", [False, True])
def test_no_two_commands_have_the_same_usual_keys(is_mac: bool) -> None:
    usual = [keys for each in COMMANDS.values() for keys in each.usual(is_mac=is_mac)]
    assert len(set(usual)) == len(usual)
    assert all(can_be_chosen(keys) for keys in usual)


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Return", "Tab", "Esc", "Left", "", "Ctrl+", "+"])
def test_keys_that_are_for_writing_and_moving_are_no_shortcut(keys: str) -> None:
    assert not can_be_chosen(keys)


@pytest.mark.parametrize(
    "keys", ["Ctrl+A", "F5", "Shift+F5", "Meta+Ctrl+S", "Alt+Shift+X", "Ctrl++"]
)
def test_others_can_be_one(keys: str) -> None:
    assert can_be_chosen(keys)


@pytest.mark.parametrize("keys", ["Alt+A", "Alt+Shift+X", "Alt+Left"])
def test_alt_writes_on_a_mac(keys: str) -> None:
    assert can_be_chosen(keys)
    assert not can_be_chosen(keys, is_mac=True)
    assert Shortcuts.read(f"pin={keys}").keys("pin") == (keys,)
    assert Shortcuts.read(f"pin={keys}", is_mac=True).keys("pin") == ()
    assert can_be_chosen(f"Ctrl+{keys}", is_mac=True)


def test_keys_that_are_chosen_are_taken_from_the_command_that_had_them() -> None:
    chosen = Shortcuts({}).bound("pin", "Ctrl+N")
    assert chosen.keys("pin") == ("Ctrl+N",)
    assert chosen.keys("new_chat") == ()
    assert chosen.owner("Ctrl+N") is COMMANDS["pin"]
    again = chosen.bound("archive", "Ctrl+N")
    assert again.keys("pin") == ()
    assert again.keys("archive") == ("Ctrl+N",)


def test_a_reset_brings_the_usual_keys_back_whoever_has_them() -> None:
    chosen = Shortcuts({}).bound("pin", "Ctrl+N").bound("new_chat", "Ctrl+Alt+N")
    assert chosen.reset("new_chat") == Shortcuts({})
    assert chosen.bound("new_chat", "Ctrl+N") == Shortcuts({})


def test_one_of_several_usual_keys_can_be_given_away() -> None:
    chosen = Shortcuts({}).bound("pin", "F1")
    assert chosen.keys("shortcuts") == ("Ctrl+/",)


def test_a_command_can_have_no_keys() -> None:
    assert Shortcuts({}).bound("new_chat", "").keys("new_chat") == ()


def test_a_mac_has_its_own_usual_keys() -> None:
    assert Shortcuts({}).keys("rename") == ("F2",)
    assert Shortcuts({}, is_mac=True).keys("rename") == ("Ctrl+Alt+R",)


def test_what_is_chosen_survives_as_text() -> None:
    chosen = Shortcuts({}).bound("pin", "Ctrl+=").bound("new_chat", "").bound("archive", "F8")
    assert chosen.text == "archive=F8 new_chat= pin=Ctrl+="
    assert Shortcuts.read(chosen.text) == chosen


@pytest.mark.parametrize(
    "text", ["pin", "=", "pin=A", "nothing=Ctrl+A", f"pin=Ctrl+{'x' * 99}", "\0"]
)
def test_what_is_no_shortcut_is_left_out(text: str) -> None:
    assert Shortcuts.read(f"{text} archive=F8").keys("archive") == ("F8",)
    assert Shortcuts.read(text).keys("pin") == ()


def test_of_an_endless_text_only_the_beginning_is_read() -> None:
    assert Shortcuts.read("pin=F8 " * 200_000).text == "pin=F8"


def test_what_somebody_typed_is_written_as_qt_does() -> None:
    assert Shortcuts.read("pin=ctrl+m", str.title).keys("pin") == ("Ctrl+M",)
