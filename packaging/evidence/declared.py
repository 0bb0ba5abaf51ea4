"""Under which terms packages are that don't say it, and where their source is: a person read it."""

__all__ = ["CRATES", "DEBIAN", "LONG", "PYTHON", "SOURCES", "SPELLINGS"]

_QT = "https://download.qt.io/official_releases"
_LGPL = ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt"))

CRATES = {
    "asn1": "rust-asn1.txt",
    "asn1_derive": "rust-asn1.txt",
    "openssl-sys": "rust-openssl-sys.txt",
    "pem": "rust-pem.txt",
}
"""Of the crates in cryptography, those that don't let one choose the Apache licence."""

PYTHON: dict[str, tuple[str, tuple[str, ...]]] = {
    "jinja2": ("BSD-3-Clause", ()),
    "latex2mathml": ("MIT", ("latex2mathml.txt",)),
    "pyside6-essentials": _LGPL,
    "shiboken6": _LGPL,
    "sqlcipher3": ("Zlib", ()),
}
"""Of Python packages that don't say it themselves, or give a choice: the terms, and their texts."""

SOURCES: dict[str, str] = dict.fromkeys(
    ("pyside6-essentials", "shiboken6"),
    f"{_QT}/QtForPython/pyside6/PySide6-{{v}}-src/pyside-setup-everywhere-src-{{v}}.tar.xz",
)
"""Of Python packages that name no more than a server, where their source is."""

SPELLINGS = {
    "MIT License": "MIT",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
}
"""How SPDX calls what some packages call otherwise."""

DEBIAN = {
    "libbz2-1.0": "bzip2-1.0.6",
    "libexpat1": "MIT",
    "libffi8": "MIT",
    "libgomp1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "liblzma5": "LicenseRef-public-domain",
    "libmpdec3": "BSD-2-Clause",
    "libsqlite3-0": "blessing",
    "libssl3": "Apache-2.0",
    "libssl3t64": "Apache-2.0",
    "libuuid1": "BSD-3-Clause",
    "libxcb-cursor0": "MIT",
    "libxcb-icccm4": "MIT",
    "libxcb-image0": "MIT",
    "libxcb-keysyms1": "MIT",
    "libxcb-render-util0": "MIT",
    "libxcb-util1": "MIT",
    "zlib1g": "Zlib",
}
"""The build machine's libraries that are taken along, by the package that they are from."""

LONG = {
    "Apache-2.0": "Apache-2.0.txt",
    "GPL-3.0-or-later WITH GCC-exception-3.1": "GPL-3.0.txt",
}
"""Of these terms, packages of Debian's have no more than the name."""
