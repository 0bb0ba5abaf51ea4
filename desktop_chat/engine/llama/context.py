"""What a model has read: llama.cpp's context with its attention cache, one sequence."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_chat.domain.errors import AppError, InvalidInput, NotEnoughMemory, UnsupportedModel
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import OUTPUTS, CacheType, LoadPlan
from desktop_chat.engine.llama.native import AbortFlag, C, logits_address
from desktop_chat.engine.llama.weights import Weights

__all__ = ["LATEST", "Context", "Decoded", "Snapshot"]

LATEST = -1  # the row of what was read last

_SEQUENCE = 0
_PARTIAL = C.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
_TYPES = {
    CacheType.F16: C.GGML_TYPE_F16,
    CacheType.Q8_0: C.GGML_TYPE_Q8_0,
    CacheType.Q4_0: C.GGML_TYPE_Q4_0,
}
_BF16 = 30  # ggml's number for it, which llama-cpp-python doesn't name
_FLASH_ATTENTION = {
    None: C.LLAMA_FLASH_ATTN_TYPE_AUTO,
    False: C.LLAMA_FLASH_ATTN_TYPE_DISABLED,
    True: C.LLAMA_FLASH_ATTN_TYPE_ENABLED,
}


class Decoded(Enum):
    """How a decode ended; the values are llama_decode's."""

    DONE = 0
    NO_ROOM = 1
    ABORTED = 2


