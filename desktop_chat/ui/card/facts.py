"""What a model's card says, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.card import (
    Card,
    LicenceBasis,
    Preview,
    TemplateJudgement,
    TemplateStanding,
    TypeShare,
)
from desktop_chat.domain.language import number, tr
from desktop_chat.domain.model import ModelKind, Source, Standing
from desktop_chat.domain.verdict import Outcome
from desktop_chat.ui.look.language import day, locale
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = ["CardFacts", "Fact"]

Fact = tuple[str, str]  # a name, and what there is to say


class CardFacts(QObject):
    """Tells facts in the person's language; a QObject for that reason alone.

    All that a file says of itself is one printable line.
    """

    def declared(self, card: Card) -> list[Fact]:
        said = card.declared
        sampling = ", ".join(f"{name} {value:g}" for name, value in said.sampling.items())
        tokens = tr("{context} tokens", context=number(said.context))
        licence = " · ".join(filter(None, (said.licence, said.licence_name, said.licence_link)))
        facts = (
            (tr("Name"), said.name),
            (tr("Author"), said.author),
            (tr("Organization"), said.organization),
            (tr("Fine-tuned as"), said.finetune),
            (tr("Made from"), ", ".join(said.base_models)),
            (tr("Size"), said.size_label),
            (tr("Quantization"), said.quantization),
            (tr("Context"), tokens if said.context else ""),
            (tr("Sampling"), sampling),
            (tr("Licence"), licence),
        )
        return _known(facts)

    def computed(self, card: Card) -> list[Fact]:
        found = card.computed
        parameters, layers = number(found.parameters), number(found.layers)
        shape = tr("{parameters} in {layers} layers", parameters=parameters, layers=layers)
        size = bytesize(found.size)
        if found.parts > 1:
            size += tr(", in {parts} files", parts=number(found.parts))
        tail = tr("{tail} after the last tensor", tail=bytesize(found.tail))
        tokens = tr("{vocabulary} tokens", vocabulary=number(found.vocabulary))
        cache = tr("{cache_per_token} of memory", cache_per_token=bytesize(found.cache_per_token))
        facts = (
            (tr("Kind"), self._kind(found.kind)),
            (tr("Architecture"), found.architecture),
            (
                tr("Parameters"),
                shape if found.parameters else "",
            ),
            (tr("Quantization"), found.quantization),
            (tr("Size"), size),
            (tr("Of no known use"), tail if found.tail else ""),
            (tr("Vocabulary"), tokens if found.vocabulary else ""),
            (tr("A token takes"), cache if found.cache_per_token else ""),
        )
        return [*_known(facts), *self._types(found.types)]

    def places(self, card: Card) -> list[Fact]:
        """Beside the path itself."""
        places = card.places
        facts = [(tr("Brought by"), self._source(places.source))] if card.id else []
        facts += [(tr("Same content"), str(path)) for path in places.others]
        facts += [(tr("Sees or hears with"), str(path)) for path in places.projectors]
        return _known(facts)

    def standing(self, card: Card) -> str:
        """Why it can't be talked to, as a title; empty if it can."""
        match card.standing:
            case Standing.SET_ASIDE:
                return tr("This model was set aside")
            case Standing.MISSING:
                return tr("Its file is not there now")
            case Standing.READY | Standing.UNTRIED:
                return ""

    def judgement(self, judged: TemplateJudgement) -> str:
        """How a template compares with the published ones."""
        names = one_line(", ".join(judged.names))
        match judged.standing:
            case TemplateStanding.KNOWN:
                said = tr("Known: it is the published template of {0}.")
            case TemplateStanding.CHANGED:
                said = tr("Changed: it differs from the published template of {0}.")
            case TemplateStanding.UNKNOWN if judged.ours:
                said = tr(
                    "Unknown: nothing published is at hand to compare it with. It differs from "
                    "our own template for {0}."
                )
            case TemplateStanding.UNKNOWN:
                said = tr("Unknown: it is no template that we know to be published.")
            case TemplateStanding.NONE:
                said = tr("None: the file has no chat template.")
        said = said.replace("{0}", names)
        if judged.standing is TemplateStanding.CHANGED and not judged.diff and not judged.unlisted:
            said += " " + tr("Only comments and blank space are different.")
        said = " ".join((said, *self._oddities(judged)))
        return f"“{one_line(judged.slot)}” – {said}" if judged.slot else said

    def _oddities(self, judged: TemplateJudgement) -> Iterator[str]:
        if judged.unlisted:
            yield tr("It can add words that can't be listed.")
        if judged.imitates:
            yield tr("It has names in letters that only look like others.")
        if judged.is_long:
            long = tr("It is unusually long: {0} characters.")
            yield long.replace("{0}", number(len(judged.text)))
        if judged.hides:
            yield tr("It has characters that can't be seen.")

    def verdict(self, card: Card) -> Iterator[str]:
        """What its test run has shown, and what no test shows."""
        verdict = card.verdict
        if card.refusal:
            said = tr("It would not be loaded: {0}")
            yield said.replace("{0}", one_line(card.refusal))
        elif verdict is None:
            yield tr("Structure valid. It had no test run with this version yet.")
        elif verdict.passed:
            yield tr("Structure valid, test run passed.")
        elif verdict.outcome is not Outcome.SET_ASIDE or not verdict.detail:  # which says the same
            yield self._failure(verdict.outcome)
        if verdict is not None:
            if verdict.detail:
                yield printable(verdict.detail)
            if verdict.when:
                tried = tr("Tried on {when}.", when=day(verdict.when))
                yield tried
        yield tr("Weights can't be read for intentions: no test tells how a model will answer.")

    def licence(self, card: Card) -> tuple[str, str]:
        """Its name with who says so, empty if nobody does, and its restrictions."""
        licence = card.licence
        match licence.basis:
            case LicenceBasis.FILE if licence.name:
                said = tr("{name}, by the file's own claim", name=one_line(licence.name))
            case LicenceBasis.FILE:
                said = tr("Another one, by the file's own claim")
            case LicenceBasis.BASE_MODEL:
                said = tr("None claimed; its base model {0} is usually under {1}")
                said = said.replace("{0}", one_line(licence.base_model)).replace(
                    "{1}", licence.name
                )
            case LicenceBasis.NONE:
                said = ""
        return said, licence.sentence

    def text(self, card: Card, preview: Preview | None) -> str:
        """All of it, to be copied."""
        digest = card.digest.sha256 or tr("not computed")
        licence = ": ".join(filter(None, self.licence(card)))
        words = "\n".join(f"  “{line}”" for line in _words(card, preview))
        sections = (
            (tr("What the file says of itself"), _rows(self.declared(card))),
            (
                tr("What we found"),
                _rows([*self.computed(card), ("SHA-256", digest)]),
            ),
            (tr("Chat template"), "\n".join(map(self.judgement, card.templates))),
            (tr("Words that it adds"), words),
            (tr("Test run"), "\n".join(self.verdict(card))),
            (tr("Licence"), licence),
            (
                tr("Where it is"),
                _rows([(tr("File"), str(card.places.path)), *self.places(card)]),
            ),
        )
        told = (f"{title}\n{said.rstrip()}" for title, said in sections if said)
        return "\n\n".join((printable(card.title), *told)) + "\n"

    def _types(self, types: tuple[TypeShare, ...]) -> list[Fact]:
        """A line for each type that weights are stored in."""
        whole = max(1, sum(share.size for share in types))
        lines: list[str] = []
        for share in types:
            percent = locale().toString(100 * share.size / whole, "f", 1)
            one = share.tensors == 1
            said = tr("{0}: {1} % ({2}, 1 tensor)") if one else tr("{0}: {1} % ({2}, {3} tensors)")
            said = said.replace("{0}", share.name)
            said = said.replace("{1}", percent).replace("{2}", bytesize(share.size))
            lines.append(said.replace("{3}", number(share.tensors)))
        return [(tr("Stored in"), "\n".join(lines))] if lines else []

    def _failure(self, outcome: Outcome) -> str:
        return {
            Outcome.PASSED: "",
            Outcome.REFUSED: tr("Test run failed: llama.cpp refused the file."),
            Outcome.CRASHED: tr("Test run failed: it crashed."),
            Outcome.TOO_SLOW: tr("Test run failed: it did not end in time."),
            Outcome.OUT_OF_MEMORY: tr("Test run failed: it ran out of memory."),
            Outcome.WRONG_NUMBERS: tr("Test run failed: it computes no usable numbers."),
            Outcome.SET_ASIDE: tr("The app ended while it loaded this model."),
        }[outcome]

    def _kind(self, kind: ModelKind) -> str:
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

    def _source(self, source: Source) -> str:
        return {
            Source.PERSON: tr("you"),
            Source.FOLDER: tr("a models folder"),
        }.get(source, source.app)


def _known(facts: list[Fact] | tuple[Fact, ...]) -> list[Fact]:
    return [(name, one_line(said)) for name, said in facts if said.strip()]


def _rows(facts: list[Fact]) -> str:
    return "".join(f"  {name}: {said.replace(chr(10), ', ')}\n" for name, said in facts if said)


def _words(card: Card, preview: Preview | None) -> list[str]:
    """Each once: what can be read in the template, and what came out of it."""
    known = [line for judged in card.templates for line in judged.sentences]
    if preview is not None:
        known += [*preview.sentences, *preview.unasked]
    return [printable(line) for line in dict.fromkeys(known)]
