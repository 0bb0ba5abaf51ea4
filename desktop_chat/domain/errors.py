"""The tree of expected failures: what went wrong, and what a person can do about it.

Anything that is not an ``AppError`` is a bug of ours and is shown as one.
"""

from desktop_chat.domain.language import later, tr

__all__ = [
    "AppError",
    "BlockedByPolicy",
    "Cancelled",
    "ContextFull",
    "ConversationsLocked",
    "DamagedDatabase",
    "DamagedFile",
    "DatabaseMissing",
    "DecidedByPolicy",
    "DiskFull",
    "DocumentRefused",
    "EmptyPrompt",
    "EncryptionGone",
    "EncryptionRequired",
    "EngineCrashed",
    "EngineIncomplete",
    "FileChanged",
    "FileNotReadable",
    "ImportFailed",
    "InvalidInput",
    "KeyLost",
    "KeychainChanged",
    "KeychainLocked",
    "LoadFailed",
    "ModelSetAside",
    "NewerDatabase",
    "NoConversation",
    "NoKeychain",
    "NoModel",
    "NoTitle",
    "NotAGguf",
    "NotEncrypted",
    "NotEnoughMemory",
    "OlderDatabase",
    "PartMissing",
    "PassphraseNeeded",
    "PassphraseRequired",
    "ProfileInUse",
    "ProtectionNeeded",
    "ProtectionRequired",
    "QuestionsFailed",
    "ReportFailed",
    "StorageFailed",
    "TemplateFailed",
    "UnsupportedModel",
    "WrongPassphrase",
    "WrongRecoveryCode",
]


class AppError(Exception):
    """An expected failure, told in three parts that the window and the terminal both show.

    Attributes:
        title: What happened, in a few words. A subclass fixes it.
        detail: Why, with the file, number or name that it is about.
        remedy: What to do next. A subclass has a default; a call may know better.
    """

    title = later("Something went wrong")
    remedy = later("Try again.")

    def __init__(self, detail: str, remedy: str | None = None) -> None:
        self.title = tr(self.title)
        self.detail = detail
        self.remedy = tr(self.remedy) if remedy is None else remedy
        super().__init__(f"{self.title}: {detail}")


class Cancelled(AppError):
    """The person stopped it; shown quietly, if at all."""

    title = later("Cancelled")
    remedy = later("Start it again when you like.")


class InvalidInput(AppError):
    """Something given to us can't be used as it is: a file of messages, a number, a schema."""

    title = later("That input can't be used")
    remedy = later("Correct the input and try again.")


class EmptyPrompt(InvalidInput):
    title = later("There is nothing to answer")
    remedy = later("Type a question first.")


class NoConversation(InvalidInput):
    title = later("No such conversation")
    remedy = later("Choose another one in the list.")


class FileNotReadable(AppError):
    """The file isn't there, is a folder, or may not be read."""

    title = later("The file can't be read")
    remedy = later("Check the path and that you may read the file.")


class DocumentRefused(AppError):
    """A file whose text can't be sent along with a message."""

    title = later("The file can't be attached")
    remedy = later("Attach a text file, a code file, or a PDF with text in it.")


class NoModel(AppError):
    title = later("No such model")
    remedy = later("Put a .gguf file into the models folder, or give the path of one.")


class NotAGguf(AppError):
    title = later("Not a model file")
    remedy = later("Choose a file in GGUF format (its name usually ends in .gguf).")


class DamagedFile(AppError):
    title = later("The model file is damaged")
    remedy = later("Copy the file again from where it came from; its size should then match.")


class PartMissing(DamagedFile):
    """One of the files that a model is split into isn't there."""

    title = later("A part of this model is missing")
    remedy = later("Copy the missing file into the same folder.")


class UnsupportedModel(AppError):
    title = later("This model isn't supported")
    remedy = later("Choose another model, or a newer version of Desktop Chat.")


class BlockedByPolicy(UnsupportedModel):
    """It could perhaps be loaded, but is not to be used for a chat here."""

    title = later("This model can't be used here")
    remedy = later("Choose another model.")


class DecidedByPolicy(AppError):
    """An administrator has decided it for all who use this machine."""

    title = later("Managed by your organisation")
    remedy = later("Ask whoever looks after this machine.")


class ModelSetAside(AppError):
    """Its test run failed, or the app ended while loading it; it isn't loaded again by itself."""

    title = later("This model was set aside")
    remedy = later("Choose another model, or try it again if you think that it works now.")


class LoadFailed(AppError):
    """llama.cpp refused a file that looked right to us."""

    title = later("The model could not be loaded")
    remedy = later("Try another file of the same model, or a smaller context.")


class FileChanged(LoadFailed):
    """It isn't the file any more that was looked at; whatever was found there says nothing."""

    remedy = later("Wait until nothing writes to it any more, and load it again.")


class NotEnoughMemory(AppError):
    title = later("Not enough memory")
    remedy = later("Choose a smaller model or a shorter context, or close other programs.")


class ContextFull(AppError):
    title = later("This is longer than the model's context")
    remedy = later("Shorten the message, or load the model with a larger context.")


class TemplateFailed(AppError):
    """The model's chat template could not turn the messages into a prompt."""

    title = later("The model's chat template failed")
    remedy = later("Try another template for this model, or use plain completion (raw).")


