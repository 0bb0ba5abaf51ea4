from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput, NotEnoughMemory
from desktop_chat.domain.loading import CacheType, FitKind, LoadOptions, Speed
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.models.fit.fit import fit, plan
from desktop_chat.models.header.header import Header, read_header
from tests import tiny_models
from tests.model_shapes import shape_file
from tests.tiny_models.positions import learned_positions

GB = 10**9


def _machine(memory: float = 16, vram: float | None = None, cores: int = 4) -> Machine:
    devices = [Device("CPU", "A processor", DeviceKind.CPU, 0, 0)]
    if vram is not None:
        devices.append(Device("G0", "A card", DeviceKind.GPU, int(vram * GB), int(vram * GB)))
    return Machine(cores, int(memory * GB), tuple(devices))


@pytest.fixture(scope="module")
def smol(smollm2: Path) -> Header:
    return read_header(smollm2)


@pytest.fixture(scope="module")
def small_gemma(gemma: Path) -> Header:
    return read_header(gemma)


@pytest.fixture(scope="module")
def llama() -> Header:
    """Llama 3.1 8B: 4.9 GB of weights, 131 kB for each token in the context."""
    return read_header(shape_file("Llama 3.1 8B"))


def test_the_choice_on_an_ordinary_laptop(smol: Header) -> None:
    chosen = plan(smol, _machine(), LoadOptions())
    assert (chosen.ctx, chosen.batch, chosen.ubatch) == (8192, 2048, 512)
    assert (chosen.threads, chosen.gpu_layers) == (4, 0)
    assert len(chosen.notes) == 3
    assert all(note.endswith(".") for note in chosen.notes)


def test_a_long_trained_context_is_cut_to_what_is_usual(small_gemma: Header) -> None:
    assert plan(small_gemma, _machine(), LoadOptions()).ctx == 16_384


def test_little_memory_makes_a_short_context(smol: Header) -> None:
    chosen = plan(smol, _machine(memory=0.5), LoadOptions())
    fitting = 0.5 * GB / 8 / (30 * 3 * (64 + 64) * 2)
    assert chosen.ctx == 2_048 < fitting < 3_072
    assert "500.00 MB" in chosen.notes[0]


def test_a_little_more_or_less_memory_makes_the_same_context(llama: Header) -> None:
    """Else what was read of a conversation would be of no use at the next start."""
    per_token = 131_072
    seen, same = set[int](), list[bool]()
    for step in range(200):
        free = 6 * 2.6 ** (
            step / 200
        )  # GB, from the least that will do to what the usual one takes
        ctxs = [plan(llama, _machine(free * part), LoadOptions()).ctx for part in (1, 0.95, 1.05)]
        for ctx, part in zip(ctxs, (1, 0.95, 1.05), strict=True):
            assert ctx * per_token <= free * part * GB / 8  # never more than may be taken
            assert ctx >= 2 / 3 * min(16_384, free * part * GB / 8 / per_token - 256)
        seen.add(ctxs[0])
        same += [ctxs[0] == other for other in ctxs[1:]]
    assert seen == {4_096, 6_144, 8_192, 12_288}
    assert sum(same) > 0.8 * len(same)


def test_an_explicit_context_is_taken(smol: Header) -> None:
    chosen = plan(smol, _machine(), LoadOptions(ctx=100))
    assert (chosen.ctx, chosen.batch, chosen.ubatch) == (100, 100, 100)
    beyond = plan(smol, _machine(), LoadOptions(ctx=20_000))
    assert beyond.ctx == 20_000
    assert "trained for 8,192" in beyond.notes[0]


def test_a_context_is_no_longer_than_the_list_of_places(tmp_path: Path) -> None:
    """Other models lose the thread beyond what they were trained for; here llama.cpp aborts."""
    header = read_header(learned_positions(tmp_path / "model.gguf", positions=700))
    assert plan(header, _machine(), LoadOptions()).ctx == 700
    assert plan(header, _machine(), LoadOptions(ctx=600)).ctx == 600
    beyond = plan(header, _machine(), LoadOptions(ctx=701))
    assert beyond.ctx == 700
    assert beyond.notes[0].startswith("Context of 700 tokens in place of 701")
    assert fit(header, _machine(), LoadOptions(ctx=5_000)).ctx == 700
    assert fit(header, _machine(), LoadOptions(ctx=5_000)).largest_ctx == 700


@pytest.mark.parametrize(
    "options",
    [
        LoadOptions(ctx=0),
        LoadOptions(ctx=15),
        LoadOptions(ctx=-1),
        LoadOptions(ctx=(1 << 24) + 1),
        LoadOptions(threads=0),
        LoadOptions(threads=-2),
        LoadOptions(threads=100_000),
        LoadOptions(gpu_layers=-2),
    ],
)
def test_the_impossible_is_refused(smol: Header, options: LoadOptions) -> None:
    with pytest.raises(InvalidInput, match="not possible"):
        plan(smol, _machine(), options)


