"""``desktop-chat ask``: one question, one answer."""

from argparse import Namespace
from collections.abc import Generator
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import Any

from desktop_chat.cli.kept import chosen, continued
from desktop_chat.cli.reply import ReplyPrinter
from desktop_chat.cli.services import Services
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import (
    FAILED,
    INTERRUPTED,
    check_text,
    print_error,
    print_json,
    print_note,
    read_file,
    read_text,
    require,
)
from desktop_chat.cli.unlocking import writing
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import (
    Event,
    Finished,
    FinishReason,
    Request,
    Sampling,
)
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.settings import THINKING

__all__ = ["run"]

_MACHINE_OPTIONS = ("ctx", "threads", "gpu_layers")
_SAMPLING_OPTIONS = ("temperature", "seed", "top_k", "top_p", "min_p", "repeat_penalty")


def run(arguments: Namespace, services: Services) -> int:
    """Answer on stdout; what the model thinks before that, and notes, go to stderr.

    Nothing is kept, but with ``--chat``.
    """
    request = _request(arguments, services.settings.get(THINKING))
    path = services.model(arguments.model)
    given = {name: value for name, value in vars(arguments).items() if name in _MACHINE_OPTIONS}
    options = replace(services.load_options(), template=arguments.template, **given)
    with ExitStack() as stack:
        store = conversation = kept = None
        if arguments.chat is not None:
            store = stack.enter_context(writing(services)).store
            conversation = chosen(store, arguments.chat, request)
        session = stack.enter_context(EngineSession(services))
        model = session.load(path, options)
        if model.template.note and not (arguments.json or arguments.raw or arguments.template):
            print_note(model.template.note + "\n")
        if store is None:
            events = session.ask(request)
        else:
            kept, request = continued(store, conversation, request, model)
            events = kept.events(session, request)
        finished = _print(stack.enter_context(closing(events)), arguments)
        if arguments.json:
            print_json(_report(finished, model) | (kept.report() if kept is not None else {}))
    if kept is not None and kept.failure is not None:
        print_error(kept.failure, as_json=False)
        return FAILED
    return INTERRUPTED if finished.reason is FinishReason.CANCELLED else 0


def _print(events: Generator[Event], arguments: Namespace) -> Finished:
    """Show an answer as it comes, and how it ended."""
    reply = ReplyPrinter()
    finished: Finished | None = None
    for event in events:
        if isinstance(event, Finished):
            finished = event
        elif not arguments.json:
            reply.show(event)
    assert finished is not None  # the last event, or an error was raised
    if not arguments.json:
        reply.end()
    return finished


def _request(arguments: Namespace, thinking: bool | None) -> Request:
    text = require(read_text(arguments.prompt))
    chosen = {
        name: value for name in _SAMPLING_OPTIONS if (value := getattr(arguments, name)) is not None
    }
    for name in ("grammar", "json_schema"):
        if (file := getattr(arguments, name)) is not None:
            chosen[name] = read_file(file)
    messages = [Message(Role.USER, text)]
    if arguments.system:
        messages.insert(0, Message(Role.SYSTEM, read_text(arguments.system)))
    return Request(
        id="ask",
        messages=() if arguments.raw else tuple(messages),
        raw=text if arguments.raw else None,
        sampling=Sampling(**chosen),
        max_tokens=arguments.max_tokens,
        stop=tuple(map(check_text, arguments.stop)),
        thinking=thinking if arguments.thinking is None else arguments.thinking,
    )


def _report(finished: Finished, model: LoadedModel) -> dict[str, Any]:
    stats = finished.stats
    return {
        "text": finished.text,
        "thinking": finished.thinking,
        "finish_reason": finished.reason,
        "prompt_tokens": stats.prompt_tokens,
        "cached_tokens": stats.cached_tokens,
        "completion_tokens": stats.completion_tokens,
        "time_to_first_token_ms": round(stats.time_to_first_token_ms, 3),
        "prompt_tokens_per_second": round(stats.prompt_tokens_per_second, 3),
        "tokens_per_second": round(stats.tokens_per_second, 3),
        "seed": stats.seed,
        "model": {
            "path": str(model.path),
            "architecture": model.architecture,
            "name": model.name,
        },
        "template": {"source": model.template.source, "name": model.template.name},
        "device": model.device,
        "threads": model.threads,
        "ctx": model.ctx,
        "gpu_layers": model.gpu_layers,
        "notes": model.notes,
    }
