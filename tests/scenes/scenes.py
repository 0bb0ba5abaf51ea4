"""Where one can be in the window. Some scenes go on from the one before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu

from desktop_chat.domain.errors import LoadFailed
from desktop_chat.domain.prompt import Prompt
from desktop_chat.ui.about.dialog import AboutDialog
from desktop_chat.ui.card.dialog import CardDialog
from desktop_chat.ui.composer.chips import Chip
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.thinking import ThinkingFold
from desktop_chat.ui.widgets.row_view import RowView
from tests.scenes.stage import Stage

__all__ = ["SCENES", "SPOKEN"]

Scene = Callable[[Stage], object]

SPOKEN = "It rains. Is it so? Take 3.5 litres of water, an umbrella, and go. Go, and that is all."
_RICH = """\
# A heading

Some *words* with `code`, [a link](https://example.org/page) and a formula $x^2$.

- one
- two
    1. deeper

- [x] done

> Quoted.

| Name | Value |
|------|------:|
| a    | 1     |

```python
print("Hello")
```

$$E = mc^2$$
"""


def _conversations(stage: Stage) -> None:
    """One is pinned, one in a folder, one archived and one in the trash."""
    titles = {"Plans", "Recipes", "Old things", "Waste"}
    for title in titles:
        stage.ask(title, "All right.")
    chats = stage.work.chats
    stage.until(lambda: titles <= {each.title for each in chats.conversations})
    ids = {each.title: each.id for each in chats.conversations}
    chats.pin((ids["Plans"],), True)
    chats.move((ids["Recipes"],), "Kitchen")
    chats.archive((ids["Old things"],), True)
    stage.session.leave([ids["Waste"]])
    chats.trash((ids["Waste"],))
    stage.until(lambda: any(each.trashed for each in chats.conversations))


def _menu_of_conversation(stage: Stage) -> None:
    _rich(stage)
    rows = stage.view.sidebar.findChildren(RowView)[0]
    rows.menu_requested.emit(stage.window.mapToGlobal(QPoint(100, 100)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    stage.go_into(menu)


def _press(name: str) -> Scene:
    return lambda stage: stage.button(name).click()


def _spoken(stage: Stage) -> None:
    stage.begin("How is the weather?", SPOKEN, tokens_per_second=20)
    stage.await_reply()


def _rich(stage: Stage) -> None:
    stage.ask("What is there?", _RICH, "They want to know what there is.")


def _thoughts(stage: Stage) -> None:
    _rich(stage)
    stage.pane.findChildren(ThinkingFold)[-1].open()


def _answering(stage: Stage) -> None:
    stage.begin("Write on and on.", "word " * 500, tokens_per_second=5)
    stage.until(lambda: len(stage.session.path[-1].content) > 5)


def _stopped(stage: Stage) -> None:
    stage.work.bridge.stop()
    stage.await_reply()


def _failed(stage: Stage) -> None:
    error = LoadFailed("It stopped in the middle.")
    stage.ask("Will it work?", "Some words, and then", error=error)


def _versions(stage: Stage) -> None:
    _rich(stage)
    stage.engine.enqueue("Another one.")
    stage.session.regenerate()
    stage.until(lambda: stage.session.path[-1].content == "Another one.")
    stage.await_reply()
    stage.pane.transcript.blocks()[0].setFocus()


def _editing(stage: Stage) -> None:
    _rich(stage)
    stage.pane.transcript.blocks()[0].edit()


def _menu_of_message(stage: Stage) -> None:
    _rich(stage)
    stage.go_into(stage.menu("More for this message"))


def _details(stage: Stage) -> None:
    _rich(stage)
    stage.pane.transcript.acted.emit(stage.session.path[-1].id, Tool.DETAILS)


def _attached(stage: Stage) -> None:
    stage.view.new_chat()
    stage.work.attaching.add_text("One line.\n" * 500)
    stage.until(lambda: bool(stage.window.findChildren(Chip)))


def _preview(stage: Stage) -> None:
    stage.window.findChildren(Chip)[-1].opened.emit()


def _in_keys(button: str) -> Scene:
    def show(stage: Stage) -> None:
        stage.view.commands.run("keys")
        stage.button(button).click()

    return show


def _error(stage: Stage) -> None:
    stage.pane.notice.show_error(LoadFailed("Alpha.gguf has no tensors."))


def _bug(stage: Stage) -> None:
    stage.pane.notice.show_error(ZeroDivisionError("division by zero"))


def _narrow(stage: Stage) -> None:
    stage.window.resize(360, 640)
    stage.view.search()


def _find(stage: Stage) -> None:
    _rich(stage)
    stage.view.find()
    field = stage.window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("words")


def _far_up(stage: Stage) -> None:
    stage.ask("Tell me more.", "A paragraph.\n\n" * 100)
    stage.pane.transcript.go_to_top()


def _run(command: str) -> Scene:
    return lambda stage: stage.view.commands.run(command)


def _switcher(text: str) -> Scene:
    def show(stage: Stage) -> None:
        stage.pane.switcher.open_list()
        stage.pane.switcher.popup().search.setText(text)

    return show


def _model_menu(stage: Stage) -> None:
    popup = stage.pane.switcher.popup()
    stage.pane.switcher.open_list()
    stage.go_into(popup.menu(popup.list.model().index(0, 0)))


def _card(stage: Stage) -> None:
    stage.view.commands.run("model_card")
    card = stage.window.findChildren(CardDialog)[-1]
    stage.until(lambda: bool(card.text()))


def _settings(stage: Stage) -> None:
    """All of its pages are parts of one, and are told as such."""
    stage.view.settings.open_shortcuts()


def _about(stage: Stage) -> None:
    stage.view.commands.run("about")
    about = stage.window.findChildren(AboutDialog)[-1]
    stage.until(lambda: about.known is not None)


def _palette(text: str) -> Scene:
    def show(stage: Stage) -> None:
        stage.view.palette.open()
        stage.view.palette.palette().search.setText(text)

    return show


def _search(text: str) -> Scene:
    def show(stage: Stage) -> None:
        stage.view.search()
        stage.field.setText(text)

    return show


def _prompts(stage: Stage) -> None:
    stage.work.prompts.save(Prompt("", "Translate", "Put {{text}} into {{language}}."))
    stage.until(lambda: bool(stage.work.prompts.prompts))
    stage.pane.prompts.open()


def _fields(stage: Stage) -> None:
    stage.pane.prompts.use(stage.work.prompts.prompts[0])


def _new_prompt(stage: Stage) -> None:
    stage.pane.prompts.open()
    stage.pane.prompts.popup.new_wanted.emit()


def _comparison(stage: Stage) -> None:
    stage.compare("What is a heron?")


def _blind(stage: Stage) -> None:
    stage.compare("What is a heron?", blind=True)


def _differences(stage: Stage) -> None:
    _comparison(stage)
    page = stage.view.comparing.page
    page.head.differences.click()
    page.conditions.findChildren(QAbstractButton)[0].click()


def _seeds(stage: Stage) -> None:
    _comparison(stage)
    stage.work.comparing.add_seeds(2)
    stage.until(lambda: len(stage.view.comparing.page.answers.foot.seeds.seeds) > 1)
    stage.settle()


def _paused(stage: Stage) -> None:
    stage.compare("What is a heron?")
    stage.work.comparing.add_seeds(1)
    stage.until(lambda: len(stage.view.comparing.page.answers.foot.seeds.seeds) > 1)
    stage.work.comparing.pause()


def _table(stage: Stage) -> None:
    stage.compare("What is a heron?", "What is a stork?")


def _question_of_a_set(stage: Stage) -> None:
    _table(stage)
    stage.view.comparing.page.table.table.chosen.emit(1)


def _narrow_comparison(stage: Stage) -> None:
    _comparison(stage)
    stage.window.resize(360, 640)


def _more_of_a_comparison(stage: Stage) -> None:
    _comparison(stage)
    stage.go_into(stage.view.comparing.page.head.menu)


SCENES: dict[str, Scene] = {
    "comparison": _comparison,
    "blind comparison": _blind,
    "differences": _differences,
    "seeds": _seeds,
    "paused comparison": _paused,
    "table of questions": _table,
    "question of a set": _question_of_a_set,
    "narrow comparison": _narrow_comparison,
    "menu of a comparison": _more_of_a_comparison,
    "set up": _run("compare"),
    "spoken": _spoken,
    "conversations": _conversations,
    "menu of a conversation": _menu_of_conversation,
    "archive": _press("Archive"),
    "trash": _press("Trash"),
    "question": _press("Empty the trash"),
    "menu of all": lambda stage: stage.go_into(stage.menu("Import, export, back up")),
    "rich": _rich,
    "thoughts": _thoughts,
    "answering": _answering,
    "stopped": _stopped,
    "failed": _failed,
    "versions": _versions,
    "editing": _editing,
    "menu of a message": _menu_of_message,
    "attached": _attached,
    "preview": _preview,
    "error": _error,
    "bug": _bug,
    "narrow": _narrow,
    "passphrase": _in_keys("Passphrase: Set…"),
    "recovery code": _in_keys("Recovery code: Make one…"),
    "details": _details,
    "find": _find,
    "far from the end": _far_up,
    "switcher": _switcher(""),
    "no model is called so": _switcher("zzz"),
    "menu of a model": _model_menu,
    "card": _card,
    "settings": _settings,
    "about": _about,
    "palette": _palette(""),
    "no command is called so": _palette("zzz"),
    "search": _search("words"),
    "nothing found": _search("zeppelin"),
    "prompts": _prompts,
    "fields": _fields,
    "new prompt": _new_prompt,
    **{
        command: _run(command)
        for command in (
            "keys", "import", "export", "export_all", "back_up", "restore", "context",
            "parameters", "memory", "find_models", "rename",
        )
    },
}  # fmt: skip
