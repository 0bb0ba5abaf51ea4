"""The source of the MSI, and what is made of it; packaging/prove msi installs one."""

import re
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, parse
from zipfile import ZipFile

import pytest
from windows.errors import PackagesError
from windows.harvest import NAMESPACE, files, fragment
from windows.icon import ico
from windows.msi import product_version
from windows.policies import zip_policies
from windows.signature import SIGN, is_signed, sign, to_be_signed
from windows.summary import summary
from windows.wixl import take_out

from desktop_chat.domain.managed import Managed
from desktop_chat.storage.managed.reader import read_policy
from desktop_chat.storage.managed.registry_policy import KEY, MemoryRegistry, RegistryPolicy
from desktop_chat.storage.managed.schema import Schema

ROOT = Path(__file__).resolve().parents[2]
W = f"{{{NAMESPACE}}}"
# What wixl 0.101 reads (its wix.vala), as far as the source has it.
READ_BY_WIXL = {
    "Condition": {"Message"},
    "Component": {"Id", "Guid", "Win64"},
    "CreateFolder": {"Directory"},
    "Feature": {"Id", "Level", "Title", "Absent", "AllowAdvertise"},
    "MajorUpgrade": {"DowngradeErrorMessage"},
    "Media": {"Id", "Cabinet", "EmbedCab"},
    "Property": {"Id", "Value"},
}


@pytest.fixture
def source() -> Element:
    return parse(ROOT / "packaging" / "windows" / "DesktopChat.wxs").getroot()


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name in ("desktop-chat.exe", "_internal/base.zip", "_internal/llama_cpp/lib/ggml.dll"):
        path = tmp_path / "bundle" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"something")
    return tmp_path / "bundle"


def elements(source: Element, name: str) -> Iterator[Element]:
    return source.iter(W + name)


def properties(source: Element) -> set[str]:
    """Those that an administrator may set."""
    secure = {each.attrib["Id"] for each in elements(source, "Property") if "Secure" in each.attrib}
    return {name for name in secure if not name.startswith("KEPT")}


def test_nothing_belongs_to_one_person(source: Element) -> None:
    assert [each.attrib["InstallScope"] for each in elements(source, "Package")] == ["perMachine"]
    values = list(elements(source, "RegistryValue"))
    assert len(values) > 10
    assert {each.attrib["Root"] for each in values} == {"HKLM"}
    assert not [each for each in elements(source, "Shortcut") if "Advertise" in each.attrib]
    assert {each.attrib["AllowAdvertise"] for each in elements(source, "Feature")} == {"no"}


def test_the_list_of_apps_offers_no_repair_and_no_address(source: Element) -> None:
    about = {each.attrib["Id"]: each.attrib.get("Value") for each in elements(source, "Property")}
    assert (about["ARPNOREPAIR"], about["ARPNOMODIFY"]) == ("1", "1")
    assert not [name for name in about if name.startswith(("ARPURL", "ARPHELP"))]


def test_each_component_is_installed_once_and_told_by_a_guid(source: Element) -> None:
    components = list(elements(source, "Component"))
    names = [each.attrib["Id"] for each in components]
    guids = [each.attrib["Guid"] for each in components]
    assert sorted(names) == sorted(each.attrib["Id"] for each in elements(source, "ComponentRef"))
    assert len(set(guids)) == len(guids)
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", each) for each in guids)
    assert {each.attrib["Win64"] for each in components} == {"yes"}


def test_each_property_is_kept_for_an_upgrade(source: Element) -> None:
    searched = {each.attrib["Id"] for each in elements(source, "Property") if len(each)}
    kept = {each.attrib["Value"]: each for each in elements(source, "CustomAction")}
    written = {each.attrib["Value"] for each in elements(source, "RegistryValue")}
    order = {each.attrib["Action"]: each for each in elements(source, "Custom")}
    names = properties(source)
    assert names
    for name in names:
        assert f"KEPT{name}" in searched
        action = kept[f"[KEPT{name}]"]
        assert action.attrib["Property"] == name
        at = order[action.attrib["Id"]]
        assert at.text == f"KEPT{name} AND NOT {name}"
        assert 50 < int(at.attrib["Sequence"]) < 100  # after AppSearch, before anything asks for it
        assert f"[{name}]" in written


