"""Markdown that is still being written doesn't flicker, and ends as if it had come at once."""

import random
import time
from functools import cache
from itertools import pairwise

import pytest

from desktop_chat.markdown.blocks import Block, Code, Heading, Maths, Paragraph, Rule, Style, Table
from desktop_chat.markdown.growing import GrowingMarkdown
from desktop_chat.markdown.parser import parse

REPLY = r"""# A *heading*

Some **bold words**, *italic ones*, ~~gone~~, `code` and a [link](https://example.com/a_(b) "t").
It costs $5, or between $1,000 and $2,000; `$HOME` stays, and $x^2 + \frac{1}{2}$ is a formula.

1. First
2. Second
   - nested **item**
   - [x] done
   - [ ] to do

   ```python
   def f(a):
       return a[0] * 2  # `x`
   ```
3. > quoted
   > again

| Name | Value |
|:-----|------:|
| `a`  | **1** |
| b    | $y$   |

Then a formula:
$$
\sum_{i=0}^n i \\
= 5
$$
and \(a + b\) or \[ c = d \] within.

```
<b>not bold</b>
~~~
```

---

> A quotation
> - with a list

![A picture](a.png) and https://example.com/_x_/, www.example.org. Done[^1].

[^1]: The note.
"""

TEXTS = [
    REPLY,
    "A heading\n===\ntext\n\nAnother\n---\ntext",
    "- a\n- b\n\n- c\n\ntext\n\n* * *\n\n+ d\n  + e",
    "~~~py\ncode\n~~~~\ntext\n\n    indented\n    more\n\ntext",
    "> ```\n> code\n> ```\n> text\n\n- ```\n  code\n  ```\n- text",
    "**bold *and italic* words** and ***both*** and 5*3 and 2 ** 3 and snake_case",
    "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n\n| no table |\nbut text\n\n|x| is a number",
    "- | a |\n  |---|\n  | 1 |\n- item\n\ntext",
    "\\[\na = b\n\\]\n\nand\n\n$$a = b$$\n\n$$\nx\n$$, then",
    "\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}\n\ntext",
    "Code `with ``two`` ticks` and ``a ` b`` and `\n\nline  \nbreak\\\nand",
    "A [link with `code` and **bold**](http://x.de) [1] and [a, b] a[i] = b[j]\n[^b] text",
    "1986. A year\n\n2) two\n3) three\n\n#5 is no heading\n\n#hashtag\n###### six",
    "* *a* b\n* **c** d\n* `e` f\n* [g](h) i\n* $j$ k",
    "".join(f"1. item {n} with *words*\n   - a\n   - b `c`\n" for n in range(30)) + "\ntext",
    "".join(f"- item {n} with *words*\n\n" for n in range(30)) + "  more\n",
    "- word\n" * 200 + "\n- loose\n- at last\n\ntext",
    "- word\n" * 200 + "- loose\n\n  at last\n\ntext",
    "- word\n" * 200 + "  > quoted\n  ```\n  code\n  ```\n* other\n",
    "A reply\r\nwith *returns*\r\n\r\n- of\r\n- carriages\r\n",
    "&amp; &copy; \\* \\# & b <http://a.de> <b>x</b> a@b.de",
]


def visible(block: Block) -> str:
    match block:
        case Code(text=text):
            return text
        case Maths(latex=text):
            return text
        case Table(rows=rows):
            return "".join(run.text for row in rows for cell in row for run in cell)
        case Rule():
            return ""
        case Paragraph(runs=runs) | Heading(runs=runs):
            return "".join(run.text for run in runs)


@cache
def grow(text: str) -> list[tuple[Block, ...]]:
    growing = GrowingMarkdown()
    states: list[tuple[Block, ...]] = [()]
    slowly = max(1, len(text) - 250) if len(text) > 800 else 1
    by_line = [at + 1 for at in range(slowly) if text[at] == "\n"]
    for end in (*by_line, *range(slowly, len(text) + 1)):
        kept, blocks = growing.update(text[:end])
        assert blocks[:kept] == states[-1][:kept]
        states.append(blocks)
    return states


@pytest.mark.parametrize("text", TEXTS)
def test_no_block_becomes_another(text: str) -> None:
    for before, after in pairwise(grow(text)):
        assert len(after) >= len(before)
        for old, new in zip(before, after, strict=False):
            underlined = isinstance(old, Paragraph) and isinstance(new, Heading)
            assert type(old) is type(new) or underlined, (old, new)


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_seen_never_shrinks_but_for_a_mark(text: str) -> None:
    for before, after in pairwise(grow(text)):
        lost = sum(map(len, map(visible, before))) - sum(map(len, map(visible, after)))
        assert lost <= 1, (before, after)


