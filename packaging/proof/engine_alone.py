"""The engine goes on with a few words in this very process, and says with what it computed.

    engine_alone.py MODEL TOKENS WORDS [LAYERS]

Nothing of the app is started beside it: what qemu runs as another processor would leave that by
starting a process. So the model isn't tried first, and there is no template. With LAYERS, so many
of the model's are computed by a GPU; -1 is all.
"""

import json
import sys
import time
from pathlib import Path

from desktop_chat.domain.loading import LoadPlan
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.weights import Weights

__all__ = ["main"]

_CTX, _BATCH = 256, 64
_THREADS = 1  # more wait for each other by spinning, which takes for ever in qemu


def main(model: Path, most_tokens: int, words: str, layers: int = 0) -> int:
    begun = time.monotonic()
    plugins = native.initialize(gpus=bool(layers))
    started = time.monotonic()
    lines: list[str] = []
    log = native.Log(lines.append)
    weights = Weights(model, log, gpu_layers=layers, cpu_only=not layers)
    plan = LoadPlan(_CTX, _BATCH, _BATCH, _THREADS, layers)
    context = Context(weights, plan, native.AbortFlag())
    text = _answer(weights, context, words, most_tokens)
    told = {
        "plugins": plugins,
        "features": native.cpu_features(),
        "offloaded": next(
            (line for line in lines if "offloaded" in line and "layers to GPU" in line), ""
        ),
        "answer": text,
        "seconds_to_start": round(started - begun, 3),
        "seconds_to_answer": round(time.monotonic() - started, 1),
    }
    print(json.dumps(told))
    context.close()
    weights.close()
    log.close()
    return 0


def _answer(weights: Weights, context: Context, prompt: str, most_tokens: int) -> str:
    """The likeliest word each time."""
    vocabulary = weights.vocabulary
    written = b""
    context.decode(vocabulary.tokenize(prompt, add_special=True, parse_special=False), last=True)
    for _ in range(most_tokens):
        token = int(context.logits().argmax())
        if vocabulary.is_end(token):
            break
        written += vocabulary.piece(token)
        context.decode_one(token)
    return written.decode("utf-8", "replace")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], *map(int, sys.argv[4:])))
