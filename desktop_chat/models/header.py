"""What a model file says of itself: read quickly, without believing it.

A header that is read without an error has a sound structure, and hyper-parameters that llama.cpp
doesn't abort on. Whether it knows the architecture is for llama.cpp to say.
"""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from desktop_chat.domain.errors import DamagedFile, FileNotReadable
from desktop_chat.models.foreign import not_a_gguf
from desktop_chat.models.gguf import Array, Container, read_container, read_strings
from desktop_chat.models.hyperparameters import Hyperparameters, read_hyperparameters
from desktop_chat.models.metadata import Metadata
from desktop_chat.models.splits import is_part, split_parts
from desktop_chat.models.tensors import Tensor, quantization_name

__all__ = ["Header", "Vocabulary", "check_vocabulary", "read_header"]

_TOKENS = "tokenizer.ggml.tokens"
_WITHOUT_NETWORK = (
    "adapter",
    "imatrix",
    "mmproj",
)  # not to be loaded as a model, whatever they say


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tokenizer's side of a model.

    Attributes:
        size: Number of tokens.
        model: Kind of tokenizer, such as ``gpt2`` for byte-pair encoding; ``none`` for none.
        pre: How text is split before it is encoded.
        bos: Id of the token that begins a text; None where the file names none, or one that the
            vocabulary doesn't have (llama.cpp then goes by a default of its own).
        eos: Of the one that ends it.
        eot: Of the one that ends a turn.
    """

    size: int
    model: str
    pre: str
    bos: int | None
    eos: int | None
    eot: int | None


@dataclass(frozen=True, slots=True)
class Header:
    """What there is to know of a model without reading its weights.

    All texts are the file's own words: untrusted, of any length up to 1 MiB.

    Attributes:
        type: ``model``, or ``mmproj``, ``adapter``, ``imatrix``, ...
        split_index: Which part this is, from 0; the first stands for all that follow.
        parameters: Number of weights.
        quantization: By the tensors, such as ``Q4_K_M``.
        weights_size: Bytes of all tensors.
        layers_size: Those of the layers alone, without embedding and output.
        size: Bytes on disk.
    """

    path: Path
    version: int
    type: str
    architecture: str
    name: str
    basename: str
    finetune: str
    size_label: str
    organization: str
    licence: str
    chat_template: str | None
    split_count: int
    split_index: int
    parameters: int
    quantization: str
    weights_size: int
    layers_size: int
    size: int
    vocabulary: Vocabulary
    hyperparameters: Hyperparameters

    @property
    def vocabulary_only(self) -> bool:
        """Whether there is nothing in the file but a tokenizer."""
        return self.parameters == 0


def read_header(path: Path) -> Header:
    """The header of the model in ``path``; of a split set, given its first part, that of the whole.

    Raises:
        FileNotReadable: There is no such file, or it may not be read.
        NotAGguf: It is something else; the message says what.
        DamagedFile: It isn't whole, or breaks the rules of the format.
        UnsupportedModel: llama.cpp doesn't read this kind of GGUF.
    """
    header, _ = _read(path)
    return _whole(header) if header.split_count > 1 and header.split_index == 0 else header


def _whole(header: Header) -> Header:
    """The first part's header with the sums of all parts."""
    parts = split_parts(header.path, header.split_count)
    if not parts:
        raise DamagedFile(
            f"{header.path.name} is the first of {header.split_count} files of one model.",
            f"Name it as its maker did: …-00001-of-{header.split_count:05}.gguf.",
        )
    for part in parts[1:]:
        if not part.exists():
            raise DamagedFile(
                f"{header.path.name} is one of {header.split_count} files; {part.name} is missing.",
                "Copy the missing file into the same folder.",
            )
        other, _ = _read(part)
        header = replace(
            header,
            parameters=header.parameters + other.parameters,
            weights_size=header.weights_size + other.weights_size,
            layers_size=header.layers_size + other.layers_size,
            size=header.size + other.size,
        )
    return header


def check_vocabulary(path: Path) -> None:
    """Read every token of the model in ``path``: a header is quick because it doesn't.

    Raises:
        DamagedFile: A token appears twice, on which llama.cpp aborts the process.
    """
    _, container = _read(path)
    tokens = container.metadata.get(_TOKENS)
    if not isinstance(tokens, Array):
        return
    with _opened(path) as (file, size):
        texts = read_strings(file, path.name, size, tokens)
    # llama.cpp gives empty tokens a name of this form.
    names = [text or b"[EMPTY_%d]" % index for index, text in enumerate(texts)]
    if len(set(names)) < len(names):
        twice, _ = Counter(names).most_common(1)[0]
        shown = twice[:40].decode("utf-8", "backslashreplace")
        raise DamagedFile(f"{path.name}: the token “{shown}” is in its vocabulary twice.")


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


def _read(path: Path) -> tuple[Header, Container]:
    with _opened(path) as (file, size):
        file.seek(0)
        if file.read(4) != b"GGUF":
            raise not_a_gguf(file, path.name, size)
        container = read_container(file, path.name, size)
    return _header(path, size, container), container


def _header(path: Path, size: int, container: Container) -> Header:
    metadata = Metadata(path.name, container.metadata)
    tensors = container.tensors
    kind = metadata.text("general.type") or "model"
    architecture = metadata.text("general.architecture")
    if architecture == "clip":
        kind = "mmproj"
    split_index = metadata.integer("split.no", 0, 0, 65_535)
    split_count = metadata.integer("split.count", 1, 0, 65_535)
    later = split_index > 0 and is_part(path, split_index, split_count)
    # Any other type, or number of a part, is passed over by llama.cpp: it loads a model.
    network = kind not in _WITHOUT_NETWORK and not later
    if network and not architecture:
        raise DamagedFile(f"{path.name} doesn't name its architecture.")
    return Header(
        path=path,
        version=container.version,
        type=kind,
        architecture=architecture,
        name=metadata.text("general.name"),
        basename=metadata.text("general.basename"),
        finetune=metadata.text("general.finetune"),
        size_label=metadata.text("general.size_label"),
        organization=metadata.text("general.organization"),
        licence=metadata.text("general.license"),
        chat_template=metadata.text("tokenizer.chat_template") or None,
        split_count=split_count,
        split_index=split_index,
        parameters=sum(tensor.elements for tensor in tensors),
        quantization=quantization_name(tensors, metadata.optional("general.file_type")),
        weights_size=sum(tensor.size for tensor in tensors),
        layers_size=sum(tensor.size for tensor in tensors if _in_layer(tensor)),
        size=size,
        vocabulary=_vocabulary(metadata),
        hyperparameters=read_hyperparameters(
            metadata, architecture, network and bool(tensors or split_count > 1)
        ),
    )


def _in_layer(tensor: Tensor) -> bool:
    return "blk." in tensor.name  # also enc.blk. and dec.blk.


def _vocabulary(metadata: Metadata) -> Vocabulary:
    size = metadata.length(_TOKENS, texts=True)
    for key in ("tokenizer.ggml.scores", "tokenizer.ggml.token_type"):
        if metadata.has(key) and metadata.length(key, texts=False) < size:
            raise metadata.damaged(f"{key} is shorter than the list of tokens")
    return Vocabulary(
        size=size,
        model=metadata.text("tokenizer.ggml.model") or "none",
        pre=metadata.text("tokenizer.ggml.pre"),
        bos=metadata.token("tokenizer.ggml.bos_token_id", size),
        eos=metadata.token("tokenizer.ggml.eos_token_id", size),
        eot=metadata.token("tokenizer.ggml.eot_token_id", size),
    )