def test_the_page_has_every_property(source: Element) -> None:
    page = (ROOT / "packaging" / "windows" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([A-Z]+)` \|", page, re.MULTILINE)) == properties(source)


def test_the_app_reads_the_policies_that_it_writes(source: Element) -> None:
    values: dict[str, object] = {}
    for each in elements(source, "RegistryValue"):
        if each.attrib["Key"] == KEY:
            text = each.attrib["Value"].replace("[MODELSTORE]", r"D:\Models of all")
            listed = each.attrib["Type"] == "multiString"
            values[each.attrib["Name"]] = text.split("[~]")[1:-1] if listed else int(text)
    managed = policy(values)
    assert not managed.refused
    assert managed.enforced.given == {
        "model_stores": (Path(r"D:\Models of all"),),
        "audit_log": True,
    }


def policy(values: dict[str, object]) -> Managed:
    schema = Schema(ROOT / "resources" / "policy-schema.json")
    return read_policy(RegistryPolicy(MemoryRegistry({KEY: values})), lambda: schema)


def test_only_administrators_write_to_the_store_that_is_made(source: Element) -> None:
    rights = {each.attrib["Sddl"] for each in elements(source, "PermissionEx")}
    assert len(list(elements(source, "CreateFolder"))) == len(
        list(elements(source, "PermissionEx"))
    )
    [sddl] = rights
    assert sddl.startswith("D:P(")  # nothing is taken from the folder above
    read_and_execute = "0x1200a9"
    assert sorted(re.findall(r"\(A;OICI;(\w+);;;(\w+)\)", sddl)) == [
        (read_and_execute, "BU"),
        ("FA", "BA"),
        ("FA", "SY"),
    ]
    assert sddl.count("(") == 3


def test_wixl_reads_what_is_left_of_the_source(source: Element) -> None:
    take_out(source, "1.2.3")
    seen = {each.tag.removeprefix(W) for each in source.iter()}
    assert "PermissionEx" not in seen
    assert not source.findall(f".//{W}Component/{W}Condition")
    for each in source.iter():
        name = each.tag.removeprefix(W)
        assert not each.attrib.keys() - READ_BY_WIXL.get(name, each.attrib.keys())


def test_what_wixl_lacks_is_set_afterwards(source: Element) -> None:
    conditions = [each.findtext(f"{W}Condition") for each in elements(source, "Component")]
    secure = properties(source)
    rest = take_out(source, "1.2.3")
    queries = rest.all_queries()
    for condition in filter(None, conditions):
        assert len([each for each in queries if f"`Condition` = '{condition}'" in each]) == 1
    [kept] = [each for each in queries if "SecureCustomProperties" in each]
    assert secure | {"WIX_UPGRADE_DETECTED"} <= set(re.findall(r"\w+", kept))
    assert [each for each in queries if "'1.2.3', 513, 'WIX_UPGRADE_DETECTED'" in each]
    rows = rest.permission_table().decode().splitlines()
    assert [row.split("\t")[1:3] for row in rows[3:]] == [
        ["DataFolder", "CreateFolder"],
        ["StoreFolder", "CreateFolder"],
    ]


def test_a_file_has_the_same_guid_wherever_it_is_built(bundle: Path, tmp_path: Path) -> None:
    def guids(folder: Path) -> dict[str, str]:
        parts = list(fragment(files(folder)).iter("Component"))
        return {part[0].attrib["Source"]: part.attrib["Guid"] for part in parts}

    here = guids(bundle)
    elsewhere = guids(bundle.rename(tmp_path / "elsewhere"))
    assert here == elsewhere
    assert len(set(here.values())) == 3


def test_each_file_is_where_it_was_and_in_the_group(bundle: Path) -> None:
    root = fragment(files(bundle))
    places: dict[str, str] = {}

    def walk(element: Element, place: str) -> None:
        for each in element:
            if each.tag == "Directory":
                walk(each, f"{place}{each.attrib['Name']}/")
            elif each.tag == "Component":
                places[place + each[0].attrib["Name"]] = each[0].attrib["Source"]

    walk(next(root.iter("DirectoryRef")), "")
    assert sorted(places) == files(bundle)
    assert all(place == source for place, source in places.items())
    components = {each.attrib["Id"] for each in root.iter("Component")}
    assert components == {each.attrib["Id"] for each in root.iter("ComponentRef")}
    assert [
        each.attrib["Source"] for each in root.iter("File") if each.attrib["Id"] == "MainProgram"
    ]


def test_a_folder_without_the_program_is_refused(bundle: Path) -> None:
    (bundle / "desktop-chat.exe").unlink()
    with pytest.raises(PackagesError, match=r"desktop-chat\.exe"):
        files(bundle)


def test_a_version_of_windows_has_three_numbers() -> None:
    assert product_version("1.2.3rc1") == "1.2.3"
    with pytest.raises(PackagesError):
        product_version("1.2")


def test_the_icon_has_its_pictures_where_it_says() -> None:
    pictures = {size: bytes([size % 256]) * size for size in (16, 22, 24, 32, 48, 64, 256, 512)}
    data = ico(pictures)
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    found: dict[int, bytes] = {}
    for index in range(count):
        width, height, _, _, _, bits, size, offset = struct.unpack_from(
            "<BBBBHHII", data, 6 + 16 * index
        )
        assert (height, bits) == (width, 32)
        found[width or 256] = data[offset : offset + size]
    assert found == {size: pictures[size] for size in (16, 24, 32, 48, 64, 256)}


def test_what_a_package_says_of_itself_doesnt_depend_on_the_clock() -> None:
    said = summary("0A9BDC81-6DE7-531A-9C05-7942C5286AB6", 1_700_000_000).decode()
    rows = dict(line.split("\t") for line in said.splitlines()[3:])
    assert rows["12"] == rows["13"] == "2023/11/14 22:13:20"
    assert rows["9"] == "{0A9BDC81-6DE7-531A-9C05-7942C5286AB6}"


def executable(signature: int) -> bytes:
    """The head of one of 64 bits, as far as it is read."""
    optional = struct.pack("<H", 0x20B).ljust(112 + 4 * 8, b"\0") + struct.pack(
        "<II", 512, signature
    )
    head = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    return head + b"PE\0\0".ljust(24, b"\0") + optional


def test_what_others_have_signed_is_not_signed_again(tmp_path: Path) -> None:
    contents = {"ours.exe": executable(0), "theirs.dll": executable(64), "notes.txt": b"text"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    assert is_signed(tmp_path / "theirs.dll")
    found = to_be_signed(sorted(tmp_path.iterdir()))
    assert found == [tmp_path / "ours.exe"]


def test_signing_is_left_to_a_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = tmp_path / "said"
    signer = tmp_path / "signer.py"
    signer.write_text(
        f"import sys\nopen({str(said)!r}, 'a').write('\\n'.join(sys.argv[1:]) + '\\n')\n"
    )
    paths = [tmp_path / f"{number}.dll" for number in range(60)]
    monkeypatch.delenv(SIGN, raising=False)
    sign(paths)
    assert not said.exists()
    monkeypatch.setenv(SIGN, f"{sys.executable} {signer} --sha256")
    sign(paths)
    lines = said.read_text().splitlines()
    assert [line for line in lines if line != "--sha256"] == [str(path) for path in paths]
    assert lines.count("--sha256") == 2


def test_the_archive_of_policies_is_the_same_each_time(tmp_path: Path) -> None:
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    zip_policies(first)
    zip_policies(second)
    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        assert {"DesktopChat.admx", "en-US/DesktopChat.adml", "policy.md"} <= set(
            archive.namelist()
        )
