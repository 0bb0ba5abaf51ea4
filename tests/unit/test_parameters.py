"""What can be set, within which bounds, and whose word counts."""

from dataclasses import fields, replace

import pytest

from desktop_chat.domain.effective import Layer, Layers, ModelDefaults, Recommended
from desktop_chat.domain.loading import CacheType, LoadOptions
from desktop_chat.domain.parameter import AUTOMATIC, Group, Kind
from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.domain.sampling import BOUNDS, Sampling


def test_every_parameter_is_declared_with_a_name_and_a_sentence() -> None:
    for parameter in PARAMETERS.values():
        assert parameter.label[:1].isupper(), parameter.key
        assert parameter.help.endswith("."), parameter.key
        assert ". " not in parameter.help, parameter.key
        if parameter.kind in (Kind.WHOLE, Kind.DECIMAL):
            assert parameter.least < parameter.most, parameter.key


def test_all_of_sampling_and_of_loading_can_be_set() -> None:
    not_for_people = {"logit_bias", "grammar", "json_schema"}
    assert {each.name for each in fields(Sampling)} - not_for_people <= set(PARAMETERS)
    loading = {key for key, each in PARAMETERS.items() if each.group is Group.LOADING}
    assert loading == {each.name for each in fields(LoadOptions)} - {"oversize", "measured"}
    assert all(PARAMETERS[key].reloads == (key in loading) for key in PARAMETERS)


def test_bounds_and_defaults_are_those_of_the_sampler() -> None:
    for key, (least, most) in BOUNDS.items():
        assert (PARAMETERS[key].least, PARAMETERS[key].most) == (least, most)
        assert PARAMETERS[key].default == getattr(Sampling(), key)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("temperature", 0.5, 0.5),
        ("temperature", 1, 1.0),
        ("temperature", -3, 0.0),
        ("temperature", float("nan"), None),
        ("temperature", float("inf"), 1e6),
        ("temperature", True, None),
        ("temperature", "0.5", None),
        ("top_k", 20.0, 20),
        ("top_k", 2**40, 1 << 24),
        ("thinking", False, False),
        ("thinking", 0, None),
        ("cache_type", "q8_0", CacheType.Q8_0),
        ("cache_type", "q3_k", None),
        ("stop", ["a", "", 5, "a", "b"], ("a", "b")),
        ("system_prompt", "x" * 200_000, "x" * 100_000),
        ("ctx", 0, 16),
    ],
)
def test_what_comes_from_elsewhere_is_taken_within_bounds(
    key: str, value: object, expected: object
) -> None:
    accepted = PARAMETERS[key].accepted(value)
    assert accepted == expected
    assert type(accepted) is type(expected)


def test_one_set_lies_over_another() -> None:
    lower = Parameters(temperature=0.2, top_k=5, stop=())
    upper = Parameters(temperature=0.0, thinking=False)
    assert upper.over(lower) == Parameters(temperature=0.0, top_k=5, stop=(), thinking=False)
    assert list(upper.given) == ["thinking", "temperature"]


def test_automatic_is_a_word_too_and_hides_a_weaker_one() -> None:
    lower = Parameters(ctx=4096, threads=4, automatic=("seed",))
    upper = NOTHING.changed("ctx", AUTOMATIC).changed("seed", 7)
    assert (upper.says("ctx"), upper.says("seed"), upper.says("threads")) == (True, True, False)
    assert upper.over(lower) == Parameters(threads=4, seed=7, automatic=("ctx",))
    assert upper.changed("ctx", 512) == Parameters(ctx=512, seed=7)
    assert upper.changed("ctx", None) == Parameters(seed=7)
    assert upper.for_loading == Parameters(automatic=("ctx",))
    assert upper.for_answering == Parameters(seed=7)
    both = NOTHING.changed("seed", AUTOMATIC).changed("ctx", AUTOMATIC)
    assert both == NOTHING.changed("ctx", AUTOMATIC).changed("seed", AUTOMATIC)


def test_only_what_the_app_can_decide_is_automatic() -> None:
    assert Parameters(automatic=("temperature", "nonsense", "ctx")).bounded() == Parameters(
        automatic=("ctx",)
    )
    assert Parameters(ctx=1024, automatic=("ctx",)).bounded() == Parameters(ctx=1024)
    assert Parameters(temperature=0.1).changed("temperature", AUTOMATIC) == NOTHING


