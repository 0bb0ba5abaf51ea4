"""A conversation in the terminal, for a machine without a display."""

import sys

from desktop_chat.cli.services import Services
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import print_error, print_text
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.generation import ContextPlanned, Delta, Finished, Request
from desktop_chat.domain.model import LoadOptions

__all__ = ["run"]


def run(services: Services) -> int:
    """Answer line by line until the input ends. Nothing is kept."""
    with EngineSession(services) as session:
        model = session.load(services.model(None), LoadOptions())
        print(f"{model.name} on {model.device}, {model.ctx:,} tokens of context.", file=sys.stderr)
        for note in model.notes:
            print(note, file=sys.stderr)
        messages: list[Message] = []
        while (line := _read_line()) is not None:
            if not line.strip():
                continue
            messages.append(Message(Role.USER, line))
            try:
                messages.append(_answer(session, messages))
            except AppError as error:
                messages.pop()
                print_error(error, as_json=False)
    return 0


def _answer(session: EngineSession, messages: list[Message]) -> Message:
    reply = Message(Role.ASSISTANT, "")
    for event in session.ask(Request(f"turn {len(messages)}", tuple(messages))):
        match event:
            case ContextPlanned(plan=plan) if plan.reason:
                print(plan.reason, file=sys.stderr)
            case Delta(text=text, thinking=thinking):
                print(text, end="", file=sys.stderr, flush=True) if thinking else print_text(text)
            case Finished(text=text, thinking=thinking):
                reply = Message(Role.ASSISTANT, text, thinking)
            case _:
                pass
    print_text("\n")
    return reply


def _read_line() -> str | None:
    if sys.stdin.isatty():
        print("> ", end="", file=sys.stderr, flush=True)
    try:
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        return None
    return line.rstrip("\n") if line else None
