"""What is known of how a reply came to be, in words."""

from PySide6.QtCore import QDateTime, QLocale, QObject

from desktop_chat.domain.chat import BY_HAND, Message, Origin
from desktop_chat.domain.language import tr
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.sampling import Sampling

__all__ = ["Fact", "ReplyFacts"]

_MOST_PROMPT = 2_000  # characters

Fact = tuple[str, str]  # a name, and what there is to say


class ReplyFacts(QObject):
    """Tells facts in the person's language; a QObject for that reason alone."""

    def __init__(self, locale: QLocale) -> None:
        super().__init__()
        self._locale = locale

    def of(self, message: Message) -> list[Fact]:
        """All that there is to say; what isn't known is left out."""
        facts = [(tr("Model"), message.model or self._unnamed(message))]
        if message.origin is not None:
            facts += self._of_origin(message.origin)
        facts += self._of_seeds(message)
        if message.stats is not None:
            facts += self._of_stats(message.stats)
        facts.append((tr("Ended"), self._ending(message.finish)))
        if message.created:
            when = QDateTime.fromSecsSinceEpoch(round(message.created))
            said = self._locale.toString(when, "d MMM yyyy, HH:mm")
            facts.append((tr("Begun"), said))
        return facts

    def sampling(self, sampling: Sampling) -> str:
        """How the next token was chosen; what is switched off isn't mentioned."""
        warmth = (tr("temperature {0}"), sampling.temperature)
        settings = (
            (tr("top-k {0}"), sampling.top_k, sampling.top_k > 0),
            (tr("top-p {0}"), sampling.top_p, sampling.top_p < 1),
            (tr("min-p {0}"), sampling.min_p, sampling.min_p > 0),
            (tr("typical-p {0}"), sampling.typical_p, sampling.typical_p < 1),
            (tr("XTC {0}"), sampling.xtc_probability, sampling.xtc_probability > 0),
            (tr("DRY {0}"), sampling.dry_multiplier, sampling.dry_multiplier > 0),
            (tr("repeat penalty {0}"), sampling.repeat_penalty, sampling.repeat_penalty != 1),
            (tr("presence penalty {0}"), sampling.presence_penalty, True),
            (tr("frequency penalty {0}"), sampling.frequency_penalty, True),
            (tr("Mirostat {0}"), sampling.mirostat, True),
            (tr("{0} tokens favoured or shunned"), len(sampling.logit_bias), True),
        )
        used = [(text, value) for text, value, is_used in settings if is_used and value]
        said = [text.replace("{0}", self._number(value)) for text, value in (warmth, *used)]
        if sampling.temperature == 0:
            said[0] = tr("always the likeliest token")
        if sampling.grammar is not None:
            said.append(tr("a grammar"))
        if sampling.json_schema is not None:
            said.append(tr("a JSON schema"))
        return ", ".join(said)

    def _unnamed(self, message: Message) -> str:
        return tr("Edited by you") if message.model == BY_HAND else tr("Not known")

    def _of_origin(self, origin: Origin) -> list[Fact]:
        templates = {
            "file": tr("the file's own"),
            "none": tr("none: the text is continued"),
        }
        thinking = {
            None: tr("as the model does by itself"),
            True: tr("on"),
            False: tr("off"),
        }
        facts = [(tr("File"), origin.file)]
        if origin.sha256:
            facts.append(("SHA-256", origin.sha256))
        context = tr("{ctx} tokens", ctx=self._locale.toString(origin.ctx))
        return [
            *facts,
            (tr("Context"), context),
            (tr("Chat template"), templates.get(origin.template, origin.template)),
            (tr("Thinking"), thinking[origin.thinking]),
            (tr("Sampling"), self.sampling(origin.sampling)),
            *self._of_limits(origin),
        ]

    def _of_limits(self, origin: Origin) -> list[Fact]:
        """What came before the conversation and what was to end the reply, if anything did."""
        facts: list[Fact] = []
        if origin.max_tokens is not None:
            most = self._locale.toString(origin.max_tokens)
            facts.append((tr("Longest reply"), tr("{most} tokens", most=most)))
        if origin.stop:
            facts.append((tr("Stop at"), ", ".join(f"“{text}”" for text in origin.stop)))
        if origin.system:
            prompt = origin.system
            cut = prompt if len(prompt) <= _MOST_PROMPT else f"{prompt[:_MOST_PROMPT]}…"
            facts.append((tr("System prompt"), cut))
        return facts

    def _of_seeds(self, message: Message) -> list[Fact]:
        """Two, if what wrote the reply wasn't what was to write it."""
        asked = message.origin.sampling.seed if message.origin is not None else None
        used = message.stats.seed if message.stats is not None else None
        seeds = dict.fromkeys(str(seed) for seed in (asked, used) if seed is not None)
        return [(tr("Seed"), ", ".join(seeds))] if seeds else []

    def _of_stats(self, stats: GenerationStats) -> list[Fact]:
        read = self._locale.toString(stats.prompt_tokens)
        cached = self._locale.toString(stats.cached_tokens)
        written = self._locale.toString(stats.completion_tokens)
        tokens = tr("{0} read, {1} of them remembered, {2} written")
        wait = self._rounded(stats.time_to_first_token_ms / 1000, 2)
        speed = tr("first token after {0} s; {1} tokens/s read, {2} written")
        return [
            (
                tr("Tokens"),
                tokens.replace("{0}", read).replace("{1}", cached).replace("{2}", written),
            ),
            (
                tr("Speed"),
                speed.replace("{0}", wait)
                .replace("{1}", self._rounded(stats.prompt_tokens_per_second, 1))
                .replace("{2}", self._rounded(stats.tokens_per_second, 1)),
            ),
        ]

    def _ending(self, finish: FinishReason | None) -> str:
        endings: dict[FinishReason | None, str] = {
            FinishReason.STOP: tr("complete"),
            FinishReason.LENGTH: tr("at the length limit"),
            FinishReason.CONTEXT: tr("when the model's context was full"),
            FinishReason.CANCELLED: tr("stopped by you"),
            FinishReason.ERROR: tr("by a failure"),
        }
        return endings.get(finish, tr("interrupted"))

    def _number(self, value: float) -> str:
        return self._locale.toString(float(value), "g", 6)

    def _rounded(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)
