"""Whatever is to be coloured or drawn, an answer comes soon, and the next one works."""

import queue
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import closing

import psutil
import pytest

from desktop_chat.markdown.pictures import (
    LONGEST_CODE,
    LONGEST_LATEX,
    Colours,
    Drawing,
    FormulaToDraw,
    Kind,
    Picture,
    Question,
    ToColour,
)
from desktop_chat.markdown.typesetter import Typesetter

GOOD = FormulaToDraw("x^2")


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    with closing(Typesetter()) as made:
        ask(made, GOOD)  # so that its thread isn't one that a test leaves behind
        yield made


def ask(typesetter: Typesetter, question: Question) -> Picture | None:
    answers: queue.SimpleQueue[Picture | None] = queue.SimpleQueue()
    typesetter.ask(question, answers.put)
    return answers.get(timeout=30)


def pieces(typesetter: Typesetter, code: str, language: str) -> list[tuple[str, Kind]]:
    colours = ask(typesetter, ToColour(code, language))
    assert isinstance(colours, Colours)
    return [(code[s.start : s.start + s.length], s.kind) for s in colours.spans]


def drawn(typesetter: Typesetter, latex: str, display: bool = False) -> Drawing:
    drawing = ask(typesetter, FormulaToDraw(latex, display))
    assert isinstance(drawing, Drawing), latex
    return drawing


def test_code_in_colours(typesetter: Typesetter) -> None:
    code = '@wraps\ndef f(a):  # why\n    return int("x") + 1\n'
    assert pieces(typesetter, code, "python") == [
        ("@wraps", Kind.META),
        ("def", Kind.KEYWORD),
        ("f", Kind.NAME),
        ("# why", Kind.COMMENT),
        ("return", Kind.KEYWORD),
        ("int", Kind.BUILTIN),
        ('"x"', Kind.STRING),
        ("+", Kind.OPERATOR),
        ("1", Kind.NUMBER),
    ]


@pytest.mark.parametrize(
    "language", ["py", "Python", "js", "c++", "C#", "sh", "rs", "yml", "tsx", "json", "html", "kt"]
)
def test_languages_have_many_names(typesetter: Typesetter, language: str) -> None:
    assert isinstance(ask(typesetter, ToColour("a = 1", language)), Colours)


@pytest.mark.parametrize("language", ["", "text", "nonsense", "x" * 100, "../../etc"])
def test_a_language_that_isnt_known(typesetter: Typesetter, language: str) -> None:
    assert ask(typesetter, ToColour("a = 1", language)) is None


def test_positions_count_characters(typesetter: Typesetter) -> None:
    assert pieces(typesetter, "\n\n'😀' + 1", "py")[0] == ("'😀'", Kind.STRING)


def test_a_difference(typesetter: Typesetter) -> None:
    kinds = [kind for _, kind in pieces(typesetter, "-old\n+new\n same\n", "diff")]
    assert kinds == [Kind.DELETED, Kind.INSERTED]


def test_a_drawing_stands_in_a_line(typesetter: Typesetter) -> None:
    letter, fraction = drawn(typesetter, "x"), drawn(typesetter, r"\frac{a}{b}")
    assert 0 < letter.depth < 0.2 < letter.height < 1
    assert letter.height < fraction.height
    assert letter.depth < fraction.depth < fraction.height
    root = ET.fromstring(fraction.svg)
    shapes = [shape for shape in root.iter() if shape.tag.endswith(("path", "rect"))]
    assert shapes
    assert {shape.get("fill") for shape in shapes} == {"currentColor"}


def test_a_formula_of_its_own_is_taller(typesetter: Typesetter) -> None:
    latex = r"\sum_{i=0}^n \frac{i}{2}"
    assert drawn(typesetter, latex, display=True).height > drawn(typesetter, latex).height


@pytest.mark.parametrize(
    "latex",
    [
        r"\begin{align} a &= b \\ c &= d \end{align}",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}",
        r"\int_0^\infty e^{-x^2} \, dx = \frac{\sqrt{\pi}}{2}",
        r"\left\lVert \mathbf{v} \right\rVert_2 \in \mathbb{R}",
        r"E = mc^2 \tag{1}",
        r"a \ne b \implies \lim_{n \to \infty} \hat{\theta}_n",
        r"5\,\% \text{ of } \$10",
    ],
)
def test_what_models_write(typesetter: Typesetter, latex: str) -> None:
    assert 0 < drawn(typesetter, latex, display=True).width < 40


