"""The engine of a package: llama.cpp for every x86-64 processor and every GPU, as plug-ins.

Import ``wheel`` from here, or run ``python3 packaging/engine --backend vulkan``.
"""

from engine.build import BuildError, wheel
from engine.recipe import BACKENDS, Recipe

__all__ = ["BACKENDS", "BuildError", "Recipe", "wheel"]
