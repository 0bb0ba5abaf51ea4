"""Where the reader is in a long conversation, while it is scrolled and changes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QToolButton, QWidget

from desktop_chat.ui.transcript.body.code_box import CodeBox
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.message_block import MessageBlock
from desktop_chat.ui.transcript.thinking import ThinkingFold
from desktop_chat.ui.transcript.transcript import Transcript
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, shown
from tests.gui.transcript_reader import choose, is_in_sight, open_long

_LONG = "Message {0} " + "and some more words " * 40


def transcript(stage: Stage) -> Transcript:
    return stage.view.pane.transcript


def bar(stage: Stage) -> QScrollBar:
    return transcript(stage).verticalScrollBar()


def top(stage: Stage, block: QWidget) -> int:
    return block.mapTo(transcript(stage).viewport(), QPoint()).y()


def first_seen(stage: Stage) -> MessageBlock:
    return next(b for b in stage.blocks() if top(stage, b) + b.height() > 0)


def living(kind: type[QWidget]) -> list[QWidget]:
    """All widgets of a kind that weren't destroyed, with a parent or without one."""
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, kind)]


def wraps(block: QWidget) -> QToolButton:
    """The switch of the only code in a message."""
    buttons = [b for b in block.findChildren(QToolButton) if b.accessibleName() == "Wrap lines"]
    (seen,) = (button for button in buttons if button.isVisibleTo(block))
    return seen


def overlaps(stage: Stage) -> list[tuple[int, int]]:
    """Where neighbours that have widgets aren't 4 pixels apart."""
    column = transcript(stage).column
    found: list[tuple[int, int]] = []
    for one, other in zip(stage.blocks(), stage.blocks()[1:], strict=False):
        at = column.index(one.message.id)
        assert at is not None
        if column.path[at + 1].id == other.message.id:
            gap = other.y() - one.geometry().bottom() - 1
            found += [(at, gap)] if gap != 4 else []
    return found


def test_only_what_is_near_has_widgets_wherever_one_goes(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 2000, _LONG)
    for share in (0.0, 0.5, 0.9, 0.25, 1.0):
        bar(stage).setValue(round(bar(stage).maximum() * share))
        stage.until(lambda: not transcript(stage).column.missing(*_view(stage)))
        QTest.qWait(150)  # until what is far is taken away
        assert len(stage.blocks()) < 40
        assert overlaps(stage) == []
    assert shown(stage.blocks()[-1]).startswith("Message 1999 ")


def test_what_is_read_stays_still_while_heights_above_become_known(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 500, _LONG.replace("words", "words\n\nor"))
    transcript(stage).reveal(stage.workspace.session.path[250].id)
    block = next(b for b in stage.blocks() if b.message == stage.workspace.session.path[250])
    for _ in range(30):
        assert top(stage, block) == 24
        QTest.qWait(5)
    for _ in range(10):  # up into what was never laid out
        seen = first_seen(stage)
        before, value = top(stage, seen), bar(stage).value()
        bar(stage).setValue(value - 200)
        assert top(stage, seen) == before + 200


