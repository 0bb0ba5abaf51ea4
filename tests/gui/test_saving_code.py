"""Code of a reply as a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QToolButton

from tests.gui.stage import Stage


def save_code(stage: Stage, path: Path) -> None:
    stage.engine.enqueue("```python\nprint(1)\n```")
    stage.ask("Code, please.")
    tools = stage.blocks()[1].findChildren(QToolButton)
    next(tool for tool in tools if tool.accessibleName() == "Save as file…").click()
    dialog = stage.window.findChildren(QFileDialog)[0]
    assert [Path(name).name for name in dialog.selectedFiles()] == ["code.py"]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_code_is_saved_where_the_person_says(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    save_code(stage, path)
    stage.until(path.exists)
    assert path.read_text(encoding="utf-8") == "print(1)\n"


def test_what_keeps_it_from_being_saved_is_told(stage: Stage, tmp_path: Path) -> None:
    save_code(stage, tmp_path / "missing" / "mine.py")
    notice = stage.view.pane.notice
    stage.until(notice.isVisible)
    assert "could not be saved" in notice.text()
