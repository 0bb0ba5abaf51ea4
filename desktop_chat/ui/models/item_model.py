"""The models as rows of a list, narrowed to those that a few letters call for."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.language import listed, tr
from desktop_chat.domain.loading import Fit, FitKind
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.domain.model_search import ModelSearch
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["Mark", "ModelItemModel", "facts", "fit_words", "parameters"]

_Index = QModelIndex | QPersistentModelIndex


class Mark(Enum):
    """What sets a row apart from the others."""

    NONE = auto()
    IN_USE = auto()
    IN_MEMORY = auto()
    SET_ASIDE = auto()
    MISSING = auto()
    BLOCKED = auto()


class ModelItemModel(QAbstractListModel):
    """The shelf's models in its order, or the likeliest first while something is looked for."""

    def __init__(self, shelf: ModelShelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._query = ""
        self._search = ModelSearch(shelf.models)
        self._rows = tuple(shelf.models)
        shelf.changed.connect(self._on_changed)
        shelf.fits_changed.connect(self._repaint)
        shelf.residents_changed.connect(self._repaint)

    def model(self, index: _Index) -> ModelFile:
        return self._rows[index.row()]

    def narrow(self, query: str) -> None:
        """Show what ``query`` calls for; all of them if it is empty."""
        self._query = query.strip()
        self._fill()

    def row_of(self, path: Path | None) -> int:
        """Where this file is; 0 if it isn't there."""
        return next((row for row, model in enumerate(self._rows) if model.path == path), 0)

    def mark(self, model: ModelFile) -> Mark:
        if model.standing is Standing.SET_ASIDE:
            return Mark.SET_ASIDE
        if model.standing is Standing.MISSING:
            return Mark.MISSING
        if model.standing is Standing.BLOCKED:
            return Mark.BLOCKED
        if model.path == self._shelf.path:
            return Mark.IN_USE
        return Mark.IN_MEMORY if model.path in self._shelf.residents else Mark.NONE

    def mark_words(self, model: ModelFile) -> str:
        match self.mark(model):
            case Mark.NONE | Mark.BLOCKED:  # which has a lock, and its second line to itself
                return ""
            case Mark.IN_USE:
                return tr("in use")
            case Mark.IN_MEMORY:
                return tr("in memory")
            case Mark.SET_ASIDE:
                return tr("set aside")
            case Mark.MISSING:
                return tr("not there now")

    def second_line(self, model: ModelFile) -> str:
        """Its facts, or why it can't be talked to."""
        if model.standing is Standing.BLOCKED:
            reason = printable(model.reason)
            return tr("Not allowed on this machine: {reason}", reason=reason)
        if model.reason and not model.standing.can_be_loaded:
            return printable(model.reason)
        return facts(model)

    def fit_words(self, model: ModelFile, *, briefly: bool = False) -> str:
        """How it would run; empty while that isn't known."""
        if not model.standing.can_be_loaded:
            return ""
        return fit_words(self._shelf.fit(model), briefly=briefly)

    def is_too_large(self, model: ModelFile) -> bool:
        fit = self._shelf.fit(model)
        return fit is not None and fit.kind is FitKind.NONE

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        model = self.model(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return printable(model.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(model)
            case Qt.ItemDataRole.ToolTipRole if model.standing is Standing.BLOCKED:
                return self.second_line(model)  # which may be cut off
            case _:
                return None

    def _spoken(self, model: ModelFile) -> str:
        """All that a row shows, for those who hear it."""
        parts = (
            printable(model.title),
            self.mark_words(model),
            self.second_line(model),
            tr("sees or hears") if model.projectors else "",
            self.fit_words(model),
        )
        return listed(filter(None, parts))

    @Slot()
    def _on_changed(self) -> None:
        self._search = ModelSearch(self._shelf.models)
        self._fill()

    def _fill(self) -> None:
        rows = tuple(self._search.find(self._query) if self._query else self._shelf.models)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @Slot()
    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def facts(model: ModelFile) -> str:
    """Family, parameters, quantization and size, as far as they are known."""
    known = (
        model.family or model.architecture,
        parameters(model.parameters),
        model.quantization,
        bytesize(model.size),
    )
    return printable(" · ".join(fact for fact in known if fact))


def parameters(count: int) -> str:
    """``4.0B`` for four thousand millions, as makers of models write it."""
    if count >= 10**10:
        return f"{count / 10**9:.0f}B"
    if count >= 10**9:
        return f"{count / 10**9:.1f}B"
    return f"{round(count / 10**6)}M" if count >= 10**6 else ""


def fit_words(fit: Fit | None, *, briefly: bool = False) -> str:
    """Where it would run, and how fast if that is known."""
    if fit is None:
        return ""
    where = {
        FitKind.GPU: tr("GPU"),
        FitKind.PARTLY: tr("partly GPU"),
        FitKind.CPU: tr("CPU"),
        FitKind.NONE: tr("too large"),
    }[fit.kind]
    if briefly or fit.kind is FitKind.NONE or not fit.tokens_per_second:
        return where
    speed = max(1, round(fit.tokens_per_second))
    if fit.is_measured:
        return tr(
            "{where}, {n} tokens/s measured", "{where}, {n} token/s measured", speed, where=where
        )
    match fit.kind:
        case FitKind.GPU:
            return tr("GPU, about {n} tokens/s", "GPU, about {n} token/s", speed)
        case FitKind.PARTLY:
            return tr("partly GPU, about {n} tokens/s", "partly GPU, about {n} token/s", speed)
        case FitKind.CPU:
            return tr("CPU, about {n} tokens/s", "CPU, about {n} token/s", speed)
