"""Good GGUF files that hold no model to talk to."""

from collections.abc import Iterator

from desktop_chat.domain.errors import UnsupportedModel
from tests.corpus.odd import Odd, model, odd
from tests.gguf_bytes import gguf_bytes

__all__ = ["KINDS"]

_SEARCH = "turns text into numbers"
_NO_CHAT = "which can't chat"


def _of(architecture: str, **also: object) -> dict[str, object]:
    keys = {"block_count": 1, "embedding_length": 64, "context_length": 64}
    return {
        "general.architecture": architecture,
        **{f"{architecture}.{key}": value for key, value in (keys | also).items()},
    }


def _kinds() -> Iterator[Odd]:
    for name, keys, says in (
        ("adapter", {"general.type": "adapter"}, "holds an adapter for a model"),
        ("adapter without layers", {"general.type": "adapter", "llama.block_count": 0}, "adapter"),
        ("statistics", {"general.type": "imatrix", "general.architecture": None}, "statistics"),
        ("eyes", {"general.type": "mmproj"}, "sees pictures or hears"),
        ("eyes by their architecture", {"general.architecture": "clip"}, "sees pictures or hears"),
        ("eyes with odd flags", {"general.architecture": "clip", "clip.has_vision_encoder": "yes"},
         "sees pictures or hears"),
        ("something new", {"general.type": "hologram"}, "something called “hologram”"),
        ("something wild", {"general.type": "\x1b[2J\u202ex\n"}, "something called “x”"),
        ("something long", {"general.type": "x" * 100_000}, f"called “{'x' * 39}…”"),
        ("BERT", _of("bert"), _SEARCH),
        ("Nomic", _of("nomic-bert"), _SEARCH),
        ("Jina", _of("jina-bert-v3"), _SEARCH),
        ("EmbeddingGemma", _of("gemma-embedding"), _SEARCH),
        ("T5's encoder", _of("t5encoder"), _SEARCH),
        ("Qwen 3 for search", _of("qwen3", pooling_type=3), _SEARCH),
        ("reranker", _of("qwen3", pooling_type=4), _SEARCH),
        ("EAGLE 3", _of("eagle3"), "only guesses ahead for another"),
        ("DFlash", _of("dflash"), "only guesses ahead for another"),
        ("Gemma 4's assistant", _of("gemma4-assistant"), "only guesses ahead for another"),
        ("T5", _of("t5"), _NO_CHAT),
        ("LLaDA", _of("llada"), _NO_CHAT),
        ("Dream", _of("dream"), _NO_CHAT),
        ("voice", _of("wavtokenizer-dec"), _NO_CHAT),
    ):  # fmt: skip
        yield odd(name, model(keys), UnsupportedModel, says)
    yield odd("vocabulary alone", gguf_bytes(tensors=()), UnsupportedModel, "holds a vocabulary")


KINDS: tuple[Odd, ...] = tuple(_kinds())