def test_weights_that_do_not_fit_are_refused_with_numbers(smol: Header) -> None:
    with pytest.raises(NotEnoughMemory, match=r"needs 12\d\.\d\d MB; 50\.00 MB are free") as caught:
        plan(smol, _machine(memory=0.05), LoadOptions())
    assert "7" in caught.value.remedy
    assert "MB more must be free" in caught.value.remedy


def test_a_context_that_does_not_fit_is_refused_with_one_that_does(llama: Header) -> None:
    laptop = _machine(memory=8)
    with pytest.raises(NotEnoughMemory, match=r"context of 100,000 tokens .* 8\.00 GB") as caught:
        plan(llama, laptop, LoadOptions(ctx=100_000))
    largest = int(caught.value.remedy.split("at most ")[1].split(" ")[0].replace(",", ""))
    assert plan(llama, laptop, LoadOptions(ctx=largest)).need.lasting <= 8 * GB
    with pytest.raises(NotEnoughMemory):
        plan(llama, laptop, LoadOptions(ctx=largest + 256))
    assert "q8_0" not in caught.value.remedy


def test_a_smaller_cache_is_proposed_where_it_would_do(llama: Header) -> None:
    laptop = _machine(memory=8)
    with pytest.raises(NotEnoughMemory) as caught:
        plan(llama, laptop, LoadOptions(ctx=32_768))
    assert "q8_0" in caught.value.remedy
    packed = plan(llama, laptop, LoadOptions(ctx=32_768, cache_type=CacheType.Q8_0))
    assert packed.cache_type is CacheType.Q8_0
    assert packed.need.cache == pytest.approx(34 / 64 * 4 * 2**30)


def test_what_is_too_large_is_loaded_knowingly(llama: Header) -> None:
    options = LoadOptions(ctx=100_000, oversize=True)
    chosen = plan(llama, _machine(memory=8), options)
    assert (chosen.ctx, chosen.gpu_layers) == (100_000, 0)
    assert "8.00 GB are free" in chosen.notes[-1]
    assert "very slow" in chosen.notes[-1]
    assert fit(llama, _machine(memory=8), options).kind is FitKind.NONE


def test_the_plan_says_what_it_needs_and_passes_options_on(llama: Header) -> None:
    chosen = plan(llama, _machine(memory=16), LoadOptions(ctx=8_192, flash_attention=False))
    assert chosen.flash_attention is False
    assert chosen.need.cache == 2**30
    assert chosen.need.copied < chosen.need.weights < 2 * llama.weights_size
    assert chosen.need.lasting < chosen.need.total


def test_a_packed_cache_needs_flash_attention_and_wide_heads(llama: Header, tmp_path: Path) -> None:
    packed = LoadOptions(cache_type=CacheType.Q4_0)
    with pytest.raises(InvalidInput, match="flash attention"):
        plan(llama, _machine(), replace(packed, flash_attention=False))
    narrow = tiny_models.qwen3(tmp_path / "narrow.gguf")
    with pytest.raises(InvalidInput, match="too narrow"):
        plan(read_header(narrow), _machine(), packed)


def test_a_card_with_room_takes_all_layers(smol: Header) -> None:
    chosen = plan(smol, _machine(vram=8), LoadOptions())
    assert chosen.gpu_layers == 31
    assert "A card" in chosen.notes[1]


def test_a_small_card_takes_some_layers(smol: Header) -> None:
    vrams = (0.02, 0.1, 0.2, 0.25)
    sizes = [plan(smol, _machine(vram=vram), LoadOptions()).gpu_layers for vram in vrams]
    assert sizes[0] == 0
    assert sizes[0] < sizes[1] < sizes[2] < sizes[3] < 31


def test_a_card_is_not_given_more_layers_than_it_holds(llama: Header) -> None:
    card = _machine(vram=4)
    with pytest.raises(NotEnoughMemory, match=r"33 layers on A card need .* 4\.00 GB") as caught:
        plan(llama, card, LoadOptions(gpu_layers=-1))
    most = int(caught.value.remedy.split("at most ")[1].split(" ")[0])
    assert plan(llama, card, LoadOptions(gpu_layers=most)).gpu_layers == most


def test_room_in_the_wrong_place_is_told_apart(llama: Header) -> None:
    """Both together are enough, but the layers that the card can't hold don't fit elsewhere."""
    with pytest.raises(NotEnoughMemory, match=r"Beside .* on A card the model needs"):
        plan(llama, _machine(memory=2.4, vram=3), LoadOptions())


def test_layers_that_were_asked_for(smol: Header) -> None:
    card = _machine(vram=8)
    assert plan(smol, card, LoadOptions(gpu_layers=-1)).gpu_layers == 31
    assert plan(smol, card, LoadOptions(gpu_layers=999)).gpu_layers == 31
    assert plan(smol, card, LoadOptions(gpu_layers=5)).gpu_layers == 5
    assert plan(smol, card, LoadOptions(gpu_layers=0)).gpu_layers == 0
    without = plan(smol, _machine(), LoadOptions(gpu_layers=-1))
    assert without.gpu_layers == 0
    assert "no GPU" in without.notes[1]