@pytest.mark.parametrize("text", TEXTS)
def test_whole_lines_are_as_if_they_had_come_at_once(text: str) -> None:
    text += "\n\n"
    growing = GrowingMarkdown()
    for end in range(0, len(text), 7):
        growing.update(text[:end])
    assert growing.update(text)[1] == parse(text)


def test_blocks_that_are_whole_are_kept() -> None:
    growing = GrowingMarkdown()
    _, before = growing.update("one\n\ntwo\n\nthr")
    kept, after = growing.update("one\n\ntwo\n\nthree\n\nfour")
    assert kept == 2
    assert before[0] is after[0]


def test_bold_is_bold_at_once() -> None:
    _, (block,) = GrowingMarkdown().update("a **bo")
    assert isinstance(block, Paragraph)
    assert [(run.text, run.style) for run in block.runs] == [
        ("a ", Style.PLAIN),
        ("bo", Style.BOLD),
    ]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a *", "a"),
        ("a [te", "a te"),
        ("a [te](http://exam", "a te"),
        ("a ![te](http", "a te"),
        ("a $x^2 + ", "a"),
        ("a \\(x", "a"),
        ("costs $5 and wh", "costs $5 and wh"),
        ("a `co", "a co"),
        ("text\n-", "text"),
        ("text\n=", "text"),
        ("text\n``", "text"),
        ("text\n1", "text"),
        ("text\n\n|a|b|\n|-", "text"),
        ("text\n\n[^1", "text"),
        ("text\n\n[a]: http", "text"),
    ],
)
def test_half_of_a_mark(text: str, seen: str) -> None:
    _, blocks = GrowingMarkdown().update(text)
    assert "".join(map(visible, blocks)) == seen


def test_open_code_is_open() -> None:
    growing = GrowingMarkdown()
    assert growing.update("```py\na = 1\nb")[1] == (Code("a = 1\nb", "py", closed=False),)
    assert growing.update("```py\na = 1\nb\n``")[1] == (Code("a = 1\nb", "py", closed=False),)
    assert growing.update("```py\na = 1\nb\n```\n")[1] == (Code("a = 1\nb", "py"),)


def test_half_of_a_formula_is_open() -> None:
    assert GrowingMarkdown().update("$$\nx +")[1] == (Maths("x +", closed=False),)
    assert GrowingMarkdown().update("\\[ x +")[1] == (Maths("x +", closed=False),)


def test_a_text_may_begin_anew() -> None:
    growing = GrowingMarkdown()
    growing.update("one\n\ntwo\n\nthree")
    kept, blocks = growing.update("one\n\nanother")
    assert kept == 1
    assert blocks == parse("one\n\nanother")


MARKS = (
    "* ** _ ~~ ` `` ``` ~~~ [ ] ( ) ]( ![ $ $$ \\( \\) \\[ \\] \\ > >> - + 1. 2) # ## | |- |-|-| ="
    " === --- : & &amp; < > http://a.de www.a.de a@b.de word other [^a] [x] [ ] \\begin{align}"
    " \\end{align}"
)
FRAGMENTS = MARKS.split()
SPACES = ["", "", " ", "  ", "\n", "\n\n", "\n    ", "\n  ", "\t"]


def nonsense(seed: int) -> str:
    chance = random.Random(seed)
    return chance.choice(["", "- some more words\n" * 30, "1. some more words\n\n" * 30]) + "".join(
        chance.choice(FRAGMENTS) + chance.choice(SPACES) for _ in range(chance.randrange(1, 40))
    )


@pytest.mark.parametrize("seed", range(30))
def test_nonsense_ends_as_if_it_had_come_at_once(seed: int) -> None:
    text = nonsense(seed) + "\n\n"
    assert grow(text)[-1] == parse(text)


def busy(text: str, step: int) -> float:
    """Seconds of the processor for a text that comes in pieces."""
    growing = GrowingMarkdown()
    growing.update(text[: len(text) - 100 * step])
    begin = time.process_time()
    for end in range(len(text) - 100 * step, len(text) + 1, step):
        growing.update(text[:end])
    return time.process_time() - begin


@pytest.mark.parametrize(
    "unit", ["Some *words* here.\n\n", "```\ncode\n```\n\n", "- a\n\ntext\n\n"]
)
def test_a_long_reply_costs_what_a_short_one_does(unit: str) -> None:
    assert busy(unit * 4_000, 50) < 6 * busy(unit * 200, 50) + 0.5


def test_long_open_code_isnt_parsed_again() -> None:
    assert busy("```py\n" + "a = [1, 2, 3]\n" * 20_000, 50) < 0.5