def test_what_is_read_stays_still_while_long_messages_above_come_bit_by_bit(
    open_stage: OpenStage,
) -> None:
    lines = "\n".join(f"Line {n}, which is as long as it is" for n in range(500))
    stage = open_long(open_stage, 60, "\n\n".join([_LONG, lines]))
    height = transcript(stage).viewport().height()
    times = 0
    for _ in range(500):
        bar(stage).setValue(bar(stage).value() - height // 2)
        whole = [b for b in stage.blocks() if b.is_complete and 0 < top(stage, b) < height]
        if not whole or all(block.is_complete for block in stage.blocks()):
            continue
        times += 1
        before = top(stage, whole[0])
        for _ in range(10):
            QTest.qWait(2)
            assert top(stage, whole[0]) == before
    assert times > 3  # or nothing was shown


def test_what_is_read_stays_still_when_the_width_changes(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 200, _LONG)
    transcript(stage).reveal(stage.workspace.session.path[100].id)
    QTest.qWait(50)
    for width in (700, 400, 1400, 1080):
        stage.window.resize(width, 760)
        stage.until(lambda: is_in_sight(stage, stage.workspace.session.path[100].content))
        block = next(b for b in stage.blocks() if b.message == stage.workspace.session.path[100])
        assert top(stage, block) == 24
        assert overlaps(stage) == []


def test_what_is_read_of_a_very_long_message_stays_when_the_width_changes(
    open_stage: OpenStage,
) -> None:
    words = " has a good many words that break elsewhere at another width"
    lines = [f"Line {{0}}.{n}{words * (1 + n % 5)}" for n in range(1_500)]
    stage = open_long(open_stage, 2, "\n".join(lines))
    stage.window.resize(1000, 760)
    stage.until(lambda: all(block.is_complete for block in stage.blocks()))
    bar(stage).setValue(bar(stage).maximum() // 3)
    stage.until(lambda: all(block.is_complete for block in stage.blocks()))

    def read() -> int:
        """The number of the line that is seen a little below the top."""
        for text in (each for block in stage.blocks() for each in block.findChildren(TextPart)):
            down = 60 - text.mapTo(transcript(stage).viewport(), QPoint()).y()
            if 0 <= down < text.height():
                line = text.cursorForPosition(QPoint(5, down)).block().text()
                return int(line.split()[1].split(".")[1])
        raise AssertionError("there is nothing")

    before = read()
    for width in (700, 500, 1000):
        stage.window.resize(width, 760)
        assert not stage.blocks()[0].is_complete  # the rest is laid out later
        assert abs(read() - before) < 12
        at_once = read()
        stage.until(lambda: all(block.is_complete for block in stage.blocks()))
        assert abs(read() - at_once) <= 1
    assert abs(read() - before) < 12


@pytest.mark.parametrize("is_over", [False, True])
def test_the_end_stays_in_sight_when_the_width_changes(
    open_stage: OpenStage, *, is_over: bool
) -> None:
    stage = open_long(open_stage, 60, _LONG)
    middle = stage.window.mapToGlobal(stage.window.rect().center())
    QCursor.setPos(middle if is_over else QPoint(0, 0))  # where the pointer rests
    for has_focus in (False, True):
        if has_focus:
            stage.blocks()[-1].setFocus()
        for width in (500, 1080, 400, 700):
            stage.window.resize(width, 760)
            for _ in range(10):
                QTest.qWait(5)
                assert bar(stage).value() == bar(stage).maximum()
            assert transcript(stage).place.follows
            assert overlaps(stage) == []


def test_what_goes_off_the_screen_is_destroyed_but_for_a_few(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 400, _LONG)

    for share in (0.75, 0.5, 0.25, 0.0, 1.0):
        bar(stage).setValue(round(bar(stage).maximum() * share))
        QTest.qWait(100)
    near = stage.blocks()
    assert len(near) < 40
    stage.until(lambda: len(living(MessageBlock)) <= len(near) + 12)  # for the next messages
    view = transcript(stage).viewport()
    assert all(view.isAncestorOf(text) for text in living(TextPart))
    away = [text for text in living(TextPart) if not text.isVisible()]
    assert [text for text in away if isinstance(text, TextPart) and text.toPlainText()] == []


def test_nothing_of_a_message_is_left_where_another_takes_its_widget(
    open_stage: OpenStage,
) -> None:
    stage = open_long(open_stage, 60, _LONG)
    stage.engine.enqueue("```python\nwords = 1\n```\n\n| words |\n|-|\n| 1 |\n\nwords")
    stage.ask("And how many?")
    first = stage.blocks()[-1]
    transcript(stage).highlight("words")
    wraps(first).click()
    for text in first.findChildren(TextPart):
        text.selectAll()
        assert text.extraSelections()
    stage.view.pane.composer.setFocus()
    transcript(stage).highlight("")
    transcript(stage).go_to_top()
    stage.until(lambda: first not in stage.blocks())
    stage.engine.enqueue("```\nplain\n```\n\n| other |\n|-|\n| 2 |\n\nso")
    stage.ask("And others?")
    assert stage.blocks()[-1] is first
    assert shown(first).split() == ["plain", "other", "2", "so"]
    for text in first.findChildren(TextPart):
        assert not text.textCursor().hasSelection()
        assert not text.extraSelections()
    (code,) = (box for box in first.findChildren(CodeBox) if box.isVisibleTo(first))
    assert code.accessibleName() == "Code"
    assert not wraps(first).isChecked()


def test_few_have_widgets_while_the_bar_is_dragged(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 1000, _LONG)
    for leap in range(60):
        bar(stage).setValue(bar(stage).maximum() * leap // 60)
        QTest.qWait(16)
        assert len(stage.blocks()) < 40


def test_the_end_is_followed_only_by_who_is_there(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 60, _LONG)
    stage.engine.enqueue("A line of it.\n\n" * 60, tokens_per_second=400)
    stage.send("Go on")
    stage.until(lambda: "A line" in shown(stage.blocks()[-1]))
    assert bar(stage).value() == bar(stage).maximum()
    bar(stage).setValue(bar(stage).maximum() - 300)
    block = first_seen(stage)
    before = top(stage, block)
    most = bar(stage).maximum()
    stage.until(lambda: bar(stage).maximum() > most + 200)
    assert top(stage, block) == before
    news = stage.find(QToolButton, "Go to the end")
    assert news.text() == "New text below"
    news.click()
    stage.until(lambda: stage.workspace.session.can_send)
    assert bar(stage).value() == bar(stage).maximum()
    stage.until(lambda: not news.isVisible())


def test_thinking_that_is_opened_stays_under_the_pointer_and_open(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 40, _LONG)
    stage.engine.enqueue("It is so.", "Let me see.\n\n" * 20)
    stage.send("Think")
    stage.until(lambda: stage.workspace.session.can_send)
    block = stage.blocks()[-1]
    (fold,) = block.findChildren(ThinkingFold)
    (button,) = fold.findChildren(QToolButton)
    button.setFocus()
    before = top(stage, button)
    button.click()
    QTest.qWait(20)
    assert top(stage, button) == before
    stage.view.pane.composer.setFocus()
    transcript(stage).go_to_top()
    stage.until(lambda: block not in stage.blocks())
    transcript(stage).go_to_end()
    (fold,) = stage.blocks()[-1].findChildren(ThinkingFold)
    assert fold.is_open()


def test_keys_and_the_wheel_scroll(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 100, _LONG)
    page = transcript(stage).viewport().height()
    stage.blocks()[-1].setFocus()
    stage.press(Qt.Key.Key_PageUp)
    most = bar(stage).maximum
    stage.until(lambda: page // 2 < most() - bar(stage).value() < page)
    stage.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: bar(stage).value() == 0)
    stage.press(Qt.Key.Key_End)
    stage.until(lambda: bar(stage).value() == most())
    view = transcript(stage).viewport()
    event = QWheelEvent(
        QPointF(50, 50),
        view.mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    lines = QApplication.wheelScrollLines()
    way = lines * bar(stage).singleStep() - 1
    stage.until(lambda: most() - bar(stage).value() >= way)  # both change with heights above


def test_one_goes_from_question_to_question(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 50, _LONG)
    path = stage.workspace.session.path
    transcript(stage).reveal(path[20].id)
    alt = Qt.KeyboardModifier.AltModifier
    for key, at in (
        (Qt.Key.Key_Up, 19),
        (Qt.Key.Key_Up, 18),
        (Qt.Key.Key_Down, 19),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
    ):
        stage.press(key, alt)
        assert is_in_sight(stage, path[at].content)
        assert next(b for b in stage.blocks() if top(stage, b) >= 0).message == path[at]
    stage.press(Qt.Key.Key_End, alt)
    assert bar(stage).value() == bar(stage).maximum()


def test_arrow_keys_reach_messages_that_have_no_widget_yet(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 120, _LONG)
    stage.blocks()[-1].setFocus()
    for number in range(119, 60, -1):
        block = next(
            b for b in stage.blocks() if b.message.content.startswith(f"Message {number} ")
        )
        assert block.hasFocus()
        stage.press(Qt.Key.Key_Up)
    assert len(stage.blocks()) < 40 + 60


def _view(stage: Stage) -> tuple[int, int]:
    return bar(stage).value(), bar(stage).value() + transcript(stage).viewport().height()


def test_a_reply_is_shown_as_it_was_written_and_stays_so(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 40, _LONG)
    stage.engine.enqueue("It is **so**.")
    stage.ask("Well?")
    choose(stage, -1, "Show as written")
    assert shown(stage.blocks()[-1]) == "It is **so**."
    block = stage.blocks()[-1]
    stage.view.pane.composer.setFocus()
    transcript(stage).go_to_top()
    stage.until(lambda: block not in stage.blocks())
    transcript(stage).go_to_end()
    assert shown(stage.blocks()[-1]) == "It is **so**."
    choose(stage, -1, "Show as it reads")
    assert shown(stage.blocks()[-1]) == "It is so."


def test_the_end_of_a_long_conversation_is_there_before_all_of_it(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 300, _LONG)
    session = stage.workspace.session
    conversation, whole = session.conversation, session.path
    assert conversation is not None
    stage.view.new_chat()
    seen: list[tuple[int, int, bool]] = []

    def note() -> None:
        seen.append((len(transcript(stage).column.path), len(stage.blocks()), session.can_send))

    session.previewed.connect(note)
    session.path_changed.connect(note)
    session.open(conversation)
    stage.until(lambda: len(seen) == 2)
    (shown_first, widgets, could_send), (shown_then, *_, can_send) = seen
    assert (shown_first, could_send) == (40, False)
    assert widgets > 0
    assert (shown_then, can_send) == (300, True)
    assert session.path == whole
    assert bar(stage).value() == bar(stage).maximum()
    assert overlaps(stage) == []
