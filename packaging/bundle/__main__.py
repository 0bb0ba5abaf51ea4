"""Let PyInstaller make the folder, and finish and judge it: ``bundle FOLDER``, run by build/venv."""

import shutil
import sys
from pathlib import Path

_PACKAGING = Path(__file__).resolve().parent.parent
sys.path[0] = str(_PACKAGING)  # where Python has put this folder itself

from PyInstaller.__main__ import run  # noqa: E402

from bundle import audit, finish, folder  # noqa: E402


def main(work: Path) -> int:
    shutil.rmtree(work, ignore_errors=True)
    recipe = _PACKAGING / "bundle" / "desktop-chat.spec"
    run(["--noconfirm", f"--distpath={work}", f"--workpath={work / 'work'}", str(recipe)])
    made = work / folder(_PACKAGING.parent).name
    finish.finish(made)
    faults = audit.audit(made)
    for fault in faults:
        print(f"NOT ALLOWED: {fault}", file=sys.stderr)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
