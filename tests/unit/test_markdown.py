"""What models write, as blocks; and what they could write to no end, in reasonable time."""

import random
import re
import time

import pytest

from desktop_chat.markdown.blocks import (
    Align,
    Block,
    Code,
    Container,
    Heading,
    Maths,
    Paragraph,
    Place,
    Rule,
    Run,
    Style,
    Table,
)
from desktop_chat.markdown.parser import parse
from desktop_chat.markdown.text import LONGEST

ITEM, QUOTE, NOTE = Container.ITEM, Container.QUOTE, Container.NOTE


def only(text: str) -> Block:
    (block,) = parse(text)
    return block


def runs(text: str) -> list[tuple[str, Style, str]]:
    block = only(text)
    assert isinstance(block, Paragraph)
    return [(run.text, run.style, run.link) for run in block.runs]


def words(blocks: tuple[Block, ...]) -> str:
    """All that is to be read, block by block."""
    return "\n".join(_words(block) for block in blocks)


def _words(block: Block) -> str:
    match block:
        case Code(text=text, language=language):
            return f"{language} {text}"
        case Maths(latex=text):
            return text
        case Table(rows=rows):
            return " ".join(run.text for row in rows for cell in row for run in cell)
        case Paragraph(runs=runs) | Heading(runs=runs):
            return block.place.marker + "".join(run.text + run.link for run in runs)
        case Rule():
            return ""


def test_looks_within_a_line() -> None:
    assert runs("a **b *c*** ~~d~~ `e` <b>f</b>") == [
        ("a ", Style.PLAIN, ""),
        ("b ", Style.BOLD, ""),
        ("c", Style.BOLD | Style.ITALIC, ""),
        (" ", Style.PLAIN, ""),
        ("d", Style.STRIKE, ""),
        (" ", Style.PLAIN, ""),
        ("e", Style.CODE, ""),
        (" <b>f</b>", Style.PLAIN, ""),
    ]


def test_a_line_ends_where_it_was_ended() -> None:
    assert runs("a\nb  \nc\\\nd") == [("a\nb\nc\nd", Style.PLAIN, "")]


def test_links_and_pictures() -> None:
    assert runs("[a **b**](http://x.de/ä 't') ![c *d*](e.png) [![f](g)](h)") == [
        ("a ", Style.PLAIN, "http://x.de/ä"),
        ("b", Style.BOLD, "http://x.de/ä"),
        (" ", Style.PLAIN, ""),
        ("c d", Style.IMAGE, "e.png"),
        (" ", Style.PLAIN, ""),
        ("f", Style.IMAGE, "h"),
    ]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://a.de/x_y_z/(b)", "https://a.de/x_y_z/(b)"),
        ("http://localhost:8000/a?b=*c*d", "http://localhost:8000/a?b=*c*d"),
        ("www.a.de/b", "http://www.a.de/b"),
        ("me@a.de", "mailto:me@a.de"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "see {}, it", "({})", "**{}**", "「{}」"])
def test_addresses_are_links(text: str, link: str, around: str) -> None:
    if around == "「{}」" and "://" not in text:
        return  # only what follows a space
    assert (text, link) in [(run[0], run[2]) for run in runs(around.format(text))]


@pytest.mark.parametrize(
    "text",
    ["main.py and README.md", "a.b.c", "http://", "x://y.de", "`https://a.de`", "@me", "script.sh"],
)
def test_other_words_are_none(text: str) -> None:
    assert not any(link for _, _, link in runs(text))


@pytest.mark.parametrize("scheme", ["javascript", "vbscript", "file", "data"])
def test_an_address_that_could_do_harm_is_text(scheme: str) -> None:
    text = f"[a]({scheme}:alert)"
    assert runs(text) == [(text, Style.PLAIN, "")]


def test_a_list_in_a_list() -> None:
    text = "3. a\n\n   b\n4. - c\n   - [x] d\n   - [ ] e\n5.\n"
    first = Place((ITEM,), "3.")
    assert parse(text) == (
        Paragraph((Run("a"),), first),
        Paragraph((Run("b"),), Place((ITEM,))),
        Paragraph((Run("c"),), Place((ITEM, ITEM), "4. •", tight=True)),
        Paragraph((Run("d"),), Place((ITEM, ITEM), "•", True, True)),
        Paragraph((Run("e"),), Place((ITEM, ITEM), "•", False, True)),
        Paragraph((), Place((ITEM,), "5.")),
    )


