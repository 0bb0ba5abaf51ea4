"""All comparisons of this run of the app: one is at work at a time, and none while one chats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.comparing.crew import Crew
from desktop_chat.app.comparing.keeper import AnswerKeeper
from desktop_chat.app.comparing.run import Phase, Progress, Run
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.state import Phase as EnginePhase
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.chat import title_from
from desktop_chat.domain.comparison import Answer, Comparison, KeptComparison
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.managed import Managed
from desktop_chat.policy.exchange import allow_export
from desktop_chat.policy.features import allow_comparing

__all__ = ["Comparisons"]

_LOADING = EnginePhase.LOADING
_BUSY = (_LOADING, EnginePhase.GENERATING)


class Comparisons(QObject):
    """Has comparisons answered, whichever windows they are open in, and keeps each answer.

    The one that was asked for last comes first. While the person waits for a reply or for a model
    in a conversation, all stand still; what was under way then is asked again afterwards.

    Signals:
        changed: Another comparison is at work, or none, or one of them has got further.
        ended: A ``Run`` that goes on no more: it is whole, or something stopped it; but not where
            the person did.
        saved: The store holds something new.
        failed: An exception; something could not be kept, and the comparison is paused.
    """

    changed = Signal()
    ended = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        chat: EngineBridge,
        crew: Crew,
        tasks: Tasks,
        managed: Managed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._chat = chat
        self._crew = crew
        self._tasks = tasks
        self._managed = managed
        self._runs: dict[str, Run] = {}
        self._wanted: list[Run] = []  # that shall go on, the one that does at the end
        self._at_work: Run | None = None
        self._keeper = AnswerKeeper(archive, self)
        self._keeper.saved.connect(self._on_kept)
        self._keeper.failed.connect(self._on_not_kept)
        self._chat_loads = False
        crew.grown.connect(self._on_grown)
        crew.answered.connect(self._on_answered)
        crew.ended.connect(self._on_ended)
        crew.failed.connect(self._on_crew_failed)
        chat.state_changed.connect(self._on_chat_changed)

    @property
    def running(self) -> frozenset[str]:
        """Ids of the conversations whose comparisons go on by themselves."""
        return frozenset(run.conversation.id for run in self._wanted)

    @property
    def progress(self) -> dict[str, Progress]:
        """How far each of these is."""
        return {run.conversation.id: run.progress for run in self._wanted}

    def run(self, kept: KeptComparison) -> Run:
        """What is known of a comparison that was read from the store."""
        run = self._runs.get(kept.conversation.id)
        if run is None:
            run = self._runs[kept.conversation.id] = Run(kept, self)
            run.changed.connect(self.changed)
        else:
            run.take(kept)
        run.is_shown = True
        return run

    def begin(
        self,
        comparison: Comparison,
        done: Callable[[Run], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Keep a new comparison and have it answered.

        Args:
            done: Gets the run once it is kept.
            failed: Gets an exception; nothing is kept.
        """

        def kept(found: KeptComparison) -> None:
            run = self.run(found)
            self.saved.emit()
            self.resume(run)
            done(run)

        if not self._is_allowed(failed):
            return
        title = comparison.name or title_from(comparison.questions[0].text)
        self._archive.run(lambda store: store.comparisons.add(comparison, title), kept, failed)

    def resume(self, run: Run) -> None:
        """Have what is missing answered, before any other comparison."""
        if not self._is_allowed(self.failed.emit):
            return
        self._keeper.try_again(run)
        if run.is_whole:
            run.enter(Phase.DONE)
            return
        self._runs[run.conversation.id] = run  # it may have been let go since it was asked for
        self._wanted = [*(each for each in self._wanted if each is not run), run]
        run.enter(Phase.WAITING)
        self._switch()

    def pause(self, run: Run) -> None:
        """Stand still at once. An answer under way is asked for again when it goes on."""
        self._leave(run)

    def stop(self, run: Run) -> None:
        """As ``pause``, but what there is of the answers under way is kept as it is."""
        for answer in self._leave(run):
            self._keeper.keep(run, answer)
        run.enter(Phase.DONE if run.is_whole else Phase.PAUSED)

    def add_seeds(self, run: Run, seeds: Iterable[int]) -> None:
        """Have all questions asked with these seeds, too."""

        def added(kept: KeptComparison) -> None:
            run.take(kept)
            self.resume(run)

        identity, wanted = run.conversation.id, tuple(seeds)
        if not self._is_allowed(self.failed.emit):
            return
        self._archive.run(
            lambda store: store.comparisons.add_seeds(identity, wanted), added, self.failed.emit
        )

    def write_report(
        self,
        kept: KeptComparison,
        path: Path,
        done: Callable[[Path], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write what is known of a comparison into a file: a page if its name says so, else JSON.

        Args:
            done: Gets the path when it is written.
            failed: Gets an exception; no file is left by halves.
        """

        def write() -> Path:
            from desktop_chat.policy.standings import results_of
            from desktop_chat.storage.exchange.comparison_report import write_report

            allow_export(self._managed)
            write_report(kept, results_of(kept), path)
            return path

        self._tasks.run(write, done, failed)

    def let_go(self, run: Run) -> None:
        """No window shows it any more: remember it only for as long as it goes on."""
        run.is_shown = False
        self._on_kept(run)

    def forget(self, ids: Iterable[str]) -> None:
        """These conversations are gone, or are no longer wanted."""
        for conversation_id in ids:
            run = self._runs.pop(conversation_id, None)
            if run is not None:
                self._leave(run)
                self._keeper.forget(run)
                self.let_go(run)

    def forget_all(self) -> None:
        """What is kept is no longer what was compared here."""
        self.forget(tuple(self._runs))

    def close(self) -> None:
        """End all engines; what was under way is missing at the next start."""
        self._wanted.clear()
        self._at_work = None
        self._crew.close()

    def _is_allowed(self, failed: Callable[[Exception], None]) -> bool:
        """Whether models may be compared here; ``failed`` hears why not."""
        try:
            allow_comparing(self._managed)
        except AppError as error:
            failed(error)
            return False
        return True

    def _leave(self, run: Run) -> tuple[Answer, ...]:
        """Have a comparison go on no more; what there is of its answers under way."""
        self._wanted = [each for each in self._wanted if each is not run]
        partial = self._halt() if run is self._at_work else ()
        run.enter(Phase.DONE if run.is_whole else Phase.PAUSED)
        self._switch()
        self.changed.emit()
        self.saved.emit()
        return partial

    def _halt(self) -> tuple[Answer, ...]:
        """Have the engines stop; what there is of the answers that they were at."""
        run, self._at_work = self._at_work, None
        partial = self._crew.stop()
        if run is not None:
            run.show({}, {}, at_once=False)
        return partial

    def _switch(self) -> None:
        """Have the engines at work on what they should be at work on now."""
        is_busy = self._chat.state.phase in _BUSY
        wanted = self._wanted[-1] if self._wanted and not is_busy else None
        if wanted is self._at_work:
            return
        before = self._at_work
        if before is not None:
            self._halt()
            if before in self._wanted:
                before.enter(Phase.WAITING)
        self._at_work = wanted
        if wanted is not None:
            wanted.enter(Phase.PREPARING)
            self._crew.work(wanted.comparison, wanted.missing())
        self.changed.emit()

    @Slot(object)
    def _on_chat_changed(self, _: object) -> None:
        was_loading, self._chat_loads = self._chat_loads, self._chat.state.phase is _LOADING
        self._switch()
        if self._chat_loads and not was_loading:
            self._crew.rest()  # the memory is the chat's first

    @Slot()
    def _on_grown(self) -> None:
        if self._at_work is not None:
            crew = self._crew
            self._at_work.show(crew.under_way, crew.loading, at_once=crew.at_once)

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        if self._at_work is not None:
            self._keeper.keep(self._at_work, answer)

    @Slot()
    def _on_ended(self) -> None:
        run, self._at_work = self._at_work, None
        if run is None:
            return
        run.show({}, {}, at_once=False)
        if run.is_whole:
            self.ended.emit(run)
            self._wanted.remove(run)
            run.enter(Phase.DONE)
            self.saved.emit()
        self._switch()
        self.changed.emit()

    @Slot(object)
    def _on_crew_failed(self, error: Exception) -> None:
        if self._at_work is not None:
            self._end(self._at_work)
        self.failed.emit(error)

    @Slot(object)
    def _on_kept(self, run: Run) -> None:
        if not (run.is_shown or run in self._wanted or self._keeper.has_unsaved(run)):
            self._runs.pop(run.conversation.id, None)
            self._keeper.forget(run)
            run.setParent(None)

    @Slot(object, object)
    def _on_not_kept(self, run: Run, error: Exception) -> None:
        if run in self._wanted:
            self._end(run)
        self.failed.emit(error)

    def _end(self, run: Run) -> None:
        self.ended.emit(run)
        self._leave(run)
