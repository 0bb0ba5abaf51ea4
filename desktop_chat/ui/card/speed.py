"""How fast a model is on this machine: what was measured, or how far the measuring is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop_chat.app.models.measuring import MeasuredModel, MeasuringProgress, ModelMeasuring
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import decimal, listed, tr
from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.measurement import BestSetup, DraftGain, Knob, Measurement, Setup
from desktop_chat.ui.look.language import day
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.flow_layout import FlowLayout
from desktop_chat.ui.widgets.untrusted import breakable, printable

__all__ = ["SpeedView"]

_STEPS = 1000
_WORTH_IT = 1.03  # as fast; less may be chance


class SpeedView(QWidget):
    """What is known of the model in ``path``, with the buttons to measure it and to forget that."""

    def __init__(self, theme: Theme, measuring: ModelMeasuring, path: Path) -> None:
        super().__init__()
        self._measuring = measuring
        self._path = path
        self._was_under_way = False
        self._said = plain_label(theme.font(Size.BODY), wraps=True)
        self._more = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._error = plain_label(theme.font(Size.BODY), "error", wraps=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Measuring this model"))
        self.begin = push_button(tr("Measure on this machine"), "outlined")
        self.keep = push_button(tr("Keep it all the same"), "outlined")
        self.forget = push_button(tr("Forget"), "outlined")
        self.cancel = push_button(tr("Cancel"), "outlined")
        self.begin.clicked.connect(lambda: measuring.begin(path))
        self.keep.clicked.connect(lambda: measuring.keep(path))
        self.forget.clicked.connect(lambda: measuring.forget(path))
        self.cancel.clicked.connect(measuring.cancel)
        self._lay_out()
        measuring.changed.connect(self._refresh)
        self._refresh()
        measuring.look(path)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, Space.ONE)
        for button in (self.begin, self.keep, self.forget, self.cancel):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        for widget in (self._said, self._error, self._progress, self._more, buttons):
            column.addWidget(widget)
        column.insertSpacing(column.count() - 1, Space.HALF)

    def text(self) -> str:
        """What can be read of it, for tests."""
        labels = (self._said, self._error, self._more)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    @Slot()
    def _refresh(self) -> None:
        progress, known = self._measuring.progress, self._measuring.of(self._path)
        if progress is not None and progress.path != self._path:
            progress = None  # another model is measured
        self._show_progress(progress)
        self.begin.setEnabled(self._measuring.can_begin)
        is_first = known.best is None and known.not_kept is None
        self.begin.setText(tr("Measure on this machine") if is_first else tr("Measure again"))
        self.keep.setVisible(known.not_kept is not None and progress is None)
        self.forget.setVisible(known.best is not None and progress is None)
        if progress is not None:
            self._say(_under_way(progress), tr("Nothing can be asked meanwhile."))
        else:
            self._say(*self._result(known))
        self._error.setText(_explained(known.error))
        self._error.setVisible(known.error is not None and progress is None)
        if self._was_under_way and progress is None:
            announce(self, self.text())
        self._was_under_way = progress is not None

    def _show_progress(self, progress: MeasuringProgress | None) -> None:
        self._progress.setVisible(progress is not None)
        self._progress.setValue(round(progress.fraction * _STEPS) if progress else 0)
        self.cancel.setVisible(progress is not None)
        self.begin.setVisible(progress is None)

    def _say(self, said: str, more: str) -> None:
        self._said.setText(said)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def _result(self, known: MeasuredModel) -> tuple[str, str]:
        more = [] if known.measurement is None else _doubts(known.measurement)
        if known.not_kept is not None:
            best = known.not_kept.best
            said = tr("Nothing was kept, since other programs were busy.")
            more.append(_rates(best))
        elif known.best is not None:
            best, said = known.best, _rates(known.best)
        else:
            return (
                tr("Not measured: threads and the like are chosen by rules of thumb."),
                self._invitation(),
            )
        more.append(_setup(best.setup))
        if best.draft is not None:
            more.append(_gained(best.draft))
        more.append(tr("Measured on {day}.", day=day(best.when)))
        if known.measurement is not None:
            more += _remarks(known.measurement)
        return said, "\n".join(map(breakable, more))

    def _invitation(self) -> str:
        if not self._measuring.can_begin:
            return tr("It can be measured once the model has finished what it is at.")
        return tr(
            "It takes half a minute. All models leave the memory for it, and nothing can be asked "
            "meanwhile."
        )


def _under_way(progress: MeasuringProgress) -> str:
    percent = round(progress.fraction * 100)
    said = {
        None: tr("Loading the model…"),
        Knob.LAYERS: tr("Trying the GPU and the CPU… {percent} %", percent=percent),
        Knob.THREADS: tr("Trying numbers of threads… {percent} %", percent=percent),
        Knob.REPACKING: tr("Trying repacked weights… {percent} %", percent=percent),
        Knob.FLASH_ATTENTION: tr("Trying flash attention… {percent} %", percent=percent),
        Knob.BATCH: tr("Trying batches of the prompt… {percent} %", percent=percent),
        Knob.CACHE: tr("Trying the memory of the context… {percent} %", percent=percent),
        Knob.RESULT: tr("Trying all of it together… {percent} %", percent=percent),
        Knob.DRAFT: tr("Trying the draft model… {percent} %", percent=percent),
    }
    return said[progress.knob]


def _rates(best: BestSetup) -> str:
    """What it writes and reads, and what it did before."""
    writes, reads = best.rates.decode, best.rates.prompt
    if best.rates == best.before:
        return tr(
            "It writes {written} tokens/s and reads {read}: nothing was faster than the usual "
            "choices.",
            written=decimal(writes, 1),
            read=decimal(reads, 0),
        )
    return tr(
        "It writes {written} tokens/s and reads {read}; before, it was {written_before} and "
        "{read_before}.",
        written=decimal(writes, 1),
        read=decimal(reads, 0),
        written_before=decimal(best.before.decode, 1),
        read_before=decimal(best.before.prompt, 0),
    )


def _gained(draft: DraftGain) -> str:
    """What the draft model is good for."""
    ratio = decimal(draft.ratio, 2)
    if draft.ratio < _WORTH_IT:
        return tr(
            "With {draft} as its draft model it isn't faster: {ratio} times as fast.",
            draft=draft.name,
            ratio=ratio,
        )
    return tr(
        "{ratio} times as fast with {draft} as its draft model.", draft=draft.name, ratio=ratio
    )


def _setup(setup: Setup) -> str:
    parts = [
        tr("{n} threads", "{n} thread", setup.threads),
        tr("batches of {n} tokens", "batches of {n} token", setup.ubatch),
    ]
    if setup.flash_attention is False:
        parts.append(tr("no flash attention"))
    if not setup.repacked:
        parts.append(tr("no repacked weights"))
    if setup.gpu_layers == 0:
        parts.append(tr("no layer on the GPU"))
    return tr("Fastest here: {setup}.", setup=listed(parts))


def _doubts(found: Measurement) -> list[str]:
    if not found.is_busy:
        return []
    told = tr(
        "Other programs used {percent} % of the processor meanwhile, so this may mislead: "
        "measure again when the machine is quiet.",
        percent=round(found.others * 100),
    )
    return [told]


def _remarks(found: Measurement) -> list[str]:
    """What the person should know of it, and may decide."""
    said = [_packed(found)]
    if found.left_out:
        said.append(tr("There was no time to try all of it."))
    return [each for each in said if each]


def _packed(found: Measurement) -> str:
    """What another memory of the context would change; empty if that wasn't tried."""
    tried = {each.setup.cache_type: each for each in found.tried if each.knob is Knob.CACHE}
    plain, packed = tried.get(CacheType.F16), tried.get(CacheType.Q8_0)
    if plain is None or packed is None:
        return ""
    return tr(
        "With its context in {kind} it would take {less} less memory and write {written} tokens/s; "
        "that changes what it says a little, so it stays in f16 unless you choose otherwise in the "
        "model's settings.",
        kind=CacheType.Q8_0,
        less=bytesize(plain.cache - packed.cache),
        written=decimal(packed.rates.decode, 1),
    )


def _explained(error: Exception | None) -> str:
    if error is None:
        return ""
    if isinstance(error, AppError):
        return printable(f"{error.detail} {error.remedy}".strip())
    return tr("Something went wrong: {error}", error=printable(str(error)))
