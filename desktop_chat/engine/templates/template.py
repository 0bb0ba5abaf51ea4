"""Messages to a prompt, by the model's chat template."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import TemplateFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import TemplateInfo
from desktop_chat.engine.templates.families import Choice
from desktop_chat.engine.templates.mask import Mask, Span
from desktop_chat.engine.templates.sandbox import TIME_LIMIT, Job, Renderer

__all__ = ["ChatTemplate", "Ending", "Prompt", "ThinkingMarkers", "thinking_markers"]

_Conversation = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is to read.

    Attributes:
        spans: The places of what people and models wrote, in order, where no control token is read.
        thinking: It ends within a thought, which the reply goes on with.
    """

    text: str
    spans: tuple[Span, ...] = ()
    thinking: bool = False


class Ending(Enum):
    """How a prompt ends."""

    REPLY = auto()  # where the model's reply begins
    CONTINUE = auto()  # in the text of the last message, which goes on
    CLOSED = auto()  # after the last message


@dataclass(frozen=True, slots=True)
class ThinkingMarkers:
    """What a model writes before and after its thinking. Both may be control tokens.

    Attributes:
        opening: As templates write it, with the line end that follows.
    """

    opening: str
    close: str

    @property
    def open(self) -> str:
        """What to look for in a reply: the opening without its line end."""
        return self.opening.rstrip()


_MARKERS = (
    ThinkingMarkers("<|channel>thought\n", "<channel|>"),  # Gemma 4
    ThinkingMarkers(  # gpt-oss; what closes the thought also opens the answer
        "<|channel|>analysis<|message|>", "<|end|><|start|>assistant<|channel|>final<|message|>"
    ),
    ThinkingMarkers("[THINK]", "[/THINK]"),  # Mistral's reasoning models
    ThinkingMarkers("<|START_THINKING|>", "<|END_THINKING|>"),  # Command
    ThinkingMarkers("<seed:think>", "</seed:think>"),  # Seed-OSS
    ThinkingMarkers("<think>\n", "</think>"),  # Qwen 3, DeepSeek R1 and most others
)

_SWITCHES = ("enable_thinking", "thinking")


def thinking_markers(template: str) -> ThinkingMarkers | None:
    """The markers that ``template`` writes or looks for."""
    return next((m for m in _MARKERS if m.open in template or m.close in template), None)


