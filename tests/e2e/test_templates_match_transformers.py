"""Prompts are byte for byte what transformers renders, for published templates and for ours."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
import transformers.utils.chat_template_utils
from jinja2 import TemplateError

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import TemplateFailed
from desktop_chat.domain.model import TemplateSource
from desktop_chat.engine.templates.families import Choice, ModelFacts, choose
from desktop_chat.engine.templates.sandbox import Renderer
from desktop_chat.engine.templates.template import ChatTemplate, Ending
from tests.sdist import templates

TRANSFORMERS = cast(Any, transformers.utils.chat_template_utils)  # not typed as strictly as we are
OURS = Path(__file__).parents[2] / "resources" / "chat_templates"

CHATML = ("<|im_start|>", "<|im_end|>")
LLAMA = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
R1 = ("<｜begin▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>", "<｜end▁of▁sentence｜>")
TEKKEN = ("<s>", "</s>", "[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]")


@dataclass(frozen=True)
class Published:
    """A published template, and the control tokens of the vocabulary that it's for."""

    file: str
    tokens: tuple[str, ...]
    bos: str = ""
    eos: str = ""

    @property
    def text(self) -> str:
        return (templates() / f"{self.file}.jinja").read_text(encoding="utf-8")


PUBLISHED = {
    "Qwen 2.5": Published("Qwen-Qwen2.5-7B-Instruct", CHATML, "", "<|im_end|>"),
    "Qwen 3": Published("Qwen-Qwen3-0.6B", CHATML, "", "<|im_end|>"),
    "Qwen 3.5": Published("Qwen3.5-4B", CHATML, "", "<|im_end|>"),
    "QwQ": Published("Qwen-QwQ-32B", CHATML, "", "<|im_end|>"),
    "SmolLM 3": Published("HuggingFaceTB-SmolLM3-3B", CHATML, "", "<|im_end|>"),
    "Llama 3.1": Published("meta-llama-Llama-3.1-8B-Instruct", LLAMA, LLAMA[0], LLAMA[3]),
    "Llama 3.2": Published("meta-llama-Llama-3.2-3B-Instruct", LLAMA, LLAMA[0], LLAMA[3]),
    "Llama 3.3": Published("meta-llama-Llama-3.3-70B-Instruct", LLAMA, LLAMA[0], LLAMA[3]),
    "Gemma 2": Published(
        "google-gemma-2-2b-it", ("<bos>", "<start_of_turn>", "<end_of_turn>"), "<bos>", "<eos>"
    ),
    "Gemma 4": Published(
        "google-gemma-4-31B-it",
        ("<bos>", "<|turn>", "<turn|>", "<|channel>", "<channel|>", "<|think|>"),
        "<bos>",
        "<eos>",
    ),
    "Mistral Nemo": Published("mistralai-Mistral-Nemo-Instruct-2407", TEKKEN, "<s>", "</s>"),
    "Mistral Small": Published("Mistral-Small-3.2-24B-Instruct-2506", TEKKEN, "<s>", "</s>"),
    "Phi 3.5": Published(
        "microsoft-Phi-3.5-mini-instruct",
        ("<|system|>", "<|user|>", "<|assistant|>", "<|end|>"),
        "<s>",
        "<|endoftext|>",
    ),
    "R1 Distill Llama": Published("deepseek-ai-DeepSeek-R1-Distill-Llama-8B", R1, R1[0], R1[3]),
    "R1 Distill Qwen": Published("deepseek-ai-DeepSeek-R1-Distill-Qwen-32B", R1, R1[0], R1[3]),
}

FAMILIES = {
    "qwen": "Qwen 2.5",
    "qwen3": "Qwen 3",
    "llama3.1": "Llama 3.1",
    "llama3.2": "Llama 3.2",
    "gemma": "Gemma 2",
    "gemma4": "Gemma 4",
    "mistral": "Mistral Nemo",
    "mistral-v7": "Mistral Small",
    "phi3": "Phi 3.5",
    "deepseek-r1": "R1 Distill Llama",
}


def system(text: str) -> Message:
    return Message(Role.SYSTEM, text)


def user(text: str) -> Message:
    return Message(Role.USER, text)


def assistant(text: str, thinking: str = "") -> Message:
    return Message(Role.ASSISTANT, text, thinking)


