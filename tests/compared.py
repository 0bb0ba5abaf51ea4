"""A comparison with all that there can be in one, to export."""

from __future__ import annotations

from desktop_chat.domain.chat import Conversation, Message, Origin, Role
from desktop_chat.domain.comparison import (
    Comparison,
    Contestant,
    Place,
    Placed,
    Question,
    Vote,
    WholeComparison,
)
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.sampling import Sampling

__all__ = ["COMPARISON", "compared"]

COMPARISON = Comparison(
    (
        Question("Where do herons stand,\nand why?", "Birds"),
        Question("When does the ferry leave?", "Boats"),
        Question("Why is the sea salty?"),
    ),
    (
        Contestant(
            "heron-1b-q4_k_m.gguf", "Heron 1B", "a" * 64, "llama", "Q4_K_M", 807_694_464,
            template="file",
        ),
        Contestant(
            "ferry-2b.gguf", "Ferry 2B", None, "gemma3", "Q8_0", 2_784_495_456, "Short answers",
            Parameters(temperature=0.2, stop=("\n\n",)),
        ),
        Contestant("tern.gguf", "Tern"),
    ),
    Parameters(
        system_prompt="You are a harbour guide.\nBe brief.", temperature=0.7, max_tokens=256,
        ctx=4096, thinking=False,
    ),
    (7, 1234567),
    order=(1, 0, 2),
    name="Birds and boats",
    engine="llama.cpp b11312 (0c1e57098)",
)  # fmt: skip

_SAID = {
    (0, 0, 0): "In **shallow water**, waiting for fish:\n\n1. They stand still.\n2. They strike.",
    (0, 0, 1): "In shallow water, because that is where their food is.",
    (0, 1, 0): "Herons stand at the edge of the water.",
    (0, 1, 1): "Herons stand at the edge of the water.",
    (1, 0, 0): "I'm sorry, but I can't help with that.",
    (1, 0, 1): "It leaves at **noon**.\n\n| Day | Time |\n|---|---|\n| Monday | 12:00 |\n",
    (1, 1, 0): "",
    (1, 1, 1): "At noon",
    (2, 0, 0): "Rivers carry salts into it:\n\n```python\nprint('salt')\n```",
    (2, 1, 0): "<script>alert(1)</script> Because of ![rivers](https://example.org/x.png).",
}  # fmt: skip
_ENDINGS = {
    (1, 1, 0): FinishReason.ERROR,
    (1, 1, 1): FinishReason.LENGTH,
}


def compared(
    comparison: Comparison = COMPARISON, title: str = "Birds and boats"
) -> WholeComparison:
    """As the store gives it: of three contestants, one hasn't been asked yet."""
    prompts = [
        Message(Role.USER, question.text, id=f"{number:032x}", created=1.7e9)
        for number, question in enumerate(comparison.questions, start=1)
    ]
    answers: list[Message] = []
    placed: list[Placed] = []
    for number, (at, text) in enumerate(_SAID.items(), start=100):
        place = Place(*at)
        contestant = comparison.contestants[place.contestant]
        sampling = Sampling(temperature=0.7, seed=comparison.seeds[place.seed])
        name = f"{number:032x}"
        answers.append(
            Message(
                Role.ASSISTANT,
                text,
                thinking="Birds need food." if at == (0, 0, 0) else "",
                id=name,
                parent=prompts[place.question].id,
                created=1.7e9 + number,
                finish=_ENDINGS.get(at, FinishReason.STOP),
                model=contestant.title,
                stats=GenerationStats(
                    completion_tokens=number // 4, tokens_per_second=20.5 + place.contestant * 7,
                    time_to_first_token_ms=120.0, seed=comparison.seeds[place.seed],
                ),
                origin=Origin("f.gguf", "b" * 64, 4096, "gemma", False, sampling),
            )
        )  # fmt: skip
        note = "There was not enough memory." if at == (1, 1, 0) else ""
        placed.append(Placed(place, name, note))
    conversation = Conversation("c" * 32, title, 1.7e9, 1.7e9, answers[-1].id, compares=True)
    return WholeComparison(
        conversation,
        (*prompts, *answers),
        comparison=comparison,
        prompts=tuple(prompt.id for prompt in prompts),
        placed=tuple(placed),
        votes=(Vote(0, 0, 0), Vote(0, 1, None), Vote(1, 1, 0)),
    )
