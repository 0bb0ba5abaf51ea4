"""The tiny models that many tests load, each made once a session."""

import gc
import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests import tiny_models
from tests.secret_service import SecretService
from tests.tiny_models import CHATML, ScriptFile, Special


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the session's models."""
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def qwen2_file(model_folder: Path) -> Path:
    return tiny_models.qwen2(model_folder / "qwen2.gguf", chat_template=CHATML)


@pytest.fixture(scope="session")
def qwen3_file(model_folder: Path) -> Path:
    return tiny_models.qwen3(model_folder / "qwen3.gguf", chat_template=CHATML)


@pytest.fixture(scope="session")
def moe_file(model_folder: Path) -> Path:
    """A mixture of experts."""
    return tiny_models.qwen3moe(model_folder / "qwen3moe.gguf", chat_template=CHATML)


@pytest.fixture(scope="session")
def hybrid_file(model_folder: Path) -> Path:
    """Attention and recurrent layers in turn: a part of its context can't be removed."""
    return tiny_models.qwen35(model_folder / "qwen35.gguf", chat_template=CHATML)


@pytest.fixture(scope="session")
def recurrent_file(model_folder: Path) -> Path:
    """Recurrent layers only."""
    return tiny_models.mamba(model_folder / "mamba.gguf", chat_template=CHATML)


@pytest.fixture(scope="session")
def gemma3_file(model_folder: Path) -> Path:
    """A sliding window of 64 tokens in every other layer, and no template."""
    return tiny_models.gemma3(model_folder / "gemma3.gguf")


@pytest.fixture(scope="session")
def bert_file(model_folder: Path) -> Path:
    """An embedding model."""
    return tiny_models.bert(model_folder / "bert.gguf")


@pytest.fixture(scope="session")
def t5_file(model_folder: Path) -> Path:
    """An encoder and a decoder."""
    return tiny_models.t5(model_folder / "t5.gguf")


@pytest.fixture(scope="session")
def script_file(model_folder: Path) -> ScriptFile:
    """Makes models that answer a script."""

    def make(
        script: str | Sequence[str | bytes | Special],
        *,
        end: str | None = "<|im_end|>",
        chat_template: str | None = CHATML,
        ctx_train: int = 4_096,
    ) -> Path:
        content = repr((script, end, chat_template, ctx_train)).encode()
        path = model_folder / f"script-{hashlib.sha256(content).hexdigest()[:16]}.gguf"
        if not path.exists():
            tiny_models.script_model(
                path, script, end=end, chat_template=chat_template, ctx_train=ctx_train
            )
        return path

    return make


@pytest.fixture
def secret_service(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecretService]:
    """This session's keychain, unlocked and empty; for processes that are started, too.

    A test that lets it be locked needs ``@pytest.mark.filterwarnings("ignore:unclosed")``, since
    keyring then leaves its connection to Python's collector.
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service is Linux's")
    with SecretService(tmp_path_factory.mktemp("secret-service")) as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        yield service
        gc.collect()
