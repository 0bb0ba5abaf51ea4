"""What became of models that were brought, in words."""

from desktop_chat.app.models.bringing import Brought
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["blocked", "counted"]


def blocked(model: ModelFile) -> tuple[str, str, str]:
    """For a notice: that an administrator doesn't allow it, why, and what to do."""
    return (
        tr("{model} is not allowed on this machine", model=printable(model.title)),
        printable(model.reason),
        tr("Choose another model, or ask whoever looks after this machine."),
    )


def counted(brought: Brought) -> str:
    """How many are in the list and how many can't be used, a sentence each."""
    models, refused = len(brought.models), len(brought.refused)
    said: list[str] = []
    if models:
        said.append(
            tr("{n} models are in your list now.", "{n} model is in your list now.", models)
        )
    if refused:
        said.append(tr("{n} files can't be used.", "{n} file can't be used.", refused))
    return " ".join(said)
