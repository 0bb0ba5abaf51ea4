"""``desktop-chat keys``, and what each locked state says on a command line."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.chat import Conversation, WholeConversation
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.sqlcipher import PLAIN_HEADER
from desktop_chat.storage.exchange import own_json
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.lock import ProfileLock
from desktop_chat.storage.profile.vault import Vault
from tests.command_line import PROGRAM, Outcome, environment, run
from tests.secret_service import SecretService

CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE, OTHER = "correct horse", "battery staple"
QUESTIONS = (
    "Passphrase: ",
    "Passphrase or recovery code: ",
    "New passphrase: ",
    "The same again: ",
)
ONE = Conversation("1" * 32, "one", 1.0, 1.0)
posix = pytest.mark.skipif(os.name == "nt", reason="terminals as POSIX has them")
# keyring leaves its connection to Python's collector, see ``secret_service``.
keychain_locks = pytest.mark.filterwarnings("ignore:unclosed")


class Profile:
    """A profile, and files with what opens it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "profile"
        self.secret = folder / "passphrase"
        self.secret.write_text(f"{PASSPHRASE}\n")
        self.other = folder / "other"
        self.other.write_text(f"{OTHER}\n")

    def keys(self, *arguments: str | Path, **env: str) -> Outcome:
        return self._run("keys", *arguments, **env)

    def chats(self, *arguments: str | Path, **env: str) -> Outcome:
        return self._run("chats", *arguments, **env)

    def status(self) -> Any:
        return self.keys("status", "--json").json

    def init(self, *options: str | Path) -> None:
        told = self.keys("init", *options)
        assert told.code == 0, told.err

    def files(self) -> dict[str, bytes]:
        """What must stay as it is when something can't be opened; it isn't about models."""
        return {
            path.name: path.read_bytes()
            for path in self.folder.iterdir()
            if path.suffix in (".db", ".json") and path.is_file() and path.name != "models.json"
        }

    def refuses(self, **env: str) -> str:
        """The error of commands that read and that write, which change nothing."""
        before = self.files()
        told = self.chats("list", **env).failed()
        assert self.chats("check", "--json", **env).failed(as_json=True) == told
        assert self.chats("trash", "abcd", **env).failed() == told
        assert self.files() == before
        return told

    def _run(self, *arguments: str | Path, **env: str) -> Outcome:
        return run(*arguments, "--profile", self.folder, env=environment(**env))


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path)


@pytest.fixture
def with_passphrase(profile: Profile) -> Profile:
    """Without what a guess usually costs; tests that make a profile by a command have that."""
    paths = Paths.of(profile.folder)
    paths.create()
    vault = Vault(paths, MemoryKeychain(is_absent=True), cost=CHEAP)
    vault.create(Protection.PASSPHRASE, PASSPHRASE)
    vault.close()
    return profile


def test_a_new_profile_with_a_passphrase(profile: Profile) -> None:
    assert profile.status() == {"encrypted": None, "ways": [], "keychain": None}
    assert not profile.folder.exists()
    told = profile.keys("init", "--passphrase-file", profile.secret)
    assert told.out.splitlines() == [
        "The conversations are encrypted.",
        "Opened by: passphrase",
        "Keychain of this system: none",
    ]
    assert profile.status() == {"encrypted": True, "ways": ["passphrase"], "keychain": None}
    assert not (profile.folder / "chats.db").read_bytes().startswith(PLAIN_HEADER)
    again = profile.keys("init", "--passphrase").failed()  # before anything is asked for
    assert "has conversations already" in again
    assert "keys status" in again
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.chats("check", **key).out == "Nothing is wrong.\n"


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """A conversation to import."""
    file = tmp_path / "file.json"
    file.write_text("".join(own_json.write([WholeConversation(ONE, ())])))
    return file


def test_a_script_makes_a_profile_with_its_passphrase(
    profile: Profile, exported: Path, tmp_path: Path
) -> None:
    told = profile.chats("import", exported, DESKTOP_CHAT_PASSPHRASE_FILE=str(profile.secret))
    assert told.code == 0, told.err
    assert profile.status()["ways"] == ["passphrase"]
    missing = profile.chats("list", DESKTOP_CHAT_PASSPHRASE_FILE=str(tmp_path / "none"))
    assert "none" in missing.failed()


def test_a_script_begins_a_profile_with_its_passphrase(profile: Profile) -> None:
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    told = profile.keys("init", "--passphrase", **key)
    assert told.code == 0, told.err
    assert profile.status()["ways"] == ["passphrase"]
    assert profile.chats("check", **key).out == "Nothing is wrong.\n"


