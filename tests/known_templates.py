"""Make ``resources/known_templates.json``: the published chat templates by their hashes.

    python -m tests.known_templates

Names and hashes are facts; the texts are other people's work and stay where they are.
"""

import json
from collections import defaultdict
from pathlib import Path

from desktop_chat.models.card.template_parts import digest
from desktop_chat.models.header.header import read_header
from desktop_chat.models.library.starter import starter_model
from tests import sdist

__all__ = ["TABLE", "known_templates"]

TABLE = Path(__file__).resolve().parents[1] / "resources" / "known_templates.json"

_SMOLLM2 = "HuggingFaceTB/SmolLM2-135M-Instruct"  # whose only copy at hand is in the starter model

# Whoever published it, where a file's name has that before the model's.
_MAKERS = (
    "CohereForAI", "HuggingFaceTB", "NousResearch", "Qwen", "deepseek-ai", "fireworks-ai", "google",
    "ibm-granite", "inclusionai", "meetkai", "meta-llama", "microsoft", "mistralai", "moonshotai",
    "openai", "openbmb", "poolside", "tencent", "unsloth", "upstage",
)  # fmt: skip


def known_templates() -> dict[str, list[str]]:
    """Names by hash."""
    known: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(sdist.templates().glob("*.jinja")):
        known[digest(path.read_text(encoding="utf-8"))].append(_name(path.stem))
    starter = starter_model()
    template = None if starter is None else read_header(starter).chat_template
    assert template is not None, "install the `starter` extra"
    known[digest(template)].append(_SMOLLM2)
    return dict(sorted(known.items(), key=lambda entry: entry[1]))


def _name(stem: str) -> str:
    """``Qwen/Qwen3-0.6B`` for ``Qwen-Qwen3-0.6B``."""
    maker = next((maker for maker in _MAKERS if stem.startswith(f"{maker}-")), None)
    return stem if maker is None else f"{maker}/{stem.removeprefix(f'{maker}-')}"


def main() -> None:
    text = json.dumps(known_templates(), indent=2) + "\n"
    TABLE.write_text(text, encoding="utf-8")
    print(f"{len(known_templates())} templates in {TABLE}")


if __name__ == "__main__":
    main()
