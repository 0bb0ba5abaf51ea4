"""Many switches in a row between models, and the memory after each."""

from pathlib import Path
from typing import Any

from desktop_chat.domain.loading import Residency
from tests.benchmarks.ours import Driver, running
from tests.benchmarks.probes.exchange import arguments, tell
from tests.own_memory import own_memory

_ANSWER = 8  # tokens


def main(asked: Any) -> dict[str, Any]:
    """Bytes after each switch, and once all is given up."""
    paths = asked["models"]
    with running(paths[0], threads=asked["threads"], ctx=asked["ctx"]) as driver:
        driver.engine.keep(Residency(budget=asked["budget"]))
        after = [
            _switch(driver, paths[index % len(paths)], asked)
            for index in range(1, asked["switches"] + 1)
        ]
        driver.unload()
        return {"after": after, "unloaded": own_memory()}


def _switch(driver: Driver, path: str, asked: Any) -> int:
    driver.load(Path(path), threads=asked["threads"], ctx=asked["ctx"])
    driver.complete("Once upon a time", _ANSWER)
    return own_memory()


if __name__ == "__main__":
    tell(main(arguments()))
