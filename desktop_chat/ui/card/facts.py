"""What a model's card says, in words."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.card import (
    Card,
    LicenceBasis,
    Preview,
    TemplateJudgement,
    TemplateStanding,
    TypeShare,
)
from desktop_chat.domain.language import decimal, listed, number, tr
from desktop_chat.domain.model import ModelKind, Source, Standing
from desktop_chat.domain.verdict import Outcome
from desktop_chat.ui.look.language import day
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = [
    "Fact",
    "computed",
    "declared",
    "judgement",
    "licence",
    "places",
    "standing",
    "text",
    "verdict",
]

Fact = tuple[str, str]  # a name, and what there is to say


def declared(card: Card) -> list[Fact]:
    """What a file says of itself, each one printable line."""
    said = card.declared
    sampling = listed(f"{name} {value:g}" for name, value in said.sampling.items())
    tokens = tr("{n} tokens", "{n} token", said.context)
    licence = " · ".join(filter(None, (said.licence, said.licence_name, said.licence_link)))
    facts = (
        (tr("Name"), said.name),
        (tr("Author"), said.author),
        (tr("Organization"), said.organization),
        (tr("Fine-tuned as"), said.finetune),
        (tr("Made from"), listed(said.base_models)),
        (tr("Size"), said.size_label),
        (tr("Quantization"), said.quantization),
        (tr("Context"), tokens if said.context else ""),
        (tr("Sampling"), sampling),
        (tr("Licence"), licence),
    )
    return _known(facts)


def computed(card: Card) -> list[Fact]:
    found = card.computed
    parameters, size = number(found.parameters), bytesize(found.size)
    shape = tr(
        "{parameters} in {n} layers",
        "{parameters} in {n} layer",
        found.layers,
        parameters=parameters,
    )
    if found.parts > 1:
        size = tr("{size}, in {n} files", "{size}, in {n} file", found.parts, size=size)
    tail = tr("{size} after the last tensor", size=bytesize(found.tail))
    tokens = tr("{n} tokens", "{n} token", found.vocabulary)
    cache = tr("{size} of memory", size=bytesize(found.cache_per_token))
    facts = (
        (tr("Kind"), _kind(found.kind)),
        (tr("Architecture"), found.architecture),
        (tr("Parameters"), shape if found.parameters else ""),
        (tr("Quantization"), found.quantization),
        (tr("Size"), size),
        (tr("Of no known use"), tail if found.tail else ""),
        (tr("Vocabulary"), tokens if found.vocabulary else ""),
        (tr("A token takes"), cache if found.cache_per_token else ""),
    )
    return [*_known(facts), *_types(found.types)]


def places(card: Card) -> list[Fact]:
    """Beside the path itself."""
    places = card.places
    facts = [(tr("Brought by"), _source(places.source))] if card.id else []
    facts += [(tr("Same content"), str(path)) for path in places.others]
    facts += [(tr("Sees or hears with"), str(path)) for path in places.projectors]
    return _known(facts)


def standing(card: Card) -> str:
    """Why it can't be talked to, as a title; empty if it can."""
    match card.standing:
        case Standing.SET_ASIDE:
            return tr("This model was set aside")
        case Standing.MISSING:
            return tr("Its file is not there now")
        case Standing.BLOCKED:
            return tr("Not allowed on this machine")
        case Standing.READY | Standing.UNTRIED:
            return ""


def judgement(judged: TemplateJudgement) -> str:
    """How a template compares with the published ones."""
    said = " ".join((_comparison(judged), *_oddities(judged)))
    if not judged.slot:
        return said
    return tr("“{name}” – {judgement}", name=one_line(judged.slot), judgement=said)


def _comparison(judged: TemplateJudgement) -> str:
    models = one_line(listed(judged.names))
    match judged.standing:
        case TemplateStanding.KNOWN:
            return tr("Known: it is the published template of {models}.", models=models)
        case TemplateStanding.CHANGED:
            return tr("Changed: it differs from the published template of {models}.", models=models)
        case TemplateStanding.UNKNOWN if judged.ours:
            return tr(
                "Unknown: nothing published is at hand to compare it with. It differs from "
                "our own template for {models}.",
                models=models,
            )
        case TemplateStanding.UNKNOWN:
            return tr("Unknown: it is no template that we know to be published.")
        case TemplateStanding.NONE:
            return tr("None: the file has no chat template.")


def _oddities(judged: TemplateJudgement) -> Iterator[str]:
    if judged.standing is TemplateStanding.CHANGED and not judged.diff and not judged.unlisted:
        yield tr("Only comments and blank space are different.")
    if judged.unlisted:
        yield tr("It can add words that can't be listed.")
    if judged.imitates:
        yield tr("It has names in letters that only look like others.")
    if judged.is_long:
        length = len(judged.text)
        yield tr(
            "It is unusually long: {n} characters.",
            "It is unusually long: {n} character.",
            length,
        )
    if judged.hides:
        yield tr("It has characters that can't be seen.")


