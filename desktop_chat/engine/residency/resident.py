"""One model in memory: its weights, and what it has read of one conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadPlan
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import LoadedModel, TemplateInfo
from desktop_chat.engine.generation.prompter import ChooseMessages, Prompter
from desktop_chat.engine.generation.session import Session
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.machine import look_around
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.residency.balance import difference
from desktop_chat.engine.residency.pool import Key
from desktop_chat.engine.speculation.draft_model import DraftModel
from desktop_chat.engine.states.identity import identity_of
from desktop_chat.engine.states.keeper import StateKeeper
from desktop_chat.engine.states.shelf import StateShelf
from desktop_chat.engine.templates.sandbox import Renderer

__all__ = ["Resident", "Workshop"]


@dataclass(frozen=True, slots=True, eq=False)
class Resident:
    """A loaded model and all that belongs to it.

    Attributes:
        model: What it says of itself.
        cost: Bytes that it counts for in a budget.
        taken: What the machine had less of once it was loaded.
        draft: What guesses for it, if there is something.
    """

    key: Key
    model: LoadedModel
    cost: int
    taken: Machine
    weights: Weights
    context: Context
    prompter: Prompter
    session: Session
    draft: DraftModel | None = None

    def close(self) -> None:
        """Give the memory back. Samplers must be closed before; the order is llama.cpp's."""
        self.session.put_away()
        if self.draft is not None:
            self.draft.close()
        self.context.close()
        self.weights.close()


@dataclass(frozen=True, slots=True)
class Workshop:
    """What all models share, to make a resident with."""

    log: native.Log
    abort: native.AbortFlag
    renderer: Renderer
    choose_messages: ChooseMessages
    templates: Path
    shelf: StateShelf

    def open(
        self,
        key: Key,
        plan: LoadPlan,
        judged: str,
        report: Callable[[float], bool],
        place: Path | None = None,
        *,
        file: str,
    ) -> Resident:
        """Load a model.

        Args:
            judged: Its chat template as it was looked at; empty if it has none.
            report: Gets 0 to 1, and answers whether to go on.
            place: Where it has to be read, if that isn't its path.
            file: Names it exactly as it was looked at.

        Raises:
            AppError: llama.cpp refused it, or it was cancelled; nothing is left of it.
        """
        path = key.path
        before = look_around()
        self.renderer.start()  # it is ready by the time that the model is
        weights = self.load(path, plan, report, place)
        context: Context | None = None
        try:
            context = Context(weights, plan, self.abort)
            prompter = Prompter(
                weights,
                self.renderer,
                self.templates,
                self.choose_messages,
                key.options.template,
                judged=judged,
            )
            model = _describe(path, weights, context, plan, prompter.info)
            visible = _visible(weights, prompter)
            states = self._keeper(file, key, plan, weights, context)
            session = Session(
                weights, context, self.abort, visible, batch=plan.ubatch, states=states
            )
        except BaseException:
            if context is not None:
                context.close()
            weights.close()
            raise
        taken = difference(before, look_around())
        return Resident(key, model, plan.need.lasting, taken, weights, context, prompter, session)

    def _keeper(
        self, file: str, key: Key, plan: LoadPlan, weights: Weights, context: Context
    ) -> StateKeeper:
        devices = [gpu.description for gpu in look_around().gpus]
        return StateKeeper(
            self.shelf,
            identity_of(file, plan, context.size, key.options.template, devices),
            context,
            weights.vocabulary.piece,
            window=weights.window,
            recurrent=weights.recurrent,
        )

    def load(
        self,
        path: Path,
        plan: LoadPlan,
        report: Callable[[float], bool],
        place: Path | None = None,
    ) -> Weights:
        """The weights alone, of a model that writes text; see ``open``."""
        native.compute_alike(wanted=plan.alike and plan.batched > 0)
        weights = Weights(
            path,
            self.log,
            gpu_layers=plan.gpu_layers,
            repacked=plan.repacked,
            report=report,
            place=place,
        )
        if not weights.answers:
            weights.close()
            raise UnsupportedModel(tr("{name} is not a model that writes text.", name=path.name))
        return weights


def _visible(weights: Weights, prompter: Prompter) -> frozenset[int]:
    """The control tokens that border the model's thinking."""
    markers = prompter.markers
    if markers is None:
        return frozenset()
    vocabulary = weights.vocabulary
    ids = vocabulary.tokenize(markers.opening + markers.close, parse_special=True)
    return frozenset(token for token in ids if vocabulary.is_control(token))


def _describe(
    path: Path, weights: Weights, context: Context, plan: LoadPlan, template: TemplateInfo
) -> LoadedModel:
    gpus = [gpu.description for gpu in look_around().gpus]
    return LoadedModel(
        path=path,
        name=weights.metadata("general.name") or path.stem,
        architecture=weights.metadata("general.architecture"),
        parameters=weights.parameters,
        ctx=context.size,
        ctx_train=weights.ctx_train,
        device=", ".join(gpus) if gpus and plan.gpu_layers else "CPU",
        threads=context.threads,
        gpu_layers=plan.gpu_layers,
        template=template,
        notes=(*plan.notes, template.note) if template.note else plan.notes,
        cache_type=plan.cache_type,
        flash_attention=plan.flash_attention,
        retested=plan.retested,
    )
