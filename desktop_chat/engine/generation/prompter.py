"""A conversation as the tokens that one model reads: its template, its vocabulary, its room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import ContextFull, DamagedFile, EmptyPrompt
from desktop_chat.domain.generation import ContextPlan, MessageCost, Request
from desktop_chat.domain.language import number, tr
from desktop_chat.domain.model import TemplateInfo, TemplateSource
from desktop_chat.engine.generation.encode import encode
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.templates.families import ModelFacts, choose
from desktop_chat.engine.templates.mask import Span
from desktop_chat.engine.templates.sandbox import Renderer
from desktop_chat.engine.templates.template import ChatTemplate, Prompt, ThinkingMarkers

__all__ = ["ChooseMessages", "Prompter", "Reading"]

ChooseMessages = Callable[[Sequence[MessageCost], int, int | None], ContextPlan]
"""Decides which messages fit: costs, the context's size, the tokens asked for as a reply."""

_TEMPLATE = "tokenizer.chat_template"
_USUAL_MARKUP = 8  # tokens around a message; more are reckoned with if it turns out to need them
_KNOWN_COUNTS = 10_000
_KNOWN_REPLIES = 256


@dataclass(frozen=True, slots=True)
class Reading:
    """What a model is about to read.

    Attributes:
        thinking: The prompt ends within a thought.
    """

    ids: list[int]
    plan: ContextPlan
    thinking: bool


class Prompter:
    """Turns conversations into token ids for one model.

    Attributes:
        replies: The token ids that the model's own replies were written with, by their text.
    """

    def __init__(
        self,
        weights: Weights,
        renderer: Renderer,
        templates: Path,
        choose_messages: ChooseMessages,
        template: str | None = None,
        *,
        judged: str,
    ) -> None:
        """Choose the chat template.

        Args:
            templates: The folder of our own templates.
            template: The name of one of ours, to take in place of the file's.
            judged: The file's own, as our reader of headers has it; empty if there is none.

        Raises:
            DamagedFile: For llama.cpp, the file has another one.
        """
        if weights.metadata(_TEMPLATE) != judged:
            raise DamagedFile(tr("Its chat template is not the one that was looked at."))
        self._vocabulary = weights.vocabulary
        self._choose_messages = choose_messages
        self._template = _chat_template(weights, renderer, templates, template)
        self._counts: dict[str, int] = {}
        self.replies: dict[str, tuple[int, ...]] = {}

    @property
    def info(self) -> TemplateInfo:
        if self._template is None:
            return TemplateInfo(TemplateSource.NONE)
        return self._template.info

    @property
    def markers(self) -> ThinkingMarkers | None:
        """What the model writes around its thinking, if it thinks."""
        return None if self._template is None else self._template.markers

    def render(self, messages: Sequence[Message], thinking: bool | None = None) -> Prompt:
        """The prompt that ``messages`` become.

        Raises:
            TemplateFailed: The template can't, or took too long.
        """
        if self._template is None:
            return _plain(messages)
        return self._template.render(messages, thinking=thinking)

    def encode(self, prompt: Prompt) -> list[int]:
        return encode(prompt, self._vocabulary, self.replies)

    def remember(self, ids: Sequence[int], text: str) -> None:
        """Keep the tokens of a reply for the next prompt, where its text will come again.

        Not if they hold more than the text: a control token, half a character, a stop string.
        """
        tokens = self._vocabulary
        written = b"".join(tokens.piece(token) for token in ids)
        if text and written == text.encode() and not any(map(tokens.is_control, ids)):
            self.replies[text] = tuple(ids)
        if len(self.replies) > _KNOWN_REPLIES:
            del self.replies[next(iter(self.replies))]

    def read(self, request: Request, capacity: int) -> Reading:
        """What the model will read of ``request`` in a context of ``capacity`` tokens.

        Raises:
            ContextFull: Not even what must stay fits.
            EmptyPrompt: There is nothing to answer.
        """
        if request.raw is not None:
            return self._read_raw(request.raw, capacity)
        messages = request.messages
        if not messages or not any(message.content.strip() for message in messages):
            raise EmptyPrompt(tr("The conversation is empty."))
        markup = _USUAL_MARKUP
        while True:
            costs = [MessageCost(m, self._count(m.content) + markup) for m in messages]
            plan = self._choose_messages(costs, capacity, request.max_tokens)
            prompt = self.render(plan.kept, request.thinking)
            ids = self.encode(prompt)
            if len(ids) < capacity:
                return Reading(ids, replace(plan, tokens=len(ids)), prompt.thinking)
            # The markup took more room than was thought; this ends, since it only grows.
            excess = len(ids) - capacity + 1
            markup += max(1, -(-excess // len(plan.kept)))

    def _read_raw(self, text: str, capacity: int) -> Reading:
        if not text:
            raise EmptyPrompt(tr("The prompt is empty."))
        ids = self.encode(Prompt(text))
        if len(ids) >= capacity:
            raise ContextFull(
                tr(
                    "The prompt has {n} tokens, and the model's context holds {capacity}.",
                    "The prompt has {n} token, and the model's context holds {capacity}.",
                    len(ids),
                    capacity=number(capacity),
                )
            )
        return Reading(ids, ContextPlan((), (), len(ids), capacity, 0), thinking=False)

    def _count(self, text: str) -> int:
        count = self._counts.get(text)
        if count is None:
            if len(self._counts) >= _KNOWN_COUNTS:
                self._counts.clear()
            count = len(self._vocabulary.tokenize(text, parse_special=False))
            self._counts[text] = count
        return count


def _chat_template(
    weights: Weights, renderer: Renderer, templates: Path, override: str | None
) -> ChatTemplate | None:
    vocabulary = weights.vocabulary
    declared_eot = weights.metadata("tokenizer.ggml.eot_token_id")
    eot = int(declared_eot) if declared_eot.isdecimal() else -1
    facts = ModelFacts(
        architecture=weights.metadata("general.architecture"),
        name=weights.metadata("general.name"),
        finetune=weights.metadata("general.finetune"),
        file_template=weights.metadata(_TEMPLATE) or None,
        bos=vocabulary.text(vocabulary.bos),
        eos=vocabulary.text(vocabulary.eos),
        eot=vocabulary.text(eot) if 0 <= eot < vocabulary.size else "",
        tokens=vocabulary,
    )
    choice = choose(facts, templates, override)
    if choice.text is None:
        return None
    return ChatTemplate(
        choice,
        renderer,
        bos=vocabulary.markup(vocabulary.bos),
        eos=vocabulary.markup(vocabulary.eos),
        control_tokens=vocabulary.all_control_texts,
    )


def _plain(messages: Sequence[Message]) -> Prompt:
    """The texts alone, for a model that knows no turns: a reply goes on from what is there."""
    text = ""
    spans: list[Span] = []
    for index, message in enumerate(messages):
        if text and message.role is not Role.ASSISTANT:
            text += "\n\n"
        spans.append(Span(len(text), len(text) + len(message.content), index))
        text += message.content
    return Prompt(text, tuple(spans))
