"""What tells one vocabulary from another: its tokens, whatever the files are called."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from desktop_chat.models.gguf.file import open_gguf
from desktop_chat.models.gguf.metadata import Metadata
from desktop_chat.models.header.vocabulary import TOKEN_TYPES, TOKENS

__all__ = ["read_token_digest"]

_UNUSED = 5  # LLAMA_TOKEN_TYPE_UNUSED
_ENDS = ("bos", "eos", "eot")


def read_token_digest(path: Path) -> str:
    """Of the texts and types of all tokens of the model in ``path``, and of those that end a text.

    Unused tokens at the end don't count: models of one family are filled up to different lengths.
    It takes a fiftieth of a second for a hundred thousand tokens.

    Returns:
        In hex; empty where there are none.

    Raises:
        AppError: It can't be read, or isn't in order.
    """
    with open_gguf(path) as file:
        metadata = Metadata(path.name, file.container.metadata)
        tokens, types = metadata.array(TOKENS), metadata.array(TOKEN_TYPES)
        if tokens is None or not tokens.texts or not tokens.count:
            return ""
        texts = file.texts(tokens)
        kinds = list(file.whole_numbers(types, tokens.count)) if types is not None else []
    count = len(texts)
    if len(kinds) == count:
        while count and kinds[count - 1] == _UNUSED:
            count -= 1
    ends = [metadata.optional(f"tokenizer.ggml.{name}_token_id") for name in _ENDS]
    digest = sha256(repr((metadata.text("tokenizer.ggml.model"), ends, kinds[:count])).encode())
    for text in texts[:count]:
        digest.update(b"%d " % len(text))
        digest.update(text)
    return digest.hexdigest()
