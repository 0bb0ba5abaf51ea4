"""Where policies come from, and that nobody but the administrator can have written them."""

import json
import os
import plistlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.managed import UNMANAGED, GpuMode, Managed
from desktop_chat.storage.managed.json_policy import from_json
from desktop_chat.storage.managed.plist_policy import from_plist
from desktop_chat.storage.managed.policy_file import PolicyFile
from desktop_chat.storage.managed.protected_file import MOST_BYTES
from desktop_chat.storage.managed.reader import read_policy
from desktop_chat.storage.managed.registry_policy import KEY, MemoryRegistry, RegistryPolicy
from desktop_chat.storage.managed.schema import Schema
from desktop_chat.storage.managed.source import PolicySource
from desktop_chat.storage.managed.system import may_be_managed, system_policy, system_stores
from desktop_chat.storage.paths import Paths

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="a file has no mode there")


def read(source: PolicySource) -> Managed:
    return read_policy(source, lambda: Schema(Paths.of().resources / "policy-schema.json"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "desktop-chat"
    folder.mkdir(mode=0o755)
    return folder / "policy.json"


def put(place: Path, text: str | bytes = '{"enforced": {"GpuMode": "off"}}') -> Path:
    place.write_bytes(text.encode() if isinstance(text, str) else text)
    place.chmod(0o644)
    return place


def policy(place: Path, owner: int | None = None) -> Managed:
    return read(PolicyFile(place, from_json, os.getuid() if owner is None else owner))


@needs_posix
def test_a_policy_is_read(place: Path) -> None:
    put(place, '\ufeff{"enforced": {"GpuMode": "off"}, "defaults": {"Language": "de"}}')
    managed = policy(place)
    assert managed.source == str(place)
    assert managed.enforced.given == {"gpu_mode": GpuMode.OFF}
    assert managed.defaults.given == {"language": "de"}
    assert managed.refused == ()
    assert managed.closed is None
    assert not managed.only_stores


@needs_posix
def test_without_a_policy_nothing_is_managed_and_no_schema_is_read(place: Path) -> None:
    def refuse() -> Schema:
        raise AssertionError

    for path in (place, place.parent / "absent" / "policy.json"):
        assert read_policy(PolicyFile(path, from_json, os.getuid()), refuse) == UNMANAGED


@needs_posix
def test_a_wrong_value_does_not_count_and_the_others_do(place: Path) -> None:
    put(
        place,
        json.dumps(
            {
                "enforced": {"GpuMode": "of", "MaxContextTokens": 4096, "AllowModelImports": False},
                "defaults": {"AllowModelImport": False, "Language": "fr"},
                "AllowModelImport": False,
            }
        ),
    )
    managed = policy(place)
    assert managed.enforced.given == {"max_context_tokens": 4096}
    assert managed.defaults.given == {"language": "fr"}
    told = {each.key: f"{each.reason} {each.remedy}" for each in managed.refused}
    assert told == {
        "AllowModelImport": "Nothing of this name is known. "
        "Write values into “enforced” or “defaults”.",
        "enforced.GpuMode": "It has to be one of: automatic, off, all. "
        "Correct it; until then, it is as if it weren't there.",
        "enforced.AllowModelImports": "Nothing of this name is known. "
        "Perhaps “AllowModelImport” is meant.",
        "defaults.AllowModelImport": "It can only be enforced. "
        "Write it where the enforced values are.",
    }


@needs_posix
def test_what_this_version_does_not_do_is_not_said_to_hold(place: Path, tmp_path: Path) -> None:
    whole = json.loads((Paths.of().resources / "policy-schema.json").read_text(encoding="utf-8"))
    whole["$defs"]["values"]["properties"]["GpuMode"]["x-not-yet"] = True
    changed = tmp_path / "schema.json"
    changed.write_text(json.dumps(whole))
    put(place, '{"enforced": {"GpuMode": "off", "Language": "de"}}')
    managed = read_policy(PolicyFile(place, from_json, os.getuid()), lambda: Schema(changed))
    assert managed.enforced.given == {"language": "de"}
    (refused,) = managed.refused
    assert refused.key == "enforced.GpuMode"
    assert "doesn't act on it" in str(refused.reason)


def as_a_link(place: Path) -> None:
    put(place).rename(place.with_name("other.json"))
    place.symlink_to("other.json")


def in_a_linked_folder(place: Path) -> None:
    put(place)
    moved = place.parent.rename(place.parent.with_name("moved"))
    place.parent.symlink_to(moved)


def as_a_pipe(place: Path) -> None:
    os.mkfifo(place, 0o644)


def in_a_folder_that_is_a_file(place: Path) -> None:
    place.parent.rmdir()
    place.parent.write_text("{}")


WAYS: list[tuple[Callable[[Path], object], str]] = [
    (as_a_link, "is a link"),
    (in_a_linked_folder, "is a link"),
    (in_a_folder_that_is_a_file, "no file in a folder"),
    (as_a_pipe, "no ordinary file"),
    (lambda place: place.mkdir(mode=0o755), "no ordinary file"),
    (lambda place: put(place).chmod(0o664), "can be written by others"),
    (lambda place: put(place).chmod(0o646), "can be written by others"),
    (lambda place: put(place).parent.chmod(0o775), "can be written by others"),
    (lambda place: place.parent.chmod(0o777), "can be written by others"),
    (lambda place: put(place, b"\xff{}"), "is no JSON"),
    (lambda place: put(place, ""), "is no JSON"),
    (lambda place: put(place, "[]"), "is no JSON object"),
    (lambda place: put(place, "[" * 200_000), "is no JSON"),
    (lambda place: put(place, '{"enforced": []}'), "“enforced” in"),
    (lambda place: put(place, '{"enforced": {"GpuMode": "off", "GpuMode": "all"}}'), "twice"),
    (lambda place: put(place, '{"enforced": {"MaxContextTokens": NaN}}'), "is no number"),
    (lambda place: put(place, " " * (MOST_BYTES + 1)), "is too large"),
]


@needs_posix
@pytest.mark.parametrize(("spoil", "told"), WAYS, ids=[str(number) for number in range(len(WAYS))])
def test_what_others_could_have_made_or_nobody_can_read_closes(
    place: Path, spoil: Callable[[Path], object], told: str
) -> None:
    spoil(place)
    managed = policy(place)
    assert told in str(managed.closed)
    assert managed.only_stores
    assert managed.enforced.given == {}
    assert managed.banner.startswith("The policy of your organisation can't be read")
    assert told in managed.banner


@needs_posix
def test_a_file_of_another_user_closes(place: Path) -> None:
    managed = policy(put(place), owner=os.getuid() + 1)
    assert "belongs to another user" in str(managed.closed)


@needs_posix
@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root reads all")
def test_a_file_that_may_not_be_read_closes(place: Path) -> None:
    put(place).chmod(0o000)
    assert "can't be read" in str(policy(place).closed)


@needs_posix
def test_a_second_name_for_the_file_is_no_harm(place: Path) -> None:
    put(place).with_name("second").hardlink_to(place)
    assert policy(place).enforced.gpu_mode is GpuMode.OFF


def plist(place: Path, said: dict[str, Any] | list[Any]) -> Managed:
    put(place, plistlib.dumps(said))
    return read(PolicyFile(place, from_plist, os.getuid()))


@needs_posix
def test_a_property_list_says_the_same(place: Path) -> None:
    managed = plist(
        place, {"AllowModelImport": False, "PayloadVersion": 1, "Defaults": {"Language": "ja"}}
    )
    assert managed.enforced.given == {"allow_model_import": False}
    assert managed.defaults.given == {"language": "ja"}
    assert managed.refused == ()
    assert managed.only_stores
    assert "“Defaults”" in str(plist(place, {"Defaults": []}).closed)
    assert "no property list" in str(plist(place, []).closed)
    for damaged in (b"", b"bplist00" + b"\xff" * 40, b"<plist><dict>", b"<plist><integer>x"):
        put(place, damaged)
        closed = read(PolicyFile(place, from_plist, os.getuid())).closed
        assert "no property list" in str(closed), damaged


def test_the_registry_says_the_same() -> None:
    registry = MemoryRegistry(
        {
            KEY: {
                "AllowModelImport": 0,
                "MaxContextTokens": 8192,
                "AllowedModels": '[{"Architecture": "qwen3"}]',
                "BlockedModels": "[{",
            },
            KEY + r"\Defaults": {"Language": "es"},
        }
    )
    managed = read(RegistryPolicy(registry))
    assert managed.source == r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\DesktopChat"
    assert managed.enforced.allow_model_import is False
    assert managed.enforced.max_context_tokens == 8192
    assert managed.enforced.allowed_models is not None
    assert managed.defaults.language == "es"
    assert [each.key for each in managed.refused] == ["enforced.BlockedModels"]


def test_a_registry_without_the_key_manages_nothing_and_one_that_is_shut_closes() -> None:
    assert read(RegistryPolicy(MemoryRegistry({}))) == UNMANAGED
    shut = MemoryRegistry({KEY: PermissionError(13, "Access is denied")})
    assert "Access is denied" in str(read(RegistryPolicy(shut)).closed)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_no_environment_moves_the_places(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    registry = MemoryRegistry(
        {
            r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders": {
                "Common AppData": r"C:\ProgramData"
            }
        }
    )

    def places() -> tuple[object, ...]:
        return system_policy(platform).place, system_stores(platform, registry)

    before = places()
    for name in list(os.environ):
        monkeypatch.setenv(name, "/elsewhere")
    for name in ("XDG_CONFIG_DIRS", "XDG_DATA_DIRS", "ProgramData", "HOME", "DESTDIR", "ROOT"):
        monkeypatch.setenv(name, "/elsewhere")
    assert places() == before
    assert (
        before
        == {
            "linux": (
                "/etc/desktop-chat/policy.json",
                (Path("/usr/share/desktop-chat/models"), Path("/var/lib/desktop-chat/models")),
            ),
            "darwin": (
                "/Library/Managed Preferences/org.desktopchat.DesktopChat.plist",
                (Path("/Library/Application Support/DesktopChat/models"),),
            ),
            "win32": (
                r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\DesktopChat",
                (Path(r"C:\ProgramData", "DesktopChat", "models"),),
            ),
        }[platform]
    )


def test_without_a_registry_there_is_no_store() -> None:
    assert system_stores("win32", MemoryRegistry({})) == ()


def test_a_machine_without_a_policy_loads_nothing_for_one() -> None:
    if may_be_managed():
        pytest.skip("there is one here")
    code = (
        "import sys\n"
        "from desktop_chat.storage.paths import Paths\n"
        "from desktop_chat.wiring.managed import MachinePolicy\n"
        "assert not MachinePolicy(Paths.of()).managed.source\n"
        "late = ('desktop_chat.storage.managed.', 'desktop_chat.domain.p', 'logging')\n"
        "print([name for name in sys.modules if name.startswith(late)])\n"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert printed.decode().strip() == "['desktop_chat.storage.managed.system']"
