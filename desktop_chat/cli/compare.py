"""``desktop-chat compare``: the same questions to several models, one after the other."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Generator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from desktop_chat.cli.contest import Contest, contest, repeated
from desktop_chat.cli.conversations.kept_comparison import Keeping, keeping
from desktop_chat.cli.conversations.out_file import check_out
from desktop_chat.cli.conversations.unlocking import glancing
from desktop_chat.cli.reply import ReplyPrinter
from desktop_chat.cli.services import Services
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import (
    FAILED,
    INTERRUPTED,
    print_json,
    print_line,
    print_marked,
    print_note,
    print_text,
    show_progress,
)
from desktop_chat.domain.comparison import Answer, Place, Question
from desktop_chat.domain.errors import AppError, NoModel, StorageFailed
from desktop_chat.domain.generation import Delta, Event, Finished
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import LoadedModel, ModelFile
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.printable import visible
from desktop_chat.domain.results import Mark
from desktop_chat.policy.comparing import begun, options_of, request_of, unanswered
from desktop_chat.policy.exchange import allow_export
from desktop_chat.policy.features import allow_comparing
from desktop_chat.policy.marks import marks_of
from desktop_chat.policy.standings import results_of

__all__ = ["run"]

_REPORTS = ("report.json", "report.html")
_MARKS = {
    Mark.FAILED: "no answer",
    Mark.EMPTY: "nothing said",
    Mark.CUT_OFF: "cut off",
    Mark.REFUSAL: "looks like a refusal",
}


def run(arguments: Namespace, services: Services) -> int:
    """Show each answer under its model's name as it comes; thoughts and notes go to stderr."""
    allow_comparing(services.managed)
    wanted = _contest(arguments, services)
    out = _Out.of(arguments, services) if arguments.out is not None else None
    with ExitStack() as stack:
        kept = stack.enter_context(keeping(services, wanted.comparison, arguments.keep))
        asking = _Asking(wanted, services, as_json=arguments.json)
        is_whole = asking.ask_all(kept)
        if out is not None:
            out.write(kept)
        if arguments.json:
            print_json(asking.report(kept))
    return _status(kept, is_whole=is_whole)


def _contest(arguments: Namespace, services: Services) -> Contest:
    if arguments.repeat is not None:
        return repeated(arguments, services)
    questions = _questions(arguments.prompts, services) if arguments.prompts else ()
    with glancing(services) as store:
        return contest(arguments, questions, services, store)


def _questions(wanted: str, services: Services) -> tuple[Question, ...]:
    """A set of questions by its name, if it comes with the app, or else from a file."""
    from desktop_chat.storage.exchange.question_files import read_questions
    from desktop_chat.storage.exchange.question_sets import OWN_SETS, own_questions

    own = next((each for each in OWN_SETS if each.name == wanted), None)
    if own is not None:
        return own_questions(own, services.paths.question_sets)
    return read_questions(Path(wanted))


@dataclass(frozen=True, slots=True)
class _Out:
    """Where the reports go."""

    files: tuple[Path, ...]

    @classmethod
    def of(cls, arguments: Namespace, services: Services) -> _Out:
        """
        Raises:
            AppError: They may not be written, or would be over others.
        """
        allow_export(services.managed)
        files = tuple(arguments.out / name for name in _REPORTS)
        for file in files:
            check_out(arguments, services, file)
        try:  # now: answers may take hours
            arguments.out.mkdir(parents=True, exist_ok=True)
            TemporaryFile(dir=arguments.out).close()
        except OSError as error:
            raise StorageFailed(f"{arguments.out}: {error.strerror}.") from error
        return cls(files)

    def write(self, kept: Keeping) -> None:
        from desktop_chat.storage.exchange.comparison_report import write_report

        whole = kept.whole
        results = results_of(whole)
        for file in self.files:
            write_report(whole, results, file)


def _status(kept: Keeping, *, is_whole: bool) -> int:
    if not is_whole:
        return INTERRUPTED
    failed = any(Mark.FAILED in marks_of(each.message) for each in kept.whole.answers)
    return FAILED if failed or kept.failure is not None else 0


