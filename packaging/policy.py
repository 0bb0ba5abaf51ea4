"""Make of resources/policy-schema.json what administrators need to write policies.

    .venv/bin/python packaging/policy.py

That is a pair of templates for group policies (ADMX and ADML), a sample of a configuration profile
for macOS, an example for Linux, and docs/policy.md. tests/unit/test_managed_files.py holds them
against the schema.
"""

import json
import plistlib
import sys
import uuid
from pathlib import Path
from typing import Any

import policy_admx
import policy_docs

__all__ = ["ROOT", "made", "main"]

ROOT = Path(__file__).resolve().parents[1]
_SCHEMA = ROOT / "resources" / "policy-schema.json"
_BUNDLE_ID = "org.desktopchat.DesktopChat"
_PROFILE = "org.desktopchat.policy"


def made() -> dict[str, bytes]:
    """Each file by its path, as it is to be."""
    whole: dict[str, Any] = json.loads(_SCHEMA.read_text(encoding="utf-8"))
    definitions = whole["$defs"]
    keys: dict[str, dict[str, Any]] = {
        key: {**(definitions["rules"] if "$ref" in shape else {}), **shape}
        for key, shape in definitions["values"]["properties"].items()
    }
    used = {key: shape for key, shape in keys.items() if not shape.get("x-not-yet")}
    return {
        "packaging/policy/DesktopChat.admx": policy_admx.template(used),
        "packaging/policy/en-US/DesktopChat.adml": policy_admx.texts(used),
        "packaging/policy/DesktopChat.mobileconfig": _profile(used),
        "packaging/policy/policy.example.json": _json(_example(used)),
        "docs/policy.md": policy_docs.page(keys, definitions["rules"], _json(_example(used))),
    }


def _example(keys: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Each key once, enforced where it can't be otherwise."""
    example: dict[str, dict[str, Any]] = {"enforced": {}, "defaults": {}}
    for key, shape in keys.items():
        example[shape["x-groups"][-1]][key] = shape["examples"][0]
    return example


def _json(value: object) -> bytes:
    return f"{json.dumps(value, indent=2)}\n".encode()


def _profile(keys: dict[str, dict[str, Any]]) -> bytes:
    example = _example(keys)
    values = {**example["enforced"], "Defaults": example["defaults"]}
    content = _payload(_BUNDLE_ID, "policy") | values
    whole = _payload("Configuration", "profile") | {
        "PayloadDisplayName": "Desktop Chat (sample)",
        "PayloadScope": "System",
        "PayloadContent": [content],
    }
    return plistlib.dumps(whole, sort_keys=False)


def _payload(kind: str, name: str) -> dict[str, Any]:
    identifier = f"{_PROFILE}.{name}"
    return {
        "PayloadType": kind,
        "PayloadVersion": 1,
        "PayloadIdentifier": identifier,
        "PayloadUUID": str(uuid.uuid5(uuid.NAMESPACE_DNS, identifier)).upper(),
    }


def main() -> int:
    for name, content in made().items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
