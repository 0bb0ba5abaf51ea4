"""What the engine tells within one frame, in as few events as say the same."""

from dataclasses import replace

from desktop_chat.domain.generation import Delta, Event

__all__ = ["joined"]


def joined(events: tuple[Event, ...]) -> list[Event]:
    """Neighbouring deltas of one reply joined; the order stays."""
    told: list[Event] = []
    run: list[Delta] = []

    def end_run() -> None:
        if run:
            told.append(replace(run[0], text="".join(delta.text for delta in run)))
            run.clear()

    for event in events:
        if isinstance(event, Delta):
            if run and (run[0].request, run[0].thinking) != (event.request, event.thinking):
                end_run()
            run.append(event)
        else:
            end_run()
            told.append(event)
    end_run()
    return told
