"""What a reply has said so far, and what is told of it in the end."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import groupby

from desktop_chat.domain.generation import GenerationStats
from desktop_chat.engine.generation.reply_text import Piece
from desktop_chat.engine.generation.writing import Reply

__all__ = ["Said"]


class Said:
    """Collects the pieces of one reply as they come, and when it thought and answered."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._begun: float | None = None
        self._ended: float | None = None

    def add(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The same with neighbours of the same kind as one."""
        self._pieces.extend(pieces)
        if self._ended is None and pieces:
            if self._begun is None and any(piece.thinking for piece in pieces):
                self._begun = time.perf_counter()
            if self._begun is not None and not pieces[-1].thinking:
                self._ended = time.perf_counter()
        return [
            Piece("".join(piece.text for piece in alike), thinking)
            for thinking, alike in groupby(pieces, lambda piece: piece.thinking)
        ]

    @property
    def answer(self) -> str:
        return "".join(piece.text for piece in self._pieces if not piece.thinking)

    @property
    def thinking(self) -> str:
        return "".join(piece.text for piece in self._pieces if piece.thinking)

    def stats(self, reply: Reply, prompt_tokens: int, begun: float, seed: int) -> GenerationStats:
        """
        Args:
            begun: When it was asked for, on ``time.perf_counter``'s clock.
        """
        read = prompt_tokens - reply.cached
        return GenerationStats(
            prompt_tokens=prompt_tokens,
            cached_tokens=reply.cached,
            completion_tokens=len(reply.tokens),
            time_to_first_token_ms=(reply.first - begun) * 1000 if reply.first else 0.0,
            prompt_tokens_per_second=read / reply.prompt_seconds if reply.prompt_seconds else 0.0,
            tokens_per_second=len(reply.tokens) / reply.seconds if reply.seconds else 0.0,
            seed=seed,
            thinking_ms=self._thinking_ms,
            drafted_tokens=reply.drafted,
            accepted_tokens=reply.accepted,
        )

    @property
    def _thinking_ms(self) -> float:
        if self._begun is None:
            return 0.0
        return 1000 * ((self._ended or time.perf_counter()) - self._begun)
