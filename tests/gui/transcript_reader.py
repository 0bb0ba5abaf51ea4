"""What a person does with the messages on the screen, and sees of them."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton

from desktop_chat.domain.chat import Message, Role
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.transcript.message_block import MessageBlock
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, shown


def said(stage: Stage) -> list[str]:
    """The text of each message, once nothing is written any more."""
    return [shown(block) for block in stage.blocks()]


def labels(block: MessageBlock) -> list[str]:
    return [label.text() for label in block.findChildren(QLabel) if label.isVisibleTo(block)]


def visible_tools(block: MessageBlock) -> list[str]:
    return [b.accessibleName() for b in block.tools.findChildren(QToolButton) if b.isVisible()]


def find_button(stage: Stage, text: str) -> QPushButton:
    """The visible button that says so."""
    found = [b for b in stage.window.findChildren(QPushButton) if b.text() == text]
    seen = [button for button in found if button.isVisible()]
    assert len(seen) == 1, f"{len(seen)} buttons say {text}"
    return seen[0]


def edit(stage: Stage, at: int, text: str, button: str = "Send") -> None:
    """Write a message anew, once a question could be answered."""
    stage.until(lambda: stage.workspace.session.can_send)
    stage.blocks()[at].setFocus()
    name = "Edit this message" if button == "Send" else "Edit this reply"
    edits = [b for b in stage.blocks()[at].findChildren(QToolButton) if b.accessibleName() == name]
    edits[0].click()
    stage.blocks()[at].edit(text)
    find_button(stage, button).click()


def answer_again(stage: Stage, at: int) -> None:
    stage.until(lambda: stage.workspace.session.can_send)
    block = stage.blocks()[at]
    block.setFocus()
    tools = block.tools.findChildren(QToolButton)
    next(tool for tool in tools if tool.accessibleName() == "Answer again").click()


def choose(stage: Stage, at: int, name: str) -> None:
    """Choose something from the menu of a message."""
    block = stage.blocks()[at]

    def has_menu() -> bool:
        block.setFocus()  # which nothing can have before it has been laid out
        return block.tools.findChild(QMenu) is not None

    stage.until(has_menu)
    menu = block.tools.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == name).trigger()


def switch(stage: Stage, at: int, name: str) -> None:
    buttons = stage.blocks()[at].findChildren(QToolButton)
    next(button for button in buttons if button.accessibleName() == name).click()


def is_in_sight(stage: Stage, text: str) -> bool:
    """Whether the beginning of a message can be seen."""
    transcript = stage.view.pane.transcript
    view = QRect(QPoint(), transcript.viewport().size())
    tops = [
        block.mapTo(transcript.viewport(), QPoint(block.width() // 2, 4))
        for block in stage.blocks()
        if shown(block) == text
    ]
    return any(view.contains(top) for top in tops)


def open_long(open_stage: OpenStage, count: int, text: str = "Message {0}") -> Stage:
    """A window with a conversation of so many messages, whose texts name their number."""
    stage = open_stage()
    vault = Vault(stage.paths, stage.keychain)
    store = vault.open()
    conversation = store.create("Long")
    parent: str | None = None
    for number in range(count):
        message = Message(Role.USER, text.replace("{0}", str(number)), parent=parent)
        parent = store.add(conversation.id, message).id
    vault.close()
    stage.start()
    stage.until(lambda: len(stage.workspace.chats.conversations) == 1)
    stage.workspace.session.open(stage.workspace.chats.conversations[0])
    stage.until(lambda: len(stage.workspace.session.path) == count and bool(stage.blocks()))
    return stage
