"""The machine's policy, read once, and what follows from it for models."""

from __future__ import annotations

import sys
import weakref
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_chat.domain.managed import UNMANAGED
from desktop_chat.storage.managed.system import may_be_managed, system_policy, system_stores

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_chat.domain.loading import Limits
    from desktop_chat.domain.managed import Managed
    from desktop_chat.domain.model import ModelFile
    from desktop_chat.models.files.digests import Digests
    from desktop_chat.models.files.hold import Hold
    from desktop_chat.models.files.stamp import Stamp
    from desktop_chat.models.library.library import Library
    from desktop_chat.policy.models import ModelPolicy
    from desktop_chat.storage.managed.schema import Schema
    from desktop_chat.storage.managed.source import PolicySource
    from desktop_chat.storage.paths import Paths

__all__ = ["MachinePolicy"]


class MachinePolicy:
    """What an administrator decided for this machine, whatever profile is in use.

    Attributes:
        managed: All of it.
    """

    def __init__(
        self,
        paths: Paths,
        source: PolicySource | None = None,
        stores: Sequence[Path] | None = None,
        administrator: int = 0,
    ) -> None:
        """
        Args:
            source: Where it is read; by default where this system keeps it.
            stores: Folders with models for everybody; by default this system's.
            administrator: The user to whom such a model has to belong.
        """
        self._schema = paths.policy_schema
        self._log = paths.audit_log
        self._stores = stores
        self._administrator = administrator
        self._held: weakref.WeakValueDictionary[Path, Hold] = weakref.WeakValueDictionary()
        self._declared: dict[Path, tuple[Stamp, ModelFile]] = {}
        self.managed = UNMANAGED
        if source is not None or may_be_managed():
            self.managed = self._read(source or system_policy())

    def _read(self, source: PolicySource) -> Managed:
        from desktop_chat.storage.managed.reader import read_policy

        return read_policy(source, self._read_schema)

    def _read_schema(self) -> Schema:
        from desktop_chat.storage.managed.schema import Schema

        return Schema(self._schema)

    @cached_property
    def stores(self) -> tuple[Path, ...]:
        """The folders with models for everybody; some may not be there."""
        from desktop_chat.models.files.store import whole_stores

        own = system_stores() if self._stores is None else self._stores
        return whole_stores((*own, *(self.managed.enforced.model_stores or ())))

    @cached_property
    def _known_digests(self) -> Digests:
        from desktop_chat.models.files.digests import Digests

        return Digests()

    def _digests(
        self, model: Path, report: Callable[[float], bool] = lambda _: True
    ) -> Sequence[str]:
        held = self._held.get(model)
        return self._known_digests(model, report) if held is None else (held.sha256(report),)

    def hold(self, model: Path) -> Hold | None:
        """Keep a file as it is until it is loaded, if that depends on what is in it.

        None where nobody can change it anyway, or where the system can't do it.

        Raises:
            AppError: Others can change it.
        """
        enforced = self.managed.enforced
        is_judged = enforced.allowed_models is not None or bool(enforced.blocked_models)
        if not is_judged or sys.platform != "linux" or self._is_kept(model):
            return None
        from desktop_chat.models.files.hold import Hold

        held = self._held[model] = Hold(model)
        return held

    def _is_kept(self, model: Path) -> bool:
        from desktop_chat.models.files.splits import existing_parts
        from desktop_chat.models.files.store import is_in_store

        return all(
            is_in_store(part, self.stores, self._administrator) for part in existing_parts(model)
        )

    @cached_property
    def models(self) -> ModelPolicy:
        """What may be loaded."""
        from desktop_chat.policy.models import ModelPolicy

        return ModelPolicy(self.managed, self._digests, self._is_kept)

    def read(self, model: ModelFile, report: Callable[[float], bool]) -> None:
        """Read the hashes of ``model`` if anything asks for them, so that nobody waits unseen.

        Args:
            report: Told how much is done, 0 to 1; False cancels it.

        Raises:
            AppError: It can't be read, or was cancelled.
        """
        if self.managed.enforced.audit_log or self.models.depends_on_hash(model):
            self._digests(model.path, report)

    def objection(self, model: ModelFile, library: Library) -> str:
        """What is against a listed model by what is known without reading it; it may be outdated.

        Whoever loads it asks anew.
        """
        from desktop_chat.domain.errors import AppError
        from desktop_chat.models.files.splits import existing_parts

        def known(path: Path) -> Sequence[str]:
            found = [library.sha256(part) for part in existing_parts(path)]
            return [each for each in found if each] if all(found) else ()

        try:
            if self.models.reads_declared:
                model = self._with_declared(model.path, library)
        except AppError:
            return ""
        return self.models.objection(model, known)

    def _with_declared(self, path: Path, library: Library) -> ModelFile:
        """A model with what only a whole header says of it, which takes a while to read."""
        from desktop_chat.models.files.stamp import Stamp
        from desktop_chat.models.header.model_file import unlisted

        try:
            stamp = Stamp.of(path)
        except (OSError, ValueError):
            return unlisted(library.header(path))
        seen = self._declared.get(path)
        if seen is None or not seen[0].is_exactly(stamp):
            seen = self._declared[path] = (stamp, unlisted(library.header(path)))
        return seen[1]

    def record_load(self, model: Path) -> None:
        """Write down that a model is about to be loaded, if that is wanted.

        Raises:
            AppError: It can't be.
        """
        if self.managed.enforced.audit_log:
            from desktop_chat.storage.audit_log import AuditLog

            AuditLog(self._log).record(model, self._digests(model))

    @property
    def limits(self) -> Limits:
        """What counts for how anything is loaded."""
        from desktop_chat.policy.models import limits_of

        return limits_of(self.managed)