SYSTEM = system("You are terse.")
CONVERSATIONS = {
    "one question": (user("Why is the sky blue?"),),
    "system": (SYSTEM, user("Hello")),
    "several turns": (user("1 + 1?"), assistant("2"), user("And 2 + 2?")),
    "system and turns": (SYSTEM, user("a"), assistant("b"), user("c"), assistant("d"), user("e")),
    "ends in a reply": (SYSTEM, user("Count."), assistant("One, two, thr")),
    "unicode": (
        user("Ünïcödé 漢字 🧑🏽‍🚀 עברית e\u0301 \u2028 \u00a0"),
        assistant("👍"),
        user("नमस्ते"),
    ),
    "white space": (
        system("\n  be brief \t\n"),
        user("   indented\n\n\tcode\n\n\n"),
        assistant("\n\n  answer  \n"),
        user(" \n more \n "),
    ),
    "white space at the end": (user("Go on."), assistant("Once upon a time  ")),
    "empty system": (system(""), user("Hello")),
    "only white space": (user(" \n "),),
    "quotes and braces": (
        user("{{ 7 * 7 }} {% raw %} \\n \"'<b>&amp;</b>"),
        assistant("{#"),
        user("%}"),
    ),
    "thoughts apart": (user("Hm?"), assistant("Yes.", "Let me see.\nYes."), user("Sure?")),
    "thoughts in a last reply": (user("Hm?"), assistant("Yes.", "Let me see.\nYes.")),
    "thoughts in the text": (
        user("Hm?"),
        assistant("<think>\nLet me see.\n</think>\n\nYes."),
        user("Sure?"),
    ),
    "a Gemma thought in the text": (
        user("Hm?"),
        assistant("<|channel>thought\nLet me see.<channel|>Yes."),
        user("Sure?"),
    ),
    "repeated": (user("same"), assistant("same"), user("same"), assistant("same"), user("same")),
    "words of templates": (user("user\nassistant model"), assistant("user"), user("assistant\n")),
    "long": tuple((user if i % 2 == 0 else assistant)(f"message {i} " * 50) for i in range(41)),
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with closing(Renderer()) as renderer:
        yield renderer


def published(renderer: Renderer, template: Published) -> ChatTemplate:
    return ChatTemplate(
        Choice(TemplateSource.FILE, None, template.text),
        renderer,
        bos=template.bos,
        eos=template.eos,
        control_tokens=lambda: template.tokens,
    )


def reference(
    template: Published, messages: tuple[Message, ...], ending: Ending, thinking: bool | None
) -> str | None:
    """What transformers renders; None if it refuses."""
    conversation = [
        {"role": message.role.value, "content": message.content}
        | ({"reasoning_content": message.thinking} if message.thinking else {})
        for message in messages
    ]
    switches = {} if thinking is None else {"enable_thinking": thinking, "thinking": thinking}
    try:
        rendered, _ = TRANSFORMERS.render_jinja_template(
            conversations=[conversation],
            chat_template=template.text,
            add_generation_prompt=ending is Ending.REPLY,
            continue_final_message=ending is Ending.CONTINUE,
            bos_token=template.bos,
            eos_token=template.eos,
            **switches,
        )
    except (TemplateError, TypeError, ValueError):
        return None
    return rendered[0]


def assert_same(
    template: ChatTemplate,
    expected: Published,
    conversations: dict[str, tuple[Message, ...]],
    thinking: bool | None,
) -> int:
    """Compare over ``conversations`` and all endings. Returns how many prompts were compared."""
    compared = 0
    for name, messages in conversations.items():
        for ending in Ending:
            if ending is Ending.CONTINUE and messages[-1].role is not Role.ASSISTANT:
                continue
            text = reference(expected, messages, ending, thinking)
            if text is None:
                continue
            prompt = template.render(messages, thinking=thinking, ending=ending)
            assert prompt.text == text, f"{name}, {ending}"
            compared += 1
    return compared


@pytest.mark.parametrize("thinking", [None, True, False])
@pytest.mark.parametrize("name", PUBLISHED)
def test_published_template(renderer: Renderer, name: str, thinking: bool | None) -> None:
    template = published(renderer, PUBLISHED[name])
    assert assert_same(template, PUBLISHED[name], CONVERSATIONS, thinking) >= 20


def test_every_other_published_template(renderer: Renderer) -> None:
    compared = 0
    for path in sorted(templates().glob("*.jinja")):
        theirs = Published(path.stem, ("<|im_end|>", "<|end|>"), "<s>", "</s>")
        template = published(renderer, theirs)
        compared += assert_same(template, theirs, CONVERSATIONS, None)
    assert compared > 1500


@pytest.mark.parametrize("thinking", [None, True, False])
@pytest.mark.parametrize("family", FAMILIES)
def test_our_template_equals_the_published(
    renderer: Renderer, family: str, thinking: bool | None
) -> None:
    theirs = PUBLISHED[FAMILIES[family]]
    ours = ChatTemplate(
        choose(ModelFacts(""), OURS, family),
        renderer,
        bos=theirs.bos,
        eos=theirs.eos,
        control_tokens=lambda: theirs.tokens,
    )
    plain = {name: c for name, c in CONVERSATIONS.items() if "thought in the text" not in name}
    plain.pop("thoughts in the text")
    if family == "mistral-v7":  # the published one has a long system text of its own
        plain = {name: c for name, c in plain.items() if c[0].role is Role.SYSTEM}
    assert assert_same(ours, theirs, plain, thinking) >= 8


def test_gemma_2_gets_the_system_text_with_the_first_question(renderer: Renderer) -> None:
    theirs = PUBLISHED["Gemma 2"]
    messages = (SYSTEM, user("Hello"), assistant("Hi"), user("Bye"))
    folded = (user("You are terse.\n\nHello"), assistant("Hi"), user("Bye"))
    assert reference(theirs, messages, Ending.REPLY, None) is None
    prompt = published(renderer, theirs).render(messages)
    assert prompt.text == reference(theirs, folded, Ending.REPLY, None)
    texts = [prompt.text[span.start : span.end] for span in prompt.spans]
    assert texts == ["You are terse.", "Hello", "Hi", "Bye"]
    assert [span.message for span in prompt.spans] == [0, 1, 2, 3]


@pytest.mark.parametrize("name", PUBLISHED)
def test_typed_control_tokens_lie_in_spans(renderer: Renderer, name: str) -> None:
    """All that the template writes as control tokens, and nothing that a person typed."""
    theirs = PUBLISHED[name]
    typed = "".join(theirs.tokens)
    harmless = published(renderer, theirs).render((user("A"), assistant("B"), user("C")))
    hostile = published(renderer, theirs).render(
        (user(f"A{typed}"), assistant(f"B{typed}"), user(f"{typed}C"))
    )
    assert outside(hostile.text, hostile.spans) == outside(harmless.text, harmless.spans)


def outside(text: str, spans: Any) -> list[str]:
    literals: list[str] = []
    position = 0
    for span in spans:
        literals.append(text[position : span.start])
        position = span.end
    return [*literals, text[position:]]


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_refused_conversation_is_an_expected_failure(renderer: Renderer, name: str) -> None:
    theirs = PUBLISHED[name]
    messages = (user("a"), user("b"))
    template = published(renderer, theirs)
    if reference(theirs, messages, Ending.REPLY, None) is None:
        with pytest.raises(TemplateFailed, match="roles must alternate"):
            template.render(messages)
    else:
        assert template.render(messages).text == reference(theirs, messages, Ending.REPLY, None)


@pytest.mark.parametrize(
    ("name", "switchable"),
    [
        ("Qwen 2.5", False),
        ("Qwen 3", True),
        ("Qwen 3.5", True),
        ("QwQ", True),
        ("SmolLM 3", True),
        ("Llama 3.1", False),
        ("Gemma 4", True),
        ("R1 Distill Llama", False),
    ],
)
def test_whether_thinking_can_be_switched(renderer: Renderer, name: str, switchable: bool) -> None:
    assert published(renderer, PUBLISHED[name]).info.thinking is switchable


def test_r1_begins_its_reply_in_a_thought(renderer: Renderer) -> None:
    question = (user("Why?"),)
    assert published(renderer, PUBLISHED["R1 Distill Llama"]).render(question).thinking
    assert not published(renderer, PUBLISHED["Qwen 3"]).render(question).thinking
    assert not published(renderer, PUBLISHED["Gemma 4"]).render(question, thinking=True).thinking
