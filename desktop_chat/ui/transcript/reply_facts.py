"""What is known of how a reply came to be, in words."""

from PySide6.QtCore import QDateTime

from desktop_chat.domain.chat import BY_HAND, Message, Origin
from desktop_chat.domain.language import decimal, later, listed, number, tr
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.sampling import Sampling
from desktop_chat.ui.look.language import locale

__all__ = ["Fact", "facts_of", "sampling_in_words"]

_MOST_PROMPT = 2_000  # characters

Fact = tuple[str, str]  # a name, and what there is to say


def facts_of(message: Message) -> list[Fact]:
    """All that there is to say; what isn't known is left out."""
    facts = [(tr("Model"), message.model or _unnamed(message))]
    if message.origin is not None:
        facts += _of_origin(message.origin)
    facts += _of_seeds(message)
    if message.stats is not None:
        facts += _of_stats(message.stats)
    facts.append((tr("Ended"), _ending(message.finish)))
    if message.created:
        when = QDateTime.fromSecsSinceEpoch(round(message.created))
        form = tr("d MMM yyyy, HH:mm", "a time, in the letters of QDateTime.toString")
        facts.append((tr("Begun"), locale().toString(when, form)))
    return facts


def sampling_in_words(sampling: Sampling) -> str:
    """How the next token was chosen; what is switched off isn't mentioned."""
    settings = (
        (later("temperature {value}"), sampling.temperature, sampling.temperature > 0),
        (later("top-k {value}"), sampling.top_k, sampling.top_k > 0),
        (later("top-p {value}"), sampling.top_p, sampling.top_p < 1),
        (later("min-p {value}"), sampling.min_p, sampling.min_p > 0),
        (later("typical-p {value}"), sampling.typical_p, sampling.typical_p < 1),
        (later("XTC {value}"), sampling.xtc_probability, sampling.xtc_probability > 0),
        (later("DRY {value}"), sampling.dry_multiplier, sampling.dry_multiplier > 0),
        (later("repeat penalty {value}"), sampling.repeat_penalty, sampling.repeat_penalty != 1),
        (later("presence penalty {value}"), sampling.presence_penalty, True),
        (later("frequency penalty {value}"), sampling.frequency_penalty, True),
        (later("Mirostat {value}"), sampling.mirostat, True),
    )
    said = [] if sampling.temperature else [tr("always the likeliest token")]
    said += [
        tr(text, value=locale().toString(float(value), "g", 6))
        for text, value, is_used in settings
        if is_used and value
    ]
    if biased := len(sampling.logit_bias):
        said.append(tr("{n} tokens favoured or shunned", "{n} token favoured or shunned", biased))
    if sampling.grammar is not None:
        said.append(tr("a grammar"))
    if sampling.json_schema is not None:
        said.append(tr("a JSON schema"))
    return listed(said)


def _unnamed(message: Message) -> str:
    return tr("Edited by you") if message.model == BY_HAND else tr("Not known")


def _of_origin(origin: Origin) -> list[Fact]:
    templates = {
        "file": tr("the file's own"),
        "none": tr("none: the text is continued"),
    }
    thinking = {
        None: tr("as the model does by itself"),
        True: tr("on", "whether a model thinks"),
        False: tr("off", "whether a model thinks"),
    }
    facts = [(tr("File"), origin.file)]
    if origin.sha256:
        facts.append(("SHA-256", origin.sha256))
    return [
        *facts,
        (tr("Context"), _tokens(origin.ctx)),
        (tr("Chat template"), templates.get(origin.template, origin.template)),
        (tr("Thinking"), thinking[origin.thinking]),
        (tr("Sampling"), sampling_in_words(origin.sampling)),
        *_of_limits(origin),
    ]


def _of_limits(origin: Origin) -> list[Fact]:
    """What came before the conversation and what was to end the reply, if anything did."""
    facts: list[Fact] = []
    if origin.max_tokens is not None:
        facts.append((tr("Longest reply"), _tokens(origin.max_tokens)))
    if origin.stop:
        facts.append((tr("Stop at"), listed(tr("“{text}”", text=text) for text in origin.stop)))
    if origin.system:
        prompt = origin.system
        cut = prompt if len(prompt) <= _MOST_PROMPT else f"{prompt[:_MOST_PROMPT]}…"
        facts.append((tr("System prompt"), cut))
    return facts


def _of_seeds(message: Message) -> list[Fact]:
    """Two, if what wrote the reply wasn't what was to write it."""
    asked = message.origin.sampling.seed if message.origin is not None else None
    used = message.stats.seed if message.stats is not None else None
    seeds = dict.fromkeys(str(seed) for seed in (asked, used) if seed is not None)
    return [(tr("Seed"), listed(seeds))] if seeds else []


def _of_stats(stats: GenerationStats) -> list[Fact]:
    tokens = tr(
        "{read} read, {remembered} of them remembered, {written} written",
        read=number(stats.prompt_tokens),
        remembered=number(stats.cached_tokens),
        written=number(stats.completion_tokens),
    )
    speed = tr(
        "first token after {seconds} s; {read} tokens/s read, {written} written",
        seconds=decimal(stats.time_to_first_token_ms / 1000, 2),
        read=decimal(stats.prompt_tokens_per_second, 1),
        written=decimal(stats.tokens_per_second, 1),
    )
    facts = [(tr("Tokens"), tokens), (tr("Speed"), speed)]
    if stats.drafted_tokens:
        guessed = tr(
            "{right} of {all} were right",
            right=number(stats.accepted_tokens),
            all=number(stats.drafted_tokens),
        )
        facts.append((tr("Guessed tokens"), guessed))
    return facts


def _ending(finish: FinishReason | None) -> str:
    endings: dict[FinishReason | None, str] = {
        FinishReason.STOP: tr("complete"),
        FinishReason.LENGTH: tr("at the length limit"),
        FinishReason.CONTEXT: tr("when the model's context was full"),
        FinishReason.CANCELLED: tr("stopped by you"),
        FinishReason.ERROR: tr("by a failure"),
    }
    return endings.get(finish, tr("interrupted"))


def _tokens(count: int) -> str:
    return tr("{n} tokens", "{n} token", count)
