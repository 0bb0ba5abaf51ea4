"""Who can be compared, and under which conditions unless the person says otherwise."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.preferences import Preferences
from desktop_chat.domain.comparison import Comparison, Contestant, Question
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.domain.sampling import new_seed
from desktop_chat.policy.comparing import contestant_of, default_conditions, find_model

__all__ = ["Contestants"]


class Contestants(QObject):
    """Puts comparisons together from the models and presets that there are.

    Signals:
        changed: There is something new in ``models`` or ``presets``.
    """

    changed = Signal()

    def __init__(
        self,
        shelf: ModelShelf,
        presets: PresetList,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._presets = presets
        self._preferences = preferences
        shelf.changed.connect(self.changed)
        presets.changed.connect(self.changed)

    @property
    def models(self) -> tuple[ModelFile, ...]:
        """Those that can be asked, the one used last first."""
        return tuple(each for each in self._shelf.models if each.standing.can_be_loaded)

    @property
    def presets(self) -> tuple[Preset, ...]:
        """Those that a model can be asked with, by name."""
        return self._presets.presets

    def contestant(self, model: ModelFile, preset: Preset | None = None) -> Contestant:
        """A model as it is listed now, alone or with a preset."""
        return contestant_of(model, preset)

    def model(self, contestant: Contestant) -> ModelFile | None:
        """The listed file of a contestant; None if it has gone."""
        return find_model(self._shelf.models, contestant)

    def conditions(self, contestants: Iterable[Contestant]) -> Parameters:
        """What is the same for all of these unless the person says otherwise."""
        found = map(self.model, contestants)
        trained = [each.ctx_train for each in found if each is not None]
        preferences = self._preferences
        return default_conditions(preferences.get, trained, preferences.managed)

    def comparison(
        self,
        contestants: Sequence[Contestant],
        questions: Sequence[Question],
        conditions: Parameters | None = None,
        *,
        seeds: int = 1,
        seed: int | None = None,
        blind: bool = False,
        name: str = "",
    ) -> Comparison:
        """Put one together; nothing is kept or asked yet.

        Args:
            conditions: By default, those of ``conditions``.
            seeds: How often each question is asked, each time with another seed.
            seed: The first of them; None draws it.
            blind: Nobody is named before a vote, and the columns stand in an order by chance.
            name: Of the question set.
        """
        from desktop_chat.engine.llama.build import engine_build  # not before the first paint

        order = list(range(len(contestants)))
        if blind:
            random.SystemRandom().shuffle(order)
        return Comparison(
            questions=tuple(questions),
            contestants=tuple(contestants),
            conditions=self.conditions(contestants) if conditions is None else conditions,
            seeds=more_seeds((), seeds, seed),
            order=tuple(order),
            blind=blind,
            name=name,
            engine=engine_build(),
        )


def more_seeds(taken: Sequence[int], count: int, first: int | None = None) -> tuple[int, ...]:
    """So many seeds that aren't taken yet."""
    found: list[int] = [] if first is None or not count else [first]
    while len(found) < count:
        seed = new_seed()
        if seed not in taken and seed not in found:
            found.append(seed)
    return tuple(found)
