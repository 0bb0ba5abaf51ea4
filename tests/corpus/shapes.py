"""Files whose network can't be built, or at which llama.cpp would end the process."""

from collections.abc import Iterator

from tests.corpus.odd import Odd, accepted, damaged, model
from tests.gguf_bytes import GOOD_KEYS, Raw

__all__ = ["SHAPES"]

# Every key of a number that is read, and the least and the most that it may be.
_NUMBERS = {
    "block_count": (1, 512),
    "context_length": (1, 2**31 - 1),
    "embedding_length": (1, 2**20),
    "attention.key_length": (0, 2**16),
    "attention.value_length": (0, 2**16),
    "attention.key_length_mla": (0, 2**16),
    "attention.kv_lora_rank": (0, 2**20),
    "attention.key_length_swa": (0, 2**16),
    "attention.shared_kv_layers": (0, 2),
    "attention.sliding_window": (0, 2**24),
    "rope.dimension_count": (0, 2**16),
    "expert_count": (0, 1_024),
    "expert_shared_count": (0, 1_024),
    "leading_dense_block_count": (0, 512),
    "full_attention_interval": (1, 512),
    "ssm.inner_size": (0, 2**20),
    "ssm.state_size": (0, 2**20),
    "wkv.head_size": (0, 2**20),
    "shortconv.l_cache": (0, 2**20),
}
_BY_LAYER = {
    "attention.head_count": 2**16,
    "attention.head_count_kv": 2**16,
    "feed_forward_length": 2**20,
    "expert_feed_forward_length": 2**20,
}
_TEXTS = (
    "general.architecture", "general.type", "general.name", "general.basename",
    "general.finetune", "general.size_label", "general.organization",
    "tokenizer.chat_template", "tokenizer.ggml.model", "tokenizer.ggml.pre",
)  # fmt: skip
_TOLD = ("general.author", "general.license", "general.license.link", "general.sampling.temp")


def _wrong_types() -> Iterator[Odd]:
    wrong: dict[str, object] = {"a text": "2", "a fraction": 2.0, "yes": True, "a list": [2, 2, 2]}
    for key in _NUMBERS:
        for name, value in wrong.items():
            content = model({f"llama.{key}": value})
            yield damaged(f"{key} is {name}", content, f"llama.{key} is not a whole number")
    for key in _BY_LAYER:
        for name, value in wrong.items():
            if name != "a list":
                yield damaged(f"{key} is {name}", model({f"llama.{key}": value}), f"llama.{key} ")
        texts = model({f"llama.{key}": ["4", "4"]})
        yield damaged(f"{key} is a list of texts", texts, "is not a list of 2 numbers")
        short = model({f"llama.{key}": [4]})
        yield damaged(f"{key} is a list too short", short, "is not a list of 2 numbers")
        broken = model({f"llama.{key}": [4.0, 4.0]})
        yield damaged(f"{key} is a list of fractions", broken, "has a number that is not")
    for key in _TEXTS:
        yield damaged(f"{key} is a number", model({key: 7}), f"{key} is not a text")
        yield damaged(f"{key} is a list of texts", model({key: ["a"]}), f"{key} is not a text")
    for key in _TOLD:
        yield accepted(f"{key} is a list", model({key: ["a"]}))
        yield accepted(f"{key} is no number", model({key: float("nan")}))


def _out_of_range() -> Iterator[Odd]:
    for key, (least, most) in _NUMBERS.items():
        says = "llama."
        yield damaged(f"{key} too great", model({f"llama.{key}": most + 1}), says)
        yield damaged(f"{key} negative", model({f"llama.{key}": Raw.of(-1, "i32")}), says)
        if least:
            yield damaged(f"{key} is 0", model({f"llama.{key}": 0}), says)
    for key, most in _BY_LAYER.items():
        yield damaged(f"{key} too great", model({f"llama.{key}": most + 1}), f"llama.{key} is")
        one = model({f"llama.{key}": Raw.of([4, -4], "i32")})
        yield damaged(f"{key} negative in one layer", one, "has a number that is not")
    for key in ("block_count", "context_length", "embedding_length"):
        yield damaged(f"{key} is missing", model({f"llama.{key}": None}), "(it is missing)")
    yield damaged("no architecture", model({"general.architecture": None}), "doesn't name")
    yield damaged(
        "architecture without a name", model({"general.architecture": ""}), "doesn't name"
    )