@pytest.mark.parametrize("latex", ["", "{", r"\frac{", "a^", r"\left(", r"\begin{x}", "日本"])
def test_what_isnt_understood(typesetter: Typesetter, latex: str) -> None:
    assert ask(typesetter, FormulaToDraw(latex)) is None


HOSTILE: dict[str, Question] = {
    "deep braces": FormulaToDraw("{" * 1_900 + "x" + "}" * 1_900),
    "deep fractions": FormulaToDraw(r"\frac{1}{" * 400 + "x" + "}" * 400),
    "deep roots": FormulaToDraw(r"\sqrt{" * 600 + "x" + "}" * 600),
    "deep scripts": FormulaToDraw("x" + "^{x" * 900 + "}" * 900),
    "a large matrix": FormulaToDraw(r"\begin{matrix}" + "&" * 3_900 + r"\end{matrix}"),
    "many rows": FormulaToDraw(r"\begin{matrix}" + r"\\" * 1_900 + r"\end{matrix}"),
    "a wide space": FormulaToDraw(r"\hspace{99999999999em} x"),
    "a thick rule": FormulaToDraw(r"\rule{99999999em}{99999999em}"),
    "binomials": FormulaToDraw(r"\binom{" * 600),
    "tags": FormulaToDraw(r"\tag{" * 700 + "}"),
    "mathrm": FormulaToDraw(r"\mathrm{" * 490),
    "left": FormulaToDraw(r"\left(" * 600),
    "markup": FormulaToDraw('</math><image href="file:///etc/passwd"/>'),
    "a link": FormulaToDraw(r"\href{file:///etc/passwd}{x}"),
    "too long a formula": FormulaToDraw("x" * (LONGEST_LATEX + 1)),
    "open strings": ToColour("'" * LONGEST_CODE, "js"),
    "open comments": ToColour("/*" * (LONGEST_CODE // 2), "c"),
    "brackets": ToColour("(" * LONGEST_CODE, "clojure"),
    "spaces": ToColour(" " * LONGEST_CODE + "x", "perl"),
    "angles": ToColour("<a " * (LONGEST_CODE // 3), "html"),
    "words": ToColour("a " * (LONGEST_CODE // 2), "sql"),
    "backslashes": ToColour("\\" * LONGEST_CODE, "tex"),
    "numbers": ToColour("1" * LONGEST_CODE, "ada"),
    "a long line of C": ToColour("a b" * (LONGEST_CODE // 3), "c"),
    "too long a code": ToColour("x" * (LONGEST_CODE + 1), "python"),
}


@pytest.mark.parametrize("kind", [FormulaToDraw, ToColour])
def test_hostile_text_ends_soon_and_the_next_works(kind: type[Question]) -> None:
    with closing(Typesetter()) as typesetter:
        for name, question in HOSTILE.items():
            if not isinstance(question, kind):
                continue
            begin = time.monotonic()
            answer = ask(typesetter, question)
            assert time.monotonic() - begin < 20, name
            if isinstance(answer, Drawing):
                assert "<image" not in answer.svg, name
                assert "href=" not in answer.svg, name
        assert isinstance(ask(typesetter, GOOD), Drawing)


SLOW_WITH_CODE = """
import json, time
print("{}", flush=True)
while True:
    if "code" in json.loads(input()):
        time.sleep(60)
    print('{"svg": "<svg></svg>", "width": 1, "height": 1, "depth": 0}', flush=True)
"""


def test_after_one_that_takes_too_long_there_is_another_process() -> None:
    with closing(Typesetter([sys.executable, "-c", SLOW_WITH_CODE], 1.0)) as typesetter:
        assert isinstance(ask(typesetter, FormulaToDraw("a")), Drawing)
        assert ask(typesetter, ToColour("a", "py")) is None
        assert isinstance(ask(typesetter, FormulaToDraw("b")), Drawing)
        begin = time.monotonic()
        assert ask(typesetter, ToColour("a", "py")) is None
        assert time.monotonic() - begin < 0.5  # it is known to take too long


FAKES = {
    "never starts": "import time; time.sleep(60)",
    "never answers": "print('{}', flush=True); import time; time.sleep(60)",
    "ends at once": "",
    "ends after a question": "print('{}', flush=True); input()",
    "answers nonsense": "print('{}', flush=True); input(); print('[[[', flush=True); input()",
    "answers a list": "print('{}', flush=True); input(); print('[]', flush=True); input()",
    "leads elsewhere": "print('{}', flush=True); input(); print('"
    '{"svg": "<svg><image/></svg>", "width": 1, "height": 1, "depth": 0}'
    "', flush=True); input()",
    "is huge": "print('{}', flush=True); input(); print('"
    '{"svg": "<svg></svg>", "width": 1e9, "height": 1, "depth": 0}'
    "', flush=True); input()",
    "has no size": "print('{}', flush=True); input(); print('"
    '{"svg": "<svg></svg>", "width": NaN, "height": 1, "depth": 0}'
    "', flush=True); input()",
}


@pytest.mark.parametrize("name", sorted(set(FAKES) - {"never starts"}))
def test_a_process_that_isnt_to_be_trusted(name: str) -> None:
    with closing(Typesetter([sys.executable, "-c", FAKES[name]], time_limit=0.2)) as typesetter:
        assert ask(typesetter, GOOD) is None


def test_a_program_that_cant_be_started() -> None:
    with closing(Typesetter(["/nowhere"])) as typesetter:
        assert ask(typesetter, GOOD) is None


@pytest.mark.parametrize("name", ["never starts", "never answers"])
def test_closing_waits_for_nobody(name: str) -> None:
    typesetter = Typesetter([sys.executable, "-c", FAKES[name]], time_limit=60)
    typesetter.ask(GOOD, lambda _: None)
    time.sleep(0.3)
    begin = time.monotonic()
    typesetter.close()
    assert time.monotonic() - begin < 5
    assert not [each for each in psutil.Process().children() if "time.sleep" in each.cmdline()]


def test_spans_that_overlap_are_nonsense() -> None:
    fake = (
        """print('{}', flush=True); input(); print('{"spans": [[0, 2, "name"], [1, 1, "name"]]}')"""
    )
    with closing(Typesetter([sys.executable, "-c", fake])) as typesetter:
        assert ask(typesetter, ToColour("abc", "py")) is None


def test_what_nobody_waits_for_isnt_made() -> None:
    with closing(Typesetter()) as typesetter:
        answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        typesetter.ask(FormulaToDraw("a"), lambda _: answers.put("first"))
        ticket = typesetter.ask(FormulaToDraw("b"), lambda _: answers.put("second"))
        ticket.drop()
        typesetter.ask(FormulaToDraw("c"), lambda _: answers.put("third"))
        assert [answers.get(timeout=30) for _ in range(2)] == ["first", "third"]
        assert typesetter.recall(FormulaToDraw("a")) is not None
        assert typesetter.recall(FormulaToDraw("b")) is None


def test_the_newest_question_is_answered_before_those_that_wait(typesetter: Typesetter) -> None:
    answered: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in range(12):
        question = FormulaToDraw(f"n_{{{number}}}")
        typesetter.ask(question, lambda _, number=number: answered.put(number))
    order = [answered.get(timeout=30) for _ in range(12)]
    assert order.index(11) < order.index(4)


def test_after_closing_nothing_is_answered() -> None:
    typesetter = Typesetter()
    typesetter.close()
    typesetter.ask(GOOD, lambda _: pytest.fail("it was answered"))
    assert typesetter.recall(GOOD) is None


def test_questions_from_several_threads(typesetter: Typesetter) -> None:
    answers: queue.SimpleQueue[Picture | None] = queue.SimpleQueue()
    for number in range(20):
        typesetter.ask(FormulaToDraw(f"x_{{{number}}}"), answers.put)
    assert all(isinstance(answers.get(timeout=30), Drawing) for _ in range(20))


@pytest.mark.skipif(sys.platform == "darwin", reason="others' environments aren't shown there")
def test_the_process_hears_nothing_of_the_persons_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MY_TOKEN", "secret")
    before = {child.pid for child in psutil.Process().children()}
    with closing(Typesetter()) as made:
        ask(made, GOOD)
        (child,) = [each for each in psutil.Process().children() if each.pid not in before]
        assert "MY_TOKEN" not in child.environ()
