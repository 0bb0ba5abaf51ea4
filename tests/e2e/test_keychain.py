"""The keychain of a real desktop: gnome-keyring, in all the states that people have it in."""

import base64
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_chat.domain.errors import AppError, KeychainChanged, KeychainLocked, NoKeychain
from desktop_chat.storage.keys.keychain import SystemKeychain
from desktop_chat.storage.keys.keychain_backends import find_backend
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.slots import new_key
from tests.secret_service import SecretService

SECRET = bytes(range(32))
# keyring leaves a connection to Python's collector when the keychain is locked.
LEAKING = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the Secret Service is Linux's"
)


@pytest.fixture
def key_file(tmp_path: Path) -> KeyFile:
    return KeyFile.create(tmp_path / "keys.json", ArgonCost(memory_kib=64, passes=1, lanes=1))


@pytest.mark.usefixtures("secret_service")
def test_a_secret_is_kept_and_forgotten() -> None:
    keychain = SystemKeychain()
    assert keychain.is_there()
    assert keychain.read("mine") is None
    keychain.write("mine", SECRET)
    keychain.write("other", b"another")
    assert SystemKeychain().read("mine") == SECRET
    keychain.write("mine", SECRET[::-1])
    assert keychain.read("mine") == SECRET[::-1]
    keychain.delete("mine")
    keychain.delete("mine")
    assert keychain.read("mine") is None
    assert keychain.read("other") == b"another"


