"""What a model takes in memory, reckoned from its header as llama.cpp allocates it.

Three parts. The weights are the file's tensors, mapped, and copies that a CPU computes faster. The
cache is exact: see ``models.cache``. The third is what one computation of ``ubatch`` tokens needs
beside both, which ggml's allocator reuses from layer to layer: the formula in ``_Computing`` says
what is alive at once in the layer that needs most, in 32-bit elements for each token.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_chat.domain.loading import CacheType, Memory
from desktop_chat.models.cache import Layer, cache_bytes, cells, layers_of
from desktop_chat.models.header import Header
from desktop_chat.models.tensors import Tensor

__all__ = ["Estimator", "Split", "Use"]

_F32 = 4
_MASK_BYTES = 2  # of one element of the attention mask with flash attention; without it is F32
_BLOCK = re.compile(r"blk\.(\d+)\.(.+)")
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


@dataclass(frozen=True, slots=True)
class Use:
    """How a model is used, as far as its memory depends on it.

    Attributes:
        ubatch: Tokens that are computed at once.
        flash_attention: None leaves it to llama.cpp.
    """

    ctx: int
    ubatch: int
    cache_type: CacheType = CacheType.F16
    flash_attention: bool | None = None


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
        self._computing = _Computing(header, self._layers)
        types = _COPIED.get(processor.lower()) if copies else None
        self._copied: Mapping[str, int] = types or {}
        self._input, self._output = _Weights(), _Weights()
        self._block_weights = [_Weights() for _ in range(self.blocks)]
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
        on_gpu = max(0, min(gpu_layers, self.blocks + 1) - 1)
        first = self.blocks - on_gpu
        flash = self._computing.flash_attention(use)
        cache = cache_bytes(
            self._layers, use.ctx, use.ubatch, use.cache_type, flash_attention=flash
        )
        compute = self._computing.bytes(use)
        here, there = self._block_weights[:first], self._block_weights[first:]
        output = self._output.size + (self._tied if gpu_layers else 0)
        cpu_weights = self._input.size + sum(weights.size for weights in here)
        copied = sum(weights.copied for weights in here)
        if not gpu_layers:
            cpu_weights += output
            copied += self._output.copied
            return Split(Memory(cpu_weights + copied, sum(cache), compute, copied), Memory())
        gpu_weights = output + sum(weights.size for weights in there)
        everything = first == 0
        return Split(
            Memory(
                cpu_weights + copied,
                sum(cache[:first]),
                self._computing.inputs(use) if everything else compute,
                copied,
            ),
            Memory(gpu_weights, sum(cache[first:]), compute * gpus),
        )


class _Computing:
    """The memory of intermediate results, measured to be this on many shapes."""

    def __init__(self, header: Header, layers: tuple[Layer, ...]) -> None:
        shape = header.hyperparameters
        self._layers = layers
        self._flash = header.architecture not in _WITHOUT_FLASH_ATTENTION
        self._width = shape.embedding_length
        self._heads = max(shape.heads, default=0)
        widths = _widths(header.tensors)
        self._queries = _narrowest(header.tensors, "attn_output.weight")
        wide = widths.get("attn_output", 0)
        self._wide_queries = wide + max(widths.get("attn_q out", 0), wide)
        if shape.latent.key_length:  # each head's query is turned to what the heads share
            self._queries = self._heads * shape.key_length
            self._wide_queries = 2 * self._queries
        self._keys = max((layer.keys for layer in layers), default=0)
        self._vocabulary = max(widths.get("output out", 0), widths.get("token_embd out", 0))
        inner = widths.get("ffn_down", 0)
        used = shape.expert_used_count
        expert_inner, expert_outer = widths.get("ffn_down_exps", 0) * used, self._width * used
        # Beside three of the inner width (gate, up and their product) all experts' results need
        # room of their own if they don't fit where gate and up were.
        experts = 3 * expert_inner + (expert_outer if expert_outer > 2 * expert_inner else 0)
        recurrent = 5 * widths.get("ssm_out", 0)
        self._widest = max(3 * inner, experts, recurrent)
        self._per_layer = widths.get("per_layer_model_proj out", 0)
        if self._per_layer:
            self._per_layer += 2 * self._width

    def flash_attention(self, use: Use) -> bool:
        return self._flash and use.flash_attention is not False

    def bytes(self, use: Use) -> int:
        """The tokens' embeddings, the layer's input and its norm, queries, and the widest part."""
        masks = self._masks(use)
        if self.flash_attention(use):
            attention, widest = self._queries, self._widest
        else:  # every head's weight of every token in the cache
            cells_ = max((self._cells(layer, use) for layer in self._layers), default=0)
            attention = self._wide_queries + 2 * self._keys
            widest = max(self._widest, self._heads * cells_)
        elements = 3 * self._width + self._per_layer + attention + widest
        return masks + use.ubatch * elements * _F32 + self._vocabulary * _F32

    def inputs(self, use: Use) -> int:
        """What stays with the CPU if all layers are elsewhere."""
        return self._masks(use) + use.ubatch * self._width * _F32

    def _masks(self, use: Use) -> int:
        """One for the whole cache and one for that of sliding windows."""
        sizes = {self._cells(layer, use) for layer in self._layers if layer.keys}
        size = _MASK_BYTES if self.flash_attention(use) else _F32
        return sum(sizes) * use.ubatch * size

    def _cells(self, layer: Layer, use: Use) -> int:
        return cells(layer, use.ctx, use.ubatch) if layer.keys else 0


def _narrowest(tensors: tuple[Tensor, ...], name: str) -> int:
    return min((tensor.shape[0] for tensor in tensors if tensor.name.endswith(name)), default=0)


def _widths(tensors: tuple[Tensor, ...]) -> Mapping[str, int]:
    """The widest of each kind of matrix: what it takes in, and with ``out`` what it gives."""
    widths: dict[str, int] = {}
    for tensor in tensors:
        name = tensor.name.removesuffix(".weight")
        if name == tensor.name or len(tensor.shape) < 2:
            continue
        block = _BLOCK.search(name)
        kind = block[2] if block else name
        widths[kind] = max(widths.get(kind, 0), tensor.shape[0])
        out = f"{kind} out"
        widths[out] = max(widths.get(out, 0), tensor.shape[1])
    return widths
