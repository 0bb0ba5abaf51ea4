"""A conversation as a tree: paths through it, and versions beside each other."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from desktop_chat.app.conversations.tree import MessageTree
from desktop_chat.domain.chat import Message, Role, branch, end_of, following


def message(name: str, parent: str | None) -> Message:
    return Message(Role.USER, f"text of {name}", id=name, parent=parent)


# a ── b ── c ── d
# │    └─── e
# └─── f
# g ── h
TREE = (
    message("a", None),
    message("b", "a"),
    message("c", "b"),
    message("d", "c"),
    message("e", "b"),
    message("f", "a"),
    message("g", None),
    message("h", "g"),
)


def names(messages: Iterable[Message]) -> str:
    return "".join(each.id for each in messages)


@pytest.mark.parametrize(
    ("leaf", "path"),
    [("d", "abcd"), ("e", "abe"), ("a", "a"), ("h", "gh"), ("?", ""), (None, "")],
)
def test_a_path_leads_from_the_first_message_to_the_leaf(leaf: str | None, path: str) -> None:
    assert names(branch(TREE, leaf)) == path


@pytest.mark.parametrize(
    ("start", "end"), [("a", "f"), ("b", "e"), ("c", "d"), ("d", "d"), ("g", "h"), ("?", "?")]
)
def test_a_path_goes_on_in_the_latest_answer(start: str, end: str) -> None:
    assert end_of(TREE, start) == end


@pytest.mark.parametrize(("of", "found"), [("b", "bf"), ("f", "bf"), ("e", "ce"), ("a", "ag")])
def test_versions_have_the_same_parent_oldest_first(of: str, found: str) -> None:
    one = next(each for each in TREE if each.id == of)
    assert names(following(TREE)[one.parent]) == found
    assert names(MessageTree(TREE).versions(one)) == found


def test_versions_are_found_in_one_pass() -> None:
    found = following(iter(TREE))
    assert [names(versions) for versions in found.values()] == ["ag", "bf", "ce", "d", "h"]


def test_a_circle_in_a_damaged_file_ends() -> None:
    circle = (message("a", "b"), message("b", "a"))
    assert names(branch(circle, "a")) == "ba"
    assert end_of(circle, "a") == "b"


@pytest.mark.parametrize(("leaf", "path"), [("e", "abe"), ("gone", "gh"), (None, "gh")])
def test_an_unknown_leaf_is_the_last_message(leaf: str | None, path: str) -> None:
    assert names(MessageTree(TREE, leaf).path) == path


def test_an_empty_tree_has_no_path() -> None:
    assert MessageTree().path == ()
    assert MessageTree().leaf is None


def test_a_message_that_grows_is_new_on_the_path_and_nowhere_else() -> None:
    tree = MessageTree(TREE, "d")
    assert tree.put(replace(TREE[2], content="more"))
    assert [each.content for each in tree.path if each.id == "c"] == ["more"]
    assert names(tree.path) == "abcd"
    assert not tree.put(replace(TREE[4], content="elsewhere"))
    kept = tree.get("e")
    assert kept is not None
    assert kept.content == "elsewhere"
    assert names(tree.messages) == "abcdefgh"


def test_what_is_added_is_a_version_and_can_be_read() -> None:
    tree = MessageTree(TREE, "d")
    assert not tree.put(message("i", "b"))
    assert names(tree.versions(TREE[2])) == "cei"
    tree.read_to("i")
    assert names(tree.path) == "abi"


@pytest.mark.parametrize(
    ("gone", "left", "path"),
    [("d", "abcefgh", "abc"), ("c", "abefgh", "abe"), ("b", "afgh", "af"), ("a", "gh", "gh")],
)
def test_without_a_message_one_reads_on_beside_or_before_it(
    gone: str, left: str, path: str
) -> None:
    tree = MessageTree(TREE, "d")
    after = tree.without(gone)
    assert (names(after.messages), names(after.path)) == (left, path)
    assert names(tree.path) == "abcd"


def test_without_its_only_beginning_a_tree_is_empty() -> None:
    assert MessageTree(TREE[:4], "d").without("a").path == ()
