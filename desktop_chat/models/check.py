"""What is done with a file before llama.cpp sees it, which some broken ones make abort."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.model import LoadOptions, LoadPlan, Machine
from desktop_chat.models import fit
from desktop_chat.models.header import check_vocabulary, read_header

__all__ = ["check_file"]


def check_file(path: Path) -> Callable[[Machine, LoadOptions], LoadPlan]:
    """Look at the model in ``path``; what comes back decides what to load it with.

    Raises:
        AppError: It can't be loaded, or must not be.
    """
    header = read_header(path)
    if header.vocabulary_only:
        raise UnsupportedModel(
            f"{path.name} holds a vocabulary and no model.", "Choose a file that holds a model."
        )
    check_vocabulary(path)
    return partial(fit.plan, header)
