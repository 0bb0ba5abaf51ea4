import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import ModelKind, Source
from desktop_chat.models.discovery import discover
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader
from desktop_chat.models.library.library import Library
from tests.gguf_bytes import gguf_bytes

_HASH = "a" * 64
_POSIX = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "person"
    home.mkdir()
    return home


@pytest.fixture
def find(home: Path, tmp_path: Path) -> Callable[..., list[Found]]:
    """Search as on a system, with nothing that lies outside of the home folder."""

    def find(
        system: str = "linux",
        environ: Mapping[str, str] | None = None,
        library: Library | None = None,
    ) -> list[Found]:
        found = discover(
            lambda _: True,
            lambda: False,
            library=library or Library([]),
            places=Places(home, environ or {}, system),
        )
        return [item for item in found if item.path.is_relative_to(tmp_path)]

    return find


def _gguf(path: Path, **keys: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    changes = {key.replace("__", "."): value for key, value in keys.items()}
    path.write_bytes(gguf_bytes({"general.author": str(path)} | changes))
    return path


def _manifest(store: Path, place: str, *layers: tuple[str, str]) -> None:
    path = store / "manifests" / place
    path.parent.mkdir(parents=True, exist_ok=True)
    listed = [
        {"mediaType": f"application/vnd.ollama.image.{kind}", "digest": digest, "size": 1}
        for kind, digest in layers
    ]
    path.write_text(json.dumps({"schemaVersion": 2, "layers": listed}))


def test_ollama_models_have_their_names(home: Path, find: Callable[..., list[Found]]) -> None:
    store = home / ".ollama" / "models"
    model = _gguf(store / "blobs" / f"sha256-{_HASH}")
    projector = _gguf(store / "blobs" / f"sha256-{'b' * 64}", general__architecture="clip")
    _manifest(
        store,
        "registry.ollama.ai/library/llama3.2/3b",
        ("model", f"sha256:{_HASH}"),
        ("projector", f"sha256:{'b' * 64}"),
        ("template", f"sha256:{'c' * 64}"),
    )
    _manifest(
        store, "hf.co/bartowski/Qwen3-GGUF/Q4_K_M",
        ("model", f"sha256:{'d' * 64}"), ("adapter", f"sha256:{'e' * 64}"),
    )  # fmt: skip
    missing, found = sorted(find(), key=lambda item: item.name)
    assert (found.name, found.source, found.path) == ("llama3.2:3b", Source.OLLAMA, model)
    assert found.projectors == (projector,)
    assert (found.size, found.quantization) == (model.stat().st_size, "F32")
    assert found.problem == found.note == ""
    assert missing.name == "hf.co/bartowski/Qwen3-GGUF:Q4_K_M"
    assert "missing" in missing.problem
    assert "adapter" in missing.note


def test_where_ollama_may_be_told_to_be(
    home: Path, tmp_path: Path, find: Callable[..., list[Found]]
) -> None:
    store = tmp_path / "drive" / "ollama"
    _gguf(store / "blobs" / f"sha256-{_HASH}")
    _manifest(store, "registry.ollama.ai/someone/m/latest", ("model", f"sha256-{_HASH}"))
    (found,) = find(environ={"OLLAMA_MODELS": str(store)})
    assert found.name == "someone/m:latest"
    for value in ("", "drive/ollama", "//server/share", "\0"):
        assert find(environ={"OLLAMA_MODELS": value}) == []


@pytest.mark.parametrize(
    "digest",
    ["sha256:../../../secret", f"sha256:{'A' * 64}", "sha256:" + "a" * 63, "md5:x", "", 7, None],
)
def test_a_digest_is_no_path(home: Path, find: Callable[..., list[Found]], digest: object) -> None:
    store = home / ".ollama" / "models"
    _gguf(home / "secret")
    path = store / "manifests" / "registry.ollama.ai" / "library" / "m" / "latest"
    path.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": digest}
    path.write_text(json.dumps({"layers": [layer, "x", {"mediaType": 1}, None]}))
    assert find() == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"layers": 3}',
        b"\xff" * 9,
        b'{"layers":' + b"[" * 100_000,
        b" " * (2 << 20),
    ],
    ids=["empty", "cut", "a list", "a number", "no text", "nested", "huge"],
)
def test_any_manifest_is_survived(
    home: Path, find: Callable[..., list[Found]], content: bytes
) -> None:
    for path in (
        ".ollama/models/manifests/registry.ollama.ai/library/m/latest",
        ".lmstudio/settings.json",
        ".lmstudio-home-pointer",
        ".local/share/Jan/settings.json",
        ".local/share/Jan/data/llamacpp/models/m/model.yml",
        ".config/nomic.ai/GPT4All.ini",
        ".cache/llama.cpp/manifest=a=b=latest.json",
        "koboldcpp/x.kcpps",
    ):
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_bytes(content)
    good = _gguf(home / ".lmstudio" / "models" / "a" / "b" / "good.gguf")
    assert [found.path for found in find()] == [good]


