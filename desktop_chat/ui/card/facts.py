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
from desktop_chat.domain.model import ModelKind, Source, Standing
from desktop_chat.domain.verdict import Outcome
from desktop_chat.ui.look.language import LOCALE, day, number
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
        tokens = self.tr("{0} tokens").replace("{0}", number(said.context))
        licence = " · ".join(filter(None, (said.licence, said.licence_name, said.licence_link)))
        facts = (
            (self.tr("Name"), said.name),
            (self.tr("Author"), said.author),
            (self.tr("Organization"), said.organization),
            (self.tr("Fine-tuned as"), said.finetune),
            (self.tr("Made from"), ", ".join(said.base_models)),
            (self.tr("Size"), said.size_label),
            (self.tr("Quantization"), said.quantization),
            (self.tr("Context"), tokens if said.context else ""),
            (self.tr("Sampling"), sampling),
            (self.tr("Licence"), licence),
        )
        return _known(facts)

    def computed(self, card: Card) -> list[Fact]:
        found = card.computed
        layers = self.tr("{0} in {1} layers").replace("{0}", number(found.parameters))
        size = bytesize(found.size)
        if found.parts > 1:
            size += self.tr(", in {0} files").replace("{0}", number(found.parts))
        tail = self.tr("{0} after the last tensor").replace("{0}", bytesize(found.tail))
        tokens = self.tr("{0} tokens").replace("{0}", number(found.vocabulary))
        cache = self.tr("{0} of memory").replace("{0}", bytesize(found.cache_per_token))
        facts = (
            (self.tr("Kind"), self._kind(found.kind)),
            (self.tr("Architecture"), found.architecture),
            (
                self.tr("Parameters"),
                layers.replace("{1}", number(found.layers)) if found.parameters else "",
            ),
            (self.tr("Quantization"), found.quantization),
            (self.tr("Size"), size),
            (self.tr("Of no known use"), tail if found.tail else ""),
            (self.tr("Vocabulary"), tokens if found.vocabulary else ""),
            (self.tr("A token takes"), cache if found.cache_per_token else ""),
        )
        return [*_known(facts), *self._types(found.types)]

    def places(self, card: Card) -> list[Fact]:
        """Beside the path itself."""
        places = card.places
        facts = [(self.tr("Brought by"), self._source(places.source))] if card.id else []
        facts += [(self.tr("Same content"), str(path)) for path in places.others]
        facts += [(self.tr("Sees or hears with"), str(path)) for path in places.projectors]
        return _known(facts)

    def standing(self, card: Card) -> str:
        """Why it can't be talked to, as a title; empty if it can."""
        match card.standing:
            case Standing.SET_ASIDE:
                return self.tr("This model was set aside")
            case Standing.MISSING:
                return self.tr("Its file is not there now")
            case Standing.READY | Standing.UNTRIED:
                return ""

    def judgement(self, judged: TemplateJudgement) -> str:
        """How a template compares with the published ones."""
        names = one_line(", ".join(judged.names))
        match judged.standing:
            case TemplateStanding.KNOWN:
                said = self.tr("Known: it is the published template of {0}.")
            case TemplateStanding.CHANGED:
                said = self.tr("Changed: it differs from the published template of {0}.")
            case TemplateStanding.UNKNOWN if judged.ours:
                said = self.tr(
                    "Unknown: nothing published is at hand to compare it with. It differs from "
                    "our own template for {0}."
                )
            case TemplateStanding.UNKNOWN:
                said = self.tr("Unknown: it is no template that we know to be published.")
            case TemplateStanding.NONE:
                said = self.tr("None: the file has no chat template.")
        said = said.replace("{0}", names)
        if judged.standing is TemplateStanding.CHANGED and not judged.diff and not judged.unlisted:
            said += " " + self.tr("Only comments and blank space are different.")
        said = " ".join((said, *self._oddities(judged)))
        return f"“{one_line(judged.slot)}” – {said}" if judged.slot else said

    def _oddities(self, judged: TemplateJudgement) -> Iterator[str]:
        if judged.unlisted:
            yield self.tr("It can add words that can't be listed.")
        if judged.imitates:
            yield self.tr("It has names in letters that only look like others.")
        if judged.is_long:
            long = self.tr("It is unusually long: {0} characters.")
            yield long.replace("{0}", number(len(judged.text)))
        if judged.hides:
            yield self.tr("It has characters that can't be seen.")

    def verdict(self, card: Card) -> Iterator[str]:
        """What its test run has shown, and what no test shows."""
        verdict = card.verdict
        if card.refusal:
            said = self.tr("It would not be loaded: {0}")
            yield said.replace("{0}", one_line(card.refusal))
        elif verdict is None:
            yield self.tr("Structure valid. It had no test run with this version yet.")
        elif verdict.passed:
            yield self.tr("Structure valid, test run passed.")
        elif verdict.outcome is not Outcome.SET_ASIDE or not verdict.detail:  # which says the same
            yield self._failure(verdict.outcome)
        if verdict is not None:
            if verdict.detail:
                yield printable(verdict.detail)
            if verdict.when:
                tried = self.tr("Tried on {0}.").replace("{0}", day(verdict.when))
                yield tried
        yield self.tr(
            "Weights can't be read for intentions: no test tells how a model will answer."
        )

    def licence(self, card: Card) -> tuple[str, str]:
        """Its name with who says so, empty if nobody does, and its restrictions."""
        licence = card.licence
        match licence.basis:
            case LicenceBasis.FILE if licence.name:
                said = self.tr("{0}, by the file's own claim").replace(
                    "{0}", one_line(licence.name)
                )
            case LicenceBasis.FILE:
                said = self.tr("Another one, by the file's own claim")
            case LicenceBasis.BASE_MODEL:
                said = self.tr("None claimed; its base model {0} is usually under {1}")
                said = said.replace("{0}", one_line(licence.base_model)).replace(
                    "{1}", licence.name
                )
            case LicenceBasis.NONE:
                said = ""
        return said, licence.sentence

    def text(self, card: Card, preview: Preview | None) -> str:
        """All of it, to be copied."""
        digest = card.digest.sha256 or self.tr("not computed")
        licence = ": ".join(filter(None, self.licence(card)))
        words = "\n".join(f"  “{line}”" for line in _words(card, preview))
        sections = (
            (self.tr("What the file says of itself"), _rows(self.declared(card))),
            (
                self.tr("What we found"),
                _rows([*self.computed(card), ("SHA-256", digest)]),
            ),
            (self.tr("Chat template"), "\n".join(map(self.judgement, card.templates))),
            (self.tr("Words that it adds"), words),
            (self.tr("Test run"), "\n".join(self.verdict(card))),
            (self.tr("Licence"), licence),
            (
                self.tr("Where it is"),
                _rows([(self.tr("File"), str(card.places.path)), *self.places(card)]),
            ),
        )
        told = (f"{title}\n{said.rstrip()}" for title, said in sections if said)
        return "\n\n".join((printable(card.title), *told)) + "\n"

    def _types(self, types: tuple[TypeShare, ...]) -> list[Fact]:
        """A line for each type that weights are stored in."""
        whole = max(1, sum(share.size for share in types))
        lines: list[str] = []
        for share in types:
            percent = LOCALE.toString(100 * share.size / whole, "f", 1)
            one = share.tensors == 1
            said = (
                self.tr("{0}: {1} % ({2}, 1 tensor)")
                if one
                else self.tr("{0}: {1} % ({2}, {3} tensors)")
            )
            said = said.replace("{0}", share.name)
            said = said.replace("{1}", percent).replace("{2}", bytesize(share.size))
            lines.append(said.replace("{3}", number(share.tensors)))
        return [(self.tr("Stored in"), "\n".join(lines))] if lines else []

    def _failure(self, outcome: Outcome) -> str:
        return {
            Outcome.PASSED: "",
            Outcome.REFUSED: self.tr("Test run failed: llama.cpp refused the file."),
            Outcome.CRASHED: self.tr("Test run failed: it crashed."),
            Outcome.TOO_SLOW: self.tr("Test run failed: it did not end in time."),
            Outcome.OUT_OF_MEMORY: self.tr("Test run failed: it ran out of memory."),
            Outcome.WRONG_NUMBERS: self.tr("Test run failed: it computes no usable numbers."),
            Outcome.SET_ASIDE: self.tr("The app ended while it loaded this model."),
        }[outcome]

    def _kind(self, kind: ModelKind) -> str:
        return {
            ModelKind.TEXT: self.tr("writes text"),
            ModelKind.EMBEDDING: self.tr("compares texts, can't chat (embedding)"),
            ModelKind.PROJECTOR: self.tr("lets another model see or hear"),
            ModelKind.ADAPTER: self.tr("changes another model (adapter)"),
            ModelKind.DRAFT: self.tr("guesses for another model (draft)"),
            ModelKind.VOCABULARY: self.tr("only a vocabulary"),
            ModelKind.STATISTICS: self.tr("statistics for making a model smaller"),
            ModelKind.OTHER: self.tr("something else"),
        }[kind]

    def _source(self, source: Source) -> str:
        return {
            Source.PERSON: self.tr("you"),
            Source.FOLDER: self.tr("a models folder"),
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
