"""What a screen reader is told of a reply while that is written."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.ui.transcript.spoken_reply import SpokenReply, sentences


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It is", ""),
        ("It is so. And th", "It is so. "),
        ("It costs 3.50 and", ""),
        ("“Really?” she said. Ye", "“Really?” she said. "),
        ("是的。但", "是的。"),
        ("# A head\nand", "# A head\n"),
        ("1. A first", ""),
        ("So:\n\n2. A second. An", "So:\n\n2. A second. "),
        ("As here:\n```\na = 1.\nb", "As here:\n"),
    ],
)
def test_only_whole_sentences_are_said(text: str, whole: str) -> None:
    assert sentences(text) == whole


def test_each_sentence_is_said_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    widget = QWidget()
    qtbot.addWidget(widget)
    spoken = SpokenReply(widget)
    spoken.begin(Message(Role.ASSISTANT, "", id="a"))
    text = "It is **so**. Is it? Yes"
    for end in range(0, len(text) + 1, 3):
        spoken.tell(Message(Role.ASSISTANT, text[:end], id="a"))
    assert said == ["It is so.", "Is it?"]
    spoken.tell(Message(Role.ASSISTANT, text, id="a", finish=FinishReason.STOP))
    assert said == ["It is so.", "Is it?", "Yes"]
    spoken.begin(Message(Role.ASSISTANT, "", id="c"))
    listed = "1. One.\n2. Two.\n\n- [x] Three.\n- Four.\n"
    for end in range(0, len(listed) + 1):
        spoken.tell(Message(Role.ASSISTANT, listed[:end], id="c"))
    assert said[3:] == ["1. One.", "2. Two.", "Done: Three.", "• Four."]
    del said[3:]
    spoken.is_wanted = False
    spoken.begin(Message(Role.ASSISTANT, "", id="b"))
    spoken.tell(Message(Role.ASSISTANT, "Another.\n", id="b"))
    assert len(said) == 3
