"""All that can be read in a window or heard of it, and what of that no translator has seen."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.gui.stage import Stage

__all__ = ["NAMES", "OWN", "check", "close_all", "marked", "untranslated"]

NAMES = frozenset({
    "Desktop Chat", "SHA-256", "Markdown", "HTML", "JSON", "PDF", "English", "Deutsch", "Español",
    "Français", "简体中文", "日本語", "العربية", "f16", "q8_0", "q4_0",
})  # fmt: skip
"""What is called so in any language."""
OWN = NAMES | {
    "Alpha", "Beta", "llama", "135M", "Q4_1", "heron", "herons", "Nothing is known of Alpha.gguf",
    "Alpha.gguf", "keychain in memory", "All Files",
}  # fmt: skip
"""What people and files say where a test has its own words in."""

_SAID = (
    "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "text", "title", "placeholderText", "informativeText", "specialValueText", "plainText",
)  # fmt: skip
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_BREAKS = re.compile(r"</?p>|: |\. | – |[\n\t·,;()“”{}\u2068\u2069]")
_KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*"
    r"(?:[A-Z]|F\d+|Up|Down|Left|Right|Home|End|Del|Esc|Enter|Return|[^\w\s])?"
)
_PATTERNS = re.compile(r"\(\*.*\)")
_LETTER = re.compile(r"[^\W\d_]")


def marked(text: str, note: str, count: int) -> str:
    """A language in which every text can be told from what isn't one."""
    return f"⟦{text}⟧"


def check(stage: Stage, *own: str) -> None:
    """Fail with what can't be translated in a window and its dialogs."""
    found = untranslated(stage.window, OWN | set(own))
    assert not found, "\n".join(found)


def close_all(stage: Stage) -> None:
    """Leave all dialogs and menus."""
    for each in stage.window.findChildren(QDialog):
        each.reject()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()


def untranslated(root: QWidget, own: Collection[str]) -> list[str]:
    """What has letters outside of the marks, with where it is.

    Args:
        own: Names and other people's texts, which stay as they are in any language.
    """
    return sorted(
        {
            f"{place}: {text[:200]!r}"
            for place, text in texts(root)
            if text not in own
            and any(_is_strange(part, own) for part in _BREAKS.split(_without_marked(text)))
        }
    )


def texts(root: QObject) -> Iterator[tuple[str, str]]:
    """Every text of a widget and what is in it, also of what isn't shown now."""
    kind = type(root).__name__
    if isinstance(root, QFileDialog):  # what is in it is Qt's, which has its own translators
        yield f"{kind}.windowTitle", root.windowTitle()
        yield from ((f"{kind} filters", _PATTERNS.sub("", each)) for each in root.nameFilters())
        return
    if isinstance(root, (QWidget, QAction)):
        for name in _SAID:
            if name not in ("text", "plainText") or not _is_written_in(root):
                yield f"{kind}.{name}", str(root.property(name) or "")
    if isinstance(root, (QAbstractItemView, QComboBox)):
        items = cast("QAbstractItemModel | None", root.model())
        for text in _rows(items, QModelIndex()) if items is not None else ():
            yield f"{kind} rows", text
    for child in root.children():
        yield from texts(child)


def _rows(items: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(items.rowCount(parent)):
        index = items.index(row, 0, parent)
        for role in _ROLES:
            yield str(items.data(index, role) or "")
        yield from _rows(items, index)


def _is_written_in(each: QObject) -> bool:
    """Whether its text is the person's, and not the app's."""
    is_editor = isinstance(each, (QLineEdit, QTextEdit, QPlainTextEdit))
    return is_editor and not each.isReadOnly()  # type: ignore[attr-defined]


def _without_marked(text: str) -> str:
    """What stands outside of the outermost marks."""
    left, depth = "", 0
    for character in text:
        depth += character == "⟦"
        left += "\n" if depth else character
        depth -= character == "⟧"
    return left


def _is_strange(part: str, own: Collection[str]) -> bool:
    part = part.strip(" .")
    is_known = part in own or part.startswith("/") or _KEYS.fullmatch(part)
    return not is_known and bool(_LETTER.search(part))
