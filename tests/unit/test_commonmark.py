"""CommonMark's own examples become the blocks that their HTML says.

They come with the parser's source distribution. What we do otherwise on purpose is listed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink

from desktop_chat.markdown.blocks import (
    Block,
    Code,
    Container,
    Heading,
    Maths,
    Paragraph,
    Rule,
    Run,
    Style,
    Table,
)
from desktop_chat.markdown.growing import GrowingMarkdown
from desktop_chat.markdown.parser import parse
from tests.sdist import sdist

OTHERWISE = {
    12: "a bracket after a backslash begins a formula",
    602: "an address is a link without angles, too",
    608: "an address is a link without angles, too",
    611: "an address is a link without angles, too",
    612: "an e-mail is a link without angles, too",
}

STYLES = {"em": Style.ITALIC, "strong": Style.BOLD, "code": Style.CODE}
CONTAINERS = {"blockquote": Container.QUOTE, "li": Container.ITEM}


def examples() -> list[dict[str, Any]]:
    path = sdist("markdown-it-py") / "tests" / "test_cmark_spec" / "commonmark.json"
    return json.loads(path.read_text(encoding="utf-8"))


@dataclass
class Shape:
    """A block as both sides can tell it."""

    kind: str
    containers: tuple[Container, ...]
    marker: str = ""
    runs: list[tuple[str, Style, str]] = field(default_factory=list[tuple[str, Style, str]])

    def add(self, text: str, style: Style, link: str) -> None:
        if self.runs and self.runs[-1][1:] == (style, link) and not style & Style.IMAGE:
            text = self.runs.pop()[0] + text
        self.runs.append((text, style, link))


class Reader(HTMLParser):
    """Reads the HTML of an example."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: list[Shape] = []
        self._containers: list[Container] = []
        self._numbers: list[int | None] = []
        self._markers: list[str] = []
        self._open: Shape | None = None
        self._styles: list[Style] = []
        self._link = ""
        self._is_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        match tag:
            case "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" | "pre":
                self._begin(tag)
                self._is_code = tag == "pre"
            case "code" if self._is_code and self._open:
                self._open.kind += values.get("class", "").removeprefix("language-")
            case "ul" | "ol":
                self._open = None
                self._numbers.append(int(values.get("start", "1")) if tag == "ol" else None)
            case "blockquote" | "li":
                self._open = None
                self._containers.append(CONTAINERS[tag])
                if tag == "li":
                    self._markers.append(self._marker())
            case "em" | "strong" | "code":
                self._styles.append(STYLES[tag])
            case "a" if "href" in values:
                self._link = values["href"]
            case "img":
                source = values["src"]
                self._text(values["alt"] or source, Style.IMAGE, self._link or source)
            case _:
                assert tag == "br"  # a line feed follows

    def handle_endtag(self, tag: str) -> None:
        match tag:
            case "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre":
                self._open = None
                self._is_code = False
            case "ul" | "ol":
                self._open = None
                self._numbers.pop()
            case "blockquote" | "li":
                self._open = None
                if tag == "li" and self._markers:
                    self._begin("p")
                    self._open = None
                self._containers.pop()
            case "em" | "strong":
                self._styles.pop()
            case "code" if not self._is_code:
                self._styles.pop()
            case "a":
                self._link = ""
            case _:
                pass

    def handle_data(self, data: str) -> None:
        if self._open is None and not data.strip():
            return
        self._text(data)

    def _begin(self, kind: str) -> None:
        self._open = Shape(kind, tuple(self._containers), " ".join(self._markers))
        self._markers.clear()
        self.shapes.append(self._open)

    def _marker(self) -> str:
        number = self._numbers[-1]
        if number is None:
            return "•"
        self._numbers[-1] = number + 1
        return str(number)

    def _text(self, text: str, style: Style = Style.PLAIN, link: str = "") -> None:
        for each in self._styles:
            style |= each
        if self._open is None:
            self._begin("p")
            text = text.lstrip("\n")
        assert self._open is not None
        self._open.add(text, style, link or self._link)


def of_html(html: str) -> list[Shape]:
    """The blocks in an example's HTML."""
    reader = Reader()
    reader.feed(html)
    for shape in reader.shapes:
        if shape.runs and (shape.kind.startswith("pre") or not shape.runs[-1][1]):
            text, style, link = shape.runs.pop()
            text = text.removesuffix("\n") if shape.kind.startswith("pre") else text.rstrip()
            if text:
                shape.add(text, style, link)
    return [shape for shape in reader.shapes if shape.runs or shape.marker or shape.kind != "p"]


def of_blocks(blocks: tuple[Block, ...]) -> Iterator[Shape]:
    for block in blocks:
        match block:
            case Paragraph(runs=runs):
                kind = "p"
            case Heading(runs=runs, level=level):
                kind = f"h{level}"
            case Code(text=text, language=language):
                kind, runs = "pre" + language, (Run(text),)
            case Rule():
                kind, runs = "hr", ()
            case Maths() | Table():
                raise AssertionError(block)
        marker = block.place.marker.replace(".", "").replace(")", "")
        shape = Shape(kind, block.place.containers, marker)
        for run in runs:
            shape.add(run.text, run.style, normalizeLink(run.link) if run.link else "")
        shape.runs = [run for run in shape.runs if run[0]]
        yield shape


def has_html(markdown: str) -> bool:
    """Whether the example is about HTML, which is text here."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    each = [child for token in tokens for child in (token, *(token.children or ()))]
    return any(token.type in ("html_block", "html_inline") for token in each)


@pytest.mark.parametrize("section", sorted({each["section"] for each in examples()}))
def test_the_examples_of(section: str) -> None:
    for example in examples():
        markdown = example["markdown"]
        if example["section"] != section or example["example"] in OTHERWISE:
            continue
        if not has_html(markdown):
            assert list(of_blocks(parse(markdown))) == of_html(example["html"]), example
        whole = markdown + "\n\n"
        growing = GrowingMarkdown()
        grown = [growing.update(whole[:end])[1] for end in range(len(whole) + 1)]
        assert grown[-1] == parse(whole), example
