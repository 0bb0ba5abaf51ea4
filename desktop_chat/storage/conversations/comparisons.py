"""Comparisons: conversations that put each question to several models.

A question is a message without a parent, and each answer to it is a message that follows it. So a
comparison is found, thrown away and taken elsewhere as any conversation; which message belongs
where is kept beside it. What a person deletes or writes there by other ways does no harm: a place
whose answer was deleted has none, and other messages belong to no place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from sqlite3 import Connection

from desktop_chat.domain.chat import (
    Conversation,
    Message,
    Role,
    TitleSource,
    WholeConversation,
    title_from,
)
from desktop_chat.domain.comparison import (
    FAILED,
    MOST_SEEDS,
    Answer,
    Comparison,
    KeptComparison,
    Place,
    Placed,
    Vote,
    WholeComparison,
)
from desktop_chat.domain.errors import InvalidInput, NoConversation
from desktop_chat.domain.language import tr
from desktop_chat.domain.preset import Tuning
from desktop_chat.storage.conversations import comparison_rows as rows
from desktop_chat.storage.conversations.branches import delete_branch
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.plans import Plan, bounded
from desktop_chat.storage.conversations.records import WrongRecord
from desktop_chat.storage.conversations.rows import (
    CONVERSATION_COLUMNS,
    MESSAGE_COLUMNS,
    append_message,
    conversation_from,
    insert_conversation,
    insert_message,
    message_from,
    messages_of,
    set_leaf,
    storable,
)
from desktop_chat.storage.conversations.tuning import tune_conversation

__all__ = ["Comparisons"]


class Comparisons:
    """Each change is on the disk when it returns, and all or nothing.

    All but ``add`` raise ``NoConversation`` if the comparison was deleted, and ``StorageFailed`` if
    the database holds what we never wrote. A place or vote that the comparison hasn't is a
    ``ValueError``: a bug of whoever asks.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        # That of the comparison at work is read for each of its answers.
        self._read_plan = lru_cache(maxsize=1)(rows.read_plan)

    def add(self, comparison: Comparison, title: str) -> KeptComparison:
        """Keep what is about to be asked, in a new conversation.

        Returns:
            It as it is kept, with texts that fit and without an answer.

        Raises:
            InvalidInput: There is too much of something, or nothing to ask or nobody to be asked.
        """
        wanted = _checked(comparison)
        with self._database.transaction() as database:
            conversation = insert_conversation(
                database,
                Conversation("", title, 0, 0, None, TitleSource.FIRST_MESSAGE, compares=True),
            )
            prompts = tuple(
                insert_message(database, conversation.id, Message(Role.USER, question.text))
                for question in wanted.questions
            )
            plan = Plan(wanted, tuple(prompt.id for prompt in prompts))
            rows.insert_plan(database, conversation.id, plan)
            set_leaf(database, conversation.id, prompts[0].id)
        conversation = replace(conversation, leaf=prompts[0].id)
        return KeptComparison(conversation, wanted, prompts, (), ())

    def get(self, conversation_id: str) -> KeptComparison:
        """All that is kept of one."""
        with self._database.reading() as database:
            return _kept(database, conversation_id)

    def put(self, conversation_id: str, place: Place, message: Message, note: str = "") -> Answer:
        """Keep what was answered at a place, and make it the leaf.

        It takes the place of one that has failed or was stopped (``FAILED``). Any other stays.

        Args:
            message: How it came to an end is in ``finish``. It gets an id and a parent here.
            note: Why there is no answer, in a sentence.

        Returns:
            What is at the place now.
        """
        if message.finish is None:
            raise ValueError("only an answer that has ended is kept")
        with self._database.transaction() as database:
            plan = self._plan(database, conversation_id, place)
            before = _answer_at(database, conversation_id, place)
            if before is not None:
                if before.message.finish not in FAILED:
                    return before
                delete_branch(database, conversation_id, before.message.id)
            prompt = _prompt(database, conversation_id, plan, place.question)
            reply = replace(message, role=Role.ASSISTANT, id="", parent=prompt)
            stored = append_message(database, conversation_id, reply)
            answer = Answer(place, stored, storable(note))
            rows.place_answer(database, conversation_id, Placed(place, stored.id, answer.note))
        return answer

    def add_seeds(self, conversation_id: str, seeds: Iterable[int]) -> KeptComparison:
        """Have all questions asked with these too, those that it has left aside.

        Raises:
            InvalidInput: They would be too many.
        """
        with self._database.transaction() as database:
            plan = self._plan(database, conversation_id)
            more = tuple(dict.fromkeys((*plan.comparison.seeds, *seeds)))
            if len(more) > MOST_SEEDS:
                raise InvalidInput(
                    tr("Up to {most} answers are kept to each question.", most=MOST_SEEDS),
                    tr("Begin a comparison of its own for more."),
                )
            comparison = _checked(replace(plan.comparison, seeds=more))
            rows.set_plan(database, conversation_id, Plan(comparison, plan.prompts))
            return _kept(database, conversation_id)

    def vote(self, conversation_id: str, vote: Vote) -> KeptComparison:
        """Keep whose answer is best, instead of what was said of that question and seed before."""
        place = Place(vote.question, vote.contestant or 0, vote.seed)
        return self._set_vote(conversation_id, place, (vote,))

    def take_back_vote(self, conversation_id: str, question: int, seed: int) -> KeptComparison:
        """Nothing happens if there is none."""
        return self._set_vote(conversation_id, Place(question, 0, seed), ())

    def go_on_with(self, conversation_id: str, place: Place) -> Conversation:
        """Begin an ordinary conversation with a question and the answer at a place.

        It goes on with what the answer was written with: system prompt, sampling, all of it. The
        comparison stays as it is.

        Raises:
            InvalidInput: There is no answer at the place.
        """
        with self._database.transaction() as database:
            plan = self._plan(database, conversation_id, place)
            kept = _kept(database, conversation_id)
            answer = next((each for each in kept.answers if each.place == place), None)
            if answer is None:
                raise InvalidInput(
                    tr("There is no answer to go on with."), tr("Choose another one.")
                )
            question = kept.prompts[place.question]
            begun = insert_conversation(
                database,
                Conversation(
                    "", title_from(question.content), 0, 0, folder=kept.conversation.folder
                ),
            )
            settled = Tuning(None, plan.comparison.parameters(place))
            tune_conversation(database, begun.id, settled)
            asked = replace(question, id="", parent=None)
            parent = append_message(database, begun.id, asked).id
            copy = replace(answer.message, id="", parent=parent)
            return replace(begun, leaf=append_message(database, begun.id, copy).id)

    def _plan(self, database: Connection, conversation_id: str, place: Place | None = None) -> Plan:
        plan = rows.plan_of(database, conversation_id, self._read_plan)
        if plan is None:
            raise NoConversation(tr("The comparison has been deleted."))
        if place is not None and not plan.comparison.has(place):
            raise ValueError(f"the comparison has no {place}")
        return plan

    def _set_vote(
        self, conversation_id: str, place: Place, votes: tuple[Vote, ...]
    ) -> KeptComparison:
        with self._database.transaction() as database:
            comparison = self._plan(database, conversation_id, place).comparison
            others = (
                vote
                for vote in rows.votes_of(database, conversation_id, comparison)
                if (vote.question, vote.seed) != (place.question, place.seed)
            )
            rows.set_votes(database, conversation_id, (*others, *votes))
            return _kept(database, conversation_id)


