"""What llama.cpp allocates for a model by its own word, beside what we reckon."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_chat.domain.loading import CacheType, Memory
from desktop_chat.models.fit.estimate import Estimator
from desktop_chat.models.fit.kv_cache import Use
from desktop_chat.models.header.header import read_header
from tests.benchmarks.process import probe

__all__ = ["UBATCH", "USES", "Compared", "compare"]

UBATCH = 512
USES = (
    *(Use(ctx, UBATCH) for ctx in (1_000, 2_048, 8_192, 32_768)),
    Use(8_192, UBATCH, CacheType.Q8_0),
    Use(32_768, UBATCH, CacheType.Q4_0),
    Use(8_192, UBATCH, CacheType.F16, flash_attention=False),
)


@dataclass(frozen=True, slots=True)
class Compared:
    """One model in one use; its weights are 0 if it was not loaded."""

    use: Use
    ours: Memory
    theirs: Memory

    def ratio(self, part: str) -> float:
        return getattr(self.ours, part) / getattr(self.theirs, part)


def compare(
    path: Path, uses: Sequence[Use] = USES, *, load: bool = False, repacked: bool = True
) -> list[Compared]:
    """In a process of its own, where llama.cpp may log as it likes.

    Args:
        load: Load the weights as well; without, llama.cpp only reckons the rest.
        repacked: See ``LoadPlan``.

    Raises:
        Unavailable: It doesn't load the model.
    """
    model = {
        "path": str(path),
        "load": load,
        "repacked": repacked,
        "uses": [asdict(use) for use in uses],
    }
    found = probe("allocation", model)
    estimator = Estimator(read_header(path), copies=repacked)
    return [
        Compared(use, estimator.need(use).all, Memory(found["weights"], **parts))
        for use, parts in zip(uses, found["uses"], strict=True)
    ]
