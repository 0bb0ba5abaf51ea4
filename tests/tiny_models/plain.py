"""llama.cpp through the plainest possible loop: what our engine's answers are compared with."""

import ctypes
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp

__all__ = ["PlainModel", "open_model"]

_llama: Any = llama_cpp  # its functions are made by a decorator that hides their types


@dataclass(frozen=True, slots=True)
class PlainModel:
    """A loaded model and one context, by llama.cpp's own handles."""

    model: Any
    vocab: Any
    ctx: Any
    memory: Any

    def tokenize(self, text: str, *, special: bool = True) -> list[int]:
        """Token ids of a text, with BOS and EOS as the model asks for them."""
        data = text.encode()
        ids = (ctypes.c_int32 * (len(data) + 8))()
        count = _llama.llama_tokenize(self.vocab, data, len(data), ids, len(ids), special, special)
        return list(ids[:count])

    def piece(self, token: int) -> bytes:
        """Bytes that a token shows; none for a control token."""
        size = -min(_llama.llama_token_to_piece(self.vocab, token, None, 0, 0, False), 0)
        buffer = ctypes.create_string_buffer(size + 1)
        _llama.llama_token_to_piece(self.vocab, token, buffer, size, 0, False)
        return buffer.raw[:size]

    def decode(self, tokens: Sequence[int]) -> int:
        """Evaluate tokens after what is in the context; 0 is success, 1 is no room left."""
        ids = (ctypes.c_int32 * len(tokens))(*tokens)
        return _llama.llama_decode(self.ctx, _llama.llama_batch_get_one(ids, len(ids)))

    def cut(self, length: int) -> bool:
        """Remove everything from position ``length`` on; False if the model can't."""
        return _llama.llama_memory_seq_rm(self.memory, 0, length, -1)

    def logits(self) -> list[float]:
        """Logits after the last token."""
        count = _llama.llama_vocab_n_tokens(self.vocab)
        return _llama.llama_get_logits_ith(self.ctx, -1)[:count]

    def greedy(self, prompt: Sequence[int], limit: int) -> list[int]:
        """Likeliest tokens after a prompt in an empty context, without the one that ends it."""
        _llama.llama_memory_clear(self.memory, True)
        return self.go_on(prompt, limit)

    def go_on(self, prompt: Sequence[int], limit: int) -> list[int]:
        """The same, after what is in the context."""
        tokens: list[int] = []
        pending = prompt
        while len(tokens) < limit:
            assert self.decode(pending) == 0
            logits = self.logits()
            token = logits.index(max(logits))
            if _llama.llama_vocab_is_eog(self.vocab, token):
                break
            tokens.append(token)
            pending = [token]
        return tokens

    def answer(self, prompt: str, limit: int = 500) -> bytes:
        """What ``greedy`` says, as bytes."""
        return b"".join(self.piece(token) for token in self.greedy(self.tokenize(prompt), limit))


@contextmanager
def open_model(
    path: Path, *, ctx: int = 1_024, ubatch: int = 512, embeddings: bool = False
) -> Generator[PlainModel]:
    """Load a model on the CPU with one thread, and free it afterwards."""
    with _silence():
        yield from _opened(path, ctx, ubatch, embeddings)


def _opened(path: Path, ctx: int, ubatch: int, embeddings: bool) -> Generator[PlainModel]:
    model_params = _llama.llama_model_default_params()
    model_params.n_gpu_layers = 0
    model = _llama.llama_model_load_from_file(str(path).encode(), model_params)
    if not model:
        raise ValueError(f"llama.cpp refused {path.name}")
    params = _llama.llama_context_default_params()
    params.n_ctx, params.n_batch, params.n_ubatch = ctx, ctx, ubatch
    params.n_threads = params.n_threads_batch = 1
    params.embeddings = embeddings
    params.swa_full = False  # or the whole past would be kept
    context = _llama.llama_init_from_model(model, params)
    try:
        if not context:
            raise ValueError(f"llama.cpp makes no context for {path.name}")
        vocab, memory = _llama.llama_model_get_vocab(model), _llama.llama_get_memory(context)
        yield PlainModel(model, vocab, context, memory)
    finally:
        _llama.llama_free(context)  # None is allowed
        _llama.llama_model_free(model)


def _ignore(_level: int, _text: bytes, _data: object) -> None:
    pass


@contextmanager
def _silence() -> Generator[None]:
    """Drop llama.cpp's log meanwhile; the binding's own printer fails on what isn't UTF-8."""
    before, data = _llama.llama_log_callback(), ctypes.c_void_p()
    _llama.llama_log_get(ctypes.byref(before), ctypes.byref(data))
    drop = _llama.llama_log_callback(_ignore)
    _llama.llama_log_set(drop, None)
    try:
        yield
    finally:
        _llama.llama_log_set(before, data)