def _checked(comparison: Comparison) -> Comparison:
    try:
        return bounded(comparison)
    except WrongRecord as error:
        raise InvalidInput(tr("This can't be compared: {reason}.", reason=error)) from error


def _kept(database: Connection, conversation_id: str) -> KeptComparison:
    row = database.execute(
        f"SELECT {CONVERSATION_COLUMNS} FROM conversation WHERE id = ?", (conversation_id,)
    ).fetchone()
    if row is not None:
        messages = messages_of(database, conversation_id)
        whole = WholeConversation(conversation_from(row), messages)
        whole = rows.with_comparison(database, whole)
        if isinstance(whole, WholeComparison):
            return whole.kept
    raise NoConversation(tr("The comparison has been deleted."))


def _answer_at(database: Connection, conversation_id: str, place: Place) -> Answer | None:
    columns = ", ".join(f"message.{name}" for name in MESSAGE_COLUMNS.split(", "))
    row = database.execute(
        f"SELECT {columns}, note FROM answer JOIN message ON message.id = answer.message"
        " WHERE answer.conversation = ? AND question = ? AND contestant = ? AND answer.seed = ?"
        " AND message.deleted IS NULL",
        (conversation_id, place.question, place.contestant, place.seed),
    ).fetchone()
    return None if row is None else Answer(place, message_from(row), row["note"])


def _prompt(database: Connection, conversation_id: str, plan: Plan, question: int) -> str:
    """The id of the message that asks a question; one that was deleted is written anew."""
    prompt = plan.prompts[question]
    is_there = database.execute(
        "SELECT 1 FROM message WHERE id = ? AND conversation = ? AND deleted IS NULL",
        (prompt, conversation_id),
    ).fetchone()
    if is_there:
        return prompt
    text = plan.comparison.questions[question].text
    new = insert_message(database, conversation_id, Message(Role.USER, text)).id
    prompts = (*plan.prompts[:question], new, *plan.prompts[question + 1 :])
    rows.set_plan(database, conversation_id, replace(plan, prompts=prompts))
    return new
