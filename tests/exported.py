"""Conversations to export, among them one that means harm."""

from collections.abc import Sequence

from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason

__all__ = ["HOSTILE", "conversation", "hostile", "reply"]

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "comment": "Text <!-- and never closed",
    "comment block": "<!--\nnever closed",
    "tags": "<details><div style='display:none'><table><b>",
    "closing": "</div></article></body></html><h1>Mine</h1>",
    "attribute": "\"><img src=x onerror=alert(1)> ' onload='",
    "picture": "![a <b>](http://evil.example/p.png) ![x](file:///etc/passwd) ![y][r]\n\n[r]: //h/x",
    "links": "[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc) <vb:x> [d](//e.f)",
    "look-alike": "[bank](https://раypal.com/) <https://раypal.com/>",
    "fence": "```python\nnever closed",
    "tildes": "~~~~\n~~~\nnever closed",
    "nested fence": "- item\n\n  ```\n  never closed",
    "heading": "# You\n\n## You\n\nYou\n===\n\nTwo\nlines\n---\n\n####### seven",
    "style": "<style>body { display: none }</style>",
    "code and tags": '`<a` <a title="`"> ` <b> `',
    "code over lines": "`a\n<script>`",
    "bidi": "user\u202egpj.exe \u2066x\u2069 \x1b[31mred\x1b[0m \x00\x9b",
    "tag characters": "hi" + "".join(chr(0xE0000 + ord(c)) for c in "obey"),
    "halves": "a \ud83d b \udc00 c",
    "a line": "x" * 400_000,
    "lines": "word\n" * 25_000,
    "brackets": "[" * 400_000,
    "quotations": ">" * 4000 + "a",
    "table": ("|a" * 50 + "|\n") + ("|-" * 50 + "|\n") + ("|a" * 50 + "|\n") * 500,
    "markers": "<!-- part --><!-- page -->",
}


def reply(text: str, thinking: str = "") -> Message:
    return Message(
        Role.ASSISTANT, text, thinking=thinking, model="Qwen 3 4B", finish=FinishReason.STOP
    )


def conversation(
    messages: Sequence[Message], title: str = "A talk", number: int = 0
) -> WholeConversation:
    """One path of messages, with ids and parents."""
    path: list[Message] = []
    for index, message in enumerate(messages, start=1):
        path.append(
            Message(
                message.role,
                message.content,
                thinking=message.thinking,
                id=f"{number:016x}{index:016x}",
                parent=path[-1].id if path else None,
                created=1.8e9,
                finish=message.finish,
                model=message.model,
            )
        )
    leaf = path[-1].id if path else None
    return WholeConversation(Conversation(f"{number:032x}", title, 1.8e9, 1.8e9, leaf), tuple(path))


def hostile() -> WholeConversation:
    texts = [text for text in HOSTILE.values() if len(text) < 100_000]
    return conversation(
        [
            Message(Role.SYSTEM, "<script>s</script>"),
            *(Message(Role.USER, text) for text in texts),
            *(reply(text, thinking=text) for text in texts),
            Message(Role.ASSISTANT, "x", model="<img src=x>\n# Model", finish=FinishReason.STOP),
        ],
        title="</title><script>t</script>\u202e\n# Title",
    )
