"""What is refused because llama.cpp asserts it, compared with llama.cpp's own source."""

import re
from pathlib import Path

import pytest

from desktop_chat.models.header.assertions import SQUARE_HEADS, WHOLE_ROTATION
from tests.sdist import sdist

# Files of the source that are not named as their architecture is.
_NAMES = {
    "ernie4-5": "ernie4_5",
    "ernie4-5-moe": "ernie4_5-moe",
    "glm4-moe": "glm4moe",
    "granite-hybrid": "granitehybrid",
    "granite-swa": "granite_swa",
    "granite-switch": "graniteswitch",
    "hunyuan-vl": "hunyuan_vl",
    "hy-v3": "hy_v3",
    "nemotron-h": "nemotron_h",
    "nemotron-h-moe": "nemotron_h_moe",
    "pangu-embed": "pangu-embedded",
    "seed-oss": "seed_oss",
    "spark2-5": "spark2_5",
}


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    """The code of each architecture, without comments."""
    folder = sdist() / "vendor" / "llama.cpp" / "src" / "models"
    return {_NAMES.get(path.stem, path.stem): _code(path) for path in folder.glob("*.cpp")}


def _code(path: Path) -> str:
    return re.sub(r"//.*", "", path.read_text(encoding="utf-8"))


def test_all_that_rotate_whole_keys_are_known(sources: dict[str, str]) -> None:
    assertion = "GGML_ASSERT(n_embd_head == n_rot)"
    asserting = {name for name, code in sources.items() if assertion in code}
    assert len(asserting) > 50
    assert asserting <= WHOLE_ROTATION
    assert {name for name in WHOLE_ROTATION & sources.keys() if "graph(" in sources[name]} <= {
        *asserting,
        *_WITH_ANOTHER_GRAPH,
    }


# They are built by the code of another architecture, which asserts it.
_WITH_ANOTHER_GRAPH = {"minicpm", "hunyuan-dense", "llama-embed", "granitemoe"}


def test_all_with_square_heads_are_known(sources: dict[str, str]) -> None:
    assertion = re.compile(r"GGML_ASSERT\(n_embd_head == hparams\.n_embd_head_[kv]\(\)\)")
    asserting = {name for name, code in sources.items() if assertion.search(code)}
    assert len(asserting) > 100
    assert asserting <= SQUARE_HEADS
