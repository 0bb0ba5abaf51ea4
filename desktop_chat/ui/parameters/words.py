"""Parameters in words: what they are called, what they are, and who says so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop_chat.app.parameters.tuner import Place
from desktop_chat.domain.effective import Effective, Layer
from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import Parameter, Value
from desktop_chat.ui.look.language import locale
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ParameterWords"]


class ParameterWords(QObject):
    """Tells them in the person's language; a QObject for that reason alone."""

    def label(self, parameter: Parameter) -> str:
        return QCoreApplication.translate("Parameter", parameter.label)

    def help(self, parameter: Parameter) -> str:
        return QCoreApplication.translate("Parameter", parameter.help)

    def value(self, value: Value | None) -> str:
        """A short one in a sentence."""
        match value:
            case None:
                return tr("automatic")
            case bool():
                return tr("on") if value else tr("off")
            case int():
                return locale().toString(value)
            case float():
                return locale().toString(value, "g", 6)
            case tuple():
                return ", ".join(f"“{printable(each)}”" for each in value) or tr("nothing")
            case _:
                return printable(value) or tr("nothing")

    def source(self, effective: Effective, key: str) -> str:
        """Who says so."""
        match effective.source(key):
            case Layer.APP:
                return tr("As usual")
            case Layer.MAKERS:
                return self._named(tr("From the makers of {0}"), effective.family)
            case Layer.FILE:
                return tr("From the model’s file")
            case Layer.EVERYWHERE:
                return tr("Set for all models")
            case Layer.MODEL:
                return tr("Set for this model")
            case Layer.PRESET:
                return self._named(tr("From the preset “{0}”"), effective.preset)
            case _:
                return tr("Set for this conversation")

    def overruled(self, effective: Effective, key: str) -> str:
        """That something stronger holds now, and what."""
        said = tr("{0} holds here. {1}.")
        value = self.value(effective.value(key))
        value = f"{value[:1].upper()}{value[1:40]}"
        return said.replace("{0}", value).replace("{1}", self.source(effective, key))

    def place(self, place: Place, preset: str) -> str:
        match place:
            case Place.CONVERSATION:
                return tr("This conversation")
            case Place.PRESET:
                return self._named(tr("Preset “{0}”"), preset)
            case Place.MODEL:
                return tr("This model")
            case Place.EVERYWHERE:
                return tr("All models")

    def about(self, place: Place) -> str:
        """What a change in a place does."""
        match place:
            case Place.CONVERSATION:
                return tr("Counts in this conversation, from the next reply on.")
            case Place.PRESET:
                return tr("Counts wherever this preset is used.")
            case Place.MODEL:
                return tr("Counts whenever this model answers, unless a preset or a "
                               "conversation says otherwise.")  # fmt: skip
            case Place.EVERYWHERE:
                return tr("Counts for every model that has nothing of its own.")

    def _named(self, text: str, name: str) -> str:
        return text.replace("{0}", printable(name))
