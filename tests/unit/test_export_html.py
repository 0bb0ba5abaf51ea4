"""A page for reading: nothing in it runs, and nothing is loaded."""

import time
from html.parser import HTMLParser

import pytest

from desktop_chat.domain.chat import Message, Role, WholeConversation
from desktop_chat.domain.language import speak
from desktop_chat.storage.exchange import html
from desktop_chat.storage.exchange.html import PAGE, PART, Medium
from tests.exported import HOSTILE, conversation, hostile, reply

_ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "div", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("p", "br", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a"),
    *("span", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "b"),
}
_ATTRIBUTES = {"class", "id", "dir", "href", "rel", "start", "style", "lang", "charset"}
_VOID = {"meta", "br", "hr"}
_PATIENCE_S = 10.0


class Page(HTMLParser):
    """What a browser finds: tags, their attributes, and the text between."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.text = ""
        self.links: list[str] = []
        self.tags: set[str] = set()
        self._open: list[str] = []
        self.feed(source)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert tag in _ALLOWED
        for name, value in attrs if tag != "meta" else []:
            assert name in _ATTRIBUTES
            if name == "href":
                self.links.append(str(value))
            if name == "style":
                assert value in ("text-align:left", "text-align:right", "text-align:center")
        if tag == "a" and dict(attrs)["href"] not in ("#c1", "#c2"):
            assert dict(attrs)["rel"] == "noreferrer noopener"
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] != ["style"]:
            self.text += data


def page(*conversations: WholeConversation, medium: Medium = Medium.SCREEN) -> str:
    return "".join(html.write(conversations, medium))


def test_a_page_loads_and_runs_nothing() -> None:
    source = page(conversation([Message(Role.USER, "Hello"), reply("*Hi*")]))
    head = source[: source.index("</head>")]
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'\"" in head
    for reference in ("url(", "@import", "src=", "http:", "https:", "<link", "<script"):
        assert reference not in head
    assert "prefers-color-scheme: dark" in head
    assert "@media print" in head


@pytest.mark.parametrize("medium", Medium)
def test_the_hostile_conversation_is_only_text(medium: Medium) -> None:
    source = page(hostile(), medium=medium)
    found = Page(source)
    assert "<script>alert(1)</script>" in found.text
    assert "picture not shown: a <b>, http://evil.example/p.png" in found.text
    assert found.tags.isdisjoint({"script", "img", "iframe", "link", "base"})
    for character in "\u202e\u2066\x1b\x00\x9b\U000e006f":
        assert character not in source
    assert "&lt;!-- part --&gt;&lt;!-- page --&gt;" in source
    assert PAGE not in source
    assert (PART in source) is (medium is Medium.PAPER)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_breaks_the_page_or_takes_for_ever(name: str) -> None:
    start = time.monotonic()
    found = Page(page(conversation([Message(Role.USER, HOSTILE[name]), reply(HOSTILE[name])])))
    assert time.monotonic() - start < _PATIENCE_S
    letters = sum(character.isalnum() for character in HOSTILE[name].replace("\x1b[31m", ""))
    assert sum(character.isalnum() for character in found.text) >= letters


def test_links_lead_only_where_they_say() -> None:
    links = HOSTILE["links"] + " [e](https://x.example/?a=1&b=2) [m](mailto:a@b.c) <http://g.h/>"
    found = Page(page(conversation([reply(f"{links} {HOSTILE['look-alike']}")])))
    assert found.links == [
        *("https://x.example/?a=1&b=2", "mailto:a@b.c", "http://g.h/"),
        *["https://xn--ypal-43d9g.com/"] * 2,
    ]
    for address in (
        "a (javascript:alert(1))",
        "e (https://x.example/?a=1&b=2)",
        "bank (https://xn--ypal-43d9g.com/)",
        "https://раypal.com/ (https://xn--ypal-43d9g.com/)",
    ):
        assert address in found.text
    assert "(http://g.h/)" not in found.text


def test_markdown_is_set_and_what_was_typed_stays_as_typed() -> None:
    source = page(
        conversation(
            [
                Message(Role.USER, "*as typed*\n  indented"),
                reply("**bold** ~~old~~\n\n# Heading\n\n| a |\n|--:|\n| 1 |\n", thinking="Hm *m*"),
            ]
        )
    )
    assert '<p class="plain" dir="auto">*as typed*</p>\n<p class="plain" dir="auto">  ind' in source
    assert "<strong>bold</strong> <s>old</s>" in source
    assert '<h3 dir="auto">Heading</h3>' in source
    assert '<td style="text-align:right" dir="auto">1</td>' in source
    assert '<details>\n<summary>Thinking</summary>\n<p dir="auto">Hm <em>m</em></p>' in source


def test_a_page_in_arabic_is_read_from_the_right() -> None:
    speak(tag="ar")
    try:
        screen, paper = (page(conversation([reply("a")]), medium=each) for each in Medium)
    finally:
        speak()
    assert '<html lang="ar">' in screen
    assert ":root:lang(ar) { direction: rtl; }" in screen
    assert "padding-left" not in screen
    assert "rtl" not in paper, "Qt would set all that has its own direction from the right, too"


def test_lists_and_tables_are_read_from_the_side_of_their_first_text() -> None:
    table = "\n| {} | b |\n|---|---|\n| 1 | 2 |\n"
    source = page(conversation([reply("- **مرحبا**\n- Hello\n" + table.format("أول"))]))
    assert '<ul dir="rtl">\n<li>' in source
    assert '<table dir="rtl">' in source
    source = page(conversation([reply("1. 42 herons\n2. مرحبا\n" + table.format("a"))]))
    assert '<ol dir="ltr">\n<li>' in source
    assert '<table dir="ltr">' in source
    assert '<ul dir="auto">' in page(conversation([reply("- 1")]))


def test_several_conversations_have_a_list_that_leads_to_them() -> None:
    one, two = conversation([reply("a")], "One", 1), conversation([reply("b")], "<Two>", 2)
    source = page(one, two)
    found = Page(source)
    assert found.links == ["#c1", "#c2"]
    assert 'id="c1"' in source
    assert 'id="c2"' in source
    assert "2 conversations" in found.text
    assert Page(page(one)).links == []


def test_paper_begins_each_conversation_on_a_page_and_ends_its_parts_within_bounds() -> None:
    long = conversation([reply("word " * 4_000) for _ in range(20)], number=1)
    source = page(long, conversation([reply("b")], number=2), medium=Medium.PAPER)
    pages = source.split(PAGE)
    assert len(pages) == 3
    assert len(pages[1].split(PART)) > 3
    assert max(len(part) for part in pages[1].split(PART)) < 130_000
    assert PART not in page(long)


def test_it_is_called_at_each_message() -> None:
    calls: list[int] = []
    whole = conversation([Message(Role.USER, "a"), reply("b")])
    list(html.write([whole], on_entry=lambda: calls.append(1)))
    assert len(calls) == 2
