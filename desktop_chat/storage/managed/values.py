"""Values of a policy as the app has them, made of what the schema has let through."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_chat.domain.managed import GpuMode, ModelRule, Values
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset

__all__ = ["field_name", "values_of"]


def field_name(key: str) -> str:
    """``MaxContextTokens`` as ``max_context_tokens``."""
    return re.sub(r"(?<!^)([A-Z])", r"_\1", key).lower()


def values_of(checked: Mapping[str, Any]) -> Values:
    return Values(
        **{
            (name := field_name(key)): _MADE.get(name, _as_it_is)(value)
            for key, value in checked.items()
        }
    )


def _as_it_is(value: Any) -> Any:
    return value


def _fields(said: Mapping[str, Any]) -> dict[str, Any]:
    return {field_name(key): value for key, value in said.items()}


def _rules(said: list[Mapping[str, Any]]) -> tuple[ModelRule, ...]:
    return tuple(ModelRule(**_fields(each)) for each in said)


def _presets(said: list[Mapping[str, Any]]) -> tuple[Preset, ...]:
    made: list[Preset] = []
    for each in said:
        values = _fields(each)
        name: str = values.pop("name")
        made.append(Preset(f"policy:{name}", name, Parameters(**values)))
    return tuple(made)


_MADE: Mapping[str, Callable[[Any], Any]] = {
    "model_stores": lambda said: tuple(map(Path, said)),
    "allowed_models": _rules,
    "blocked_models": _rules,
    "gpu_mode": GpuMode,
    "presets": _presets,
    "features_off": frozenset,
}
