"""A conversation that was left is gone on with as if it had never been, from the disk."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_chat.app.commons import Commons
from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.services import AppServices
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Finished, Request, Sampling
from desktop_chat.domain.loading import CacheType, LoadOptions, LoadPlan, Residency
from desktop_chat.domain.settings import KEEP_READ
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.engine.states.identity import identity_of
from desktop_chat.models.discovery.places import Places
from desktop_chat.policy.titles import with_instruction
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.folder import find_states
from desktop_chat.storage.states.shelf import DiskShelf
from desktop_chat.wiring.profile import Profile
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import ScriptFile

KEY = b"k" * 32
ROOT = Path(__file__).parents[2]
TINY = ["qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file"]
LONG = "the river and the house are green and the light of a day is great " * 40
OTHER = "a small stone in the hand of time and a question of the line and light " * 40


@contextmanager
def client(folder: Path, megabytes: int = 1_000, **options: Any) -> Generator[EngineClient]:
    shelf = DiskShelf(folder, Budget(folder, lambda: megabytes))
    shelf.open(KEY)
    with EngineClient(shelf=shelf, **options) as engine:
        yield engine


def evaluated(finished: Finished) -> int:
    return finished.stats.prompt_tokens - finished.stats.cached_tokens


def talk(
    engine: EngineClient, first: str, between: Callable[[], object] = lambda: None
) -> list[Finished]:
    """Three turns, with something else before the last one."""
    messages: list[Message] = []
    replies: list[Finished] = []
    for question in (first, "and the line?", "and the day?"):
        if len(replies) == 2:
            between()
        messages.append(Message(Role.USER, question))
        replies.append(engine.ask(messages, max_tokens=30))
        messages.append(Message(Role.ASSISTANT, replies[-1].text))
    return replies


@pytest.mark.parametrize("fixture", TINY)
def test_coming_back_gives_what_staying_gives(
    fixture: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = request.getfixturevalue(fixture)
    with EngineClient() as engine:
        engine.load(path, ctx=4_096)
        stayed = talk(engine, LONG)
    with client(tmp_path) as engine:
        engine.load(path, ctx=4_096)
        came_back = talk(engine, LONG, lambda: engine.ask(conversation(OTHER), max_tokens=30))
        assert [each.text for each in came_back] == [each.text for each in stayed]
        assert evaluated(came_back[-1]) == evaluated(stayed[-1]) < 120
        assert stayed[-1].stats.prompt_tokens > 600
    assert len(find_states(tmp_path)) == 2  # that of the last one is kept at the end


@pytest.mark.parametrize("fixture", ["smollm2", "gemma"])
def test_so_do_real_models(fixture: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """SmolLM2, and Gemma, which has a sliding window of 512 tokens."""
    path = request.getfixturevalue(fixture)
    with EngineClient() as engine:
        engine.load(path, ctx=2_048)
        stayed = talk(engine, LONG)
    with client(tmp_path) as engine:
        engine.load(path, ctx=2_048)
        came_back = talk(engine, LONG, lambda: engine.ask(conversation(OTHER), max_tokens=10))
    assert [each.text for each in came_back] == [each.text for each in stayed]
    assert evaluated(came_back[-1]) == evaluated(stayed[-1]) < 30


@pytest.mark.parametrize("fixture", TINY)
@pytest.mark.parametrize("leave", ["unload", "close", "evict"])
def test_a_model_that_went_goes_on_as_well(
    fixture: str,
    leave: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    script_file: ScriptFile,
) -> None:
    path = request.getfixturevalue(fixture)
    messages = conversation(LONG)

    def check(engine: EngineClient) -> None:
        engine.load(path, ctx=4_096)
        again = engine.ask(messages, max_tokens=30)
        assert (again.text, evaluated(again)) == (expected.text, evaluated(expected))

    with client(tmp_path) as engine:
        engine.load(path, ctx=4_096)
        first = engine.ask(messages, max_tokens=30)
        messages += conversation("", first.text, "and the day?")[1:]
        expected = engine.ask(messages, max_tokens=30)
        assert evaluated(expected) < 120
        engine.ask(conversation(OTHER), max_tokens=1)
        shutil.rmtree(tmp_path)
        assert engine.ask(messages[:1], max_tokens=30).text == first.text
        if leave == "unload":
            engine.unload()
        elif leave == "evict":
            engine.engine.keep(Residency(budget=0))
            engine.load(script_file("Yes."))
        if leave != "close":
            check(engine)
    if leave == "close":
        with client(tmp_path) as engine:
            check(engine)


def test_reply_in_other_tokens_than_its_text_would_be_is_not_read_again(
    script_file: ScriptFile, tmp_path: Path
) -> None:
    """The script's tokens are whole words, its text as a prompt would be single bytes."""
    said = "Something like a long answer, and more."
    path, asked = script_file(said), conversation("x" * 600)
    with client(tmp_path) as engine:
        engine.load(path)
        first = engine.ask(asked)
    with client(tmp_path) as engine:  # which knows the reply's text alone
        engine.load(path)
        second = engine.ask([*asked, *conversation("", said, "And?")[1:]])
    assert second.text == said
    assert second.stats.cached_tokens == first.stats.prompt_tokens + first.stats.completion_tokens


