"""What files of a bundle belong to, where no list of a Python package says it.

A file belongs to the first rule that it fits. ``{v}`` in an address is the version, ``{minor}`` the
first two of its numbers, ``{digits}`` all without dots, and ``{commit}`` what follows a plus sign.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["APPLICATION", "OURS", "OUR_ICONS", "PROGRAM", "RULES", "Rule"]

APPLICATION = "Desktop Chat"
PROGRAM = "program:"
"""Before the name of what is started."""

_LLAMA = "https://github.com/ggml-org/llama.cpp"
_QT = "https://download.qt.io/official_releases"
_NUMPY = "of numpy"


@dataclass(frozen=True, slots=True)
class Rule:
    """A part that isn't a Python package.

    Attributes:
        texts: Files that we carry, or “of” and the Python package that brings the texts along.
        version: Where the bundle itself doesn't tell.
        owns: Patterns of its files; ``*`` stands for slashes too.
        within: Patterns of others' files that it is compiled into.
    """

    name: str
    licence: str
    texts: tuple[str, ...]
    source: str
    purl: str = ""
    version: str = ""
    owns: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


_WINDOWS_MODULES = (
    *("_bz2", "_ctypes", "_decimal", "_elementtree", "_hashlib", "_lzma", "_queue", "_socket"),
    *("_sqlite3", "_uuid", "_wmi", "_zoneinfo", "pyexpat", "select", "unicodedata"),
)
_DATABASE = ("sqlcipher3/_sqlite3*",)
_RUST = ("cryptography/hazmat/bindings/_rust.*",)
_OPENSSL = "https://github.com/openssl/openssl/releases/tag/openssl-{v}"

RULES = (
    Rule(
        "ICU",
        "Unicode-3.0",
        ("icu.txt",),
        "https://github.com/unicode-org/icu/tree/maint/maint-{v}",
        "pkg:generic/icu@{v}",
        owns=("PySide6/Qt/lib/libicu*",),
    ),
    Rule(
        "Qt",
        "LGPL-3.0-only",
        ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-base.txt", "qt-svg.txt", "qt-wayland.txt"),
        f"{_QT}/qt/{{minor}}/{{v}}/single/qt-everywhere-src-{{v}}.tar.xz",
        "pkg:generic/qt@{v}",
        owns=("PySide6/Qt/*", "PySide6/Qt6*.dll", "PySide6/plugins/*", "PySide6/translations/*"),
    ),
    Rule(
        "llama.cpp",
        "MIT",
        ("llama.cpp.txt",),
        f"{_LLAMA}/tree/{{commit}}",
        "pkg:github/ggml-org/llama.cpp@{commit}",
        owns=("llama_cpp/lib/libllama.*", "llama_cpp/lib/llama.*"),
    ),
    Rule(
        "ggml",
        "MIT",
        ("llama.cpp.txt",),
        f"{_LLAMA}/tree/{{commit}}/ggml",
        "pkg:github/ggml-org/llama.cpp@{commit}#ggml",
        owns=("llama_cpp/lib/libggml*", "llama_cpp/lib/ggml*"),
    ),
    Rule(
        "Vulkan and SPIR-V headers",
        "Apache-2.0",
        ("Apache-2.0.txt",),
        "https://github.com/KhronosGroup/Vulkan-Headers",
        within=("llama_cpp/lib/*ggml-vulkan*",),
    ),
    Rule(
        "Published chat templates",
        "LicenseRef-published-chat-templates",
        ("published-templates.txt", "llama.cpp.txt"),
        f"{_LLAMA}/tree/master/models/templates",
        owns=("share/desktop-chat/published_templates/*",),
    ),
    Rule(
        "OpenBLAS",
        "BSD-3-Clause",
        (_NUMPY,),
        "https://github.com/OpenMathLib/OpenBLAS",
        "pkg:generic/openblas@{v}",
        owns=("numpy.libs/libscipy_openblas*", "numpy/.dylibs/libscipy_openblas*"),
    ),
    Rule(
        "GNU Fortran",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        (_NUMPY,),
        "https://ftp.gnu.org/gnu/gcc/gcc-{v}/",
        owns=("numpy.libs/libgfortran*", "numpy/.dylibs/libg*", "numpy/.dylibs/libgcc*"),
    ),
    Rule(
        "GNU quadmath",
        "LGPL-2.1-or-later",
        (_NUMPY, "LGPL-2.1.txt"),
        "https://ftp.gnu.org/gnu/gcc/gcc-{v}/",
        owns=("numpy.libs/libquadmath*", "numpy/.dylibs/libquadmath*"),
    ),
    Rule(
        "SQLCipher",
        "BSD-3-Clause",
        ("sqlcipher.txt",),
        "https://github.com/sqlcipher/sqlcipher/releases/tag/v{v}",
        "pkg:github/sqlcipher/sqlcipher@v{v}",
        within=_DATABASE,
    ),
    Rule(
        "SQLite in SQLCipher",
        "blessing",
        ("sqlcipher.txt",),
        "https://sqlite.org",
        "pkg:generic/sqlite@{v}",
        within=_DATABASE,
    ),
    Rule(
        "OpenSSL in SQLCipher",
        "Apache-2.0",
        ("Apache-2.0.txt",),
        _OPENSSL,
        "pkg:github/openssl/openssl@openssl-{v}",
        within=_DATABASE,
    ),
    Rule(
        "Rust's standard library",
        "Apache-2.0",
        ("Apache-2.0.txt",),
        "https://github.com/rust-lang/rust/releases/tag/{v}",
        "pkg:github/rust-lang/rust@{v}",
        within=_RUST,
    ),
    Rule(
        "STIX Two Math",
        "OFL-1.1",
        ("stix-two.txt",),
        "https://github.com/stipub/stixfonts",
        version="2.11",
        owns=("ziamath/fonts/*",),
    ),
    Rule(
        "DejaVu Sans",
        "Bitstream-Vera",
        ("dejavu.txt",),
        "https://dejavu-fonts.github.io",
        version="2.37",
        owns=("ziafont/fonts/*",),
    ),
    Rule(
        "Lucide",
        "ISC AND MIT",
        ("our icons",),
        "https://lucide.dev",
        version="1.1.4",
        owns=("desktop_chat/_resources/icons/*",),
    ),
    Rule(
        "CPython",
        "Python-2.0.1",
        ("Python's own", "cpython.txt"),
        "https://www.python.org/downloads/release/python-{digits}/",
        "pkg:generic/cpython@{v}",
        owns=(
            *(
                "base_library.zip",
                "libpython3*",
                "Python3",
                "python3*.dll",
                "python3.*/lib-dynload/*",
            ),
            *("lib-dynload/*", *(f"{name}.pyd" for name in _WINDOWS_MODULES)),
        ),
    ),
    # What Python's installers for Windows and macOS bring along. Not yet run there.
    Rule(
        "OpenSSL of CPython",
        "Apache-2.0",
        ("Apache-2.0.txt",),
        "https://github.com/openssl/openssl",
        owns=("libcrypto-3*.dll", "libcrypto.3.dylib"),
    ),
    Rule(
        "SQLite of CPython",
        "blessing",
        ("sqlcipher.txt",),
        "https://sqlite.org",
        owns=("sqlite3.dll", "libsqlite3*.dylib"),
    ),
    Rule(
        "libffi of CPython",
        "MIT",
        ("cpython.txt",),
        "https://github.com/libffi/libffi",
        owns=("libffi*.dll", "libffi*.dylib"),
    ),
    Rule(
        "Microsoft Visual C++ runtime",
        "LicenseRef-Microsoft-Visual-Cpp-Runtime",
        ("microsoft-runtime.txt",),
        "https://learn.microsoft.com/visualstudio/releases/2022/redistribution",
        owns=("vcruntime140*.dll", "msvcp140*.dll", "vcomp140.dll", "ucrtbase.dll", "api-ms-win-*"),
    ),
    Rule(
        "PyInstaller's bootloader",
        "GPL-2.0-or-later WITH Bootloader-exception",
        ("of pyinstaller",),
        "https://github.com/pyinstaller/pyinstaller",
        "pkg:github/pyinstaller/pyinstaller@v{v}",
        owns=(f"{PROGRAM}*",),
    ),
)

OUR_ICONS = tuple(
    f"desktop_chat/_resources/icons/{name}" for name in ("desktop-chat.svg", "stop.svg")
)
OURS = ("desktop_chat/*", "Info.plist", "PkgInfo", "*.icns")
"""What is the app's own, where no rule says otherwise."""
