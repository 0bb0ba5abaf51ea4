"""What a model file says of itself: read quickly, without believing it.

A header that is read without an error has a sound structure, and hyper-parameters that llama.cpp
doesn't abort on. Whether it knows the architecture is for llama.cpp to say.
"""

from __future__ import annotations

import stat
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from desktop_chat.domain.errors import DamagedFile, FileNotReadable
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.about import (
    BaseModel,
    Licence,
    read_base_models,
    read_licence,
    read_sampling,
)
from desktop_chat.models.assertions import check_shape
from desktop_chat.models.family import family_of
from desktop_chat.models.foreign import not_a_gguf
from desktop_chat.models.gguf import (
    Container,
    read_container,
    read_texts,
    read_texts_at,
)
from desktop_chat.models.hyperparameters import Hyperparameters, read_hyperparameters
from desktop_chat.models.kind import Projector, kind_of, read_projector
from desktop_chat.models.metadata import Metadata
from desktop_chat.models.splits import is_part, split_parts
from desktop_chat.models.tensors import (
    Tensor,
    TensorShare,
    mixture_name,
    quantization_name,
    shares,
)
from desktop_chat.models.vocabulary import (
    TOKENS,
    TextsAt,
    Vocabulary,
    check_tokens,
    read_vocabulary,
)

__all__ = ["Header", "check_vocabulary", "read_header"]

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
        DamagedFile: A token appears twice, or one is missing: llama.cpp ends the process then.
    """
    with _opened(path) as (file, size):
        metadata = Metadata(path.name, _container(file, path, size).metadata)
        tokens = metadata.array(TOKENS)
        if tokens is not None and tokens.texts:
            check_tokens(read_texts(file, path.name, size, tokens), metadata)


def _whole(header: Header) -> Header:
    """The first part's header with what all parts have."""
    parts = split_parts(header.path, header.split_count)
    if not parts:
        raise DamagedFile(
            f"{header.path.name} is the first of {header.split_count} files of one model.",
            f"Name it as its maker did: …-00001-of-{header.split_count:05}.gguf.",
        )
    others: list[Header] = []
    for part in parts[1:]:
        if not part.exists():
            raise DamagedFile(
                f"{header.path.name} is one of {header.split_count} files; {part.name} is missing.",
                "Copy the missing file into the same folder.",
            )
        others.append(_read(part))
    tensors = header.tensors + tuple(tensor for other in others for tensor in other.tensors)
    declared = None  # of the quantization, which each part knows of its own tensors only
    return replace(
        header,
        tensors=tensors,
        parameters=sum(tensor.elements for tensor in tensors),
        quantization=header.quantization or quantization_name(tensors, declared),
        weights_size=sum(tensor.size for tensor in tensors),
        layers_size=_layers_size(tensors),
        size=header.size + sum(other.size for other in others),
    )


@contextmanager
def _opened(path: Path) -> Generator[tuple[BinaryIO, int]]:
    try:
        # Asked first, because opening a pipe would wait for a writer.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileNotReadable(f"{path} is a folder.", "Choose a .gguf file in it.")
        if not stat.S_ISREG(mode):
            raise FileNotReadable(f"{path} is not an ordinary file.")
        with path.open("rb") as file:
            yield file, file.seek(0, 2)
    except FileNotFoundError as error:
        raise FileNotReadable(f"There is no file {path}.") from error
    except PermissionError as error:
        raise FileNotReadable(f"You may not read {path}.") from error
    except (OSError, ValueError) as error:  # a path with a zero byte is a ValueError
        raise FileNotReadable(f"{path}: {error}.") from error


def _container(file: BinaryIO, path: Path, size: int) -> Container:
    file.seek(0)
    if file.read(4) != b"GGUF":
        raise not_a_gguf(file, path.name, size)
    return read_container(file, path.name, size)


def _read(path: Path) -> Header:
    with _opened(path) as (file, size):
        container = _container(file, path, size)
        return _header(path, size, container, partial(read_texts_at, file, path.name, size))


def _header(path: Path, size: int, container: Container, texts_at: TextsAt) -> Header:
    metadata = Metadata(path.name, container.metadata)
    tensors = container.tensors
    architecture = metadata.text("general.architecture")
    split_index = metadata.integer("split.no", 0, 0, 65_535)
    split_count = metadata.integer("split.count", 1, 0, 65_535)
    kind = kind_of(metadata, empty=not tensors and split_count < 2)
    later = split_index > 0 and is_part(path, split_index, split_count)
    # Any other type, or number of a part, is passed over by llama.cpp: it loads a model.
    network = kind not in _WITHOUT_NETWORK and not later
    if network and not architecture:
        raise DamagedFile(f"{path.name} doesn't name its architecture.")
    vocabulary = read_vocabulary(metadata, texts_at)
    whole = network and kind is not ModelKind.VOCABULARY
    shape = read_hyperparameters(metadata, architecture, whole)
    if whole:
        check_shape(metadata, architecture, shape)
    base_models = read_base_models(metadata)
    name, basename = metadata.text("general.name"), metadata.text("general.basename")
    return Header(
        path=path,
        version=container.version,
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
        quantization=quantization_name(tensors, metadata.optional("general.file_type")),
        weights_size=sum(tensor.size for tensor in tensors),
        layers_size=_layers_size(tensors),
        tensors=tensors,
        size=size,
        vocabulary=vocabulary,
        hyperparameters=shape,
        projector=read_projector(metadata) if kind is ModelKind.PROJECTOR else None,
        file_type=mixture_name(metadata.optional("general.file_type")),
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
