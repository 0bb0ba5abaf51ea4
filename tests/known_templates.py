"""Make ``resources/known_templates.json``: the published chat templates by their hashes.

    python -m tests.known_templates

Names and hashes are facts; the texts are other people's work and stay where they are.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop_chat.domain.wording import MARKUP
from desktop_chat.models.card.template_parts import digest, normal_digest
from desktop_chat.models.header.header import read_header
from desktop_chat.models.library.starter import starter_model
from tests import sdist

__all__ = ["TABLE", "known_templates"]

TABLE = Path(__file__).resolve().parents[1] / "resources" / "known_templates.json"

_BARS = {"|", "｜"}
_SMOLLM2 = "HuggingFaceTB/SmolLM2-135M-Instruct"  # whose only copy at hand is in the starter model

# Whoever published it, where a file's name has that before the model's.
_MAKERS = (
    "CohereForAI", "HuggingFaceTB", "NousResearch", "Qwen", "deepseek-ai", "fireworks-ai", "google",
    "ibm-granite", "inclusionai", "meetkai", "meta-llama", "microsoft", "mistralai", "moonshotai",
    "openai", "openbmb", "poolside", "tencent", "unsloth", "upstage",
)  # fmt: skip


def known_templates() -> dict[str, object]:
    """Names by hash, the same by the hash of a normal form, and the control tokens they use."""
    texts = [
        (_name(path.stem), path.read_text(encoding="utf-8"))
        for path in sorted(sdist.templates().glob("*.jinja"))
    ]
    starter = starter_model()
    template = None if starter is None else read_header(starter).chat_template
    assert template is not None, "install the `starter` extra"
    texts.append((_SMOLLM2, template))
    return {
        "templates": _by_hash(texts, digest),
        "without_comments": _by_hash(texts, normal_digest),
        "markup": _markup([text for _, text in texts]),
    }


def _by_hash(
    texts: Iterable[tuple[str, str]], hash_of: Callable[[str], str]
) -> dict[str, list[str]]:
    known: defaultdict[str, list[str]] = defaultdict(list)
    for name, text in texts:
        known[hash_of(text)].append(name)
    return dict(sorted(known.items(), key=lambda entry: entry[1]))


def _markup(texts: Iterable[str]) -> list[str]:
    """What looks like a token of a vocabulary, or is in more than one template."""
    found = Counter(token for text in texts for token in set(MARKUP.findall(text)))
    return sorted(t for t, count in found.items() if "{" not in t and (count > 1 or set(t) & _BARS))


def _name(stem: str) -> str:
    """``Qwen/Qwen3-0.6B`` for ``Qwen-Qwen3-0.6B``."""
    maker = next((maker for maker in _MAKERS if stem.startswith(f"{maker}-")), None)
    return stem if maker is None else f"{maker}/{stem.removeprefix(f'{maker}-')}"


def main() -> None:
    text = json.dumps(known_templates(), indent=2, ensure_ascii=False) + "\n"
    TABLE.write_text(text, encoding="utf-8")
    print(f"It is in {TABLE}")


if __name__ == "__main__":
    main()