def test_random_replies_come_back_too(smollm2: Path, tmp_path: Path) -> None:
    """What is drawn is often written in other tokens than it would be read in."""
    sampling = Sampling(temperature=1.5, seed=7)
    messages = conversation(LONG)
    with client(tmp_path) as engine:
        engine.load(smollm2, ctx=2_048)
        first = engine.ask(messages, sampling, max_tokens=120)
    with client(tmp_path) as engine:
        engine.load(smollm2, ctx=2_048)
        again = engine.ask([*messages, *conversation("", first.text, "And?")[1:]], max_tokens=1)
    assert evaluated(again) < 20


def test_title_in_between_costs_nothing(hybrid_file: Path, tmp_path: Path) -> None:
    """Nothing of a recurrent state can be cut off, but what was before the title is there too."""
    messages = conversation(LONG)

    def begin(engine: EngineClient) -> None:
        engine.load(hybrid_file, ctx=4_096)
        reply = engine.ask(messages, max_tokens=20)
        asked = [*messages, Message(Role.ASSISTANT, reply.text)]
        engine.ask(with_instruction(asked), max_tokens=24)
        messages[:] = [*asked, Message(Role.USER, "and the day?")]

    with EngineClient() as engine:
        begin(engine)
        stayed = engine.ask(messages, max_tokens=20)
    del messages[1:]
    with client(tmp_path) as engine:
        begin(engine)
    with client(tmp_path) as engine:
        engine.load(hybrid_file, ctx=4_096)
        came_back = engine.ask(messages, max_tokens=20)
    assert (came_back.text, evaluated(came_back)) == (stayed.text, evaluated(stayed))
    assert evaluated(stayed) < 120


