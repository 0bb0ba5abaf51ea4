"""The schema of policies: complete, and nothing in it that isn't checked."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, cast

import pytest

from desktop_chat.domain.managed import GpuMode, Values
from desktop_chat.domain.model_rule import ModelRule
from desktop_chat.domain.settings import LANGUAGE
from desktop_chat.storage.managed.schema import CHECKED, Schema
from desktop_chat.storage.managed.values import field_name, values_of
from desktop_chat.storage.paths import Paths

PATH = Paths.of().resources / "policy-schema.json"
NOTES = {"title", "description", "examples", "$ref"}


@pytest.fixture(scope="module")
def schema() -> Schema:
    return Schema(PATH)


def shapes(found: Any) -> Iterator[dict[str, Any]]:
    """Each description of a value in the file, however deep."""
    if isinstance(found, dict):
        shape = cast("dict[str, Any]", found)
        if isinstance(shape.get("type"), str):
            yield shape
        for each in shape.values():
            yield from shapes(each)
    elif isinstance(found, list):
        for each in cast("list[Any]", found):
            yield from shapes(each)


def test_nothing_is_written_that_is_not_checked(schema: Schema) -> None:
    found = list(shapes(list(schema.keys.values())))
    assert len(found) > 30
    for shape in found:
        own = {name for name in shape if name.startswith("x-")}
        assert set(shape) - own <= CHECKED | NOTES, shape
        assert own <= {"x-category", "x-groups", "x-label", "x-not-yet"}
        needed = {"number": "maximum", "integer": "maximum", "array": "maxItems"}
        if "enum" not in shape:
            assert needed.get(shape["type"], "type") in shape, "whatever is given is bounded"
        if shape["type"] == "object":
            assert shape["additionalProperties"] is False


def test_every_key_says_what_it_is_for_and_has_a_field(schema: Schema) -> None:
    assert [field_name(key) for key in schema.keys] == [each.name for each in fields(Values)]
    for key, shape in schema.keys.items():
        assert re.fullmatch("[A-Z][A-Za-z]+", key)
        assert shape["title"], key
        assert shape["description"].endswith("."), key
        assert shape["x-category"], key
        assert set(schema.groups(key)) <= {"enforced", "defaults"}, key
        assert schema.groups(key)[0] == "enforced", key
        assert shape["type"] == "boolean" or shape["x-label"].endswith(":"), key
        for example in shape["examples"]:
            assert schema.problem(key, example) is None, key


def test_its_examples_become_values(schema: Schema) -> None:
    values = values_of({key: shape["examples"][0] for key, shape in schema.keys.items()})
    assert values.given.keys() == {each.name for each in fields(Values)}
    assert values.gpu_mode is GpuMode.OFF
    assert values.model_stores == (Path("/srv/models"),)
    assert values.blocked_models == (
        ModelRule(licence="cc-by-nc-4.0"),
        ModelRule(smallest_bytes=20_000_000_000),
    )
    assert values.presets is not None
    assert values.presets[0].parameters.temperature == 0.2
    assert values.features_off == {"documents"}


def test_rules_have_a_field_for_each_word(schema: Schema) -> None:
    words = schema.keys["AllowedModels"]["items"]["properties"]
    assert {field_name(word) for word in words} == {each.name for each in fields(ModelRule)}


def test_what_is_chosen_from_is_the_same_everywhere(schema: Schema) -> None:
    assert tuple(schema.keys["Language"]["enum"]) == LANGUAGE.choices
    assert schema.keys["GpuMode"]["enum"] == list(GpuMode)


WRONG: list[tuple[str, object, str]] = [
    ("AllowModelImport", 0, "true or false"),
    ("AllowModelImport", "false", "true or false"),
    ("MaxContextTokens", True, "whole number"),
    ("MaxContextTokens", 4096.0, "whole number"),
    ("MaxContextTokens", 100, "from 512 to 16777216"),
    ("MaxContextTokens", None, "whole number"),
    ("GpuMode", "Off", "one of: automatic, off, all"),
    ("Language", "tlh", "one of"),
    ("DefaultModel", "", "empty"),
    ("DefaultModel", "x" * 1025, "too long"),
    ("DefaultModel", "a\0b", "no text"),
    ("ModelStores", "/srv", "a list"),
    ("ModelStores", ["models"], "“1”: It has to be a whole path"),
    ("ModelStores", ["/srv", "/srv/../home"], "“2”: It has to be a whole path"),
    ("ModelStores", [r"\\server\models", "C:models"], "“2”: It has to be a whole path"),
    ("ModelStores", ["/srv"] * 65, "more than 64"),
    ("AllowedModels", {}, "a list"),
    ("AllowedModels", [{}], "“1”: It is empty"),
    ("AllowedModels", [{"sha256": "0" * 64}], "“sha256” is not known"),
    ("AllowedModels", [{"Sha256": "0" * 63}], "“Sha256”: It isn't of the form"),
    ("AllowedModels", [{"Sha256": "0" * 64 + "\n"}], "“Sha256”: It isn't of the form"),
    ("BlockedModels", [{"LargestBytes": -1}], "“LargestBytes”"),
    ("FeaturesOff", ["compare", "compare"], "twice"),
    ("Presets", [{"Temperature": 1}], "“Name” is missing"),
    ("Presets", [{"Name": "A", "Temperature": float("nan")}], "“Temperature”"),
]


@pytest.mark.parametrize(("key", "value", "told"), WRONG)
def test_a_wrong_value_is_told(schema: Schema, key: str, value: object, told: str) -> None:
    assert told in str(schema.problem(key, value))


def test_places_that_have_only_texts_mean_the_same(schema: Schema) -> None:
    assert schema.from_text("AllowModelImport", 0) is False
    assert schema.from_text("AllowModelImport", "1") is True
    assert schema.from_text("MaxContextTokens", "8192") == 8192
    rules = [{"Architecture": "qwen3"}]
    assert schema.from_text("AllowedModels", json.dumps(rules)) == rules
    assert schema.from_text("AllowedModels", list(map(json.dumps, rules))) == rules
    assert schema.from_text("ModelStores", ["/srv/models"]) == ["/srv/models"]
    assert schema.from_text("ModelStores", '["/srv/models"]') == ["/srv/models"]
    assert schema.from_text("SystemPrompt", ["One.", "Two."]) == "One.\nTwo."
    for key, text in (
        ("AllowModelImport", 2),
        ("MaxContextTokens", "many"),
        ("AllowedModels", "[" * 100_000),
        ("AllowedModels", ["{"]),
        ("AllowModelImport", ["1"]),
        ("GpuMode", ["off", "all"]),
    ):
        assert schema.problem(key, schema.from_text(key, text)), key
