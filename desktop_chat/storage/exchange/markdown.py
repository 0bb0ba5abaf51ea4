"""A conversation as Markdown that reads well in any viewer, and without one.

A heading names each speaker; thinking stands before its answer as a quotation. A message's own
Markdown is kept, but can't reach beyond the message. Only names of links (``[name]: address``) are
shared by the whole file, since Markdown knows no other way.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.language import tr
from desktop_chat.storage.exchange.contained import contained, escaped
from desktop_chat.storage.exchange.transcript import Entry, transcript

__all__ = ["write"]


def write(whole: WholeConversation) -> Iterator[str]:
    """The file in pieces: of the conversation, the path that was being read."""
    read = transcript(whole)
    yield f"# {escaped(read.title)}\n\n{escaped(' · '.join(read.facts))}\n"
    for entry in read.entries():
        yield "".join(f"\n{part}\n" for part in _parts(entry))


def _parts(entry: Entry) -> Iterator[str]:
    yield f"## {escaped(entry.speaker)}"
    if entry.thinking.strip():
        name = tr("Thinking")
        yield _quoted(f"**{name}**\n\n{contained(entry.thinking)}")
    if entry.content.strip():
        yield contained(entry.content)
    if entry.note:
        yield f"*{entry.note}*"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))