def test_a_passphrase_file_that_is_typed_comes_before_that_of_a_script(profile: Profile) -> None:
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.other)}
    told = profile.keys("init", "--passphrase-file", profile.secret, **key)
    assert told.code == 0, told.err
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.chats("check", **key).out == "Nothing is wrong.\n"


@pytest.mark.parametrize(
    ("variable", "name"),
    [
        ("DESKTOP_CHAT_PASSPHRASE_FILE", "the passphrase"),
        ("DESKTOP_CHAT_RECOVERY_CODE_FILE", "the recovery code"),
    ],
)
def test_a_file_with_no_secret_is_told(
    with_passphrase: Profile, tmp_path: Path, variable: str, name: str
) -> None:
    file = tmp_path / "secret"
    file.write_text("\n")
    told = with_passphrase.chats("list", **{variable: str(file)}).failed()
    assert "is empty" in told
    assert f"Put {name} there." in told
    file.write_text("x" * 4097)
    told = with_passphrase.chats("list", **{variable: str(file)}).failed()
    assert "longer than 4,096 characters" in told
    assert name in told


def test_the_longest_passphrase_is_taken_whole(profile: Profile) -> None:
    profile.secret.write_text("x" * 4096 + "\n")
    profile.other.write_text("x" * 4095 + "\n")
    profile.init("--passphrase-file", profile.secret)
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.chats("list", **key).code == 0
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.other)}
    assert "not the passphrase" in profile.chats("list", **key).failed()


def test_ways_are_added_changed_and_taken_away(with_passphrase: Profile) -> None:
    profile = with_passphrase
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    told = profile.keys("recovery-code", **key)
    code = told.out.strip()
    assert re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){7}", code)
    assert "not shown again" in told.err
    assert "no longer" not in told.err  # there was none before
    assert profile.keys("set-passphrase", "--passphrase-file", profile.other, **key).code == 0
    assert "not the passphrase" in profile.chats("list", **key).failed()
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.other)}
    assert profile.keys("remove", "passphrase", **key).code == 2  # it has to be meant
    removed = profile.keys("remove", "--yes", "passphrase", **key)
    assert removed.code == 0
    assert "The passphrase that you had opens the conversations no longer" in removed.err
    assert profile.status()["ways"] == ["recovery_code"]
    written = profile.secret.with_name("code")
    written.write_text(code.lower().replace("-", " "))
    key = {"DESKTOP_CHAT_RECOVERY_CODE_FILE": str(written)}
    assert profile.chats("list", **key).code == 0
    assert "only way" in profile.keys("remove", "--yes", "recovery-code", **key).failed()
    assert "no keychain to remove" in profile.keys("remove", "--yes", "keychain", **key).failed()
    newer = profile.keys("recovery-code", "--json", **key).json["recovery_code"]
    assert newer != code
    written.write_text(newer)
    newest = profile.keys("recovery-code", **key)
    assert "The recovery code that you had opens the conversations no longer" in newest.err
    refused = profile.refuses(**key)
    assert "not the recovery code" in refused
    assert "DESKTOP_CHAT_RECOVERY_CODE_FILE" in refused


def test_encrypting_and_decrypting(profile: Profile) -> None:
    profile.init("--unencrypted")
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert "aren't encrypted" in profile.keys("recovery-code").failed()
    assert (
        "aren't encrypted"
        in profile.keys("set-passphrase", "--passphrase-file", profile.secret).failed()
    )
    assert profile.keys("encrypt", "--passphrase-file", profile.secret).code == 0
    assert profile.status()["encrypted"] is True
    assert not (profile.folder / "chats.db").read_bytes().startswith(PLAIN_HEADER)
    again = profile.keys("encrypt", "--passphrase-file", profile.secret, **key)
    assert "already" in again.failed()
    assert profile.keys("decrypt", **key).code == 2  # it has to be meant
    assert "anyone" in profile.keys("decrypt", "--yes", **key).out
    assert profile.status() == {"encrypted": False, "ways": [], "keychain": None}
    assert profile.chats("check").code == 0


