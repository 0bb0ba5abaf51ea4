"""Let PyInstaller make the folder, finish it and judge it: ``bundle FOLDER``."""

import shutil
import sys
from importlib import import_module
from pathlib import Path

_PACKAGING = Path(__file__).resolve().parent.parent
sys.path[0] = str(_PACKAGING)  # where Python has put this folder itself

from evidence.inside import modules  # noqa: E402

from bundle import audit, finish, folder  # noqa: E402


def main(work: Path) -> int:
    shutil.rmtree(work, ignore_errors=True)
    recipe = _PACKAGING / "bundle" / "desktop-chat.spec"
    import_module("PyInstaller.__main__").run(
        ["--noconfirm", f"--distpath={work}", f"--workpath={work / 'work'}", str(recipe)]
    )
    made = work / folder(_PACKAGING.parent).name
    finish.finish(made)
    suffix = ".exe" if sys.platform == "win32" else ""
    names = modules(work / "desktop-chat" / f"desktop-chat{suffix}")
    package = _PACKAGING.parent / "desktop_chat"
    faults = [*audit.audit(made), *audit.audit_modules(names, package)]
    for fault in faults:
        print(f"NOT ALLOWED: {fault}", file=sys.stderr)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
