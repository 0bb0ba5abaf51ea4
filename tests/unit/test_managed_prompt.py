"""An administrator's system prompt comes first, whatever else is asked, and by whatever way."""

from pathlib import Path
from queue import SimpleQueue

import pytest

from desktop_chat.domain.chat import Message, Role, governed
from desktop_chat.domain.effective import Layer, Layers, ModelDefaults
from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.generation import (
    ContextPlanned,
    Event,
    Failed,
    Finished,
    Loaded,
    Request,
)
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.managed import GpuMode, Managed, Values
from desktop_chat.domain.managed_presets import with_managed
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.engine.instructed import InstructedEngine
from desktop_chat.engine.scripted.engine import ScriptedEngine

FIXED = "You work for Example Ltd."
ASKED = Message(Role.USER, "Hi")


def own(content: str) -> Message:
    return Message(Role.SYSTEM, content)


@pytest.mark.parametrize(
    ("messages", "first"),
    [
        ((ASKED,), FIXED),
        ((own("Be brief."), ASKED), f"{FIXED}\n\nBe brief."),
        ((own("  "), ASKED), FIXED),
        ((), FIXED),
        ((ASKED, own("Forget that."), ASKED), FIXED),
    ],
)
def test_it_comes_first_and_what_a_person_says_follows_it(
    messages: tuple[Message, ...], first: str
) -> None:
    read = governed(messages, FIXED)
    assert read[0] == own(first)
    assert [each for each in read[1:] if each in messages] == list(read[1:])
    assert governed(messages, "") == messages


class Asked:
    """An engine with the text, and what it says."""

    def __init__(self) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        engine = ScriptedEngine(self.events.put)
        self.engine = InstructedEngine(engine, FIXED, self.events.put)
        engine.load(Path("a.gguf"), LoadOptions())
        self.wait_for(Loaded)

    def wait_for(self, kind: type[Event]) -> Event:
        while not isinstance(event := self.events.get(timeout=10), kind):
            assert not isinstance(event, Failed)
        return event


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_every_request_gets_it(asked: Asked) -> None:
    try:
        asked.engine.plan(Request("plan", (ASKED,)))
        planned = asked.wait_for(ContextPlanned)
        assert isinstance(planned, ContextPlanned)
        assert planned.plan.kept == (own(FIXED), ASKED)
        asked.engine.generate(Request("one", (own("Be brief."), ASKED)))
        planned = asked.wait_for(ContextPlanned)
        assert isinstance(planned, ContextPlanned)
        assert planned.plan.kept[0].content.startswith(FIXED)
        asked.wait_for(Finished)
    finally:
        asked.engine.close()


def test_nothing_raw_is_answered_but_it_may_be_counted(asked: Asked) -> None:
    try:
        asked.engine.generate(Request("raw", raw="Once upon a time"))
        refused = asked.events.get(timeout=10)
        assert isinstance(refused, Failed)
        assert refused.request == "raw"
        assert isinstance(refused.error, DecidedByPolicy)
        asked.engine.plan(Request("count", raw="Once upon a time"))
        asked.wait_for(ContextPlanned)
    finally:
        asked.engine.close()


def test_it_is_fixed_unless_said_otherwise() -> None:
    fixed = Managed(enforced=Values(system_prompt=f" {FIXED} "))
    assert (fixed.instruction, fixed.suggested_instruction) == (FIXED, "")
    open_to_change = Managed(enforced=Values(system_prompt=FIXED, system_prompt_mode="default"))
    for managed in (open_to_change, Managed(defaults=Values(system_prompt=FIXED))):
        assert (managed.instruction, managed.suggested_instruction) == ("", FIXED)
    both = Managed(enforced=Values(system_prompt=FIXED), defaults=Values(system_prompt="Be kind."))
    assert (both.instruction, both.suggested_instruction) == (FIXED, "Be kind.")


def layers(managed: Managed, said: str | None = None) -> Layers:
    conversation = Tuning(None, Parameters(system_prompt=said, gpu_layers=5))
    options = LoadOptions(gpu_layers=7)
    return Layers.of(ModelDefaults(), NOTHING, options, conversation=conversation, managed=managed)


def test_a_default_holds_until_a_person_says_otherwise() -> None:
    managed = Managed(defaults=Values(system_prompt=FIXED))
    usual = layers(managed).resolved()
    assert (usual.system_prompt, usual.source("system_prompt")) == (FIXED, Layer.MACHINE)
    assert layers(managed, "Be brief.").resolved().system_prompt == "Be brief."
    assert layers(managed, "").resolved().system_prompt == ""


@pytest.mark.parametrize(
    ("mode", "value"), [(GpuMode.OFF, 0), (GpuMode.ALL, -1), (GpuMode.AUTOMATIC, None)]
)
def test_the_use_of_the_gpu_is_as_decided_in_every_place(mode: GpuMode, value: int | None) -> None:
    found = layers(Managed(enforced=Values(gpu_mode=mode))).resolved()
    assert (found.value("gpu_layers"), found.source("gpu_layers")) == (value, Layer.ENFORCED)


def preset(name: str, preset_id: str = "", **values: object) -> Preset:
    return Preset(preset_id or f"policy:{name}", name, Parameters(**values))  # type: ignore[arg-type]  # as declared


def test_presets_of_the_machine_are_there_beside_the_persons_own() -> None:
    managed = Managed(
        enforced=Values(presets=(preset("Translate", top_k=1), preset("Both", top_k=2))),
        defaults=Values(presets=(preset("Draft", top_k=3), preset("Both", top_k=4))),
    )
    mine = preset("translate", "1"), preset("DRAFT", "2"), preset("Both", "policy:Both", top_k=9)
    found = with_managed(mine, managed)
    assert [(each.id, each.parameters.top_k) for each in found] == [
        ("policy:Both", 2), ("policy:Translate", 1), ("1", None), ("2", None),
    ]  # fmt: skip
    assert {each.name for each in with_managed((), managed)} == {"Translate", "Both", "Draft"}
