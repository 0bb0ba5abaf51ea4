"""Several models are asked the same, and what is shown and kept of it."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.comparing.crew import Crew
from desktop_chat.app.comparing.keeper import AnswerKeeper
from desktop_chat.app.comparing.run import Phase, Run
from desktop_chat.domain.comparison import Answer, KeptComparison, Place, Question, Vote
from desktop_chat.domain.errors import DecidedByPolicy, LoadFailed, NotEnoughMemory, StorageFailed
from desktop_chat.domain.generation import Loaded
from desktop_chat.domain.loading import Fit, FitKind, Memory
from desktop_chat.domain.managed import COMPARE, Managed, Values
from desktop_chat.domain.parameters import Parameters
from desktop_chat.storage.conversations.chats import ChatStore
from tests.failing_disk import Disk
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage

VOICES = {"Alpha": "Alpha was here with {seed}.", "Beta": "Beta knows of {question}"}
HERONS = Question("What is a heron?")


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    return open_stage(voices=VOICES).start()


def begin(stage: Stage, *questions: Question, **more: Any) -> Comparing:
    """Have both models compared, and return when that is shown."""
    comparing = stage.workspace.comparing
    models = sorted(comparing.contestants.models, key=lambda each: each.title)
    who = [comparing.contestants.contestant(model) for model in models]
    with stage.qtbot.waitSignal(comparing.opened):
        comparing.begin(comparing.contestants.comparison(who, questions or (HERONS,), **more))
    return comparing


def reach(stage: Stage, comparing: Comparing, phase: Phase) -> None:
    def reached() -> bool:
        progress = comparing.progress
        return progress is not None and progress.phase is phase

    stage.qtbot.waitUntil(reached, timeout=5000)


def text(comparing: Comparing, *place: int) -> str:
    answer = comparing.answer(Place(*place))
    assert answer is not None
    return answer.message.content


def test_each_model_answers_in_its_own_words(stage: Stage) -> None:
    comparing = begin(stage, HERONS, seed=7)
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0) == "Alpha was here with 7."
    assert text(comparing, 0, 1, 0) == "Beta knows of What is a heron?"


def test_all_are_asked_the_same_and_nothing_else(stage: Stage) -> None:
    comparing = begin(stage, HERONS, seed=7)
    reach(stage, comparing, Phase.DONE)
    (engine,) = stage.engines[1:]
    assert engine.asked is not None
    assert engine.asked.fresh
    assert engine.asked.sampling.seed == 7
    assert [each.content for each in engine.asked.messages] == ["What is a heron?"]


def on_cpu(size: int) -> Callable[[object], Fit]:
    return lambda _: Fit(FitKind.CPU, Memory(size), 8192, 8192, 0)


def test_models_that_fit_together_work_at_the_same_time(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << 30)).start()
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    assert len(stage.engines) == 3
    assert text(comparing, 0, 1, 0).startswith("Beta")


def test_models_that_do_not_fit_together_take_turns(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << 49)).start()
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    assert len(stage.engines) == 2
    assert text(comparing, 0, 1, 0).startswith("Beta")


def test_models_that_do_not_fit_after_all_take_turns(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << 30)).start()
    reach(stage, begin(stage), Phase.DONE)
    stage.engines[2].enqueue_load_error(NotEnoughMemory("It was less than it seemed."))
    comparing = begin(stage, conditions=Parameters(ctx=512))  # so that they are loaded anew
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0).startswith("Alpha")
    assert text(comparing, 0, 1, 0).startswith("Beta")
    assert stage.engines[1].options == stage.engines[2].options


@pytest.mark.parametrize("fits", [False, True])
def test_who_answers_first_tells_no_hidden_name(
    open_stage: OpenStage, monkeypatch: pytest.MonkeyPatch, fits: bool
) -> None:
    """Those that take turns fill their columns from left to right, whoever was chosen first."""

    def turn_around(_: object, order: list[int]) -> None:
        order.reverse()

    monkeypatch.setattr("random.SystemRandom.shuffle", turn_around)
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << (30 if fits else 49))).start()
    if fits:  # until one of them is loaded
        reach(stage, begin(stage), Phase.DONE)
        stage.engines[1].enqueue("I will be long", tokens_per_second=2.0)
        stage.engines[2].enqueue_load_error(NotEnoughMemory("It was less than it seemed."))
    answered: list[Place] = []
    stage.workspace.comparing.answered.connect(answered.append)
    comparing = begin(stage, blind=True, conditions=Parameters(ctx=512))
    reach(stage, comparing, Phase.DONE)
    assert comparing.comparison is not None
    assert comparing.comparison.shown == (1, 0)
    assert [each.contestant for each in dict.fromkeys(answered)] == [1, 0]


def test_whose_turn_it_is_not_gives_its_memory_back(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << 30)).start()
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    beta = next(each for each in comparing.contestants.models if each.title == "Beta")
    assert (stage.engines[1].in_memory, stage.engines[2].in_memory) == (1, 1)
    alone = comparing.contestants.comparison([comparing.contestants.contestant(beta)], (HERONS,))
    with stage.qtbot.waitSignal(comparing.opened):
        comparing.begin(alone)
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0).startswith("Beta")
    assert (stage.engines[1].in_memory, stage.engines[2].in_memory) == (0, 1)


def test_who_has_nothing_to_do_for_a_while_gives_its_memory_back(stage: Stage) -> None:
    crew = stage.commons.findChild(Crew)
    assert isinstance(crew, Crew)
    crew.idle_ms = 50
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    stage.qtbot.waitUntil(lambda: stage.engines[1].in_memory == 0, timeout=5000)
    comparing.add_seeds()
    stage.qtbot.waitUntil(
        lambda: comparing.progress is not None and comparing.progress.done == 4, timeout=5000
    )
    assert text(comparing, 0, 0, 1).startswith("Alpha")


def test_a_model_that_cannot_be_loaded_leaves_a_note_and_the_others_go_on(stage: Stage) -> None:
    first = begin(stage)
    reach(stage, first, Phase.DONE)
    stage.engines[1].enqueue_load_error(LoadFailed("It has holes."))
    comparing = begin(stage, HERONS, Question("And an egret?"))
    reach(stage, comparing, Phase.DONE)
    notes = [comparing.answer(Place(question, 0, 0)) for question in (0, 1)]
    assert all(each is not None and "It has holes." in each.note for each in notes)
    assert text(comparing, 1, 1, 0) == "Beta knows of And an egret?"
    comparing.ask_failed_again()
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 1, 0, 0).startswith("Alpha")


def test_another_seed_asks_all_again_and_what_was_there_stays(stage: Stage) -> None:
    comparing = begin(stage, HERONS, seed=7)
    reach(stage, comparing, Phase.DONE)
    comparing.add_seeds(2)
    stage.qtbot.waitUntil(
        lambda: comparing.progress is not None and comparing.progress.done == 6, timeout=5000
    )
    assert comparing.comparison is not None
    seeds = comparing.comparison.seeds
    assert len(set(seeds)) == 3
    assert [text(comparing, 0, 0, n) for n in range(3)] == [
        f"Alpha was here with {seed}." for seed in seeds
    ]


def hold_a_new_one(stage: Stage, *questions: Question) -> Comparing:
    """A comparison whose first answer is begun and doesn't end."""
    reach(stage, begin(stage), Phase.DONE)
    stage.engines[1].enqueue("I will be long", tokens_per_second=2.0)
    comparing = begin(stage, *questions)
    reach(stage, comparing, Phase.ANSWERING)
    stage.qtbot.waitUntil(lambda: written(comparing, 0, 0, 0) != "", timeout=5000)
    return comparing


