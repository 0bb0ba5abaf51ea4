"""A model and the one that guesses for it, from their files to memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.errors import AppError, Cancelled, InvalidInput, NotEnoughMemory
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.domain.machine import Machine
from desktop_chat.engine.candidate import Admit, Candidate, Guard, Report
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.machine import look_around
from desktop_chat.engine.residency.balance import difference, given_back, less
from desktop_chat.engine.residency.resident import Resident, Workshop
from desktop_chat.engine.speculation.draft_model import DraftModel

__all__ = ["Pairing"]

_BATCH = 128  # tokens that the draft reads at once: few, since the model waits for it
# Of a token of the draft, in tokens of the model. Who has a larger one than is offered guess wants
# that to be tried all the same.
_MOST_COST = 0.25


class Pairing:
    """What keeps the draft from being loaded is told, and the model is loaded without it.

    Nothing here does anything where no draft is asked for.
    """

    def __init__(
        self,
        path: Path,
        model: Candidate,
        options: LoadOptions,
        admit: Admit,
        guard: Guard,
        report: Callable[[Path], Report],
    ) -> None:
        """Look at the draft's file.

        Args:
            path: Of the model.
            report: What is told how far the loading of a file is.

        Raises:
            Cancelled: ``report`` said so.
        """
        self._model = model
        self._guard = guard
        self._report = report
        self._path = Path(options.draft or "")
        self._draft: Candidate | None = None
        self._notes: list[str] = []
        if not options.draft:
            return
        try:
            self._draft = model if self._path == path else admit(self._path, report(self._path))
            self._check_fits(self._draft, path)
        except Cancelled:
            raise
        except AppError as error:
            self._leave_out(error)

    def plan(self, machine: Machine, options: LoadOptions) -> LoadPlan:
        """Decide what both are loaded with; raises ``AppError`` if there is no room for the model.

        The draft gets what is left. It uses a GPU only where the model does.
        """
        plan = self._model.plan(machine, options)
        if self._draft is None:
            return plan
        asked = LoadOptions(
            ctx=plan.ctx,
            threads=plan.threads,
            gpu_layers=None if plan.gpu_layers else 0,
            measured=False,
        )
        left = less(machine, plan.need.lasting, gpus_first=plan.gpu_layers > 0)
        try:
            draft = _planned(self._draft, left, asked)
        except AppError as error:
            return replace(plan, notes=(*plan.notes, self._told(error)))
        batch = min(_BATCH, draft.ctx)
        return replace(plan, draft=replace(draft, batch=batch, ubatch=batch, notes=()))

    def try_out(self, plan: LoadPlan, report: Report) -> None:
        """Have a test run of each that needs one; raises ``AppError`` if the model failed it."""
        self._model.try_out(plan, report)
        if self._draft is None or plan.draft is None:
            return
        try:
            self._draft.try_out(plan.draft, report)
        except Cancelled:
            raise
        except AppError as error:
            self._leave_out(error)

    def complete(self, resident: Resident, plan: LoadPlan, workshop: Workshop) -> Resident:
        """The model that was loaded, with its draft.

        Raises:
            Cancelled: ``report`` said so.
        """
        if self._draft is not None and plan.draft is not None:
            before = look_around()
            try:
                draft = self._open(self._draft, plan.draft, plan, resident, workshop)
            except Cancelled:
                raise
            except AppError as error:
                self._leave_out(error)
            else:
                taken = given_back(resident.taken, difference(before, look_around()))
                self._notes.append(tr("{draft} guesses for it.", draft=self._path.name))
                resident = replace(resident, draft=draft, taken=taken, cost=plan.lasting)
        notes = (*resident.model.notes, *self._notes)
        return replace(resident, model=replace(resident.model, notes=notes))

    def _open(
        self,
        candidate: Candidate,
        plan: LoadPlan,
        model: LoadPlan,
        resident: Resident,
        workshop: Workshop,
    ) -> DraftModel:
        self._check_goes_back(recurrent=resident.weights.recurrent, path=resident.key.path)
        with self._guard(self._path):
            candidate.check_unchanged()
            report, place = self._report(self._path), candidate.place
            weights = workshop.load(self._path, plan, report, place)
            context: Context | None = None
            try:
                self._check_goes_back(recurrent=weights.recurrent, path=self._path)
                context = Context(weights, plan, workshop.abort)
                candidate.check_unchanged()
            except BaseException:
                if context is not None:
                    context.close()
                weights.close()
                raise
        return DraftModel(
            weights,
            context,
            workshop.abort,
            batch=plan.ubatch,
            cost=min(_MOST_COST, _size(plan) / max(1, _size(model))),
            vocabulary=resident.weights.vocabulary.size,
        )

    def _check_fits(self, draft: Candidate, path: Path) -> None:
        """Raises ``AppError`` if it can never guess for the model in ``path``."""
        self._check_goes_back(recurrent=not self._model.goes_back, path=path)
        self._check_goes_back(recurrent=not draft.goes_back, path=self._path)
        if draft is not self._model and draft.vocabulary != self._model.vocabulary:
            raise InvalidInput(tr("its vocabulary is another one."))

    def _check_goes_back(self, *, recurrent: bool, path: Path) -> None:
        if recurrent:
            raise InvalidInput(tr("{model} can't take back what it has read.", model=path.name))

    def _leave_out(self, error: AppError) -> None:
        self._draft = None
        self._notes.append(self._told(error))

    def _told(self, error: AppError) -> str:
        return tr(
            "Without its draft model {draft}: {reason}",
            draft=self._path.name,
            reason=error.detail or error.title,
        )


def _planned(draft: Candidate, machine: Machine, asked: LoadOptions) -> LoadPlan:
    """With a context as long as the model's, or as there is room for."""
    try:
        return draft.plan(machine, asked)
    except NotEnoughMemory:
        return draft.plan(machine, replace(asked, ctx=None))


def _size(plan: LoadPlan) -> int:
    """Bytes that are read for each token."""
    return plan.need.weights - plan.need.copied