class _Asking:
    """Asks at one place after the other, those of one model together."""

    def __init__(self, wanted: Contest, services: Services, *, as_json: bool) -> None:
        self._wanted = wanted
        self._services = services
        self._as_json = as_json
        self._refused: dict[int, str] = {}  # why a contestant's model can't be loaded
        self._loaded: tuple[ModelFile, LoadOptions, LoadedModel] | None = None

    def ask_all(self, kept: Keeping) -> bool:
        """Have all answers given; False if somebody ended it before."""
        with EngineSession(self._services) as session, suppress(KeyboardInterrupt):
            for place in self._wanted.comparison.places():
                self._head(place)
                answer = self._answer(session, place)
                kept.put(answer)
                self._foot(answer)
                if answer.message.finish is FinishReason.CANCELLED:
                    return False
            return True
        return False  # while a model was loaded

    def report(self, kept: Keeping) -> dict[str, Any]:
        """For a program: who was asked what, and what came of it."""
        comparison = kept.whole.comparison
        return {
            "chat": kept.kept.conversation.id or None,
            "saved": kept.store is not None and kept.failure is None,
            "engine": comparison.engine,
            "models": [
                {"title": each.title, "preset": each.preset or None, "sha256": each.sha256}
                for each in comparison.contestants
            ],
            "conditions": comparison.conditions.given,
            "answers": [self._record(each) for each in kept.whole.answers],
        }

    def _answer(self, session: EngineSession, place: Place) -> Answer:
        comparison, who = self._wanted.comparison, place.contestant
        if who in self._refused:
            return unanswered(comparison, place, self._refused[who])
        try:
            model = self._load(session, who)
        except AppError as error:
            self._refused[who] = str(error)
            return unanswered(comparison, place, self._refused[who])
        message = begun(comparison, place, model)
        request = request_of(comparison, place, "compare")
        try:
            with closing(session.ask(request)) as events:
                finished = self._show(events)
        except AppError as error:
            return unanswered(comparison, place, str(error), message)
        text, thinking = finished.text, finished.thinking
        whole = replace(message, content=text, thinking=thinking, finish=finished.reason)
        return Answer(place, replace(whole, stats=finished.stats))

    def _load(self, session: EngineSession, who: int) -> LoadedModel:
        """Have a contestant's model in memory.

        Raises:
            AppError: It can't be.
        """
        comparison, file = self._wanted.comparison, self._wanted.files[who]
        if file is None:
            title = comparison.contestants[who].title
            raise NoModel(f"The file of {title} isn't there.", "Say where it is with --models.")
        services = self._services
        chosen = services.library.load_options(file.key)
        options = options_of(comparison, who, chosen, services.settled(), services.managed)
        if self._loaded is None or self._loaded[:2] != (file, options):
            self._loaded = None
            self._loaded = (file, options, session.load(file.path, options))
        return self._loaded[2]

    def _show(self, events: Generator[Event]) -> Finished:
        printer = ReplyPrinter()
        finished: Finished | None = None
        for event in events:
            if isinstance(event, Finished):
                finished = event
            elif isinstance(event, Delta) and not self._as_json:
                printer.show(event)
        assert finished is not None  # the last event, or an error was raised
        if not self._as_json:
            printer.end()
        return finished

    def _head(self, place: Place) -> None:
        """Say who is asked now, and what if there are several questions."""
        comparison = self._wanted.comparison
        contestant = comparison.contestants[place.contestant]
        if self._as_json:
            show_progress(f"{contestant.title}: question {place.question + 1}")
            return
        preset = f", {contestant.preset}" if contestant.preset else ""
        name = f"{contestant.title} ({contestant.quantization}{preset})"
        if len(comparison.seeds) > 1:
            name += f", seed {comparison.seeds[place.seed]}"
        print_marked([(visible(name), True)])
        if len(comparison.questions) > 1:
            print_line(f"> {comparison.questions[place.question].text}")

    def _foot(self, answer: Answer) -> None:
        """Say what it cost and what strikes about it."""
        if self._as_json:
            show_progress("")
            return
        if answer.note:
            print_note(f"{visible(answer.note)}\n")
        stats = answer.message.stats
        said = [_MARKS[mark] for mark in marks_of(answer.message)]
        if stats is not None:
            said = [
                f"{stats.seconds:.1f} s",
                f"{stats.completion_tokens} tokens",
                f"{stats.tokens_per_second:.1f} tokens/s",
                *said,
            ]
        same = self._is_same(answer)
        if same is not None:
            said.append("the same as before" if same else "another answer than before")
        print_line(f"[{', '.join(said)}]")
        print_text("\n")

    def _is_same(self, answer: Answer) -> bool | None:
        """Whether it is what it was before; None if there is none now, or was none then."""
        before, now = self._wanted.before.get(answer.place), answer.message
        if before is None or Mark.FAILED in marks_of(now):
            return None
        return (now.content, now.thinking) == (before.content, before.thinking)

    def _record(self, answer: Answer) -> dict[str, Any]:
        comparison, place, message = self._wanted.comparison, answer.place, answer.message
        stats = message.stats
        record: dict[str, Any] = {
            "model": comparison.contestants[place.contestant].title,
            "contestant": place.contestant,
            "question": comparison.questions[place.question].text,
            "seed": comparison.seeds[place.seed],
            "text": message.content,
            "thinking": message.thinking,
            "finish_reason": message.finish,
            "note": answer.note,
            "marks": marks_of(message),
            "seconds": None if stats is None else round(stats.seconds, 3),
            "completion_tokens": None if stats is None else stats.completion_tokens,
            "tokens_per_second": None if stats is None else round(stats.tokens_per_second, 3),
        }
        same = self._is_same(answer)
        return record if same is None else record | {"same": same}
