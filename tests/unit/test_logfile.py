"""What is written to the log file, and what never is."""

import logging
from pathlib import Path

from desktop_chat.storage.logfile import write_log

SECRET = "my diary, page one"


def test_an_exception_is_told_without_its_words(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with write_log(path):
        try:
            raise ValueError(SECRET)
        except ValueError:
            logging.getLogger("library").exception("It failed")
    text = path.read_text()
    assert "ERROR library: It failed\n" in text
    assert "in test_an_exception" in text
    assert "ValueError" in text
    assert SECRET not in text


def test_only_what_went_wrong_and_only_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "log"
    log = logging.getLogger("library")
    with write_log(path):
        log.info("all is well")
        assert not path.exists()
        log.warning("a warning")
    log.error("too late")
    assert path.read_text().count("\n") == 1


def test_a_large_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "desktop-chat.log"
    path.write_bytes(b"x" * 1_000_001)
    with write_log(path):
        logging.getLogger("library").warning("new")
    assert path.stat().st_size < 200
    assert (tmp_path / "desktop-chat.old.log").stat().st_size == 1_000_001
