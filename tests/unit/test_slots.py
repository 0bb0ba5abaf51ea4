"""What wraps the data key: passphrase, recovery code, and the slot itself."""

import re
import unicodedata

import pytest

from desktop_chat.domain.errors import InvalidInput, WrongRecoveryCode
from desktop_chat.storage.keys.passphrase import ArgonCost, key_from_passphrase
from desktop_chat.storage.keys.recovery import key_from_code, new_code
from desktop_chat.storage.keys.slots import (
    ByKeychain,
    ByPassphrase,
    ByRecoveryCode,
    Lock,
    Slot,
    new_key,
    new_name,
)

QUICK = ArgonCost(memory_kib=64, passes=1, lanes=1)
SALT = bytes(16)
CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"


def key(text: str) -> bytes:
    return key_from_passphrase(text, SALT, QUICK)


def test_argon2id_is_the_one_of_the_reference_implementation() -> None:
    # test.c of the reference implementation (phc-winner-argon2), version 1.3, Argon2id.
    cost = ArgonCost(memory_kib=65_536, passes=2, lanes=1)
    expected = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    assert key_from_passphrase("password", b"somesalt", cost).hex() == expected


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    composed = "Zürich 한국어 café"
    assert key(unicodedata.normalize("NFD", composed)) == key(composed)
    assert key("two\u00a0words") == key("two\u3000words") == key("two words")


@pytest.mark.parametrize("other", ["Secret", "secret ", " secret", "sécret", "ｓecret", "secre"])
def test_what_looks_different_is_different(other: str) -> None:
    assert key(other) != key("secret")


@pytest.mark.parametrize("text", ["", "a\nb", "tab\t", "\ud800", "x" * 5_000])
def test_what_nobody_could_type_is_no_passphrase(text: str) -> None:
    with pytest.raises(InvalidInput):
        key(text)


def test_the_default_cost_is_what_is_promised() -> None:
    assert ArgonCost() == ArgonCost(memory_kib=256 * 1_024, passes=3, lanes=4)


@pytest.mark.parametrize(
    "cost",
    [(1 << 21, 3, 4), (262_144, 17, 4), (262_144, 3, 17), (0, 3, 4), (31, 3, 4), (64, 0, 1)],
)
def test_no_file_can_ask_for_all_memory_or_all_time(cost: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        ArgonCost(*cost)


def test_a_recovery_code_is_eight_groups_of_four() -> None:
    codes = {new_code() for _ in range(100)}
    assert len(codes) == 100
    for code in codes:
        assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert set("".join(codes)) == set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-")


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        CODE.replace("-", "\n"),
        CODE.replace("-", " – "),
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("0", "o").replace("1", "l"),
        f"  {CODE}\r\n",
        CODE.translate({ord("2"): "２", ord("A"): "Ａ"}),
    ],
)
def test_a_code_is_read_forgivingly(typed: str) -> None:
    assert key_from_code(typed, SALT) == key_from_code(CODE, SALT)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "0 letters"),
        (CODE[:-1], "31 letters"),
        (f"{CODE}0", "33 letters"),
        (CODE.replace("Z", "U"), "'U'"),
        (CODE.replace("Z", "!"), "'!'"),
        ("0" * 1_000_000, "letters"),
    ],
)
def test_what_is_no_code_is_told(typed: str, words: str) -> None:
    with pytest.raises(WrongRecoveryCode, match=words):
        key_from_code(typed, SALT)


def test_other_codes_and_salts_give_other_keys() -> None:
    keys = {key_from_code(CODE, SALT), key_from_code(CODE[::-1], SALT), key_from_code(CODE, b"x")}
    assert len(keys) == 3


@pytest.mark.parametrize(
    "lock",
    [ByKeychain(new_name()), ByPassphrase(new_name(), ArgonCost()), ByRecoveryCode(new_name())],
)
def test_a_slot_opens_only_for_its_key_and_in_its_file(lock: Lock) -> None:
    data_key, wrapping_key, file = new_key(), new_key(), new_name()
    slot = Slot.wrap(data_key, wrapping_key, lock, 1_700_000_000, file)
    assert Slot.from_json(slot.to_json()) == slot
    assert slot.unwrap(wrapping_key, file) == data_key
    assert slot.unwrap(new_key(), file) is None
    assert slot.unwrap(wrapping_key, new_name()) is None
    again = Slot.wrap(data_key, wrapping_key, lock, 1_700_000_000, file)
    assert again.nonce != slot.nonce
    assert data_key.hex() not in str(slot.to_json())
