"""The contract's section "Pages"."""

from __future__ import annotations

from typing import Any

import pytest
from sdk.calls import operation
from sdk.drivers import KEY, Driver
from sdk.server import Answer, Server

# Pages


def test_pages_by_number(sdk: Driver, server: Server) -> None:
    server.script(
        *({"posts": [{"_id": f"{n}a"}, {"_id": f"{n}b"}], "pagination": {"page": n, "pages": 3}} for n in (1, 2, 3))
    )
    client = sdk.client()
    found = sdk.walk(
        lambda: client.posts.list(limit=2, status="draft", extra_query={"x": "1"}, extra_headers={"X-A": "1"})
    )
    assert [post.id for post in found] == ["1a", "1b", "2a", "2b", "3a", "3b"]
    asked = [dict(request.query) for request in server.requests]
    same = {"limit": "2", "status": "draft", "x": "1"}
    assert asked == [same, {**same, "page": "2"}, {**same, "page": "3"}]
    assert [request.header("X-A") for request in server.requests] == ["1"] * 3


def test_pages_from_where_the_caller_begins(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 4}} for n in (3, 4)))
    client = sdk.client()
    assert [post.id for post in sdk.walk(lambda: client.posts.list(page=3))] == ["3", "4"]
    assert [dict(request.query)["page"] for request in server.requests] == ["3", "4"]


def test_pages_by_offset(sdk: Driver, server: Server) -> None:
    logs = [{"logs": [{"_id": str(n)} for n in range(at, at + 2)], "pagination": {"total": 5}} for at in (0, 2)]
    server.script(*logs, {"logs": [{"_id": "4"}], "pagination": {"total": 5, "hasMore": False}})
    client = sdk.client()
    assert [log.id for log in sdk.walk(lambda: client.logs.list_posts(limit=2, status="failed"))] == [
        "0",
        "1",
        "2",
        "3",
        "4",
    ]
    assert [dict(r.query).get("skip") for r in server.requests] == [None, "2", "4"]
    assert {dict(r.query)["status"] for r in server.requests} == {"failed"}


def test_pages_by_cursor(sdk: Driver, server: Server) -> None:
    cursors = ["c/1 +", "c2", None]
    server.script(
        *(
            {"data": [{"id": str(n)}], "pagination": {"hasMore": c is not None, "nextCursor": c}}
            for n, c in enumerate(cursors)
        )
    )
    client = sdk.client()
    found = sdk.walk(lambda: client.messages.list_conversations(platform="facebook"))
    assert [item.id for item in found] == ["0", "1", "2"]
    assert [dict(r.query) for r in server.requests] == [
        {"platform": "facebook"},
        {"platform": "facebook", "cursor": "c/1 +"},
        {"platform": "facebook", "cursor": "c2"},
    ]


@pytest.mark.parametrize("cursor", [{"a": 1}, ["c2"], {}, []])
def test_pages_end_at_a_cursor_that_is_no_value(sdk: Driver, server: Server, cursor: object) -> None:
    server.always = Answer({"data": [{"id": "0"}], "pagination": {"hasMore": True, "nextCursor": cursor}})
    client = sdk.client()
    assert len(sdk.walk(lambda: client.messages.list_conversations(platform="facebook"))) == 1


def test_pages_by_token_and_path(sdk: Driver, server: Server) -> None:
    server.script({"reviews": [{"id": "1"}], "nextPageToken": "t2"}, {"reviews": [{"id": "2"}]})
    client = sdk.client()
    assert [r.id for r in sdk.walk(lambda: client.gmb.reviews.list("a 1", page_size=1))] == ["1", "2"]
    assert [r.target for r in server.requests] == [
        "/v1/accounts/a%201/gmb-reviews?pageSize=1",
        "/v1/accounts/a%201/gmb-reviews?pageSize=1&pageToken=t2",
    ]


def linked(**parts: Any) -> Any:
    """An operation whose answer names the address of the next page: none of the document's does."""
    from late._operation import Paging

    paging = Paging("url", ("reviews",), next=("next_page_token",))
    return operation(result="gmb_reviews:GetGoogleBusinessReviewsResponse", page=paging, **parts)


def test_pages_by_address(sdk: Driver, server: Server) -> None:
    nexts = ["/v1/probe?after=1", f"{server.url}/v1/other?after=2", None]
    server.script(*({"reviews": [{"id": str(n)}], "nextPageToken": link} for n, link in enumerate(nexts)))
    client = sdk.client()
    found = sdk.walk(lambda: client.gmb._pages(linked(), {}, query={"q": "x"}))
    assert [review.id for review in found] == ["0", "1", "2"]
    assert [r.target for r in server.requests] == ["/v1/probe?q=x", "/v1/probe?after=1", "/v1/other?after=2"]
    assert {r.header("Authorization") for r in server.requests} == {f"Bearer {KEY}"}


