"""What a model or a file says, made fit to be shown without tricks."""

from desktop_chat.domain.printable import one_line, printable

__all__ = ["one_line", "printable"]
