"""How the next token is chosen."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

__all__ = ["BOUNDS", "MOST_SEED", "Sampling", "new_seed"]


def new_seed() -> int:
    """A random seed that llama.cpp takes for one."""
    return secrets.randbelow(MOST_SEED + 1)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. Names and meaning are llama.cpp's, neutral values switch off.

    Attributes:
        temperature: 0 always takes the likeliest token.
        seed: None draws a new one, which the stats then name.
        dry_last_n: How many tokens DRY looks back; -1 for the whole context. So ``repeat_last_n``
            for the other penalties.
        mirostat: 0 off, 1 or 2 for the version; it replaces the truncating samplers.
        logit_bias: Pairs of token id and what to add to its logit.
        grammar: GBNF that the reply must match, from the rule ``root``.
        json_schema: JSON text of a schema that the reply must match; excludes ``grammar``.
    """

    temperature: float = 0.8
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    typical_p: float = 1.0
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_last_n: int = -1
    dry_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    mirostat: int = 0
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    seed: int | None = None
    logit_bias: tuple[tuple[int, float], ...] = ()
    grammar: str | None = None
    json_schema: str | None = None

    def bounded(self) -> Sampling:
        """The same with numbers that a sampler can be made of, for what comes from a file.

        llama.cpp takes any: it ends the process for want of memory, or never ends.
        """
        numbers = {
            name: min(max(getattr(self, name), least), most)
            for name, (least, most) in BOUNDS.items()
        }
        return replace(
            self,
            **numbers,
            seed=None if self.seed is None else min(max(self.seed, 0), MOST_SEED),
            dry_breakers=tuple(text[:_MOST_TEXT] for text in self.dry_breakers[:_MOST_BREAKERS]),
            logit_bias=tuple(
                (min(max(token, 0), _MOST_WHOLE), min(max(bias, -_MOST), _MOST))
                for token, bias in self.logit_bias[:_MOST_BIASES]
            ),
        )


_MOST = 1e6  # beyond which nothing changes, and single precision still has some digits
_MOST_WHOLE = 2**31 - 1
MOST_SEED = 2**32 - 2  # llama.cpp takes the one after it for "any"
_MOST_TOKENS = 1 << 24  # as the context's
_MOST_BREAKERS, _MOST_TEXT = 64, 40  # of which llama.cpp looks at no more characters
_MOST_BIASES = 10_000

BOUNDS: dict[str, tuple[float, float]] = {
    "temperature": (0.0, _MOST),
    "top_k": (0, _MOST_TOKENS),
    "top_p": (0.0, 1.0),
    "min_p": (0.0, 1.0),
    "typical_p": (0.0, 1.0),
    "xtc_probability": (0.0, 1.0),
    "xtc_threshold": (0.0, 1.0),
    "dry_multiplier": (0.0, _MOST),
    "dry_base": (0.0, _MOST),
    "dry_allowed_length": (0, _MOST_TOKENS),
    "dry_last_n": (-1, _MOST_TOKENS),
    "repeat_penalty": (0.01, _MOST),
    "repeat_last_n": (-1, _MOST_TOKENS),
    "presence_penalty": (-_MOST, _MOST),
    "frequency_penalty": (-_MOST, _MOST),
    "mirostat": (0, 2),
    "mirostat_tau": (0.0, _MOST),
    "mirostat_eta": (0.0, 1.0),
}
