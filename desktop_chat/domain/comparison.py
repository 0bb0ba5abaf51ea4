"""The same questions to several models, under conditions that are the same for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from desktop_chat.domain.chat import Conversation, Message, Origin, Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.parameters import NOTHING, Parameters

__all__ = [
    "FAILED",
    "MOST_CONTESTANTS",
    "MOST_QUESTION",
    "MOST_QUESTIONS",
    "MOST_SEEDS",
    "Answer",
    "Comparison",
    "Contestant",
    "KeptComparison",
    "Place",
    "Placed",
    "Question",
    "QuestionSet",
    "Vote",
    "WholeComparison",
]

MOST_CONTESTANTS = 4  # that can be read beside each other
MOST_QUESTIONS = 5_000
MOST_SEEDS = 32
MOST_QUESTION = 100_000  # characters of one

# What may be asked again; None is a reply that is being continued elsewhere.
FAILED = (FinishReason.ERROR, FinishReason.CANCELLED, FinishReason.INTERRUPTED, None)


@dataclass(frozen=True, slots=True)
class Question:
    """One that all are asked.

    Attributes:
        topic: What it is about, as its set says; empty if that says nothing.
    """

    text: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions that come with the app.

    Attributes:
        name: Of its file, without the ending; what the command line calls it.
        title: What the window calls it, for ``tr``.
        description: A sentence, for ``tr``.
    """

    name: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Contestant:
    """One of those that are asked: a model, alone or with a preset.

    Attributes:
        model: Key of the model, by which the library finds its file (``ModelFile.key``).
        title: What to call it on the screen.
        sha256: Of its file, in hex; None if nobody has computed it yet.
        preset: Name of the preset; empty for none.
        parameters: What that sets, which goes before the conditions: all in which this one may
            differ from the others, besides its template.
        template: Where its chat template comes from: "file", "none", or a family's name; empty
            until it was loaded.
    """

    model: str
    title: str
    sha256: str | None = None
    architecture: str = ""
    quantization: str = ""
    size: int = 0
    preset: str = ""
    parameters: Parameters = NOTHING
    template: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an answer belongs: indices into a comparison's questions, contestants and seeds."""

    question: int
    contestant: int
    seed: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Who is asked what, and how. It is kept as it is; only seeds are added to it.

    Attributes:
        conditions: What is the same for all: system prompt, sampling, longest answer, context and
            how it is stored. It names no seed, no template and nothing that only decides how fast
            an answer comes.
        seeds: Each question is asked once with each.
        order: The contestants as they stand beside each other, by index.
        blind: Names are hidden until there is a vote.
        name: Of the question set; empty for a question of the person's own.
        engine: Names the build that answers: the version of llama-cpp-python, which comes with one
            commit of llama.cpp, and a hash of its libraries' names and sizes.
    """

    questions: tuple[Question, ...]
    contestants: tuple[Contestant, ...]
    conditions: Parameters
    seeds: tuple[int, ...]
    order: tuple[int, ...] = ()
    blind: bool = False
    name: str = ""
    engine: str = ""

    @property
    def shown(self) -> tuple[int, ...]:
        """The contestants from left to right, by index."""
        everyone = range(len(self.contestants))
        return self.order if sorted(self.order) == list(everyone) else tuple(everyone)

    def has(self, place: Place) -> bool:
        """Whether an answer can be there."""
        return (
            0 <= place.question < len(self.questions)
            and 0 <= place.contestant < len(self.contestants)
            and 0 <= place.seed < len(self.seeds)
        )

    def places(self) -> Iterator[Place]:
        """Where answers belong, those of one model one after the other, from left to right.

        In another order, the column that fills first would tell who it is, though it is blind.
        """
        rest = range(len(self.questions)), range(len(self.seeds))
        return (Place(question, who, seed) for who, question, seed in product(self.shown, *rest))

    def missing(self, answers: Iterable[Answer]) -> Iterator[Place]:
        """Of those, the ones where no answer is yet."""
        given = {answer.place for answer in answers}
        return (place for place in self.places() if place not in given)

    def parameters(self, place: Place) -> Parameters:
        """What the answer at a place is written with."""
        own = self.contestants[place.contestant].parameters
        return own.over(self.conditions).changed("seed", self.seeds[place.seed])


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said at a place.

    Attributes:
        message: A reply that has ended, one way or another.
        note: Why there is none, in a sentence; empty if there is one.
    """

    place: Place
    message: Message
    note: str = ""


@dataclass(frozen=True, slots=True)
class Vote:
    """Whose answer a person likes best.

    Attributes:
        contestant: None if none is better than the others.
    """

    question: int
    seed: int
    contestant: int | None


@dataclass(frozen=True, slots=True)
class KeptComparison:
    """A comparison as it is kept: in the list of conversations it has a place like any other.

    Attributes:
        prompts: The messages that ask the questions, in their order.
        answers: In the order of their places; as many as there are yet.
    """

    conversation: Conversation
    comparison: Comparison
    prompts: tuple[Message, ...]
    answers: tuple[Answer, ...]
    votes: tuple[Vote, ...]

    def origin(self, contestant: int) -> Origin | None:
        """What the first answer of one was written with; None if nothing is known of any."""
        origins = (
            answer.message.origin
            for answer in self.answers
            if answer.place.contestant == contestant and answer.message.origin is not None
        )
        return next(origins, None)

    def contestant(self, number: int) -> Contestant:
        """One with what was found out about it when it answered: its hash and its template."""
        contestant, origin = self.comparison.contestants[number], self.origin(number)
        if origin is None:
            return contestant
        return replace(
            contestant,
            sha256=contestant.sha256 or origin.sha256,
            template=contestant.template or origin.template,
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """Which message of a conversation is the answer at a place.

    Attributes:
        message: Its id.
        note: As of ``Answer``.
    """

    place: Place
    message: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class WholeComparison(WholeConversation):
    """A comparison with all of its messages, to be taken elsewhere as any conversation.

    Attributes:
        prompts: Ids of the messages that ask the questions, in their order.
        placed: In the order of their places.
    """

    comparison: Comparison = Comparison((), (), NOTHING, ())
    prompts: tuple[str, ...] = ()
    placed: tuple[Placed, ...] = ()
    votes: tuple[Vote, ...] = ()

    @property
    def kept(self) -> KeptComparison:
        """The same by places. Where the prompt was deleted, there is one that isn't kept."""
        messages = {message.id: message for message in self.messages}
        prompts = (
            messages.get(name) or Message(Role.USER, question.text)
            for name, question in zip(self.prompts, self.comparison.questions, strict=True)
        )
        answers = (
            Answer(each.place, message, each.note)
            for each in self.placed
            if (message := messages.get(each.message)) and message.finish is not None
        )
        return KeptComparison(
            self.conversation, self.comparison, tuple(prompts), tuple(answers), self.votes
        )
