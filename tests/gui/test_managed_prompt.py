"""The system prompt and the presets that an administrator has for everybody, in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from desktop_chat.app.parameters.tuner import Place
from desktop_chat.domain.chat import Conversation, Message, Role
from desktop_chat.domain.managed import Managed, Values
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.ui.parameters.dialog import ParametersDialog
from desktop_chat.ui.parameters.fixed_prompt import FixedPrompt
from desktop_chat.ui.widgets.managed import who_decides
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle

FIXED = "You work for Example Ltd."
TRANSLATE = Preset("policy:Translate", "Translate", Parameters(system_prompt="Translate."))
RULED = Managed("/etc/x", enforced=Values(system_prompt=FIXED, presets=(TRANSLATE,)))


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    return open_stage(managed=RULED).start()


def inspector(stage: Stage) -> ParametersDialog:
    stage.view.pane.parameters.open()
    (dialog,) = stage.window.findChildren(ParametersDialog)
    return dialog


def read_first(stage: Stage) -> str:
    """What the model read at the beginning of the last request."""
    assert stage.engine.asked is not None
    first = stage.engine.asked.messages[0]
    assert first.role is Role.SYSTEM
    return first.content


def test_every_reply_is_written_under_it(stage: Stage) -> None:
    tuner, session = stage.workspace.tuner, stage.workspace.session
    stage.ask("Hello")
    assert read_first(stage) == FIXED
    for place in (Place.EVERYWHERE, Place.MODEL, Place.CONVERSATION):
        tuner.set(place, "system_prompt", "Be rude.")
    stage.ask("And now?")
    assert read_first(stage) == f"{FIXED}\n\nBe rude."
    tuner.apply(TRANSLATE.id)
    stage.ask("And with a preset?")
    assert read_first(stage) == f"{FIXED}\n\nTranslate."
    asked = next(each for each in session.path if each.role is Role.USER)
    assert session.edit(asked.id, "Hello again")
    stage.until(lambda: session.path[-1].finish is not None and len(session.path) == 2)
    assert read_first(stage).startswith(FIXED)
    session.regenerate()
    stage.until(lambda: session.can_send)
    assert read_first(stage).startswith(FIXED)


def test_what_a_conversation_brings_along_follows_it(stage: Stage) -> None:
    chats: list[object] = []

    def brought(store: ChatStore) -> Conversation:
        conversation = store.create("From elsewhere")
        told = store.add(conversation.id, Message(Role.SYSTEM, "You are a pirate."))
        store.set_leaf(conversation.id, told.id)
        return conversation

    stage.workspace.archive.run(brought, chats.append, chats.append)
    stage.until(lambda: bool(chats))
    stage.workspace.chats.refresh()
    settle(stage)
    stage.workspace.open(stage.workspace.chats.conversations[0])
    stage.until(lambda: bool(stage.workspace.session.path))
    assert stage.view.pane.parameters.line.said() == f"System prompt: {FIXED}"
    stage.ask("Hello")
    assert read_first(stage) == f"{FIXED}\n\nYou are a pirate."


def test_the_context_meter_counts_it(stage: Stage) -> None:
    stage.workspace.context.set_draft("Hello")
    stage.until(lambda: stage.engine.planned is not None)
    assert stage.engine.planned is not None
    assert stage.engine.planned.messages[0] == Message(Role.SYSTEM, FIXED)


def test_it_is_shown_and_nobody_can_change_it(stage: Stage) -> None:
    line = stage.view.pane.parameters.line
    assert line.isVisible()
    assert line.said() == f"System prompt: {FIXED}"
    assert line.toolTip() == line.accessibleDescription() == who_decides()
    assert not line.icon().isNull()
    stage.workspace.tuner.set(Place.CONVERSATION, "system_prompt", "Be brief.")
    assert line.said() == f"System prompt: {FIXED} Be brief."
    (shown,) = inspector(stage).findChildren(FixedPrompt)
    assert shown.field.toPlainText() == FIXED
    assert shown.field.isReadOnly()
    assert shown.field.isEnabled()  # so that it can be read to its end, and copied
    assert shown.field.accessibleDescription() == who_decides()


def test_a_default_is_there_until_it_is_changed(open_stage: OpenStage) -> None:
    stage = open_stage(managed=Managed("/etc/x", defaults=Values(system_prompt=FIXED))).start()
    dialog = inspector(stage)
    row = dialog.panel.rows["system_prompt"]
    field = row.control.findChild(QPlainTextEdit)
    assert field is not None
    assert field.toPlainText() == FIXED
    assert row.source() == "Set by your organisation"
    assert not dialog.findChildren(FixedPrompt)
    stage.ask("Hello")
    assert read_first(stage) == FIXED
    stage.workspace.tuner.set(Place.CONVERSATION, "system_prompt", "Be brief.")
    stage.ask("Hello")
    assert read_first(stage) == "Be brief."


def test_presets_of_the_machine_can_be_used_and_not_be_changed(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(managed=RULED).start()
    presets, tuner = stage.workspace.presets, stage.workspace.tuner
    stage.ask("Hello")
    dialog = inspector(stage)
    tuner.apply(TRANSLATE.id)
    assert dialog.presets.chosen() == "Translate, from your organisation"
    assert Place.PRESET not in dialog.panel.places
    tuner.set(Place.PRESET, "top_k", 1)
    presets.rename(TRANSLATE.id, "Other")
    presets.remove(TRANSLATE.id)
    settle(stage)
    assert presets.get(TRANSLATE.id) == TRANSLATE
    entries = dialog.presets.menu_entries()
    assert [entries[name] for name in ("Rename…", "Delete…", "Export…")] == [False, False, True]
    stage.close()
    again = open_stage(managed=RULED).start()
    again.workspace.open(again.workspace.chats.conversations[0])
    again.until(lambda: bool(again.workspace.session.path))
    assert again.workspace.tuner.preset == TRANSLATE


def test_a_preset_that_the_policy_no_longer_has_is_the_persons_own(open_stage: OpenStage) -> None:
    stage = open_stage(managed=RULED).start()
    stage.ask("Hello")
    stage.workspace.tuner.apply(TRANSLATE.id)
    settle(stage)
    stage.close()
    again = open_stage().start()
    settle(again)
    assert again.workspace.presets.presets == (TRANSLATE,)
    again.workspace.presets.remove(TRANSLATE.id)
    settle(again)
    assert not again.workspace.presets.presets


def test_without_a_policy_there_is_no_lock(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    line = stage.view.pane.parameters.line
    stage.workspace.tuner.set(Place.CONVERSATION, "system_prompt", "Be brief.")
    assert line.said() == "System prompt: Be brief."
    assert line.icon().isNull()
    assert isinstance(line, QPushButton)
    assert not line.toolTip()
