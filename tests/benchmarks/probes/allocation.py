"""What llama.cpp says that it allocates for models, with the settings that the engine uses."""

import os
import re
from pathlib import Path
from typing import Any

from desktop_chat.domain.loading import OUTPUTS, CacheType, LoadPlan
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.native import AbortFlag, C
from desktop_chat.engine.llama.vocabulary import Vocabulary
from desktop_chat.engine.llama.weights import Weights
from tests.benchmarks.probes.exchange import arguments, tell

_SIZES = {
    "weights": re.compile(r"model buffer size = +([\d.]+) MiB"),
    "cache": re.compile(r"(?:llama_kv_cache|llama_memory_recurrent): size = +([\d.]+) MiB"),
    "compute": re.compile(r"(?:compute|output) buffer size = +([\d.]+) MiB"),
}
_BATCH, _UBATCH, _THREADS = 2_048, 512, 2
_LOGIT = 4  # bytes


class _Model(Weights):
    """A model that is really loaded, or of which llama.cpp only pretends to allocate anything."""

    def __init__(self, path: Path, log: native.Log, *, load: bool, repacked: bool) -> None:
        self.log = log
        params = C.llama_model_default_params()
        params.n_gpu_layers = 0
        params.use_extra_bufts = repacked
        if not load:
            params.no_alloc = True
            params.load_mode, params.lazy_mode = C.LLAMA_LOAD_MODE_NONE, C.LLAMA_LAZY_MODE_OFF
        self.handle: Any = C.llama_model_load_from_file(os.fsencode(path), params)
        if not self.handle:
            raise ValueError(f"llama.cpp doesn't load {path.name}")
        self.vocabulary = Vocabulary(self.handle)
        self.window = C.llama_model_n_swa(self.handle)


def main(asked: Any) -> dict[str, Any]:
    """The model's weights, if it is loaded, and for each use of it the rest; in bytes."""
    native.initialize()
    log = native.Log()
    lines: list[str] = []

    def on_line(_level: int, text: bytes, _data: object) -> None:
        lines.append(text.decode("utf-8", "replace"))

    callback: Any = C.llama_log_callback(on_line)
    C.llama_log_set(callback, None)
    path = Path(asked["path"])
    weights = _Model(path, log, load=asked["load"], repacked=asked["repacked"])
    size = _sum("weights", lines)
    uses: list[dict[str, int]] = []
    for use in asked["uses"]:
        lines.clear()
        Context(weights, _plan(use), AbortFlag()).close()
        sizes = {part: _sum(part, lines) for part in ("cache", "compute")}
        # It makes room for one token's logits, and for more when they are first wanted.
        sizes["compute"] += (OUTPUTS - 1) * weights.vocabulary.size * _LOGIT
        uses.append(sizes)
    weights.close()
    log.close()
    return {"weights": size, "uses": uses}


def _plan(use: Any) -> LoadPlan:
    ctx: int = use["ctx"]
    return LoadPlan(
        ctx=ctx,
        batch=min(_BATCH, ctx),
        ubatch=min(_UBATCH, ctx),
        threads=_THREADS,
        gpu_layers=0,
        cache_type=CacheType(use["cache_type"]),
        flash_attention=use["flash_attention"],
    )


def _sum(part: str, lines: list[str]) -> int:
    sizes = _SIZES[part].findall("".join(lines))
    return round(sum(float(size) for size in sizes) * 2**20)


if __name__ == "__main__":
    tell(main(arguments()))