@pytest.mark.parametrize(
    "content",
    [
        b"a" * (1 << 20),
        b"a" + b" " * (1 << 20),
        b"model_path:" + b" " * (1 << 20) + b"x",
        b"model_path: x" + b" " * ((1 << 20) - 100) + b"y",
        b"a: x" + (b" " * 4_000 + b"y\na: x") * 250,
        b"model_path: " + b"\t" * (1 << 20) + b"\nx",
        b'model_path: "' + b"x " * (1 << 19),
        b"model_path: '" + b"' " * (1 << 19),
        b"a=\n" * (1 << 18),
        b"a \n" * (1 << 18),
        b"\n" * (1 << 20),
        b"\r" * (1 << 20),
        b"model_path:\n" + b" \n" * (1 << 19),
    ],
    ids=lambda content: content[:14].decode("unicode-escape").encode("unicode-escape").decode(),
)
def test_hostile_lines_are_read_quickly(home: Path, content: bytes) -> None:
    path = home / "model.yml"
    path.write_bytes(content)
    start = time.process_time()
    Reader(Source.JAN).pairs(path)
    assert time.process_time() - start < 0.7


def test_lines_of_settings(home: Path) -> None:
    path = home / "model.yml"
    path.write_bytes(
        b"\xef\xbb\xbfa: plain text \r\nb=  \"quoted: 'so' \"\nc : 'other'\n d: below\n"
        b'e:\nf: "\ng: C:\\x.gguf\n[h]\n:i\nlong: ' + b"x" * 10_000
    )
    assert Reader(Source.JAN).pairs(path) == {
        "a": "plain text", "b": "quoted: 'so' ", "c": "other", "e": "", "f": '"', "g": "C:\\x.gguf",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["/\ud800", "/a\0b", "//server/share", "\\\\server\\share", "", 7])
def test_a_path_may_be_any_text(home: Path, find: Callable[..., list[Found]], text: object) -> None:
    for path, key in {
        ".lmstudio/settings.json": "downloadsFolder",
        ".local/share/Jan/settings.json": "data_folder",
        "koboldcpp/x.kcpps": "model",
        "x.kcpps": "mmproj",
    }.items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(json.dumps({key: text}))
    good = _gguf(home / ".lmstudio" / "models" / "a" / "b" / "good.gguf")
    assert [found.path for found in find()] == [good]


def test_lm_studio(home: Path, tmp_path: Path, find: Callable[..., list[Found]]) -> None:
    paths = [
        _gguf(home / ".lmstudio" / "models" / "maker" / "repo" / "One-Q4_K_M.gguf"),
        _gguf(home / ".cache" / "lm-studio" / "models" / "maker" / "repo" / "Old.gguf"),
        _gguf(tmp_path / "drive" / "models" / "maker" / "repo" / "Two.gguf"),
        _gguf(tmp_path / "moved" / "models" / "maker" / "repo" / "Three.gguf"),
    ]
    settings = json.dumps({"downloadsFolder": str(tmp_path / "drive" / "models")})
    (home / ".lmstudio" / "settings.json").write_text(settings)
    (home / ".lmstudio-home-pointer").write_text(f"{tmp_path / 'moved'}\n")
    found = find()
    assert {item.path for item in found} == set(paths)
    assert {item.source for item in found} == {Source.LM_STUDIO}