def _of(architecture: str, **values: object) -> dict[str, object]:
    """The keys of the good model for another architecture, and some more."""
    keys: dict[str, object] = {"general.architecture": architecture}
    for key, value in GOOD_KEYS.items():
        if key.startswith("llama."):
            keys[key] = None
            keys[key.replace("llama", architecture)] = value
    return keys | {f"{architecture}.{key.replace('__', '.')}": v for key, v in values.items()}


def _asserted() -> Iterator[Odd]:
    """What llama.cpp asserts, or divides by."""
    experts = {"llama.expert_count": 8, "llama.expert_used_count": 2}
    for name, keys, says in (
        ("heads don't divide", {"llama.attention.head_count_kv": 3}, "can't serve 4 heads"),
        ("more key heads than heads", {"llama.attention.head_count_kv": 8}, "can't serve 4 heads"),
        ("an expert more than there are", {"llama.expert_count": 2, "llama.expert_used_count": 3},
         "it uses 3 experts of 2"),
        ("no expert used", {"llama.expert_count": 2}, "it uses 0 experts of 2"),
        ("experts used where there are none", {"llama.expert_used_count": 2}, "2 experts of 0"),
        ("as many groups as experts", experts | {"llama.expert_group_count": 8}, "must be 0 to 7"),
        ("groups without experts", {"llama.expert_group_count": 1}, "must be 0 to 0"),
        ("groups of different sizes", experts | {"llama.expert_group_count": 3}, "in 3 groups"),
        ("no group used", experts | {"llama.expert_group_count": 4}, "must be 1 to 3"),
        ("all layers guess ahead", {"llama.nextn_predict_layers": 2}, "no other is left"),
        ("more layers guess ahead than there are", {"llama.nextn_predict_layers": 3}, "0 to 2"),
        ("unknown scaling", {"llama.rope.scaling.type": "x"}, "rope.scaling.type is unknown"),
        ("empty scaling", {"llama.rope.scaling.type": ""}, "rope.scaling.type is unknown"),
        ("scaling a number", {"llama.rope.scaling.type": 1}, "rope.scaling.type is not a text"),
        ("a part of each key rotated", {"llama.rope.dimension_count": 8}, "8 elements of 16"),
        ("more than a key rotated", {"llama.rope.dimension_count": 32}, "32 elements of 16"),
        ("odd number rotated", {"llama.attention.key_length": 7, "llama.attention.value_length": 7,
                                "llama.rope.dimension_count": 7}, "in a key, 7"),
        ("keys longer than values", {"llama.attention.key_length": 32}, "its values 16"),
        ("steps of 0 layers", {"llama.interleave_moe_layer_step": 0}, "layer_step is 0"),
        ("Qwen 3 with an odd rotation", _of("qwen3", rope__dimension_count=7), "in a key, 7"),
        ("Qwen 3 with unlike heads", _of("qwen3", attention__value_length=8), "its values 8"),
        ("Qwen 3.5 with an interval of 0", _of("qwen35", full_attention_interval=0), "is 0"),
        ("Qwen 3.5 without recurrent heads", _of("qwen35"), "can't serve 0 recurrent heads"),
        ("Qwen 3.5 with heads that don't divide",
         _of("qwen35", ssm__time_step_rank=4, ssm__group_count=3), "can't serve 4 recurrent heads"),
        ("Mamba 2 without groups", _of("mamba2", ssm__inner_size=64, ssm__time_step_rank=4),
         "in 0 groups"),
        ("Mamba 2 with a state that can't be shared",
         _of("mamba2", ssm__inner_size=64, ssm__time_step_rank=3, ssm__group_count=1),
         "by 3 heads"),
        ("RWKV with heads of nothing", _of("rwkv7", wkv__head_size=0), "have no elements"),
        ("Qwen 3.5 with a state of another size",
         _of("qwen35", ssm__time_step_rank=4, ssm__group_count=2, ssm__state_size=8,
             ssm__inner_size=16), "4 recurrent heads can't share 16"),
        ("sections above all", {"llama.rope.dimension_sections": [9, 9, 0, 0]}, "more than all 16"),
        ("negative section", {"llama.rope.dimension_sections": Raw.of([-1, 2, 0, 0], "i32")},
         "has a number that is not 0 to 16"),
        ("sections of fractions", {"llama.rope.dimension_sections": [1.0] * 4}, "has a number"),
        ("too few sections", {"llama.rope.dimension_sections": [1]}, "not a list of 4 numbers"),
        ("one number for all sections", {"llama.rope.dimension_sections": 8}, "more than all 16"),
        ("no section rotated",
         _of("qwen2vl", rope__dimension_sections=[0, 0, 0, 8]), "no section of its keys"),
        ("nothing rotated in windows", _of("gemma3", rope__dimension_count_swa=0), "0 elements"),
        ("odd number rotated in windows", _of("gemma3", rope__dimension_count_swa=3), "3 elements"),
        ("too much rotated in windows", _of("gemma3", rope__dimension_count_swa=99), "99 elements"),
        ("Gemma with unlike heads", _of("gemma3", attention__value_length=8), "not equally long"),
        ("Gemma with unlike windows", _of("gemma3", attention__key_length_swa=8), "equally long"),
        ("nothing rotated", _of("gemma3", rope__dimension_count=0), "nothing of its keys"),
        ("odd number rotated of an even one", _of("gemma3", rope__dimension_count=3), "odd number"),
        ("window that no layer uses",
         _of("gemma3", attention__sliding_window=64,
             attention__sliding_window_pattern=Raw.of([False, False], "bool")), "no layer that"),
        ("window in none of one layers",
         _of("gemma3", attention__sliding_window=64, attention__sliding_window_pattern=1),
         "no layer that"),
        ("matrix of too many rows", {"llama.attention.key_length": 32,
                                     "llama.attention.value_length": 32},
         "blk.0.attn_q.weight has 64 rows for 4 heads of 32"),
        ("no layers in something else", {"llama.block_count": 0, "general.type": "x"},
         "block_count is 0"),
    ):  # fmt: skip
        yield damaged(name, model(keys), says)
    for name, value in {"infinite": float("inf"), "no number": float("nan")}.items():
        keys = {"llama.rope.freq_base": value}
        yield damaged(f"base of the rotation {name}", model(keys), "freq_base is no number")
    for name, value in {"negative": -1e-6, "a text": "small", "no number": float("nan")}.items():
        keys = {"llama.attention.layer_norm_rms_epsilon": value}
        yield damaged(f"epsilon {name}", model(keys), "rms_epsilon is no")
    good = experts | {"llama.expert_group_count": 4, "llama.expert_group_used_count": 2}
    yield accepted("experts in groups", model(good))
    yield accepted("a scaling that is known", model({"llama.rope.scaling.type": "yarn"}))
    yield accepted("one layer that guesses ahead", model({"llama.nextn_predict_layers": 1}))
    yield accepted("no sliding window", model({"llama.attention.sliding_window": 0}))
    yield accepted("MiMo with unlike heads", model(_of("mimo2", attention__value_length=8)))
    yield accepted("an architecture that nobody knows", model(_of("frobnicator")))
    yield accepted("no heads", model({"llama.attention.head_count": 0,
                                      "llama.attention.head_count_kv": 0}))  # fmt: skip


SHAPES: tuple[Odd, ...] = (*_wrong_types(), *_out_of_range(), *_asserted())
