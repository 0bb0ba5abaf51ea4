"""A very long conversation in the window: opened, scrolled, and a reply that is written in it."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.application import make_application
from desktop_chat.wiring.typesetting import make_typesetter
from tests.benchmarks.corpus import talks
from tests.benchmarks.probes.exchange import arguments, tell
from tests.benchmarks.probes.frames import Frames
from tests.benchmarks.probes.full_window import Start
from tests.gui.list_collection import ListCollection
from tests.own_memory import own_memory

_ID = "a" * 32
_PATIENCE_S = 30.0
_MARKS = """

## What it comes to

1. A first thing with **weight** and `a name`.
2. Another, as [it is told](https://example.org/told).

```python
def area(width: float, height: float) -> float:
    return width * height  # in square metres
```

| Part | Size | Price |
|---|---:|---:|
| One | 12 | $5 |
| Two | 24 | $10 |

With $a^2 + b^2 = c^2$, and then

$$\\int_0^1 x^2 \\, dx = \\frac{1}{3}$$
"""


def _whole(count: int) -> WholeConversation:
    texts = [text for talk in talks(40, count + 500, seed=2) for text in talk.texts][:count]
    ids = [f"{number:032x}" for number in range(count)]
    path = tuple(
        Message(
            Role.ASSISTANT if number % 2 else Role.USER,
            text + (_MARKS if number % 8 == 1 else ""),
            id=ids[number],
            parent=ids[number - 1] if number else None,
            created=1.0 + number,
            finish=FinishReason.STOP if number % 2 else None,
            model="Alpha" if number % 2 else None,
            stats=GenerationStats(12, 0, number, 410.5, 88.25, 21.5, number)
            if number % 2
            else None,
        )
        for number, text in enumerate(texts)
    )
    return WholeConversation(Conversation(_ID, "Long", 1.0, 1.0, ids[-1]), path)


def _open(start: Start, rounds: int) -> dict[str, list[float]]:
    work = start.workspace
    chat = next(each for each in work.chats.conversations if each.id == _ID)
    found: dict[str, list[float]] = {"seconds": [], "processor": []}
    for _ in range(rounds):
        used = time.process_time()
        found["seconds"].append(
            start.timed(
                lambda: work.session.open(chat),
                lambda: bool(start.view.pane.transcript.blocks()),
                start.view.pane,
            )
        )
        found["processor"].append(time.process_time() - used)
        for _ in range(5):  # until all of it is there
            start.settle()
        start.view.new_chat()
        start.settle()
    work.session.open(chat)
    start.settle()
    return found


def _scroll(start: Start, share: float, back: bool) -> dict[str, Any]:
    """From one end to the other by a share of the screen's height each frame."""
    transcript = start.view.pane.transcript
    bar = transcript.verticalScrollBar()
    bar.setValue(bar.maximum() if back else 0)
    start.settle()
    by = int(transcript.viewport().height() * share) * (-1 if back else 1)

    def step() -> bool:
        bar.setValue(bar.value() + by)
        return bar.value() not in (0, bar.maximum())

    frames = Frames(step)
    frames.run()
    return _figures(frames)


def _drag(start: Start) -> dict[str, Any]:
    """From the top to the end in 200 leaps, as one drags the scroll bar."""
    bar = start.view.pane.transcript.verticalScrollBar()
    bar.setValue(0)
    start.settle()
    leaps = iter(range(1, 201))

    def step() -> bool:
        leap = next(leaps, None)
        if leap is not None:
            bar.setValue(bar.maximum() * leap // 200)
        return leap is not None

    frames = Frames(step)
    frames.run()
    return _figures(frames)


def _stream(start: Start, characters: int) -> dict[str, Any]:
    """A reply at 300 tokens a second, until it is whole."""
    work = start.workspace
    body = " ".join("of the " + word for word in ("river", "stone", "house") * 40)
    text = "".join(f"{body[: 300 + 40 * n]}.{_MARKS}\n" for n in range(20))[:characters]
    start.engine.enqueue(text, tokens_per_second=300)
    before = len(work.session.path)
    work.session.send("Write at length, please.")
    begun = time.perf_counter()

    def is_writing() -> bool:
        path = work.session.path
        is_whole = len(path) > before and path[-1].finish is not None
        return not is_whole and time.perf_counter() - begun < _PATIENCE_S

    frames = Frames(is_writing)
    frames.run()
    return _figures(frames)


def _figures(frames: Frames) -> dict[str, Any]:
    return {"frames": frames.seconds, "processor": frames.processor, "busy": frames.busy}


def main(asked: Any) -> dict[str, Any]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application()
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder, keychain = Path(name), MemoryKeychain()
        paths = Paths.of(folder)
        paths.create()
        vault = Vault(paths, keychain)
        vault.open().take_in([_whole(asked["messages"])])
        vault.close()
        start = Start(folder, keychain, _models(paths.models), make_typesetter)
        start.commons.start()
        while start.workspace.bridge.state.phase is not Phase.READY:
            QApplication.processEvents()
        start.settle()
        empty = own_memory()
        found["open"] = _open(start, asked["rounds"])
        found["scroll"] = _scroll(start, asked["share"], back=True)
        found["scroll down"] = _scroll(start, asked["share"], back=False)
        found["drag"] = _drag(start)
        start.settle()
        found["memory"] = own_memory() - empty
        found["stream"] = _stream(start, 6_000)
        start.view.new_chat()
        start.settle()
        found["stream alone"] = _stream(start, 6_000)
        start.settle()
        start.window.close()
        start.commons.close()
    return found


def _models(folder: Path) -> ListCollection:
    def make(path: Path) -> ModelFile:
        return ModelFile(
            id=path.stem,
            path=path,
            name=path.stem,
            architecture="llama",
            parameters=135_000_000,
            size=93_000_000,
            quantization="Q4_1",
            ctx_train=8192,
        )

    return ListCollection([make(folder / "Alpha.gguf")], make)


if __name__ == "__main__":
    tell(main(arguments()))
