"""The list of all parts of a bundle, for a machine: CycloneDX 1.6 as JSON.

cyclonedx-bom knows the Python packages. What it can't see is added, each part with its files and
their hashes, and what it sees without any of it being in the bundle is left out. Made twice of the
same bundle, it is the same.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from pinned import pinned
from version import version

from evidence.checksums import sha256
from evidence.part import NAME, Part
from evidence.survey import ROOT, Survey

__all__ = ["compose", "write"]

_TOOL = "cyclonedx-bom"
_SPECIFICATION = "1.6"
_ARGUMENTS = (
    "environment",
    "--output-reproducible",
    "--spec-version",
    _SPECIFICATION,
    "--of",
    "JSON",
)
Located = Callable[[str], tuple[str, Path]]

_VALIDATE = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text("utf-8"))
sys.exit(str(error) if error else 0)
"""


def write(venv: Path, bundle: Path, out: Path) -> None:
    """Write the list of a bundle that was made from an environment.

    Raises:
        UnaccountedError: Something in the bundle isn't part of what is listed.
        CalledProcessError: A tool failed, or the list isn't valid; it has said why.
    """
    survey = Survey.of(venv, bundle)
    python = _tool(venv)
    known = json.loads(_output(python, "-m", "cyclonedx_py", *_ARGUMENTS, str(venv)))
    bom = compose(known, survey.parts, _application(survey), survey.located)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(bom, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    _output(python, "-c", _VALIDATE, str(out))


def compose(
    known: dict[str, Any],
    parts: Iterable[Part],
    application: Part,
    located: Located,
) -> dict[str, Any]:
    """The whole list.

    Args:
        known: What cyclonedx-bom has found out.
        located: Gives a file's place in the bundle, and where it can be read now.
    """
    described = {each.get("purl"): each for each in known.get("components", ())}
    parts = list(parts)
    refs = {part.name: described.get(part.purl, {}).get("bom-ref", part.title) for part in parts}
    needs = {refs[part.name]: set[str]() for part in parts}
    for each in known.get("dependencies", ()):
        if each["ref"] in needs:
            needs[each["ref"]].update(needs.keys() & set(each.get("dependsOn", ())))
    for part in parts:
        for holder in part.inside:
            needs[refs[holder]].add(refs[part.name])
    outer = [refs[part.name] for part in parts if not part.inside]
    needs[application.title] = set(outer)
    whole = _component(application, {}, application.title, located) | {"type": "application"}
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{_SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": _SPECIFICATION,
        "version": 1,
        "metadata": {
            "component": whole,
            "tools": known["metadata"]["tools"],
            "lifecycles": [{"phase": "post-build"}],
        },
        "components": [
            _component(part, described.get(part.purl, {}), refs[part.name], located)
            for part in parts
        ],
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(needs[ref])} if needs[ref] else {"ref": ref}
            for ref in sorted(needs)
        ],
    }


def _component(part: Part, described: dict[str, Any], ref: str, located: Located) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": ref,
        "name": part.name,
        "licenses": [{"expression": part.licence}],
    }
    told |= {"version": part.version} if part.version else {}
    told |= {"purl": part.purl} if part.purl else {}
    if part.source:
        told["externalReferences"] = [{"type": "source-distribution", "url": part.source}]
    if part.files:
        told["components"] = [_file(*located(each)) for each in part.files]
    return described | told


def _file(name: str, path: Path) -> dict[str, Any]:
    return {
        "type": "file",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": sha256(path)}],
    }


def _application(survey: Survey) -> Part:
    told = version(ROOT)
    return Part(NAME, told, "MIT", f"pkg:generic/{NAME}@{told}", "", (), survey.own_files)


def _tool(venv: Path) -> Path:
    """The Python of an environment with cyclonedx-bom, which is made where there is none."""
    folder = venv.with_name("bom")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = folder / "made"
    (tool,) = pinned(ROOT, _TOOL)
    if not done.is_file() or done.read_text(encoding="utf-8") != tool:
        _output(sys.executable, "-m", "venv", "--clear", str(folder))
        _output(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", tool)
        done.write_text(tool, encoding="utf-8")
    return python


def _output(*command: str | Path) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout
