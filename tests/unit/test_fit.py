from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput, NotEnoughMemory
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.models.fit import kv_bytes_per_token, plan
from desktop_chat.models.header import Header, read_header
from tests.gguf_bytes import gguf_bytes

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


def test_what_a_token_takes_in_the_cache(smol: Header, small_gemma: Header, tmp_path: Path) -> None:
    assert kv_bytes_per_token(smol) == 30 * 3 * (64 + 64) * 2  # 23 kB, as was measured
    assert kv_bytes_per_token(small_gemma) == 18 * 1 * (256 + 256) * 2
    path = tmp_path / "layers.gguf"
    path.write_bytes(gguf_bytes({"llama.attention.head_count_kv": [4, 2]}))
    assert kv_bytes_per_token(read_header(path)) == (4 + 2) * (16 + 16) * 2


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
    assert chosen.ctx == 0.5 * GB // 8 // kv_bytes_per_token(smol) // 256 * 256
    assert 512 <= chosen.ctx < 8192
    assert "500.00 MB" in chosen.notes[0]


def test_an_explicit_context_is_taken(smol: Header) -> None:
    chosen = plan(smol, _machine(), LoadOptions(ctx=100))
    assert (chosen.ctx, chosen.batch, chosen.ubatch) == (100, 100, 100)
    beyond = plan(smol, _machine(), LoadOptions(ctx=20_000))
    assert beyond.ctx == 20_000
    assert "trained for 8,192" in beyond.notes[0]


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
    with pytest.raises(NotEnoughMemory, match=r"needs 96\.58 MB; 50\.00 MB are free"):
        plan(smol, _machine(memory=0.05), LoadOptions())


def test_a_context_that_does_not_fit_is_refused_with_numbers(smol: Header) -> None:
    with pytest.raises(NotEnoughMemory, match=r"context of 1,000,000 tokens .* 25\.\d\d GB"):
        plan(smol, _machine(), LoadOptions(ctx=1_000_000))


def test_a_card_with_room_takes_all_layers(smol: Header) -> None:
    chosen = plan(smol, _machine(vram=8), LoadOptions())
    assert chosen.gpu_layers == 31
    assert "A card" in chosen.notes[1]


def test_a_small_card_takes_some_layers(smol: Header) -> None:
    sizes = [plan(smol, _machine(vram=vram), LoadOptions()).gpu_layers for vram in (0.2, 0.3, 0.4)]
    assert sizes == sorted(sizes)
    assert 0 <= sizes[0] < sizes[1] < sizes[2] < 31


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
    with pytest.raises(NotEnoughMemory, match=r"needs 96\.58 MB; 60\.00 MB are free"):
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
    little = plan(smol, _unified(16, kind, name, free=0.3), LoadOptions())
    assert 0 < little.gpu_layers < 31
    assert "300.00 MB free" in little.notes[1]


def test_beside_a_card_an_integrated_gpu_is_not_used(smol: Header) -> None:
    card = _machine(memory=0.4, vram=0.3)
    *_, chip = _unified(8, DeviceKind.INTEGRATED, "Vulkan1", free=8).devices
    both = Machine(card.cores, card.memory_available, (*card.devices, chip))
    assert plan(smol, both, LoadOptions()) == plan(smol, card, LoadOptions())


def test_threads(smol: Header) -> None:
    assert plan(smol, _machine(cores=0), LoadOptions()).threads == 1
    assert plan(smol, _machine(cores=12), LoadOptions()).threads == 12
    assert plan(smol, _machine(), LoadOptions(threads=2)).threads == 2
