"""Text to token ids and back."""

import ctypes
from typing import Any

from desktop_chat.engine.llama.native import C

__all__ = ["Vocabulary"]

_CONTROL = C.LLAMA_TOKEN_ATTR_CONTROL | C.LLAMA_TOKEN_ATTR_UNKNOWN
_MARKUP = _CONTROL | C.LLAMA_TOKEN_ATTR_USER_DEFINED
_NO_TOKEN = -1


class Vocabulary:
    """The tokens of a loaded model. It lives as long as the model does.

    Attributes:
        size: Number of tokens.
        bos, eos, eot: Ids for the beginning of a text, its end, the end of a turn; None if unset.
        add_bos: Whether a prompt starts with ``bos``.
        adds_space: Whether a space is put before every text that is tokenized.
    """

    def __init__(self, model: Any) -> None:
        self.handle: Any = C.llama_model_get_vocab(model)
        self.size: int = C.llama_vocab_n_tokens(self.handle)
        self.bos = self._id(C.llama_vocab_bos(self.handle))
        self.eos = self._id(C.llama_vocab_eos(self.handle))
        self.eot = self._id(C.llama_vocab_eot(self.handle))
        self.add_bos = bool(C.llama_vocab_get_add_bos(self.handle)) and self.bos is not None
        self._buffer = ctypes.create_string_buffer(256)
        first = self.tokenize("x", parse_special=False)[:1]
        self.adds_space = bool(first) and self.piece(first[0]).startswith(b" ")

    def tokenize(self, text: str, *, add_special: bool = False, parse_special: bool) -> list[int]:
        """Token ids of ``text``.

        Args:
            add_special: Put BOS before and EOS after, where the model wants them.
            parse_special: Read the text of a control token as that token, not as plain text.
        """
        data = text.encode("utf-8", "surrogatepass")
        room = len(data) + 8
        while True:
            ids = (C.llama_token * room)()
            count = C.llama_tokenize(
                self.handle, data, len(data), ids, room, add_special, parse_special
            )
            if count >= 0:
                return ids[:count]
            room = -count

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The bytes that ``token`` stands for; none for a control token unless ``special``."""
        size = len(self._buffer)
        length = C.llama_token_to_piece(self.handle, token, self._buffer, size, 0, special)
        if length < 0:
            self._buffer = ctypes.create_string_buffer(-length)
            return self.piece(token, special=special)
        return self._buffer.raw[:length]

    def text(self, token: int | None) -> str:
        """How a template writes ``token``, as in ``<|im_end|>``; empty for None."""
        return "" if token is None else self.piece(token, special=True).decode("utf-8", "replace")

    def markup(self, token: int | None) -> str:
        """The same, but empty if that would be read as words and not as this token."""
        if token is None or not C.llama_vocab_get_attr(self.handle, token) & _MARKUP:
            return ""
        return self.text(token)

    def find(self, text: str) -> int | None:
        """The one control or added token that is written ``text``, if there is one."""
        ids = self.tokenize(text, parse_special=True)
        return ids[0] if len(ids) == 1 and self.text(ids[0]) == text else None

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self.find(text) is not None

    def is_control(self, token: int) -> bool:
        return bool(C.llama_vocab_get_attr(self.handle, token) & _CONTROL)

    def is_end(self, token: int) -> bool:
        """Whether ``token`` ends a turn or a text, as the file or llama.cpp itself knows it."""
        return bool(C.llama_vocab_is_eog(self.handle, token))

    def control_texts(self, text: str) -> set[str]:
        """The texts of control tokens that stand in ``text``, and would be read as such."""
        ids = set(self.tokenize(text, parse_special=True))
        return {self.text(token) for token in ids if self.is_control(token)}

    def all_control_texts(self) -> frozenset[str]:
        """The texts of all control tokens. Looks at every token: up to a tenth of a second."""
        return frozenset(self.text(token) for token in range(self.size) if self.is_control(token))

    def _id(self, token: int) -> int | None:
        return None if token == _NO_TOKEN else token
