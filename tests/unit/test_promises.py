"""What is written for a security review names tests, files and commands that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("SECURITY.md", "docs/admin.md")
_TEST = re.compile(r"`((?:unit|gui|e2e)/\w+\.py)`")
_CODE = re.compile(r"`((?:domain|engine|markdown|models|policy|storage)/[\w./]*\w)`")
_OTHER = re.compile(r"`((?:packaging|tests|docs|resources)/[\w./-]*\w)")
_LINK = re.compile(r"\]\(([^):#]+)\)")
_PROOF = re.compile(r"packaging/prove\s+(\w+)")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_a_promise_without_a_test_is_not_made() -> None:
    promises = page("SECURITY.md").partition("| Promise |")[2].partition("\n\n")[0]
    rows = [line for line in promises.splitlines()[2:] if line.startswith("| ")]
    assert len(rows) > 10
    for row in rows:
        assert _TEST.search(row.rpartition(" | ")[2]), row


@pytest.mark.parametrize("name", PAGES)
def test_what_is_named_is_there(name: str) -> None:
    text = page(name)
    named = [ROOT / "tests" / each for each in _TEST.findall(text)]
    named += [ROOT / "desktop_chat" / each for each in _CODE.findall(text)]
    named += [ROOT / each for each in _OTHER.findall(text)]
    named += [ROOT / Path(name).parent / each for each in _LINK.findall(text)]
    missing = [str(each) for each in named if not each.exists()]
    assert not missing
    assert named


@pytest.mark.parametrize("name", PAGES)
def test_a_proof_that_is_named_can_be_run(name: str) -> None:
    proofs = page("packaging/prove").partition("_PROOFS = (")[2].partition(")")[0]
    named = _PROOF.findall(page(name))
    assert named
    for each in named:
        assert f'"{each}"' in proofs
