"""The window where conversations aren't kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.domain.managed import Managed, Values
from desktop_chat.domain.settings import SAVE_HISTORY
from desktop_chat.storage.exchange.export import FORMATS
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.row import SettingRow
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle
from tests.gui.test_recovery import crashed, notice_of

ENFORCED = Managed("/etc/x", enforced=Values(save_history=False))
DEFAULT = Managed("/etc/x", defaults=Values(save_history=False))
WORDS = ("heron", "otter", "marten", "lynx", "badger")


def begun(stage: Stage) -> Stage:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    return stage


def use(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    """Say each of the words somewhere."""
    file = tmp_path / "animals.txt"
    file.write_text("The marten climbs.")
    stage.view.pane.attachments.add_files((file,))
    stage.until(lambda: bool(stage.workspace.drafts.draft.attachments))
    stage.engine.enqueue("An otter.")
    assert stage.ask("Is it a heron?") == "An otter."
    shown = stage.workspace.session.conversation
    assert shown is not None
    stage.workspace.chats.rename(shown.id, "About the lynx")
    stage.type("And a badger?")
    settle(stage)
    stage.until(
        lambda: [c.title for c in stage.workspace.chats.conversations] == ["About the lynx"]
    )
    stage.workspace.finder.find("otter")
    with qtbot.waitSignal(stage.workspace.finder.found):
        pass


def said_in(folder: Path) -> list[str]:
    """Which of the words are in a file there, and in which."""
    return [
        f"{word} in {path}"
        for path in folder.rglob("*")
        if path.is_file()
        for word in WORDS
        if word.encode() in path.read_bytes() or word.encode("utf-16-le") in path.read_bytes()
    ]


def test_all_works_until_the_end_and_nothing_of_it_is_on_the_disk(
    open_stage: OpenStage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = begun(open_stage(managed=ENFORCED).start())
    use(stage, tmp_path, qtbot)
    assert said_in(stage.profile) == []
    out = tmp_path / "out.json"
    job = stage.commons.exchange.export((), FORMATS["json"], out)
    with qtbot.waitSignal(job.done):
        pass
    assert "otter" in out.read_text()
    stage.close()
    assert said_in(stage.profile) == []
    assert not list(stage.profile.glob("*.db*"))
    assert not list(stage.profile.glob(".unfinished-*"))
    stage = begun(open_stage(managed=ENFORCED).start())
    settle(stage)
    assert stage.workspace.chats.conversations == ()
    assert stage.workspace.drafts.draft.text == ""


def test_what_was_kept_before_is_not_shown_and_comes_back_with_the_setting(
    open_stage: OpenStage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = begun(open_stage().start())
    use(stage, tmp_path, qtbot)
    stage.close()
    stage = begun(open_stage(managed=ENFORCED).start())
    settle(stage)
    assert stage.workspace.chats.conversations == ()
    stage.close()
    stage = begun(open_stage().start())
    stage.until(
        lambda: [c.title for c in stage.workspace.chats.conversations] == ["About the lynx"]
    )


def test_the_window_says_so_and_by_whom(open_stage: OpenStage) -> None:
    stage = begun(open_stage(managed=ENFORCED).start())
    banner = stage.view.pane.access.banner
    stage.until(banner.isVisible)
    assert banner.text() == (
        "Conversations aren't kept on this machine\n"
        "They are gone when the app ends, as your organisation has decided."
    )
    assert not stage.view.pane.access.badge.isVisible()  # it isn't that anybody could read them
    said = "Your organisation doesn't have conversations kept."
    labels = stage.view.sidebar.findChildren
    stage.until(lambda: said in [each.text() for each in labels(QLabel) if each.isVisible()])
    commands: Commands = stage.view.commands
    for command in ("back_up", "restore", "keys"):
        assert commands.is_managed(command)
        commands.run(command)
    assert commands.is_possible("export_all")


def test_as_a_default_each_can_decide_otherwise(open_stage: OpenStage) -> None:
    stage = begun(open_stage(managed=DEFAULT).start())
    banner = stage.view.pane.access.banner
    stage.until(banner.isVisible)
    assert "The settings can change that" in banner.text()
    assert not stage.view.commands.is_possible("keys")
    assert not stage.view.commands.is_managed("keys")
    stage.view.settings.open()
    (dialog,) = stage.window.findChildren(SettingsDialog)
    (row,) = [each for each in dialog.findChildren(SettingRow) if each.setting is SAVE_HISTORY]
    row.decided.emit(SAVE_HISTORY, True)
    dialog.reject()
    stage.close()
    stage = begun(open_stage(managed=DEFAULT).start())
    assert stage.workspace.unlocking.access.is_kept
    assert stage.view.commands.is_possible("keys")


@pytest.mark.parametrize("managed", [ENFORCED, DEFAULT])
def test_another_window_says_so_too(open_stage: OpenStage, managed: Managed) -> None:
    stage = begun(open_stage(managed=managed).start())
    stage.another_window()
    stage.until(stage.view.pane.access.banner.isVisible)
    assert "aren't kept" in stage.view.pane.access.banner.text()


def test_after_a_crash_nothing_is_said_to_be_saved(open_stage: OpenStage, tmp_path: Path) -> None:
    last = crashed(tmp_path / "profile", "gone")
    stage = begun(open_stage(managed=ENFORCED, aftermath=last).start())
    stage.until(lambda: "start again" in notice_of(stage))
    assert "Your conversation wasn't kept." in notice_of(stage)
    assert "is saved" not in notice_of(stage)
