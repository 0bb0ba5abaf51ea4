"""Lists a folder of models in a fresh process: what is imported for that, and the list itself."""

import time
from pathlib import Path
from typing import Any

from tests.benchmarks.probes.exchange import arguments, tell


def main(asked: Any) -> dict[str, float]:
    begun = time.perf_counter()
    from desktop_chat.models.library.catalogue import Catalogue
    from desktop_chat.models.library.library import Library
    from desktop_chat.storage.json_file import JsonFile

    imported = time.perf_counter()
    keeper = JsonFile(Path(asked["catalogue"]), "list of models", "it begins anew", 64 << 20)
    library = Library([Path(asked["folder"])], catalogue=Catalogue(keeper))
    models = library.list()
    listed = time.perf_counter()
    library.list()
    again = time.perf_counter()
    return {
        "imports": imported - begun,
        "list": listed - imported,
        "again": again - listed,
        "models": len(models),
    }


if __name__ == "__main__":
    tell(main(arguments()))
