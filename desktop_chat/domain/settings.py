"""Every setting, declared once: what it is called, what it may be, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeGuard, TypeVar

__all__ = [
    "CTX",
    "GPU_LAYERS",
    "IDLE_MINUTES",
    "KEEP_MODELS",
    "MODEL",
    "OFFER_RECOVERY_CODE",
    "SEND_ON_ENTER",
    "SETTINGS",
    "THEME",
    "THINKING",
    "THREADS",
    "TITLE_BY_MODEL",
    "AnySetting",
    "Setting",
]

T = TypeVar("T", bound=str | int | None)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing that a person can decide.

    Attributes:
        key: Its name in the settings file.
        type: Of its values. Where the default is None, None is a value too: the app decides.
        least: Smallest number allowed.
        most: Largest number allowed.
        choices: The only texts allowed, if there are any.
        is_local: It is about this machine, so that no backup of another one changes it.
    """

    key: str
    type: type[str] | type[int] | type[bool]
    default: T
    label: str
    help: str
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    is_local: bool = False

    def accepts(self, value: object) -> TypeGuard[T]:
        """Whether ``value`` may be this setting's; True is no number here."""
        if value is None:
            return self.default is None
        if type(value) is not self.type:
            return False
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int):
            return (self.least is None or value >= self.least) and (
                self.most is None or value <= self.most
            )
        return True


MODEL: Setting[str | None] = Setting(
    "model",
    str,
    None,
    "Model",
    "The model that answers, by its name in the list.",
    is_local=True,
)
THEME: Setting[str] = Setting(
    "theme",
    str,
    "system",
    "Appearance",
    "Light or dark, or as the system has it.",
    choices=("system", "light", "dark"),
)
SEND_ON_ENTER: Setting[bool] = Setting(
    "send_on_enter",
    bool,
    True,
    "Enter sends",
    "Enter sends the message and Shift+Enter begins a line; off, it is the other way round.",
)
THINKING: Setting[bool | None] = Setting(
    "thinking",
    bool,
    None,
    "Thinking",
    "Whether models that can think before they answer do so; unset, each keeps its own default.",
)
TITLE_BY_MODEL: Setting[bool | None] = Setting(
    "title_by_model",
    bool,
    None,
    "Titles by the model",
    "Whether the model gives a new conversation its title when it has nothing else to do; unset, "
    "models of a billion parameters or more do, since the titles of smaller ones are often worse "
    "than your first words.",
)
OFFER_RECOVERY_CODE: Setting[bool] = Setting(
    "offer_recovery_code",
    bool,
    True,
    "Offer a recovery code",
    "At the start, say so when the keychain holds the only key to the conversations.",
)
CTX: Setting[int | None] = Setting(
    "ctx",
    int,
    None,
    "Context length",
    "Tokens that the model can read at once; unset, by the model and the free memory.",
    least=16,
    most=1 << 24,
    is_local=True,
)
GPU_LAYERS: Setting[int | None] = Setting(
    "gpu_layers",
    int,
    None,
    "Layers on the GPU",
    "How many layers the GPU computes, -1 for all; unset, as many as fit.",
    least=-1,
    most=1_024,
    is_local=True,
)
THREADS: Setting[int | None] = Setting(
    "threads",
    int,
    None,
    "Threads",
    "Threads that compute on the CPU; unset, one for each core.",
    least=1,
    most=512,
    is_local=True,
)

KEEP_MODELS: Setting[int | None] = Setting(
    "keep_models",
    int,
    None,
    "Memory for models",
    "Megabytes that recently used models may take together, so that one can go back to them at "
    "once, 0 for the model in use alone; unset, half of what is free.",
    least=0,
    most=1 << 24,
    is_local=True,
)
# Longer than a walk to the kitchen, since going on with a long conversation then takes reading all
# of it again; shorter than a meeting, in which the memory is of more use to something else.
IDLE_MINUTES: Setting[int] = Setting(
    "idle_minutes",
    int,
    30,
    "Give memory back after",
    "Minutes without a question after which no model stays in memory, 0 for never; the next "
    "message loads it again.",
    least=0,
    most=10_080,
    is_local=True,
)

AnySetting: TypeAlias = Setting[Any]

SETTINGS: tuple[AnySetting, ...] = (
    MODEL, THEME, SEND_ON_ENTER, THINKING, TITLE_BY_MODEL, OFFER_RECOVERY_CODE, CTX, GPU_LAYERS,
    THREADS, KEEP_MODELS, IDLE_MINUTES,
)  # fmt: skip
