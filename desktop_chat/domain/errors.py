"""The tree of expected failures: what went wrong, and what a person can do about it.

Anything that is not an ``AppError`` is a bug of ours and is shown as one.
"""

__all__ = [
    "AppError",
    "BlockedByPolicy",
    "Cancelled",
    "ContextFull",
    "ConversationsLocked",
    "DamagedDatabase",
    "DamagedFile",
    "DatabaseMissing",
    "DiskFull",
    "DocumentRefused",
    "EmptyPrompt",
    "EncryptionGone",
    "EngineCrashed",
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
    "NotEnoughMemory",
    "OlderDatabase",
    "PartMissing",
    "PassphraseNeeded",
    "ProfileInUse",
    "ProtectionNeeded",
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

    title = "Something went wrong"
    remedy = "Try again."

    def __init__(self, detail: str, remedy: str | None = None) -> None:
        super().__init__(f"{self.title}: {detail}")
        self.detail = detail
        if remedy is not None:
            self.remedy = remedy


class Cancelled(AppError):
    """The person stopped it; shown quietly, if at all."""

    title = "Cancelled"
    remedy = "Start it again when you like."


class InvalidInput(AppError):
    """Something given to us can't be used as it is: a file of messages, a number, a schema."""

    title = "That input can't be used"
    remedy = "Correct the input and try again."


class EmptyPrompt(InvalidInput):
    title = "There is nothing to answer"
    remedy = "Type a question first."


class NoConversation(InvalidInput):
    title = "No such conversation"
    remedy = "“desktop-chat chats list --all” shows them with their ids."


class FileNotReadable(AppError):
    """The file isn't there, is a folder, or may not be read."""

    title = "The file can't be read"
    remedy = "Check the path and that you may read the file."


class DocumentRefused(AppError):
    """A file whose text can't be sent along with a message."""

    title = "The file can't be attached"
    remedy = "Attach a text file, a code file, or a PDF with text in it."


class NoModel(AppError):
    title = "No such model"
    remedy = "Put a .gguf file into the models folder, or give the path of one."


class NotAGguf(AppError):
    title = "Not a model file"
    remedy = "Choose a file in GGUF format (its name usually ends in .gguf)."


class DamagedFile(AppError):
    title = "The model file is damaged"
    remedy = "Copy the file again from where it came from; its size should then match."


class PartMissing(DamagedFile):
    """One of the files that a model is split into isn't there."""

    title = "A part of this model is missing"
    remedy = "Copy the missing file into the same folder."


class UnsupportedModel(AppError):
    title = "This model isn't supported"
    remedy = "Choose another model, or a newer version of Desktop Chat."


class BlockedByPolicy(UnsupportedModel):
    """It could perhaps be loaded, but is not to be used for a chat here."""

    title = "This model can't be used here"
    remedy = "Choose another model."


class ModelSetAside(AppError):
    """Its test run failed, or the app ended while loading it; it isn't loaded again by itself."""

    title = "This model was set aside"
    remedy = "Choose another model, or “Try again” if you think that it works now."


class LoadFailed(AppError):
    """llama.cpp refused a file that looked right to us."""

    title = "The model could not be loaded"
    remedy = "Try another file of the same model, or a smaller context."


class FileChanged(LoadFailed):
    """It isn't the file any more that was looked at; whatever was found there says nothing."""

    remedy = "Wait until nothing writes to it any more, and load it again."


class NotEnoughMemory(AppError):
    title = "Not enough memory"
    remedy = "Choose a smaller model or a shorter context, or close other programs."


class ContextFull(AppError):
    title = "This is longer than the model's context"
    remedy = "Shorten the message, or load the model with a larger context."


class TemplateFailed(AppError):
    """The model's chat template could not turn the messages into a prompt."""

    title = "The model's chat template failed"
    remedy = "Try another template for this model, or use plain completion (raw)."


class NoTitle(AppError):
    """The model could not be asked for a conversation's title, or gave none."""

    title = "The model gave no title"
    remedy = "Rename the conversation yourself, or ask another model."


class EngineCrashed(AppError):
    title = "The engine stopped unexpectedly"
    remedy = "Your conversation is saved. Choose another model, or try again."


class StorageFailed(AppError):
    title = "Reading or saving failed"
    remedy = "Check that the disk is there and may be written; nothing on the screen is lost."


class DiskFull(StorageFailed):
    title = "The disk is full"
    remedy = "Free some space; saving then goes on by itself."


class DamagedDatabase(StorageFailed):
    """It is no database, or not one that its key opens. It was left as it is."""

    title = "The file of your conversations is damaged"
    remedy = "Restore a backup, or move the file away to start with an empty one."


class DatabaseMissing(StorageFailed):
    """Its key is there, so there were conversations; no new ones are begun in their place."""

    title = "The file of your conversations is missing"
    remedy = "Put it back, connect the drive that it is on, or restore a backup."


class NewerDatabase(StorageFailed):
    title = "These conversations were saved by a newer version"
    remedy = "Update Desktop Chat. The file was left untouched."


class OlderDatabase(StorageFailed):
    """It has to be brought up to date first, and whoever only reads may not do so."""

    title = "These conversations were saved by an older version"
    remedy = "Open the window of Desktop Chat once, which brings them up to date."


class ProfileInUse(AppError):
    """Another window or command has this profile open, and one alone may write to it."""

    title = "This profile is already open"
    remedy = "Close the other window or command, or use another profile with --profile."


class ImportFailed(AppError):
    """A file of conversations can't be read; nothing of it was taken in."""

    title = "These conversations can't be imported"
    remedy = "Export them again from where they came from, and choose that file."


class PresetFailed(AppError):
    """A file can't be read as a preset; nothing of it was taken in."""

    title = "This preset can't be imported"
    remedy = "Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama."


class NoPreset(InvalidInput):
    title = "No such preset"
    remedy = "“desktop-chat presets list” shows them."


class ConversationsLocked(AppError):
    """The conversations are there, but their key isn't. None of these makes a new database."""

    title = "Your conversations are locked"


class ProtectionNeeded(ConversationsLocked):
    """A new profile on a machine that has no keychain: the person has to choose."""

    title = "Choose how your conversations are protected"
    remedy = "Set a passphrase, or keep them unencrypted."


class PassphraseNeeded(ConversationsLocked):
    title = "A passphrase opens your conversations"
    remedy = "Enter the passphrase, or a recovery code if you have one."


class WrongPassphrase(ConversationsLocked):
    title = "That is not the passphrase"
    remedy = "Check the keyboard's layout and Caps Lock, and try again."


class WrongRecoveryCode(ConversationsLocked):
    title = "That is not the recovery code"
    remedy = "Compare it with what you printed: eight groups of four letters and digits."


class KeychainLocked(ConversationsLocked):
    """It is there, but asks for its own password first, or did not answer in time."""

    title = "Your keychain is locked"
    remedy = "Unlock the keychain of your system and try again, or use another way in."


class NoKeychain(ConversationsLocked):
    """The key was put into a keychain, and this machine or session has none now."""

    title = "There is no keychain here"
    remedy = "Start the keychain of your system and try again, or use another way in."


class KeychainChanged(ConversationsLocked):
    """The keychain answers, but what it holds for us is gone or is another key."""

    title = "The keychain no longer has the key"
    remedy = "Bring back the keychain that you had, or enter the recovery code or the passphrase."


class EncryptionGone(ConversationsLocked):
    """Anyone can read the database, which isn't what was left: it may be somebody else's."""

    title = "These conversations are not encrypted, though they used to be"
    remedy = "Find out why before you write anything: somebody may have put them there."


class KeyLost(ConversationsLocked):
    """The file with the wrapped keys is missing or doesn't fit the database."""

    title = "The key to your conversations is missing"
    remedy = "Put keys.json back beside the database, or restore a backup."