@pytest.mark.parametrize("address", ["/v1/probe?a=1", "?a=1", "", None])
def test_pages_by_address_end(sdk: Driver, server: Server, address: str | None) -> None:
    server.always = Answer({"reviews": [{"id": "1"}], "nextPageToken": address})
    sdk.walk(lambda: sdk.client().gmb._pages(linked(), {}))
    assert server.begun <= 2


@pytest.mark.parametrize(
    "address", ["{other}/steal", "//127.0.0.1:1/x", "file:///etc/passwd", "javascript:1", "http://["]
)
def test_pages_stay_with_the_api(sdk: Driver, server: Server, other: Server, address: str) -> None:
    import late

    server.script({"reviews": [{"id": "1"}], "nextPageToken": address.format(other=other.url)})
    client = sdk.client()
    with pytest.raises(late.APIError, match="next page"):
        sdk.walk(lambda: client.gmb._pages(linked(), {}))
    assert (server.begun, other.begun) == (1, 0)


def test_a_list_is_lazy(server: Server) -> None:
    import late

    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"pages": 9}} for n in range(1, 10)))
    with late.Late(api_key=KEY, base_url=server.url) as client:
        items = iter(client.posts.list())
        assert next(items).id == "1"
        assert len(server.requests) == 1
        assert next(items).id == "2"
        assert len(server.requests) == 2


def test_an_async_list_is_lazy(server: Server) -> None:
    import asyncio

    import late

    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"pages": 9}} for n in range(1, 10)))

    async def go() -> None:
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as client:
            listing = client.posts.list()
            assert server.begun == 0
            async for post in listing:
                if post.id == "2":
                    break
        assert len(server.requests) == 2

    asyncio.run(go())


def test_pages_have_their_metadata(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 2, "total": 2}} for n in (1, 2)))
    client = sdk.client()
    pages = sdk.pages(lambda: client.posts.list())
    assert [[post.id for post in page.items] for page in pages] == [["1"], ["2"]]
    assert [page.result.pagination.page for page in pages] == [1, 2]
    assert [page.has_next for page in pages] == [True, False]


def test_a_first_page_is_a_plain_value(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 2, "total": 2}} for n in (1, 2)))
    page = sdk.run(sdk.client().posts.list())
    assert (len(page.items), page.result.pagination.total, page.has_next) == (1, 2, True)
    assert len(server.requests) == 1
    second = sdk.next_page(page)
    assert ([post.id for post in second.items], sdk.next_page(second)) == (["2"], None)


@pytest.mark.parametrize(
    "pages",
    [
        [{"posts": []}],
        [{"posts": None}],
        [{}],
        [{"posts": [{"_id": "1"}]}, {"posts": []}],
        [{"posts": [{"_id": "1"}], "pagination": {"pages": 1}}],
        [{"posts": [{"_id": "1"}], "pagination": {"total": 1}}],
        [{"posts": [{"_id": "1"}]}, {"posts": [{"_id": "1"}]}],
        [{"posts": [{"_id": "1"}], "pagination": {"pages": 99, "total": 99}}, {"posts": []}],
    ],
)
def test_a_walk_by_number_ends(sdk: Driver, server: Server, pages: list[Any]) -> None:
    server.script(*pages)
    sdk.walk(lambda: sdk.client().posts.list())
    assert len(server.requests) == len(pages)


@pytest.mark.parametrize(
    "pages",
    [
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": None, "hasMore": True}}],
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": "", "hasMore": True}}],
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": "c", "hasMore": False}}],
        [{"data": [{"id": n}], "pagination": {"nextCursor": "same", "hasMore": True}} for n in "12"],
        [{"data": [{"id": n}], "pagination": {"nextCursor": "ab"[n % 2], "hasMore": True}} for n in range(3)],
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": "c"}}, {"data": [], "pagination": {"nextCursor": "d"}}],
        [{"data": [{"id": "1"}]}],
    ],
)
def test_a_walk_by_cursor_ends(sdk: Driver, server: Server, pages: list[Any]) -> None:
    server.script(*pages)
    sdk.walk(lambda: sdk.client().messages.list_conversations())
    assert len(server.requests) == len(pages)


def test_a_list_without_pages_is_asked_for_once(sdk: Driver, server: Server) -> None:
    server.script({"accounts": [{"_id": "1"}, {"_id": "2"}]})
    assert [account.id for account in sdk.walk(lambda: sdk.client().accounts.list())] == ["1", "2"]
    assert len(server.requests) == 1


def test_an_error_on_a_later_page_is_raised_there(sdk: Driver, server: Server) -> None:
    import late

    server.script({"posts": [{"_id": "1"}], "pagination": {"pages": 2}}, Answer({"error": "gone"}, 404))
    seen: list[Any] = []
    client = sdk.client(on_response=lambda reply: seen.append(reply.status))
    with pytest.raises(late.NotFoundError):
        sdk.walk(lambda: client.posts.list())
    assert seen == [200, 404]