def test_a_file_is_named_by_the_person_alone() -> None:
    chosen = NOTHING.changed("draft", "/models/small.gguf")
    assert chosen.load_options() == LoadOptions(draft="/models/small.gguf")
    assert chosen.bounded() == NOTHING
    assert PARAMETERS["draft"].accepted("/models/small.gguf") is None
    assert chosen.changed("draft", AUTOMATIC).load_options() == LoadOptions()


def test_a_stronger_layer_leaves_it_to_the_app() -> None:
    layers = Layers(
        everywhere=Parameters(threads=4),
        model=Parameters(ctx=4096),
        conversation=Parameters(automatic=("ctx", "threads")),
    )
    effective = layers.resolved()
    assert effective.load_options == LoadOptions()
    assert (effective.value("ctx"), effective.source("ctx")) == (None, Layer.CONVERSATION)
    assert layers.up_to(Layer.MODEL).resolved().load_options == LoadOptions(ctx=4096, threads=4)
    assert layers.up_to(Layer.MODEL, including=False).resolved().value("ctx") is None


def test_the_preset_of_a_conversation_counts_before_that_of_its_model() -> None:
    presets = (Preset("a", "A", Parameters(top_k=1)), Preset("b", "B", Parameters(top_k=2)))
    of_model = Tuning("a", Parameters(top_p=0.5))
    for own, name in ((Tuning("b"), "B"), (Tuning(), "A"), (Tuning("gone"), "A")):
        layers = Layers.of(ModelDefaults(), NOTHING, LoadOptions(ctx=640), of_model, own, presets)
        assert layers.preset_name == name
        assert layers.model == Parameters(ctx=640, top_p=0.5)
    assert Layers.of(ModelDefaults(), NOTHING, LoadOptions()) == Layers()


def test_what_loads_and_what_answers_are_told_apart() -> None:
    both = Parameters(temperature=0.2, ctx=2048, cache_type=CacheType.Q8_0)
    assert both.for_answering == Parameters(temperature=0.2)
    assert both.load_options(oversize=True) == LoadOptions(
        ctx=2048, cache_type=CacheType.Q8_0, oversize=True
    )
    assert Parameters.of(both.load_options()) == both.for_loading


def test_the_app_has_a_word_on_everything_and_the_last_word_on_nothing() -> None:
    nobody = Layers().resolved()
    assert nobody.sampling() == Sampling()
    assert nobody.load_options == LoadOptions()
    assert {nobody.source(key) for key in PARAMETERS} == {Layer.APP}


def test_the_strongest_word_counts_and_is_named() -> None:
    layers = Layers(
        makers=Recommended("Some", Parameters(temperature=0.7, top_k=20, top_p=0.8)),
        file=Parameters(temperature=0.6, top_p=0.9),
        everywhere=Parameters(ctx=4096),
        model=Parameters(ctx=8192, temperature=0.5),
        preset=Parameters(temperature=0.4, system_prompt="Be brief."),
        conversation=Parameters(temperature=0.3),
    )
    effective = layers.resolved()
    expected = {
        "temperature": (0.3, Layer.CONVERSATION),
        "system_prompt": ("Be brief.", Layer.PRESET),
        "ctx": (8192, Layer.MODEL),
        "top_p": (0.9, Layer.FILE),
        "top_k": (20, Layer.MAKERS),
        "min_p": (0.05, Layer.APP),
    }
    for key, (value, source) in expected.items():
        assert (effective.value(key), effective.source(key)) == (value, source), key
    assert replace(layers, conversation=NOTHING).resolved().value("temperature") == 0.4
    assert effective.report()["top_k"] == {"value": 20, "source": "makers"}


@pytest.mark.parametrize("thinks", [True, False])
def test_what_makers_recommend_goes_with_thinking(thinks: bool) -> None:
    makers = Recommended("Some", Parameters(top_p=0.8), Parameters(top_p=0.95), thinks=thinks)
    off = Layers(makers, preset=Parameters(thinking=False))
    assert off.resolved().value("top_p") == 0.8
    on = replace(off, conversation=Parameters(thinking=True))
    assert on.resolved().value("top_p") == 0.95
    assert Layers(makers).resolved().value("top_p") == (0.95 if thinks else 0.8)