def test_blocks_in_quotations_in_lists() -> None:
    text = "- > a\n  > - b\n  >\n  >   ```py\n  >   c\n  >   ```\n\n  # d\n  ***"
    places = [(type(block), block.place.containers, block.place.marker) for block in parse(text)]
    assert places == [
        (Paragraph, (ITEM, QUOTE), "•"),
        (Paragraph, (ITEM, QUOTE, ITEM), "•"),
        (Code, (ITEM, QUOTE, ITEM), ""),
        (Heading, (ITEM,), ""),
        (Rule, (ITEM,), ""),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("```py title=x\na\n\nb\n```", Code("a\n\nb", "py")),
        ("~~~\n```\n~~~", Code("```")),
        ("    a\n      b", Code("a\n  b")),
        ("```\na", Code("a", closed=False)),
        ("```", Code("", closed=False)),
        ("```\n```", Code("")),
        ("```\n\n", Code("", closed=False)),
        ("````md\n```\na\n```\n````", Code("```\na\n```", "md")),
    ],
)
def test_code(text: str, code: Code) -> None:
    assert only(text) == code


def test_a_table() -> None:
    text = "| a | *b* | c |\n|:--|:-:|--:|\n| `x\\|y` | 2 |\n| 3 | 4 | 5 | 6 |\n\nend"
    table, _ = parse(text)
    assert isinstance(table, Table)
    assert table.aligns == (Align.START, Align.CENTRE, Align.END)
    assert [["".join(run.text for run in cell) for cell in row] for row in table.rows] == [
        ["a", "b", "c"],
        ["x|y", "2", ""],
        ["3", "4", "5"],
    ]
    assert table.rows[0][1] == (Run("b", Style.ITALIC),)


@pytest.mark.parametrize("text", ["|a|b|\n|-|", "a\n-|", "|a|\n|x|", "|a|"])
def test_no_table(text: str) -> None:
    assert not any(isinstance(block, Table) for block in parse(text))


def test_strikethrough_as_on_github() -> None:
    assert runs("~~a~~ ~b~ ~~~c~~~") == [
        ("a", Style.STRIKE, ""),
        (" ", Style.PLAIN, ""),
        ("b", Style.STRIKE, ""),
        (" ~~~c~~~", Style.PLAIN, ""),
    ]


def test_tasks_are_in_lists_only() -> None:
    assert runs("[ ] a") == [("[ ] a", Style.PLAIN, "")]
    assert [block.place.checked for block in parse("1. [X] a\n2. [ ]b\n3. [y] c")] == [
        True,
        None,
        None,
    ]


def test_footnotes_are_at_the_end() -> None:
    text = "a[^1] b[^note] c[^2]\n\n[^note]: N *n*\n\n    more\n\n[^1]: one\n\nend\n\n[^3]: unused"
    first, last, *notes = parse(text)
    assert isinstance(first, Paragraph)
    assert [(run.text, run.style, run.link) for run in first.runs] == [
        ("a", Style.PLAIN, ""),
        ("1", Style.FOOTNOTE, "#1"),
        (" b", Style.PLAIN, ""),
        ("note", Style.FOOTNOTE, "#note"),
        (" c[^2]", Style.PLAIN, ""),
    ]
    assert last == Paragraph((Run("end"),))
    assert [note.place for note in notes] == [
        Place((NOTE,), "note"),
        Place((NOTE,)),
        Place((NOTE,), "1"),
        Place((NOTE,), "3"),
    ]


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("$x$", "x"),
        ("a $x^2 + \\$5$, b", "x^2 + \\$5"),
        ("($x$)", "x"),
        ("$x$-axis", "x"),
        ("\\(x\\)", "x"),
        ("\\( x \\)", "x"),
        ("$10$", "10"),
        ("$5 \\times 3 = 15$", "5 \\times 3 = 15"),
        ("$3x + 2$", "3x + 2"),
        ("$2 \\text{ apples and pears}$", "2 \\text{ apples and pears}"),
        ("$\\sin x$", "\\sin x"),
        ("$x\n\\cdot y$", "x\n\\cdot y"),
        ("**$x_1$ and $y_2$**", "x_1"),
        ("$a_1 * b_1 * c_1$", "a_1 * b_1 * c_1"),
        ("| $x$ |\n|--|", "x"),
        ("# $x$", "x"),
        ("- $x$", "x"),
        ("# a $$x$$", "x"),
    ],
)
def test_formulas_within_a_line(text: str, latex: str) -> None:
    block = parse(text)[0]
    if isinstance(block, Table):
        found = block.rows[0][0]
    else:
        assert isinstance(block, Paragraph | Heading)
        found = block.runs
    assert latex in [run.text for run in found if run.style & Style.MATHS]


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("$$x$$", "x"),
        ("$$\nx\n= y\n$$", "x\n= y"),
        ("$$ x\n  y $$", "x\n  y"),
        ("\\[\nx\n- y\n\\]", "x\n- y"),
        ("\\[ x \\]", "x"),
        ("$$x$$.", "x."),
        ("$$\n# x\n$$", "# x"),
        ("\\begin{align*}\na \\\\ b\n\\end{align*}", "\\begin{align*}\na \\\\ b\n\\end{align*}"),
        ("\\[ \\begin{matrix} a \\\\[4pt] b \\end{matrix} \\]", None),
    ],
)
def test_formulas_of_their_own(text: str, latex: str | None) -> None:
    assert only(text) == Maths(latex if latex is not None else text[3:-3])


