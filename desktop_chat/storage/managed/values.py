"""Values of a policy as the app has them, made of what the schema has let through."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.managed import GpuMode, Values
from desktop_chat.domain.model_rule import ModelRule
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset

__all__ = ["field_name", "values_of", "written"]


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
        made.append(Preset(f"policy:{name}", name, Parameters(**values).bounded()))
    return tuple(made)


_MADE: Mapping[str, Callable[[Any], Any]] = {
    "model_stores": lambda said: tuple(map(Path, said)),
    "allowed_models": _rules,
    "blocked_models": _rules,
    "gpu_mode": GpuMode,
    "presets": _presets,
    "features_off": frozenset,
}


def written(values: Values) -> dict[str, Any]:
    """The values by their keys, as they are written in a policy."""
    return {_key(name): _written(value) for name, value in values.given.items()}


def _key(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _written(value: Any) -> Any:
    match value:
        case tuple():
            return [_written(each) for each in cast("tuple[Any, ...]", value)]
        case frozenset():
            return sorted(cast("frozenset[str]", value))
        case Path():
            return str(value)
        case GpuMode():
            return value.value
        case ModelRule():
            said = {each.name: getattr(value, each.name) for each in fields(value)}
            return {_key(name): each for name, each in said.items() if each is not None}
        case Preset():
            given = value.parameters.given
            return {"Name": value.name} | {_key(name): each for name, each in given.items()}
        case _:
            return value
