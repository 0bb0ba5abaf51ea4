"""Titles of conversations that are copies."""

from desktop_chat.domain.chat import numbered


def test_a_copy_has_the_next_free_number() -> None:
    assert numbered("Herons", {"Herons"}) == "Herons (2)"
    assert numbered("Herons (2)", {"Herons", "Herons (2)"}) == "Herons (3)"
    assert numbered("Accounts (2024)", {"Accounts (2024)"}) == "Accounts (2024) (2)"
