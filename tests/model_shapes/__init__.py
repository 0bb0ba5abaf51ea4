"""Headers of published models' shapes, in files as large as theirs that hold no weights.

The files are sparse: they take a few megabytes on the disk, for the vocabulary, and read as zeros.
Widths, layers and types are those of the published files in Q4_K_M; the vocabulary has the right
size and made-up tokens.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.model_shapes.gemma import gemma3_4b, gemma4_26b_a4b, gemma4_e4b
from tests.model_shapes.llama import llama31_8b, mistral_small
from tests.model_shapes.others import (
    deepseek_v2_lite,
    gpt_oss_20b,
    granite4_h_micro,
    lfm2_1_2b,
    mamba_2_8b,
)
from tests.model_shapes.qwen import qwen3_4b, qwen3_30b_a3b, qwen35_9b, qwen35_35b_a3b
from tests.model_shapes.shape import Shape, save

__all__ = ["SHAPES", "shape_file"]

SHAPES: Mapping[str, Callable[[int | None], Shape]] = {
    "Llama 3.1 8B": llama31_8b,
    "Mistral Small 24B": mistral_small,
    "Qwen 3 4B": qwen3_4b,
    "Qwen 3 30B-A3B": qwen3_30b_a3b,
    "Qwen 3.5 9B": qwen35_9b,
    "Qwen 3.5 35B-A3B": qwen35_35b_a3b,
    "Gemma 3 4B": gemma3_4b,
    "Gemma 4 E4B": gemma4_e4b,
    "Gemma 4 26B-A4B": gemma4_26b_a4b,
    "GPT-OSS 20B": gpt_oss_20b,
    "DeepSeek V2 Lite": deepseek_v2_lite,
    "LFM2 1.2B": lfm2_1_2b,
    "Granite 4 H Micro": granite4_h_micro,
    "Mamba 2.8B": mamba_2_8b,
}
"""By name: makes the shape, with fewer layers if a number is given."""


def shape_file(name: str, layers: int | None = None) -> Path:
    """The file of a shape in ``SHAPES``, made once.

    Args:
        layers: Fewer than it has, to be able to load it.
    """
    return save(SHAPES[name](layers), name)
