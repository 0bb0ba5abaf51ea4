"""What of a model is computed in another way for many tokens than for one."""

from pathlib import Path

from gguf import GGMLQuantizationType

from desktop_chat.models.fit.batched import batched_share, repacks_alike
from desktop_chat.models.header.header import read_header
from tests.model_shapes import shape_file
from tests.tiny_models import llama_with_q6_k_head


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


def test_what_is_repacked_may_stay_so_where_it_is_computed_alike(tmp_path: Path) -> None:
    file = llama_with_q6_k_head(tmp_path / "model.gguf", GGMLQuantizationType.Q4_0)
    header = read_header(file)
    assert repacks_alike(header, "x86_64")
    assert not repacks_alike(header, "aarch64")
    assert batched_share(header, "AMD64") == 0
    assert batched_share(header, "arm64") > 0.5


def test_a_little_of_another_type_would_make_all_the_rest_slower() -> None:
    header = read_header(shape_file("GPT-OSS 20B"))  # mostly MXFP4, and a little Q4_K
    assert not repacks_alike(header, "x86_64")
    assert batched_share(header, "x86_64") > 0.8


def test_q4_k_is_repacked_and_computed_otherwise_everywhere(gemma: Path) -> None:
    header = read_header(gemma)
    assert not repacks_alike(header, "AMD64")
    assert not repacks_alike(header, "arm64")
