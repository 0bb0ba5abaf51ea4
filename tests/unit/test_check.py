"""What is refused before llama.cpp sees it, though it is a good GGUF."""

from pathlib import Path

import pytest

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.models.admission.kind_check import check_kind
from desktop_chat.models.header.header import read_header
from tests.gguf_bytes import gguf_bytes


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"general.type": "adapter"}, "holds an adapter"),
        ({"general.architecture": "clip"}, "holds the part of a model that sees pictures"),
        ({"general.type": "imatrix"}, "holds statistics"),
        ({"general.type": "\x1b[2Jx"}, "holds something called “x”"),
        ({"general.architecture": "bert", "bert.block_count": 1, "bert.embedding_length": 8,
          "bert.context_length": 8}, "holds a model that turns text into numbers"),
        ({"llama.pooling_type": 3}, "holds a model that turns text into numbers"),
        ({"general.architecture": "eagle3", "eagle3.block_count": 1, "eagle3.context_length": 8,
          "eagle3.embedding_length": 8}, "holds a model that only guesses"),
        ({"general.architecture": "t5", "t5.block_count": 1, "t5.embedding_length": 8,
          "t5.context_length": 8}, "holds a model of the kind t5"),
        ({"split.no": 1, "split.count": 2}, "is part 2 of 2 of a model"),
    ],
)  # fmt: skip
def test_what_is_no_whole_model_is_refused(
    tmp_path: Path, keys: dict[str, object], says: str
) -> None:
    path = tmp_path / "x-00002-of-00002.gguf"
    path.write_bytes(gguf_bytes(keys))
    with pytest.raises(UnsupportedModel) as caught:
        check_kind(read_header(path))
    assert says in caught.value.detail
    assert path.name in caught.value.detail
    assert caught.value.remedy


def test_a_vocabulary_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(gguf_bytes(tensors=()))
    with pytest.raises(UnsupportedModel, match="holds a vocabulary"):
        check_kind(read_header(path))


def test_a_number_of_a_part_is_nothing_without_a_set(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(gguf_bytes({"split.no": 1}))  # llama.cpp doesn't look at it either
    check_kind(read_header(path))
