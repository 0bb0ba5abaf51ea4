"""llama.cpp's C library, loaded once: what llama-cpp-python binds, and the little that it doesn't.

The only module that imports ``llama_cpp``. Its low-level functions are used as they are; its
``Llama`` class isn't, since that compiles every chat template in a file before anyone has judged
it, and guesses one where there is none.
"""

import ctypes
import json
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.confinement import trust_own_libraries
from desktop_chat.domain.errors import EngineIncomplete, InvalidInput
from desktop_chat.domain.language import tr
from desktop_chat.domain.machine import Device, DeviceKind
from desktop_chat.engine.llama import plugins

if getattr(sys, "frozen", False):
    trust_own_libraries()
# An abort of ggml's would otherwise fork a debugger for two seconds.
os.environ.setdefault("GGML_NO_BACKTRACE", "1")

import llama_cpp
import llama_cpp.llama_cpp
from llama_cpp import llama_grammar

__all__ = [
    "AbortFlag",
    "C",
    "Log",
    "call_before_abort",
    "compute_alike",
    "computes_in_tiles",
    "cpu_features",
    "devices",
    "initialize",
    "logits_address",
    "progress_callback",
    "schema_to_grammar",
    "versions",
]

C: Any = llama_cpp.llama_cpp  # Any, since the binding's types say less than llama.h does

_lib: Any = C._lib  # the handle of libllama, which sees ggml's symbols too
# As the binding has it, but giving an address: a pointer object for each token costs more.
logits_address: Any = _lib["llama_get_logits_ith"]
logits_address.argtypes = C.llama_get_logits_ith.argtypes
logits_address.restype = ctypes.c_void_p

_ABORT_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_char_p)  # ggml_abort_callback_t
_before_abort: Any = None  # kept, since ggml doesn't
_in_tiles: bool | None = None  # None until it is decided


def _ignore(_level: int, _text: bytes, _user_data: object) -> None:
    pass


_silent: Any = C.llama_log_callback(_ignore)

_loading = threading.Lock()
_plugins: dict[str, str] | None = None  # until they are loaded

_LOG_LINES = 200
_GGML_ERROR = 4  # ggml_log_level; the names in the binding are off by one
_GGML_CONTINUE = 5


class Log:
    """llama.cpp's last log lines, kept so that a failed load can be explained.

    llama.cpp returns only NULL when a load fails; why stands in its log. That is one for the whole
    process: where several engines are at work, each has the lines of the thread that it made its
    log on, and all have those of threads that nobody knows.
    """

    def __init__(self, on_line: Callable[[str], None] = lambda _line: None) -> None:
        """
        Args:
            on_line: Is told each line too, on whatever thread llama.cpp writes it.
        """
        self._tell = on_line
        self._lines: deque[tuple[int, str]] = deque(maxlen=_LOG_LINES)
        self._thread = threading.get_ident()
        with _listening:
            _logs.append(self)
            C.llama_log_set(_hear, None)

    def close(self) -> None:
        """The last one hands the log back to llama.cpp, so that no ending Python is called."""
        with _listening:
            if self in _logs:
                _logs.remove(self)
            if not _logs:
                C.llama_log_set(C.llama_log_callback(), None)

    def clear(self) -> None:
        self._lines.clear()

    def errors(self) -> list[str]:
        """The lines logged as errors since the last ``clear``, oldest first."""
        return [text for level, text in self._lines if level == _GGML_ERROR and text]

    @property
    def is_of_this_thread(self) -> bool:
        return self._thread == threading.get_ident()

    def take(self, level: int, text: bytes) -> None:
        """Have a line, or the rest of one."""
        line = text.decode("utf-8", "replace").strip()
        self._tell(line)
        if level == _GGML_CONTINUE and self._lines:
            last_level, last = self._lines.pop()
            self._lines.append((last_level, last + line))
        else:
            self._lines.append((level, line))


_logs: list[Log] = []  # that are open
_listening = threading.Lock()


