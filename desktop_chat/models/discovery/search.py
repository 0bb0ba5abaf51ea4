"""The search for models on this computer, app after app."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery import (
    gpt4all,
    hugging_face,
    jan,
    koboldcpp,
    llama_cpp,
    lm_studio,
    ollama,
    text_generation_webui,
    usual,
)
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader
from desktop_chat.models.files.paths import identity, whole_path
from desktop_chat.models.files.splits import first_part
from desktop_chat.models.library.library import Library

__all__ = ["discover"]

# What one has by name comes before what is only a file in a folder.
_APPS = (
    (Source.OLLAMA, ollama.find),
    (Source.LM_STUDIO, lm_studio.find),
    (Source.JAN, jan.find),
    (Source.LLAMA_CPP, llama_cpp.find),
    (Source.HUGGING_FACE, hugging_face.find),
    (Source.GPT4ALL, gpt4all.find),
    (Source.KOBOLDCPP, koboldcpp.find),
    (Source.TEXT_GENERATION_WEBUI, text_generation_webui.find),
    (Source.FOLDER, usual.find),
)
_LOOKING = 0.3  # of the progress; the rest is for reading headers
_MOST_FOUND = 5_000

Finder = tuple[Source, Callable[[Reader], Iterable[Found]]]


def discover(
    report: Callable[[float], bool],
    is_cancelled: Callable[[], bool],
    *,
    library: Library,
    folders: Sequence[Path] = (),
    places: Places | None = None,
) -> tuple[Found, ...]:
    """What other apps have, each file once; nothing is added.

    Args:
        report: Told which share is done; False ends the search as ``is_cancelled`` does.
        library: Knows what is listed already, and the headers of files that it has seen.
        folders: Look only there.

    Returns:
        What was found by then. What could not be read has a problem.
    """
    search = _Search(report, is_cancelled, library)
    where = places or Places.here()
    finders: list[Finder] = [(source, partial(find, where)) for source, find in _APPS]
    if folders:
        finders = [(Source.FOLDER, partial(usual.find_in, whole_path(each))) for each in folders]
    return search.run(finders)


class _Search:
    def __init__(
        self,
        report: Callable[[float], bool],
        is_cancelled: Callable[[], bool],
        library: Library,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled
        self._library = library
        self._found: dict[object, Found] = {}  # by the file: in caches one has several names

    def run(self, finders: Sequence[Finder]) -> tuple[Found, ...]:
        for number, finder in enumerate(finders):
            if not self._goes_on(_LOOKING * number / len(finders)):
                break
            self._collect(finder)
        survey = self._library.survey()
        listed = {
            identity(path)
            for model in (*survey.models, *survey.others)
            for path in (model.path, *model.others)
            if not is_elsewhere(path)
        }
        return tuple(self._described(listed))

    def _collect(self, finder: Finder) -> None:
        source, find = finder
        reader = Reader(source, self._is_cancelled)
        for found in find(reader):
            if not is_elsewhere(found.path):
                path = first_part(found.path)
                self._found.setdefault(identity(path), replace(found, path=path))
            if self._is_cancelled() or len(self._found) >= _MOST_FOUND:
                return
        for problem in reader.problems:
            self._found.setdefault(problem.path, problem)

    def _described(self, listed: set[object]) -> Generator[Found]:
        count = len(self._found)
        for number, (itself, found) in enumerate(self._found.items()):
            if not self._goes_on(_LOOKING + (1 - _LOOKING) * number / count):
                return
            yield replace(self._with_header(found), is_listed=itself in listed)
        self._report(1)

    def _with_header(self, found: Found) -> Found:
        if found.problem:
            return found
        try:
            summary = self._library.summary(found.path)
        except AppError as error:
            return replace(found, problem=error.detail)
        return replace(
            found,
            size=summary.size,
            quantization=summary.quantization,
            family=summary.family,
            kind=summary.kind,
        )

    def _goes_on(self, fraction: float) -> bool:
        return not self._is_cancelled() and self._report(fraction)
