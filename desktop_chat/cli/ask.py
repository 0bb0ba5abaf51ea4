"""``desktop-chat ask``: one question, one answer."""

from argparse import Namespace
from collections.abc import Generator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_chat.cli.conversations.kept import chosen, continued
from desktop_chat.cli.conversations.unlocking import glancing, reading, writing
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
from desktop_chat.cli.values import draft_named, find_preset, layers_of
from desktop_chat.domain.chat import Message, Role, instructed
from desktop_chat.domain.effective import Effective, Layers
from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.generation import (
    Event,
    Finished,
    FinishReason,
    Request,
    Sampling,
)
from desktop_chat.domain.managed_presets import managed_presets
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["run"]

_MACHINE_OPTIONS = ("ctx", "threads", "gpu_layers", "draft")
_OPTIONS = (
    *("temperature", "seed", "top_k", "top_p", "min_p", "repeat_penalty"),
    *("max_tokens", "thinking", "template"),
)


def run(arguments: Namespace, services: Services) -> int:
    """Answer on stdout; what the model thinks before that, and notes, go to stderr.

    Nothing is kept, but with ``--chat``. What the person settled on for the model counts in any
    case, unless somebody would have to be asked to open the conversations, which it lies with.
    """
    if arguments.raw and services.managed.instruction:
        raise DecidedByPolicy("Each prompt begins with your organisation's system prompt here.")
    request = _request(arguments)
    path = services.model(arguments.model)
    if "draft" in arguments:
        arguments.draft = draft_named(arguments.draft, path, services)
    with ExitStack() as stack:
        store = conversation = kept = preset = None
        if arguments.chat is not None:
            store = stack.enter_context(writing(services)).store
            conversation = chosen(store, arguments.chat, request)
            preset = _preset(services, store, arguments.preset) if arguments.preset else None
            known = conversation.id if conversation is not None else None
            layers = layers_of(services, path, store, known, preset)
        else:
            layers = _layers(arguments.preset, services, path)
        effective = _given(arguments, layers).resolved()
        request = _with_values(request, effective)
        session = stack.enter_context(EngineSession(services))
        model = session.load(path, effective.load_options)
        if model.template.note and not (arguments.json or arguments.raw or arguments.template):
            print_note(model.template.note + "\n")
        system = effective.system_prompt
        if store is None:
            request = replace(request, messages=_instructed(request, system))
            events = session.ask(request)
        else:
            settled = Tuning(preset.id) if preset else None
            kept, request = continued(store, conversation, request, model, system, settled)
            events = kept.events(session, request)
        finished = _print(stack.enter_context(closing(events)), arguments)
        if arguments.json:
            report = _report(finished, model) | {"parameters": effective.report()}
            print_json(report | (kept.report() if kept is not None else {}))
    if kept is not None and kept.failure is not None:
        print_error(kept.failure, as_json=False)
        return FAILED
    return INTERRUPTED if finished.reason is FinishReason.CANCELLED else 0


def _layers(preset: str | None, services: Services, path: Path) -> Layers:
    """What was set by whom, where there is no conversation."""
    if preset is None:
        with glancing(services) as store:
            return layers_of(services, path, store)
    with reading(services) as store:
        return layers_of(services, path, store, preset=find_preset(services, store, preset))


def _preset(services: Services, store: ChatStore, wanted: str) -> Preset:
    """One that the store knows, so that it can keep who uses it."""
    preset = find_preset(services, store, wanted)
    if preset.id in managed_presets(services.managed):
        store.presets.save(preset)
    return preset


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


def _request(arguments: Namespace) -> Request:
    """What was typed, as yet without the values that it is asked with."""
    text = require(read_text(arguments.prompt))
    shape: dict[str, Any] = {
        name: read_file(file)
        for name in ("grammar", "json_schema")
        if (file := getattr(arguments, name)) is not None
    }
    messages = [Message(Role.USER, text)]
    if arguments.system:
        messages.insert(0, Message(Role.SYSTEM, read_text(arguments.system)))
    return Request(
        id="ask",
        messages=() if arguments.raw else tuple(messages),
        raw=text if arguments.raw else None,
        sampling=Sampling(**shape),
    )


def _given(arguments: Namespace, layers: Layers) -> Layers:
    """With what was typed, which wins."""
    typed = vars(arguments)
    given: dict[str, Any] = {name: typed[name] for name in _OPTIONS}
    given |= {name: typed[name] for name in _MACHINE_OPTIONS if name in typed}
    if arguments.stop:
        given["stop"] = tuple(map(check_text, arguments.stop))
    automatic = tuple(name for name in _MACHINE_OPTIONS if name in typed and typed[name] is None)
    return replace(layers, request=Parameters(**given, automatic=automatic))


def _with_values(request: Request, effective: Effective) -> Request:
    return replace(
        request,
        sampling=effective.sampling(request.sampling),
        max_tokens=effective.values.max_tokens,
        stop=effective.stop,
        thinking=effective.values.thinking,
    )


def _instructed(request: Request, system: str) -> tuple[Message, ...]:
    return () if request.raw is not None else instructed(request.messages, system)


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
        "drafted_tokens": stats.drafted_tokens,
        "accepted_tokens": stats.accepted_tokens,
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
