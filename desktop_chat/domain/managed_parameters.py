"""What a policy says of parameters."""

from __future__ import annotations

from desktop_chat.domain.managed import Managed, Values
from desktop_chat.domain.managed_settings import LAYERS
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.settings import GPU_LAYERS

__all__ = ["default_parameters", "enforced_parameters"]


def enforced_parameters(values: Values) -> Parameters:
    """Those that nobody can set to anything else, wherever it is tried.

    The largest context isn't one: a shorter one may be chosen.
    """
    if values.gpu_mode is None:
        return Parameters()
    layers = LAYERS[values.gpu_mode]
    if layers is None:
        return Parameters(automatic=(GPU_LAYERS.key,))
    return Parameters(gpu_layers=layers)


def default_parameters(managed: Managed) -> Parameters:
    """Those that hold until a person says otherwise, and that aren't settings."""
    return Parameters(system_prompt=managed.suggested_instruction or None)
