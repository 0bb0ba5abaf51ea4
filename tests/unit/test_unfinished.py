"""What is being written can be seen, and what was left of it is deleted."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_chat.storage.unfinished import unfinished_file, unfinished_folder

_KILLED = """
import os, sys
from pathlib import Path
from desktop_chat.storage.unfinished import unfinished_file, unfinished_folder
out = Path(sys.argv[1])
with unfinished_file(out) as file, unfinished_folder(out) as folder:
    file.write_text("half")
    (folder / "a.md").write_text("half")
    os._exit(0)
"""


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["talk [1].html", "ü" * 100 + ".json"])
def test_what_a_kill_has_left_is_visible_and_goes_the_next_time(tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    others = {"talk [1].html.part", "talk [1].html.abcdefgh.part", "talk 1.html.desktop-chat.part"}
    for other in others:
        (tmp_path / other).write_text("somebody's own")
    subprocess.run([sys.executable, "-c", _KILLED, str(out)], check=True)
    left = _names(tmp_path) - others
    assert len(left) == 2
    for each in left:
        assert each.startswith(name[:50])
        assert each.endswith(".desktop-chat.part")
    with unfinished_file(out) as file:
        assert len(_names(tmp_path) - others) == 1
        file.write_text("whole")
    assert _names(tmp_path) == {name, *others}
    assert out.read_text() == "whole"
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_folder_is_there_as_a_whole(tmp_path: Path) -> None:
    with unfinished_folder(tmp_path / "talks") as folder:
        (folder / "a.md").write_text("whole")
        assert not (tmp_path / "talks").exists()
    assert _names(tmp_path) == {"talks"}
    with pytest.raises(KeyboardInterrupt), unfinished_folder(tmp_path / "more"):
        raise KeyboardInterrupt
    assert _names(tmp_path) == {"talks"}
