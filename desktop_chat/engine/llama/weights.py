"""A model's weights in memory, as llama.cpp holds them."""

import ctypes
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_chat.domain.errors import (
    AppError,
    Cancelled,
    LoadFailed,
    NotEnoughMemory,
    UnsupportedModel,
)
from desktop_chat.domain.language import tr
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.native import C
from desktop_chat.engine.llama.vocabulary import Vocabulary

__all__ = ["Weights"]


class Weights:
    """A loaded model without a context.

    Attributes:
        log: What llama.cpp says.
        window: Length of the sliding attention window in tokens; 0 without one.
        recurrent: Whether the model keeps a state that can't be cut back to an earlier token.
    """

    def __init__(
        self,
        path: Path,
        log: native.Log,
        *,
        gpu_layers: int = 0,
        vocabulary_only: bool = False,
        cpu_only: bool = False,
        repacked: bool = True,
        place: Path | None = None,
        report: Callable[[float], bool] = lambda _fraction: True,
    ) -> None:
        """Load the file at ``path``.

        Args:
            cpu_only: Touch no GPU, which otherwise helps even if it has no layer.
            repacked: See ``LoadPlan``.
            place: Where it has to be read, if that isn't its path; all of it now, since it may
                be another file later.
            report: Called with 0 to 1 while loading; False cancels.

        Raises:
            Cancelled: ``report`` said so.
            AppError: llama.cpp refused the file.
        """
        cancelled = False

        def on_progress(fraction: float) -> bool:
            nonlocal cancelled
            cancelled = not report(fraction)
            return not cancelled

        params = C.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        params.vocab_only = vocabulary_only
        params.use_extra_bufts = repacked
        if place is not None:
            params.load_mode = C.LLAMA_LOAD_MODE_NONE  # nothing stays mapped
        no_devices = (ctypes.c_void_p * 1)(None)
        if cpu_only:
            params.devices = ctypes.addressof(no_devices)
        params.progress_callback = callback = native.progress_callback(on_progress)
        log.clear()
        self.handle: Any = C.llama_model_load_from_file(os.fsencode(place or path), params)
        del callback  # was kept alive during the call
        if cancelled and self.handle:
            self.close()
        if cancelled:
            raise Cancelled(tr("Loading {name} was cancelled.", name=path.name))
        if not self.handle:
            raise _explain(path, log.errors())
        self.log = log
        self.vocabulary = Vocabulary(self.handle)
        self.window: int = C.llama_model_n_swa(self.handle)
        self.recurrent = bool(
            C.llama_model_is_recurrent(self.handle) or C.llama_model_is_hybrid(self.handle)
        )

    @property
    def parameters(self) -> int:
        return C.llama_model_n_params(self.handle)

    @property
    def ctx_train(self) -> int:
        """Context length in tokens that the model was trained for."""
        return C.llama_model_n_ctx_train(self.handle)

    @property
    def answers(self) -> bool:
        """Whether it writes text from left to right, as a chat needs."""
        return bool(
            C.llama_model_has_decoder(self.handle)
            and not C.llama_model_has_encoder(self.handle)
            and not C.llama_model_is_diffusion(self.handle)
        )

    def metadata(self, key: str) -> str:
        """The value of a key in the file, as text; empty if it isn't there."""
        size = 256
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = C.llama_model_meta_val_str(self.handle, key.encode(), buffer, size)
            if length < 0:
                return ""
            if length < size:
                return buffer.raw[:length].decode("utf-8", "replace")
            size = length + 1

    def close(self) -> None:
        """Give the memory back. Every context on it must be closed before."""
        if self.handle:
            C.llama_model_free(self.handle)
            self.handle = None


def _explain(path: Path, errors: list[str]) -> AppError:
    """What llama.cpp's log says of a failed load, as an error for a person."""
    text = " ".join(errors)
    if "unknown model architecture" in text:
        architecture = text.partition("unknown model architecture: '")[2].partition("'")[0]
        return UnsupportedModel(
            tr(
                "{name} has the architecture “{architecture}”, which this version of llama.cpp "
                "does not know.",
                name=path.name,
                architecture=architecture,
            )
        )
    if any(words in text for words in ("unable to allocate", "failed to allocate", "bad_alloc")):
        return NotEnoughMemory(
            tr("{name} does not fit into the memory that is free now.", name=path.name)
        )
    reason = next((line for line in errors if "error" in line), errors[0] if errors else "")
    reason = reason.partition("error loading model: ")[2] or reason
    return LoadFailed(
        tr("{name}: {reason}.", name=path.name, reason=reason or tr("llama.cpp gave no reason"))
    )
