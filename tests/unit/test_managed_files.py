"""What administrators write policies with is as the schema has it, and says what the app reads."""

import importlib
import json
import os
import plistlib
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

import desktop_chat
from desktop_chat.storage.managed.json_policy import from_json
from desktop_chat.storage.managed.plist_policy import from_plist
from desktop_chat.storage.managed.policy_file import PolicyFile
from desktop_chat.storage.managed.reader import judged, read_policy
from desktop_chat.storage.managed.registry_policy import KEY, MemoryRegistry, RegistryPolicy
from desktop_chat.storage.managed.schema import Schema
from desktop_chat.storage.managed.system import BUNDLE_ID
from desktop_chat.storage.managed.values import written

ROOT = Path(desktop_chat.__file__).parents[1]
FOLDER = ROOT / "packaging" / "policy"
NAMESPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.fixture(scope="module")
def schema() -> Schema:
    return Schema(ROOT / "resources" / "policy-schema.json")


def used(schema: Schema) -> list[str]:
    return [key for key in schema.keys if schema.is_used(key)]


def test_each_file_is_as_the_schema_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT / "packaging"), *sys.path])
    made: Mapping[str, bytes] = importlib.import_module("policy").made()
    assert len(made) == 5
    for name, content in made.items():
        assert (ROOT / name).read_bytes() == content, f"{name}: run packaging/policy.py"


def test_the_example_counts_as_a_whole(schema: Schema) -> None:
    text = (FOLDER / "policy.example.json").read_bytes()
    managed = judged(from_json(text, "example"), "example", schema)
    assert managed.refused == ()
    said = json.loads(text)
    assert sorted([*said["enforced"], *said["defaults"]]) == sorted(used(schema))
    assert written(managed.enforced) == said["enforced"]
    assert written(managed.defaults) == said["defaults"]


@pytest.mark.skipif(sys.platform == "win32", reason="a file has no mode there")
def test_the_profile_says_what_the_example_says(schema: Schema, tmp_path: Path) -> None:
    whole = plistlib.loads((FOLDER / "DesktopChat.mobileconfig").read_bytes())
    (content,) = whole["PayloadContent"]
    assert content["PayloadType"] == BUNDLE_ID
    assert whole["PayloadUUID"] != content["PayloadUUID"]
    tmp_path.chmod(0o755)
    place = tmp_path / f"{BUNDLE_ID}.plist"
    place.write_bytes(plistlib.dumps(content))
    place.chmod(0o644)
    managed = read_policy(PolicyFile(place, from_plist, os.getuid()), lambda: schema)
    example = json.loads((FOLDER / "policy.example.json").read_bytes())
    assert managed.refused == ()
    assert written(managed.enforced) == example["enforced"]
    assert written(managed.defaults) == example["defaults"]


def parsed(name: str) -> Element:
    return ElementTree.fromstring((FOLDER / name).read_bytes())


def found(root: Element, tag: str) -> list[Element]:
    return list(root.iter(f"{NAMESPACE}{tag}"))


def test_every_text_and_box_of_the_template_is_there() -> None:
    admx, adml = parsed("DesktopChat.admx"), parsed("en-US/DesktopChat.adml")
    text = (FOLDER / "DesktopChat.admx").read_text(encoding="utf-8")
    strings = {each.attrib["id"]: each.text for each in found(adml, "string")}
    assert set(re.findall(r"\$\(string\.(\w+)\)", text)) == set(strings)
    assert all(strings.values())
    boxes = {each.attrib["id"]: each for each in found(adml, "presentation")}
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", text)) == set(boxes)
    for policy in found(admx, "policy"):
        ids = {each.attrib["id"] for each in policy.iter() if "id" in each.attrib}
        shown = boxes.get(policy.attrib["name"])
        assert ids == ({each.attrib["refId"] for each in shown} if shown is not None else set())
    categories = {each.attrib["name"] for each in found(admx, "category")}
    assert {each.attrib["ref"] for each in found(admx, "parentCategory")} <= categories


def set_by(policy: Element, example: Any) -> tuple[str, Any]:
    """Name and value in the registry when the policy is enabled with this example."""
    if found(policy, "enabledValue"):
        return policy.attrib["valueName"], 1
    (element,) = next(iter(found(policy, "elements")))
    name = element.attrib["valueName"]
    if element.tag == f"{NAMESPACE}multiText":
        return name, [each if isinstance(each, str) else json.dumps(each) for each in example]
    return name, example


def test_what_the_template_sets_is_what_the_app_reads(schema: Schema) -> None:
    keys: dict[str, dict[str, Any]] = {KEY: {}, rf"{KEY}\Defaults": {}}
    policies = found(parsed("DesktopChat.admx"), "policy")
    for policy in policies:
        assert policy.attrib["class"] == "Machine"
        key = policy.attrib["name"].removesuffix("_Default")
        name, value = set_by(policy, schema.keys[key]["examples"][0])
        assert name == key
        keys[policy.attrib["key"]][name] = value
    managed = read_policy(RegistryPolicy(MemoryRegistry(keys)), lambda: schema)
    assert managed.refused == ()
    assert list(written(managed.enforced)) == used(schema)
    assert len(policies) == len(written(managed.enforced)) + len(written(managed.defaults))


def test_the_page_names_every_key_once_and_what_is_not_acted_on_apart(
    schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")
    assert all(page.count(f"| `{key}` |") == 1 for key in schema.keys)
    assert ("## Keys that are not acted on yet" in page) is (used(schema) != list(schema.keys))
    monkeypatch.setattr(sys, "path", [str(ROOT / "packaging"), *sys.path])
    keys = {**schema.keys, "GpuMode": {**schema.keys["GpuMode"], "x-not-yet": True}}
    rules = schema.keys["AllowedModels"]
    made: bytes = importlib.import_module("policy_docs").page(keys, rules, b"{}")
    now, later = made.decode().split("## Keys that are not acted on yet")
    assert "| `GpuMode` |" not in now
    assert "| `GpuMode` |" in later
    assert "| `Language` |" in now
