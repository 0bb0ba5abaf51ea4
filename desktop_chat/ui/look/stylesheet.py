"""How the tokens dress the widgets that Qt paints itself."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_chat.ui.look.tokens import SCROLL_BAR, Colours, Radius, Space

__all__ = ["stylesheet"]

# A border is part of the box in every state, so that focus doesn't move anything. Around what has
# the focus it is two pixels wide.
_TEMPLATE = Template("""
QWidget#sidebar { background: $sidebar; $edge }
QWidget#scrim { background: rgba(0, 0, 0, 90); }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListView, QTableView { background: transparent; border: none; outline: none; }
QTableView { selection-background-color: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView QHeaderView { background: transparent; }
QTableView QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 4px ${one_half}px;
}

QToolButton, QPushButton {
    border: 2px solid transparent; border-radius: ${small}px;
    padding: 4px 7px; background: transparent; color: $text;
}
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:pressed, QPushButton:pressed { background: $selected; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; }

QToolButton#small { padding: 2px; color: $muted; }
QToolButton#small:hover { color: $text; }
QToolButton#quiet { color: $muted; padding: 4px 5px; }
QToolButton#quiet:hover, QToolButton#quiet:pressed, QToolButton#quiet:checked { color: $text; }
QToolButton#quiet:checked { background: $selected; }
QToolButton#fold { padding: $fold; }
QToolButton#fold:hover { background: transparent; color: $accent; }

QToolButton#round {
    border-radius: ${medium}px; background: $accent; padding: 0;
}
QToolButton#round:hover { background: $accent_hover; }
QToolButton#round:focus { border: 2px solid $text; }
QToolButton#round:disabled { background: $hover; }

QPushButton#outlined, QDialog QPushButton {
    border: 1px solid $border; padding: 7px 14px; background: $background;
}
QPushButton#action {
    border: 1px solid $border; padding: 5px ${one_half}px; background: $background;
    margin-top: ${one}px;
}
QPushButton#outlined:hover, QPushButton#action:hover, QDialog QPushButton:hover {
    background: $hover;
}
QPushButton#outlined:focus, QPushButton#action:focus, QDialog QPushButton:focus {
    border: 2px solid $accent;
}
QPushButton#outlined:focus, QDialog QPushButton:focus { padding: 6px 13px; }
QPushButton#action:focus { padding: 4px 11px; }
QPushButton#primary, QDialog QPushButton#primary {
    border: 1px solid transparent; padding: 8px 14px; background: $accent; color: $on_accent;
}
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus, QDialog QPushButton#primary:focus {
    border: 2px solid $text; padding: 7px 13px;
}
QPushButton#primary:disabled { background: $hover; color: $muted; }
QPushButton#quiet, QDialog QPushButton#quiet {
    border: 2px solid transparent; background: transparent; color: $muted; padding: 2px 5px;
}
QPushButton#quiet:focus, QDialog QPushButton#quiet:focus { border-color: $accent; }
QPushButton#quiet:hover { color: $text; }
QPushButton#link, QDialog QPushButton#link {
    border: 2px solid transparent; background: transparent; color: $accent; padding: 0 3px;
}
QPushButton#link:hover { color: $accent_hover; }
QPushButton#link:focus, QDialog QPushButton#link:focus { border-color: $accent; padding: 0 3px; }
QPushButton#wide { text-align: left; padding: 7px 15px; }

QToolButton#tab {
    border: 1px solid $border; padding: 4px ${one}px; color: $muted; background: $background;
}
QToolButton#tab:hover { background: $hover; }
QToolButton#tab:checked { background: $selected; color: $text; border-color: $accent; }
QToolButton#tab:focus { border: 2px solid $accent; padding: 3px 7px; }

QFrame#composer {
    background: $background; border: 1px solid $border; border-radius: ${large}px;
}
QFrame#composer[active="true"] { border-color: $accent; }
QFrame#composer[waiting="true"] { border-style: dashed; }
QFrame#composer QPlainTextEdit { background: transparent; border: none; padding: 0; }