@pytest.mark.usefixtures("secret_service")
def test_it_may_be_asked_on_several_threads_at_once() -> None:
    keychain = SystemKeychain()
    keychain.write("mine", SECRET)
    seen: list[bytes | None] = []
    threads = [
        threading.Thread(target=lambda: seen.append(keychain.read("mine"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [SECRET] * 8


@pytest.mark.usefixtures("secret_service")
def test_it_opens_the_key_file(key_file: KeyFile) -> None:
    data_key = new_key()
    key_file.add_keychain(data_key, SystemKeychain())
    assert key_file.unlock_with_keychain(SystemKeychain()) == data_key


@LEAKING
def test_locked(secret_service: SecretService, key_file: KeyFile) -> None:
    keychain = SystemKeychain()
    data_key = new_key()
    key_file.add_keychain(data_key, keychain)
    secret_service.lock()
    assert keychain.is_there()
    with pytest.raises(KeychainLocked):
        key_file.unlock_with_keychain(keychain)
    with pytest.raises(KeychainLocked):
        keychain.write("mine", SECRET)
    with pytest.raises(KeychainLocked):
        keychain.delete("mine")
    with pytest.raises(KeychainLocked):
        key_file.add_keychain(data_key, keychain)
    assert len(key_file.slots) == 1


def test_whether_it_opens_unasked_is_seen_without_opening_it(
    secret_service: SecretService,
) -> None:
    keychain = SystemKeychain()
    keychain.write("account", b"secret")
    assert keychain.is_unlocked()
    secret_service.lock()
    assert not keychain.is_unlocked()
    secret_service.freeze()
    assert not SystemKeychain(patience_s=0.2).is_unlocked()
    secret_service.thaw()
    secret_service.stop()
    assert not keychain.is_unlocked()


def test_replaced_by_another_keychain(secret_service: SecretService, key_file: KeyFile) -> None:
    key_file.add_keychain(new_key(), SystemKeychain())
    secret_service.replace()
    with pytest.raises(KeychainChanged):
        key_file.unlock_with_keychain(SystemKeychain())


@pytest.mark.usefixtures("secret_service")
@pytest.mark.parametrize("text", ["somebody else's", base64.b64encode(SECRET).decode(), ""])
def test_an_entry_that_is_not_ours(key_file: KeyFile, text: str, tmp_path: Path) -> None:
    key_file.add_keychain(new_key(), SystemKeychain())
    account = (tmp_path / "keys.json").read_text().split('"account": "')[1][:32]
    find_backend().set_password("desktop-chat", account, text)
    with pytest.raises(KeychainChanged):
        key_file.unlock_with_keychain(SystemKeychain())


def test_it_never_answers(secret_service: SecretService) -> None:
    secret_service.freeze()
    keychain = SystemKeychain(patience_s=0.3)
    assert keychain.is_there()
    with pytest.raises(KeychainLocked, match=r"0\.3 seconds"):
        keychain.read("mine")
    secret_service.thaw()
    assert keychain.read("mine") is None


def test_while_it_hangs_it_is_asked_nothing_more(secret_service: SecretService) -> None:
    """Each new attempt would otherwise leave one more thread behind."""
    secret_service.freeze()
    keychain = SystemKeychain(patience_s=0.3)
    for _ in range(4):
        with pytest.raises(KeychainLocked):
            keychain.write("mine", b"secret")
        assert keychain.is_there()
    assert [thread.name for thread in threading.enumerate()].count("keychain") == 1
    secret_service.thaw()
    assert keychain.read("other") is None


def test_the_program_ends_while_it_hangs(secret_service: SecretService) -> None:
    secret_service.freeze()
    code = (
        "from desktop_chat.storage.keys.keychain import SystemKeychain\n"
        "try: SystemKeychain(patience_s=0.3).read('mine')\n"
        "except Exception as error: print(type(error).__name__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=30, check=True, text=True
    )
    assert done.stdout == "KeychainLocked\n"


def assert_there_is_none(words: str = ".") -> None:
    keychain = SystemKeychain()
    assert not keychain.is_there()
    with pytest.raises(NoKeychain, match=words):
        keychain.read("mine")
    with pytest.raises(NoKeychain, match=words):
        keychain.write("mine", SECRET)


def test_it_went_away(secret_service: SecretService) -> None:
    assert SystemKeychain().is_there()
    secret_service.stop()
    assert_there_is_none()


@pytest.mark.usefixtures("secret_service")
def test_without_a_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert_there_is_none("no D-Bus")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert_there_is_none("None answers here.")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:nonsense")
    assert_there_is_none()


@pytest.mark.usefixtures("secret_service")
def test_a_bus_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("")  # Linux then finds a free abstract name
        name = listener.getsockname()[1:].decode()
        listener.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:abstract={name}")
        with pytest.raises(NoKeychain):
            SystemKeychain().read("mine")


@pytest.mark.usefixtures("secret_service")
@pytest.mark.parametrize(
    "address",
    [
        "tcp:host=127.0.0.1,port={port}",
        "nonce-tcp:host=127.0.0.1,port={port},noncefile=/dev/null",
        "{ours};tcp:host=127.0.0.1,port={port}",
        "unixexec:path=touch,argv1={path}",
        "autolaunch:",
    ],
)
def test_no_bus_but_a_local_one_is_used(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    secret_service: SecretService,
    address: str,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port, path = server.getsockname()[1], tmp_path / "made"
        value = address.format(port=port, path=path, ours=secret_service.address)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", value)
        assert_there_is_none("not a local one")
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.libsecret.Keyring")
        assert_there_is_none("not a local one")
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert not path.exists()


@pytest.mark.usefixtures("secret_service")
@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "keyrings.alt.file.PlaintextKeyring",
        "no_dot",
    ],
)
def test_a_chosen_backend_that_is_not_real(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert_there_is_none(name)


def write_choice(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    (folder / "python_keyring").mkdir()
    (folder / "python_keyring" / "keyringrc.cfg").write_text(text)


@pytest.mark.usefixtures("secret_service")
def test_a_real_backend_may_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real = "keyring.backends.SecretService.Keyring"
    write_choice(monkeypatch, tmp_path, f"[backend]\ndefault-keyring={real}\n")
    SystemKeychain().write("mine", SECRET)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", real)
    assert SystemKeychain().read("mine") == SECRET
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.macOS.Keyring")
    assert_there_is_none()


@pytest.mark.usefixtures("secret_service")
def test_a_chosen_file_runs_no_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\n")
    text = f"[backend]\ndefault-keyring=elsewhere.Keyring\nkeyring-path={tmp_path}\n"
    write_choice(monkeypatch, tmp_path, text)
    assert_there_is_none("elsewhere.Keyring")
    assert not (tmp_path / "ran").exists()
    assert str(tmp_path) not in sys.path


@pytest.mark.usefixtures("secret_service")
def test_an_unreadable_choice_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write_choice(monkeypatch, tmp_path, "nonsense\n")
    assert_there_is_none("keyringrc.cfg")


@pytest.mark.usefixtures("secret_service")
def test_an_offered_package_is_not_loaded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "offered.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\n")
    about = tmp_path / "offered-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: offered\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[keyring.backends]\noffered = offered\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert SystemKeychain().is_there()
    SystemKeychain().write("mine", SECRET)
    assert not (tmp_path / "ran").exists()


def test_every_failure_tells_what_to_do() -> None:
    with pytest.raises(AppError) as failure:
        SystemKeychain().read("mine")  # the tests' own choice is "fail"
    assert failure.value.remedy.endswith(".")
    assert failure.value.detail.endswith(".")
