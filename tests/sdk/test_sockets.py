"""What networks and servers do, over real sockets: slow, lost, cut off, sent elsewhere, huge, packed, wrong."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import json
import sys
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import brotli
import pytest
from sdk.calls import operation
from sdk.drivers import KEY, Driver, Waits
from sdk.server import Answer, Server, closed_port

POST = {"post": {"_id": "p1", "content": "Hello"}}
FINE = Answer(POST)


def raw(text: str, body: bytes = b"") -> Answer:
    """An answer that is written as it stands."""
    return Answer(raw=text.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body)


BODY = json.dumps(POST).encode()
ZSTD = importlib.import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


# slow


@pytest.mark.parametrize("answer", [Answer(POST, delay=5), Answer(POST, drip=5), Answer(chunks=[b"{", b"}"], drip=5)])
def test_an_answer_that_comes_too_late(sdk: Driver, server: Server, waits: Waits, answer: Answer) -> None:
    import late

    server.always = answer
    began = time.monotonic()
    with pytest.raises(late.APITimeoutError, match="waiting for the response") as caught:
        sdk.run(sdk.client(timeout=0.1).posts.get("p1"))
    assert caught.value.attempts == server.begun == 3
    assert time.monotonic() - began < 3


def test_an_answer_that_drips_in_time(sdk: Driver, server: Server) -> None:
    server.always = Answer(POST, drip=0.002)
    assert sdk.run(sdk.client(timeout=2).posts.get("p1")).id == "p1"


def test_a_slow_call_holds_up_no_other(server: Server) -> None:
    import late

    server.script({"posts": []}, Answer(POST, delay=0.6), *[FINE] * 8)

    async def go() -> list[float]:
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as client:
            await client.posts.list(limit=1)
            began = time.monotonic()

            async def one() -> float:
                await client.posts.get("p1")
                return time.monotonic() - began

            return await asyncio.gather(*(one() for _ in range(9)))

    took = sorted(asyncio.run(go()))
    assert took[-1] >= 0.55
    assert took[7] < 0.55


def test_a_cancelled_call_leaves_a_client_that_works(server: Server) -> None:
    import late

    server.script(Answer(POST, delay=9), FINE)

    async def go() -> str:
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.posts.get("p1"), 0.1)
            post = await client.posts.get("p1")
            return str(post.id)

    assert asyncio.run(go()) == "p1"
    assert server.begun == 2


# lost


def test_nobody_listens(sdk: Driver, waits: Waits) -> None:
    import late

    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(sdk.client(base_url=f"http://127.0.0.1:{closed_port()}").posts.create(content="x"))
    assert (caught.value.attempts, len(waits)) == (3, 2)


@pytest.mark.parametrize("address", ["https://127.0.0.1:{port}", "http://no-such-host.invalid"])
def test_wrong_protocol_and_unknown_host(sdk: Driver, server: Server, waits: Waits, address: str) -> None:
    import late

    client = sdk.client(base_url=address.format(port=server.port), max_retries=0, timeout=0.5)
    with pytest.raises(late.APIConnectionError):
        sdk.run(client.posts.get("p1"))


CUT = {
    "in the status line": raw("HTTP/1.1 20"),
    "in the headers": Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Le"),
    "before the body": Answer(POST, cut=0),
    "in the body": Answer(POST, cut=9),
    "in a chunked body": Answer(chunks=[BODY[:9], BODY[9:]], cut=1),
    "in a compressed body": Answer(POST, gzip=True, cut=20),
    "with less than it announced": raw("HTTP/1.1 200 OK\nContent-Length: 999", BODY),
}


@pytest.mark.parametrize("answer", CUT.values(), ids=CUT)
def test_an_answer_that_is_cut_off(sdk: Driver, server: Server, waits: Waits, answer: Answer) -> None:
    import late

    server.always = answer
    client = sdk.client()
    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(client.posts.get("p1"))
    assert caught.value.attempts == server.begun == 3
    with pytest.raises(late.APIConnectionError):
        sdk.run(client.posts.create(content="x"))
    assert server.begun == 4


def test_a_refusal_that_is_cut_off(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    server.script(Answer({"error": "x" * 100}, 500, cut=9), Answer({"error": "x" * 100}, 404, cut=9), FINE)
    assert sdk.run(sdk.client().posts.get("p1")).id == "p1"
    server.script(Answer({"error": "x" * 100}, 404, cut=9))
    with pytest.raises(late.APIConnectionError):
        sdk.run(sdk.client().posts.create(content="x"))


def test_a_connection_that_was_ended_while_idle(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script(raw(f"HTTP/1.1 200 OK\nContent-Length: {len(BODY)}", BODY), FINE, FINE)
    sdk.run(client.posts.get("p1"))
    time.sleep(0.05)
    assert sdk.run(client.posts.create(content="x")).id == "p1"
    assert [request.connection for request in server.requests] == [1, 2]


def test_an_api_that_asks_to_close(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.always = Answer(POST, headers={"Connection": "close"})
    for _ in range(3):
        sdk.run(client.posts.create(content="x"))
    assert [request.connection for request in server.requests] == [1, 2, 3]


def test_a_body_that_the_api_does_not_want_to_read(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    server.always = Answer(lose="unread")
    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(sdk.client().posts.bulk_upload(file=b"x" * 3_000_000))
    assert caught.value.attempts == 1


# not HTTP

NOT_HTTP = {
    "another protocol": Answer(raw=b"220 mail.example.com ESMTP\r\n"),
    "a status without number": raw("HTTP/1.1 OK"),
    "a header without name": raw("HTTP/1.1 200 OK\n: x\nContent-Length: 2", b"{}"),
    "two lengths": raw("HTTP/1.1 200 OK\nContent-Length: 2\nContent-Length: 3", b"{}"),
    "a wrong chunk": raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"zz\r\n{}\r\n0\r\n\r\n"),
    "endless headers": Answer(raw=b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 20_000),
}


@pytest.mark.parametrize("answer", NOT_HTTP.values(), ids=NOT_HTTP)
def test_what_is_not_http(sdk: Driver, server: Server, answer: Answer) -> None:
    import late

    server.always = answer
    with pytest.raises(late.APIConnectionError):
        sdk.run(sdk.client(max_retries=0).posts.get("p1"))


def test_answers_before_the_answer(sdk: Driver, server: Server) -> None:
    early = "HTTP/1.1 103 Early Hints\nLink: </a>; rel=preload\n\nHTTP/1.1 200 OK\nContent-Length: "
    server.always = raw(early + str(len(BODY)), BODY)
    assert sdk.run(sdk.client().posts.get("p1")).id == "p1"


def test_an_answer_without_length(sdk: Driver, server: Server) -> None:
    server.always = raw("HTTP/1.0 200 OK\nContent-Type: application/json", BODY)
    assert sdk.run(sdk.client().posts.get("p1")).id == "p1"


def test_odd_headers(sdk: Driver, server: Server) -> None:
    server.always = Answer(
        POST, headers={"X-Request-Id": "\xe9\xff", "X-RateLimit-Limit": "\xb2", "Retry-After": "\xb3"}
    )
    client = sdk.client()
    assert sdk.run(client.posts.get("p1")).id == "p1"
    assert client.last_rate_limit is None


# elsewhere


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_read_follows_a_redirect_within_the_origin(sdk: Driver, server: Server, status: int) -> None:
    server.script(Answer("", status, {"Location": "/v2/posts/p%201?x=1"}), FINE)
    client = sdk.client()
    reply = sdk.run(client.raw(client.posts.get, "p1"))
    assert (reply.parsed.id, reply.attempts) == ("p1", 1)
    assert [request.target for request in server.requests] == ["/v1/posts/p1", "/v2/posts/p%201?x=1"]
    assert server.last.header("Authorization") == f"Bearer {KEY}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["create", "delete", "update"])
def test_a_write_follows_none(sdk: Driver, server: Server, status: int, method: str) -> None:
    import late

    server.script(Answer("moved", status, {"Location": "/v2/posts"}))
    posts = sdk.client().posts
    with pytest.raises(late.APIStatusError) as caught:
        sdk.run(posts.create(content="x") if method == "create" else getattr(posts, method)("p1"))
    assert (caught.value.status, caught.value.headers["location"], server.begun) == (status, "/v2/posts", 1)


def test_other_origins_are_not_followed(sdk: Driver, server: Server, other: Server) -> None:
    import late

    other.always = FINE
    away = [
        f"{other.url}/v1/posts/p1",
        f"//127.0.0.1:{other.port}/x",
        f"http://localhost:{server.port}/v1/posts/p1",
        f"https://127.0.0.1:{server.port}/v1/posts/p1",
        f"http://user@127.0.0.1:{other.port}/",
        "file:///etc/passwd",
        "http://[::1",
        "javascript:alert(1)",
    ]
    client = sdk.client()
    for location in away:
        server.script(Answer("", 302, {"Location": location}))
        with pytest.raises(late.APIStatusError) as caught:
            sdk.run(client.posts.get("p1"))
        assert caught.value.status == 302
    assert (server.begun, other.begun) == (len(away), 0)


def test_redirects_do_not_go_on_for_ever(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer("", 302, {"Location": "/v1/posts/p1"})
    with pytest.raises(late.APIStatusError):
        sdk.run(sdk.client().posts.get("p1"))
    assert 2 <= server.begun <= 21


# refusals with hints, in real time


@pytest.mark.parametrize("headers", [{"Retry-After": "0.2"}, {"retry-after-ms": "200"}, {"X-RateLimit-Reset": "0.2"}])
def test_a_hint_is_waited_for(sdk: Driver, server: Server, headers: dict[str, str]) -> None:
    server.script(Answer("", 429, headers), FINE)
    began = time.monotonic()
    assert sdk.run(sdk.client().posts.create(content="x")).id == "p1"
    assert 0.15 <= time.monotonic() - began < 1.5


def test_waiting_does_not_block_the_loop(server: Server) -> None:
    import late

    server.script(Answer("", 429, {"Retry-After": "0.3"}), FINE)

    async def go() -> int:
        ticks = 0
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as client:
            call = asyncio.ensure_future(client.posts.get("p1"))
            while not call.done():
                await asyncio.sleep(0.01)
                ticks += 1
            await call
        return ticks

    assert asyncio.run(go()) >= 10


# bodies


PACKED = {
    "gzip": ("gzip", gzip.compress(BODY)),
    "deflate": ("deflate", zlib.compress(BODY)),
    "two parts": ("gzip", gzip.compress(BODY[:9]) + gzip.compress(BODY[9:])),
    "both": ("deflate, gzip", gzip.compress(zlib.compress(BODY))),
    "brotli": ("br", brotli.compress(BODY)),
    "zstd": ("zstd", ZSTD.compress(BODY)),
    "identity": ("identity", BODY),
}


@pytest.mark.parametrize(("coding", "body"), [p for n, p in PACKED.items() if n != "two parts"])
def test_a_compressed_body(sdk: Driver, server: Server, coding: str, body: bytes) -> None:
    server.always = Answer(body, headers={"Content-Encoding": coding})
    client = sdk.client()
    reply = sdk.run(client.raw(client.posts.get, "p1"))
    assert (reply.parsed.id, reply.content) == ("p1", BODY)
    assert "gzip" in (server.only().header("Accept-Encoding") or "")


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "nonsense"])
def test_a_body_that_is_not_what_it_says(sdk: Driver, server: Server, coding: str) -> None:
    import late

    server.always = Answer(b"\x00\x01not compressed", headers={"Content-Encoding": coding})
    with pytest.raises(late.APIDecodeError):
        sdk.run(sdk.client(max_retries=0).posts.get("p1"))


def test_a_body_that_cannot_be_decompressed_has_its_status(sdk: Driver, server: Server) -> None:
    import late

    headers = {"Content-Encoding": "gzip", "X-Request-Id": "r1"}
    server.script(Answer(b"not compressed", headers=headers), Answer(b"not compressed", 404, headers))
    for status in (200, 404):
        with pytest.raises(late.APIError) as caught:
            sdk.run(sdk.client(max_retries=0).posts.get("p1"))
        assert (caught.value.status, caught.value.request_id) == (status, "r1")


def test_a_refusal_that_cannot_be_decompressed_is_a_refusal(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    broken = {"Content-Encoding": "gzip"}
    refused, unknown = Answer(b"no gzip", 503, {**broken, "Retry-After": "0"}), Answer(b"no gzip", 401, broken)
    server.script(refused, FINE, unknown)
    client = sdk.client()
    assert sdk.run(client.posts.get("p1")).id == "p1"
    with pytest.raises(late.AuthenticationError):
        sdk.run(client.posts.get("p1"))


def test_a_large_body(sdk: Driver, server: Server) -> None:
    posts = [{"_id": str(n), "content": "x" * 1000} for n in range(5000)]
    server.script(Answer({"posts": posts, "pagination": {"pages": 1}}, gzip=True))
    page = sdk.run(sdk.client().posts.list())
    assert (len(page.items), page.items[-1].id) == (5000, "4999")


@pytest.mark.parametrize("packed", [False, True])
def test_a_body_larger_than_allowed(sdk: Driver, server: Server, packed: bool) -> None:
    import late

    server.always = Answer(b" " * 3_000_000 + BODY, gzip=packed)
    client = sdk.client(max_response_bytes=100_000, max_retries=0)
    with pytest.raises(late.APIDecodeError, match="max_response_bytes") as caught:
        sdk.run(client.posts.get("p1"))
    assert caught.value.status == 200
    server.always = FINE
    assert sdk.run(client.posts.get("p1")).id == "p1"


@pytest.fixture(scope="module")
def bombs() -> dict[str, bytes]:
    """Much in little, by its coding."""
    zeros = b"\0" * 150_000_000
    packed = gzip.compress(zeros)
    return {
        "gzip": packed,
        "deflate": zlib.compress(zeros),
        "gzip, gzip": gzip.compress(packed),
        "br": brotli.compress(zeros, quality=5, lgwin=24),
        "zstd": ZSTD.compress(zeros, options={ZSTD.CompressionParameter.window_log: 27}),
        "br, zstd": ZSTD.compress(brotli.compress(zeros, quality=5)),
    }


def test_a_bomb_is_not_unpacked(sdk: Driver, server: Server, bombs: dict[str, bytes]) -> None:
    import tracemalloc

    import late

    client = sdk.client(max_response_bytes=1_000_000, max_retries=0)
    for coding, body in bombs.items():
        assert len(body) < 1_000_000
        server.always = Answer(body, headers={"Content-Encoding": coding})
        tracemalloc.start()
        try:
            with pytest.raises(late.APIDecodeError, match="max_response_bytes"):
                sdk.run(client.posts.get("p1"))
            assert tracemalloc.get_traced_memory()[1] < 50_000_000, coding
        finally:
            tracemalloc.stop()


def test_a_large_refusal_is_bounded_too(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(b"x" * 3_000_000, 500)
    with pytest.raises(late.ServerError) as caught:
        sdk.run(sdk.client(max_response_bytes=100_000, max_retries=0).posts.get("p1"))
    assert len(caught.value.body) < 1_500_000
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("media", ["application/json", "text/plain", "application/problem+json", "", "nonsense"])
def test_json_by_any_media_type(sdk: Driver, server: Server, media: str) -> None:
    server.always = Answer(POST, headers={"Content-Type": media})
    assert sdk.run(sdk.client().posts.get("p1")).id == "p1"


@pytest.mark.parametrize("charset", ["latin-1", "utf-8", '"utf-8"', "no-such", "utf-16"])
def test_a_refusal_in_another_charset(sdk: Driver, server: Server, charset: str) -> None:
    import late

    coding = charset.strip('"')
    body = "Überlastet".encode("utf-8" if coding == "no-such" else coding)
    server.always = Answer(body, 400, {"Content-Type": f"text/plain; charset={charset}"})
    with pytest.raises(late.BadRequestError, match="Überlastet"):
        sdk.run(sdk.client().posts.get("p1"))


# streams


def test_a_stream_gives_items_while_it_comes(sdk: Driver, server: Server) -> None:
    server.always = Answer(chunks=[b'{"_id": "1"}\n', b'{"_id": "2"}\n', b"x"], drip=0.15)
    client = sdk.client()
    began = time.monotonic()
    first = sdk.stream(lambda: client.posts._stream(operation(kind="lines", result="posts:Post"), {}), "first")
    assert first.id == "1"
    assert time.monotonic() - began < 0.4


def test_a_stream_that_is_left_frees_its_connection(sdk: Driver, server: Server) -> None:
    import httpx2

    server.script(*[Answer(chunks=[b'{"_id": "1"}\n', b'{"_id": "2"}\n'], drip=0.02)] * 3, FINE)
    client = sdk.client()
    kind = httpx2.Client if sdk.name == "sync" else httpx2.AsyncClient
    http = kind(limits=httpx2.Limits(max_connections=1))
    client = sdk.client(http_client=http, timeout=1, max_retries=0)
    for _ in range(3):
        op = operation(kind="lines", result="posts:Post")
        assert sdk.stream(lambda op=op: client.posts._stream(op, {}), "first").id == "1"
    assert sdk.run(client.posts.get("p1")).id == "p1"
    sdk.run(http.close() if sdk.name == "sync" else http.aclose())


def test_a_stream_that_is_cut_off(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(chunks=[b"data: 1\n\n", b"data: 2\n\n"], cut=1)
    client = sdk.client()
    with pytest.raises(late.APIConnectionError):
        sdk.stream(lambda: client.posts._stream(operation(kind="events"), {}))
    assert server.begun == 1


def test_a_stream_that_stalls(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(chunks=[b"data: 1\n\n", b"data: 2\n\n"], drip=5)
    client = sdk.client()
    with pytest.raises(late.APITimeoutError):
        sdk.stream(lambda: client.posts._stream(operation(kind="events"), {"timeout": 0.1}))


def test_a_stream_of_lines_that_are_no_json(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(chunks=[b'{"_id": "1"}\n', b"<html>\n"])
    client = sdk.client()
    with pytest.raises(late.APIDecodeError):
        sdk.stream(lambda: client.posts._stream(operation(kind="lines", result="posts:Post"), {}))


def test_a_line_without_end(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(chunks=(b"x" * 1_000_000 for _ in range(40)))
    client = sdk.client(max_response_bytes=10_000_000)
    with pytest.raises(late.APIDecodeError, match="a line has more than 10000000 bytes, max_response_bytes"):
        sdk.stream(lambda: client.posts._stream(operation(kind="events"), {}))


def test_an_event_without_end(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(chunks=(b"data: x\n" * 1000 for _ in range(1000)))
    client = sdk.client(max_response_bytes=100_000)
    with pytest.raises(late.APIDecodeError, match="an event has more than 100000 bytes, max_response_bytes"):
        sdk.stream(lambda: client.posts._stream(operation(kind="events"), {}))


@pytest.mark.parametrize("packed", [False, True])
def test_a_download_that_is_read_whole_is_bounded(sdk: Driver, server: Server, packed: bool) -> None:
    import late

    server.always = Answer(b"x" * 5_000_000, gzip=packed)
    client = sdk.client(max_response_bytes=100_000)
    with pytest.raises(late.APIDecodeError, match="larger than max_response_bytes") as caught:
        sdk.stream(lambda: client.posts._stream(operation(kind="bytes"), {}), "read")
    assert caught.value.status == 200
    exact = sdk.client(max_response_bytes=5_000_000)
    assert len(sdk.stream(lambda: exact.posts._stream(operation(kind="bytes"), {}), "read")) == 5_000_000


def test_a_bomb_in_a_stream_is_not_unpacked(sdk: Driver, server: Server, bombs: dict[str, bytes]) -> None:
    import tracemalloc

    import late

    client = sdk.client(max_response_bytes=1_000_000)
    for coding, body in bombs.items():
        server.always = Answer(body, headers={"Content-Encoding": coding})
        for kind, how in (("bytes", "read"), ("lines", "items"), ("events", "items")):
            tracemalloc.start()
            try:
                with pytest.raises(late.APIDecodeError):
                    sdk.stream(lambda kind=kind: client.posts._stream(operation(kind=kind), {}), how)
                assert tracemalloc.get_traced_memory()[1] < 50_000_000, (coding, kind)
            finally:
                tracemalloc.stop()


# many at once


def test_threads_share_a_client(server: Server) -> None:
    import late

    server.always = FINE
    with late.Late(api_key=KEY, base_url=server.url) as client, ThreadPoolExecutor(8) as pool:
        gate = threading.Barrier(8)

        def one(number: int) -> tuple[str, str]:
            if number < 8:
                gate.wait()
            reply = client.raw(client.posts.get, f"p{number}")
            return f"p{number}", str(reply.parsed.id)

        assert [own for own, _ in pool.map(one, range(64))] == [f"p{n}" for n in range(64)]
    assert sorted(r.path for r in server.requests) == sorted(f"/v1/posts/p{n}" for n in range(64))
    assert server.connections <= 8


def test_raw_answers_are_not_mixed_up(server: Server) -> None:
    import late

    async def go() -> None:
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as client:
            await client.posts.list()
            replies = await asyncio.gather(*(client.raw(client.posts.get, str(n)) for n in range(30)))
            assert all(reply.json()["post"]["_id"] == reply.parsed.id for reply in replies)
            assert len({reply.parsed.id for reply in replies}) == 30

    server.script({"posts": []}, *({"post": {"_id": str(n)}} for n in range(30)))
    asyncio.run(go())
