"""A conversation in the terminal, for a machine without a display."""

import sys

from desktop_chat.cli.services import Services
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import print_error, print_note, print_text, read_line
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.generation import ContextPlanned, Delta, Finished, Request
from desktop_chat.domain.model import LoadOptions

__all__ = ["run"]


def run(services: Services) -> int:
    """Answer line by line until the input ends. Nothing is kept."""
    with EngineSession(services) as session:
        model = session.load(services.model(None), LoadOptions())
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
                    messages += _answer(session, [*messages, Message(Role.USER, line)])
            except AppError as error:
                print_error(error, as_json=False)


def _answer(session: EngineSession, messages: list[Message]) -> list[Message]:
    """The question and its answer, to go on from; nothing if there was none."""
    reply = Message(Role.ASSISTANT, "")
    for event in session.ask(Request(f"turn {len(messages)}", tuple(messages))):
        match event:
            case ContextPlanned(plan=plan) if plan.reason:
                print_note(plan.reason + "\n")
            case Delta(text=text, thinking=thinking):
                print_note(text) if thinking else print_text(text)
            case Finished(text=text, thinking=thinking):
                reply = Message(Role.ASSISTANT, text, thinking)
            case _:
                pass
    print_text("\n")
    return [messages[-1], reply] if reply.content else []


def _read_line() -> str | None:
    if sys.stdin.isatty():
        print_note("> ")
    try:
        return read_line()
    except KeyboardInterrupt:
        return None