QFrame#chip { background: $surface; border: 1px solid $border; border-radius: ${small}px; }
QToolButton#chip { padding: 3px 6px; }

QFrame#bubble { background: $surface; border-radius: ${large}px; }
QFrame#popup { background: $raised; border: 1px solid $border; border-radius: ${medium}px; }
QFrame#float { background: $raised; border: 1px solid $border; border-radius: ${large}px; }
QFrame#float QToolButton { border-radius: ${medium}px; }
QFrame#rule { background: $border; border: none; }
QFrame#notice { border-radius: ${medium}px; background: $surface; }
QFrame#notice[kind="warning"] { background: $warning_ground; }
QFrame#notice[kind="error"] { background: $error_ground; }
QLabel#title[kind="warning"] { color: $warning; }
QLabel#title[kind="error"] { color: $error; }
QLabel#muted { color: $muted; }
QLabel#error { color: $error; }
QLabel#pill { background: $surface; border-radius: ${small}px; padding: 2px ${one}px; }
QLabel#pill[kind="warning"] { background: $warning_ground; color: $warning; }
QLabel#chosen {
    background: $selected; color: $accent; border-radius: ${small}px; padding: 1px 6px;
}
QToolButton#badge { background: $warning_ground; color: $warning; padding: 2px 7px; }
QToolButton#badge:hover { border-color: $warning; }
QToolButton#badge:focus { border-color: $accent; }

QCheckBox, QRadioButton {
    border: 2px solid transparent; border-radius: ${small}px; padding: 1px 3px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit {
    background: $background; color: $text; border: 1px solid $accent;
    border-radius: ${small}px; padding: 3px 6px; selection-background-color: $selection;
}
QLineEdit#search { border-color: $border; padding: 5px ${half}px; }
QLineEdit#search:focus { border: 2px solid $accent; padding: 4px 3px; }
QLineEdit#field { border-color: $border; border-radius: ${medium}px; padding: 7px ${one}px; }
QLineEdit#field:focus { border: 2px solid $accent; padding: 6px 7px; }
QComboBox {
    background: $background; color: $text; border: 1px solid $border; border-radius: ${small}px;
    padding: 5px ${one}px; selection-background-color: $selection; selection-color: $text;
}
QFrame#number { background: $background; border: 1px solid $border; border-radius: ${small}px; }
QFrame#number[active="true"] { border-color: $accent; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $border; padding: 4px;
    selection-background-color: $hover; selection-color: $text;
}
QPlainTextEdit#field {
    background: $background; border: 1px solid $border; border-radius: ${small}px; padding: 4px;
    selection-background-color: $selection;
}
QPlainTextEdit#field:focus { border: 2px solid $accent; padding: 3px; }
QProgressBar { background: transparent; border: none; max-height: 2px; min-height: 2px; }
QProgressBar::chunk { background: $accent; }

QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu {
    background: $raised; border: 1px solid $border; border-radius: ${medium}px; padding: 4px;
}
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${small}px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px ${one}px; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px;
}
""")


def stylesheet(colours: Colours) -> str:
    """Qt's style sheet for one scheme."""
    names = {name: getattr(colours, name) for name in Colours.__slots__}
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    edge = f"border-{'left' if mirrored else 'right'}: 1px solid {colours.border};"
    return _TEMPLATE.substitute(
        names,
        bar=SCROLL_BAR,
        edge=edge if colours.sidebar == colours.background else "",
        fold="2px 0 2px 7px" if mirrored else "2px 7px 2px 0",  # which Qt doesn't mirror
        half=int(Space.HALF),
        one=int(Space.ONE),
        one_half=int(Space.ONE_HALF),
        two=int(Space.TWO),
        small=int(Radius.SMALL),
        medium=int(Radius.MEDIUM),
        large=int(Radius.LARGE),
    )
