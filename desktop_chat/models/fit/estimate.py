"""What a model takes in memory, reckoned from its header as llama.cpp allocates it.

The weights are the file's tensors, mapped, and copies that a CPU computes faster; the cache and
the intermediate results have modules of their own.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_chat.domain.loading import Memory
from desktop_chat.models.fit.compute_buffers import Computing
from desktop_chat.models.fit.kv_cache import Use, cache_bytes, layers_of
from desktop_chat.models.gguf.tensors import Tensor
from desktop_chat.models.header.header import Header

__all__ = ["Estimator", "Split", "repacked_types"]

_BLOCK = re.compile(r"blk\.(\d+)\.")
_INPUTS = ("token_embd.weight", "per_layer_token_embd.weight")  # only looked up, on the CPU
_EMBEDDING, _OUTPUT = "token_embd.weight", "output.weight"
_WITHOUT_FLASH_ATTENTION = ("grok",)  # llama-context.cpp switches it off

# Types that repack.cpp copies into another order, with the number of rows that it takes together;
# on x86 with AVX2 (Q2_K: AVX-512), on ARM with dot products.
_X86 = {"Q2_K": 8, "Q4_0": 8, "Q4_K": 8, "IQ4_NL": 8, "MXFP4": 8}
_ARM = {"Q1_0": 4, "Q4_0": 4, "IQ4_NL": 4, "MXFP4": 4, "Q8_0": 4, "Q4_K": 8, "Q5_K": 8, "Q6_K": 8}
_COPIED: Mapping[str, Mapping[str, int]] = {
    "x86_64": _X86,
    "amd64": _X86,
    "aarch64": _ARM,
    "arm64": _ARM,
}


def repacked_types(processor: str) -> Mapping[str, int]:
    """The types of which llama.cpp makes copies, each with the rows that it takes together.

    Args:
        processor: As ``platform.machine`` calls it.
    """
    return _COPIED.get(processor.lower(), {})


@dataclass(frozen=True, slots=True)
class Split:
    """What is taken of the machine's memory, and of its GPUs' together."""

    cpu: Memory
    gpu: Memory

    @property
    def all(self) -> Memory:
        return Memory(
            self.cpu.weights + self.gpu.weights,
            self.cpu.cache + self.gpu.cache,
            self.cpu.compute + self.gpu.compute,
            self.cpu.copied,
        )


@dataclass(slots=True)
class _Weights:
    """Bytes of a group of tensors; ``copied`` of those in it that a CPU would get copies of."""

    size: int = 0
    copied: int = 0

    def add(self, size: int, copied: int) -> None:
        self.size += size
        self.copied += copied


class Estimator:
    """Reckons for one header; what doesn't change from use to use is done once."""

    def __init__(
        self, header: Header, *, copies: bool = True, processor: str = platform.machine()
    ) -> None:
        """
        Args:
            copies: Whether llama.cpp makes copies for the CPU; it doesn't beside a GPU from whose
                driver it could get memory for them.
            processor: As ``platform.machine`` calls it.
        """
        self.blocks = header.hyperparameters.block_count
        self._layers = layers_of(header)
        self._computing = Computing(header, self._layers)
        self._copied: Mapping[str, int] = repacked_types(processor) if copies else {}
        self._input, self._output = _Weights(), _Weights()
        self._block_weights = [_Weights() for _ in range(self.blocks)]
        self._always_slow = header.architecture in _WITHOUT_FLASH_ATTENTION
        names = {tensor.name for tensor in header.tensors}
        self._tied = 0
        for tensor in header.tensors:
            self._place(tensor, tied=_OUTPUT not in names)

    def _place(self, tensor: Tensor, *, tied: bool) -> None:
        copied = self._copies(tensor)
        block = _BLOCK.search(tensor.name)
        if block and int(block[1]) < self.blocks:
            self._block_weights[int(block[1])].add(tensor.size, copied)
        elif tensor.name in _INPUTS:
            self._input.add(tensor.size, 0)
            if tensor.name == _EMBEDDING and tied:  # it is the output, too
                self._tied = tensor.size
                self._output.add(0, copied)
        else:
            self._output.add(tensor.size, copied)

    def _copies(self, tensor: Tensor) -> int:
        rows = self._copied.get(tensor.type.name)
        dimensions = len(tensor.shape)
        multiplied = dimensions == 2 or (dimensions == 3 and "_exps." in tensor.name)
        if rows is None or not multiplied or tensor.shape[1] % rows:
            return 0
        return tensor.size

    def need(self, use: Use, gpu_layers: int = 0, gpus: int = 1) -> Split:
        """What it takes with so many layers on GPUs: the output first, then the last blocks."""
        if self._always_slow:
            use = replace(use, flash_attention=False)
        cache, compute = cache_bytes(self._layers, use), self._computing.bytes(use)
        first = self.blocks - max(0, min(gpu_layers - 1, self.blocks))
        here = [self._input, *self._block_weights[:first]]
        if gpu_layers < 1:
            here.append(self._output)
        copied = sum(weights.copied for weights in here)
        cpu = Memory(
            sum(weights.size for weights in here) + copied,
            sum(cache[:first]),
            compute if first else self._computing.inputs(use),
            copied,
        )
        if gpu_layers < 1:
            return Split(cpu, Memory())
        there = [self._output, *self._block_weights[first:]]
        size = self._tied + sum(weights.size for weights in there)
        return Split(cpu, Memory(size, sum(cache[first:]), compute * gpus))