@pytest.mark.parametrize("backend", ["null.Keyring", "fail.Keyring", None])
def test_protection_has_to_be_chosen(profile: Profile, exported: Path, backend: str | None) -> None:
    env = environment()
    env.pop("PYTHON_KEYRING_BACKEND")
    env.pop("DBUS_SESSION_BUS_ADDRESS", None)
    if backend is not None:
        env["PYTHON_KEYRING_BACKEND"] = f"keyring.backends.{backend}"
    elif not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a keychain")
    for command in (("chats", "import", exported), ("ask", "--chat", "new", "Hi")):
        told = run(*command, "--profile", profile.folder, env=env).failed()
        assert "Choose how your conversations are protected" in told
        assert "keys init --passphrase" in told
    assert profile.files() == {}
    told = run("keys", "init", "--keychain", "--profile", profile.folder, env=env).failed()
    assert "no keychain" in told
    assert not any(profile.files().values())
    assert profile.status()["encrypted"] is None
    profile.init("--unencrypted")


def test_a_passphrase_is_needed(with_passphrase: Profile) -> None:
    told = with_passphrase.refuses()
    assert "A passphrase opens your conversations" in told
    assert "DESKTOP_CHAT_PASSPHRASE_FILE" in told


def test_a_wrong_passphrase(with_passphrase: Profile) -> None:
    told = with_passphrase.refuses(DESKTOP_CHAT_PASSPHRASE_FILE=str(with_passphrase.other))
    assert "not the passphrase" in told
    assert "DESKTOP_CHAT_PASSPHRASE_FILE" in told
    key = {"DESKTOP_CHAT_RECOVERY_CODE_FILE": str(with_passphrase.other)}
    assert "Open them with the passphrase" in with_passphrase.refuses(**key)


def test_a_recovery_code_below_a_heading(with_passphrase: Profile, tmp_path: Path) -> None:
    """As the window saves it; also for a restore."""
    profile, file = with_passphrase, tmp_path / "code.txt"
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    code = profile.keys("recovery-code", **key).out.strip()
    assert profile.chats("backup", tmp_path / "all.backup", **key).code == 0
    file.write_text(f"Recovery code of Desktop Chat\n\n{code}\n")
    assert profile.chats("list", DESKTOP_CHAT_RECOVERY_CODE_FILE=str(file)).code == 0
    told = profile.chats("restore", tmp_path / "all.backup", "--recovery-code-file", file)
    assert told.code == 0, told.err
    file.write_text(f"Recovery code of Desktop Chat\n\n{code[1:]}\n")
    assert "No line of" in profile.refuses(DESKTOP_CHAT_RECOVERY_CODE_FILE=str(file))


def test_a_lost_key(with_passphrase: Profile) -> None:
    for path in with_passphrase.folder.glob("keys*.json"):  # it is kept twice
        path.unlink()
    told = with_passphrase.refuses(DESKTOP_CHAT_PASSPHRASE_FILE=str(with_passphrase.secret))
    assert "key to your conversations is missing" in told
    assert "keys set-aside" in told
    assert "keys.json is missing" in with_passphrase.keys("status").out


def test_a_damaged_key_file(with_passphrase: Profile) -> None:
    for path in with_passphrase.folder.glob("keys*.json"):
        path.write_text("{")
    told = with_passphrase.refuses(DESKTOP_CHAT_PASSPHRASE_FILE=str(with_passphrase.secret))
    assert "damaged" in told
    assert "char 0" not in told  # json's own words
    assert "Expecting" not in told


def test_a_lost_database(with_passphrase: Profile) -> None:
    (with_passphrase.folder / "chats.db").unlink()
    told = with_passphrase.refuses(DESKTOP_CHAT_PASSPHRASE_FILE=str(with_passphrase.secret))
    assert "missing" in told


