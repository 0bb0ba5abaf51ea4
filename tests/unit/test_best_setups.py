"""What was measured with a model is kept for that file, that machine and that build alone."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.loading import CacheType, FitKind, Limits, LoadOptions, Speed
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.domain.measurement import BestSetup, DraftGain, Knob, Rates, Setup
from desktop_chat.models.fit.fit import fit, plan
from desktop_chat.models.header.header import Header, read_header
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.library import Library
from desktop_chat.storage.json_file import JsonFile
from tests.model_shapes import shape_file

CPU = Device("CPU", "A processor", DeviceKind.CPU, 0, 0)
CARD = Device("G0", "A card", DeviceKind.GPU, 8 << 30, 8 << 30)
HERE = Machine(4, 16 << 30, (CPU,))
WITH_CARD = Machine(4, 16 << 30, (CPU, CARD))
BEST = BestSetup(
    Setup(threads=3, ubatch=256, flash_attention=False),
    Rates(320.5, 27.9),
    Rates(310.0, 21.4),
    0,
    HERE.name,
    engine="a build",
    when=1_780_000_000.0,
    draft=DraftGain("small.gguf", 1.25),
)


def library(folder: Path) -> Library:
    keeper = JsonFile(folder / "models.json", "list", "it begins anew", max_bytes=1 << 20)
    return Library([], catalogue=Catalogue(keeper))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.gguf"
    path.write_bytes(b"GGUF" * 100)
    return path


def test_it_is_there_after_the_next_start(tmp_path: Path, file: Path) -> None:
    library(tmp_path).bests.record(file, BEST)
    assert library(tmp_path).best_setup(file, "a build", HERE.name) == BEST


def test_what_was_kept_before_there_was_repacking_to_decide_counts_on(
    tmp_path: Path, file: Path
) -> None:
    plain = replace(BEST, setup=replace(BEST.setup, repacked=False))
    library(tmp_path).bests.record(file, plain)
    assert library(tmp_path).best_setup(file, "a build", HERE.name) == plain
    place = tmp_path / "models.json"
    values = json.loads(place.read_text())
    del values["measured"][file.name]["best"]["setup"]["repacked"]
    place.write_text(json.dumps(values))
    assert library(tmp_path).best_setup(file, "a build", HERE.name) == BEST


def test_another_build_or_machine_has_to_measure_anew(tmp_path: Path, file: Path) -> None:
    known = library(tmp_path)
    known.bests.record(file, BEST)
    assert known.best_setup(file, "another build", HERE.name) is None
    for machine in (WITH_CARD, replace(HERE, cores=8), replace(HERE, devices=())):
        assert known.best_setup(file, "a build", machine.name) is None
    assert known.best_setup(file, "a build", replace(HERE, memory_available=1).name) == BEST


def test_another_file_of_that_name_too(tmp_path: Path, file: Path) -> None:
    known = library(tmp_path)
    known.bests.record(file, BEST)
    status = file.stat()
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert known.best_setup(file, "a build", HERE.name) is None
    file.write_bytes(b"GGUF" * 101)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert known.best_setup(file, "a build", HERE.name) is None
    file.unlink()
    assert known.best_setup(file, "a build", HERE.name) is None
    with pytest.raises(FileNotReadable):
        known.bests.record(file, BEST)


def test_it_goes_along_when_the_file_moves(tmp_path: Path, file: Path) -> None:
    known = library(tmp_path)
    known.bests.record(file, BEST)
    moved = tmp_path / "elsewhere" / file.name
    moved.parent.mkdir()
    file.rename(moved)
    assert known.best_setup(moved, "a build", HERE.name) == BEST


def test_forgotten(tmp_path: Path, file: Path) -> None:
    known = library(tmp_path)
    assert not known.bests.forget(file)
    known.bests.record(file, BEST)
    assert known.bests.forget(file)
    assert library(tmp_path).best_setup(file, "a build", HERE.name) is None


@pytest.mark.parametrize(
    "damage",
    [
        None,
        [],
        {},
        {"best": 1},
        {"best": {"setup": {"threads": 0}}},
        {"best": {"setup": {"threads": 100_000}}},
        {"best": {"setup": {"threads": True}}},
        {"best": {"setup": {"ubatch": 1 << 40}}},
        {"best": {"setup": {"ubatch": 0}}},
        {"best": {"gpu_layers": "many"}},
        {"best": {"setup": {"cache_type": "f64"}}},
        {"best": {"setup": {"repacked": "maybe"}}},
        {"best": {"rates": {"decode": "fast"}}},
        {"best": {"rates": {"decode": -1}}},
        {"stamp": {"size": "large"}},
    ],
    ids=str,
)
def test_a_damaged_record_counts_for_nothing(tmp_path: Path, file: Path, damage: Any) -> None:
    library(tmp_path).bests.record(file, BEST)
    place = tmp_path / "models.json"
    values = json.loads(place.read_text())
    values["measured"][file.name] = _merged(values["measured"][file.name], damage)
    place.write_text(json.dumps(values))
    assert library(tmp_path).best_setup(file, "a build", HERE.name) is None


def _merged(whole: Any, part: Any) -> Any:
    """``whole`` with what ``part`` says in its place; an empty part is all that is left."""
    if not isinstance(part, dict) or not part:
        return cast("Any", part)
    changed: dict[str, Any] = dict(whole)
    for key, value in cast("dict[str, Any]", part).items():
        changed[key] = _merged(changed.get(key), value)
    return changed


@pytest.fixture(scope="module")
def smol(smollm2: Path) -> Header:
    return read_header(smollm2)


def test_a_load_uses_it_and_says_so(smol: Header) -> None:
    chosen = plan(smol, HERE, LoadOptions(), best=BEST)
    assert (chosen.threads, chosen.ubatch, chosen.flash_attention) == (3, 256, False)
    assert chosen.cache_type is CacheType.F16
    said = " ".join(chosen.notes)
    assert "3 threads, the fastest as measured here on 2026-05-" in said
    assert "Without flash attention" in said
    assert "256 tokens at once" in said
    assert "one for each core" not in said
    usual = plan(smol, HERE, LoadOptions())
    assert chosen.ctx == usual.ctx
    assert chosen.need != usual.need  # other intermediate results


def test_what_the_person_wants_comes_first(smol: Header) -> None:
    chosen = plan(smol, HERE, LoadOptions(threads=2, flash_attention=True), best=BEST)
    assert (chosen.threads, chosen.ubatch, chosen.flash_attention) == (2, 256, True)
    assert "2 threads, as asked for." in chosen.notes
    packed = plan(smol, HERE, LoadOptions(cache_type=CacheType.Q8_0), best=BEST)
    assert packed.flash_attention is None  # it needs it
    assert plan(smol, HERE, LoadOptions(ctx=100), best=BEST).ubatch == 100


def test_the_fit_speaks_of_what_was_measured(smol: Header) -> None:
    speeds = [Speed(FitKind.CPU, 100_000_000, 100.0)]
    found = fit(smol, HERE, LoadOptions(), speeds, best=BEST)
    assert (found.tokens_per_second, found.is_measured) == (27.9, True)
    for options in (LoadOptions(threads=2), LoadOptions(cache_type=CacheType.Q8_0)):
        other = fit(smol, HERE, options, speeds, best=BEST)
        assert not other.is_measured
        assert other.tokens_per_second != 27.9
    assert fit(smol, HERE, LoadOptions(threads=3), speeds, best=BEST).is_measured
    assert not fit(smol, HERE, LoadOptions(), speeds).is_measured


def test_no_layer_on_a_slow_card(smol: Header) -> None:
    slow_card = replace(BEST, setup=replace(BEST.setup, gpu_layers=0))
    chosen = plan(smol, WITH_CARD, LoadOptions(), best=slow_card)
    assert chosen.gpu_layers == 0
    assert "No layer on A card: the CPU was faster, as measured here." in chosen.notes
    assert plan(smol, WITH_CARD, LoadOptions(gpu_layers=5), best=slow_card).gpu_layers == 5
    enforced = Limits(sets_layers=True, gpu_layers=-1)
    assert plan(smol, WITH_CARD, LoadOptions(), enforced, slow_card).gpu_layers == 31
    found = fit(smol, WITH_CARD, LoadOptions(), best=slow_card)
    assert (found.kind, found.is_measured) == (FitKind.CPU, True)
    assert not fit(smol, WITH_CARD, LoadOptions(), limits=enforced, best=slow_card).is_measured


@pytest.fixture(scope="module")
def four_bits() -> Header:
    """Most of it is of a type that processors have kernels for in another order."""
    return read_header(shape_file("Llama 3.1 8B"))


def test_weights_as_they_are_in_the_file(four_bits: Header) -> None:
    plain = replace(BEST, setup=replace(BEST.setup, repacked=False))
    said = "Without repacked copies of its weights, which were slower here."
    usual, chosen = (plan(four_bits, HERE, LoadOptions(), best=best) for best in (BEST, plain))
    assert usual.repacked
    assert said not in usual.notes
    assert not chosen.repacked
    assert said in chosen.notes
    assert chosen.need == replace(
        usual.need, weights=usual.need.weights - usual.need.copied, copied=0
    )
    found = fit(four_bits, HERE, LoadOptions(), best=plain)
    assert (found.need, found.is_measured) == (chosen.need, True)


def test_weights_are_repacked_where_the_kernels_for_others_are_switched_off(
    four_bits: Header,
) -> None:
    plain = replace(BEST, setup=replace(BEST.setup, repacked=False))
    others = replace(HERE, tiles=False)
    assert others.name == HERE.name
    chosen = plan(four_bits, others, LoadOptions(), best=plain)
    assert chosen == plan(four_bits, HERE, LoadOptions(), best=BEST)


def test_where_there_is_no_room_for_it_our_own_choice_counts(smol: Header) -> None:
    slow_card = replace(BEST, setup=replace(BEST.setup, gpu_layers=0))
    small = replace(WITH_CARD, memory_available=100 << 20)
    chosen = plan(smol, small, LoadOptions(ctx=2_048), best=slow_card)
    assert chosen.gpu_layers == 31
    assert "measured" not in " ".join(chosen.notes)


def test_what_the_person_had_set_while_it_was_measured_is_no_finding(smol: Header) -> None:
    setup = Setup(threads=3, ubatch=256, gpu_layers=5)
    given = replace(BEST, setup=setup, gpu_layers=5, given=(Knob.THREADS, Knob.LAYERS))
    chosen = plan(smol, WITH_CARD, LoadOptions(), best=given)
    assert (chosen.threads, chosen.gpu_layers, chosen.ubatch) == (4, 31, 256)
    assert not fit(smol, WITH_CARD, LoadOptions(), best=given).is_measured
    assert not fit(smol, WITH_CARD, LoadOptions(gpu_layers=5), best=given).is_measured
    assert fit(smol, WITH_CARD, LoadOptions(threads=3, gpu_layers=5), best=given).is_measured
