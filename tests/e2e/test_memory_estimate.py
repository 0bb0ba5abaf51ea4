"""What is reckoned from a header, against what llama.cpp says that it allocates."""

from pathlib import Path

import pytest

from desktop_chat.domain.machine import DeviceKind
from desktop_chat.engine.llama import native
from tests.allocation import USES, Compared, compare
from tests.model_shapes import SHAPES, shape_file

_TOLERANCE = 0.1
_ROUNDING = 2**16  # llama.cpp gives MiB with two digits, of each buffer
_NARROW = tuple(use for use in USES if use.cache_type == "f16")
# With so few layers that their weights are loaded in a moment.
_CUT = {"Qwen 3 4B": 2, "Qwen 3 30B-A3B": 1, "Gemma 3 4B": 2}


@pytest.fixture(autouse=True, scope="module")
def _processor_only() -> None:
    native.initialize()
    if any(device.kind in (DeviceKind.GPU, DeviceKind.INTEGRATED) for device in native.devices()):
        pytest.skip("this llama.cpp allocates on a GPU as well")


@pytest.mark.parametrize("name", SHAPES)
def test_published_shapes(name: str) -> None:
    for compared in compare(shape_file(name)):
        _agree(compared, "cache", "compute")


@pytest.mark.parametrize("repacked", [True, False])
@pytest.mark.parametrize("name", _CUT)
def test_weights_of_published_shapes(name: str, *, repacked: bool) -> None:
    path = shape_file(name, _CUT[name])
    for compared in compare(path, USES[:1], load=True, repacked=repacked):
        _agree(compared, "weights")


def test_real_models(smollm2: Path, gemma: Path) -> None:
    for path in (smollm2, gemma):
        for compared in compare(path, load=True):
            _agree(compared, "weights", "cache", "compute", "total")


@pytest.mark.parametrize("fixture", ["qwen3_file", "moe_file", "hybrid_file", "gemma3_file"])
def test_tiny_models(fixture: str, request: pytest.FixtureRequest) -> None:
    for compared in compare(request.getfixturevalue(fixture), _NARROW, load=True):
        _agree(compared, "weights", "cache", "compute", "total")


def _agree(compared: Compared, *parts: str) -> None:
    for part in parts:
        ours: int = getattr(compared.ours, part)
        theirs: int = getattr(compared.theirs, part)
        assert abs(ours - theirs) <= _TOLERANCE * theirs + _ROUNDING, (
            f"{part} with {compared.use}: {ours:,} bytes were reckoned, {theirs:,} allocated"
        )
