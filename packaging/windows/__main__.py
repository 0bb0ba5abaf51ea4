"""Make the packages of a frozen folder: ``python3 packaging/windows [--bundle DIR]``."""

import argparse
import sys
from pathlib import Path

_PACKAGING = Path(__file__).resolve().parent.parent
sys.path[0] = str(_PACKAGING)  # where Python has put this folder itself

from bundle import folder, source_date  # noqa: E402
from version import version  # noqa: E402

import windows  # noqa: E402


def main(arguments: list[str]) -> int:
    root = _PACKAGING.parent
    parser = argparse.ArgumentParser(prog="packaging/windows", description=windows.__doc__)
    parser.add_argument("--bundle", type=Path, default=folder(root))
    parser.add_argument("--out", type=Path, default=root / "dist")
    parser.add_argument("--version", default=version(root))
    parser.add_argument("--epoch", type=int, default=source_date(root), help="SOURCE_DATE_EPOCH")
    options = parser.parse_args(arguments)
    try:
        made = windows.packages(options.bundle, options.out, options.version, options.epoch)
    except windows.PackagesError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    for each in made:
        print(f"{each}  {each.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
