"""Whatever a template does, an answer or a clear failure comes soon, and the next one works."""

import sys
import time
from collections.abc import Iterator
from contextlib import closing

import psutil
import pytest

from desktop_chat.domain.errors import TemplateFailed
from desktop_chat.engine.templates.sandbox import Job, Renderer

QUESTION = Job([{"role": "user", "content": "hello"}], True)
GOOD = "{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}"

LOOP = "{% for a in range(99999) %}{% for b in range(99999) %}"
ENDS = "{% endfor %}{% endfor %}"
DEEP = 3000

HOSTILE = {
    "nested loops": LOOP + ENDS,
    "nested loops that write": LOOP + "x" + ENDS,
    "nested loops in a macro": "{% macro f() %}" + LOOP + ENDS + "{% endmacro %}{{ f() }}",
    "loops over a product": "{% set r = range(99999) %}{% for a in r for b in r %}{% endfor %}",
    "endless recursion": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "a doubling recursion": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}"
    "{% endmacro %}{{ f(60) }}",
    "a recursive loop": "{% for m in messages recursive %}{{ loop(messages) }}{% endfor %}",
    "a list that doubles": "{% set n = namespace(l=[1]) %}{% for i in range(99999) %}"
    "{% set n.l = n.l + n.l %}{% endfor %}",
    "a text that doubles": "{% set n = namespace(t='x') %}{% for i in range(99999) %}"
    "{% set n.t = n.t + n.t %}{% endfor %}",
    "gigabytes of text": "{{ ('A' ~ messages|length) * 2000000000 }}",
    "gigabytes while compiling": "{{ 'A' * 2000000000 }}",
    "gigabytes of list": "{{ [messages] * 2000000000 }}",
    "too long an answer": "{{ 'A' * 5000000 }}",
    "too long an answer, in pieces": "{% for i in range(99999) %}{{ 'A' * 100 }}{% endfor %}",
    "a power": "{{ 9 ** (9 ** 9) }}",
    "powers while compiling": "{% if false %}{{ 9 ** (9 ** 9) }}{% endif %}{{ 1 // 0 }}",
    "a huge shift by multiplication": "{% set n = namespace(i=9) %}{% for i in range(60) %}"
    "{% set n.i = n.i * n.i %}{% endfor %}{{ n.i }}",
    "a wide format": "{{ '%2000000000d' % 1 }}",
    "a wide format method": "{{ '{:2000000000}'.format(1) }}",
    "a wide centre": "{{ 'a' | center(2000000000) }}",
    "a wide justify": "{{ 'a'.ljust(2000000000) }}",
    "a wide indent": "{{ ('a\\n' * 100000) | indent(100000) }}",
    "replace that multiplies": "{{ ('a' * 100000) | replace('a', 'b' * 100000) }}",
    "join that multiplies": "{{ range(99999) | join('b' * 100000) }}",
    "batch that fills": "{{ [1] | batch(2000000000, 'x') | list }}",
    "tojson that indents": "{{ messages | tojson(indent=2000000000) }}",
    "lipsum": "{{ lipsum(n=100000) }}",
    "cycler": "{{ cycler('a').next() }}",
    "joiner": "{{ joiner(',')() }}",
    "classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}.{{ 1 // 0 }}",
    "globals by a function": "{{ raise_exception.__globals__['sys'] }}",
    "globals by attr": "{{ (raise_exception | attr('__globals__'))['sys'] }}",
    "globals by format": "{{ '{0.__globals__[sys]}'.format(raise_exception) }}{{ 1 // 0 }}",
    "globals by map": "{{ [raise_exception] | map(attribute='__globals__') | list | first + 1 }}",
    "a private name in a namespace": "{% set n = namespace(_x=1) %}",
    "changing what it is given": "{{ messages.append(1) }}",
    "including a file": "{% include '/etc/passwd' %}",
    "importing a module": "{% import 'os' as os %}",
    "extending": "{% extends 'x' %}",
    "no syntax": "{% for %}",
    "an unclosed tag": "{{ messages",
    "deep brackets": "{{ " + "(" * DEEP + "1" + ")" * DEEP + " }}",
    "deep lists": "{{ " + "[" * DEEP + "]" * DEEP + " }}",
    "deep blocks": "{% if 1 %}" * DEEP + "{% endif %}" * DEEP,
    "a long chain": "{{ " + "not " * 100000 + "1 }}",
    "a long sum": "{{ messages" + " + 1" * 20000 + " }}",
    "many minus signs": "{{ " + "-" * 100000 + "1 }}",
    "an endless generator in a filter": "{{ range(99999) | map('string') | map('center', 99999)"
    " | join | length }}" * 9,
    "sums of lists": "{{ range(99999) | map('batch', 2) | sum }}",
    "a lone surrogate": "{{ '\\ud800' }}",
    "a slow search": "{{ ('a' * 90000 ~ 'b') is in ('a' * 99999) }}" + LOOP + ENDS,
    "slow sorting": LOOP + "{{ range(99999) | sort(reverse=true) | length }}" + ENDS,
    "a wide date": "{{ strftime_now('%Y' * 90000000) }}",
    "an error of its own": "{{ raise_exception('no') }}",
    "nothing to raise": "{{ raise_exception(1) }}",
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with closing(Renderer()) as renderer:
        yield renderer


def children() -> list[psutil.Process]:
    """The processes of renderers; other tests leave a tracker of Python's own."""
    found = psutil.Process().children()
    return [each for each in found if "resource_tracker" not in " ".join(each.cmdline())]


