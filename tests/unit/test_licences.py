"""A licence is told in plain words, by whose claim, and never guessed."""

import pytest

from desktop_chat.domain.card import LicenceBasis
from desktop_chat.models.card.licence_terms import BASES, SPELLINGS, TERMS
from desktop_chat.models.card.licences import licence_of
from desktop_chat.models.header.provenance import BaseModel, Licence


@pytest.mark.parametrize(
    ("claim", "name", "word"),
    [
        (Licence("apache-2.0"), "Apache License 2.0", "any use"),
        (Licence("MIT"), "MIT License", "any use"),
        (Licence("cc-by-nc-4.0"), "Creative Commons Attribution-NonCommercial 4.0", "Not for comm"),
        (Licence("cc-by-4.0"), "Creative Commons Attribution 4.0", "named"),
        (
            Licence("cc-by-nc-sa-4.0"),
            "Creative Commons Attribution-NonCommercial-ShareAlike 4.0",
            "same licence",
        ),
        (Licence("llama3.1"), "Llama 3.1 Community License", "700 million"),
        (Licence("llama3.2"), "Llama 3.2 Community License", "EU"),
        (Licence("gemma"), "Gemma Terms of Use", "prohibited"),
        (Licence("other", "tongyi-qianwen"), "Tongyi Qianwen License", "100 million"),
        (Licence("other", "qwen-research"), "Qwen Research License", "not for commercial"),
        (
            Licence("other", "Mistral AI Research License"),
            "Mistral AI Research License",
            "personal",
        ),
        (Licence("other", "mrl"), "Mistral AI Research License", "personal"),
        (Licence("other", "deepseek"), "DeepSeek License", "harmful"),
        (Licence("", "exaone"), "EXAONE AI Model License", "research only"),
        (Licence("other", "lfm1.0"), "LFM Open License", "10 million"),
        (Licence("bigscience-bloom-rail-1.0"), "BigScience BLOOM RAIL 1.0", "harmful"),
        (Licence("llama-3.3"), "Llama 3.3 Community License", "Built with Llama"),
    ],
)
def test_known_licences_are_told_in_a_sentence(claim: Licence, name: str, word: str):
    licence = licence_of(claim)
    assert licence.basis is LicenceBasis.FILE
    assert licence.name == name
    assert word in licence.sentence


def test_an_unknown_licence_is_named_as_the_file_does():
    licence = licence_of(Licence("other", "house-rules", "https://example.org/rules"))
    assert licence.name == "house-rules"
    assert "don't know" in licence.sentence
    assert licence.link == "https://example.org/rules"
    assert licence_of(Licence("frobnicate-1.0")).name == "frobnicate-1.0"


@pytest.mark.parametrize("id", ["other", "unknown"])
def test_other_alone_says_nothing(id: str):
    licence = licence_of(Licence(id))
    assert licence.name == ""
    assert "doesn't say which" in licence.sentence


def test_a_base_model_is_only_a_hint():
    bases = (BaseModel("Nobody's 7B"), BaseModel("Llama 3.1 8B Instruct", "Meta Llama"))
    hint = licence_of(Licence(), bases)
    assert hint.basis is LicenceBasis.BASE_MODEL
    assert hint.name == "Llama 3.1 Community License"
    assert hint.base_model == "Llama 3.1 8B Instruct"
    assert licence_of(Licence("mit"), bases).basis is LicenceBasis.FILE


def test_nothing_is_guessed():
    # Qwen 2.5 has several licences, and Gemma 4 another one than its ancestors.
    for name in ("Qwen2.5 3B Instruct", "Gemma 4 31B It", "Nobody's 7B", ""):
        assert licence_of(Licence(), (BaseModel(name),)).basis is LicenceBasis.NONE
    assert licence_of(Licence(), (BaseModel("Gemma 3 270m"),)).name == "Gemma Terms of Use"


def test_a_claim_of_any_length_is_bounded():
    licence = licence_of(Licence("x" * 1_000_000, "mistral " * 100_000, "y" * 1_000_000))
    assert max(len(licence.name), len(licence.link), len(licence.sentence)) <= 300


def test_the_table_is_whole():
    assert {known for _, known in (*SPELLINGS, *BASES)} <= set(TERMS)
    assert all(terms.name and terms.sentence.endswith(".") for terms in TERMS.values())
    assert all(len(terms.sentence) < 300 for terms in TERMS.values())