@pytest.mark.parametrize(
    ("system", "data"),
    [
        ("linux", ".local/share/Jan/data"),
        ("darwin", "Library/Application Support/Jan/data"),
        ("win32", "AppData/Roaming/Jan/data"),
    ],
)
def test_jan(
    home: Path, tmp_path: Path, find: Callable[..., list[Found]], system: str, data: str
) -> None:
    inside = _gguf(home / data / "llamacpp" / "models" / "janhq" / "Jan-v3" / "model.gguf")
    eyes = _gguf(inside.with_name("mmproj.gguf"), general__architecture="clip")
    linked = _gguf(tmp_path / "elsewhere" / "own.gguf")
    told = "llamacpp/models/janhq/Jan-v3"
    for name, lines in {
        "janhq/Jan-v3": f"model_path: {told}/model.gguf\nmmproj_path: {told}/mmproj.gguf\n",
        "mine": f'name: "x"\nmodel_path: "{linked}"\n',
        "evil": "model_path: ../../../../../../elsewhere/own.gguf\n",
        "far": "model_path: //server/share/m.gguf\n",
        "gone": "model_path: llamacpp/models/gone/gone.gguf\n",
    }.items():
        manifest = home / data / "llamacpp" / "models" / name / "model.yml"
        manifest.parent.mkdir(parents=True, exist_ok=True)
        manifest.write_text(lines)
    gone, first, second = sorted(find(system), key=lambda item: item.name)
    assert (first.name, first.path, first.projectors) == ("janhq/Jan-v3", inside, (eyes,))
    assert (second.name, second.path) == ("mine", linked)
    assert "missing" in gone.problem


@pytest.mark.parametrize(
    ("system", "data", "settings"),
    [
        ("linux", ".local/share/nomic.ai/GPT4All", ".config/nomic.ai/GPT4All.ini"),
        (
            "darwin",
            "Library/Application Support/nomic.ai/GPT4All",
            ".config/gpt4all.io/GPT4All.ini",
        ),
        ("win32", "AppData/Local/nomic.ai/GPT4All", "AppData/Roaming/nomic.ai/GPT4All.ini"),
    ],
)
def test_gpt4all(
    home: Path,
    tmp_path: Path,
    find: Callable[..., list[Found]],
    system: str,
    data: str,
    settings: str,
) -> None:
    first = _gguf(home / data / "a.gguf")
    _gguf(home / data / "incomplete-b.gguf")
    second = _gguf(tmp_path / "own" / "c.gguf")
    (home / settings).parent.mkdir(parents=True, exist_ok=True)
    (home / settings).write_text(f"[General]\nmodelPath={second.parent}\n")
    assert [item.path for item in find(system)] == [first, second]


@pytest.mark.parametrize(
    ("system", "cache"),
    [
        ("linux", ".cache/llama.cpp"),
        ("darwin", "Library/Caches/llama.cpp"),
        ("win32", "AppData/Local/llama.cpp"),
    ],
)
def test_llama_cpp(home: Path, find: Callable[..., list[Found]], system: str, cache: str) -> None:
    model = _gguf(home / cache / "ggml-org_gemma-GGUF_gemma-Q4.gguf")
    eyes = _gguf(home / cache / "ggml-org_gemma-GGUF_mmproj.gguf", general__architecture="clip")
    manifest = {
        "ggufFile": {"rfilename": "gemma-Q4.gguf"},
        "mmprojFile": {"rfilename": "mmproj.gguf"},
    }
    (home / cache / "manifest=ggml-org=gemma-GGUF=latest.json").write_text(json.dumps(manifest))
    first, second = find(system)
    assert (first.path, first.origin, first.projectors) == (model, "ggml-org/gemma-GGUF", (eyes,))
    assert (second.path, second.kind) == (eyes, ModelKind.PROJECTOR)


@_POSIX
def test_hugging_face_shows_a_file_once_and_by_its_name(
    home: Path, find: Callable[..., list[Found]]
) -> None:
    repository = home / ".cache" / "huggingface" / "hub" / "models--maker--Repo-GGUF"
    blob = _gguf(repository / "blobs" / _HASH)
    for revision in ("1", "2"):
        link = repository / "snapshots" / revision / "sub" / "Model-Q4.gguf"
        link.parent.mkdir(parents=True)
        link.symlink_to(blob)
    (found,) = find()
    assert found.path.name == "Model-Q4.gguf"
    assert (found.origin, found.size) == ("maker/Repo-GGUF", blob.stat().st_size)


