"""What each model in a list is called: short, unique, and the same each time."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_chat.domain.errors import NoModel
from desktop_chat.domain.language import listed, tr
from desktop_chat.models.files.splits import model_stem

__all__ = ["model_ids", "suggestion"]


def model_ids(
    models: Sequence[tuple[Path, str]], known: Mapping[str, Path | None] | None = None
) -> list[str]:
    """The files' names, or those that other apps gave them.

    Where several share one, each has as many of its folders in front as it takes.

    Args:
        known: Whose each id was before, in lower case: who had a name alone keeps it.
    """
    names = _names(models)
    ids = names
    keeps = [
        (known or {}).get(name.casefold()) == path
        for name, (path, _) in zip(names, models, strict=True)
    ]
    deepest = max((len(path.parts) for path, _ in models), default=0)
    for depth in range(1, deepest):
        shared = {name for name, count in Counter(map(str.casefold, ids)).items() if count > 1}
        if not shared:
            break
        ids = [
            "/".join((*_folders(path)[-depth:], name))
            if current.casefold() in shared and not keep
            else current
            for current, name, keep, (path, _) in zip(ids, names, keeps, models, strict=True)
        ]
    return ids


def _folders(path: Path) -> list[str]:
    return [part for part in (path.drive, *path.parts[1:-1]) if part]


def _names(models: Sequence[tuple[Path, str]]) -> list[str]:
    """The shortest; with its ending, where two in one folder would be the same."""
    names = [_typable(name) or model_stem(path) for path, name in models]
    places = [(path.parent, name.casefold()) for name, (path, _) in zip(names, models, strict=True)]
    count = Counter(places)
    return [
        path.name if count[place] > 1 else name
        for name, place, (path, _) in zip(names, places, models, strict=True)
    ]


def suggestion(wanted: str, ids: Sequence[str]) -> str:
    """What to try instead of ``wanted``, of which there is none."""
    if not ids:
        return tr(NoModel.remedy)
    by_word = {name.casefold(): name for name in ids}
    word = wanted.casefold()
    near = [name for name in by_word if word and word in name]
    near += [name for name in difflib.get_close_matches(word, by_word) if name not in near]
    if near:
        return _did_you_mean([by_word[name] for name in near[:3]])
    return tr("There are: {names}.", names=listed(list(by_word.values())[:10]))


def _did_you_mean(names: Sequence[str]) -> str:
    match names:
        case [first, second, third]:
            return tr(
                "Did you mean {first} or {second} or {third}?",
                first=first,
                second=second,
                third=third,
            )
        case [first, second]:
            return tr("Did you mean {first} or {second}?", first=first, second=second)
        case _:
            return tr("Did you mean {name}?", name=names[0])


def _typable(name: str) -> str:
    """Another app's name for a model, as it can be given to a command."""
    text = "".join(c for c in name[:200] if c.isprintable()).strip()
    return "-".join(text.split()).lstrip("-")
