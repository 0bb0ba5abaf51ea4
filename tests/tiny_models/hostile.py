"""Files that are broken, odd, or mean harm. All are harmless to write and small on the disk.

The templates are for the ``chat_template`` of any model.
"""

from pathlib import Path
from typing import cast

from tests.tiny_models.model import Model
from tests.tiny_models.qwen import qwen3_model

__all__ = [
    "ENDLESS_TEMPLATE",
    "FOLDED_TEMPLATE",
    "GREEDY_TEMPLATE",
    "bos_eos_out_of_range",
    "duplicate_tokens",
    "empty",
    "huge_context",
    "missing_tokenizer",
    "name_not_utf8",
    "not_gguf",
    "truncated",
    "unknown_architecture",
    "vocabulary_only",
    "wrong_type",
    "zero_layers",
]

# ``range`` is bounded in a sandbox, but loops inside of loops are not.
ENDLESS_TEMPLATE = "".join(f"{{% for {v} in range(99999) %}}" for v in "abcd") + "{% endfor %}" * 4
# Doubles a text 40 times over.
GREEDY_TEMPLATE = (
    "{% set ns = namespace(text='A') %}{% for n in range(40) %}"
    "{% set ns.text = ns.text ~ ns.text %}{% endfor %}{{ ns.text }}"
)
# Never printed: Jinja multiplies two constants already when it compiles.
FOLDED_TEMPLATE = "{% if false %}{{ 'A' * 2000000000 }}{% endif %}{{ messages[0].content }}"


def not_gguf(path: Path) -> Path:
    """Write a text that only its name makes a model."""
    path.write_text("This is a letter, not a model.\n" * 100)
    return path


def empty(path: Path) -> Path:
    """Write a file of no bytes."""
    path.write_bytes(b"")
    return path


def truncated(path: Path, keep: float | int) -> Path:
    """Write the beginning of a good file: so many bytes of it, or such a part if below 1.

    4 bytes end after the magic number, 20 inside the header, 200 inside the metadata, 0.2 of it
    inside the tokens, 0.9 and -1 inside the weights.
    """
    data = qwen3_model().save(path).read_bytes()
    path.write_bytes(data[: int(keep * len(data)) if 0 < keep < 1 else int(keep)])
    return path


def unknown_architecture(path: Path) -> Path:
    """Write a model of an architecture that nobody has heard of, otherwise in order."""
    model = qwen3_model()
    metadata = {key.replace("qwen3.", "frobnicator."): v for key, v in model.metadata.items()}
    return Model("frobnicator", metadata, model.tensors).save(path)


def vocabulary_only(path: Path, *, chat_template: str | None = None) -> Path:
    """Write a model without weights: enough to tokenise, too little to answer."""
    return qwen3_model(chat_template=chat_template).having(tensors={}).save(path)


def zero_layers(path: Path) -> Path:
    """Write a model that says it has no layers."""
    return qwen3_model(layers=0).save(path)


def missing_tokenizer(path: Path) -> Path:
    """Write a model with weights and no vocabulary."""
    model = qwen3_model()
    kept = {k: v for k, v in model.metadata.items() if not k.startswith("tokenizer.")}
    return model.having(metadata=kept).save(path)


def duplicate_tokens(path: Path) -> Path:
    """Write a model with two tokens of one text, at which llama.cpp aborts the process."""
    model = qwen3_model()
    tokens = cast("tuple[str, ...]", model.metadata["tokenizer.ggml.tokens"])
    doubled = (*tokens[:300], tokens[300], tokens[300], *tokens[302:])
    return model.saying({"tokenizer.ggml.tokens": doubled}).save(path)


def bos_eos_out_of_range(path: Path) -> Path:
    """Write a model whose text begins and ends with tokens that it doesn't have."""
    beyond = {"tokenizer.ggml.bos_token_id": 10**6, "tokenizer.ggml.eos_token_id": 2**32 - 1}
    return qwen3_model().saying({**beyond, "tokenizer.ggml.add_bos_token": True}).save(path)


def huge_context(path: Path) -> Path:
    """Write a model that claims to have read four billion tokens at once."""
    return qwen3_model(ctx_train=2**32 - 1).save(path)


def name_not_utf8(path: Path) -> Path:
    """Write a good model whose name is no text."""
    return qwen3_model().saying({"general.name": b"Tiny \xff\xfe Qwen"}).save(path)


def wrong_type(path: Path) -> Path:
    """Write a model whose number of layers is a word."""
    return qwen3_model().saying({"qwen3.block_count": "two"}).save(path)
