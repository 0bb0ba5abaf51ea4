"""Rich text becomes plain text that keeps its shape."""

import time

import pytest

from desktop_chat.ui.composer.rich_paste import has_shape, plain_from_html


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("<h2>Title  one</h2><p>Some <b>bold</b>\nwords</p>", "## Title one\n\nSome bold words"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c"),
        ("<ol><li>a</li><li>b<br>more</li></ol>", "1. a\n2. b\n   more"),
        (
            '<pre><code class="language-python">def f():\n    return 1\n</code></pre>',
            "```python\ndef f():\n    return 1\n```",
        ),
        ("<pre>```</pre>", "````\n```\n````"),
        ("Use <code>x &lt; 1</code> here", "Use `x < 1` here"),
        (
            "<table><tr><th>A<th>B<tr><td>1<td>2|3</table>",
            "| A | B |\n| --- | --- |\n| 1 | 2\\|3 |",
        ),
        ("<table><tr><td>only</td></tr><tr><td>layout</td></tr></table>", "only\nlayout"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<script>alert(1)</script><style>p{}</style>x<!-- hidden -->", "x"),
        ("<p>unclosed <ul><li>a</table></p>", "unclosed \n\n- a"),
        ("", ""),
    ],
)
def test_shape_stays_and_html_goes(html: str, plain: str) -> None:
    assert plain_from_html(html) == plain


def test_colours_alone_are_no_shape() -> None:
    assert not has_shape('<div style="white-space: pre"><span style="color: #00f">def</span></div>')
    assert has_shape("<meta charset='utf-8'><ul><li>a</li></ul>")


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>" * 20_000,
        "<div>" * 100_000 + "x",
        "<table>" + "<tr><td>x" * 50_000,
        "<pre>" + "`" * 500_000,
        "a " * 250_000,
        "<" * 200_000,
        "&amp;" * 100_000,
    ],
)
def test_no_paste_holds_the_window_up(html: str) -> None:
    began = time.perf_counter()
    plain_from_html(html)
    assert time.perf_counter() - began < 5
