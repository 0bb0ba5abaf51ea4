"""A reply on its way to a terminal or a pipe."""

from desktop_chat.cli.terminal import print_note, print_text
from desktop_chat.domain.generation import ContextPlanned, Delta, Event

__all__ = ["ReplyPrinter"]


class ReplyPrinter:
    """Writes the answer to stdout, what the model thinks before it and remarks to stderr.

    The two may be the same screen: the answer begins on a line of its own there.
    """

    def __init__(self) -> None:
        self._open = False  # whether the last line of thinking has no end yet

    def show(self, event: Event) -> None:
        match event:
            case Delta(text=text, thinking=True):
                print_note(text)
                self._open = not text.endswith("\n")
            case Delta(text=text):
                self._end_thinking()
                print_text(text)
            case ContextPlanned(plan=plan) if plan.reason:
                print_note(plan.reason + "\n")
            case _:
                pass

    def end(self) -> None:
        self._end_thinking()
        print_text("\n")

    def _end_thinking(self) -> None:
        if self._open:
            print_note("\n")
            self._open = False