def test_formulas_part_a_paragraph() -> None:
    assert parse("a $$x$$, b \\[ y \\].\nc\n$$\nz\n$$\nd") == (
        Paragraph((Run("a"),)),
        Maths("x,"),
        Paragraph((Run("b"),)),
        Maths("y."),
        Paragraph((Run("c"),)),
        Maths("z"),
        Paragraph((Run("d"),)),
    )


def test_formulas_in_containers() -> None:
    text = "1. a\n   $$\n   x\n   $$\n\n> \\[\n> y\n> \\]"
    _, *formulas = parse(text)
    assert formulas == [
        Maths("x", place=Place((ITEM,), tight=True)),
        Maths("y", place=Place((QUOTE,))),
    ]


def test_an_open_formula() -> None:
    assert parse("a\n$$\nx +") == (Paragraph((Run("a"),)), Maths("x +", closed=False))
    assert only("\\[ x +") == Maths("x +", closed=False)
    assert only("$$\nx\n\n") == Paragraph((Run("$$\nx"),))


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $10",
        "costs $5, or 10$ more",
        "US$ 3",
        "US$3 or A$4",
        "$HOME",
        "$HOME and $PATH",
        "$HOME/bin:$PATH",
        "between $1,000 and $2,000 a month",
        "from $5-$10 to $20/$30",
        "($5) or ($6)",
        "I have $5. You have 3$.",
        "$5 or 5$",
        "a $ b $ c",
        "$ x $",
        "$$$ and $$$",
        "5$ and 6$",
        "it costs **$5** and **$6**",
        "\\$x\\$",
        "$x\\$",
        "`$x$` and `\\(y\\)`",
        "$a `b$` c",
        "($x)",
    ],
)
def test_prices_are_left_alone(text: str) -> None:
    assert not any(style & Style.MATHS for _, style, _ in runs(text))


def test_no_formula_in_code() -> None:
    assert only("```\n$$\nx\n$$\n\\[y\\]\n```") == Code("$$\nx\n$$\n\\[y\\]")
    assert only("    $$\n    x\n    $$") == Code("$$\nx\n$$")


def test_what_deceives_is_taken_out() -> None:
    text = "a\u202eb &#x202E;c `d\x1b[31m` \u200f\n\n```p\u202ey\ne\x07\n```\n\n$$\u2066x$$"
    assert words(parse(text)) == "ab c d \u200f\npy e\nx"


def test_ends_of_lines() -> None:
    assert parse("a\r\n\r\n```\r\nb\rc\r\n```\r\n") == (Paragraph((Run("a"),)), Code("b\nc"))
    assert parse("") == parse("\n \n") == ()


