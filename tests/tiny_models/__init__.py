"""Small GGUF files that llama.cpp really runs, made on the spot from seeded random weights."""

from tests.tiny_models import hostile
from tests.tiny_models.gemma import gemma3
from tests.tiny_models.llama import llama_with_q6_k_head
from tests.tiny_models.model import Model
from tests.tiny_models.others import bert, mamba, t5
from tests.tiny_models.qwen import qwen2, qwen3, qwen3_model, qwen3moe, qwen35
from tests.tiny_models.script import CHATML, ScriptFile, Special, script_model, split
from tests.tiny_models.vocabulary import TokenType

__all__ = [
    "CHATML",
    "Model",
    "ScriptFile",
    "Special",
    "TokenType",
    "bert",
    "gemma3",
    "hostile",
    "llama_with_q6_k_head",
    "mamba",
    "qwen2",
    "qwen3",
    "qwen3_model",
    "qwen3moe",
    "qwen35",
    "script_model",
    "split",
    "t5",
]