def verdict(card: Card) -> Iterator[str]:
    """What its test run has shown, and what no test shows."""
    verdict = card.verdict
    if card.refusal:
        yield tr("It would not be loaded: {reason}", reason=one_line(card.refusal))
    elif verdict is None:
        yield tr("Structure valid. It had no test run with this version yet.")
    elif verdict.passed:
        yield tr("Structure valid, test run passed.")
    elif verdict.needs_test:
        yield tr("The app ended while it loaded this model. It has its test run again.")
    elif verdict.outcome is not Outcome.SET_ASIDE or not verdict.detail:  # which says the same
        yield _failure(verdict.outcome)
    if verdict is not None:
        if verdict.detail:
            yield printable(tr(verdict.detail))
        if verdict.when:
            yield tr("Tried on {day}.", day=day(verdict.when))
    yield tr("Weights can't be read for intentions: no test tells how a model will answer.")


def licence(card: Card) -> tuple[str, str]:
    """Its name with who says so, empty if nobody does, and its restrictions."""
    licence = card.licence
    match licence.basis:
        case LicenceBasis.FILE if licence.name:
            said = tr("{licence}, by the file's own claim", licence=one_line(licence.name))
        case LicenceBasis.FILE:
            said = tr("Another one, by the file's own claim")
        case LicenceBasis.BASE_MODEL:
            said = tr(
                "None claimed; its base model {model} is usually under {licence}",
                model=one_line(licence.base_model),
                licence=licence.name,
            )
        case LicenceBasis.NONE:
            said = ""
    return said, licence.sentence


def text(card: Card, preview: Preview | None) -> str:
    """All of it, to be copied."""
    digest = card.digest.sha256 or tr("not computed")
    name, restrictions = licence(card)
    rights = tr("{name}: {value}", name=name, value=restrictions) if name else restrictions
    words = "\n".join("  " + tr("“{text}”", text=line) for line in _words(card, preview))
    sections = (
        (tr("What the file says of itself"), _rows(declared(card))),
        (tr("What we found"), _rows([*computed(card), ("SHA-256", digest)])),
        (tr("Chat template"), "\n".join(map(judgement, card.templates))),
        (tr("Words that it adds"), words),
        (tr("Test run"), "\n".join(verdict(card))),
        (tr("Licence"), rights),
        (
            tr("Where it is"),
            _rows([(tr("File"), str(card.places.path)), *places(card)]),
        ),
    )
    told = (f"{title}\n{said.rstrip()}" for title, said in sections if said)
    return "\n\n".join((printable(card.title), *told)) + "\n"


def _types(types: tuple[TypeShare, ...]) -> list[Fact]:
    """A line for each type that weights are stored in."""
    whole = max(1, sum(share.size for share in types))
    lines: list[str] = []
    for share in types:
        said = tr(
            "{type}: {percent} % ({size}, {n} tensors)",
            "{type}: {percent} % ({size}, {n} tensor)",
            share.tensors,
            type=share.name,
            percent=decimal(100 * share.size / whole, 1),
            size=bytesize(share.size),
        )
        lines.append(said)
    return [(tr("Stored in"), "\n".join(lines))] if lines else []


def _failure(outcome: Outcome) -> str:
    return {
        Outcome.PASSED: "",
        Outcome.REFUSED: tr("Test run failed: llama.cpp refused the file."),
        Outcome.CRASHED: tr("Test run failed: it crashed."),
        Outcome.TOO_SLOW: tr("Test run failed: it did not end in time."),
        Outcome.OUT_OF_MEMORY: tr("Test run failed: it ran out of memory."),
        Outcome.WRONG_NUMBERS: tr("Test run failed: it computes no usable numbers."),
        Outcome.SET_ASIDE: tr("The app ended with this model."),
        Outcome.INTERRUPTED: tr("The app ended while it loaded this model."),
    }[outcome]


def _kind(kind: ModelKind) -> str:
    return {
        ModelKind.TEXT: tr("writes text"),
        ModelKind.EMBEDDING: tr("compares texts, can't chat (embedding)"),
        ModelKind.PROJECTOR: tr("lets another model see or hear"),
        ModelKind.ADAPTER: tr("changes another model (adapter)"),
        ModelKind.DRAFT: tr("guesses for another model (draft)"),
        ModelKind.VOCABULARY: tr("only a vocabulary"),
        ModelKind.STATISTICS: tr("statistics for making a model smaller"),
        ModelKind.OTHER: tr("something else"),
    }[kind]


def _source(source: Source) -> str:
    return {
        Source.PERSON: tr("you"),
        Source.FOLDER: tr("a models folder"),
    }.get(source, source.app)


def _known(facts: list[Fact] | tuple[Fact, ...]) -> list[Fact]:
    return [(name, one_line(said)) for name, said in facts if said.strip()]


def _rows(facts: list[Fact]) -> str:
    lines = [
        tr("{name}: {value}", name=name, value=listed(said.split("\n")))
        for name, said in facts
        if said
    ]
    return "".join(f"  {line}\n" for line in lines)


def _words(card: Card, preview: Preview | None) -> list[str]:
    """Each once: what can be read in the template, and what came out of it."""
    known = [line for judged in card.templates for line in judged.sentences]
    if preview is not None:
        known += [*preview.sentences, *preview.unasked]
    return [printable(line) for line in dict.fromkeys(known)]
