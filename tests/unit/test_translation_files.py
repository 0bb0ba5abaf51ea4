"""Each language has all texts of the source, with the same names in them, and compiled."""

import ast
import importlib.util
import string
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import desktop_chat
from desktop_chat.ui.look.language import LANGUAGES

ROOT = Path(desktop_chat.__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = sorted(LANGUAGES.keys() - {"en"})
FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ja": 1, "ar": 6}  # as Qt counts

_translations = pytest.mark.parametrize("language", TRANSLATED)


class Text(NamedTuple):
    source: str
    note: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gathered(translations: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gathered")
    translations.gather(folder)
    return folder


def texts(path: Path) -> Iterator[Text]:
    contexts = ElementTree.parse(path).getroot().findall("context")
    # One context alone: a text is the same wherever it is written.
    assert [context.findtext("name") for context in contexts] == [""]
    for message in contexts[0].findall("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield Text(
            message.findtext("source") or "",
            message.findtext("comment") or "",
            tuple(forms or [translation.text or ""]),
            message.get("numerus") == "yes",
            translation.get("type") is None,
        )


def said(path: Path) -> Iterator[str]:
    """The texts that a module has translated."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0] if node.args else None
            if node.func.id in ("tr", "later") and isinstance(first, ast.Constant):
                yield str(first.value)


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_none_is_where_it_is_not_found(gathered: Path) -> None:
    """Qt's tool doesn't look into what is put into an f-string."""
    found = {text.source for text in texts(gathered / "desktop_chat_de.ts")}
    modules = Path(desktop_chat.__file__).parent.rglob("*.py")
    missed = {text: path.name for path in modules for text in said(path) if text not in found}
    assert not missed


@_translations
def test_all_texts_of_the_source_are_there_and_no_others(gathered: Path, language: str) -> None:
    name = f"desktop_chat_{language}.ts"
    ours = {(each.source, each.note, each.is_counted) for each in texts(FOLDER / name)}
    wanted = {(each.source, each.note, each.is_counted) for each in texts(gathered / name)}
    assert len(wanted) > 1_000
    assert ours == wanted, "run packaging/translations.py, and translate what is new"


@_translations
def test_each_text_is_translated(language: str) -> None:
    for each in texts(FOLDER / f"desktop_chat_{language}.ts"):
        assert each.is_finished, each
        assert all(form.strip() for form in each.forms), each
        assert len(each.forms) == (FORMS[language] if each.is_counted else 1), each


@_translations
def test_each_translation_has_the_names_of_its_text(language: str) -> None:
    """A name that is missing would hide a number or a file; one too many would be an error."""
    for each in texts(FOLDER / f"desktop_chat_{language}.ts"):
        if not names(each.source):
            # Doubled braces are shown as they are.
            assert all(form.count("{{") == each.source.count("{{") for form in each.forms), each
            assert all(form.count("{") == each.source.count("{") for form in each.forms), each
        for form in each.forms:
            # "one file" needs no number; nothing else may be left out.
            assert names(each.source) - {"n"} <= names(form) <= names(each.source), each
        if "n" in names(each.source):
            assert "n" in names(each.forms[-1]), each


@_translations
def test_what_surrounds_a_text_is_kept(language: str) -> None:
    for each in texts(FOLDER / f"desktop_chat_{language}.ts"):
        if each.source == ", ":  # between the parts of a list, where some put no space
            continue
        for form in each.forms:
            assert form[:1].isspace() == each.source[:1].isspace(), each
            assert form[-1:].isspace() == each.source[-1:].isspace(), each
            assert form.count("\n") == each.source.count("\n"), each


def test_they_are_compiled(translations: ModuleType, tmp_path: Path) -> None:
    translations.compile_all(target=tmp_path)
    compiled = {path.name: path.read_bytes() for path in tmp_path.glob("*.qm")}
    assert len(compiled) == len(TRANSLATED)
    assert {path.name: path.read_bytes() for path in FOLDER.glob("*.qm")} == compiled


@_translations
def test_the_app_finds_them(language: str) -> None:
    """As ``QTranslator`` does; counted texts in the form that the number asks for."""
    translator = QTranslator()
    assert translator.load(f"desktop_chat_{language}", str(FOLDER))
    counted = next(
        each for each in texts(FOLDER / f"desktop_chat_{language}.ts") if each.is_counted
    )
    found = translator.translate("", counted.source, counted.note, 1)
    assert found in counted.forms
    plain = next(
        each for each in texts(FOLDER / f"desktop_chat_{language}.ts") if not each.is_counted
    )
    assert translator.translate("", plain.source, plain.note or None) == plain.forms[0]  # type: ignore[arg-type]  # None is no note
    assert QCoreApplication.translate("", plain.source) == plain.source  # not installed here


@pytest.mark.parametrize(
    ("language", "source", "note", "said"),
    [
        ("ar", "{n} hours", "{n} hour", {2: "ساعتان", 3: "{n} ساعات", 11: "{n} ساعة"}),
        ("fr", "{done} of {n} answers", "{done} of {n} answer", {1: "{done} sur {n} réponse"}),
        ("de", "{n} hours", "{n} hour", {1: "{n} Stunde", 2: "{n} Stunden"}),
    ],
)
def test_a_number_asks_for_its_form(
    language: str, source: str, note: str, said: dict[int, str]
) -> None:
    translator = QTranslator()
    assert translator.load(f"desktop_chat_{language}", str(FOLDER))
    found = {count: translator.translate("", source, note, count) for count in said}
    assert found == said
