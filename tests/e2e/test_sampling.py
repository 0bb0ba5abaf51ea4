"""Each setting of the sampler does what it says, on real logits."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.generation import FinishReason, Sampling
from tests.engine_client import GREEDY, EngineClient, conversation
from tests.tiny_models import ScriptFile, plain

# Nothing but the temperature, so that what is added shows.
BARE = Sampling(temperature=1, top_k=0, top_p=1, min_p=0, seed=7)
PROMPT = "the house and the river"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


@pytest.fixture
def babbler(engine: EngineClient, qwen3_file: Path) -> EngineClient:
    """A model whose every word is possible."""
    engine.load(qwen3_file)
    return engine


def say(engine: EngineClient, sampling: Sampling, count: int = 40) -> str:
    return engine.ask(PROMPT, sampling, max_tokens=count).text


def test_same_seed_same_text(babbler: EngineClient, qwen3_file: Path) -> None:
    text = say(babbler, BARE)
    assert say(babbler, BARE) == text
    assert say(babbler, replace(BARE, seed=8)) != text
    babbler.ask("something else", BARE, max_tokens=5)  # it doesn't remember what was before
    assert say(babbler, BARE) == text
    command = [sys.executable, "-m", "desktop_chat", "ask", "--raw", "--model", str(qwen3_file)]
    options = "--temperature 1 --top-k 0 --top-p 1 --min-p 0 --seed 7 --max-tokens 40 --ctx 1024"
    command += [*options.split(), "--threads", "1", "--json", PROMPT]
    child = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    told = json.loads(child.stdout)
    assert told["text"] == text
    assert told["seed"] == 7


def test_without_a_seed_each_reply_is_new_and_names_its_seed(babbler: EngineClient) -> None:
    one = babbler.ask(PROMPT, replace(BARE, seed=None), max_tokens=40)
    two = babbler.ask(PROMPT, replace(BARE, seed=None), max_tokens=40)
    assert one.text != two.text
    assert say(babbler, replace(BARE, seed=one.stats.seed)) == one.text


def test_temperature_zero_needs_no_seed(babbler: EngineClient) -> None:
    assert say(babbler, GREEDY) == say(babbler, replace(GREEDY, seed=3))
    assert say(babbler, replace(GREEDY, mirostat=2)) == say(babbler, GREEDY)


@pytest.mark.parametrize(
    "narrow",
    [
        Sampling(temperature=5, top_k=1, top_p=1, min_p=0, seed=1),
        Sampling(temperature=5, top_k=0, top_p=1e-6, min_p=0, seed=1),
        Sampling(temperature=5, top_k=0, top_p=1, min_p=1, seed=1),
        Sampling(temperature=1e-4, top_k=0, top_p=1, min_p=0, seed=1),
    ],
    ids=["top_k", "top_p", "min_p", "temperature"],
)
def test_narrowest_choice_is_the_likeliest(narrow: Sampling, babbler: EngineClient) -> None:
    assert say(babbler, narrow) == say(babbler, GREEDY)


def test_top_k_keeps_to_the_best(babbler: EngineClient, qwen3_file: Path) -> None:
    with plain.open_model(qwen3_file) as model:
        assert model.decode(model.tokenize(PROMPT)) == 0
        logits = model.logits()
        best = sorted(range(len(logits)), key=logits.__getitem__)[-3:]
        allowed = {model.piece(token).decode("utf-8", "ignore") for token in best}
    said = {
        say(babbler, Sampling(temperature=9, top_k=3, top_p=1, min_p=0, seed=seed), 1)
        for seed in range(30)
    }
    assert len(said) > 1
    assert said <= allowed


@pytest.mark.parametrize(
    "change",
    [
        {"typical_p": 0.2},
        {"xtc_probability": 1.0, "xtc_threshold": 0.001},
        {"mirostat": 1, "mirostat_tau": 2.0},
        {"mirostat": 2, "mirostat_tau": 2.0},
        {"temperature": 0.7},
        {"top_k": 5},
        {"top_p": 0.3},
        {"min_p": 0.3},
        {"repeat_penalty": 3.0},
        {"presence_penalty": 9.0},
        {"frequency_penalty": 9.0},
    ],
    ids=lambda change: "+".join(change),
)
def test_each_setting_makes_a_difference(change: dict[str, float], babbler: EngineClient) -> None:
    settings = replace(BARE, **change)
    text = say(babbler, settings, 60)
    assert text != say(babbler, BARE, 60)
    assert text == say(babbler, settings, 60)


def test_xtc_leaves_out_the_likeliest(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2)
    prompt = "The capital of France is"
    assert engine.ask(prompt, max_tokens=1).text == " Paris"
    sampling = Sampling(
        temperature=0.1, top_k=0, top_p=1, min_p=0, xtc_probability=1, xtc_threshold=0.01, seed=1
    )
    assert engine.ask(prompt, sampling, max_tokens=1).text != " Paris"


def test_penalties_know_the_prompt(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2)
    prompt = "I like Paris. Once more: the capital of France is"
    assert engine.ask(prompt, max_tokens=1).text == " Paris"
    for sampling in (
        Sampling(temperature=0, repeat_penalty=5.0, repeat_last_n=-1),
        Sampling(temperature=0, repeat_penalty=5.0, repeat_last_n=64),
    ):
        assert " Paris" not in engine.ask(prompt, sampling, max_tokens=8).text
    near = Sampling(temperature=0, repeat_penalty=5.0, repeat_last_n=1)
    assert engine.ask(prompt, near, max_tokens=1).text == " Paris"


def test_dry_ends_a_loop(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2)
    prompt = "one two three four five one two three four five one two three four"
    assert engine.ask(prompt, max_tokens=1).text == " five"
    dry = Sampling(temperature=0, dry_multiplier=5.0, dry_allowed_length=2)
    assert engine.ask(prompt, dry, max_tokens=1).text != " five"
    broken = replace(dry, dry_breakers=(" four", " three", " two"))
    assert engine.ask(prompt, broken, max_tokens=1).text == " five"


def test_logit_bias(babbler: EngineClient, qwen3_file: Path) -> None:
    with plain.open_model(qwen3_file) as model:
        (token,) = model.tokenize(" the", special=False)
        first = model.greedy(model.tokenize(PROMPT), 1)[0]
        first_text = model.piece(first).decode("utf-8", "ignore")
    assert say(babbler, replace(GREEDY, logit_bias=((token, 1_000.0),)), 5) == " the" * 5
    forbidden = replace(GREEDY, logit_bias=((first, float("-inf")),))
    assert say(babbler, forbidden, 1) != first_text
    for token in (-1, 10**6):
        with pytest.raises(InvalidInput, match="no token"):
            say(babbler, replace(GREEDY, logit_bias=((token, 1.0),)))


def test_grammar_holds(babbler: EngineClient) -> None:
    grammar = 'root ::= ("yes" | "no") [0-9]{3} "." '
    said = {
        babbler.ask(PROMPT, replace(BARE, seed=seed, grammar=grammar), max_tokens=50).text
        for seed in range(8)
    }
    assert len(said) > 4
    for text in said:
        assert text.removeprefix("yes").removeprefix("no")[:3].isdecimal()
        assert text.endswith(".")
    end = babbler.ask(PROMPT, replace(GREEDY, grammar=grammar), max_tokens=50)
    assert end.reason is FinishReason.STOP


def test_grammar_of_other_alphabets_and_byte_tokens(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("nothing of this"))
    text = engine.ask(
        "Hi", Sampling(temperature=0, grammar='root ::= "漢字😀"'), max_tokens=30
    ).text
    assert text == "漢字😀"


SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "age": {"type": "integer"},
        "colour": {"enum": ["red", "green", "blue"]},
    },
    "required": ["name", "age", "colour"],
    "additionalProperties": False,
}


def test_json_schema_holds(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2)
    for sampling in (GREEDY, Sampling(seed=1, mirostat=2), Sampling(seed=2, temperature=1.5)):
        finished = engine.ask(
            conversation("Describe a person."),
            replace(sampling, json_schema=json.dumps(SCHEMA)),
            max_tokens=200,
        )
        assert finished.reason is FinishReason.STOP
        value = json.loads(finished.text)
        assert set(value) == {"name", "age", "colour"}
        assert isinstance(value["age"], int)
        assert value["colour"] in ("red", "green", "blue")


BAD_GRAMMARS = {
    "no root": 'x ::= "a"',
    "missing rule": "root ::= missing",
    "open bracket": "root ::= [",
    "left recursion": 'root ::= root "a"',
    "deep and long": "root ::= " + "(" * 100_000 + '"a"' + ")" * 100_000,
    "deep": "root ::= " + "(" * 5_000 + '"a"' + ")" * 5_000,
    "long": 'root ::= "a"\n' * 20_000,
    "empty": "",
    "blank": "  \n",
}


@pytest.mark.parametrize("grammar", BAD_GRAMMARS.values(), ids=BAD_GRAMMARS)
def test_bad_grammar_is_refused(grammar: str, babbler: EngineClient) -> None:
    with pytest.raises(InvalidInput, match=r"[Gg]rammar"):
        say(babbler, replace(GREEDY, grammar=grammar))
    assert say(babbler, GREEDY, 1)


def test_brackets_in_texts_do_not_count(babbler: EngineClient) -> None:
    grammar = 'root ::= "((((" [(]{2} # (((\n' + 'a ::= "(\\"("\n' * 300
    assert say(babbler, replace(GREEDY, grammar=grammar), 20) == "(((((("


@pytest.mark.parametrize(
    "schema",
    [
        "{",
        "3",
        "[]",
        '{"type": "nonsense"}',
        '{"$ref": "https://example.org/schema.json"}',
        '{"items": [{"$ref": "http://127.0.0.1/x"}]}',
        '{"$ref": "file:///etc/passwd"}',
        '{"$ref": "#/$defs/none"}',
        '{"properties": {"a": {"$ref": "other.json#/a"}}}',
        "[" * 100_000,
        '{"type": "string", "minLength": 9999999}',
        '{"type": "string", "pattern": 3}',
    ],
)  # fmt: skip
def test_bad_schema_is_refused(schema: str, babbler: EngineClient) -> None:
    with pytest.raises(InvalidInput):
        say(babbler, replace(GREEDY, json_schema=schema))


def test_grammar_and_schema_at_once_are_refused(babbler: EngineClient) -> None:
    with pytest.raises(InvalidInput, match="not both"):
        say(babbler, replace(GREEDY, grammar='root ::= "a"', json_schema="{}"))


_SMALL_MACHINE = """
import resource, sys
from dataclasses import replace
from pathlib import Path
from tests.engine_client import EngineClient
from tests.e2e.test_sampling import BARE, PROMPT
with EngineClient() as engine:
    engine.load(Path(sys.argv[1]))
    engine.ask(PROMPT, BARE, max_tokens=2)
    with open("/proc/self/statm") as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + (1 << 30),) * 2)
    for far in (
        replace(BARE, repeat_penalty=1.1, repeat_last_n=2**31 - 1),
        replace(BARE, dry_multiplier=1.0, dry_last_n=2**31 - 1),
    ):
        print(engine.ask(PROMPT, far, max_tokens=2).reason)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only there is memory bounded so")
def test_looking_back_takes_no_more_memory_than_there_is_to_look_at(qwen3_file: Path) -> None:
    """llama.cpp takes as much as it is told to, and ends the process where there isn't."""
    child = subprocess.run(
        [sys.executable, "-c", _SMALL_MACHINE, str(qwen3_file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr[-500:]
    assert child.stdout.split() == ["length", "length"]


def test_remote_schema_opens_no_socket(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "seen = []\n"
        "sys.addaudithook(lambda event, _: event.startswith('socket.') and seen.append(event))\n"
        "from desktop_chat.engine.llama.native import schema_to_grammar\n"
        "from desktop_chat.domain.errors import InvalidInput\n"
        "try:\n"
        '    schema_to_grammar(\'{"$ref": "https://example.org/a.json"}\')\n'
        "except InvalidInput as error:\n"
        "    print('refused', seen)\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert child.stdout == "refused []\n"