def test_another_key(with_passphrase: Profile, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    stranger = Profile(tmp_path / "b")
    stranger.init("--passphrase-file", stranger.secret)
    (stranger.folder / "chats.db").replace(with_passphrase.folder / "chats.db")
    told = with_passphrase.refuses(DESKTOP_CHAT_PASSPHRASE_FILE=str(with_passphrase.secret))
    assert "chats.db" in told


def test_a_newer_database(profile: Profile) -> None:
    profile.init("--unencrypted")
    database = sqlite3.connect(profile.folder / "chats.db")
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("PRAGMA user_version = 99")
    database.close()
    assert "newer version" in profile.refuses()


def test_a_damaged_database(profile: Profile) -> None:
    profile.init("--unencrypted")
    (profile.folder / "chats.db").write_bytes(PLAIN_HEADER + b"\xff" * 20_000)
    told = profile.refuses()
    assert "damaged" in told
    assert "backup" in told


def test_what_anyone_can_read_is_noted(profile: Profile) -> None:
    profile.init("--unencrypted")
    told = profile.chats("list", "--json")
    assert told.json == {"conversations": []}
    assert "not encrypted" in told.err


def test_encryption_that_has_gone(with_passphrase: Profile) -> None:
    profile = with_passphrase
    for path in (*profile.folder.glob("chats.db*"), *profile.folder.glob("keys*.json")):
        path.unlink()
    ChatStore(profile.folder / "chats.db").close()
    for env in ({}, {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}):
        told = profile.refuses(**env)
        assert "not encrypted, though they used to be" in told
        assert "keys decrypt --yes" in told
    assert "anyone" in profile.keys("decrypt", "--yes").out
    assert profile.chats("check").code == 0


def test_a_plain_database_beside_the_keys(with_passphrase: Profile) -> None:
    profile = with_passphrase
    for path in profile.folder.glob("chats.db*"):
        path.unlink()
    ChatStore(profile.folder / "chats.db").close()
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert "not encrypted, though they used to be" in profile.refuses(**key)
    told = profile.keys("decrypt", "--yes", **key)
    assert "set-aside-" in told.err
    assert list(profile.folder.glob("set-aside-*/keys.json"))
    assert profile.chats("check").code == 0


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("chats", "check"), "Nothing is wrong"),
        (("chats", "list"), "one"),
        (("keys", "status"), "are encrypted"),
        (("keys", "set-aside", "--yes"), "set-aside-"),
        (("chats", "backup", "{out}"), "encrypted"),
    ],
)
def test_an_interrupted_restore_is_ended_first(
    with_passphrase: Profile, exported: Path, command: Sequence[str], said: str
) -> None:
    """The old ones are set aside, and the new ones are about to be moved in."""
    profile = with_passphrase
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.chats("import", exported, **key).code == 0
    chosen = profile.folder / ".chats-restored"
    chosen.mkdir()
    for name in ("chats.db", "keys.json"):
        (profile.folder / name).rename(chosen / name)
    (profile.folder / "keys.copy.json").unlink()
    words = [word.format(out=profile.folder.parent / "out") for word in command]
    told = run(*words, "--profile", profile.folder, env=environment(**key))
    assert told.code == 0, told.err
    assert said in told.out


def test_no_file_of_the_profile_is_written_over(with_passphrase: Profile, exported: Path) -> None:
    profile = with_passphrase
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.chats("import", exported, **key).code == 0
    before = profile.files()
    for name in ("chats.db", "keys.json", "keys.copy.json"):
        for told in (
            profile.chats("export", "--out", profile.folder / name, **key),
            profile.chats("backup", profile.folder / name, **key),
        ):
            assert "your conversations are in" in told.failed()
    assert profile.files() == before


def test_in_use(with_passphrase: Profile) -> None:
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(with_passphrase.secret)}
    lock = ProfileLock(with_passphrase.folder / "profile.lock")
    lock.take()
    try:
        for action in (("recovery-code",), ("decrypt", "--yes"), ("set-aside", "--yes")):
            assert "already open" in with_passphrase.keys(*action, **key).failed()
        assert with_passphrase.chats("list", **key).code == 0
    finally:
        lock.give_up()


def test_set_aside(with_passphrase: Profile) -> None:
    before = with_passphrase.files()
    folder = Path(with_passphrase.keys("set-aside", "--yes", "--json").json["folder"])
    assert with_passphrase.files() == {}
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert "no conversations here" in with_passphrase.keys("set-aside", "--yes").failed()
    with_passphrase.init("--unencrypted")
    (with_passphrase.folder / "chats.db").unlink()
    with_passphrase.init("--unencrypted")


def test_a_lost_database_can_be_given_up(with_passphrase: Profile) -> None:
    (with_passphrase.folder / "chats.db").unlink()
    assert with_passphrase.keys("set-aside", "--yes").code == 0
    with_passphrase.init("--unencrypted")


def test_the_keychain_opens_them_and_a_second_way_is_offered(
    profile: Profile, secret_service: SecretService
) -> None:
    assert secret_service.address
    told = profile.keys("init", "--keychain")
    assert told.code == 0, told.err
    assert "keys recovery-code" in told.err
    assert profile.status()["ways"] == ["keychain"]
    assert profile.status()["keychain"]
    assert profile.chats("check").out == "Nothing is wrong.\n"
    told = profile.keys("set-passphrase", "--passphrase-file", profile.secret)
    assert (told.code, told.err) == (0, "")
    assert profile.keys("remove", "--yes", "keychain").code == 0
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert "A passphrase opens" in profile.refuses()
    assert profile.keys("use-keychain", **key).code == 0
    assert profile.chats("list").code == 0


