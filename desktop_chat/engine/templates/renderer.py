"""The process that runs chat templates: one JSON request a line on stdin, one answer on stdout.

A chat template comes with a model file and is a program. Jinja's sandbox keeps it away from
Python's insides, but not from looping for ever or asking for gigabytes, even while it is only being
compiled. So it runs here, where the system bounds memory and files, and where a kill costs nothing.

A request is ``{"template": str, "jobs": [{"messages", "add_generation_prompt", "variables"}]}``.
The answer is ``{"results": [{"text": str} | {"error": str}]}``, or ``{"error": str}`` if the
template can't be compiled. What a template sees is what transformers' ``apply_chat_template`` gives
it: the same filters, globals and whitespace rules.
"""

import faulthandler
import json
import os
import sys
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Any, BinaryIO, TextIO

from jinja2 import Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from desktop_chat.domain.confinement import lock_in
from desktop_chat.domain.language import later

__all__ = ["MEMORY_LIMIT", "OUTPUT_LIMIT", "main"]

MEMORY_LIMIT = 512 * 2**20
"""Bytes of address space."""

OUTPUT_LIMIT = 4 * 2**20
"""Characters that one rendering may have."""

_ORPHAN_SECONDS = 10.0
"""The parent kills sooner; if it can't because it died, this ends an endless template."""

_TEMPLATE_ERRORS = (
    TemplateError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What a template can make Jinja and Python raise. Anything else ends the process: as safe."""

_EMPTY_JOB: dict[str, Any] = {"messages": [], "add_generation_prompt": False, "variables": {}}

_WARM_UP = "{{ 'a\\n' + strftime_now('%Y') }}{{ raise_exception('') }}"
"""Makes Python load what it loads late: a codec, the clock, the rewriting of tracebacks."""


class _Generation(Extension):
    """Accepts ``{% generation %}``, by which training code marks replies, and renders its body."""

    tags = {"generation"}  # noqa: RUF012 - Jinja declares it as a plain attribute

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.CallBlock(self.call_method("_body"), [], [], body).set_lineno(line)

    def _body(self, caller: Callable[[], str]) -> str:
        return caller()


class _Dict:
    """``dict`` for templates: callable, without the type's other attributes."""

    def __call__(self, *args: Any, **kwargs: Any) -> dict[Any, Any]:
        return dict(*args, **kwargs)

    def fromkeys(self, keys: Any, value: Any = None) -> dict[Any, Any]:
        return dict.fromkeys(keys, value)


class _Namespace(Namespace):
    """``namespace`` for templates: takes no name that begins with an underscore."""

    def __init__(*args: Any, **kwargs: Any) -> None:  # so that `self` may be a name too
        self, *initial = args
        names = dict(*initial, **kwargs)
        for name in names:
            _check_name(name)
        Namespace.__init__(self, names)

    def __setitem__(self, name: str, value: Any) -> None:
        _check_name(name)
        super().__setitem__(name, value)


def _check_name(name: object) -> None:
    if str(name).startswith("_"):
        raise SecurityError(f"a namespace can't hold {name!r}")


class _Clock:
    """The time that a template may ask for, the same for all jobs of a request."""

    def __init__(self) -> None:
        self.now = datetime.now()

    def strftime(self, format: str) -> str:
        return self.now.strftime(format)


def _raise_exception(message: str) -> None:
    raise TemplateError(message)


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """JSON as it is; Jinja's own filter of this name escapes it for HTML."""
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def _environment(clock: _Clock) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, loopcontrols]
    )
    filters: dict[str, Any] = environment.filters
    filters["tojson"] = _tojson
    known: dict[str, Any] = environment.globals
    for name in ("lipsum", "cycler", "joiner"):  # no published template needs them
        del known[name]
    known.update(
        dict=_Dict(),
        namespace=_Namespace,
        raise_exception=_raise_exception,
        strftime_now=clock.strftime,
    )
    return environment


class _Service:
    """Answers requests, keeping the templates that were compiled last."""

    def __init__(self) -> None:
        self._clock = _Clock()
        environment = _environment(self._clock)
        self._compiled = lru_cache(maxsize=8)(environment.from_string)

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        self._clock.now = datetime.now()
        try:
            template = self._compiled(request["template"])
        except _TEMPLATE_ERRORS as error:
            return {"error": _describe(error)}
        return {"results": [_run(template, **job) for job in request["jobs"]]}


def _run(
    template: Template,
    messages: list[dict[str, Any]],
    add_generation_prompt: bool,
    variables: dict[str, Any],
) -> dict[str, str]:
    pieces: list[str] = []
    size = 0
    try:
        for piece in template.generate(
            messages=messages,
            tools=None,
            documents=None,
            add_generation_prompt=add_generation_prompt,
            **variables,
        ):
            pieces.append(piece)
            size += len(piece)
            if size > OUTPUT_LIMIT:
                return {"error": f"it writes more than {OUTPUT_LIMIT} characters"}
        text = "".join(pieces)
        text.encode()  # a lone surrogate is no text
    except _TEMPLATE_ERRORS as error:
        return {"error": _describe(error)}
    return {"text": text}


def _describe(error: BaseException) -> str:
    """What went wrong, in a line; the words may be the template's own."""
    if isinstance(error, MemoryError):
        return later("it needs too much memory")
    if isinstance(error, RecursionError):
        return later("it is nested too deeply")
    if isinstance(error, TemplateSyntaxError):
        return f"line {error.lineno}: {error.message}"
    if isinstance(error, TemplateError):
        return error.message or type(error).__name__
    return f"{type(error).__name__}: {error}"


def _serve(requests: BinaryIO, answers: BinaryIO, sink: TextIO) -> None:
    service = _Service()
    service.answer({"template": _WARM_UP, "jobs": [_EMPTY_JOB]})  # later no file can be opened
    lock_in(MEMORY_LIMIT)
    answers.write(b"{}\n")  # ready
    answers.flush()
    for line in requests:
        faulthandler.dump_traceback_later(_ORPHAN_SECONDS, exit=True, file=sink)
        answer = service.answer(json.loads(line))
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()
        faulthandler.cancel_dump_traceback_later()


def main() -> int:
    """Serve until stdin ends; by descriptor, since a windowed program has no ``sys.stdin``."""
    with (
        open(0, "rb", closefd=False) as requests,
        open(1, "wb", closefd=False) as answers,
        open(os.devnull, "w") as sink,  # noqa: PTH123
    ):
        _serve(requests, answers, sink)
    return 0


if __name__ == "__main__":
    sys.exit(main())
