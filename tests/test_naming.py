"""Words, cases and scopes: the rules that every name of every language follows."""

from __future__ import annotations

import re
import time

import pytest

from generator import naming
from generator.naming import Scope, camel, drop, join, kebab, pascal, shorten, singular, snake, upper, words


@pytest.mark.parametrize(
    ("text", "found"),
    {
        "getPost": "get post",
        "get_post-by.id": "get post by id",
        "HTTPServer": "http server",
        "XMLHttpRequest": "xml http request",
        "userIDs": "user ids",
        "getYouTubeIDs": "get youtube ids",
        "listIDsOf": "list ids of",
        "URLs": "urls",
        "OAuth2Token": "oauth 2 token",
        "LinkedIn": "linkedin",
        "TikTokPlatformData": "tiktok platform data",
        "v2beta1": "v2beta1",
        "Ünïcode": "unicode",
        "+1": "plus one",
        "-1": "minus one",
        "$": "dollar",
        "@type": "type",
        "_": "underscore",
        "": "empty",
        ">=": "at least",
        "👍": "u1f44d",
        "日本": "u65e5 u672c",
        "3d": "3d",
        "a  b\tc": "a b c",
    }.items(),
)
def test_words(text: str, found: str) -> None:
    assert words(text) == tuple(found.split())


def test_words_are_never_none_and_always_plain() -> None:
    for text in ("", " ", "\n", "\x00", "\u202e", "é", "___", "---", "'", '"""', "{}", "../..", "\U0001f44d" * 20):
        assert words(text)
        assert all(re.fullmatch("[a-z0-9]+", word) for word in words(text)), text


def test_cases() -> None:
    name = words("getYouTubeIDs")
    assert [case(name) for case in (snake, kebab, upper, camel, pascal, naming.title)] == [
        *("get_youtube_ids", "get-youtube-ids", "GET_YOUTUBE_IDS", "getYouTubeIds", "GetYouTubeIds", "Get YouTube Ids")
    ]


@pytest.mark.parametrize(
    ("plural", "one"),
    {
        "posts": "post",
        "queries": "query",
        "boxes": "box",
        "addresses": "address",
        "statuses": "status",
        "status": "status",
        "analytics": "analytics",
        "people": "person",
        "children": "child",
        "data": "data",
        "media": "media",
        "bus": "bus",
        "is": "is",
        "caches": "cache",
        "series": "series",
        "indices": "index",
        "classes": "class",
        "s": "s",
    }.items(),
)
def test_singular(plural: str, one: str) -> None:
    assert singular(("some", plural)) == ("some", one)


@pytest.mark.parametrize(
    ("name", "noun", "left"),
    [
        ("listPosts", "posts", "list"),
        ("getPost", "posts", "get"),
        ("bulkUploadPosts", "posts", "bulk upload"),
        ("listLists", "lists", "list"),
        ("postPosts", "posts", "post"),
        ("searchPosts", "search", "posts"),
        ("createApiKey", "api keys", "create"),
        ("getAccountHealth", "accounts", "get health"),
        ("getPostAnalytics", "analytics", "get post"),
        ("ping", "health", "ping"),
        ("posts", "posts", ""),
    ],
)
def test_a_method_drops_the_noun_of_its_resource(name: str, noun: str, left: str) -> None:
    assert drop(words(name), words(noun)) == tuple(left.split())


def test_join_says_nothing_twice() -> None:
    assert join(("account", "group"), ("group", "id")) == ("account", "group", "id")
    assert join(("posts",), ("post", "id")) == ("post", "id")
    assert join(("post",), ("media", "item")) == ("post", "media", "item")
    assert join((), ("a",)) == ("a",)


def test_shorten_keeps_both_ends() -> None:
    name = words("updateTheVeryLongNameOfSomethingThatNobodyCanReadResponse")
    assert len(pascal(shorten(name, 30))) <= 30
    assert (shorten(name, 30)[0], shorten(name, 30)[-1]) == ("update", "response")
    assert shorten(("x" * 300,), 40) == ("x" * 40,)
    assert shorten(("short",), 40) == ("short",)


def test_the_first_keeps_the_plain_name_and_others_take_their_next_candidate() -> None:
    scope = Scope(snake)
    assert scope.claim(("id",)) == "id"
    assert scope.claim(("id",), ("id", "query")) == "id_query"
    assert scope.claim(("id",), ("id", "query")) == "id_query_2"
    assert scope.claim(("id",)) == "id_2"
    assert scope.moved == [("id", "id_query"), ("id", "id_query_2"), ("id", "id_2")]


def test_reserved_and_impossible_identifiers() -> None:
    scope = Scope(snake, taken=["raw"], reserved={"class", "import"})
    assert [scope.claim(name) for name in [("class",), ("class", "2"), ("2fa",), ("raw",)]] == [
        *("class_", "class_2", "n_2fa", "raw_2")
    ]
    assert Scope(upper).claim(("3d",)) == "N3D"
    assert Scope(snake).claim(("class",)) == "class"


def test_names_that_differ_in_case_alone_collide_where_disks_say_so() -> None:
    scope = Scope(lambda name: "".join(name), fold=True)
    assert [scope.claim(("Foo",)), scope.claim(("FOO",)), scope.claim(("foo",))] == ["Foo", "FOO2", "foo3"]


def test_a_thousand_equal_names_and_very_long_ones_take_no_time() -> None:
    started = time.process_time()
    scope = Scope(snake)
    assert len({scope.claim(("name",)) for _ in range(1000)}) == 1000
    for text in ("A" * 50_000, "aB" * 25_000, "_" * 50_000, "A1" * 25_000, "IDs" * 15_000, "é" * 50_000):
        words(text)
    assert time.process_time() - started < 1