_DONE = Decoded.DONE


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The state after ``length`` tokens, as far as it can't be got by cutting back.

    Attributes:
        first: The earliest position that is there again once it is restored.
    """

    length: int
    first: int
    data: "ctypes.Array[ctypes.c_uint8]"


class Context:
    """Reads tokens in order, and can be cut back to an earlier point.

    Only the thread that made it may use it: OpenMP keeps a pool of threads for each caller.

    Attributes:
        size: Tokens that it holds.
        threads: With how many it was planned to compute.
        window: As ``Weights.window``.
    """

    def __init__(self, weights: Weights, plan: LoadPlan, abort: AbortFlag) -> None:
        """Allocate the cache and the compute buffers.

        Raises:
            NotEnoughMemory: They don't fit.
            InvalidInput: This model can't have such a cache.
        """
        params = C.llama_context_default_params()
        params.n_ctx = plan.ctx
        params.n_batch = plan.batch
        params.n_ubatch = plan.ubatch
        params.n_threads = params.n_threads_batch = plan.threads
        # What follows the last token is wanted, or what follows each of a few. Room for all of a
        # batch would be half a gigabyte with a vocabulary like Gemma's.
        params.n_outputs_max = OUTPUTS
        # Keeping the whole history in every layer would make the cache of a sliding-window model
        # several times as large, only to be able to cut it back. Snapshots do that instead.
        params.swa_full = False
        params.type_k = params.type_v = _TYPES[plan.cache_type]
        if plan.alike and plan.cache_type is CacheType.F16:
            # Flash attention splits the work on one token among threads, and only where keys and
            # values have the same type (use_split_kv_path in ggml-cpu/ops.cpp).
            params.type_k = _BF16
        params.flash_attn_type = _FLASH_ATTENTION[plan.flash_attention]
        weights.log.clear()
        self.handle: Any = C.llama_init_from_model(weights.handle, params)
        if not self.handle:
            raise _explain(plan, " ".join(weights.log.errors()))
        abort.attach(self.handle)
        self._abort = abort  # llama.cpp has the address of its buffer alone
        self.size: int = min(plan.ctx, C.llama_n_ctx(self.handle))  # llama.cpp rounds it up
        self.threads = self._threads = plan.threads
        self._vocabulary = weights.vocabulary.size
        self.window = weights.window
        self._logits: dict[int, npt.NDArray[np.float32]] = {}
        self._memory: Any = C.llama_get_memory(self.handle)
        if not self._memory or C.llama_pooling_type(self.handle) > 0:
            self.close()
            raise UnsupportedModel(tr("It gives vectors (embeddings), not text."))
        # One batch for the one token of each step, filled again and again: building it costs more
        # than the rest of what Python does for a token.
        self._decode: Any = C.llama_decode
        self._one = (C.llama_token * 1)()
        self._one_batch: Any = C.llama_batch_get_one(self._one, 1)

    def use_threads(self, count: int) -> None:
        """Compute with so many from the next decode on."""
        if count != self._threads:
            C.llama_set_n_threads(self.handle, count, count)
            self._threads = count

    def decode_one(self, token: int) -> Decoded:
        """Read one token and compute what may follow."""
        self._one[0] = token
        status = self._decode(self.handle, self._one_batch)
        return _DONE if status == 0 else _decoded(status)

    def decode(self, tokens: Sequence[int], *, last: bool) -> Decoded:
        """Read ``tokens``, at most a batch of them.

        Args:
            last: Compute what may follow the last one.
        """
        outputs = (ctypes.c_int8 * len(tokens))()
        outputs[len(tokens) - 1] = last
        return self._decode_batch(tokens, outputs)

    def decode_each(self, tokens: Sequence[int]) -> Decoded:
        """Read ``tokens``, at most ``OUTPUTS`` of them, and compute what may follow each."""
        return self._decode_batch(tokens, (ctypes.c_int8 * len(tokens))(*[1] * len(tokens)))

    def _decode_batch(self, tokens: Sequence[int], outputs: Any) -> Decoded:
        ids = (C.llama_token * len(tokens))(*tokens)
        batch = C.llama_batch(n_tokens=len(tokens), token=ids, logits=outputs)
        return _decoded(self._decode(self.handle, batch))

    def logits(self, row: int = LATEST) -> npt.NDArray[np.float32]:
        """What each token of the vocabulary scores to follow one; valid until a decode.

        Args:
            row: Which of those that ``decode_each`` has read.
        """
        address = logits_address(self.handle, row)
        logits = self._logits.get(address)
        if logits is None:  # llama.cpp moves them when it needs more room
            logits = np.ctypeslib.as_array(
                (ctypes.c_float * self._vocabulary).from_address(address)
            )
            self._logits[address] = logits
        return logits

    @property
    def first(self) -> int:
        """The earliest position that the cache can still attend to; -1 when it is empty."""
        return C.llama_memory_seq_pos_min(self._memory, _SEQUENCE)

    @property
    def first_kept(self) -> int:
        """The earliest position of a snapshot: it has of a window what later tokens attend to."""
        return max(self.first, self.length - self.window) if self.window else self.first

    @property
    def length(self) -> int:
        """Number of tokens that were read."""
        return C.llama_memory_seq_pos_max(self._memory, _SEQUENCE) + 1

    def takes_in_order(self, count: int) -> bool:
        """Whether so many tokens get the same cells at once as one by one.

        What attention adds up is added up in the order of the cells. A sliding window gives a
        token the cell of one that no later token looks at, but right after going back it may have
        none to spare (find_slot in llama-kv-cache.cpp).
        """
        return not self.window or self.first + self.window + count <= self.length + 1

    def cut(self, length: int) -> bool:
        """Forget everything from position ``length`` on; False if this model can't."""
        return bool(C.llama_memory_seq_rm(self._memory, _SEQUENCE, length, -1))

    def clear(self) -> None:
        C.llama_memory_clear(self._memory, True)

    def snapshot(self) -> Snapshot:
        """Keep what can't be cut back: sliding windows and recurrent states."""
        size = C.llama_state_seq_get_size_ext(self.handle, _SEQUENCE, _PARTIAL)
        data = (ctypes.c_uint8 * size)()
        C.llama_state_seq_get_data_ext(self.handle, data, size, _SEQUENCE, _PARTIAL)
        return Snapshot(self.length, self.first_kept, data)

    def restore(self, snapshot: Snapshot) -> bool:
        """Put back a snapshot of this very context; what else it holds is for ``cut``."""
        size = len(snapshot.data)
        read = C.llama_state_seq_set_data_ext(self.handle, snapshot.data, size, _SEQUENCE, _PARTIAL)
        return read == size

    @property
    def state_size(self) -> int:
        """Bytes of all that was read."""
        return C.llama_state_seq_get_size(self.handle, _SEQUENCE)

    def state(self) -> npt.NDArray[np.uint8]:
        """All that was read, as bytes for ``put_back``."""
        data = np.empty(self.state_size, np.uint8)
        size = C.llama_state_seq_get_data(self.handle, _pointer(data), data.size, _SEQUENCE)
        return data[:size]

    def put_back(self, state: npt.NDArray[np.uint8]) -> bool:
        """Have read what another context had; False if it doesn't fit, and then nothing is read.

        llama.cpp believes each byte, and ends the process where some are missing: they have to be
        exactly those of ``state``, of the same file, build and settings.
        """
        self.clear()
        size = C.llama_state_seq_set_data(self.handle, _pointer(state), state.size, _SEQUENCE)
        if size == state.size:
            return True
        self.clear()
        return False

    def close(self) -> None:
        if self.handle:
            C.llama_free(self.handle)
            self.handle = None


def _pointer(data: npt.NDArray[np.uint8]) -> Any:
    return data.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))


def _explain(plan: LoadPlan, log: str) -> AppError:
    """What llama.cpp's log says of a context that it didn't make."""
    kind = plan.cache_type
    if kind is not CacheType.F16 and "flash_attn" in log:
        return InvalidInput(
            tr("A cache in {kind} needs flash attention.", kind=kind),
            tr("Switch flash attention on, or choose f16."),
        )
    if kind is not CacheType.F16 and "cache type" in log:
        return InvalidInput(
            tr("This model can't have a cache in {kind}.", kind=kind), tr("Choose f16.")
        )
    return NotEnoughMemory(
        tr(
            "A context of {n} tokens could not be allocated.",
            "A context of {n} token could not be allocated.",
            plan.ctx,
        )
    )


def _decoded(status: int) -> Decoded:
    """Raises RuntimeError for a status that no caller can do anything about."""
    try:
        return Decoded(status)
    except ValueError:
        raise RuntimeError(f"llama_decode failed with status {status}") from None