@keychain_locks
def test_a_locked_keychain(profile: Profile, secret_service: SecretService) -> None:
    profile.init("--keychain")
    secret_service.lock()
    told = profile.refuses()
    assert "Your keychain is locked: It did not open." in told
    assert "DESKTOP_CHAT" not in told  # there is no other way


def test_an_absent_keychain(profile: Profile, secret_service: SecretService) -> None:
    profile.init("--keychain")
    assert secret_service.address
    told = profile.refuses(DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    assert "There is no keychain here" in told
    null = profile.refuses(PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert "There is no keychain here" in null


def test_a_changed_keychain(profile: Profile, secret_service: SecretService) -> None:
    profile.init("--keychain")
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.keys("set-passphrase", "--passphrase-file", profile.secret).code == 0
    secret_service.replace()
    told = profile.refuses()
    assert "The keychain no longer has the key" in told
    assert "DESKTOP_CHAT_PASSPHRASE_FILE" in told
    assert profile.chats("list", **key).code == 0
    assert profile.keys("use-keychain", **key).code == 0
    assert profile.chats("list").code == 0


def typing(answers: Sequence[str], *arguments: str | Path) -> Outcome:
    """Run the program with a person at its terminal, who answers each question in turn."""
    screen, end = os.openpty()
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        stdin=end,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,  # no other terminal can be opened
        bufsize=0,
    ) as child:
        os.close(end)
        assert child.stderr is not None
        told = ""
        for answer in answers:
            told += "\n"
            while told.rsplit("\n", 1)[-1] not in QUESTIONS:
                piece = child.stderr.read(1)
                assert piece, told
                told += piece.decode()
            os.write(screen, f"{answer}\n".encode())
        out, rest = child.communicate(timeout=60)
    os.close(screen)
    return Outcome(child.returncode, out.decode(), told + rest.decode())


@posix
def test_a_passphrase_is_asked_for(with_passphrase: Profile) -> None:
    listing = ("chats", "list", "--profile", with_passphrase.folder)
    told = typing([OTHER, PASSPHRASE], *listing)
    assert told.code == 0
    assert told.err.count("Passphrase: ") == 2
    assert "not the passphrase" in told.err
    assert OTHER not in told.out + told.err
    failed = typing([OTHER, OTHER, OTHER], *listing)
    assert failed.code == 3
    assert failed.err.count("Passphrase: ") == 3
    assert "ecovery code" not in failed.err  # there is none
    assert typing([""], *listing).code == 3


@posix
def test_a_recovery_code_may_be_typed_instead(with_passphrase: Profile) -> None:
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(with_passphrase.secret)}
    code = with_passphrase.keys("recovery-code", **key).out.strip()
    profile = ("--profile", with_passphrase.folder)
    told = typing([code], "keys", "recovery-code", *profile)
    assert told.code == 0, told.err
    assert told.err.strip().startswith("Passphrase or recovery code: ")
    failed = typing([code, code, code], "chats", "list", *profile)  # there is a newer one
    assert failed.code == 3
    assert "not the passphrase" in failed.err
    assert "The recovery code opens them, too." in failed.err


@posix
def test_a_new_passphrase_is_asked_for_twice(profile: Profile) -> None:
    told = typing(
        [PASSPHRASE, OTHER, PASSPHRASE, PASSPHRASE],
        *("keys", "init", "--passphrase", "--profile", profile.folder),
    )
    assert told.code == 0, told.err
    assert "are different" in told.err
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.secret)}
    assert profile.chats("list", **key).code == 0
    told = typing(
        [PASSPHRASE, OTHER, OTHER],
        *("keys", "set-passphrase", "--json", "--profile", profile.folder),
    )
    assert json.loads(told.out)["ways"] == ["passphrase"]
    key = {"DESKTOP_CHAT_PASSPHRASE_FILE": str(profile.other)}
    assert profile.chats("list", **key).code == 0


def test_without_a_terminal_nothing_is_asked(profile: Profile) -> None:
    told = profile.keys("init", "--passphrase").failed()
    assert "--passphrase-file" in told
    assert profile.files() == {}


@keychain_locks
@posix
def test_a_locked_keychain_at_a_terminal(profile: Profile, secret_service: SecretService) -> None:
    profile.init("--keychain")
    assert profile.keys("set-passphrase", "--passphrase-file", profile.secret).code == 0
    secret_service.lock()
    told = typing([PASSPHRASE], "chats", "check", "--profile", profile.folder)
    assert told.out == "Nothing is wrong.\n"
    assert told.err.strip().startswith("Your keychain is locked")
