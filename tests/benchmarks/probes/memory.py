"""The most memory that our engine takes for one long prompt and its answer."""

import sys
from typing import Any

from tests.benchmarks.ours import running
from tests.benchmarks.probes.exchange import arguments, tell, text


def main(asked: Any) -> dict[str, int]:
    ctx, decode = asked["ctx"], asked["decode"]
    with running(asked["model"], threads=asked["threads"], ctx=ctx) as driver:
        words = ctx - decode
        words -= driver.prompt_tokens(text(words, 0)) - words
        driver.complete(text(words, 0), decode)
    return {"bytes": _peak()}


def _peak() -> int:
    """The largest part of this process that was in memory at once, mapped files included."""
    if sys.platform == "win32":
        import psutil

        return psutil.Process().memory_info().peak_wset
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1_024)


if __name__ == "__main__":
    tell(main(arguments()))