def written(comparing: Comparing, *place: int) -> str:
    message = comparing.written(Place(*place))
    return message.content if message is not None else ""


def test_what_is_written_is_seen_as_it_grows(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    assert "I will be long".startswith(written(comparing, 0, 0, 0).strip())
    assert comparing.progress is not None
    assert comparing.progress.under_way == (Place(0, 0, 0),)
    assert comparing.answer(Place(0, 0, 0)) is None


def test_a_pause_keeps_nothing_of_what_is_under_way_and_it_is_asked_again(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    comparing.pause()
    assert comparing.progress is not None
    assert (comparing.progress.phase, comparing.progress.done) == (Phase.PAUSED, 0)
    stage.qtbot.wait(100)
    assert comparing.progress.done == 0, "nothing goes on by itself"
    comparing.resume()
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0).startswith("Alpha was here")


def test_a_stop_keeps_what_is_written_and_asks_nothing_more(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    comparing.stop()
    reach(stage, comparing, Phase.PAUSED)
    assert text(comparing, 0, 0, 0).strip() == "I"
    assert comparing.answer(Place(0, 1, 0)) is None
    comparing.resume()
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0).strip() == "I", "it is there, as short as it is"
    comparing.ask_failed_again()
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0).startswith("Alpha was here")


def test_it_waits_while_a_reply_is_written_and_then_goes_on(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    kept = comparing.kept
    assert kept is not None
    run = stage.workspace.comparisons.run(kept)
    stage.engine.enqueue("A reply", tokens_per_second=20.0)
    stage.workspace.session.new()
    assert stage.workspace.session.send("Are you there?")
    stage.qtbot.waitUntil(lambda: run.phase is Phase.WAITING, timeout=5000)
    assert run.written(Place(0, 0, 0)) is None
    stage.qtbot.waitUntil(lambda: run.phase is Phase.DONE, timeout=5000)
    assert len(run.answers) == 2


def test_it_goes_on_while_another_conversation_is_looked_at(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    kept = comparing.kept
    assert kept is not None
    stage.workspace.session.new()
    assert comparing.kept is None
    assert kept.conversation.id in stage.workspace.comparisons.running
    stage.qtbot.waitUntil(lambda: not stage.workspace.comparisons.running, timeout=5000)
    stage.workspace.open(kept.conversation)
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0) == "I will be long"


def test_the_one_that_was_begun_last_comes_first_and_the_other_after_it(stage: Stage) -> None:
    first = hold_a_new_one(stage).kept
    assert first is not None
    before = stage.workspace.comparisons.run(first)
    second = begin(stage)
    assert before.phase is Phase.WAITING
    reach(stage, second, Phase.DONE)
    stage.qtbot.waitUntil(lambda: before.phase is Phase.DONE, timeout=5000)


def test_after_a_start_what_is_missing_is_asked_for_when_the_person_goes_on(
    open_stage: OpenStage,
) -> None:
    stage = open_stage(voices=VOICES).start()
    reach(stage, begin(stage), Phase.DONE)
    stage.engines[1].enqueue("The first")
    stage.engines[1].enqueue("I will be long", tokens_per_second=2.0)
    comparing = begin(stage, HERONS, Question("And an egret?"))
    stage.qtbot.waitUntil(lambda: written(comparing, 1, 0, 0) != "", timeout=5000)
    kept = comparing.kept
    assert kept is not None
    stage.close()

    again = open_stage(voices=VOICES).start()
    comparing = again.workspace.comparing
    with again.qtbot.waitSignal(comparing.opened):
        again.workspace.open(kept.conversation)
    assert comparing.progress is not None
    assert (comparing.progress.phase, comparing.progress.done) == (Phase.PAUSED, 1)
    assert text(comparing, 0, 0, 0) == "The first"
    comparing.resume()
    reach(again, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0) == "The first"
    assert text(comparing, 1, 0, 0).startswith("Alpha was here")
    assert comparing.kept is not None
    places = [each.place for each in comparing.kept.answers]  # one model answers after the other
    assert places == [Place(0, 0, 0), Place(0, 1, 0), Place(1, 0, 0), Place(1, 1, 0)]


def test_the_memory_of_the_chat_is_taken_only_if_it_is_needed(open_stage: OpenStage) -> None:
    def stays(size: int) -> bool:
        stage = open_stage(voices=VOICES, reckon=on_cpu(size)).start()
        reach(stage, begin(stage), Phase.DONE)
        is_there = bool(stage.workspace.bridge.state.in_memory)
        assert len(stage.engines) == 3, "they fit beside each other"
        stage.close()
        return is_there

    all_but_the_reserve = (1 << 50) * 7 // 8
    assert stays(1 << 30)
    assert not stays(all_but_the_reserve // 2)


def test_an_answer_stays_though_what_was_there_before_is_read_with_a_vote(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparing = hold_a_new_one(stage)
    comparing.stop()
    reach(stage, comparing, Phase.PAUSED)
    keep = AnswerKeeper.keep

    def keep_after_a_vote(keeper: AnswerKeeper, run: Run, answer: Answer) -> None:
        if answer.place == Place(0, 0, 0):
            comparing.vote(0, 0, None)
        keep(keeper, run, answer)

    monkeypatch.setattr(AnswerKeeper, "keep", keep_after_a_vote)
    comparing.ask_failed_again()
    reach(stage, comparing, Phase.DONE)
    stage.qtbot.waitUntil(lambda: len(comparing.votes) == 1, timeout=5000)
    stage.qtbot.waitUntil(lambda: text(comparing, 0, 0, 0).startswith("Alpha was"), timeout=5000)
    assert comparing.progress is not None
    assert comparing.progress.failed == 0


def test_each_answer_is_told_once(stage: Stage) -> None:
    comparing = stage.workspace.comparing
    answered: list[Place] = []
    comparing.answered.connect(answered.append)
    reach(stage, begin(stage), Phase.DONE)

    def is_kept() -> bool:
        kept = comparing.kept
        return kept is not None and all(each.message.id for each in kept.answers)

    stage.qtbot.waitUntil(is_kept, timeout=5000)
    assert sorted(answered) == [Place(0, 0, 0), Place(0, 1, 0)]


def test_a_model_that_its_engine_loads_again_is_asked_once(stage: Stage) -> None:
    """As where its memory was given back just before the question arrived."""
    comparing = hold_a_new_one(stage)
    crew = stage.commons.findChild(Crew)
    bridge = crew.findChild(EngineBridge) if isinstance(crew, Crew) else None
    assert isinstance(bridge, EngineBridge)
    assert bridge.state.model is not None
    asked = stage.engines[1].asked
    bridge.event_received.emit(Loaded(bridge.state.model))
    stage.qtbot.waitUntil(lambda: written(comparing, 0, 0, 0) != "I", timeout=5000)
    assert stage.engines[1].asked is asked
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0) == "I will be long"


def test_names_are_told_by_a_vote(stage: Stage) -> None:
    comparing = begin(stage, blind=True)
    reach(stage, comparing, Phase.DONE)
    assert not comparing.is_revealed
    comparing.vote(0, 0, 1)
    stage.qtbot.waitUntil(lambda: comparing.is_revealed, timeout=5000)
    assert [vote.contestant for vote in comparing.votes] == [1]
    comparing.take_back_vote(0, 0)
    stage.qtbot.waitUntil(lambda: comparing.votes == (), timeout=5000)
    assert not comparing.is_revealed


def test_an_answer_is_gone_on_with_in_a_conversation_and_with_its_model(stage: Stage) -> None:
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    with stage.qtbot.waitSignal(stage.workspace.session.path_changed):
        comparing.go_on_with(Place(0, 1, 0))
    stage.qtbot.waitUntil(lambda: len(stage.workspace.session.path) == 2, timeout=5000)
    assert stage.workspace.session.path[1].content.startswith("Beta knows")
    assert comparing.kept is None

    def uses_beta() -> bool:  # the model's settings are read before it is loaded
        model = stage.workspace.bridge.state.model
        return model is not None and model.path.stem == "Beta"

    stage.qtbot.waitUntil(uses_beta, timeout=5000)
    stage.qtbot.waitUntil(lambda: stage.workspace.session.can_send, timeout=5000)


@pytest.mark.parametrize(("name", "begins"), [("a.json", "{"), ("a.html", "<!doctype html>")])
def test_a_report_is_written(stage: Stage, tmp_path: Path, name: str, begins: str) -> None:
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    done: list[Path] = []
    errors: list[Exception] = []
    comparing.export(tmp_path / name, done.append, errors.append)
    stage.qtbot.waitUntil(lambda: bool(done or errors), timeout=5000)
    assert not errors
    written = done[0].read_text(encoding="utf-8")
    assert written.lower().startswith(begins)
    assert "Beta knows of What is a heron?" in written


def test_a_report_is_not_written_where_nothing_may_leave(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    managed = Managed("a test", enforced=Values(allow_export=False))
    stage = open_stage(voices=VOICES, managed=managed).start()
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    outcomes: list[object] = []
    comparing.export(tmp_path / "a.json", outcomes.append, outcomes.append)
    stage.qtbot.waitUntil(lambda: bool(outcomes), timeout=5000)
    assert isinstance(outcomes[0], DecidedByPolicy)
    assert not (tmp_path / "a.json").exists()


def test_one_that_is_thrown_away_asks_nothing_more(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    conversation = comparing.conversation
    assert conversation is not None
    stage.workspace.chats.trash([conversation.id])
    assert comparing.kept is None
    assert not stage.workspace.comparisons.running


@pytest.mark.parametrize("is_deleted", [True, False])
def test_what_nobody_looks_at_any_more_is_not_in_memory(stage: Stage, is_deleted: bool) -> None:
    comparing = hold_a_new_one(stage)
    conversation = comparing.conversation
    assert conversation is not None
    stage.workspace.session.new()
    comparisons = stage.workspace.comparisons
    assert len(comparisons.findChildren(Run)) == 1, "it goes on"
    if is_deleted:
        stage.workspace.chats.trash([conversation.id])
    stage.qtbot.waitUntil(lambda: not comparisons.findChildren(Run), timeout=5000)
    assert not comparisons.running
    if not is_deleted:
        stage.workspace.open(conversation)
        reach(stage, comparing, Phase.DONE)
        assert text(comparing, 0, 1, 0).startswith("Beta")


def test_what_comes_in_from_elsewhere_is_seen(stage: Stage) -> None:
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    conversation = comparing.conversation
    assert conversation is not None
    done: list[object] = []
    stage.workspace.archive.run(
        lambda store: store.comparisons.vote(conversation.id, Vote(0, 0, 1)),
        done.append,
        done.append,
    )
    stage.workspace.exchange.taken_in.emit(frozenset({conversation.id}))
    stage.qtbot.waitUntil(lambda: comparing.votes != (), timeout=5000)
    assert comparing.conversation is not None


def test_when_all_is_replaced_by_a_backup_nothing_more_is_asked(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    stage.workspace.exchange.restored.emit()
    assert comparing.kept is None
    assert not stage.workspace.comparisons.running


def test_where_it_is_not_allowed_nothing_is_asked(open_stage: OpenStage) -> None:
    managed = Managed("a test", enforced=Values(features_off=frozenset({COMPARE})))
    stage = open_stage(voices=VOICES, managed=managed).start()
    comparing = stage.workspace.comparing
    who = [comparing.contestants.contestant(model) for model in comparing.contestants.models]
    errors: list[Exception] = []
    comparing.failed.connect(errors.append)
    comparing.begin(comparing.contestants.comparison(who, (HERONS,)))
    assert [type(error) for error in errors] == [DecidedByPolicy]
    assert len(stage.engines) == 1


@pytest.mark.parametrize("is_full", [True, False])
def test_what_can_not_be_kept_pauses_it_and_is_kept_when_it_goes_on(
    open_stage: OpenStage, is_full: bool
) -> None:
    disk = Disk()

    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        return ChatStore(path, key, read_only=read_only, connect=disk.connect)

    stage = open_stage(voices=VOICES, open_store=open_store).start()
    comparing = hold_a_new_one(stage, HERONS, Question("And an egret?"))
    errors: list[Exception] = []
    comparing.failed.connect(errors.append)
    ended: list[bool] = []

    def note(run: Run) -> None:
        ended.append(run.is_whole)

    stage.commons.comparisons.ended.connect(note)
    disk.fail(0, math.inf, is_full=is_full)
    stage.qtbot.waitUntil(lambda: bool(errors), timeout=5000)
    reach(stage, comparing, Phase.PAUSED)
    assert isinstance(errors[0], StorageFailed)
    assert text(comparing, 0, 0, 0) == "I will be long", "it is still shown"
    assert ended == [False]
    disk.mend()
    comparing.resume()
    reach(stage, comparing, Phase.DONE)
    assert ended == [False, True]
    conversation = comparing.conversation
    assert conversation is not None
    found: list[KeptComparison] = []
    stage.workspace.archive.run(
        lambda store: store.comparisons.get(conversation.id), found.append, errors.append
    )
    stage.qtbot.waitUntil(lambda: bool(found), timeout=5000)
    kept = {answer.place: answer.message.content for answer in found[0].answers}
    assert len(kept) == 4
    assert kept[Place(0, 0, 0)] == "I will be long"
