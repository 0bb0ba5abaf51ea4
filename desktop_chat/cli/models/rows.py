"""Models on a line of a terminal, and as JSON."""

from __future__ import annotations

from typing import Any

from desktop_chat.cli.terminal import error_json
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import ModelFile, ModelKind
from desktop_chat.models.library.adding import Added

__all__ = ["added_json", "found_json", "found_row", "model_json", "model_row"]


def model_row(model: ModelFile) -> str:
    """What there is to say of a model beside its id."""
    facts = [
        model.family,
        model.quantization,
        bytesize(model.size) if model.size else "",
        "" if model.kind is ModelKind.TEXT else str(model.kind),
        f"and {len(model.others)} more of it" if model.others else "",
        "" if model.standing.can_be_loaded else str(model.standing),
        model.reason,
    ]
    return " · ".join(fact for fact in facts if fact)


def model_json(model: ModelFile) -> dict[str, Any]:
    return {
        "id": model.id,
        "path": str(model.path),
        "title": model.title,
        "name": model.name,
        "family": model.family,
        "architecture": model.architecture,
        "kind": str(model.kind),
        "parameters": model.parameters,
        "size": model.size,
        "quantization": model.quantization,
        "context": model.ctx_train,
        "source": str(model.source),
        "standing": str(model.standing),
        "reason": model.reason,
        "others": [str(path) for path in model.others],
        "projectors": [str(path) for path in model.projectors],
        "parts": model.parts,
        "used": model.used,
        "sha256": model.sha256,
    }


def found_row(found: Found) -> str:
    """What was found, where, and what is wrong with it."""
    facts = [
        str(found.source),
        found.name or found.origin,
        found.family,
        found.quantization,
        bytesize(found.size) if found.size else "",
        "" if found.kind is ModelKind.TEXT else str(found.kind),
        "in the list" if found.is_listed else "",
        found.note,
        found.problem,
    ]
    return f"{found.path}  {' · '.join(fact for fact in facts if fact)}"


def found_json(found: Found) -> dict[str, Any]:
    return {
        "path": str(found.path),
        "source": str(found.source),
        "name": found.name,
        "origin": found.origin,
        "family": found.family,
        "kind": str(found.kind),
        "size": found.size,
        "quantization": found.quantization,
        "listed": found.is_listed,
        "projectors": [str(path) for path in found.projectors],
        "note": found.note,
        "problem": found.problem,
    }


def added_json(added: Added, model_id: str | None) -> dict[str, Any]:
    """
    Args:
        model_id: What it is called in the list; None for a folder, or if it isn't there.
    """
    values: dict[str, Any] = {
        "path": str(added.path),
        "id": model_id,
        "kind": None if added.kind is None else str(added.kind),
        "new": added.is_new,
    }
    return values if added.error is None else values | {"error": error_json(added.error)}
