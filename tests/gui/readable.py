"""All that can be read in a window or heard of it, and what of that no translator has seen."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

__all__ = ["marked", "texts", "untranslated"]

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
_BREAKS = re.compile(r"</?p>|: |\. | – |[\n\t·,;()“”{}]")
_KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*"
    r"(?:[A-Z]|F\d+|Up|Down|Left|Right|Home|End|Del|Esc|Enter|Return|[^\w\s])?"
)
_PATTERNS = re.compile(r"\(\*.*\)")
_LETTER = re.compile(r"[^\W\d_]")


def marked(text: str, note: str, count: int) -> str:
    """A language in which every text can be told from what isn't one."""
    return f"⟦{text}⟧"


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
