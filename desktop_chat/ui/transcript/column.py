"""The messages below one another, of which only those near the reader have widgets."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.domain.chat import Message
from desktop_chat.ui.look.tokens import COLUMN_WIDTH, SCROLL_BAR, Space
from desktop_chat.ui.transcript.block_maker import Block, BlockMaker
from desktop_chat.ui.transcript.estimate import estimated_height
from desktop_chat.ui.transcript.heights import Heights

__all__ = ["MessageColumn"]

_ABOVE = Space.THREE
_BETWEEN = Space.HALF
_SIDE = Space.THREE - Space.ONE  # the messages have the rest
_MOST_LAYOUTS = 3  # until a message has its height; what it folds away is laid out after it


class MessageColumn(QObject):
    """Knows where each message is, and makes and takes away its widget.

    All positions are in pixels from the top of the whole column. A height that was laid out is
    remembered for as long as the width stays.

    Attributes:
        path: The messages, oldest first, each as far as it has got.
        blocks: The widgets that there are, by the id of the message.

    Signals:
        grown: The id of a message whose widget wants another height.
        made: A widget that is new.
        taken: A widget, new or not, that shows a message from now on.
        shown: There are other messages now, or the same in another order.
    """

    grown = Signal(str)
    made = Signal(object)
    taken = Signal(object)
    shown = Signal()

    def __init__(self, viewport: QWidget, maker: BlockMaker) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._maker = maker
        self._at: dict[str, int] = {}
        self._known: dict[str, int] = {}  # heights that were laid out at this width
        self._expected: dict[str, int] = {}  # heights of what isn't all there, until it is
        self._heights = Heights()
        self._width = 0
        self.path: list[Message] = []
        self.blocks: dict[str, Block] = {}

    @property
    def height(self) -> int:
        return _ABOVE + self._heights.total if self.path else 0

    def index(self, message_id: str) -> int | None:
        return self._at.get(message_id)

    def top(self, at: int) -> int:
        return _ABOVE + self._heights.top(at)

    def extent(self, at: int) -> int:
        """How high a message is, or is going to be as far as one can tell."""
        return self._heights[at] - _BETWEEN

    def is_expected(self, at: int) -> bool:
        """Whether a message has a widget, but the height that was guessed."""
        return self.path[at].id in self._expected

    def at(self, y: int) -> int:
        """Which message is there, or the nearest."""
        return self._heights.at(y - _ABOVE)

    def in_order(self) -> list[Block]:
        """The widgets as one reads."""
        return [self.blocks[name] for name in sorted(self.blocks, key=self._at.__getitem__)]

    def block_at(self, at: int) -> Block | None:
        return self.blocks.get(self.path[at].id)

    def show(self, path: tuple[Message, ...]) -> None:
        """Have these messages. Widgets of those that aren't among them go."""
        same = 0  # most often all but the last
        for one, other in zip(self.path, path, strict=False):
            if one is not other:
                break
            same += 1
        for message in self.path[same:]:
            del self._at[message.id]
        self._at.update((path[at].id, at) for at in range(same, len(path)))
        self.path[same:] = path[same:]
        for name in [known for known in self.blocks if known not in self._at]:
            self.drop(name)
        if not (same or any(name in self._at for name in self._known)):  # another conversation
            self._known.clear()
        self._maker.set_last(path[-1].id if path else "")
        self._add_up(same)
        for name, block in self.blocks.items():
            self._maker.refresh(block, self._model_before(self._at[name]))
        self.shown.emit()

    def update(self, message: Message) -> None:
        """A message has another text than before."""
        at = self._at.get(message.id)
        if at is not None:
            self.path[at] = message
            if message.id not in self.blocks:
                self._known.pop(message.id, None)
                self._heights[at] = _BETWEEN + estimated_height(message, self._width)

    def fit(self) -> bool:
        """Take on the width of the viewport; whether that is another one."""
        width = min(self._viewport.width() - SCROLL_BAR, COLUMN_WIDTH + 2 * Space.THREE) - 2 * _SIDE
        if width == self._width:
            return False
        self._width = width
        self._known.clear()
        self._expected.clear()
        self._add_up()
        for name in self.blocks:
            self.measure(self._at[name])
        return True

    def make(self, at: int, *, hurried: bool) -> None:
        """Give a message its widget and its true height, or what there is of it if ``hurried``."""
        message = self.path[at]
        block, is_new = self._maker.make(message, self._viewport, self._width, hurried=hurried)
        self._maker.show(block, message, self._model_before(at))
        self.blocks[message.id] = block
        below = self.block_at(at + 1) if at + 1 < len(self.path) else None
        block.raise_() if below is None else block.stackUnder(below)  # as it is read aloud
        if hurried and not block.is_complete:
            self._expected[message.id] = self.extent(at)
        block.setGeometry(self._x(), -2 * self._heights[at], self._width, self._heights[at])
        block.show()
        self.measure(at)
        block.installEventFilter(self)
        if is_new:
            self.made.emit(block)
        self.taken.emit(block)

    def measure(self, at: int) -> None:
        """Lay a widget out, so that it is as high as it needs to be."""
        message_id = self.path[at].id
        block = self.blocks[message_id]
        height = 0
        for _ in range(_MOST_LAYOUTS):
            before, height = height, _laid_out(block, self._width)
            if height == before:
                break
        if block.is_complete:
            self._known[message_id] = height
            self._expected.pop(message_id, None)
        height = max(height, self._expected.get(message_id, 0))
        if self._heights[at] != height + _BETWEEN:
            self._heights[at] = height + _BETWEEN

    def missing(self, top: int, bottom: int) -> list[int]:
        """The messages between that have no widget."""
        if not self.path:
            return []
        span = range(self.at(top), self.at(bottom - 1) + 1)
        return [at for at in span if self.path[at].id not in self.blocks]

    def release(self, top: int, bottom: int) -> None:
        """Take away the widgets that aren't between, except where the person is working."""
        focused = QApplication.focusWidget()
        first, last = self.at(top), self.at(bottom)
        for name, block in list(self.blocks.items()):
            is_near = first <= self._at[name] <= last
            has_focus = focused is not None and (focused is block or block.isAncestorOf(focused))
            if not (is_near or has_focus or block.is_editing()):
                self.drop(name)

    def drop(self, message_id: str) -> None:
        block = self.blocks.pop(message_id)
        self._expected.pop(message_id, None)
        block.removeEventFilter(self)
        self._maker.retire(block)

    def place(self, offset: int) -> None:
        """Put the widgets where they are seen when the column is scrolled by ``offset``."""
        x = self._x()
        tops = {name: self.top(self._at[name]) - offset for name in self.blocks}
        moved = {tops[name] - block.y() for name, block in self._on_screen()}
        if len(moved) == 1 and (by := moved.pop()):
            self._viewport.scroll(0, by)  # which paints again only what comes in
        for name, block in self.blocks.items():
            block.move(x, tops[name])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and isinstance(watched, Block):
            self.grown.emit(watched.message.id)
        return False

    def _on_screen(self) -> list[tuple[str, Block]]:
        height = self._viewport.height()
        return [
            (name, block)
            for name, block in self.blocks.items()
            if block.y() < height and block.y() + block.height() > 0
        ]

    def _add_up(self, first: int = 0) -> None:
        """Tell the heights from a message on."""
        known, width = self._known, self._width
        self._heights.replace(
            first,
            (
                _BETWEEN + (known.get(message.id) or estimated_height(message, width))
                for message in self.path[first:]
            ),
        )

    def _model_before(self, at: int) -> str | None:
        """Which model answered last before this message."""
        models = (self.path[before].model for before in range(at - 1, -1, -1))
        return next((model for model in models if model), None)

    def _x(self) -> int:
        """In the middle: as much as the scroll bar takes is free at the other side."""
        aside = (self._viewport.width() - SCROLL_BAR - self._width) // 2
        mirrored = self._viewport.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return aside if mirrored else aside + SCROLL_BAR


def _laid_out(block: Block, width: int) -> int:
    block.resize(width, block.height())
    layout = block.column
    layout.activate()
    wanted = (
        layout.totalHeightForWidth(width)
        if layout.hasHeightForWidth()
        else layout.totalSizeHint().height()
    )
    block.resize(width, wanted)
    return wanted
