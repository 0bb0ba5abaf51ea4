"""Two engines in one process, each with a thread and a model of its own."""

import threading
from pathlib import Path

import pytest

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.generation import Delta, Event, Finished, Sampling
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.weights import Weights
from tests.engine_client import EngineClient, conversation

QUESTION = conversation("Name three birds that live near water, and say why.")
NOWHERE = Path("/nowhere/model.gguf")
LIVELY = Sampling(temperature=0.9, seed=11)


def text_alone(path: Path) -> str:
    with EngineClient() as client:
        client.load(path)
        return client.ask(QUESTION, LIVELY, max_tokens=48, fresh=True).text


def test_the_same_model_and_seed_say_the_same_side_by_side(smollm2: Path) -> None:
    alone = text_alone(smollm2)
    with EngineClient() as one, EngineClient() as other:
        for client in (one, other):
            client.load(smollm2)
        asked = [
            (client, client.start(QUESTION, LIVELY, max_tokens=48, fresh=True))
            for client in (one, other)
        ]
        texts = [client.finish(request).text for client, request in asked]
    assert texts == [alone, alone]


def test_two_models_write_at_the_same_time(smollm2: Path, gemma: Path) -> None:
    lock = threading.Lock()
    heard: list[tuple[str, Event]] = []

    def listener(name: str) -> EngineClient:
        def hear(event: Event) -> None:
            with lock:
                heard.append((name, event))

        return EngineClient(listen=hear)

    with listener("SmolLM2") as one, listener("Gemma") as other:
        one.load(smollm2)
        other.load(gemma)
        asked = [
            (one, one.start(QUESTION, LIVELY, max_tokens=64, fresh=True)),
            (other, other.start(QUESTION, LIVELY, max_tokens=64, fresh=True)),
        ]
        for client, request in asked:
            client.finish(request)
    ended = next(n for n, (_, event) in enumerate(heard) if isinstance(event, Finished))
    wrote = {name for name, event in heard[:ended] if isinstance(event, Delta)}
    assert wrote == {"SmolLM2", "Gemma"}, "neither waits for the other's end"


def test_each_has_the_lines_of_its_own_thread() -> None:
    """llama.cpp has one log for all of them."""
    here = native.Log()
    there: list[str] = []
    thread = threading.Thread(target=lambda: there.extend(_errors_of_a_load()))
    thread.start()
    thread.join()
    assert there
    assert here.errors() == []
    here.close()


def test_a_log_that_is_closed_leaves_the_others_theirs() -> None:
    stays = native.Log()
    native.Log().close()
    with pytest.raises(AppError):
        Weights(NOWHERE, stays, vocabulary_only=True)
    assert stays.errors()
    stays.close()


def _errors_of_a_load() -> list[str]:
    log = native.Log()
    with pytest.raises(AppError):
        Weights(NOWHERE, log, vocabulary_only=True)
    log.close()
    return log.errors()