def test_the_window_has_it_kept_before_the_key_goes(
    script_file: ScriptFile,
    tmp_path: Path,
    qapp: QCoreApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "passphrase").write_text("right")
    monkeypatch.setenv("DESKTOP_CHAT_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    paths = Paths.of(tmp_path / "profile")
    paths.create()
    profile = Profile(paths, lambda _: None, places=Places(tmp_path, {}, "linux"))
    profile.settings.set(KEEP_READ, 100)
    commons = Commons(
        AppServices(
            paths,
            profile.settings,
            profile.make_engine,
            profile.make_window_vault,
            profile.models,
        )
    )
    told: list[object] = []
    commons.bridge.event_received.connect(told.append)

    def until(is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 60
        while not is_so():
            assert time.monotonic() < deadline
            qapp.processEvents()
            time.sleep(0.005)

    try:
        commons.start()
        until(lambda: commons.unlocking.access.state is AccessState.OPEN)
        commons.bridge.load(script_file("Yes."), LoadOptions(ctx=1_024))
        until(lambda: commons.bridge.state.can_send)
        commons.bridge.generate(Request("r", tuple(conversation("x" * 600))))
        until(lambda: any(isinstance(each, Finished) for each in told))
    finally:
        commons.close()
    assert len(find_states(paths.states)) == 1


def test_in_another_process(qwen3_file: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.e2e.test_states import *\n"
        "with client(Path(sys.argv[1])) as engine:\n"
        "    engine.load(Path(sys.argv[2]), ctx=4_096)\n"
        "    finished = engine.ask(conversation(LONG, *sys.argv[3:]), max_tokens=30)\n"
        "    print(repr((finished.text, finished.stats.cached_tokens)))\n"
    )

    def ask(*said: str) -> tuple[str, int]:
        command = [sys.executable, "-c", code, str(tmp_path), str(qwen3_file), *said]
        out = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
        return ast.literal_eval(out)

    with EngineClient() as engine:
        engine.load(qwen3_file, ctx=4_096)
        first = engine.ask(conversation(LONG), max_tokens=30)
        stayed = engine.ask(conversation(LONG, first.text, "and the day?"), max_tokens=30)
    assert ask() == (first.text, 0)
    assert ask(first.text, "and the day?") == (stayed.text, stayed.stats.cached_tokens)


def changed(path: Path) -> Path:
    os.utime(path, (1, 1))
    return path


def copied(path: Path) -> Path:
    return Path(shutil.copy2(path, path.with_name("copy.gguf")))


def replaced(path: Path) -> Path:
    other = copied(path)
    other.replace(path)
    return path


@pytest.mark.parametrize(
    ("options", "move"),
    [
        ({"ctx": 2_048}, None),
        ({"flash_attention": False}, None),
        ({"template": "chatml"}, None),
        ({}, changed),
        ({}, copied),
        ({}, replaced),
    ],
)
def test_another_file_or_setting_has_none(
    qwen3_file: Path,
    tmp_path: Path,
    options: dict[str, Any],
    move: Callable[[Path], Path] | None,
) -> None:
    path = Path(shutil.copy(qwen3_file, tmp_path / "model.gguf"))
    asked = conversation(LONG)

    def cached(path: Path, **options: Any) -> int:
        with client(tmp_path) as engine:
            engine.load(path, **{"ctx": 4_096} | options)
            return engine.ask(asked, max_tokens=1).stats.cached_tokens

    assert cached(path) == 0
    assert cached(path, threads=2) > 600  # which changes nothing of what was read
    assert cached(move(path) if move else path, **options) == 0


def test_what_else_has_to_be_the_same() -> None:
    plan = LoadPlan(512, 512, 512, 1, 0)
    mine = identity_of("file", plan, 512, None, ["GPU"])
    assert json.loads(mine)["build"] == engine_build()
    assert json.loads(mine)["commit"] == native.versions()["commit"]
    changes: list[dict[str, Any]] = [
        {"ctx": 256},
        {"batch": 256},
        {"ubatch": 256},
        {"gpu_layers": 1},
        {"cache_type": CacheType.Q8_0},
        {"flash_attention": True},
        {"repacked": False},
    ]
    others = [
        *(identity_of("file", replace(plan, **each), 512, None, ["GPU"]) for each in changes),
        identity_of("other", plan, 512, None, ["GPU"]),
        identity_of("file", plan, 256, None, ["GPU"]),
        identity_of("file", plan, 512, "chatml", ["GPU"]),
        identity_of("file", plan, 512, None, ["GPU", "GPU"]),
    ]
    assert len({mine, *others}) == 1 + len(others)
    assert identity_of("file", replace(plan, threads=2), 512, None, ["GPU"]) == mine


def damage(path: Path, place: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(place * (len(content) - 1))] ^= 4
    path.write_bytes(content)


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def cut(path: Path, left: int) -> None:
    path.write_bytes(path.read_bytes()[:left])


@pytest.mark.parametrize(
    "harm",
    [
        *(partial(damage, place=place) for place in (0.0, 0.01, 0.5, 1.0)),
        *(partial(cut, left=left) for left in (0, 100, -1_000)),
        zero,
    ],
)
@pytest.mark.parametrize("fixture", ["qwen3_file", "hybrid_file", "gemma3_file"])
def test_a_damaged_state_is_read_anew(
    fixture: str,
    harm: Callable[[Path], object],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    path, asked = request.getfixturevalue(fixture), conversation(LONG)
    with client(tmp_path) as engine:
        engine.load(path, ctx=4_096)
        first = engine.ask(asked, max_tokens=20)
    (state,) = find_states(tmp_path)
    harm(state.path)
    with client(tmp_path) as engine:
        engine.load(path, ctx=4_096)
        again = engine.ask(asked, max_tokens=20)
        assert not state.path.exists()
    assert (again.text, again.stats.cached_tokens) == (first.text, 0)


def test_state_that_is_harmed_after_its_head_was_read(qwen3_file: Path, tmp_path: Path) -> None:
    with client(tmp_path) as engine:
        engine.load(qwen3_file, ctx=4_096)
        first = engine.ask(conversation(LONG), max_tokens=20)
        engine.ask(conversation(OTHER), max_tokens=20)
        engine.ask(conversation("Hi"), max_tokens=20)
        for each in find_states(tmp_path):
            damage(each.path, 0.7)
        again = engine.ask(conversation(LONG), max_tokens=20)
    assert again.text == first.text
    assert again.stats.cached_tokens < 20


def test_what_is_short_or_only_asked_again_is_not_kept(qwen3_file: Path, tmp_path: Path) -> None:
    with client(tmp_path) as engine:
        engine.load(qwen3_file, ctx=4_096)
        engine.ask(conversation("the river and the house " * 20), max_tokens=20)
        engine.ask(conversation(LONG), max_tokens=600)
        engine.ask(conversation(LONG), max_tokens=20)
        engine.ask(conversation(LONG + "?"), max_tokens=20)
        assert find_states(tmp_path) == []
    (kept,) = find_states(tmp_path)
    with client(tmp_path) as engine:
        engine.load(qwen3_file, ctx=4_096)
        assert engine.ask(conversation(LONG + "?"), max_tokens=0).stats.cached_tokens > 600
    (same,) = find_states(tmp_path)
    assert same.path == kept.path  # it was kept already
    assert same.used > kept.used


def test_a_fresh_request_has_none_and_leaves_none(qwen3_file: Path, tmp_path: Path) -> None:
    with client(tmp_path) as engine:
        engine.load(qwen3_file, ctx=4_096)
        engine.ask(conversation(OTHER), max_tokens=20, fresh=True)
    assert find_states(tmp_path) == []
    with client(tmp_path) as engine:
        engine.load(qwen3_file, ctx=4_096)
        engine.ask(conversation(LONG), max_tokens=20)
    with client(tmp_path) as engine:
        engine.load(qwen3_file, ctx=4_096)
        asked = engine.ask(conversation(LONG), max_tokens=20, fresh=True)
        assert asked.stats.cached_tokens == 0
        engine.ask(conversation(OTHER), max_tokens=20)
        engine.ask(conversation("Hi"), max_tokens=20, fresh=True)
    assert len(find_states(tmp_path)) == 2  # of the other two, which were left


def test_where_nothing_may_be_kept_all_is_as_ever(qwen3_file: Path, tmp_path: Path) -> None:
    with client(tmp_path, megabytes=0) as engine:
        engine.load(qwen3_file, ctx=4_096)
        first = engine.ask(conversation(LONG), max_tokens=20)
        engine.ask(conversation(OTHER), max_tokens=20)
        again = engine.ask(conversation(LONG), max_tokens=20)
    assert again.text == first.text
    assert find_states(tmp_path) == []


def test_what_was_deleted_meanwhile_is_not_kept(qwen3_file: Path, tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path, Budget(tmp_path, lambda: 1_000))
    shelf.open(KEY)
    with EngineClient(shelf=shelf) as engine:
        engine.load(qwen3_file, ctx=4_096)
        engine.ask(conversation(LONG), max_tokens=20)
        shelf.drop()
        engine.ask(conversation(OTHER), max_tokens=20)
        assert find_states(tmp_path) == []
        shelf.drop()
    assert find_states(tmp_path) == []
