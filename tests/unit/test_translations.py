"""Texts are marked as translators' tools can read them, and put together when they are shown."""

import ast
import string
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import desktop_chat

_SOURCES = Path(desktop_chat.__file__).parent
_LITERAL = "isn't written out"
_EARLY = "is translated before the language is set"
_VALUES = "has other names than the values that it is given"
_COUNT = "has a count without a singular, or without {n}"
_NOTE = "has values after a note, and no count"
_NAMES = "has something in braces that is no plain name"
_HIDDEN = "is not seen by translators' tools"


def problems(source: str) -> Iterator[tuple[int, str]]:
    """What is wrong with the texts in a module, by its lines."""
    module = ast.parse(source)
    constants = dict(_constants(module))
    early = frozenset(map(id, _at_import(module)))
    for node in ast.walk(module):
        match node:
            case ast.ImportFrom(names=names) if any(
                each.name in ("later", "tr") and each.asname for each in names
            ):
                yield node.lineno, _HIDDEN
            case ast.JoinedStr() if any(map(_is_written_out, ast.walk(node))):
                yield node.lineno, _HIDDEN
            case ast.Call(func=ast.Attribute(attr="tr")):  # QObject's, which has another context
                yield node.lineno, _HIDDEN
            case ast.Call(func=ast.Name("later")):
                yield from ((node.lineno, each) for each in _later_problems(node))
            case ast.Call(func=ast.Name("tr")):
                if id(node) in early:
                    yield node.lineno, _EARLY
                yield from ((node.lineno, each) for each in _tr_problems(node, constants))
            case _:
                pass


def _is_written_out(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name("later" | "tr"), args=[ast.Constant(), *_]):
            return True
        case _:
            return False


def _constants(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The module's own texts for later."""
    for node in module.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(name)],
                value=ast.Call(func=ast.Name("later"), args=[ast.Constant(str(text))]),
            ):
                yield name, text
            case _:
                pass


def _at_import(node: ast.AST) -> Iterator[ast.AST]:
    """All that runs when the module is imported: not what is in functions, but their defaults."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                now = [*child.decorator_list, *child.args.defaults, *child.args.kw_defaults]
            case ast.Lambda():
                now = [*child.args.defaults, *child.args.kw_defaults]
            case _:
                now = [child]
        for each in filter(None, now):
            yield each
            yield from _at_import(each)


def _later_problems(call: ast.Call) -> Iterator[str]:
    match call:
        case ast.Call(args=[ast.Constant(str(text))], keywords=[]):
            if _names(text) is None:
                yield _NAMES
        case _:
            yield _LITERAL


def _tr_problems(call: ast.Call, constants: Mapping[str, str]) -> Iterator[str]:
    match call.args:
        case [ast.Constant(str(text)), *more]:
            pass
        case [ast.Name(name), *more] if name in constants:
            text = constants[name]
        case [first, *more] if _is_made_before(first):
            text = None
        case _:
            yield _LITERAL
            return
    if not all(isinstance(each, ast.Constant) for each in more[:1]):
        yield _LITERAL
        return
    note = next((each.value for each in more if isinstance(each, ast.Constant)), "")
    if text is not None:
        yield from _value_problems(text, str(note), call, has_count=len(more) > 1)


def _is_made_before(first: ast.expr) -> bool:
    """Whether it can only be a text that was written out somewhere else."""
    match first:
        case ast.Name() | ast.Attribute():
            return True
        case ast.Subscript(value=value):
            return _is_made_before(value)
        case ast.BoolOp(values=values):
            return all(map(_is_made_before, values))
        case ast.IfExp(body=body, orelse=other):
            return _is_made_before(body) and _is_made_before(other)
        case _:
            return False


def _value_problems(text: str, note: str, call: ast.Call, *, has_count: bool) -> Iterator[str]:
    given = {each.arg for each in call.keywords}
    wanted = _names(text)
    if has_count:
        singular = _names(note)
        if not note or wanted is None or "n" not in wanted or singular is None:
            yield _COUNT
        elif not wanted - {"n"} == given == singular - {"n"}:
            yield _VALUES
    elif wanted is None:
        yield _NAMES
    elif note and given:  # lupdate takes the first value for a count
        yield _NOTE
    elif wanted != given or "n" in given:  # None, for **, is in none
        yield _VALUES


def _names(text: str) -> set[str] | None:
    """What is in braces; None if that isn't all plain names."""
    try:
        fields = list(string.Formatter().parse(text))
    except ValueError:
        return None
    names = {name for _, name, _, _ in fields if name is not None}
    is_plain = all(name.isidentifier() for name in names)
    return names if is_plain and not any(spec or mark for _, _, spec, mark in fields) else None


