"""What a model may be used for, by its file's own claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_chat.domain.card import Licence, LicenceBasis
from desktop_chat.domain.language import tr
from desktop_chat.models.card.licence_terms import BASES, SPELLINGS, TERMS
from desktop_chat.models.header.provenance import BaseModel
from desktop_chat.models.header.provenance import Licence as Claim

__all__ = ["licence_of"]

_LONGEST = 200  # characters of a claim that is shown
_VERSION = re.compile(r"-(\d\.\d)(?:-[a-z]+)?$")


def licence_of(claim: Claim, base_models: Sequence[BaseModel] = ()) -> Licence:
    """What ``claim``, the file's own, means; a hint by its base models if it claims none."""
    if claim.id or claim.name:
        return _claimed(claim)
    for base in base_models:
        known = _first(BASES, base.name)
        if known is not None:
            terms = TERMS[known]
            return Licence(
                LicenceBasis.BASE_MODEL,
                terms.name,
                tr(terms.sentence),
                base_model=base.name[:_LONGEST],
            )
    return Licence(
        LicenceBasis.NONE,
        sentence=tr("The file claims no licence; look for it where the model came from."),
    )


def _claimed(claim: Claim) -> Licence:
    wanted = claim.id.strip().casefold()
    version = _VERSION.search(wanted) if wanted.startswith("cc-by") else None
    terms = TERMS.get(wanted[: version.start()] if version else wanted)
    if terms is None:
        spelling = _first(SPELLINGS, f"{claim.id[:_LONGEST]} {claim.name[:_LONGEST]}")
        terms = TERMS[spelling] if spelling else None
    link = claim.link[:_LONGEST]
    if terms is None:
        said = claim.id if wanted not in ("", "other", "unknown") else claim.name
        return Licence(
            LicenceBasis.FILE,
            said[:_LONGEST],
            tr("We don't know this licence; read it before you use the model for more than a try.")
            if said
            else tr("The file doesn't say which; look for it where the model came from."),
            link,
        )
    name = f"{terms.name} {version.group(1)}" if version else terms.name
    return Licence(LicenceBasis.FILE, name, tr(terms.sentence), link)


def _first(patterns: Sequence[tuple[str, str]], text: str) -> str | None:
    """The id of the first pattern that is in ``text``."""
    found = (known for pattern, known in patterns if re.search(pattern, text[:500], re.IGNORECASE))
    return next(found, None)
