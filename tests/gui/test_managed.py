"""The window on a machine that an administrator looks after."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_chat.app.job import Job
from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.managed import Managed, Values, Words
from desktop_chat.storage.exchange.export import FORMATS
from desktop_chat.storage.keys.secret import Secret
from tests.gui.conftest import OpenStage


def failure(qtbot: QtBot, job: Job) -> object:
    failed: list[object] = []
    job.failed.connect(failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    return failed[0]


def test_a_policy_that_can_not_be_read_is_told_at_the_start(open_stage: OpenStage) -> None:
    stage = open_stage(managed=Managed("/etc/x", closed=Words("It is no JSON."))).start()
    told = stage.view.pane.notice.text()
    assert "Managed by your organisation" in told
    assert "only the models that it has installed may be used. It is no JSON." in told


def test_without_one_nothing_is_told(open_stage: OpenStage) -> None:
    assert "organisation" not in open_stage().start().view.pane.notice.text()


def test_no_job_writes_or_reads_conversations_where_that_is_forbidden(
    open_stage: OpenStage, qtbot: QtBot, tmp_path: Path
) -> None:
    ruled = Managed(enforced=Values(allow_export=False, allow_import=False))
    exchange = open_stage(managed=ruled).start().commons.exchange
    out = tmp_path / "out.json"
    out.write_text("{}")
    for begin in (
        lambda: exchange.export((), FORMATS["json"], out),
        lambda: exchange.back_up(out),
        lambda: exchange.preview(out),
        lambda: exchange.restore(out, Secret()),
    ):
        assert isinstance(failure(qtbot, begin()), DecidedByPolicy)
    assert out.read_text() == "{}"
