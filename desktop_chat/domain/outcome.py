"""How a reply ended, and what it cost."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["FinishReason", "GenerationStats"]


class FinishReason(StrEnum):
    """Why a reply ended."""

    STOP = "stop"  # the model ended its turn, or a stop string came
    LENGTH = "length"  # the asked-for number of tokens was reached
    CONTEXT = "context"  # the model's context is full
    CANCELLED = "cancelled"  # the person stopped it
    INTERRUPTED = "interrupted"  # the app or the machine went away
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """What a reply cost. Times are milliseconds, rates are tokens a second.

    Attributes:
        cached_tokens: Prompt tokens that were still in the context and were not evaluated again.
        time_to_first_token_ms: From the engine's taking the request to the first text; 0 without.
        thinking_ms: From the first thought to the answer; 0 without a thought.
        drafted_tokens: Tokens that were guessed, so that several were computed at once.
        accepted_tokens: Those of them that were right.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    time_to_first_token_ms: float = 0.0
    prompt_tokens_per_second: float = 0.0
    tokens_per_second: float = 0.0
    seed: int = 0
    thinking_ms: float = 0.0
    drafted_tokens: int = 0
    accepted_tokens: int = 0

    @property
    def seconds(self) -> float:
        """From the request to the last token."""
        rate = self.tokens_per_second
        writing = self.completion_tokens / rate if rate > 0 else 0.0
        return self.time_to_first_token_ms / 1000 + writing
