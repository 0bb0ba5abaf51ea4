"""The person's prompts: what they write, so it is kept with the conversations."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable
from dataclasses import replace
from sqlite3 import Connection

from desktop_chat.domain.language import tr
from desktop_chat.domain.prompt import MOST_TEXT, Prompt
from desktop_chat.storage.conversations.bounds import brief
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.rows import storable

__all__ = ["Prompts"]


class Prompts:
    """Each change is on the disk when it returns, and all or nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Prompt, ...]:
        """All of them, by name."""
        rows = self._database.read("SELECT id, name, text FROM prompt")
        prompts = (Prompt(row["id"], row["name"], row["text"]) for row in rows)
        return tuple(sorted(prompts, key=lambda prompt: (prompt.name.casefold(), prompt.id)))

    def save(self, prompt: Prompt) -> Prompt:
        """Keep a new one, or what one with this id has become; returns it as it is kept."""
        with self._database.transaction() as database:
            return _put(database, prompt)

    def add(self, prompts: Iterable[Prompt]) -> int:
        """Keep those that aren't there yet, and say how many they were."""
        known = {(each.name, each.text) for each in self.list()}
        new = [each for each in prompts if (each.name, each.text) not in known]
        with self._database.transaction() as database:
            for each in new:
                _put(database, replace(each, id=""))
        return len(new)

    def remove(self, prompt_id: str) -> None:
        with self._database.transaction() as database:
            database.execute("DELETE FROM prompt WHERE id = ?", (prompt_id,))


def _put(database: Connection, prompt: Prompt) -> Prompt:
    text = storable(prompt.text[:MOST_TEXT])
    name = storable(brief(prompt.name)) or brief(text[:60]) or tr("Prompt")
    kept = Prompt(prompt.id or uuid.uuid4().hex, name, text)
    database.execute(
        "INSERT INTO prompt (id, name, text, created) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text",
        (kept.id, kept.name, kept.text, time.time()),
    )
    return kept
