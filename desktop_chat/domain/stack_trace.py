"""Where an exception came from, for a log and for a report."""

import traceback

__all__ = ["stack_trace"]

# Their messages name things of the program; those of other kinds may quote a conversation.
_QUOTES_NOTHING = (AttributeError, ImportError, NameError, TypeError)


def stack_trace(error: BaseException) -> str:
    """The calls that led to ``error``, after those of what it was caused by.

    No word of a conversation is in it, as there may be in what Python prints: of most exceptions it
    has the kind and not the message.
    """
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    told = "" if before is None else f"{stack_trace(before)}\n\nand then:\n\n"
    calls = "".join(traceback.format_tb(error.__traceback__))
    message = f": {error}" if isinstance(error, _QUOTES_NOTHING) else ""
    return f"{told}{calls}{type(error).__qualname__}{message}"
