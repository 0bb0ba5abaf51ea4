"""What a person settled on for conversations and models, as rows of the database and back."""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Tuning
from desktop_chat.storage.conversations.records import from_record, to_record

__all__ = [
    "flattened",
    "parameters_from",
    "parameters_record",
    "parameters_text",
    "read_parameters",
    "tune_conversation",
    "tuning_from",
    "tuning_of",
]


def parameters_record(parameters: Parameters) -> dict[str, Any]:
    """What ``json`` can write: those alone of which something is said."""
    record = {key: to_record(value) for key, value in parameters.given.items()}
    return record | ({"automatic": list(parameters.automatic)} if parameters.automatic else {})


def parameters_from(record: object) -> Parameters:
    """
    Raises:
        WrongRecord: A member has another type than the parameter.
    """
    return from_record(Parameters, record).bounded()


def parameters_text(parameters: Parameters) -> str:
    return json.dumps(parameters_record(parameters))


def read_parameters(text: str, whose: str) -> Parameters:
    """
    Raises:
        StorageFailed: The text isn't what we write.
    """
    try:
        return parameters_from(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise StorageFailed(
            tr(
                "The settings of {whose} in the database are damaged ({reason}).",
                whose=whose,
                reason=error,
            ),
            tr("Restore a backup."),
        ) from error


def tuning_from(row: Any, whose: str) -> Tuning:
    """Of a row with ``preset`` and ``parameters``."""
    return Tuning(row["preset"], read_parameters(row["parameters"], whose))


def tuning_of(database: Connection, conversation_id: str) -> Tuning:
    """What was settled on for a conversation."""
    row = database.execute(
        "SELECT preset, parameters FROM conversation_tuning WHERE conversation = ?",
        (conversation_id,),
    ).fetchone()
    if row is None:
        return Tuning()
    return tuning_from(row, tr("the conversation {id}", id=conversation_id))


def tune_conversation(database: Connection, conversation_id: str, tuning: Tuning) -> None:
    """Keep it in place of what was; nothing happens if the conversation or preset is gone."""
    database.execute("DELETE FROM conversation_tuning WHERE conversation = ?", (conversation_id,))
    if tuning != Tuning():
        database.execute(
            "INSERT INTO conversation_tuning (conversation, preset, parameters)"
            " SELECT id, (SELECT id FROM preset WHERE id = ?), ? FROM conversation WHERE id = ?",
            (tuning.preset, parameters_text(tuning.parameters), conversation_id),
        )


def flattened(database: Connection, tuning: Tuning) -> Parameters:
    """All that it says, that of its preset too, for a place without that preset."""
    row = database.execute(
        "SELECT parameters FROM preset WHERE id = ?", (tuning.preset,)
    ).fetchone()
    whose = tr("the preset {id}", id=tuning.preset)
    lower = NOTHING if row is None else read_parameters(row[0], whose)
    return tuning.parameters.over(lower)
