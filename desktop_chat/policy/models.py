"""Which models may be used for a chat on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from desktop_chat.domain.errors import BlockedByPolicy
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import Limits
from desktop_chat.domain.managed import Managed
from desktop_chat.domain.managed_settings import LAYERS
from desktop_chat.domain.model import ModelFile, ModelKind
from desktop_chat.domain.model_rule import ModelRule

__all__ = ["ModelPolicy", "allow", "limits_of"]

_Digests: TypeAlias = Callable[[Path], Sequence[str]]


def allow(model: ModelFile) -> None:
    """Let ``model`` be loaded for a chat, as far as that depends on what it is.

    Raises:
        BlockedByPolicy: It is not to be.
    """
    if model.kind is not ModelKind.TEXT:
        raise BlockedByPolicy(model.kind.told_of(model.path.name))


def limits_of(managed: Managed) -> Limits:
    """What counts for how any model is loaded."""
    mode = managed.enforced.gpu_mode
    return Limits(
        most_ctx=managed.enforced.max_context_tokens,
        sets_layers=mode is not None,
        gpu_layers=None if mode is None else LAYERS[mode],
    )


class ModelPolicy:
    """What an administrator allows, asked right before a model is loaded.

    It judges what is in the file now. What a profile remembers of it counts for nothing here, since
    whoever uses the profile can write that.
    """

    def __init__(
        self,
        managed: Managed,
        digests: _Digests,
        is_in_store: Callable[[Path], bool],
    ) -> None:
        """
        Args:
            digests: Reads all files of a model for their SHA-256, which takes a while.
            is_in_store: Whether a model is in a store of the machine, where nobody else writes.
        """
        self._managed = managed
        self._digests = digests
        self._is_in_store = is_in_store

    def allow(self, model: ModelFile) -> None:
        """Let ``model`` be loaded for a chat.

        Args:
            model: From its header as it is now.

        Raises:
            AppError: It is not to be, or can't be read.
        """
        allow(model)
        self.permit(model)

    def permit(self, model: ModelFile) -> None:
        """Let something be read of ``model`` by what loads it, whether it can chat or not.

        Raises:
            AppError: As for ``allow``.
        """
        objection = self.objection(model, self._digests)
        if objection:
            raise BlockedByPolicy(objection, self._managed.remedy)

    def objection(self, model: ModelFile, digests: _Digests) -> str:
        """What an administrator has against ``model``, for the person; empty for nothing.

        Args:
            digests: The hashes of all its files; none where they aren't known, which is nothing
                against it.
        """
        file = model.path.name
        if self._managed.only_stores and not self._is_in_store(model.path):
            return self._not_in_store(model)
        if self._is_blocked(model, digests):
            return tr("Your organisation has blocked {file}.", file=file)
        if not self._is_allowed(model, digests):
            return tr("{file} is none of the models that your organisation allows.", file=file)
        return ""

    def depends_on_hash(self, model: ModelFile) -> bool:
        """Whether it takes the hashes to tell."""
        asked: list[Path] = []

        def ask(path: Path) -> Sequence[str]:
            asked.append(path)
            return ()

        self.objection(model, ask)
        return bool(asked)

    @property
    def reads_declared(self) -> bool:
        """Whether a rule asks for what only a whole header says: a publisher, or a licence."""
        enforced = self._managed.enforced
        rules = (*(enforced.blocked_models or ()), *(enforced.allowed_models or ()))
        return any(rule.publisher is not None or rule.licence is not None for rule in rules)

    def _not_in_store(self, model: ModelFile) -> str:
        if self._managed.closed is not None:
            return self._managed.banner
        return tr(
            "Your organisation allows only the models that it has installed, and {file} is not in "
            "their folder.",
            file=model.path,
        )

    def _is_blocked(self, model: ModelFile, digests: _Digests) -> bool:
        alike = _alike(self._managed.enforced.blocked_models or (), model)
        hashes = {rule.sha256.lower() for rule in alike if rule.sha256 is not None}
        if any(rule.sha256 is None for rule in alike):
            return True
        return bool(hashes) and not hashes.isdisjoint(digests(model.path))

    def _is_allowed(self, model: ModelFile, digests: _Digests) -> bool:
        rules = self._managed.enforced.allowed_models
        if rules is None:
            return True
        alike = _alike(rules, model)
        if any(rule.sha256 is None for rule in alike):
            return True
        hashes = {rule.sha256.lower() for rule in alike if rule.sha256 is not None}
        return bool(hashes) and hashes.issuperset(digests(model.path))


def _alike(rules: Iterable[ModelRule], model: ModelFile) -> tuple[ModelRule, ...]:
    """The rules that the model is as, whatever they say of a hash."""
    return tuple(rule for rule in rules if _is_as(model, rule))


def _is_as(model: ModelFile, rule: ModelRule) -> bool:
    return (
        _is_among(rule.architecture, (model.architecture,))
        and _is_among(rule.publisher, model.publishers)
        and _is_among(rule.licence, model.licences)
        and _is_among(rule.quantization, (model.quantization,))
        and (rule.largest_bytes is None or model.size <= rule.largest_bytes)
        and (rule.smallest_bytes is None or model.size >= rule.smallest_bytes)
    )


def _is_among(wanted: str | None, said: Iterable[str]) -> bool:
    return wanted is None or _folded(wanted) in map(_folded, said)


def _folded(text: str) -> str:
    """So that neither capitals nor blanks make another one of it."""
    return " ".join(text.split()).casefold()
