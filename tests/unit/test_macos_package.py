"""What the package for macOS is made of, as far as it can be looked at elsewhere."""

import json
import plistlib
import re
import struct
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from macos import PackagesError, packages
from macos.build import APP, STORE, commands, lay_out
from macos.icon import icns
from macos.signing import APP as SIGN_APP
from macos.signing import INSTALLER, NOTARY

from desktop_chat.engine.probe.seatbelt import profile
from desktop_chat.storage.managed.system import BUNDLE_ID, system_stores

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "macos"
MACHINE_CODE = bytes.fromhex("cffaedfe") + bytes(28)
IDENTITIES = {SIGN_APP: "Developer ID Application: X", INSTALLER: "Developer ID Installer: X"}


def read(name: str) -> dict[str, Any]:
    return plistlib.loads((FOLDER / name).read_bytes())


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """What the tools read, of an app with one library in another's framework."""
    contents = tmp_path / "made.app" / "Contents"
    for name in (
        "MacOS/desktop-chat",
        "Frameworks/llama_cpp/lib/libllama.dylib",
        "Frameworks/QtCore.framework/Versions/A/QtCore",
    ):
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(MACHINE_CODE)
    (contents / "Info.plist").write_bytes(plistlib.dumps({"CFBundleName": "Desktop Chat"}))
    (contents / "Resources").symlink_to("Frameworks")
    lay_out(tmp_path / "made.app", tmp_path / "work", "1.2.3", "arm64", 1_700_000_000)
    return tmp_path / "work"


def test_the_app_is_told_by_the_name_that_policies_have() -> None:
    info = read("Info.plist")
    assert info["CFBundleIdentifier"] == BUNDLE_ID
    assert info["LSMinimumSystemVersion"] == "13.0"
    assert info["LSBackgroundOnly"] is False  # PyInstaller's word for a program of the terminal


def test_it_opens_models_and_takes_them_from_nobody() -> None:
    info = read("Info.plist")
    [kind] = info["CFBundleDocumentTypes"]
    [declared] = info["UTImportedTypeDeclarations"]  # imported: the format isn't ours
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert kind["LSHandlerRank"] == "Alternate"
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": ["gguf"]}


def test_it_asks_for_no_network() -> None:
    words = " ".join(read("Info.plist")) + " ".join(read("entitlements.plist"))
    assert not re.search("network|transport|bonjour", words, re.IGNORECASE)


def test_it_speaks_what_a_policy_can_choose() -> None:
    schema = json.loads((ROOT / "resources" / "policy-schema.json").read_text(encoding="utf-8"))
    languages = schema["$defs"]["values"]["properties"]["Language"]["enum"]
    written = [name.replace("zh_CN", "zh-Hans") for name in languages if name != "system"]
    assert read("Info.plist")["CFBundleLocalizations"] == written


def test_the_hardened_runtime_allows_what_the_page_explains() -> None:
    asked = read("entitlements.plist")
    assert list(asked.values()) == [True] * len(asked)
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    explained = re.findall(r"^\| `…(cs\.[\w-]+)` \| asked for \|", page, re.MULTILINE)
    assert [f"com.apple.security.{name}" for name in explained] == list(asked)


def test_what_is_signed_is_in_what_is_signed_later(work: Path) -> None:
    app = work / "root" / APP
    made = list(commands(work, work / "out.pkg", "1.2.3", IDENTITIES))
    signed = [Path(each[-1]) for each in made if "--sign" in each and each[0] == "codesign"]
    assert [path.relative_to(app).as_posix() for path in signed] == [
        "Contents/Frameworks/QtCore.framework/Versions/A/QtCore",
        "Contents/Frameworks/llama_cpp/lib/libllama.dylib",
        "Contents/Frameworks/QtCore.framework",
        ".",
    ]
    entitled = [each[-1] for each in made if "--entitlements" in each]
    assert entitled == [str(app)]
    assert all("runtime" in each for each in made if "--sign" in each and each[0] == "codesign")


def test_without_an_identity_nothing_is_sent_anywhere(work: Path) -> None:
    tools = [each[0] for each in commands(work, work / "out.pkg", "1.2.3", {NOTARY: "profile"})]
    assert "pkgbuild" in tools
    assert tools[-1] == "productbuild"
    assert "xcrun" not in tools
    known = [*commands(work, work / "out.pkg", "1.2.3", IDENTITIES | {NOTARY: "profile"})]
    assert [each[:3] for each in known if each[0] == "xcrun"] == [
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
    ]


def test_it_is_installed_in_one_place_for_all(work: Path) -> None:
    [component] = plistlib.loads((work / "components.plist").read_bytes())
    assert component["RootRelativeBundlePath"] == APP
    assert component["BundleIsRelocatable"] is False
    distribution = ElementTree.fromstring((work / "distribution.xml").read_text(encoding="utf-8"))
    domains = distribution.find("domains")
    assert domains is not None
    assert domains.attrib == {
        "enable_localSystem": "true",
        "enable_currentUserHome": "false",
        "enable_anywhere": "false",
    }
    [reference] = [each for each in distribution.iter("pkg-ref") if each.text]
    built = next(each for each in commands(work, work / "out.pkg", "1.2.3", {}) if "--root" in each)
    assert (reference.attrib["version"], reference.text) == ("1.2.3", Path(built[-1]).name)


def test_the_store_is_where_the_app_looks(work: Path) -> None:
    assert [Path("/", STORE)] == list(system_stores("darwin"))
    assert (work / "root" / STORE).is_dir()


def test_what_is_laid_out_has_one_time(work: Path) -> None:
    times = {path.lstat().st_mtime for path in (work / "root").rglob("*")}
    assert times == {1_700_000_000}


def test_a_folder_without_an_app_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackagesError, match="no app"):
        packages(tmp_path, tmp_path / "out", "1.2.3", 0)


def test_the_icon_has_its_pictures_where_it_says() -> None:
    pictures = {size: bytes([size % 256]) * size for size in (16, 32, 48, 64, 128, 256, 512)}
    data = icns(pictures)
    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
    found: dict[bytes, bytes] = {}
    at = 8
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        found[kind] = data[at + 8 : at + length]
        at += length
    assert found[b"ic08"] == found[b"ic13"] == pictures[256]
    assert set(found.values()) == {pictures[size] for size in (16, 32, 64, 128, 256, 512)}


def test_a_name_of_a_file_adds_no_rule_to_the_sandbox(tmp_path: Path) -> None:
    odd = tmp_path / 'a"))(allow network*)\\.gguf'
    *rules, last = profile([odd]).splitlines()
    assert "(deny network*)" in rules
    assert "(deny file-read-data)" in rules
    quoted = re.fullmatch(r'\(allow file-read-data \(literal "((?:[^"\\]|\\.)*)"\)\)', last)
    assert quoted
    assert re.sub(r"\\(.)", r"\1", quoted[1]) == str(odd.resolve())


def test_the_sandbox_allows_the_file_that_a_link_leads_to(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.touch()
    link = tmp_path / "link.gguf"
    link.symlink_to(model)
    assert f'(literal "{model.resolve()}")' in profile([link])
    assert "link.gguf" not in profile([link])
