"""How the next token is chosen."""

from dataclasses import dataclass

__all__ = ["Sampling"]


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
