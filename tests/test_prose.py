"""Prose of documents as it stands in what is printed."""

from __future__ import annotations

import pytest

from generator.docs.words import introduction
from generator.facts import names_in, with_facts
from generator.model import Api, Scalar
from generator.prose import headline, spoken, wrapped


@pytest.mark.parametrize(
    ("summary", "doc", "first", "rest"),
    [
        ("", "Lists posts. Newest first.", "Lists posts.", "Newest first."),
        ("", "Lists\nposts.\n\nNewest first.", "Lists posts.", "Newest first."),
        ("List posts", "List posts.", "List posts.", ""),
        ("List posts", "List posts. Newest first.", "List posts.", "Newest first."),
        ("List posts", "Listing is cheap.", "List posts.", "Listing is cheap."),
        ("", "Takes one of:\n- a\n- b", "Takes one of:", "- a\n- b"),
        ("", "", "", ""),
    ],
)
def test_what_documentation_begins_with_is_said_once(summary: str, doc: str, first: str, rest: str) -> None:
    assert headline(summary, doc) == (first, rest)


@pytest.mark.parametrize(
    ("doc", "limit", "shown"),
    [
        ("Page size (1-100)", "From 1 to 100.", "Page size (1-100)"),
        ("Maximum of 50 items.", "At most 50.", "Maximum of 50 items."),
        ("Maximum of 50 items.", "At most 500.", "Maximum of 50 items. At most 500."),
        ("How many;", "At least 1.", "How many. At least 1."),
        ("At most 5 a day", "At most 20.", "At most 5 a day. At most 20."),
    ],
)
def test_a_limit_that_prose_states_is_not_said_again(doc: str, limit: str, shown: str) -> None:
    assert with_facts(doc, limit) == shown


def test_values_and_headers_keep_their_wire_names_in_prose() -> None:
    names, values = {"userId": "user_id", "X-Token": "token"}, {"true": "True"}
    text = "`userId`, or the `X-Token` header, when `true`"
    assert spoken(text, names, values) == "`user_id`, or the `X-Token` header, when `True`"
    mask = names_in("update_mask", Scalar("any"), names, {})
    assert spoken("`userId`", mask, values) == "`userId`"
    text_only = names_in("all", Scalar("string"), names, {})
    assert spoken("`true` or `userId`", text_only, values) == '`"true"` or `user_id`'


def test_a_fence_of_tildes_is_one_of_backticks() -> None:
    assert wrapped("~~~\n  a  b\n~~~\nAnd\nmore", 80) == ["```", "  a  b", "```", "And more"]


def test_an_introduction_says_nothing_of_the_document() -> None:
    doc = "Sells books. This specification is written in OpenAPI 3.1.\n\nAsk us."
    api = Api("Books", "1", doc, {}, ("books",), (), "", (), (), {})
    assert introduction(api) == ["Sells books.", "", "Ask us."]
