"""What an administrator decided for everybody on a machine, and what of it could not be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_chat.domain.language import later, tr

if TYPE_CHECKING:  # the window is to be on the screen before that is loaded
    from desktop_chat.domain.model_rule import ModelRule
    from desktop_chat.domain.preset import Preset

__all__ = [
    "COMPARE",
    "DOCUMENTS",
    "UNMANAGED",
    "GpuMode",
    "Managed",
    "Refused",
    "StoreState",
    "Values",
    "Words",
]

# Features that may be off.
COMPARE = "compare"
DOCUMENTS = "documents"


class GpuMode(StrEnum):
    AUTOMATIC = "automatic"  # as many layers as fit
    OFF = "off"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Values:
    """What was decided; None is what wasn't. The schema of policies says what each means.

    Attributes:
        presets: Their ids are made of their names.
        system_prompt_mode: ``fixed`` or ``default``.
    """

    model_stores: tuple[Path, ...] | None = None
    allow_model_import: bool | None = None
    allowed_models: tuple[ModelRule, ...] | None = None
    blocked_models: tuple[ModelRule, ...] | None = None
    default_model: str | None = None
    gpu_mode: GpuMode | None = None
    max_context_tokens: int | None = None
    save_history: bool | None = None
    history_retention_days: int | None = None
    require_encryption: bool | None = None
    require_passphrase: bool | None = None
    allow_export: bool | None = None
    allow_import: bool | None = None
    allow_clipboard: bool | None = None
    system_prompt: str | None = None
    system_prompt_mode: str | None = None
    presets: tuple[Preset, ...] | None = None
    language: str | None = None
    features_off: frozenset[str] | None = None
    audit_log: bool | None = None

    @property
    def given(self) -> dict[str, Any]:
        """What was decided, by name."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Words:
    """A text that is put into words when it is shown: policies are read before the language is.

    Attributes:
        text: As ``later`` marks it.
    """

    text: str
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __str__(self) -> str:
        told = {k: str(v) if isinstance(v, Words) else v for k, v in self.values.items()}
        return tr(self.text, **told)


@dataclass(frozen=True, slots=True)
class Refused:
    """A value that does not count.

    Attributes:
        key: Of the policy, with where in it: ``enforced.GpuMode``.
    """

    key: str
    reason: Words
    remedy: Words


class StoreState(StrEnum):
    """Of a folder with models for all who use the machine."""

    KEPT = "kept"  # nobody but the administrator can change what is in it
    OPEN = "open to others"  # so that nothing in it counts where only stores do
    MISSING = "not there"


@dataclass(frozen=True, slots=True)
class Managed:
    """A machine's policy.

    Attributes:
        source: The file or the registry's key that it is from; empty if there is none.
        enforced: What nobody can change.
        defaults: What counts until a person decides otherwise.
        refused: What in it does not count.
        closed: Why it can't be read at all; then only the models in the machine's stores may be
            used, since nobody knows what is forbidden.
    """

    source: str = ""
    enforced: Values = Values()
    defaults: Values = Values()
    refused: tuple[Refused, ...] = ()
    closed: Words | None = None

    @property
    def instruction(self) -> str:
        """What each model reads before all else, whoever asks it; empty for nothing."""
        is_fixed = self.enforced.system_prompt_mode != "default"
        return (self.enforced.system_prompt or "").strip() if is_fixed else ""

    @property
    def suggested_instruction(self) -> str:
        """The system prompt until a person writes another; empty for none."""
        enforced = "" if self.instruction else self.enforced.system_prompt
        return (enforced or self.defaults.system_prompt or "").strip()

    @property
    def only_stores(self) -> bool:
        """Whether no model from elsewhere than the machine's stores may be used."""
        return self.closed is not None or self.enforced.allow_model_import is False

    @property
    def banner(self) -> str:
        """What has to be told to whoever uses a machine whose policy can't be read."""
        if self.closed is None:
            return ""
        return tr(
            "The policy of your organisation can't be read, so only the models that it has "
            "installed may be used. {reason}",
            reason=str(self.closed),
        )

    @property
    def remedy(self) -> str:
        return tr(_ASK)


_ASK = later("Ask whoever looks after this machine.")
UNMANAGED = Managed()
