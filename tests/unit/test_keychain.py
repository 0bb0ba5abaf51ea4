import pytest

from desktop_chat.domain.errors import KeychainLocked, NoKeychain
from desktop_chat.storage.keys.keychain import Keychain, SystemKeychain
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain


def test_the_one_in_memory_keeps_what_the_real_one_promises() -> None:
    keychain: Keychain = MemoryKeychain()
    assert keychain.is_there()
    assert keychain.read("mine") is None
    keychain.write("mine", b"secret")
    assert keychain.read("mine") == b"secret"
    keychain.delete("mine")
    keychain.delete("mine")
    assert keychain.read("mine") is None


@pytest.mark.parametrize(
    ("keychain", "failure", "is_there"),
    [
        (MemoryKeychain(is_locked=True), KeychainLocked, True),
        (MemoryKeychain(is_absent=True), NoKeychain, False),
        (SystemKeychain(), NoKeychain, False),  # the tests' choice for keyring is "fail"
    ],
)
def test_without_an_open_keychain_every_call_fails(
    keychain: Keychain, failure: type[Exception], is_there: bool
) -> None:
    assert keychain.is_there() is is_there
    with pytest.raises(failure):
        keychain.read("mine")
    with pytest.raises(failure):
        keychain.write("mine", b"secret")
    with pytest.raises(failure):
        keychain.delete("mine")


@pytest.mark.parametrize(
    ("platform", "desktop", "name"),
    [
        ("darwin", "", "macOS Keychain"),
        ("win32", "", "Windows Credential Manager"),
        ("linux", "ubuntu:GNOME", "GNOME Keyring"),
        ("linux", "KDE", "KWallet"),
        ("linux", "sway", "Secret Service"),
    ],
)
def test_it_has_the_name_that_people_know(
    monkeypatch: pytest.MonkeyPatch, platform: str, desktop: str, name: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    assert SystemKeychain().name == name
