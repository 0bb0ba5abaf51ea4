"""Small model files of many kinds, to be changed."""

import tempfile
from pathlib import Path

from tests import tiny_models
from tests.gguf_bytes import gguf_bytes
from tests.header_fuzz.parts import Parts
from tests.tiny_models import CHATML

__all__ = ["seeds"]


def seeds() -> dict[str, Parts]:
    """By the name of what they are; those that answer, and some that don't."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.gguf")
        made = {
            "qwen2": tiny_models.qwen2(path, chat_template=CHATML).read_bytes(),
            "qwen3": tiny_models.qwen3(path, chat_template=CHATML).read_bytes(),
            "qwen3moe": tiny_models.qwen3moe(path).read_bytes(),
            "qwen35": tiny_models.qwen35(path).read_bytes(),
            "gemma3": tiny_models.gemma3(path).read_bytes(),
            "mamba": tiny_models.mamba(path).read_bytes(),
            "llama": tiny_models.script_model(path, "Hello.").read_bytes(),
            "bert": tiny_models.bert(path).read_bytes(),
            "t5": tiny_models.t5(path).read_bytes(),
        }
    return {name: Parts.of(content) for name, content in made.items()} | {
        "bytes": Parts.of(gguf_bytes())
    }
