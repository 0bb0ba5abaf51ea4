"""Templates for group policies: what there is to decide (ADMX), and its texts (ADML)."""

from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

__all__ = ["template", "texts"]

_KEY = r"SOFTWARE\Policies\DesktopChat"
_NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_LONGEST_LINE = 1_023  # of a text box
_SYSTEMS = "SupportedSystems"
_SUFFIXES = {"enforced": "", "defaults": "_Default"}

Keys = Mapping[str, Mapping[str, Any]]


def template(keys: Keys) -> bytes:
    """The file DesktopChat.admx."""
    root = _root("policyDefinitions")
    namespaces = SubElement(root, "policyNamespaces")
    _add(namespaces, "target", prefix="desktopchat", namespace="DesktopChat.Policies")
    _add(root, "resources", minRequiredRevision="1.0")
    systems = SubElement(SubElement(root, "supportedOn"), "definitions")
    _add(systems, "definition", name=_SYSTEMS, displayName=f"$(string.{_SYSTEMS})")
    categories = SubElement(root, "categories")
    _add(categories, "category", name="DesktopChat", displayName="$(string.DesktopChat)")
    for name in _categories(keys):
        category = _add(categories, "category", name=name, displayName=f"$(string.{name})")
        _add(category, "parentCategory", ref="DesktopChat")
    policies = SubElement(root, "policies")
    for key, group, shape in _entries(keys):
        _policy(policies, key, group, shape)
    return _written(root)


def texts(keys: Keys) -> bytes:
    """The file DesktopChat.adml, in English."""
    root = _root("policyDefinitionResources")
    _add(root, "displayName").text = "Desktop Chat"
    _add(root, "description").text = "What an administrator decides for Desktop Chat."
    resources = SubElement(root, "resources")
    strings = SubElement(resources, "stringTable")

    def say(name: str, text: str) -> None:
        _add(strings, "string", id=name).text = text

    say("DesktopChat", "Desktop Chat")
    say(_SYSTEMS, "Windows 10 and later")
    for name in _categories(keys):
        say(name, name)
    presentations = SubElement(resources, "presentationTable")
    for key, group, shape in _entries(keys):
        name = key + _SUFFIXES[group]
        is_default = group == "defaults"
        say(name, f"{shape['title']} (until a person decides)" if is_default else shape["title"])
        say(f"{name}_Explain", shape["description"])
        if shape["type"] != "boolean":
            presentation = _add(presentations, "presentation", id=name)
            _box(presentation, key, shape)
    for key, shape in keys.items():
        for choice in shape.get("enum", ()):
            say(f"{key}_{choice}", choice)
    return _written(root)


def _entries(keys: Keys) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for key, shape in keys.items():
        for group in shape["x-groups"]:
            yield key, group, shape


def _categories(keys: Keys) -> tuple[str, ...]:
    return tuple(dict.fromkeys(shape["x-category"] for shape in keys.values()))


def _policy(policies: Element, key: str, group: str, shape: Mapping[str, Any]) -> None:
    name = key + _SUFFIXES[group]
    place = _KEY if group == "enforced" else rf"{_KEY}\Defaults"
    about: dict[str, str] = {
        "name": name,
        "class": "Machine",
        "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_Explain)",
        "key": place,
    }
    if shape["type"] == "boolean":
        policy = _add(policies, "policy", **about, valueName=key)
    else:
        policy = _add(policies, "policy", **about, presentation=f"$(presentation.{name})")
    _add(policy, "parentCategory", ref=shape["x-category"])
    _add(policy, "supportedOn", ref=_SYSTEMS)
    if shape["type"] == "boolean":
        for state, value in (("enabledValue", "1"), ("disabledValue", "0")):
            _add(_add(policy, state), "decimal", value=value)
    else:
        _element(_add(policy, "elements"), key, shape)


def _element(elements: Element, key: str, shape: Mapping[str, Any]) -> None:
    """What is written to the registry."""
    about = {"id": key, "valueName": key}
    if "enum" in shape:
        choices = _add(elements, "enum", **about, required="true")
        for choice in shape["enum"]:
            item = _add(choices, "item", displayName=f"$(string.{key}_{choice})")
            _add(_add(item, "value"), "string").text = choice
    elif shape["type"] == "integer":
        bounds = {"minValue": str(shape["minimum"]), "maxValue": str(shape["maximum"])}
        _add(elements, "decimal", **about, **bounds, required="true")
    elif _has_lines(shape):
        # Without a bound of its own, a line is cut after 1,023 characters.
        most = {"maxLength": "20000", "maxStrings": str(shape.get("maxItems", 1_000))}
        _add(elements, "multiText", **about, **most)
    else:
        _add(elements, "text", **about, maxLength=str(_LONGEST_LINE), required="true")


def _box(presentation: Element, key: str, shape: Mapping[str, Any]) -> None:
    """What an administrator types it into."""
    label: str = shape["x-label"]
    if "enum" in shape:
        _add(presentation, "dropdownList", refId=key, defaultItem="0").text = label
    elif shape["type"] == "integer":
        example = str(shape["examples"][0])
        _add(presentation, "decimalTextBox", refId=key, defaultValue=example).text = label
    elif _has_lines(shape):
        _add(presentation, "multiTextBox", refId=key).text = label
    else:
        _add(_add(presentation, "textBox", refId=key), "label").text = label


def _has_lines(shape: Mapping[str, Any]) -> bool:
    return shape["type"] == "array" or shape.get("maxLength", 0) > _LONGEST_LINE + 1


def _root(name: str) -> Element:
    return Element(name, {"xmlns": _NAMESPACE, "revision": "1.0", "schemaVersion": "1.0"})


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return SubElement(parent, tag, attributes)


def _written(root: Element) -> bytes:
    indent(root)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="utf-8") + b"\n"
