"""Choosing the next token: llama.cpp's sampler chain, built from our settings."""

import ctypes
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Any

import numpy as np

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.generation import Sampling
from desktop_chat.domain.language import tr
from desktop_chat.engine.llama.context import LATEST, Context
from desktop_chat.engine.llama.native import C, schema_to_grammar
from desktop_chat.engine.llama.vocabulary import Vocabulary

__all__ = ["Sampler"]

_MIN_KEEP = 1
_MIROSTAT_M = 100  # tokens that mirostat 1 estimates from; llama.cpp's own value
_MAX_GRAMMAR = 200_000  # characters
_MAX_NESTING = 200
_LITERALS = re.compile(r"""\"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|#[^\n]*""", re.DOTALL)
_NEVER = float("-inf")


class Sampler:
    """One reply's sampler. It remembers what it chose, as penalties and grammars need.

    The order of the chain is llama.cpp's default: bias, penalties, DRY, top-k, typical, top-p,
    min-p, XTC, temperature, and last the draw.

    Attributes:
        is_greedy: It takes the likeliest token, whatever was written before.
        is_drawn: It draws among the likely ones.
    """

    def __init__(
        self, sampling: Sampling, vocabulary: Vocabulary, seed: int, context_size: int
    ) -> None:
        """Build the chain.

        Args:
            context_size: Tokens that a penalty looks back when it is asked to look at all.

        Raises:
            InvalidInput: The grammar or schema can't be used, or a biased token doesn't exist.
        """
        sampling = _bounded(sampling, context_size)
        self._chain: Any = C.llama_sampler_chain_init(C.llama_sampler_chain_default_params())
        self._grammar: _Grammar | None = None
        try:
            text = _grammar_text(sampling)
            if text is not None:
                self._grammar = _Grammar(text, vocabulary)
            samplers = _chain(sampling, vocabulary, seed)
            for sampler in samplers:
                C.llama_sampler_chain_add(self._chain, sampler)
        except BaseException:
            self.close()
            raise
        # The likeliest token of a large vocabulary is found ten times as fast in the logits as they
        # lie as by a chain, which copies them first. With Gemma's that is 2 % of a token's time.
        self.is_greedy = sampling.temperature <= 0 and len(samplers) == 1 and self._grammar is None
        self.is_drawn = sampling.temperature > 0
        self._remembered = max(
            sampling.repeat_last_n if _penalizes(sampling) else 0,
            sampling.dry_last_n if sampling.dry_multiplier else 0,
        )

    def accept_prompt(self, tokens: Sequence[int]) -> None:
        """Let the penalties know the end of the prompt, as far back as they look."""
        for token in tokens[-self._remembered :] if self._remembered > 0 else ():
            C.llama_sampler_accept(self._chain, token)

    def sample(self, context: Context, row: int = LATEST) -> int:
        """The next token after what ``context`` read last, or after another row of its batch."""
        if self.is_greedy:
            return int(context.logits(row).argmax())
        if self._grammar is not None:
            return self._grammar.sample(self._chain, context, row)
        token: int = C.llama_sampler_sample(self._chain, context.handle, row)
        return token

    def close(self) -> None:
        if self._grammar is not None:
            self._grammar.close()
            self._grammar = None
        if self._chain:
            C.llama_sampler_free(self._chain)
            self._chain = None


class _Grammar:
    """Keeps a reply within a grammar.

    Checking the whole vocabulary costs tens of milliseconds, so, as llama.cpp's own programs do, a
    token is drawn freely first; only if the grammar refuses it, all are checked for another draw.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._sampler: Any = C.llama_sampler_init_grammar(vocabulary.handle, text.encode(), b"root")
        if not self._sampler:
            raise InvalidInput(
                tr("The grammar can't be used: it isn't valid GBNF, or has no rule “root”.")
            )
        self._size = vocabulary.size
        self._data = (C.llama_token_data * vocabulary.size)()
        self._table = np.frombuffer(self._data, dtype=[("id", "i4"), ("logit", "f4"), ("p", "f4")])
        self._one = (C.llama_token_data * 1)()

    def sample(self, chain: Any, context: Context, row: int) -> int:
        candidates = self._candidates(context, row)
        C.llama_sampler_apply(chain, candidates)
        token: int = candidates.data[candidates.selected].id
        if not self._allows(token):
            candidates = self._candidates(context, row)
            C.llama_sampler_apply(self._sampler, candidates)
            if np.isneginf(self._table["logit"]).all():
                raise InvalidInput(tr("The grammar allows nothing that this model can write next."))
            C.llama_sampler_apply(chain, candidates)
            token = candidates.data[candidates.selected].id
        C.llama_sampler_accept(chain, token)
        C.llama_sampler_accept(self._sampler, token)
        return token

    def close(self) -> None:
        C.llama_sampler_free(self._sampler)

    def _candidates(self, context: Context, row: int) -> Any:
        self._table["id"] = np.arange(self._size, dtype=np.int32)
        self._table["logit"] = context.logits(row)
        return C.llama_token_data_array(self._data, self._size, -1, False)

    def _allows(self, token: int) -> bool:
        self._one[0] = C.llama_token_data(token, 1.0, 0.0)
        single = C.llama_token_data_array(self._one, 1, -1, False)
        C.llama_sampler_apply(self._sampler, single)
        return self._one[0].logit > _NEVER


def _bounded(sampling: Sampling, context_size: int) -> Sampling:
    """The look-back of penalties in tokens, of which there are no more than the context holds.

    llama.cpp would take -1 for none, and memory for whatever number it is given.
    """

    def bounded(tokens: int) -> int:
        return context_size if tokens < 0 else min(tokens, context_size)

    return replace(
        sampling,
        repeat_last_n=bounded(sampling.repeat_last_n),
        dry_last_n=bounded(sampling.dry_last_n),
    )


def _penalizes(s: Sampling) -> bool:
    return s.repeat_penalty != 1 or s.frequency_penalty != 0 or s.presence_penalty != 0


def _grammar_text(sampling: Sampling) -> str | None:
    if sampling.grammar is not None and sampling.json_schema is not None:
        raise InvalidInput(tr("A reply can follow a grammar or a JSON schema, not both."))
    text = sampling.grammar
    if sampling.json_schema is not None:
        text = schema_to_grammar(sampling.json_schema)
    if text is not None and not text.strip():
        raise InvalidInput(tr("The grammar is empty."))
    if text is not None and len(text) > _MAX_GRAMMAR:
        raise InvalidInput(
            tr(
                "The grammar is longer than {n} characters.",
                "The grammar is longer than {n} character.",
                _MAX_GRAMMAR,
            )
        )
    if text is not None and _nesting(text) > _MAX_NESTING:
        raise InvalidInput(tr("The grammar's brackets are nested too deeply."))
    return text


def _nesting(grammar: str) -> int:
    """How deep the brackets of a grammar go. llama.cpp's parser calls itself for each."""
    brackets = re.findall("[()]", _LITERALS.sub("", grammar))
    return max(accumulate(1 if bracket == "(" else -1 for bracket in brackets), default=0)


