"""What is told of how a reply came to be."""

import pytest

from desktop_chat.domain.chat import BY_HAND, Message, Origin, Role
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.sampling import Sampling
from desktop_chat.ui.transcript.reply_facts import facts_of, sampling_in_words

_PLAIN = Sampling(top_k=0, top_p=1.0, min_p=0.0)


@pytest.mark.parametrize(
    ("sampling", "said"),
    [
        (Sampling(), "temperature 0.8, top-k 40, top-p 0.95, min-p 0.05"),
        (_PLAIN, "temperature 0.8"),
        (Sampling(0.0, 0, 1.0, 0.0), "always the likeliest token"),
        (Sampling(0.0, 0, 1.0, 0.0, repeat_penalty=1.1, grammar="root ::= [0-9]"),
         "always the likeliest token, repeat penalty 1.1, a grammar"),
        (Sampling(1.0, 0, 1.0, 0.0, logit_bias=((1, 2.0), (3, -1.0)), mirostat=2),
         "temperature 1, Mirostat 2, 2 tokens favoured or shunned"),
        (Sampling(1.0, 0, 1.0, 0.0, logit_bias=((1, 2.0),)),
         "temperature 1, 1 token favoured or shunned"),
    ],
)  # fmt: skip
def test_only_what_has_an_effect_is_said(sampling: Sampling, said: str) -> None:
    assert sampling_in_words(sampling) == said


def test_all_that_is_known_is_said() -> None:
    reply = Message(
        Role.ASSISTANT,
        "Yes.",
        created=1_700_000_000.0,
        finish=FinishReason.LENGTH,
        model="Gemma 3",
        stats=GenerationStats(1234, 200, 56, 1500.0, 321.04, 12.34, seed=42),
        origin=Origin("gemma.gguf", "ab" * 32, 8192, "gemma", True, Sampling()),
    )
    said = dict(facts_of(reply))
    assert said.pop("Begun")
    assert said == {
        "Model": "Gemma 3",
        "File": "gemma.gguf",
        "SHA-256": "ab" * 32,
        "Context": "8,192 tokens",
        "Chat template": "gemma",
        "Thinking": "on",
        "Sampling": "temperature 0.8, top-k 40, top-p 0.95, min-p 0.05",
        "Seed": "42",
        "Tokens": "1,234 read, 200 of them remembered, 56 written",
        "Speed": "first token after 1.50 s; 321.0 tokens/s read, 12.3 written",
        "Ended": "at the length limit",
    }


def test_what_was_guessed_is_said() -> None:
    guessed = GenerationStats(completion_tokens=56, drafted_tokens=45, accepted_tokens=40)
    said = dict(facts_of(Message(Role.ASSISTANT, "Yes.", stats=guessed)))
    assert said["Guessed tokens"] == "40 of 45 were right"


def test_what_it_was_asked_with_is_said() -> None:
    origin = Origin(
        "a.gguf", None, 8, "file", None, Sampling(), 2048, ("END", "\n"), "Be brief. " * 400
    )
    said = dict(facts_of(Message(Role.ASSISTANT, "Y", origin=origin)))
    assert (said["Longest reply"], said["Stop at"]) == ("2,048 tokens", "“END”, “\n”")
    assert said["System prompt"].startswith("Be brief. Be brief.")
    assert len(said["System prompt"]) == 2_001


def test_a_reply_that_was_not_finished_has_a_seed() -> None:
    origin = Origin("gemma.gguf", None, 8192, "gemma", None, Sampling(seed=7))
    assert dict(facts_of(Message(Role.ASSISTANT, "Y", origin=origin)))["Seed"] == "7"


@pytest.mark.parametrize(("model", "said"), [(BY_HAND, "Edited by you"), (None, "Not known")])
def test_what_is_not_known_is_left_out(model: str | None, said: str) -> None:
    reply = Message(Role.ASSISTANT, "Yes.", finish=FinishReason.STOP, model=model)
    assert facts_of(reply) == [("Model", said), ("Ended", "complete")]
