"""What a model thinks arrives apart from what it answers."""

from collections.abc import Iterator

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Delta, FinishReason
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import CHATML, ScriptFile, Special

# As Qwen 3's: thinking can be switched off, which closes an empty thought for the model.
SWITCHED = CHATML.replace(
    "<|im_start|>assistant\n{% endif %}",
    "<|im_start|>assistant\n{% if enable_thinking is defined and not enable_thinking %}"
    "<think>\n\n</think>\n\n{% endif %}{% endif %}",
)
# As DeepSeek R1's: the prompt opens the thought.
OPENED = CHATML.replace("<|im_start|>assistant\n{%", "<|im_start|>assistant\n<think>\n{%")
ABOUT = CHATML + "{# <think> #}"


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


def test_thought_and_answer(script_file: ScriptFile, engine: EngineClient) -> None:
    text = "<think>\nHm, 漢字. A <b>?\n</think>\n\nThe cat."
    engine.load(script_file(text, chat_template=ABOUT))
    finished = engine.ask(conversation("Hi"))
    assert finished.thinking == "Hm, 漢字. A <b>?\n"
    assert finished.text == "The cat."
    kinds = [event.thinking for event in engine.events if isinstance(event, Delta)]
    assert kinds == sorted(kinds, reverse=True)


def test_control_tokens_as_borders(script_file: ScriptFile, engine: EngineClient) -> None:
    script = [Special("[THINK]"), "Hm", Special("[/THINK]"), "Yes"]
    engine.load(script_file(script, chat_template=CHATML + "{# [THINK] #}"))
    finished = engine.ask(conversation("Hi"))
    assert (finished.thinking, finished.text) == ("Hm", "Yes")


def test_prompt_that_opens_the_thought(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file("Hm.\n</think>\n\nYes.", chat_template=OPENED))
    finished = engine.ask(conversation("Hi"))
    assert (finished.thinking, finished.text) == ("Hm.\n", "Yes.")
    assert finished.stats.thinking_ms > 0


def test_thought_that_never_ends(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file("<think>\non and on", chat_template=ABOUT))
    finished = engine.ask(conversation("Hi"))
    assert (finished.thinking, finished.text) == ("on and on", "")
    assert finished.reason is FinishReason.STOP
    cut = engine.ask(conversation("Hi"), max_tokens=4)
    assert cut.text == ""
    assert "on and on".startswith(cut.thinking)


def test_stop_strings_are_for_the_answer(script_file: ScriptFile, engine: EngineClient) -> None:
    text = "<think>One. Two.\n\nThree.</think>\n\nFour. Five."
    engine.load(script_file(text, chat_template=ABOUT))
    finished = engine.ask(conversation("Hi"), stop=(".",))
    assert (finished.thinking, finished.text) == ("One. Two.\n\nThree.", "Four")
    finished = engine.ask(conversation("Hi"), stop=("\n\n",))
    assert finished.text == "Four. Five."


def test_switch(script_file: ScriptFile, engine: EngineClient) -> None:
    model = engine.load(script_file("Yes.", chat_template=SWITCHED))
    assert model.template.thinking
    on = engine.ask(conversation("Hi"), thinking=True)
    off = engine.ask(conversation("Hi"), thinking=False)
    default = engine.ask(conversation("Hi"))
    assert default.stats.prompt_tokens == on.stats.prompt_tokens < off.stats.prompt_tokens
    assert not engine.load(script_file("Yes.")).template.thinking


def test_model_without_thinking_may_speak_of_it(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("<think>a</think>b"))
    finished = engine.ask(conversation("Hi"))
    assert (finished.thinking, finished.text) == ("", "<think>a</think>b")
    assert finished.stats.thinking_ms == 0


def test_next_turn_after_a_thought(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file("<think>\nHm\n</think>\n\nYes.", chat_template=ABOUT))
    first = engine.ask(conversation("Hi"))
    messages = [
        *conversation("Hi"),
        Message(Role.ASSISTANT, first.text, first.thinking),
        Message(Role.USER, "And?"),
    ]
    second = engine.ask(messages)
    assert (second.thinking, second.text) == ("Hm\n", "Yes.")
    assert second.stats.cached_tokens >= first.stats.prompt_tokens - 1