@pytest.mark.parametrize(
    "path", sorted(_SOURCES.rglob("*.py")), ids=lambda path: str(path.relative_to(_SOURCES))
)
def test_texts_can_be_translated(path: Path) -> None:
    assert list(problems(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "body",
    [
        'tr("Open", "verb")',
        'tr("{model} is ready", model=title)',
        'tr("{n} files", "{n} file", len(files))',
        'tr("{n} files in {folder}", "One file in {folder}", count, folder=path)',
        "tr(setting.label)",
        "tr(WORDS[kind] if kind in WORDS else verdict.detail or OTHER)",
        "tr(READY, model=title)",
        "tr(told, **values)",
        "f'{tr(format.label)} (*.json)'",
        'later("Sends when {model} is ready")',
    ],
)
def test_what_can_be_translated_is_let_be(body: str) -> None:
    assert list(problems(f'READY = later("{{model}} is ready")\ndef f():\n    {body}\n')) == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('tr(f"{model} is ready")', _LITERAL),
        ('tr("It is " + state)', _LITERAL),
        ('tr("{0} is ready".format(model))', _LITERAL),
        ('tr("on" if value else "off")', _LITERAL),
        ('tr("Open", note)', _LITERAL),
        ("tr(*texts)", _LITERAL),
        ('later(f"{model} is ready")', _LITERAL),
        ("later(text)", _LITERAL),
        ('later("{} is ready")', _NAMES),
        ('tr("{model!r} is ready", model=title)', _NAMES),
        ('tr("{size:.2f} GB", size=size)', _NAMES),
        ('tr("{model.name} is ready", model=model)', _NAMES),
        ('tr("{0} is ready")', _NAMES),
        ('tr("a {brace")', _NAMES),
        ('tr("{model} is ready")', _VALUES),
        ('tr("{model} is ready", name=title)', _VALUES),
        ('tr("It is ready", model=title)', _VALUES),
        ('tr("{model} is ready", **values)', _VALUES),
        ("tr(READY, name=title)", _VALUES),
        ('tr("{n} files")', _VALUES),
        ('tr("{n} files", n=3)', _VALUES),
        ('tr("{n} files in {folder}", "{n} file", count, folder=path)', _VALUES),
        ('tr("{n} files", "", count)', _COUNT),
        ('tr("Some files", "{n} file", count)', _COUNT),
        ('tr("{model} is ready", "a state", model=title)', _NOTE),
        ('self.tr("Open")', _HIDDEN),
        ("f'{tr(\"Open\")} (*.json)'", _HIDDEN),
        ("from desktop_chat.domain.language import tr as _", _HIDDEN),
    ],
)
def test_what_cannot_be_translated_is_found(body: str, problem: str) -> None:
    source = f'READY = later("{{model}} is ready")\ndef f(self):\n    {body}\n'
    assert list(problems(source)) == [(3, problem)]


@pytest.mark.parametrize(
    "source",
    [
        'OPEN = tr("Open")',
        'WORDS = {kind: tr("Open") for kind in kinds}',
        'class A:\n    title = tr("Open")',
        'def f(word=tr("Open")): ...',
        'def f():\n    pass\nclass A:\n    def g(self, *, word=tr("Open")): ...',
        '@named(tr("Open"))\ndef f(): ...',
        'f = lambda word=tr("Open"): word',
    ],
)
def test_what_is_translated_too_early_is_found(source: str) -> None:
    assert [problem for _, problem in problems(source)] == [_EARLY]


def test_what_is_translated_when_it_is_needed_is_let_be() -> None:
    assert list(problems('class A:\n    f = lambda: tr("Open")\n    g = later("Open")\n')) == []
