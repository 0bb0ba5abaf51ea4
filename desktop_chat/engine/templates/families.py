"""Which chat template a model is used with: its file's own, its family's, or none.

Most files carry their template. For those that don't, the family is known by the architecture and
by the tokens in the vocabulary, and whether the model was taught to chat at all by what ends a turn
and by its name.
"""

import re
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import TemplateSource

__all__ = ["Choice", "ModelFacts", "choose", "template_names"]


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a model file says about itself.

    Attributes:
        architecture: ``general.architecture``.
        name: ``general.name``; empty if missing.
        finetune: ``general.finetune``; empty if missing.
        file_template: ``tokenizer.chat_template``, or None.
        bos: Text of the token that begins a text; empty without one. So for ``eos`` and ``eot``.
        eos: Text of the token that the file declares to end a text.
        eot: Text of the token that the file declares to end a turn; not one that llama.cpp guessed.
        tokens: Texts of the vocabulary.
    """

    architecture: str
    name: str = ""
    finetune: str = ""
    file_template: str | None = None
    bos: str = ""
    eos: str = ""
    eot: str = ""
    tokens: Container[str] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The template to use: where it is from, its name if it's one of ours, and its text."""

    source: TemplateSource
    name: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class _Family:
    """How to know a family, and one of our templates.

    Attributes:
        tokens: All of them are in the vocabulary.
        end: The token that ends a turn; empty where a base model ends its texts with the same.
        architectures: One of them is the model's; empty for any.
        word: A word that must be in the model's name; empty for none.
        chats: Its models are taken to chat unless the name says that they are base models.
    """

    template: str
    tokens: tuple[str, ...]
    end: str
    architectures: tuple[str, ...] = ()
    word: str = ""
    chats: bool = False


_CHATML = ("<|im_start|>", "<|im_end|>")
_LLAMA3 = ("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
_LLAMA31 = (*_LLAMA3, "<|eom_id|>")  # the token that 3.1 added

_FAMILIES = (  # the first that fits is taken
    _Family("qwen3", _CHATML, "<|im_end|>", ("qwen3", "qwen3moe"), chats=True),
    _Family("qwen", _CHATML, "<|im_end|>", ("qwen", "qwen2", "qwen2moe"), chats=True),
    _Family("llama3.2", _LLAMA31, "<|eot_id|>", word="3.2"),
    _Family("llama3.1", _LLAMA31, "<|eot_id|>"),
    _Family("llama3", _LLAMA3, "<|eot_id|>"),
    _Family("gemma4", ("<|turn>", "<turn|>"), "<turn|>"),
    _Family("gemma", ("<start_of_turn>", "<end_of_turn>"), "<end_of_turn>"),
    _Family("deepseek-r1", ("<｜User｜>", "<｜Assistant｜>", "<think>"), "", chats=True),
    _Family("mistral-v7", ("[INST]", "[/INST]", "[SYSTEM_PROMPT]"), ""),
    _Family("mistral", ("[INST]", "[/INST]"), ""),
    _Family("phi3", ("<|user|>", "<|assistant|>", "<|end|>"), "<|end|>", ("phi3",), chats=True),
    _Family("chatml", _CHATML, "<|im_end|>", chats=True),
)

_CHAT_WORDS = {"it", "instruct", "chat"}
_BASE_WORDS = {"base", "pt", "pretrain", "pretrained"}


def choose(facts: ModelFacts, folder: Path, override: str | None = None) -> Choice:
    """Choose a template. One that the person named wins over the file's, that over the family's.

    Args:
        folder: Where our own templates are: ``resources/chat_templates``.
        override: Name of one of them.

    Raises:
        InvalidInput: There is no template named ``override``.
    """
    if override is not None:
        return _ours(folder, override)
    if facts.file_template is not None and facts.file_template.strip():
        return Choice(TemplateSource.FILE, None, facts.file_template)
    family = next((family for family in _FAMILIES if _fits(family, facts)), None)
    if family is None or not _chats(family, facts):
        return Choice(TemplateSource.NONE)
    return _ours(folder, family.template)


def template_names(folder: Path) -> tuple[str, ...]:
    """The templates in ``folder`` that can be asked for by name."""
    return tuple(sorted(path.stem for path in folder.glob("*.jinja")))


def _fits(family: _Family, facts: ModelFacts) -> bool:
    return (
        (not family.architectures or facts.architecture in family.architectures)
        and all(token in facts.tokens for token in family.tokens)
        and (not family.word or family.word in _words(facts.name))
    )


def _chats(family: _Family, facts: ModelFacts) -> bool:
    """Whether a model of this family, without a template of its own, was taught to chat."""
    words = _words(facts.name) | _words(facts.finetune)
    if (family.end and family.end in (facts.eos, facts.eot)) or words & _CHAT_WORDS:
        return True
    if family.chats:
        return not words & _BASE_WORDS
    return not words


def _words(name: str) -> set[str]:
    return set(re.split(r"[^a-z0-9.]+", name.lower())) - {""}


def _ours(folder: Path, name: str) -> Choice:
    names = template_names(folder)
    if name not in names:
        raise InvalidInput(
            tr("there is no template named {name}", name=name),
            tr("Choose one of: {names}.", names=", ".join(names)),
        )
    text = (folder / f"{name}.jinja").read_text(encoding="utf-8")
    return Choice(TemplateSource.FAMILY, name, text)
