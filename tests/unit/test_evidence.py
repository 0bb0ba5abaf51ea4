"""What goes with a release: each file of a bundle is somebody's, with terms that can be read."""

import hashlib
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.storage.third_party import read_components

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

from evidence import checksums, declared, notices, rules, sbom  # noqa: E402
from evidence.part import CARRIED, Part  # noqa: E402
from evidence.survey import Survey, UnaccountedError  # noqa: E402

TOLD = {
    "modules": ["desktop_chat.app", "heron", "heron.wing", "json", "_pyi_rth_utils"],
    "versions": {"CPython": "3.11.7", "Qt": "6.11.3", "ICU": "73"},
    "licence": str(CARRIED / "cpython.txt"),
}


def put(path: Path, content: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def install(folder: Path, name: str, *files: str, licence: str = "MIT") -> None:
    """As pip does it."""
    info = folder / f"{name}-1.0.dist-info"
    put(info / "METADATA", f"Name: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n")
    put(info / "licenses" / "LICENSE", f"The terms of {name}")
    for file in files:  # some readers of a package leave out what isn't there
        put(folder / file)
    listed = [*files, f"{info.name}/METADATA", f"{info.name}/licenses/LICENSE"]
    put(info / "RECORD", "".join(f"{each},,\n" for each in listed))


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    site = tmp_path / "venv" / "lib" / "python3.11" / "site-packages"
    install(site, "heron", "heron/__init__.py", "heron/wing.py", "heron/_fast.so")
    install(site, "unused", "unused/__init__.py")
    install(tmp_path / "freezer", "pyinstaller")
    bundle = tmp_path / "bundle"
    put(bundle / "desktop-chat", "a program")
    inner = bundle / "_internal"
    for file in (
        "heron/_fast.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicuuc.so.73",
        "base_library.zip",
        "desktop_chat/_resources/icons/again.svg",
        "desktop_chat/_resources/icons/desktop-chat.svg",
        "desktop_chat/_resources/policy-schema.json",
    ):
        put(inner / file, file)
    (inner / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return Survey(tmp_path / "venv", bundle, tmp_path / "freezer", TOLD)


def by_name(survey: Survey) -> dict[str, Part]:
    return {part.name: part for part in survey.parts}


def test_each_file_belongs_to_a_part_or_to_the_app(survey: Survey) -> None:
    parts = by_name(survey)
    assert set(parts) == {"heron", "Qt", "ICU", "CPython", "Lucide", "PyInstaller's bootloader"}
    assert parts["Qt"].files == ("PySide6/Qt/lib/libQt6Core.so.6",)
    assert parts["ICU"].files == ("PySide6/Qt/lib/libicuuc.so.73",)
    assert parts["heron"].licence == "MIT"
    assert [text.read_text() for text in parts["heron"].texts] == ["The terms of heron"]
    assert set(survey.own_files) == {
        "desktop_chat/_resources/icons/desktop-chat.svg",
        "desktop_chat/_resources/policy-schema.json",
    }


@pytest.mark.parametrize("stray", ["egret/_fast.so", "libegret.so.1", "egret", "heron/other.so"])
def test_a_file_of_nobody_ends_the_build(survey: Survey, stray: str) -> None:
    put(survey.bundle / "_internal" / stray)
    with pytest.raises(UnaccountedError, match=stray):
        _ = survey.parts


def test_a_link_out_of_the_bundle_is_nobodys(survey: Survey, tmp_path: Path) -> None:
    outside = put(tmp_path / "outside.so")
    (survey.bundle / "_internal" / "heron" / "linked.so").symlink_to(outside)
    with pytest.raises(UnaccountedError, match=r"heron/linked\.so"):
        _ = survey.parts


def test_a_module_of_nobody_ends_the_build(survey: Survey) -> None:
    told = TOLD | {"modules": ["heron", "egret.wing"]}
    with pytest.raises(UnaccountedError, match=r"egret\.wing"):
        _ = replace(survey, told=told).parts


def test_a_part_without_its_terms_ends_the_build(survey: Survey) -> None:
    (licence,) = by_name(survey)["heron"].texts
    licence.unlink()
    with pytest.raises(UnaccountedError, match=r"heron 1\.0"):
        _ = replace(survey).parts


def made(survey: Survey) -> dict[str, Any]:
    known: dict[str, Any] = {
        "components": [{"purl": "pkg:pypi/heron@1.0", "bom-ref": "heron==1.0", "type": "library"}],
        "dependencies": [{"ref": "heron==1.0", "dependsOn": ["unused==1.0"]}],
        "metadata": {"tools": {"components": []}},
    }
    application = Part("desktop-chat", "9", "MIT", "", "", (), survey.own_files)
    return sbom.compose(known, survey.parts, application, survey.located)


def test_the_list_has_each_part_with_its_files_and_their_hashes(survey: Survey) -> None:
    bom = made(survey)
    assert made(replace(survey)) == bom
    parts = {each["name"]: each for each in bom["components"]}
    assert parts["heron"]["bom-ref"] == "heron==1.0"
    (file,) = parts["heron"]["components"]
    assert file["name"] == "_internal/heron/_fast.so"
    assert file["hashes"][0]["content"] == hashlib.sha256(b"heron/_fast.so").hexdigest()
    named = [file["name"] for part in bom["components"] for file in part.get("components", ())]
    named += [file["name"] for file in bom["metadata"]["component"]["components"]]
    there = [path for path in survey.bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sorted(named) == sorted(each.relative_to(survey.bundle).as_posix() for each in there)


def test_the_list_names_no_part_that_it_does_not_have(survey: Survey) -> None:
    bom = made(survey)
    refs = {each["bom-ref"] for each in bom["components"]}
    refs.add(bom["metadata"]["component"]["bom-ref"])
    for each in bom["dependencies"]:
        assert {each["ref"], *each.get("dependsOn", ())} <= refs


def test_the_notices_have_every_text_and_the_app_reads_them(survey: Survey, tmp_path: Path) -> None:
    qt = [
        Part(name, "6", "LGPL-3.0-only", "", "https://qt.example/6.tar.xz", (CARRIED / "icu.txt",))
        for name in ("PySide6_Essentials", "shiboken6")
    ]
    out = tmp_path / "notices"
    notices.write_parts((*survey.parts, *qt), out)
    told = (out / "NOTICES.txt").read_text()
    assert "GNU Lesser General Public License" in told
    for part in (*survey.parts, *qt):
        assert f"{part.title}\n    {part.licence}: licences/" in told
    texts = {file.read_text() for file in (out / "licences").iterdir()}
    assert {notices.terms(part) for part in survey.parts} <= texts
    listed = tmp_path / "third-party.json"
    listed.write_text(notices.listed(survey.parts))
    components = read_components(listed)
    assert [each.title for each in components] == [part.title for part in survey.parts]
    assert "The terms of heron\n" in [each.terms for each in components]


def test_sums_can_be_checked(tmp_path: Path) -> None:
    put(tmp_path / "b.deb", "b")
    put(tmp_path / "a.tar.xz", "a")
    for _ in range(2):
        checksums.write(tmp_path)
    sums = (tmp_path / checksums.NAME).read_text()
    a, b = (hashlib.sha256(each).hexdigest() for each in (b"a", b"b"))
    assert sums == f"{a}  a.tar.xz\n{b}  b.deb\n"


def test_every_text_that_is_carried_is_somebodys() -> None:
    named = {text for rule in rules.RULES for text in rule.texts if text.endswith(".txt")}
    named.update(declared.CRATES.values(), declared.LONG.values())
    named.update(text for _, texts in declared.PYTHON.values() for text in texts)
    assert named == {path.name for path in CARRIED.glob("*.txt")}


def test_the_icons_are_of_the_version_that_they_are_compared_with() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (lucide,) = (rule for rule in rules.RULES if rule.name == "Lucide")
    assert f"lucide=={lucide.version}" in project["optional-dependencies"]["test"]


def test_installed_parts_are_known_whatever_reads_their_metadata() -> None:
    """Another package may put its own reader in the place of Python's, which fails otherwise."""
    import importlib_metadata  # keyring brings it

    assert importlib_metadata.version("keyring")
    assert {"keyring", "PySide6_Essentials"} <= {each.name for each in read_components(ROOT / "no")}