class NoTitle(AppError):
    """The model could not be asked for a conversation's title, or gave none."""

    title = later("The model gave no title")
    remedy = later("Rename the conversation yourself, or ask another model.")


class EngineCrashed(AppError):
    title = later("The engine stopped unexpectedly")
    remedy = later("Your conversation is saved. Choose another model, or try again.")


class EngineIncomplete(AppError):
    title = later("Parts of the engine are missing")
    remedy = later("Install Desktop Chat again.")


class StorageFailed(AppError):
    title = later("Reading or saving failed")
    remedy = later(
        "Check that the disk is there and may be written; nothing on the screen is lost."
    )


class NotEncrypted(StorageFailed):
    """What is read and written isn't encrypted any more."""

    remedy = later("Encrypt it in the settings.")


class DiskFull(StorageFailed):
    title = later("The disk is full")
    remedy = later("Free some space; saving then goes on by itself.")


class DamagedDatabase(StorageFailed):
    """It is no database, or not one that its key opens. It was left as it is."""

    title = later("The file of your conversations is damaged")
    remedy = later("Restore a backup, or move the file away to start with an empty one.")


class DatabaseMissing(StorageFailed):
    """Its key is there, so there were conversations; no new ones are begun in their place."""

    title = later("The file of your conversations is missing")
    remedy = later("Put it back, connect the drive that it is on, or restore a backup.")


class NewerDatabase(StorageFailed):
    title = later("These conversations were saved by a newer version")
    remedy = later("Update Desktop Chat. The file was left untouched.")


class OlderDatabase(StorageFailed):
    """It has to be brought up to date first, and whoever only reads may not do so."""

    title = later("These conversations were saved by an older version")
    remedy = later("Open the window of Desktop Chat once, which brings them up to date.")


class ProfileInUse(AppError):
    """Another window or command has this profile open, and one alone may write to it."""

    title = later("This profile is already open")
    remedy = later("Close the other window or command and try again.")


class ImportFailed(AppError):
    """A file of conversations can't be read; nothing of it was taken in."""

    title = later("These conversations can't be imported")
    remedy = later("Export them again from where they came from, and choose that file.")


class QuestionsFailed(AppError):
    """A file of questions can't be read; the detail says which line is wrong."""

    title = later("These questions can't be read")
    remedy = later("Correct the file, then choose it again.")


class ReportFailed(AppError):
    """A report on a comparison can't be read."""

    title = later("This report can't be read")
    remedy = later("Choose a report in JSON that Desktop Chat has made.")


class PresetFailed(AppError):
    """A file can't be read as a preset; nothing of it was taken in."""

    title = later("This preset can't be imported")
    remedy = later("Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.")


class NoPreset(InvalidInput):
    title = later("No such preset")
    remedy = later("Choose another one in the list.")


class ConversationsLocked(AppError):
    """The conversations are there, but their key isn't. None of these makes a new database."""

    title = later("Your conversations are locked")


class ProtectionNeeded(ConversationsLocked):
    """A new profile on a machine that has no keychain: the person has to choose."""

    title = later("Choose how your conversations are protected")
    remedy = later("Set a passphrase, or keep them unencrypted.")


class ProtectionRequired(ConversationsLocked):
    """An administrator wants them to be protected in another way before they open."""


class EncryptionRequired(ProtectionRequired):
    title = later("Your conversations have to be encrypted")
    remedy = later(
        "Your organisation doesn't want them to be kept like that. Encrypt them, and they open; "
        "nothing is lost by it."
    )


class PassphraseRequired(ProtectionRequired):
    title = later("Your conversations need a passphrase")
    remedy = later(
        "Your organisation wants a passphrase to be typed at each start. Choose one, and they "
        "open; nothing is lost by it."
    )


class PassphraseNeeded(ConversationsLocked):
    title = later("A passphrase opens your conversations")
    remedy = later("Enter the passphrase, or a recovery code if you have one.")


class WrongPassphrase(ConversationsLocked):
    title = later("That is not the passphrase")
    remedy = later("Check the keyboard's layout and Caps Lock, and try again.")


class WrongRecoveryCode(ConversationsLocked):
    title = later("That is not the recovery code")
    remedy = later("Compare it with what you printed: eight groups of four letters and digits.")


class KeychainLocked(ConversationsLocked):
    """It is there, but asks for its own password first, or did not answer in time."""

    title = later("Your keychain is locked")
    remedy = later("Unlock the keychain of your system and try again, or use another way in.")


class NoKeychain(ConversationsLocked):
    """The key was put into a keychain, and this machine or session has none now."""

    title = later("There is no keychain here")
    remedy = later("Start the keychain of your system and try again, or use another way in.")


class KeychainChanged(ConversationsLocked):
    """The keychain answers, but what it holds for us is gone or is another key."""

    title = later("The keychain no longer has the key")
    remedy = later(
        "Bring back the keychain that you had, or enter the recovery code or the passphrase."
    )


class EncryptionGone(ConversationsLocked):
    """Anyone can read the database, which isn't what was left: it may be somebody else's."""

    title = later("These conversations are not encrypted, though they used to be")
    remedy = later("Find out why before you write anything: somebody may have put them there.")


class KeyLost(ConversationsLocked):
    """The file with the wrapped keys is missing or doesn't fit the database."""

    title = later("The key to your conversations is missing")
    remedy = later("Put keys.json back beside the database, or restore a backup.")