def _on_line(level: int, text: bytes, _user_data: object) -> None:
    everyone = tuple(_logs)
    for log in [each for each in everyone if each.is_of_this_thread] or everyone:
        log.take(level, text)


_hear: Any = C.llama_log_callback(_on_line)


class AbortFlag:
    """Stops a computation between two of its graph nodes, without Python and so without the GIL.

    llama.cpp calls ``strlen`` on our buffer, as its abort callback: "" is 0, go on; "x" is 1, stop.
    Safe to set from any thread. A GPU's computations don't ask; ``is_set`` is for between them.
    """

    def __init__(self) -> None:
        self.is_set = False
        self._buffer = ctypes.create_string_buffer(2)
        libc = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
        self._strlen: Any = ctypes.cast(libc.strlen, C.ggml_abort_callback)

    def attach(self, context: Any) -> None:
        C.llama_set_abort_callback(context, self._strlen, ctypes.addressof(self._buffer))

    def set(self) -> None:
        self.is_set = True
        self._buffer[0] = b"x"

    def cut_short(self) -> None:
        """End only the computation under way: nobody has asked for a stop."""
        self._buffer[0] = b"x"

    def go_on(self) -> None:
        """Compute again after ``cut_short``, unless somebody has asked for a stop meanwhile."""
        self._buffer[0] = b"\0"
        if self.is_set:
            self._buffer[0] = b"x"

    def clear(self) -> None:
        self._buffer[0] = b"\0"
        self.is_set = False


def initialize(*, gpus: bool = True) -> dict[str, str]:
    """Load llama.cpp's compute backends from the package's own folder, before anything else can.

    Left to itself, a build with plug-ins looks for them in the current directory too, where anyone
    may have put one. It does so whenever it has none, even after this.

    Any thread may call it, and the first call decides.

    Args:
        gpus: Whether to start the drivers of GPUs too; without, there is only the processor.

    Returns:
        What became of each plug-in, as ``plugins.load`` tells it; nothing where all is linked in.

    Raises:
        EngineIncomplete: There is none in that folder that this machine can load.
    """
    global _plugins
    with _loading:
        if _plugins is None:
            _plugins = _load(gpus=gpus)
        return _plugins


def _load(*, gpus: bool) -> dict[str, str]:
    folder = Path(llama_cpp.__file__).parent / "lib"
    # By libllama's handle: the binding has a second copy of ggml.
    _lib.ggml_backend_reg_count.restype = ctypes.c_size_t
    told: dict[str, str] = {}
    if not _lib.ggml_backend_reg_count():
        C.llama_log_set(_silent, None)  # else it goes to stderr; what counts is told
        told = plugins.load(_lib, folder, gpus=gpus)
        C.llama_log_set(C.llama_log_callback(), None)
    if named := os.environ.get("GGML_BACKEND_PATH"):  # which a packaged app has forgotten
        _lib.ggml_backend_load(os.fsencode(named))
    if not _lib.ggml_backend_reg_count():
        raise EngineIncomplete(tr("Nothing to compute with is in {folder}.", folder=folder))
    C.llama_backend_init()
    return told


def compute_alike(*, wanted: bool) -> None:
    """Say before a model is loaded whether the CPU shall compute many tokens as it does a few.

    ggml has a kernel of its own for eight and more (ggml-cpu/tiled), and looks once whether it may
    use it: the first model decides for all that come after it.
    """
    global _in_tiles
    if _in_tiles is None:
        _in_tiles = not wanted
        os.environ["GGML_CPU_TILED_MM"] = "1" if _in_tiles else "0"


def computes_in_tiles() -> bool:
    """Whether that kernel may be used, as far as it is decided."""
    return _in_tiles is not False


def call_before_abort(told: Callable[[str], None]) -> None:
    """Have ``told`` called with the reason when ggml is about to end this process.

    It is called on whatever thread finds out, perhaps on several at once.
    """
    global _before_abort

    def on_abort(text: bytes) -> None:
        told(text.decode("utf-8", "replace"))

    callback = _ABORT_CALLBACK(on_abort)
    _lib.ggml_set_abort_callback(callback)
    _before_abort = callback  # the one before may go now