def test_programs_that_are_unpacked_anywhere(
    home: Path, tmp_path: Path, find: Callable[..., list[Found]]
) -> None:
    told = _gguf(tmp_path / "drive" / "told.gguf")
    beside = _gguf(home / "Downloads" / "KoboldCpp-1.99" / "beside.gguf")
    (beside.parent / "mine.kcpps").write_text(json.dumps({"model_param": str(told)}))
    new = _gguf(home / "text-generation-webui-3.5" / "user_data" / "models" / "new.gguf")
    old = _gguf(home / "text-generation-webui" / "models" / "deep" / "old.gguf")
    sources = {item.path: item.source for item in find()}
    assert sources == {
        told: Source.KOBOLDCPP,
        beside: Source.KOBOLDCPP,
        new: Source.TEXT_GENERATION_WEBUI,
        old: Source.TEXT_GENERATION_WEBUI,
    }


def test_usual_folders_are_looked_into_a_little(
    home: Path, find: Callable[..., list[Found]]
) -> None:
    near = _gguf(home / "Downloads" / "a" / "near.gguf")
    _gguf(home / "Downloads" / "a" / "b" / "far.gguf")
    (home / "Downloads" / "page.gguf").write_text("<!doctype html>")
    page, found = sorted(find(), key=lambda item: item.problem == "")
    assert (found.path, found.source) == (near, Source.FOLDER)
    assert "web page" in page.problem


def test_a_named_folder_may_be_another_apps(home: Path) -> None:
    store = home / "drive" / "models"
    model = _gguf(store / "blobs" / f"sha256-{_HASH}")
    _manifest(store, "registry.ollama.ai/library/m/1b", ("model", f"sha256:{_HASH}"))
    plain = _gguf(home / "drive" / "plain.gguf")
    found = discover(lambda _: True, lambda: False, library=Library([]), folders=[home / "drive"])
    assert {(item.path, item.name) for item in found} == {(model, "m:1b"), (plain, "")}


def test_what_is_listed_is_marked_and_taken_by_its_name(
    home: Path, find: Callable[..., list[Found]]
) -> None:
    store = home / ".ollama" / "models"
    _gguf(store / "blobs" / f"sha256-{_HASH}")
    _manifest(store, "registry.ollama.ai/library/m/1b", ("model", f"sha256:{_HASH}"))
    library = Library([])
    (found,) = find(library=library)
    assert not found.is_listed
    (added,) = library.take([found])
    assert (added.error, added.is_new) == (None, True)
    (model,) = library.list()
    assert (model.id, model.name, model.source) == ("m:1b", "m:1b", Source.OLLAMA)
    assert library.find("m:1b") == found.path
    (found,) = find(library=library)
    assert found.is_listed


@_POSIX
def test_loops_and_pipes_and_what_may_not_be_read(
    home: Path, find: Callable[..., list[Found]]
) -> None:
    models = home / ".lmstudio" / "models"
    good = _gguf(models / "a" / "good.gguf")
    (models / "loop").symlink_to(models)
    os.mkfifo(models / "pipe.gguf")
    os.mkfifo(home / ".lmstudio" / "settings.json")
    shut = models / "shut"
    shut.mkdir(mode=0)
    try:
        found = {item.path: item for item in find()}
    finally:
        shut.chmod(0o700)
    assert found.pop(good).problem == ""
    assert found.pop(models / "pipe.gguf").problem
    if os.geteuid():
        assert "can't be read" in found.pop(shut).problem
    assert not found


def test_a_search_says_how_far_it_is_and_can_be_ended(home: Path) -> None:
    for number in range(20):
        _gguf(home / ".lmstudio" / "models" / f"{number}.gguf")
    shares: list[float] = []

    def report(share: float) -> bool:
        shares.append(share)
        return True

    places = Places(home, {}, "linux")
    everything = discover(report, lambda: False, library=Library([]), places=places)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert discover(report, lambda: True, library=Library([]), places=places) == ()
    some = discover(lambda share: share < 0.6, lambda: False, library=Library([]), places=places)
    assert 0 < len(some) < len(everything)


def test_this_computer_has_places() -> None:
    places = Places.here()
    assert places.system == sys.platform
    for source in (Source.OLLAMA, Source.JAN, Source.HUGGING_FACE):
        assert places.models(source)