def _chain(sampling: Sampling, vocabulary: Vocabulary, seed: int) -> list[Any]:
    """The samplers in order, those with neutral settings left out."""
    chain = _reweighting(sampling, vocabulary)
    if sampling.temperature <= 0:
        return [*chain, C.llama_sampler_init_greedy()]
    temperature = C.llama_sampler_init_temp(sampling.temperature)
    if sampling.mirostat:
        return [*chain, temperature, _mirostat(sampling, vocabulary, seed)]
    return [*chain, *_truncating(sampling, seed), temperature, C.llama_sampler_init_dist(seed)]


def _reweighting(s: Sampling, vocabulary: Vocabulary) -> list[Any]:
    chain: list[Any] = []
    bias = _biases(s, vocabulary)
    if bias:
        array = (C.llama_logit_bias * len(bias))(*bias)
        chain.append(C.llama_sampler_init_logit_bias(vocabulary.size, len(bias), array))
    if _penalizes(s):
        chain.append(
            C.llama_sampler_init_penalties(
                vocabulary.size,
                s.repeat_last_n,
                s.repeat_penalty,
                s.frequency_penalty,
                s.presence_penalty,
            )
        )
    if s.dry_multiplier:
        chain.append(_dry(s, vocabulary))
    return chain


def _truncating(s: Sampling, seed: int) -> list[Any]:
    chain: list[Any] = []
    if s.top_k > 0:
        chain.append(C.llama_sampler_init_top_k(s.top_k))
    if s.typical_p < 1:
        chain.append(C.llama_sampler_init_typical(s.typical_p, _MIN_KEEP))
    if s.top_p < 1:
        chain.append(C.llama_sampler_init_top_p(s.top_p, _MIN_KEEP))
    if s.min_p > 0:
        chain.append(C.llama_sampler_init_min_p(s.min_p, _MIN_KEEP))
    if s.xtc_probability > 0:
        chain.append(C.llama_sampler_init_xtc(s.xtc_probability, s.xtc_threshold, _MIN_KEEP, seed))
    return chain


def _mirostat(s: Sampling, vocabulary: Vocabulary, seed: int) -> Any:
    if s.mirostat == 1:
        return C.llama_sampler_init_mirostat(
            vocabulary.size, seed, s.mirostat_tau, s.mirostat_eta, _MIROSTAT_M
        )
    return C.llama_sampler_init_mirostat_v2(seed, s.mirostat_tau, s.mirostat_eta)


def _biases(sampling: Sampling, vocabulary: Vocabulary) -> list[Any]:
    """What the person asked for, and the tokens that the model's makers want never said."""
    for token, _ in sampling.logit_bias:
        if not 0 <= token < vocabulary.size:
            raise InvalidInput(
                tr(
                    "There is no token {token} to bias; ids end at {last}.",
                    token=token,
                    last=vocabulary.size - 1,
                )
            )
    count = ctypes.c_int32()
    suppressed = C.llama_vocab_get_suppress_tokens(vocabulary.handle, ctypes.byref(count))
    never = [(suppressed[index], _NEVER) for index in range(count.value)]
    return [C.llama_logit_bias(token, bias) for token, bias in (*sampling.logit_bias, *never)]


def _dry(sampling: Sampling, vocabulary: Vocabulary) -> Any:
    breakers = [text.encode() for text in sampling.dry_breakers]
    return C.llama_sampler_init_dry(
        vocabulary.handle,
        sampling.dry_multiplier,
        sampling.dry_base,
        sampling.dry_allowed_length,
        sampling.dry_last_n,
        (ctypes.c_char_p * len(breakers))(*breakers),
        len(breakers),
    )
