"""A conversation in the terminal, for a machine without a display."""

import sys

from desktop_chat.cli.conversations.unlocking import glancing
from desktop_chat.cli.reply import ReplyPrinter
from desktop_chat.cli.services import Services
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import print_error, print_note, read_line
from desktop_chat.cli.values import layers_of
from desktop_chat.domain.chat import Message, Role, instructed
from desktop_chat.domain.effective import Effective
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.generation import Finished, Request

__all__ = ["run"]


def run(services: Services) -> int:
    """Answer line by line until the input ends. Nothing is kept."""
    path = services.model(None)
    with glancing(services) as store:
        effective = layers_of(services, path, store).resolved()
    with EngineSession(services) as session:
        model = session.load(path, effective.load_options)
        print_note(f"{model.name} on {model.device}, {model.ctx:,} tokens of context.\n")
        for note in model.notes:
            print_note(note + "\n")
        messages: list[Message] = []
        while True:
            try:
                line = _read_line()
                if line is None:
                    return 0
                if line.strip():
                    messages += _answer(session, [*messages, Message(Role.USER, line)], effective)
            except AppError as error:
                print_error(error, as_json=False)


def _answer(session: EngineSession, messages: list[Message], effective: Effective) -> list[Message]:
    """The question and its answer, to go on from; nothing if there was none."""
    reply = Message(Role.ASSISTANT, "")
    printer = ReplyPrinter()
    request = Request(
        f"turn {len(messages)}",
        instructed(tuple(messages), effective.system_prompt),
        sampling=effective.sampling(),
        thinking=effective.values.thinking,
    )
    for event in session.ask(request):
        if isinstance(event, Finished):
            reply = Message(Role.ASSISTANT, event.text, event.thinking)
        printer.show(event)
    printer.end()
    return [messages[-1], reply] if reply.content else []


def _read_line() -> str | None:
    if sys.stdin.isatty():
        print_note("> ")
    try:
        return read_line()
    except KeyboardInterrupt:
        return None
