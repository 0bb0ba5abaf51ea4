"""Malformed, hostile and odd model files, made when they are needed, and what is said of each."""

from tests.corpus.container import CONTAINER
from tests.corpus.foreign import FOREIGN
from tests.corpus.kinds import KINDS
from tests.corpus.odd import Odd
from tests.corpus.places import PLACES
from tests.corpus.shapes import SHAPES
from tests.corpus.tensors import TENSORS
from tests.corpus.vocabularies import VOCABULARIES
from tests.corpus.words import WORDS

__all__ = ["CORPUS", "Odd"]

CORPUS: tuple[Odd, ...] = (
    *FOREIGN, *CONTAINER, *TENSORS, *SHAPES, *VOCABULARIES, *KINDS, *PLACES, *WORDS,
)  # fmt: skip
