"""How models are compared: what each is asked, how it is loaded, which are at work together."""

from pathlib import Path

import pytest

from desktop_chat.domain.chat import Role
from desktop_chat.domain.comparison import Comparison, Contestant, Place, Question
from desktop_chat.domain.loading import CacheType, Fit, FitKind, LoadOptions, Memory
from desktop_chat.domain.managed import GpuMode, Managed, Values
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.domain.settings import CTX, Setting
from desktop_chat.policy.comparing import (
    Together,
    contestant_of,
    default_conditions,
    equal_ctx,
    find_model,
    options_of,
    request_of,
    seconds_left,
)

HOT = Contestant("a.gguf", "A", preset="Hot", parameters=Parameters(temperature=1.5))
PLAIN = Contestant("b.gguf", "B")
PACKED = Contestant("b.gguf", "B", parameters=Parameters(cache_type=CacheType.Q8_0))
CONDITIONS = Parameters(
    system_prompt="Be brief.", temperature=0.2, max_tokens=64, stop=("END",), ctx=2048,
    cache_type=CacheType.Q8_0, thinking=False,
)  # fmt: skip
COMPARISON = Comparison((Question("Why?"),), (HOT, PLAIN), CONDITIONS, (7, 8))


def model(name: str, sha256: str | None = None, folder: str = "/models") -> ModelFile:
    return ModelFile("x", Path(folder, name), "x", "llama", 1, 1, "Q4_0", 4096, sha256=sha256)


def fit(need: int, kind: FitKind = FitKind.CPU) -> Fit:
    return Fit(kind, Memory(need), 2048, 2048, 0)


def value(setting: Setting[int | None]) -> object:
    return {CTX: 32_768}.get(setting)


def test_all_are_asked_the_same_with_the_seed_of_the_place() -> None:
    request = request_of(COMPARISON, Place(0, 1, 1), "r")
    assert [(each.role, each.content) for each in request.messages] == [
        (Role.SYSTEM, "Be brief."),
        (Role.USER, "Why?"),
    ]
    assert (request.sampling.seed, request.sampling.temperature) == (8, 0.2)
    assert (request.max_tokens, request.stop, request.thinking) == (64, ("END",), False)
    assert request.fresh, "what was asked before has no part in it"


def test_a_preset_is_all_in_which_one_differs() -> None:
    hot = request_of(COMPARISON, Place(0, 0, 0), "r")
    plain = request_of(COMPARISON, Place(0, 1, 0), "r")
    assert hot.sampling.temperature == 1.5
    assert hot.messages == plain.messages
    assert hot.sampling.seed == plain.sampling.seed == 7


def test_it_is_loaded_by_the_conditions_and_as_the_machine_wants_it() -> None:
    chosen = LoadOptions(
        ctx=512, threads=3, gpu_layers=-1, cache_type=CacheType.Q4_0, template="chatml"
    )
    options = options_of(COMPARISON, 1, chosen)
    assert (options.ctx, options.cache_type) == (2048, CacheType.Q8_0)
    assert (options.threads, options.gpu_layers, options.template) == (3, -1, "chatml")


def test_what_is_settled_for_all_models_counts_where_nothing_is_for_this_one() -> None:
    everywhere = Parameters(threads=2, gpu_layers=5, ctx=100)
    options = options_of(COMPARISON, 1, LoadOptions(threads=3), everywhere)
    assert (options.threads, options.gpu_layers, options.ctx) == (3, 5, 2048)


def test_nothing_decides_how_many_threads_an_answer_needs() -> None:
    conditions = default_conditions(value, [2048])
    asked = Comparison((Question("Why?"),), (PLAIN, PACKED), conditions, (7,))

    plain, packed = (options_of(asked, who, LoadOptions()) for who in (0, 1))

    assert plain.flash_attention is False
    assert packed.flash_attention is None, "llama.cpp has no other way to read it"
    assert not plain.measured
    assert not packed.measured


def test_the_policy_decides_about_the_gpu() -> None:
    managed = Managed("a test", enforced=Values(gpu_mode=GpuMode.OFF))
    assert options_of(COMPARISON, 1, LoadOptions(gpu_layers=9), managed=managed).gpu_layers == 0


@pytest.mark.parametrize(
    ("asked", "trained", "ctx"),
    [
        (None, [4096, 32_768], 4096),
        (1024, [4096], 1024),
        (65_536, [4096, 0], 4096),
        (None, [], 8192),
    ],
)
def test_the_context_is_the_smallest_that_all_have(
    asked: int | None, trained: list[int], ctx: int
) -> None:
    assert equal_ctx(asked, trained) == ctx


def test_the_policy_bounds_the_context_and_suggests_a_prompt() -> None:
    managed = Managed(
        "a test",
        enforced=Values(max_context_tokens=1024, system_prompt="Be kind.",
                        system_prompt_mode="default"),
    )  # fmt: skip
    conditions = default_conditions(value, [4096], managed)
    assert conditions.ctx == 1024
    assert conditions.system_prompt == "Be kind."
    assert default_conditions(value, [4096]).ctx == 4096
    assert default_conditions(value, [1 << 20]).ctx == 32_768, "as the person settled on"


def test_a_contestant_is_found_by_its_name_and_content() -> None:
    contestant = contestant_of(model("a.gguf", "1" * 64))
    moved = model("a.gguf", "1" * 64, folder="/elsewhere")
    unknown, other = model("a.gguf"), model("a.gguf", "2" * 64)
    assert find_model([other, unknown, moved], contestant) == moved
    assert find_model([other, unknown], contestant) == unknown
    renamed = model("b.gguf", "1" * 64)
    assert find_model([other, unknown, renamed], contestant) == renamed
    assert find_model([other], contestant) is None, "what is called so is another model"
    assert find_model([other], contestant_of(unknown)) == other


def test_a_contestant_has_what_its_preset_sets() -> None:
    preset = Preset("id", "Warm", Parameters(temperature=1.0))
    contestant = contestant_of(model("a.gguf"), preset)
    assert (contestant.preset, contestant.parameters) == ("Warm", preset.parameters)


def test_models_work_at_once_where_all_fit_with_something_left() -> None:
    assert Together((fit(40), fit(40)), 100).at_once
    assert not Together((fit(45), fit(45)), 100).at_once, "one in eight stays free"
    assert not Together((fit(10), fit(10, FitKind.GPU)), 100).at_once
    assert not Together((fit(10), None), 100).at_once


def test_what_is_in_memory_stays_where_there_is_room_beside_it() -> None:
    assert Together((fit(20), fit(20)), 100).has_room(40)
    assert not Together((fit(20), fit(20)), 100).has_room(50)
    assert Together((fit(60), fit(60)), 100).has_room(20), "they take turns"


def test_the_time_that_is_left_goes_by_what_answers_took() -> None:
    assert seconds_left({0: 2, 1: 3}, {}, at_once=False) is None
    assert seconds_left({0: 2, 1: 3}, {0: 1.0, 1: 2.0}, at_once=False) == 8.0
    assert seconds_left({0: 2, 1: 3}, {0: 1.0, 1: 2.0}, at_once=True) == 6.0
    assert seconds_left({0: 2, 1: 3}, {0: 1.0}, at_once=False) == 5.0
