"""What an administrator decided for the machine: from where, and what of it doesn't count."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.app.policy_facts import PolicyFacts
from desktop_chat.domain.folding import fold
from desktop_chat.domain.language import tr
from desktop_chat.domain.managed import StoreState
from desktop_chat.storage.managed.report import policy_lines, policy_report
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.settings.row import LinkRow, heading
from desktop_chat.ui.settings.section import Section
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_openly
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.fitted_text import FittedText
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import ManagedNote
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["PolicySection"]

_MOST = 600  # characters of a value that are shown; all of them are copied


class _Fact(QWidget):
    """A name above what there is to say of it. Values and paths can be selected."""

    def __init__(self, theme: Theme, name: str, *said: str, value: str = "") -> None:
        super().__init__()
        self.words = fold(" ".join((name, *said, value)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = plain_label(theme.font(Size.BODY, QFont.Weight.Medium), wraps=True)
        title.setText(name)
        title.setVisible(bool(name))
        column.addWidget(title)
        if value:
            code = FittedText(theme.monospace(Size.CAPTION), name or value)
            code.show_text(value)
            column.addWidget(code)
        for text in said:
            label = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
            label.setText(text)
            column.addWidget(label)


class PolicySection(Section):
    """The same facts as “desktop-chat policy show”."""

    def __init__(self, theme: Theme, icons: Icons, title: str, policy: PolicyFacts) -> None:
        super().__init__(theme, title)
        self._theme = theme
        self._icons = icons
        self._policy = policy
        self._stores: Mapping[Path, StoreState] | None = None  # until the disk has told
        self._searched: Sequence[str] = ()
        report = policy_report(policy.managed, None)
        copy = LinkRow(theme, tr("Copy all of it"))
        copy.followed.connect(self._on_copied)
        self._tell_source(report)
        self.add([copy])
        self._tell_values(tr("Nobody can change this"), report["enforced"], is_locked=True)
        self._tell_values(tr("This holds until you decide otherwise"), report["defaults"])
        refused = [
            _Fact(theme, _shown(each["key"]), _shown(each["reason"]), _shown(each["remedy"]))
            for each in report["refused"]
        ]
        if refused:
            self.add(refused, heading(theme, tr("Doesn’t count"), Size.BODY))
        policy.looked.connect(self._on_looked)
        policy.look()

    def narrow(self, words: Sequence[str]) -> int:
        self._searched = words
        return super().narrow(words)

    def text(self) -> str:
        """All of it, as it is copied."""
        stores = None if self._stores is None else {k: v.value for k, v in self._stores.items()}
        return "\n".join(policy_lines(policy_report(self._policy.managed, stores)))

    @Slot(object)
    def _on_looked(self, stores: Mapping[Path, StoreState]) -> None:
        if self._stores is None and stores:
            rows = [
                _Fact(self._theme, "", _state(state), value=_shown(str(path)))
                for path, state in stores.items()
            ]
            self.add(rows, heading(self._theme, tr("Models for everybody"), Size.BODY))
            self.narrow(self._searched)
        self._stores = stores

    def _tell_source(self, report: Mapping[str, Any]) -> None:
        said = [tr("It is read when the app starts.")]
        if report["closed"] is not None:
            said = [self._policy.managed.banner, self._policy.managed.remedy]
        place = _shown(report["source"])
        self.add([_Fact(self._theme, tr("Decided in", "a file"), *map(_shown, said), value=place)])

    def _tell_values(
        self, title: str, values: Mapping[str, Any], *, is_locked: bool = False
    ) -> None:
        if not values:
            return
        rows: list[QWidget] = [
            _Fact(self._theme, key, value=_shown(json.dumps(value, ensure_ascii=False)))
            for key, value in values.items()
        ]
        above = heading(self._theme, title, Size.BODY)
        self.add(rows, _Locked(self._icons, title) if is_locked else above)

    @Slot()
    def _on_copied(self) -> None:
        copy_openly(self.text())
        announce(self, tr("Copied"))


class _Locked(QWidget):
    """A heading with who decides below it."""

    def __init__(self, icons: Icons, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading(icons.theme, title, Size.BODY))
        column.addWidget(ManagedNote(icons))


def _state(state: StoreState) -> str:
    match state:
        case StoreState.KEPT:
            return tr("Only an administrator can change what is in it.")
        case StoreState.OPEN:
            return tr("Others can write there, so it doesn’t count where only stores are used.")
        case StoreState.MISSING:
            return tr("It isn’t there.")


def _shown(text: str) -> str:
    text = printable(text)
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"
