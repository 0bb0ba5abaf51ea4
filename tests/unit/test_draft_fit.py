"""What is said of a model for which another one is chosen to guess."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.loading import FitKind, Limits, LoadOptions
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.domain.model import ModelFile, model_key
from desktop_chat.models.fit.beside import with_draft
from desktop_chat.models.fit.fit import fit
from desktop_chat.models.header.header import Header, read_header
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile
from tests import tiny_models
from tests.model_shapes import shape_file

GB = 10**9
MACHINE = Machine(4, 16 * GB, (Device("CPU", "A processor", DeviceKind.CPU, 0, 0),))


@pytest.fixture(scope="module")
def llama() -> Header:
    return read_header(shape_file("Llama 3.1 8B"))


def test_its_memory_is_told_where_there_is_room(llama: Header, tmp_path: Path) -> None:
    draft = read_header(tiny_models.qwen3(tmp_path / "small.gguf"))
    alone = fit(llama, MACHINE, LoadOptions())
    both = with_draft(alone, draft, "small.gguf", MACHINE, Limits())
    assert both == replace(alone, reason=both.reason)
    assert both.reason.startswith(alone.reason)
    assert "small.gguf takes" in both.reason


def test_it_is_told_where_there_is_no_room_for_both(llama: Header) -> None:
    alone = fit(llama, MACHINE, LoadOptions())
    left = replace(MACHINE, memory_available=1 * GB)
    both = with_draft(alone, llama, "large.gguf", left, Limits())
    assert both.kind is FitKind.CPU  # the model itself comes first
    assert "no room beside it for its draft model large.gguf" in both.reason


def test_what_was_chosen_is_reckoned_with(paths: Paths) -> None:
    large = tiny_models.qwen3(paths.models / "large.gguf", layers=4)
    small = tiny_models.qwen3(paths.models / "small.gguf", layers=1)
    models = Profile(paths, lambda _: None).models
    library = models.open()

    def reason(draft: Path | None) -> str:
        library.set_load_options(
            model_key(large), LoadOptions(draft=None if draft is None else str(draft))
        )
        model: ModelFile = library.get(large)
        found = models.reckon(model)
        assert found is not None
        return found.reason

    assert "small.gguf takes" in reason(small)
    assert "draft" not in reason(None)
    assert "draft" not in reason(paths.models / "gone.gguf")
