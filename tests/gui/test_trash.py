"""What is due to go goes while the app runs, too."""

import time

from desktop_chat.app.conversations.trash import TrashCollector
from desktop_chat.storage.conversations.filing import DAYS_IN_TRASH
from tests.gui.stage import Stage, opened


def test_the_trash_is_emptied_of_old_while_the_app_runs(stage: Stage) -> None:
    for question in ("What is a heron?", "What is a ferry?"):
        stage.workspace.session.new()
        stage.ask(question)
    stage.until(lambda: len(stage.workspace.chats.conversations) == 2)
    old, new = (each.id for each in stage.workspace.chats.conversations)
    stage.workspace.chats.trash([old, new])
    stage.until(lambda: all(each.trashed for each in stage.workspace.chats.conversations))
    database = opened(stage, "rw")
    then = time.time() - (DAYS_IN_TRASH + 1) * 24 * 3600
    database.execute("UPDATE conversation SET trashed = ? WHERE id = ?", (then, old))
    database.close()
    collector = TrashCollector(stage.workspace.archive, stage.window, interval_ms=1)
    collector.emptied.connect(stage.workspace.chats.refresh)
    collector.start()
    stage.until(lambda: [each.id for each in stage.workspace.chats.conversations] == [new])
    collector.close()
