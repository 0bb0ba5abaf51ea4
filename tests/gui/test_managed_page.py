"""What an administrator decided, as the settings show it: the facts of the command."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit

from desktop_chat.domain.managed import GpuMode, Managed, Refused, Values, Words
from desktop_chat.domain.model_rule import ModelRule
from desktop_chat.domain.settings import SettingGroup
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.policy_section import PolicySection
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage

ODD = Refused("enforced.GpuMod", Words("Nothing of this name is known."), Words("Correct it."))
RULED = Managed(
    "/etc/desktop-chat/policy.json",
    Values(gpu_mode=GpuMode.OFF, allowed_models=(ModelRule(sha256="0" * 64),)),
    Values(language="de"),
    (ODD,),
)


def page(stage: Stage) -> PolicySection:
    stage.view.commands.run("policy")
    (dialog,) = stage.window.findChildren(SettingsDialog)
    section = dialog.sections[SettingGroup.POLICY]
    assert isinstance(section, PolicySection)
    return section


def read(section: PolicySection) -> str:
    """All that can be read on the page."""
    labels = [each.text() for each in section.findChildren(QLabel)]
    return "\n".join(labels + [each.toPlainText() for each in section.findChildren(QTextEdit)])


def test_it_says_what_holds_from_where_and_what_does_not(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(managed=RULED, stores=(tmp_path, tmp_path / "absent")).start()
    section = page(stage)
    stage.until(lambda: str(tmp_path) in read(section))
    told = read(section)
    for fact in (
        "/etc/desktop-chat/policy.json", "GpuMode", '"off"', "0" * 64, "Language", '"de"',
        "enforced.GpuMod", "Nothing of this name is known.", "Correct it.", "It isn’t there.",
    ):  # fmt: skip
        assert fact in told
    (copy,) = [
        each for each in section.findChildren(QAbstractButton) if each.text() == "Copy all of it"
    ]
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == section.text()
    assert copied.startswith("Policy: /etc/desktop-chat/policy.json\nEnforced:\n")
    assert f"{tmp_path / 'absent'} (not there)" in copied


def test_a_word_finds_what_is_on_it(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(managed=RULED, stores=(tmp_path,)).start()
    section = page(stage)
    (dialog,) = stage.window.findChildren(SettingsDialog)
    stage.until(lambda: str(tmp_path) in read(section))
    dialog.search.setText("gpumode")
    shown = [each.toPlainText() for each in section.findChildren(QTextEdit) if each.isVisible()]
    assert shown == ['"off"']


def test_a_policy_that_can_not_be_read_says_why_and_what_follows(open_stage: OpenStage) -> None:
    stage = open_stage(managed=Managed("/etc/x", closed=Words("It is no JSON."))).start()
    told = read(page(stage))
    assert "can't be read, so only the models that it has installed may be used" in told
    assert "It is no JSON." in told
    assert "Ask whoever looks after this machine." in told


def test_the_notice_at_the_start_leads_there(open_stage: OpenStage) -> None:
    stage = open_stage(managed=Managed("/etc/x", closed=Words("It is no JSON."))).start()
    (show,) = [
        each
        for each in stage.view.pane.notice.findChildren(QAbstractButton)
        if each.text() == "Show what is decided"
    ]
    show.click()
    (dialog,) = stage.window.findChildren(SettingsDialog)
    assert dialog.isVisible()


def test_a_long_value_costs_no_time_and_is_copied_whole(open_stage: OpenStage) -> None:
    rules = tuple(ModelRule(sha256=f"{number:064x}") for number in range(4096))
    stage = open_stage(managed=Managed("/etc/x", Values(blocked_models=rules))).start()
    section = page(stage)
    assert max(len(each.toPlainText()) for each in section.findChildren(QTextEdit)) < 700
    assert f"{4095:064x}" in section.text()


def test_without_a_policy_there_is_no_page(stage: Stage) -> None:
    assert not stage.view.commands.is_possible("policy")
    stage.view.settings.open()
    (dialog,) = stage.window.findChildren(SettingsDialog)
    assert SettingGroup.POLICY not in dialog.sections


def test_it_may_be_closed_before_the_disk_has_told(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(managed=RULED, stores=(tmp_path,)).start()
    page(stage)
    (dialog,) = stage.window.findChildren(SettingsDialog)
    dialog.close()
    told: list[object] = []
    stage.workspace.policy.looked.connect(told.append)
    stage.workspace.policy.look()
    stage.until(lambda: bool(told))
