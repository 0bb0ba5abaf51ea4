"""What of a model is computed in another way for many tokens than for one."""

from pathlib import Path

from desktop_chat.models.fit.batched import batched_share
from desktop_chat.models.header.header import read_header
from tests.model_shapes import shape_file


def test_a_file_without_such_types_has_nothing_of_it(smollm2: Path) -> None:
    assert batched_share(read_header(smollm2)) == 0


def test_a_few_tensors_are_a_small_share(gemma: Path) -> None:
    assert 0.05 < batched_share(read_header(gemma)) < 0.2


def test_a_file_of_k_quants_is_all_of_it() -> None:
    assert batched_share(read_header(shape_file("Llama 3.1 8B"))) > 0.99


def test_what_turns_the_last_result_into_scores_doesnt_count_alone(smollm2: Path) -> None:
    header = read_header(smollm2)  # its embedding, which is of a type that ARM processors repack
    assert {each.name for each in header.tensors if each.type.name == "Q8_0"} == {
        "token_embd.weight"
    }
    assert batched_share(header, "arm64") == 0


def test_what_is_repacked_and_computed_otherwise_depends_on_the_processor() -> None:
    header = read_header(shape_file("GPT-OSS 20B"))  # mostly MXFP4
    assert batched_share(header, "x86_64") == batched_share(header, "AMD64") < 0.2
    assert batched_share(header, "aarch64") > 0.8
