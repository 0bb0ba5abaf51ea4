"""What is in the settings: every one that is declared, and ways to what has its own dialog."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import CTX, MODEL, SETTINGS, SHORTCUTS, AnySetting, SettingGroup
from desktop_chat.domain.shortcuts import COMMANDS
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.parameters.number import limit_number
from desktop_chat.ui.settings.policy_section import PolicySection
from desktop_chat.ui.settings.row import LinkRow, SettingRow
from desktop_chat.ui.settings.section import Section
from desktop_chat.ui.settings.shortcut_panel import ShortcutPanel
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import ManagedNote, mark_managed

__all__ = ["make_sections"]

_LINKS: Mapping[SettingGroup, tuple[str, ...]] = {
    SettingGroup.WRITING: ("instructions",),
    SettingGroup.MODELS: ("memory", "parameters", "find_models"),
    SettingGroup.CONVERSATIONS: ("import", "export_all"),
    SettingGroup.PRIVACY: ("keys", "back_up", "restore", "about"),
}
_ELSEWHERE = (MODEL, SHORTCUTS)  # settings that have a row of their own kind


def make_sections(
    theme: Theme, icons: Icons, workspace: Workspace, commands: Commands, dialog: QDialog
) -> dict[SettingGroup, Section]:
    """All groups there are something in. What leads elsewhere closes ``dialog``."""
    sections: dict[SettingGroup, Section] = {}
    rows: list[SettingRow] = []
    links: dict[str, LinkRow] = {}
    for group in SettingGroup:
        if group is SettingGroup.SHORTCUTS:
            sections[group] = ShortcutPanel(theme, commands.keys, tr(group.value))
            continue
        if group is SettingGroup.POLICY:
            if workspace.policy.is_there:
                sections[group] = PolicySection(theme, icons, tr(group.value), workspace.policy)
            continue
        section = sections[group] = Section(theme, tr(group.value))
        own = [
            SettingRow(theme, icons, each, workspace.settings.default(each))
            for each in SETTINGS
            if each.group is group and each not in _ELSEWHERE
        ]
        if group is SettingGroup.MODELS:
            links["choose_model"] = _model_row(theme, workspace, commands, dialog)
            section.add([links["choose_model"]])
            _mark_model(icons, workspace, links["choose_model"])
        section.add(own)
        leading = {each: _link(theme, commands, each, dialog) for each in _LINKS.get(group, ())}
        section.add(list(leading.values()))
        rows += own
        links |= leading
    _mark_managed(icons, workspace, rows, commands, links)
    _Following(workspace, rows, commands, links, dialog)
    return sections


def _mark_managed(
    icons: Icons,
    workspace: Workspace,
    rows: list[SettingRow],
    commands: Commands,
    links: Mapping[str, LinkRow],
) -> None:
    """Show which of them an administrator has decided."""
    for row in rows:
        if workspace.settings.is_enforced(row.setting):
            row.show_managed(icons)
        most = workspace.settings.managed.enforced.max_context_tokens
        if row.setting is CTX and most is not None:
            limit_number(icons, row, row.control, most)
    for command, link in links.items():
        if commands.is_managed(command):
            mark_managed(icons, link.button)


class _Following(QObject):
    """Keeps rows as the settings are, whoever changes them."""

    def __init__(
        self,
        workspace: Workspace,
        rows: list[SettingRow],
        commands: Commands,
        links: Mapping[str, LinkRow],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._commands = commands
        self._links = links
        self._rows = {row.setting.key: row for row in rows}
        for row in rows:
            row.decided.connect(workspace.decide)
            row.show_value(workspace.settings.get(row.setting))
        workspace.setting_changed.connect(self._on_changed)
        workspace.unlocking.changed.connect(self._allow)
        self._allow()

    @Slot(object)
    def _on_changed(self, setting: AnySetting) -> None:
        if setting.key in self._rows:
            self._rows[setting.key].show_value(self._workspace.settings.get(setting))

    @Slot()
    def _allow(self) -> None:
        """Have those links be pressed that lead somewhere now."""
        for command, link in self._links.items():
            link.button.setEnabled(self._commands.is_possible(command))


def _link(
    theme: Theme, commands: Commands, command: str, dialog: QDialog, name: str = "", help: str = ""
) -> LinkRow:
    """To what a command opens, in the place of the settings."""
    row = LinkRow(theme, tr(COMMANDS[command].label), name, help)
    row.followed.connect(dialog.accept)
    row.followed.connect(partial(commands.run, command))
    return row


def _model_row(theme: Theme, workspace: Workspace, commands: Commands, dialog: QDialog) -> LinkRow:
    model = workspace.bridge.state.model
    return _link(
        theme,
        commands,
        "choose_model",
        dialog,
        tr(MODEL.label),
        model.title if model is not None else tr(MODEL.help),
    )


def _mark_model(icons: Icons, workspace: Workspace, row: LinkRow) -> None:
    """Say that an administrator has chosen which model each start begins with."""
    if workspace.settings.is_enforced(MODEL):
        layout = row.layout()
        assert layout is not None
        layout.addWidget(
            ManagedNote(icons, tr("Each start begins with the model of your organisation"))
        )