def progress_callback(report: Callable[[float], bool]) -> Any:
    """A C callback for loading; ``report`` gets 0 to 1 and answers whether to go on."""

    def on_progress(fraction: float, _user_data: object) -> bool:
        return report(fraction)

    return C.llama_progress_callback(on_progress)


def devices() -> tuple[Device, ...]:
    """What the library can compute on, as it stands now. Memory in bytes."""
    size = ctypes.c_size_t
    for name, result, arguments in (
        ("ggml_backend_dev_count", size, []),
        ("ggml_backend_dev_get", ctypes.c_void_p, [size]),
        ("ggml_backend_dev_name", ctypes.c_char_p, [ctypes.c_void_p]),
        ("ggml_backend_dev_description", ctypes.c_char_p, [ctypes.c_void_p]),
        ("ggml_backend_dev_type", ctypes.c_int, [ctypes.c_void_p]),
        ("ggml_backend_dev_memory", None, [ctypes.c_void_p] + 2 * [ctypes.POINTER(size)]),
    ):
        function = getattr(_lib, name)
        function.restype, function.argtypes = result, arguments
    kinds = tuple[DeviceKind, ...](DeviceKind)  # in the order of ggml_backend_dev_type
    found: list[Device] = []
    for index in range(_lib.ggml_backend_dev_count()):
        handle = _lib.ggml_backend_dev_get(index)
        kind: int = _lib.ggml_backend_dev_type(handle)
        if kind >= len(kinds):
            continue
        free, total = size(), size()
        _lib.ggml_backend_dev_memory(handle, ctypes.byref(free), ctypes.byref(total))
        found.append(
            Device(
                name=_lib.ggml_backend_dev_name(handle).decode("utf-8", "replace"),
                description=_lib.ggml_backend_dev_description(handle).decode("utf-8", "replace"),
                kind=kinds[kind],
                memory_free=free.value,
                memory_total=total.value,
            )
        )
    return tuple(found)


def cpu_features() -> tuple[str, ...]:
    """The processor features that the loaded CPU backend was compiled to use, as in ``AVX2``."""
    info: str = C.llama_print_system_info().decode("utf-8", "replace")
    features: list[str] = []
    for part in info.partition(":")[2].split("|"):
        name, _, value = part.partition("=")
        if value.strip() == "1":
            features.append(name.strip())
    return tuple(features)


def versions() -> dict[str, str]:
    """Versions of the binding, of llama.cpp and of ggml, and the commit that they come from."""
    found = {"llama-cpp-python": llama_cpp.__version__}
    for key, name in (
        ("llama.cpp", "llama_version"),
        ("ggml", "ggml_version"),
        ("commit", "ggml_commit"),
    ):
        function = getattr(_lib, name)
        function.restype, function.argtypes = ctypes.c_char_p, []
        found[key] = function().decode("utf-8", "replace")
    return found


def schema_to_grammar(schema: str) -> str:
    """A GBNF grammar for the JSON texts that match ``schema``.

    Raises:
        InvalidInput: The schema isn't JSON, or uses what can't be turned into a grammar. A
            ``$ref`` to another document is refused before the converter would fetch it.
    """
    try:
        _refuse_remote_references(json.loads(schema))
        return llama_grammar.json_schema_to_gbnf(schema)
    except InvalidInput:
        raise
    except RecursionError as error:
        raise InvalidInput(tr("The JSON schema is nested too deeply.")) from error
    except (ValueError, KeyError, TypeError, AttributeError, AssertionError) as error:
        raise InvalidInput(
            tr("The JSON schema can't be turned into a grammar: {reason}", reason=error)
        ) from error


def _refuse_remote_references(value: Any) -> None:
    children: Iterable[Any] = cast("list[Any]", value) if isinstance(value, list) else ()
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        reference = members.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            raise InvalidInput(
                tr("The JSON schema refers to another document: {reference}", reference=reference)
            )
        children = members.values()
    for child in children:
        _refuse_remote_references(child)
