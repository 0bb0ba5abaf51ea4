"""What a model file says of itself: read quickly, without believing it.

A header that is read without an error has a sound structure, and hyper-parameters that llama.cpp
doesn't abort on. Whether it knows the architecture is for llama.cpp to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_chat.domain.errors import DamagedFile
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.files.splits import is_part, split_parts
from desktop_chat.models.gguf.file import GgufFile, open_gguf
from desktop_chat.models.gguf.metadata import Metadata
from desktop_chat.models.gguf.quote import quote
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
from desktop_chat.models.header.vocabulary import (
    TOKEN_TYPES,
    TOKENS,
    Vocabulary,
    check_tokens,
    read_vocabulary,
)

__all__ = ["Header", "check_vocabulary", "read_header"]

_WITHOUT_NETWORK = {ModelKind.ADAPTER, ModelKind.PROJECTOR, ModelKind.STATISTICS}
_TEMPLATE = "tokenizer.chat_template"
_MAX_TEMPLATES = 16
_AGAIN = "Copy all files of the model again from where they came from."


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
        layers_size: Those of the layers alone, without embedding and output.
        tensors: Of all parts.
        size: Bytes on disk.
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
    layers_size: int
    tensors: tuple[Tensor, ...] = field(repr=False)
    size: int
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

    @property
    def vocabulary_only(self) -> bool:
        """Whether there is nothing in the file but a tokenizer."""
        return self.kind is ModelKind.VOCABULARY


def read_header(path: Path) -> Header:
    """The header of the model in ``path``; of a split set, given its first part, that of the whole.

    Raises:
        FileNotReadable: There is no such file, or it may not be read.
        NotAGguf: It is something else; the message says what.
        DamagedFile: It isn't whole, or breaks the rules of the format.
        UnsupportedModel: llama.cpp doesn't read this kind of GGUF.
    """
    header = _read(path)
    return _whole(header) if header.split_count > 1 and header.split_index == 0 else header


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
            check_tokens(
                file.texts(tokens), file.whole_numbers(types) if types is not None else (), metadata
            )


def _whole(header: Header) -> Header:
    """The first part's header with what all parts have."""
    parts = split_parts(header.path, header.split_count)
    if not parts:
        raise DamagedFile(
            f"{header.path.name} is the first of {header.split_count} files of one model.",
            f"Name it as its maker did: …-00001-of-{header.split_count:05}.gguf.",
        )
    others = [_part(header, number, path) for number, path in enumerate(parts)][1:]
    tensors = header.tensors + tuple(tensor for other in others for tensor in other.tensors)
    _check_names(header, tensors)
    return replace(
        header,
        tensors=tensors,
        parameters=sum(tensor.elements for tensor in tensors),
        quantization=quantization_name(tensors, header.file_type),
        weights_size=sum(tensor.size for tensor in tensors),
        layers_size=_layers_size(tensors),
        size=header.size + sum(other.size for other in others),
    )


def _part(first: Header, index: int, path: Path) -> Header:
    """The header of one of the set's files, whose number counts from 0."""
    if index == 0:
        return first
    if not path.exists():
        raise DamagedFile(
            f"{first.path.name} is one of {first.split_count} files; {path.name} is missing.",
            "Copy the missing file into the same folder.",
        )
    part = _read(path, as_part=True)
    if part.split_count < 2:
        raise DamagedFile(f"{path.name} is no part of a model, though its name says so.", _AGAIN)
    if (part.split_index, part.split_count) != (index, first.split_count):
        raise DamagedFile(
            f"{path.name} is part {part.split_index + 1} of {part.split_count}, and not what its "
            "name says.",
            _AGAIN,
        )
    return part


def _check_names(first: Header, tensors: Iterable[Tensor]) -> None:
    seen: set[str] = set()
    for tensor in tensors:
        if tensor.name in seen:
            raise DamagedFile(
                f"{first.path.name}: the tensor {quote(tensor.name)} appears twice in its parts.",
                _AGAIN,
            )
        seen.add(tensor.name)


def _read(path: Path, *, as_part: bool = False) -> Header:
    with open_gguf(path) as file:
        return _header(path, file, as_part)


def _header(path: Path, file: GgufFile, as_part: bool) -> Header:
    metadata = Metadata(path.name, file.container.metadata)
    tensors = file.container.tensors
    architecture = metadata.text("general.architecture")
    split_index = metadata.integer("split.no", 0, 0, 65_535)
    split_count = metadata.integer("split.count", 1, 0, 65_535)
    kind = kind_of(metadata, empty=not tensors and split_count < 2)
    later = as_part or (split_index > 0 and is_part(path, split_index, split_count))
    # Any other type, or number of a part, is passed over by llama.cpp: it loads a model.
    network = kind not in _WITHOUT_NETWORK and not later
    if network and not architecture:
        raise DamagedFile(f"{path.name} doesn't name its architecture.")
    vocabulary = read_vocabulary(metadata, file.texts_at)
    whole = network and kind is not ModelKind.VOCABULARY
    shape = read_hyperparameters(metadata, architecture, whole)
    if whole:
        check_shape(metadata, architecture, shape, tensors)
    base_models = read_base_models(metadata)
    file_type = mixture_name(metadata.optional("general.file_type"))
    name, basename = metadata.text("general.name"), metadata.text("general.basename")
    return Header(
        path=path,
        version=file.container.version,
        type="mmproj" if architecture == "clip" else metadata.text("general.type") or "model",
        kind=kind,
        architecture=architecture,
        family=family_of(
            architecture, (name, basename, *(base.name for base in base_models)), vocabulary.pre
        ),
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
        split_count=split_count,
        split_index=split_index,
        parameters=sum(tensor.elements for tensor in tensors),
        quantization=quantization_name(tensors, file_type),
        weights_size=sum(tensor.size for tensor in tensors),
        layers_size=_layers_size(tensors),
        tensors=tensors,
        size=file.size,
        vocabulary=vocabulary,
        hyperparameters=shape,
        projector=read_projector(metadata) if kind is ModelKind.PROJECTOR else None,
        file_type=file_type,
    )


def _layers_size(tensors: tuple[Tensor, ...]) -> int:
    # Also enc.blk. and dec.blk.
    return sum(tensor.size for tensor in tensors if "blk." in tensor.name)


def _templates(metadata: Metadata) -> dict[str, str]:
    """The file's chat templates by name, as gguf-py's add_chat_template writes them."""
    templates: dict[str, str] = {}
    if default := metadata.text(_TEMPLATE):
        templates[""] = default
    for name in list(metadata.below(_TEMPLATE + "."))[:_MAX_TEMPLATES]:
        if text := metadata.told(f"{_TEMPLATE}.{name}"):
            templates[name] = text
    return templates
