"""Make the engine's wheel, or say where it lies: ``python3 packaging/engine [--backend NAME]``."""

import argparse
import sys
from pathlib import Path

_PACKAGING = Path(__file__).resolve().parent.parent
sys.path[0] = str(_PACKAGING)  # where Python has put this folder itself

import engine  # noqa: E402


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="packaging/engine", description=engine.__doc__)
    parser.add_argument("--backend", choices=engine.BACKENDS, default="vulkan")
    parser.add_argument("--digest", action="store_true", help="only say by what a cache knows it")
    options = parser.parse_args(arguments)
    root = _PACKAGING.parent
    if options.digest:
        print(engine.Recipe.of(root, options.backend).digest())
        return 0
    try:
        print(engine.wheel(root, options.backend))
    except engine.BuildError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