HOSTILE = {
    "asterisks": "*a ",
    "asterisks alone": "*",
    "underscores": "_:_",
    "brackets": "[",
    "brackets that close": "]",
    "pictures": "![",
    "links": "[a](b",
    "links with angles": "[a](<b",
    "titles": '[a](b "',
    "nested links": "[[[[a](b)](c)](d)](e) ",
    "ticks": "`a``b```c",
    "entities": "&amp;",
    "entities by number": "&#x41;",
    "angles": "<a",
    "tildes": "~~a~~ ",
    "backslashes": "\\*",
    "strong": "***a** b* ",
    "dollars": "$a ",
    "double dollars": "$$a",
    "double dollars on lines": "$$\n",
    "formulas": "\\[",
    "formulas on lines": "\\[\n",
    "alignments": "\\begin{align}\n",
    "addresses": "http://a.com ",
    "half an address": "http://",
    "www": "www.a.com ",
    "e-mail": "a@b.c ",
    "colons": "a:",
    "parentheses": "http://a.com/" + "(" * 500 + ")" * 400 + " ",
    "quotations": ">" * 30 + "a\n",
    "quotations and lists": "> - > - a\n",
    "lists in a line": "- " * 100 + "\n",
    "lists": "- a\n",
    "loose lists": "1. a\n\n",
    "deeper lists": "".join("  " * depth + "- a\n" for depth in range(100)),
    "tables": "a|b\n-|-\n",
    "a long table": "|a|b|c|d\n",
    "a wide table": "|a" * 5_000 + "\n" + "|-" * 5_000 + "\n",
    "headings": "# a\n",
    "underlined headings": "a\n=\n",
    "rules": "---\n",
    "paragraphs": "a\n\n",
    "fences": "```\na\n```\n",
    "indented code": "    a\n\n",
    "definitions": "[a]: b\n",
    "footnotes": "[^a]: b\n\n",
    "footnotes in footnotes": "[^a]:",
    "escape sequences": "\x1b[",
    "one word": "x",
    "words": "word ",
    "lines": "a\n",
    "nothing": "\n",
    "spaces": " ",
    "tabs": "\t-",
}
HEADS = {
    "a long table": "|a|b|c|d\n|-|-|-|-\n",
    "lines": "|" + "a|" * 90 + "\n|" + "-|" * 90 + "\n",
    "brackets that close": "[b]: /" + "u" * 1_900 + "\n\n" + "[b] " * 9_000,
    "colons": "[^a]: x\n\n" + "[^a] " * 9_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_no_time(name: str) -> None:
    unit = HOSTILE[name]
    for size in (15_000, 50_000, LONGEST, 2 * LONGEST):
        text = HEADS.get(name, "") + unit * (size // len(unit))
        begin = time.process_time()
        blocks = parse(text)
        assert time.process_time() - begin < 5  # it takes a tenth of that here
        for block in blocks:
            if isinstance(block, Paragraph | Heading):
                assert sum(len(run.text) for run in block.runs) <= 8_000
        tables = [block for block in blocks if isinstance(block, Table)]
        assert sum(len(row) for table in tables for row in table.rows) <= 15_000


@pytest.mark.parametrize(
    "unit", ["word *mark* [a ", "- word\n", "> word\n\n", "| word | word |\n", "- " * 40 + "word\n"]
)
def test_what_is_too_much_stays_text(unit: str) -> None:
    text = unit * (2 * LONGEST // len(unit))
    assert words(parse(text)).count("word") == text.count("word")


def test_nesting_ends_somewhere() -> None:
    for mark in ("> ", "- ", "1. ", "[^a]: "):
        (block,) = parse(mark * 200 + "word")
        assert len(block.place.containers) <= 20
        assert _words(block).endswith("word")


def test_a_wide_table_stays_text() -> None:
    text = "|" + "word|" * 200 + "\n|" + "-|" * 200
    assert isinstance(only(text), Paragraph)


MARKS = (
    "* ** *** _ __ ~~ ` `` ``` ~~~ [ ] ( ) ]( ![ [a]( [a][ $ $$ \\( \\) \\[ \\] \\ > >> < <a> - +"
    " 1. 2) # ## | |-|-| = === --- : & &amp; &#0; http:// www. @ [^1] [^1]: [x] \\begin{align}"
)
NASTY = [*MARKS.split(), "\t", " ", "\r", "\0"]
ENDS = ["", " ", "\n", "\n\n", "\n    ", "\n> ", "\n- "]


@pytest.mark.parametrize("seed", range(100))
def test_nonsense_keeps_its_words(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(
        chance.choice(NASTY) + chance.choice(ENDS) + chance.choice(["", f" w{number}w "])
        for number in range(chance.randrange(1, 60))
    )
    text = re.sub(r"(?m)\[[^\]]*\]:|\]\(|\]\[|\[\^1\]:", "", text)  # they hide what they lead to
    seen = words(parse(text))
    for word in re.findall(r"w\d+w", text):
        assert word in seen, (word, text)