class ChatTemplate:
    """One model's chat template. For the one thread that has the renderer."""

    def __init__(
        self,
        choice: Choice,
        renderer: Renderer,
        *,
        bos: str,
        eos: str,
        control_tokens: Callable[[], Collection[str]],
    ) -> None:
        """
        Args:
            choice: One that has a text.
            bos: Text of the token that begins a text; empty without one. So for ``eos``.
            control_tokens: Gives the texts of all control tokens of the vocabulary. Rarely asked.
        """
        self._choice = choice
        self._text = choice.text or ""
        self._renderer = renderer
        self._specials: dict[str, str | bool] = {"bos_token": bos, "eos_token": eos}
        self._control_tokens = control_tokens
        self.markers = thinking_markers(self._text)

    @property
    def info(self) -> TemplateInfo:
        return TemplateInfo(self._choice.source, self._choice.name, self._switch is not None)

    @cached_property
    def _switch(self) -> str | None:
        """The variable that switches thinking: the one that makes a difference."""
        names = [name for name in _SWITCHES if name in self._text]
        if not names:  # the usual case, and one less chance for a bad template to waste time
            return None
        question = [{"role": Role.USER, "content": "?"}]
        jobs = [
            Job(question, True, {**self._specials, name: value})
            for name in names
            for value in (True, False)
        ]
        try:
            results = self._renderer.render(self._text, jobs)
        except TemplateFailed:
            return None  # whoever uses the template will be told
        for name, on, off in zip(names, results[::2], results[1::2], strict=True):
            if isinstance(on, str) and isinstance(off, str) and on != off:
                return name
        return None

    def render(
        self,
        messages: Sequence[Message],
        *,
        thinking: bool | None = None,
        ending: Ending | None = None,
    ) -> Prompt:
        """The prompt that ``messages`` become.

        A system text that the template refuses is put before the first user text instead, as the
        makers of Gemma advise.

        Args:
            thinking: Switch thinking, where the template can; None leaves it to the template.
            ending: By default, a last message of the assistant is continued.

        Raises:
            TemplateFailed: With the template's or the sandbox's reason.
        """
        if ending is None:
            theirs = bool(messages) and messages[-1].role is Role.ASSISTANT
            ending = Ending.CONTINUE if theirs else Ending.REPLY
        if ending is Ending.CONTINUE and not messages[-1].content.strip():
            prompt = self.render(messages[:-1], thinking=thinking, ending=Ending.REPLY)
            return self._continue_thought(prompt, messages[-1].thinking, len(messages) - 1)
        variables = dict(self._specials)
        if thinking is not None and self._switch is not None:
            variables[self._switch] = thinking
        deadline = time.monotonic() + TIME_LIMIT
        conversation = [_as_dict(message) for message in messages]
        shape = _Shape(ending)
        try:
            return self._render(conversation, shape, variables, deadline)
        except TemplateFailed as refusal:
            if not messages or messages[0].role is not Role.SYSTEM:
                raise
            try:
                return self._render(conversation, replace(shape, fold=True), variables, deadline)
            except TemplateFailed:
                raise refusal from None

    def _render(
        self,
        conversation: _Conversation,
        shape: _Shape,
        variables: Mapping[str, str | bool],
        deadline: float,
    ) -> Prompt:
        masks = [Mask(conversation)]
        if self.markers is not None and _holds(conversation, self.markers):
            masks.append(Mask(conversation, (self.markers.open, self.markers.close)))
        reply = shape.ending is Ending.REPLY
        results = self._renderer.render(
            self._text,
            [
                Job(shape.finish(messages), reply, variables)
                for messages in (conversation, *(mask.conversation for mask in masks))
            ],
            within=deadline - time.monotonic(),
        )
        text, *masked = [shape.cut(result) for result in results]
        if isinstance(text, TemplateFailed):
            raise text
        filled = [
            (result, Prompt(*mask.fill(result)))
            for mask, result in zip(masks, masked, strict=True)
            if isinstance(result, str)
        ]
        prompt = self._pick(text, filled, conversation)
        return replace(prompt, thinking=reply and self._ends_in_thought(prompt))

    def _pick(
        self, text: str, filled: list[tuple[str, Prompt]], conversation: _Conversation
    ) -> Prompt:
        """The prompt whose spans are known, or that needs none.

        A template that looks into the texts may render the masked ones otherwise. If control tokens
        might then come from a text, the masked rendering is taken: safe is better than exact.
        """
        for _, prompt in filled:
            if prompt.text == text:
                return prompt
        written = "".join(value for message in conversation for value in message.values())
        tokens = self._control_tokens()
        typed = any(token in written for token in tokens)
        if filled:
            masked, prompt = filled[0]
            same = all(text.count(token) == masked.count(token) for token in tokens)
            return Prompt(text) if same and not typed else prompt
        if not typed:
            return Prompt(text)
        raise TemplateFailed(
            tr("a message holds control tokens of the model, and the template hides where"),
            tr("Take the control tokens (such as <|end|>) out of the message."),
        )

    def _ends_in_thought(self, prompt: Prompt) -> bool:
        """Whether the template has opened a thought for the reply, as DeepSeek R1's does."""
        return self.markers is not None and _tail(prompt).rstrip().endswith(self.markers.open)

    def _continue_thought(self, prompt: Prompt, thought: str, message: int) -> Prompt:
        """Let a reply go on that was interrupted while the model was thinking."""
        markers = self.markers
        if not thought.strip() or markers is None or markers.close in _tail(prompt):
            return prompt  # no thought, or thinking is off
        text = prompt.text if prompt.thinking else prompt.text + markers.opening
        span = Span(len(text), len(text) + len(thought), message)
        return Prompt(text + thought, (*prompt.spans, span), thinking=True)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is done to a conversation before it is rendered, and to the text afterwards.

    Attributes:
        fold: The system text is put before the first user text.
        mark: A word that is set after the text that is to be continued, to find its end.
    """

    ending: Ending
    fold: bool = False
    mark: str = field(default_factory=lambda: f"x{secrets.token_hex(8)}x ")

    def finish(self, conversation: _Conversation) -> _Conversation:
        if self.fold:
            conversation = _fold(conversation)
        if self.ending is Ending.CONTINUE:
            *earlier, last = conversation
            conversation = [*earlier, {**last, "content": last["content"] + self.mark}]
        return conversation

    def cut(self, result: str | TemplateFailed) -> str | TemplateFailed:
        if self.ending is not Ending.CONTINUE or isinstance(result, TemplateFailed):
            return result
        text, mark, rest = result.rpartition(self.mark.rstrip())
        if not mark:
            return TemplateFailed(tr("it leaves out the reply that is to be continued"))
        return text if rest.startswith(" ") else text.rstrip()  # without the space, it trims


def _as_dict(message: Message) -> dict[str, str]:
    """A message as templates expect it; ``thinking`` is another name for the reasoning."""
    fields = {"role": message.role.value, "content": message.content}
    if message.thinking:
        fields |= {"reasoning_content": message.thinking, "thinking": message.thinking}
    return fields


def _holds(conversation: _Conversation, markers: ThinkingMarkers) -> bool:
    """Whether a reply has a thought in its text, where templates look for one."""
    return any(
        markers.open in message["content"] or markers.close in message["content"]
        for message in conversation
        if message["role"] == "assistant"
    )


def _fold(conversation: _Conversation) -> _Conversation:
    """The system text, a blank line and the first user text as one user message."""
    system, *rest = conversation
    for index, message in enumerate(rest):
        if message["role"] == "user":
            joined = f"{system['content']}\n\n{message['content']}"
            return [*rest[:index], {**message, "content": joined}, *rest[index + 1 :]]
    return [{**system, "role": "user"}, *rest]


def _tail(prompt: Prompt) -> str:
    """What the template wrote after the last message."""
    return prompt.text[prompt.spans[-1].end :] if prompt.spans else prompt.text
