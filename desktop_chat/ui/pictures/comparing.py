"""Pictures of models that are compared: their answers, a table of questions, and setting it up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_chat.app.comparing.run import Phase
from desktop_chat.domain.comparison import Contestant, Question
from desktop_chat.ui.comparing.setup_dialog import SetupDialog
from desktop_chat.ui.pictures.contest import Contest
from desktop_chat.ui.pictures.stage import PictureStage

__all__ = ["take_comparing"]

_LARGE, _SMALL, _NARROW = (1280, 800), (800, 600), (360, 640)
_SEED = 4  # the same pictures each time
_MOST = 3  # models that are compared


def take_comparing(
    stage: PictureStage, out: Path, contest: Contest, invented: Sequence[Path] = ()
) -> Iterator[Path]:
    """Each in light and dark; the small ones only in light.

    Args:
        invented: Models that are compared with those that there are.
    """
    if invented:
        shelf = stage.workspace.shelf
        stage.workspace.bringing.bring(invented)
        stage.wait(lambda: len(shelf.models) > len(invented))
    _compare(stage, (contest.question,))
    stage.workspace.comparing.vote(0, 0, 1)
    page = stage.view.comparing.page
    for scheme in ("light", "dark"):
        dark = scheme == "dark"
        yield stage.shoot(out / f"compare-{scheme}.png", _LARGE, dark=dark)
        page.head.differences.click()
        yield stage.shoot(out / f"compare-differences-{scheme}.png", _LARGE, dark=dark)
        page.head.differences.click()
        yield _setup(stage, out / f"compare-setup-{scheme}.png")
    yield stage.shoot(out / "compare-small-light.png", _SMALL, dark=False)
    yield stage.shoot(out / "compare-narrow-light.png", _NARROW, dark=False)
    _compare(stage, contest.questions, contest.name)
    for question, contestant in ((0, 1), (1, 0), (2, 0), (3, 1), (5, 1)):
        if question < len(contest.questions):
            stage.workspace.comparing.vote(question, 0, contestant)
    stage.settle()
    for scheme in ("light", "dark"):
        file = out / f"compare-table-{scheme}.png"
        yield stage.shoot(file, _LARGE, dark=scheme == "dark")
    yield stage.shoot(out / "compare-table-narrow-light.png", _NARROW, dark=False)


def _compare(stage: PictureStage, questions: tuple[Question, ...], name: str = "") -> None:
    """Ask all, and wait for the last answer."""
    comparing = stage.workspace.comparing
    who = comparing.contestants.comparison(_contestants(stage), questions, seed=_SEED, name=name)
    before = comparing.conversation
    comparing.begin(who)

    def is_done() -> bool:
        progress = comparing.progress
        is_new = comparing.conversation not in (None, before)
        return is_new and progress is not None and progress.phase is Phase.DONE

    stage.wait(is_done)
    stage.settle()


def _contestants(stage: PictureStage) -> list[Contestant]:
    """Those that are there; where there is one only, it is asked twice."""
    models = stage.workspace.comparing.contestants.models[:_MOST]
    wanted = models if len(models) > 1 else (*models, *models)
    return [stage.workspace.comparing.contestants.contestant(model) for model in wanted]


def _setup(stage: PictureStage, file: Path) -> Path:
    stage.view.comparing.set_up_again()
    dialog = stage.window.findChildren(SetupDialog)[-1]
    picture = stage.shoot_with(file, dialog, is_dialog=True)
    dialog.reject()
    stage.settle()
    return picture
