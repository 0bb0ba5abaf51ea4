"""Presets, and what was settled on for each model: what a person writes, so it is kept here."""

from __future__ import annotations

import time
import uuid
from dataclasses import replace
from sqlite3 import Connection

from desktop_chat.domain.chat import numbered
from desktop_chat.domain.language import tr
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.storage.conversations import tuning as rows
from desktop_chat.storage.conversations.bounds import brief
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.rows import storable

__all__ = ["Presets"]


class Presets:
    """Each change is on the disk when it returns, and all or nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Preset, ...]:
        """All of them, by name."""
        rows = self._database.read("SELECT id, name, parameters FROM preset")
        presets = (_preset(row["id"], row["name"], row["parameters"]) for row in rows)
        return tuple(sorted(presets, key=lambda preset: (preset.name.casefold(), preset.id)))

    def save(self, preset: Preset) -> Preset:
        """Keep a new one, or what one with this id has become.

        Returns:
            It as it is kept: a name that another one has gets a number.
        """
        with self._database.transaction() as database:
            kept = replace(
                preset,
                id=preset.id or uuid.uuid4().hex,
                name=_free_name(database, preset),
                parameters=preset.parameters.bounded(),
            )
            database.execute(
                "INSERT INTO preset (id, name, parameters, created) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " parameters = excluded.parameters",
                (kept.id, kept.name, rows.parameters_text(kept.parameters), time.time()),
            )
        return kept

    def remove(self, preset_id: str) -> None:
        """Delete one. Conversations that use it stay as they are; what it set becomes their own."""
        with self._database.transaction() as database:
            users = database.execute(
                "SELECT conversation FROM conversation_tuning WHERE preset = ?", (preset_id,)
            ).fetchall()
            for (conversation,) in users:
                own = rows.flattened(database, rows.tuning_of(database, conversation))
                rows.tune_conversation(database, conversation, Tuning(None, own))
            database.execute("DELETE FROM preset WHERE id = ?", (preset_id,))

    def of_conversation(self, conversation_id: str) -> Tuning:
        with self._database.reading() as database:
            return rows.tuning_of(database, conversation_id)

    def tune_conversation(self, conversation_id: str, tuning: Tuning) -> None:
        """Settle on this from here on; nothing happens if the conversation is gone."""
        with self._database.transaction() as database:
            rows.tune_conversation(database, conversation_id, tuning)

    def of_models(self) -> dict[str, Tuning]:
        """What was settled on for each model, by ``ModelFile.key``."""
        found = self._database.read("SELECT model, preset, parameters FROM model_tuning")
        return {
            row["model"]: rows.tuning_from(row, tr("the model {id}", id=row["model"]))
            for row in found
        }

    def tune_model(self, key: str, tuning: Tuning) -> None:
        with self._database.transaction() as database:
            database.execute("DELETE FROM model_tuning WHERE model = ?", (storable(key),))
            if tuning != Tuning():
                database.execute(
                    "INSERT INTO model_tuning (model, preset, parameters)"
                    " VALUES (?, (SELECT id FROM preset WHERE id = ?), ?)",
                    (storable(key), tuning.preset, rows.parameters_text(tuning.parameters)),
                )


def _preset(preset_id: str, name: str, text: str) -> Preset:
    return Preset(preset_id, name, rows.read_parameters(text, tr("the preset {id}", id=preset_id)))


def _free_name(database: Connection, preset: Preset) -> str:
    name = storable(brief(preset.name)) or tr("Preset")
    others = database.execute("SELECT name FROM preset WHERE id <> ?", (preset.id,)).fetchall()
    taken = {other.casefold() for (other,) in others}
    return numbered(name, _Names(taken)) if name.casefold() in taken else name


class _Names(frozenset[str]):
    """Names whose case doesn't matter."""

    __slots__ = ()

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name.casefold() if isinstance(name, str) else name)
