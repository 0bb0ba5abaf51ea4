"""What a model file says of itself: read quickly, without believing it.

A header that is read without an error has a sound structure, and hyper-parameters that llama.cpp
doesn't abort on. Whether it knows the architecture is for llama.cpp to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_chat.domain.errors import DamagedFile
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.files.splits import is_part
from desktop_chat.models.gguf.allowance import Allowance
from desktop_chat.models.gguf.file import GgufFile, open_gguf
from desktop_chat.models.gguf.metadata import Metadata
from desktop_chat.models.gguf.tensors import (
    Tensor,
    TensorShare,
    mixture_name,
    quantization_name,
    shares,
)
from desktop_chat.models.header.assertions import check_shape
from desktop_chat.models.header.family import family_of
from desktop_chat.models.header.hyperparameters import Hyperparameters, read_hyperparameters
from desktop_chat.models.header.kind import Projector, kind_of, read_projector
from desktop_chat.models.header.provenance import (
    BaseModel,
    Licence,
    read_base_models,
    read_licence,
    read_sampling,
)
from desktop_chat.models.header.split_set import Rest, Split, read_rest
from desktop_chat.models.header.vocabulary import (
    TOKEN_TYPES,
    TOKENS,
    Vocabulary,
    check_tokens,
    markup_of,
    read_vocabulary,
)

__all__ = ["Header", "check_vocabulary", "read_header", "read_markup"]

_WITHOUT_NETWORK = {ModelKind.ADAPTER, ModelKind.PROJECTOR, ModelKind.STATISTICS}
_TEMPLATE = "tokenizer.chat_template"
_MAX_TEMPLATES = 16


@dataclass(frozen=True, slots=True)
class Header:
    """What there is to know of a model without reading its weights.

    All texts are the file's own words: untrusted, of any length up to 1 MiB.

    Attributes:
        type: As the file declares it: ``model``, ``mmproj``, ``adapter``, ``imatrix``, ...
        kind: What it holds, which its type alone doesn't tell.
        family: What people call it, as in ``Qwen 3``; our word, empty if unknown.
        sampling: How its makers would sample, by the format's names: ``temp``, ``top_k``, ...
        chat_templates: By name; ``""`` is the one to use.
        split_index: Which part this is, from 0; the first stands for all that follow.
        parameters: Number of weights.
        quantization: By the tensors, such as ``Q4_K_M``.
        weights_size: Bytes of all tensors.
        tensors: Of all parts.
        size: Bytes on disk.
        tail: Those that follow the last tensor, in all parts; nothing is known to need them.
        projector: What it is the eyes or ears of, if it is that.
        file_type: How it declares to be quantized; empty if it doesn't.
    """

    path: Path
    version: int
    type: str
    kind: ModelKind
    architecture: str
    family: str
    name: str
    basename: str
    finetune: str
    size_label: str
    organization: str
    author: str
    licence: Licence
    base_models: tuple[BaseModel, ...]
    sampling: Mapping[str, int | float]
    chat_templates: Mapping[str, str]
    split_count: int
    split_index: int
    parameters: int
    quantization: str
    weights_size: int
    tensors: tuple[Tensor, ...] = field(repr=False)
    size: int
    tail: int
    vocabulary: Vocabulary
    hyperparameters: Hyperparameters
    projector: Projector | None
    file_type: str = ""

    @property
    def chat_template(self) -> str | None:
        """The template that the file means to be used."""
        return self.chat_templates.get("")

    @property
    def tensor_types(self) -> tuple[TensorShare, ...]:
        """What is stored in which type, that of the most bytes first."""
        return shares(self.tensors)


def read_header(path: Path) -> Header:
    """The header of the model in ``path``; of a split set, given its first part, that of the whole.

    Raises:
        FileNotReadable: There is no such file, or it may not be read.
        NotAGguf: It is something else; the message says what.
        DamagedFile: It isn't whole, or breaks the rules of the format.
        UnsupportedModel: llama.cpp doesn't read this kind of GGUF.
    """
    allowance = Allowance()
    with open_gguf(path, allowance) as file:
        header = _header(file, path, Metadata(path.name, file.container.metadata))
    if header.split_count < 2 or header.split_index > 0:
        return header
    return _with_rest(header, read_rest(path, header.split_count, header.tensors, allowance))


def check_vocabulary(path: Path) -> None:
    """Read every token of the model in ``path``: a header is quick because it doesn't.

    Raises:
        DamagedFile: A token appears twice, or isn't what it is said to be.
        UnsupportedModel: One is missing. With any of these, llama.cpp ends the process.
    """
    with open_gguf(path) as file:
        metadata = Metadata(path.name, file.container.metadata)
        tokens = metadata.array(TOKENS)
        types = metadata.array(TOKEN_TYPES)
        if tokens is not None and tokens.texts:
            numbers = file.whole_numbers(types, tokens.count) if types is not None else ()
            check_tokens(file.texts(tokens), numbers, metadata)


def read_markup(path: Path) -> frozenset[str]:
    """The texts of the control tokens in ``path``, which are markup where a template has them.

    Raises:
        AppError: It can't be read, or isn't in order.
    """
    with open_gguf(path) as file:
        metadata = Metadata(path.name, file.container.metadata)
        tokens, types = metadata.array(TOKENS), metadata.array(TOKEN_TYPES)
        if tokens is None or not tokens.texts or types is None:
            return frozenset()
        return markup_of(tokens, file.whole_numbers(types, tokens.count), file.texts_at)


def _header(file: GgufFile, path: Path, metadata: Metadata) -> Header:
    """That of one file, whatever else belongs to it."""
    tensors, split = file.container.tensors, Split.of(metadata)
    kind = kind_of(metadata, empty=not tensors and split.count < 2)
    vocabulary = read_vocabulary(metadata, file.texts_at)
    base_models = read_base_models(metadata)
    file_type = mixture_name(metadata.optional("general.file_type"))
    architecture = metadata.text("general.architecture")
    name, basename = metadata.text("general.name"), metadata.text("general.basename")
    made_from = (base.name for base in base_models)
    return Header(
        path=path,
        version=file.container.version,
        type="mmproj" if architecture == "clip" else metadata.text("general.type") or "model",
        kind=kind,
        architecture=architecture,
        family=family_of(architecture, (name, basename, *made_from), vocabulary.pre),
        name=name,
        basename=basename,
        finetune=metadata.text("general.finetune"),
        size_label=metadata.text("general.size_label"),
        organization=metadata.text("general.organization"),
        author=metadata.told("general.author"),
        licence=read_licence(metadata),
        base_models=base_models,
        sampling=read_sampling(metadata),
        chat_templates=_templates(metadata),
        split_count=split.count,
        split_index=split.index,
        parameters=sum(tensor.elements for tensor in tensors),
        quantization=quantization_name(tensors, file_type),
        weights_size=sum(tensor.size for tensor in tensors),
        tensors=tensors,
        size=file.size,
        tail=file.container.tail,
        vocabulary=vocabulary,
        hyperparameters=_shape(metadata, architecture, kind, path, tensors),
        projector=read_projector(metadata) if kind is ModelKind.PROJECTOR else None,
        file_type=file_type,
    )


def _shape(
    metadata: Metadata,
    architecture: str,
    kind: ModelKind,
    path: Path,
    tensors: tuple[Tensor, ...],
) -> Hyperparameters:
    """The network's, checked where there is one that llama.cpp would make."""
    split = Split.of(metadata)
    # Any other type, or number of a part, is passed over by llama.cpp: it loads a model.
    is_later = split.index > 0 and is_part(path, split.index, split.count)
    has_network = kind not in _WITHOUT_NETWORK and not is_later
    if has_network and not architecture:
        raise DamagedFile(tr("{file} doesn't name its architecture.", file=path.name))
    is_whole = has_network and kind is not ModelKind.VOCABULARY
    shape = read_hyperparameters(metadata, architecture, is_whole)
    if is_whole:
        check_shape(metadata, architecture, shape, tensors)
    return shape


def _with_rest(header: Header, rest: Rest) -> Header:
    tensors = header.tensors + rest.tensors
    return replace(
        header,
        tensors=tensors,
        parameters=sum(tensor.elements for tensor in tensors),
        quantization=quantization_name(tensors, header.file_type),
        weights_size=sum(tensor.size for tensor in tensors),
        size=header.size + rest.size,
        tail=header.tail + rest.tail,
    )


def _templates(metadata: Metadata) -> dict[str, str]:
    """The file's chat templates by name, as gguf-py's add_chat_template writes them."""
    templates: dict[str, str] = {}
    if default := metadata.text(_TEMPLATE):
        templates[""] = default
    for name in list(metadata.below(_TEMPLATE + "."))[:_MAX_TEMPLATES]:
        if text := metadata.told(f"{_TEMPLATE}.{name}"):
            templates[name] = text
    return templates
