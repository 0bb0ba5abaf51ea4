"""What the engine's wheel is made of: all that its bytes depend on, and so what a cache goes by."""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

__all__ = ["BACKENDS", "TOOLCHAIN", "TOOLS", "Recipe"]

# What compiles it, from the package index; g++ is the machine's.
TOOLS = ("scikit-build-core==1.1.2", "cmake==4.4.5", "ninja==1.13.2", "pathspec==1.1.1")

# Debian 13's, whose shader compiler knows cooperative matrices and integer dot products, which are
# the fast ways of a GPU. It is unpacked beside, with the libraries that it runs on.
TOOLCHAIN = (
    *("libvulkan-dev", "libvulkan1", "spirv-headers"),
    *("glslc", "libshaderc1", "libc6", "libstdc++6", "libgcc-s1"),
)

_PLUG_INS = {"GGML_NATIVE": "OFF", "GGML_BACKEND_DL": "ON", "GGML_CPU_ALL_VARIANTS": "ON"}
BACKENDS: dict[str, dict[str, str]] = {
    "cpu": _PLUG_INS,
    "vulkan": _PLUG_INS | {"GGML_VULKAN": "ON"},
    "cuda": _PLUG_INS | {"GGML_CUDA": "ON"},
    # Apple's own processors are alike enough for one CPU backend, linked in.
    "metal": {"GGML_NATIVE": "OFF", "GGML_METAL": "ON", "GGML_METAL_EMBED_LIBRARY": "ON"},
}

# Variables by which a toolchain decides what it compiles for.
_DECIDING = {"cuda": ("CUDAARCHS",), "metal": ("MACOSX_DEPLOYMENT_TARGET",)}

_ORIGIN = "@loader_path" if sys.platform == "darwin" else "$ORIGIN"
_ALWAYS = {
    "GGML_CCACHE": "OFF",
    "LLAMA_OPENSSL": "OFF",
    "LLAVA_BUILD": "OFF",  # pictures: no model's projector is ever loaded
    # git would be asked about whatever checkout is around this.
    "GIT_EXE": "OFF",
    "LLAMA_BUILD_NUMBER": "0",
    # ggml's own rules would put the plug-ins outside the package.
    "CMAKE_INSTALL_BINDIR": "llama_cpp/lib",
    "CMAKE_INSTALL_LIBDIR": "llama_cpp/lib",
    "CMAKE_INSTALL_INCLUDEDIR": "llama_cpp/include",
    "CMAKE_INSTALL_RPATH": _ORIGIN,
}
_LEFT_OUT = (
    *("include/**", "lib/cmake/**", "lib/pkgconfig/**", "lib/libllama-common*"),
    "lib/*.so.0.*",  # copies, since a wheel can't have links
)
_DATE = 1_790_812_800  # 2026-10-01; also of the files in the wheel


@dataclass(frozen=True, slots=True)
class Recipe:
    """One way to make the wheel.

    Attributes:
        requirement: As in pyproject.toml, with the exact version.
        options: CMake's, but for those that name a folder of this machine.
        machine: What else is in the bytes: system, processor, compiler, what that is told.
    """

    requirement: str
    backend: str
    options: dict[str, str]
    machine: tuple[str, ...]

    @classmethod
    def of(cls, root: Path, backend: str) -> "Recipe":
        project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        dependencies: list[str] = project["dependencies"]
        (requirement,) = (each for each in dependencies if each.startswith("llama-cpp-python=="))
        decided = [os.environ.get(name, "") for name in _DECIDING.get(backend, ())]
        machine = (sys.platform, platform.machine(), _compiler(), *decided)
        return cls(requirement, backend, _ALWAYS | BACKENDS[backend], machine)

    @property
    def needs_toolchain(self) -> bool:
        return self.backend == "vulkan" and sys.platform == "linux"

    @property
    def settings(self) -> list[str]:
        """The build's, as pip hands them to scikit-build-core."""
        return ["wheel.exclude=" + ";".join(f"llama_cpp/{each}" for each in _LEFT_OUT)]

    def environment(self, work: Path) -> dict[str, str]:
        """Variables for the compiler, which leave ``work`` out of what it writes."""
        if sys.platform == "win32":
            return {"SOURCE_DATE_EPOCH": str(_DATE), "CL": "/Brepro"}
        mapped = f"-ffile-prefix-map={work}=."
        return {"SOURCE_DATE_EPOCH": str(_DATE), "CFLAGS": mapped, "CXXFLAGS": mapped}

    def digest(self) -> str:
        """Another for whatever could make other bytes."""
        injected = Path(__file__).with_name("plugins.cmake").read_text(encoding="utf-8")
        parts = [
            *(self.requirement, self.options, self.machine, self.settings),
            *(self.environment(Path("work")), TOOLS, injected),
            TOOLCHAIN if self.needs_toolchain else (),
        ]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def _compiler() -> str:
    program = shutil.which(os.environ.get("CXX", "c++"))
    if sys.platform == "win32" or program is None:
        return ""
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return told.stdout.partition("\n")[0]
