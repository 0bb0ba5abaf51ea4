"""``desktop-chat compare``: the same questions to several models, on the command line."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.comparison import KeptComparison
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.profile.lock import ProfileLock
from tests.command_line import PROGRAM, Outcome, environment, run
from tests.tiny_models import ScriptFile

posix = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")


@pytest.fixture
def profile(tmp_path: Path, script_file: ScriptFile) -> Path:
    """An unencrypted profile with a model that says yes and one that says no."""
    folder = tmp_path / "profile"
    (folder / "models").mkdir(parents=True)
    shutil.copy(script_file("Yes."), folder / "models" / "agrees.gguf")
    shutil.copy(script_file("No, never."), folder / "models" / "differs.gguf")
    ChatStore(folder / "chats.db").close()
    return folder


def compare(profile: Path, *arguments: str | Path) -> Outcome:
    return run("compare", "--profile", profile, *arguments)


def kept(profile: Path) -> list[KeptComparison]:
    store = ChatStore(profile / "chats.db", read_only=True)
    try:
        return [store.comparisons.get(each.id) for each in store.conversations() if each.compares]
    finally:
        store.close()


def answers(outcome: Outcome) -> list[Any]:
    return outcome.json["answers"]


def test_each_answer_stands_under_its_models_name(profile: Path) -> None:
    outcome = compare(profile, "--models", "agrees,differs", "Is it raining?")
    assert outcome.code == 0, outcome.err
    blocks = [block.splitlines() for block in outcome.out.split("\n\n") if block]
    assert [block[0].split(" ")[0] for block in blocks] == ["agrees", "differs"]
    assert [block[1] for block in blocks] == ["Yes.", "No, never."]
    assert all("tokens/s" in block[2] for block in blocks)


def test_it_is_kept_with_the_conversations_as_the_window_keeps_it(profile: Path) -> None:
    compare(profile, "--models", "agrees,differs", "--seed", "5", "Is it raining?")
    (one,) = kept(profile)
    assert one.conversation.title == "Is it raining?"
    assert [each.title for each in one.comparison.contestants] == ["agrees", "differs"]
    assert one.comparison.seeds == (5,)
    assert sorted(each.message.content for each in one.answers) == ["No, never.", "Yes."]
    origins = [each.message.origin for each in one.answers]
    assert all(each is not None and each.sampling.seed == 5 for each in origins)


def test_it_is_not_kept_where_that_is_said_or_nobody_can_be_asked(
    profile: Path, tmp_path: Path
) -> None:
    assert compare(profile, "--models", "agrees", "--no-keep", "Hello?").err == ""
    assert kept(profile) == []
    shut = tmp_path / "shut"
    models = f"{profile / 'models/agrees.gguf'},{profile / 'models/differs.gguf'}"
    outcome = compare(shut, "--models", models, "Hello?")
    assert outcome.code == 0
    assert "isn't kept" in outcome.err
    assert not (shut / "chats.db").exists()


def test_while_the_window_is_open_it_is_not_kept(profile: Path) -> None:
    lock = ProfileLock(profile / "profile.lock")
    lock.take()
    try:
        outcome = compare(profile, "--models", "agrees", "Hello?")
        assert (outcome.code, "Yes." in outcome.out) == (0, True)
        assert "isn't kept" in outcome.err
        told = compare(profile, "--models", "agrees", "--keep", "Hello?").failed()
        assert "already open" in told
    finally:
        lock.give_up()
    assert kept(profile) == []


def test_json_has_all_of_it(profile: Path) -> None:
    outcome = compare(
        profile, "--json", "--models", "agrees,differs", "--seed", "5", "--seeds", "2", "Hm?"
    )
    found = [(each["model"], each["seed"], each["text"]) for each in answers(outcome)]
    assert found == [
        ("agrees", 5, "Yes."),
        ("agrees", 6, "Yes."),
        ("differs", 5, "No, never."),
        ("differs", 6, "No, never."),
    ]
    assert outcome.json["saved"] is True
    assert all(each["finish_reason"] == "stop" for each in answers(outcome))


def test_a_set_of_questions_is_asked_from_a_file(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "weather.csv"
    file.write_text("question,topic\nIs it raining?,rain\nDoes it snow?,snow\n")
    out = tmp_path / "out"
    outcome = compare(profile, "--models", "agrees,differs", "--prompts", file, "--out", out)
    assert outcome.code == 0, outcome.err
    assert outcome.out.count("> Does it snow?") == 2
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    places = [(each["question"], each["contestant"]) for each in report["answers"]]
    assert places == [(0, 0), (0, 1), (1, 0), (1, 1)]
    (one,) = kept(profile)
    assert one.conversation.title == "weather"
    assert len(one.answers) == 4


def test_a_model_that_cannot_be_loaded_is_noted_and_the_others_answer(
    profile: Path, bert_file: Path
) -> None:
    outcome = compare(profile, "--models", f"{bert_file},differs", "--seeds", "2", "Hello?")
    assert outcome.code == 3
    assert outcome.out.count("No, never.") == outcome.out.count("no answer") == 2
    assert "can't answer" in outcome.err
    (one,) = kept(profile)
    notes = [bool(each.note) for each in sorted(one.answers, key=lambda each: each.place)]
    assert sorted(notes) == [False, False, True, True]


def test_a_preset_is_all_in_which_one_differs(profile: Path) -> None:
    store = ChatStore(profile / "chats.db")
    store.presets.save(Preset("", "Brief", Parameters(max_tokens=1)))
    store.close()
    outcome = compare(
        profile, "--json", "--models", "differs,differs", "--preset", "differs:brief", "Hello?"
    )
    first, second = answers(outcome)
    assert second["text"] == "No, never."
    assert first["finish_reason"] == "length"
    assert second["text"].startswith(first["text"])
    assert [each["preset"] for each in outcome.json["models"]] == ["Brief", None]


@posix
def test_a_kill_loses_only_the_answer_under_way(profile: Path, script_file: ScriptFile) -> None:
    shutil.copy(script_file("La " * 3000, end=None), profile / "models" / "sings.gguf")
    with subprocess.Popen(
        [*PROGRAM, "compare", "--profile", profile, "--models", "agrees,sings",
         "--max-tokens", "3000", "Sing!"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        while "La La" not in child.stdout.readline(9):
            assert child.poll() is None
        child.kill()
    ChatStore(profile / "chats.db").close()  # as the next start does
    (one,) = kept(profile)
    assert [answer.message.content for answer in one.answers] == ["Yes."]
    assert len(list(one.comparison.missing(one.answers))) == 1


@posix
def test_ctrl_c_keeps_what_was_said_and_asks_nothing_more(
    profile: Path, script_file: ScriptFile
) -> None:
    shutil.copy(script_file("La " * 3000, end=None), profile / "models" / "sings.gguf")
    child = subprocess.Popen(
        [*PROGRAM, "compare", "--profile", profile, "--models", "sings,agrees",
         "--max-tokens", "3000", "Sing!"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), text=True,
    )  # fmt: skip
    assert child.stdout is not None
    child.stdout.readline()  # its name
    child.stdout.read(6)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130, err
    (one,) = kept(profile)
    (answer,) = one.answers
    assert answer.message.finish is FinishReason.CANCELLED
    assert answer.message.content.startswith("La La")


@posix
def test_ctrl_c_while_a_model_is_loaded_writes_what_was_said(profile: Path, tmp_path: Path) -> None:
    late, out = profile / "models" / "late.gguf", tmp_path / "out"
    shutil.copy(profile / "models" / "differs.gguf", late)
    child = subprocess.Popen(
        [*PROGRAM, "compare", "--profile", profile, "--models", f"agrees,{late}", "--no-keep",
         "--out", out, "Is it raining?"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), text=True,
    )  # fmt: skip
    assert child.stdout is not None
    while not child.stdout.readline().startswith("late"):  # whose test run comes first
        assert child.poll() is None
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130, err
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert [each["text"] for each in report["answers"]] == ["Yes."]


def test_where_reports_can_not_be_written_nobody_is_asked(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    outcome = compare(profile, "--models", "agrees", "--out", tmp_path / "taken" / "out", "Hello?")
    assert "Not a directory" in outcome.failed()  # with nothing on stdout
    assert kept(profile) == []


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that not even root writes to")
def test_where_nobody_may_write_nobody_is_asked(profile: Path) -> None:
    outcome = compare(profile, "--models", "agrees", "--out", Path("/proc"), "Hello?")
    assert "/proc: " in outcome.failed()
    assert kept(profile) == []


def test_reports_are_written_and_nothing_is_written_over(profile: Path, tmp_path: Path) -> None:
    out = tmp_path / "results"
    words = ("--models", "agrees,differs", "--out", out, "Is it <raining>?")
    assert compare(profile, *words).code == 0
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert sorted(each["text"] for each in report["answers"]) == ["No, never.", "Yes."]
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "No, never." in page
    assert "<raining>" not in page
    assert "is there already" in compare(profile, *words).failed()
    assert compare(profile, *words, "--force").code == 0


def test_a_report_names_its_models_by_their_content(profile: Path, tmp_path: Path) -> None:
    compare(profile, "--models", "agrees,differs", "--out", tmp_path / "out", "Is it raining?")
    report = (tmp_path / "out" / "report.json").read_text()
    for name in ("agrees", "differs"):
        content = (profile / "models" / f"{name}.gguf").read_bytes()
        assert hashlib.sha256(content).hexdigest() in report


def test_what_a_report_says_is_asked_again(
    profile: Path, tmp_path: Path, script_file: ScriptFile
) -> None:
    names = "agrees,differs"
    compare(profile, "--models", names, "--out", tmp_path, "--seeds", "2", "--no-keep", "Hello?")
    report = tmp_path / "report.json"
    again = compare(profile, "--json", "--repeat", report)
    assert [each["same"] for each in answers(again)] == [True] * 4
    shown = compare(profile, "--repeat", report)
    assert shown.out.count("the same as before") == 4
    shutil.copy(script_file("Perhaps."), profile / "models" / "agrees.gguf")
    again = compare(profile, "--json", "--repeat", report)
    assert [each["same"] for each in answers(again)] == [False, False, True, True]


def test_models_that_lie_elsewhere_now_are_named(profile: Path, tmp_path: Path) -> None:
    compare(profile, "--models", "agrees", "--out", tmp_path, "--no-keep", "Hello?")
    moved = (profile / "models" / "agrees.gguf").rename(tmp_path / "moved.gguf")
    report = tmp_path / "report.json"
    without = compare(profile, "--repeat", report)
    assert "[no answer]" in without.out, "which is neither the same nor another one"
    again = compare(profile, "--json", "--repeat", report, "--models", moved)
    assert [each["same"] for each in answers(again)] == [True]


def test_a_report_decides_what_is_asked(profile: Path, tmp_path: Path) -> None:
    compare(profile, "--models", "agrees", "--out", tmp_path, "--no-keep", "Hello?")
    report = tmp_path / "report.json"
    for more in (("--temperature", "1"), ("--seeds", "2"), ("Hello?",)):
        assert "as the report says" in compare(profile, "--repeat", report, *more).failed()
    elsewhere = json.loads(report.read_text(encoding="utf-8")) | {"engine": "another"}
    report.write_text(json.dumps(elsewhere), encoding="utf-8")
    outcome = compare(profile, "--repeat", report, "--no-keep")
    assert "another build of llama.cpp, another; here is 0." in outcome.err
    assert "the same as before" in outcome.out
    report.write_text("{}")
    assert "report.json is no report" in compare(profile, "--repeat", report).failed()
    assert "nothing.json" in compare(profile, "--repeat", tmp_path / "nothing.json").failed()


def test_real_models_say_the_same_again(
    profile: Path, tmp_path: Path, smollm2: Path, gemma: Path
) -> None:
    """Across processes, from what is in the report alone."""
    models = f"{smollm2},{gemma}"
    words = ("--seed", "3", "--temperature", "0.9", "--max-tokens", "12", "--no-keep")
    run("settings", "set", "--profile", profile, "threads", "1")
    first = compare(
        profile, "--json", "--models", models, "--out", tmp_path, *words, "Name three birds."
    )
    assert first.code == 0, first
    again = compare(
        profile, "--json", "--models", models, "--repeat", tmp_path / "report.json", "--no-keep"
    )
    assert [each["same"] for each in answers(again)] == [True, True]
    assert [each["text"] for each in answers(again)] == [each["text"] for each in answers(first)]
    assert all(each["text"].strip() for each in answers(first))


def test_a_set_of_the_apps_own_goes_by_its_name(profile: Path) -> None:
    outcome = compare(
        profile, "--json", "--models", "agrees", "--prompts", "general-ability", "--no-keep"
    )
    assert len(answers(outcome)) > 20
    assert {each["text"] for each in answers(outcome)} == {"Yes."}


def test_what_is_missing_or_too_much_is_told(profile: Path) -> None:
    assert "models are named" not in compare(profile, "--models", "agrees").failed()
    assert "--models A,B" in compare(profile, "Hello?").failed()
    assert "5 are named" in compare(profile, "--models", "a,b,c,d,e", "Hello?").failed()
    assert "nothere" in compare(profile, "--models", "agrees,nothere", "Hello?").failed()
    told = compare(profile, "--models", "agrees", "--preset", "other:Brief", "Hello?").failed()
    assert "isn't among the models" in told
