import os
import stat
from dataclasses import fields
from pathlib import Path

import pytest

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.storage.paths import Paths


def test_all_of_a_named_profile_is_inside_its_folder(tmp_path: Path) -> None:
    profile = tmp_path / "mine"
    paths = Paths.of(profile)
    for field in fields(Paths):
        if field.name != "resources":
            place: Path = getattr(paths, field.name)
            assert place == profile or profile in place.parents, field.name
    assert not profile.exists()


def test_a_relative_profile_stays_where_it_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = Paths.of(Path("mine"))
    monkeypatch.chdir("/")
    assert paths.database.is_relative_to(tmp_path / "mine")


def test_the_default_profile_is_in_the_home_folder() -> None:
    home = Path.home()  # a temporary one in tests
    paths = Paths.of()
    for field in fields(Paths):
        if field.name != "resources":
            place: Path = getattr(paths, field.name)
            assert place.is_relative_to(home), field.name
    paths.create()
    assert paths.models.is_dir()
    assert paths.database.parent.is_dir()


def test_the_resources_of_the_checkout_are_found() -> None:
    assert (Paths.of().resources / "chat_templates").is_dir()


def test_create_makes_folders_only_once(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path / "deep" / "mine")
    paths.create()
    (paths.models / "model.gguf").write_bytes(b"x")
    paths.create()
    assert (paths.models / "model.gguf").exists()
    for file in (paths.database, paths.settings, paths.log):
        assert file.parent.is_dir()
        assert not file.exists()


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_only_the_owner_may_enter(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path / "mine")
    paths.create()
    for folder in (paths.profile, paths.models, paths.cache):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    Paths.of(shared).create()
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("in the way")
    with pytest.raises(StorageFailed, match="can't be created"):
        Paths.of(tmp_path / "mine").create()
