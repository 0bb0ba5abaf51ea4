"""What is known of how a reply came to be, in words."""

from PySide6.QtCore import QDateTime, QLocale, QObject

from desktop_chat.domain.chat import BY_HAND, Message, Origin
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
        facts = [(self.tr("Model"), message.model or self._unnamed(message))]
        if message.origin is not None:
            facts += self._of_origin(message.origin)
        facts += self._of_seeds(message)
        if message.stats is not None:
            facts += self._of_stats(message.stats)
        facts.append((self.tr("Ended"), self._ending(message.finish)))
        if message.created:
            when = QDateTime.fromSecsSinceEpoch(round(message.created))
            said = self._locale.toString(when, "d MMM yyyy, HH:mm")
            facts.append((self.tr("Begun"), said))
        return facts

    def sampling(self, sampling: Sampling) -> str:
        """How the next token was chosen; what is switched off isn't mentioned."""
        warmth = (self.tr("temperature {0}"), sampling.temperature)
        settings = (
            (self.tr("top-k {0}"), sampling.top_k, sampling.top_k > 0),
            (self.tr("top-p {0}"), sampling.top_p, sampling.top_p < 1),
            (self.tr("min-p {0}"), sampling.min_p, sampling.min_p > 0),
            (self.tr("typical-p {0}"), sampling.typical_p, sampling.typical_p < 1),
            (self.tr("XTC {0}"), sampling.xtc_probability, sampling.xtc_probability > 0),
            (self.tr("DRY {0}"), sampling.dry_multiplier, sampling.dry_multiplier > 0),
            (self.tr("repeat penalty {0}"), sampling.repeat_penalty, sampling.repeat_penalty != 1),
            (self.tr("presence penalty {0}"), sampling.presence_penalty, True),
            (self.tr("frequency penalty {0}"), sampling.frequency_penalty, True),
            (self.tr("Mirostat {0}"), sampling.mirostat, True),
            (self.tr("{0} tokens favoured or shunned"), len(sampling.logit_bias), True),
        )
        used = [(text, value) for text, value, is_used in settings if is_used and value]
        said = [text.replace("{0}", self._number(value)) for text, value in (warmth, *used)]
        if sampling.temperature == 0:
            said[0] = self.tr("always the likeliest token")
        if sampling.grammar is not None:
            said.append(self.tr("a grammar"))
        if sampling.json_schema is not None:
            said.append(self.tr("a JSON schema"))
        return ", ".join(said)

    def _unnamed(self, message: Message) -> str:
        return self.tr("Edited by you") if message.model == BY_HAND else self.tr("Not known")

    def _of_origin(self, origin: Origin) -> list[Fact]:
        templates = {
            "file": self.tr("the file's own"),
            "none": self.tr("none: the text is continued"),
        }
        thinking = {
            None: self.tr("as the model does by itself"),
            True: self.tr("on"),
            False: self.tr("off"),
        }
        facts = [(self.tr("File"), origin.file)]
        if origin.sha256:
            facts.append(("SHA-256", origin.sha256))
        context = self.tr("{0} tokens").replace("{0}", self._locale.toString(origin.ctx))
        return [
            *facts,
            (self.tr("Context"), context),
            (self.tr("Chat template"), templates.get(origin.template, origin.template)),
            (self.tr("Thinking"), thinking[origin.thinking]),
            (self.tr("Sampling"), self.sampling(origin.sampling)),
            *self._of_limits(origin),
        ]

    def _of_limits(self, origin: Origin) -> list[Fact]:
        """What came before the conversation and what was to end the reply, if anything did."""
        facts: list[Fact] = []
        if origin.max_tokens is not None:
            most = self._locale.toString(origin.max_tokens)
            facts.append((self.tr("Longest reply"), self.tr("{0} tokens").replace("{0}", most)))
        if origin.stop:
            facts.append((self.tr("Stop at"), ", ".join(f"“{text}”" for text in origin.stop)))
        if origin.system:
            prompt = origin.system
            cut = prompt if len(prompt) <= _MOST_PROMPT else f"{prompt[:_MOST_PROMPT]}…"
            facts.append((self.tr("System prompt"), cut))
        return facts

    def _of_seeds(self, message: Message) -> list[Fact]:
        """Two, if what wrote the reply wasn't what was to write it."""
        asked = message.origin.sampling.seed if message.origin is not None else None
        used = message.stats.seed if message.stats is not None else None
        seeds = dict.fromkeys(str(seed) for seed in (asked, used) if seed is not None)
        return [(self.tr("Seed"), ", ".join(seeds))] if seeds else []

    def _of_stats(self, stats: GenerationStats) -> list[Fact]:
        read = self._locale.toString(stats.prompt_tokens)
        cached = self._locale.toString(stats.cached_tokens)
        written = self._locale.toString(stats.completion_tokens)
        tokens = self.tr("{0} read, {1} of them remembered, {2} written")
        wait = self._rounded(stats.time_to_first_token_ms / 1000, 2)
        speed = self.tr("first token after {0} s; {1} tokens/s read, {2} written")
        return [
            (
                self.tr("Tokens"),
                tokens.replace("{0}", read).replace("{1}", cached).replace("{2}", written),
            ),
            (
                self.tr("Speed"),
                speed.replace("{0}", wait)
                .replace("{1}", self._rounded(stats.prompt_tokens_per_second, 1))
                .replace("{2}", self._rounded(stats.tokens_per_second, 1)),
            ),
        ]

    def _ending(self, finish: FinishReason | None) -> str:
        endings: dict[FinishReason | None, str] = {
            FinishReason.STOP: self.tr("complete"),
            FinishReason.LENGTH: self.tr("at the length limit"),
            FinishReason.CONTEXT: self.tr("when the model's context was full"),
            FinishReason.CANCELLED: self.tr("stopped by you"),
            FinishReason.ERROR: self.tr("by a failure"),
        }
        return endings.get(finish, self.tr("interrupted"))

    def _number(self, value: float) -> str:
        return self._locale.toString(float(value), "g", 6)

    def _rounded(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)