def one(renderer: Renderer, template: str, job: Job = QUESTION) -> str:
    (result,) = renderer.render(template, [job])
    if isinstance(result, TemplateFailed):
        raise result
    return result


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_fails_soon_and_alone(renderer: Renderer, name: str) -> None:
    before = psutil.Process().memory_info().rss
    began = time.monotonic()
    with pytest.raises(TemplateFailed) as caught:
        one(renderer, HOSTILE[name])
    assert time.monotonic() - began < 3.0
    assert caught.value.detail.isprintable()
    assert 0 < len(caught.value.detail) <= 300
    assert caught.value.remedy
    assert one(renderer, GOOD) == "<user>hello"
    assert psutil.Process().memory_info().rss - before < 100 * 2**20


@pytest.mark.skipif(sys.platform != "linux", reason="where the system bounds the address space")
def test_gigabytes_in_a_branch_not_taken_cost_nothing(renderer: Renderer) -> None:
    template = "{% if false %}{{ 'A' * 2000000000 }}{% endif %}ok"
    began = time.monotonic()
    assert one(renderer, template) == "ok"
    assert time.monotonic() - began < 1.0


@pytest.mark.skipif(sys.platform != "linux", reason="psutil reads limits on Linux only")
def test_the_process_may_open_no_file_and_write_none(renderer: Renderer) -> None:
    one(renderer, GOOD)
    (process,) = children()
    assert process.rlimit(psutil.RLIMIT_NOFILE) == (0, 0)
    assert process.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
    assert process.rlimit(psutil.RLIMIT_AS) == (512 * 2**20,) * 2


def test_a_failing_job_leaves_the_others(renderer: Renderer) -> None:
    picky = "{{ raise_exception('empty') if not messages else messages[0].content }}"
    good, bad = renderer.render(picky, [QUESTION, Job([], False)])
    assert good == "hello"
    assert isinstance(bad, TemplateFailed)
    assert bad.detail == "empty"


def test_what_a_template_sees(renderer: Renderer) -> None:
    template = (
        "{{ tools is none }} {{ documents is none }} {{ add_generation_prompt }} {{ bos_token }} "
        "{{ {'a': '<é>'} | tojson }} {{ dict(a=1).a }} {{ dict.fromkeys('ab', 1) }} "
        "{% generation %}{{ messages[0].content }}{% endgeneration %} {{ nothing }}"
        "{% for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}"
    )
    job = Job(QUESTION.messages, False, {"bos_token": "<s>"})
    assert one(renderer, template, job) == (
        "True True False <s> {\"a\": \"<é>\"} 1 {'a': 1, 'b': 1} hello 01"
    )


def test_the_clock_stands_still_within_a_request(renderer: Renderer) -> None:
    first, second = renderer.render("{{ strftime_now('%Y-%m-%d %f') }}", [QUESTION, QUESTION])
    assert first == second


def test_text_of_any_script_survives(renderer: Renderer) -> None:
    text = "é 漢字 🧑🏽‍🚀 \u2028 \x00 \x1b \\ \" '"
    assert one(renderer, "{{ messages[0].content }}", Job([{"content": text}], False)) == text


def test_the_process_outlives_a_template_that_merely_fails(renderer: Renderer) -> None:
    one(renderer, GOOD)
    (before,) = children()
    with pytest.raises(TemplateFailed):
        one(renderer, "{{ raise_exception('no') }}")
    assert one(renderer, GOOD)
    assert [child.pid for child in children()] == [before.pid]


def test_it_starts_with_the_first_call_and_ends_with_close() -> None:
    with closing(Renderer()) as renderer:
        running = len(children())
        one(renderer, GOOD)
        assert len(children()) == running + 1
        renderer.close()
        assert len(children()) == running
        assert one(renderer, GOOD)
    assert len(children()) == running


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "[]",
        "{}",
        "nonsense",
        '{"results": []}',
        '{"results": [1]}',
        '{"results": [{"text": "a"}, {"text": "b"}]}',
        '{"results": 1}',
        "[" * 100_000,
        "\udcff",
    ],
)
def test_an_answer_is_not_trusted(answer: str) -> None:
    """As if a template had got out of Jinja and spoken for the process."""
    line = answer.encode("utf-8", "surrogateescape") + b"\n"
    program = f"""
import sys
print("{{}}", flush=True)
input()
sys.stdout.buffer.write({line!r})
"""
    with fake(program) as renderer, pytest.raises(TemplateFailed):
        one(renderer, GOOD)


def test_an_answer_without_end_is_cut() -> None:
    program = """
import sys
print("{}", flush=True)
input()
while True:
    sys.stdout.buffer.write(b"A" * 1000000)
"""
    with fake(program) as renderer, pytest.raises(TemplateFailed):
        one(renderer, GOOD)


def test_a_process_that_is_too_large_is_killed() -> None:
    """Where the system doesn't bound memory, the parent does."""
    program = "print('{}', flush=True); input(); a = b'A' * 700_000_000; input()"
    with fake(program) as renderer, pytest.raises(TemplateFailed, match="memory"):
        one(renderer, GOOD)


def test_the_process_hears_nothing_of_the_persons_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MY_TOKEN", "secret")
    program = """
import json, os
print("{}", flush=True)
input()
print(json.dumps({"results": [{"text": os.environ.get("MY_TOKEN", "nothing")}]}), flush=True)
"""
    with fake(program) as renderer:
        assert one(renderer, GOOD) == "nothing"


def fake(program: str) -> closing[Renderer]:
    """A renderer whose process runs ``program`` instead."""
    return closing(Renderer([sys.executable, "-c", program]))


def test_a_missing_program_is_an_expected_failure() -> None:
    with pytest.raises(TemplateFailed, match="can't be started"):
        one(Renderer(["/no/such/program"]), GOOD)