def _unified(memory: float, kind: DeviceKind, name: str, free: float) -> Machine:
    """A machine whose GPU has the same memory as its processor."""
    gpu = Device(name, "A chip", kind, int(free * GB), int(free * GB))
    return Machine(4, int(memory * GB), (*_machine().devices, gpu))


# Metal calls its devices GPUs, of an Apple chip too.
UNIFIED = [(DeviceKind.GPU, "MTL0"), (DeviceKind.GPU, "Metal"), (DeviceKind.INTEGRATED, "Vulkan0")]


@pytest.mark.parametrize(("kind", "name"), UNIFIED)
def test_shared_memory_counts_once(smol: Header, kind: DeviceKind, name: str) -> None:
    with pytest.raises(NotEnoughMemory, match=r"needs 1\d\d\.\d\d MB; 60\.00 MB are free"):
        plan(smol, _unified(0.06, kind, name, free=0.06), LoadOptions())
    with pytest.raises(NotEnoughMemory, match=r"16\.00 GB are free"):  # it needs 25
        plan(smol, _unified(16, kind, name, free=11), LoadOptions(ctx=1_000_000))


@pytest.mark.parametrize(("kind", "name"), UNIFIED)
def test_a_gpu_with_shared_memory_computes(smol: Header, kind: DeviceKind, name: str) -> None:
    for options, layers in (
        (LoadOptions(), 31),
        (LoadOptions(gpu_layers=-1), 31),
        (LoadOptions(gpu_layers=5), 5),
        (LoadOptions(gpu_layers=0), 0),
    ):
        chosen = plan(smol, _unified(16, kind, name, free=11), options)
        assert chosen.gpu_layers == layers
        assert "A chip" in chosen.notes[1]
    little = plan(smol, _unified(16, kind, name, free=0.2), LoadOptions())
    assert 0 < little.gpu_layers < 31
    assert "200.00 MB free" in little.notes[1]


def test_beside_a_card_an_integrated_gpu_is_not_used(smol: Header) -> None:
    card = _machine(memory=0.4, vram=0.2)
    *_, chip = _unified(8, DeviceKind.INTEGRATED, "Vulkan1", free=8).devices
    both = Machine(card.cores, card.memory_available, (*card.devices, chip))
    assert plan(smol, both, LoadOptions()) == plan(smol, card, LoadOptions())


def test_threads(smol: Header) -> None:
    assert plan(smol, _machine(cores=0), LoadOptions()).threads == 1
    assert plan(smol, _machine(cores=12), LoadOptions()).threads == 12
    assert plan(smol, _machine(), LoadOptions(threads=2)).threads == 2


def test_how_it_would_run(llama: Header) -> None:
    kinds = {
        FitKind.GPU: _machine(vram=12),
        FitKind.PARTLY: _machine(vram=4),
        FitKind.CPU: _machine(),
        FitKind.NONE: _machine(memory=4),
    }
    for kind, machine in kinds.items():
        found = fit(llama, machine, LoadOptions())
        assert found.kind is kind
        assert found.reason.endswith(".")
        assert found.tokens_per_second is None
        if kind is not FitKind.NONE:
            assert found.gpu_layers == plan(llama, machine, LoadOptions()).gpu_layers
            assert found.need == plan(llama, machine, LoadOptions()).need
            assert found.ctx <= found.largest_ctx <= 131_072
    assert fit(llama, _machine(vram=24), LoadOptions()).largest_ctx == 131_072
    assert fit(llama, _machine(memory=4), LoadOptions()).largest_ctx == 0


def test_the_largest_context_fits_and_a_longer_one_does_not(llama: Header) -> None:
    laptop = _machine(memory=10)
    found = fit(llama, laptop, LoadOptions())
    assert found.largest_ctx % 256 == 0
    plan(llama, laptop, LoadOptions(ctx=found.largest_ctx))
    with pytest.raises(NotEnoughMemory):
        plan(llama, laptop, LoadOptions(ctx=found.largest_ctx + 256))


def test_a_measured_speed_tells_of_other_models(smol: Header, llama: Header) -> None:
    measured = [Speed(FitKind.CPU, 100_000_000, 100.0)]
    fast = fit(smol, _machine(), LoadOptions(), measured).tokens_per_second
    slow = fit(llama, _machine(), LoadOptions(), measured).tokens_per_second
    assert fast is not None
    assert slow is not None
    assert 40 < fast < 60  # it reads as much, and has 30 layers
    assert slow == pytest.approx(10_000_000_000 / 4_790_000_000, rel=0.1)
    assert fit(llama, _machine(vram=12), LoadOptions(), measured).tokens_per_second is None
