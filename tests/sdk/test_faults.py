"""The faults of today's SDKs, numbered as in the contract (sdk.md): none of them comes back."""

from __future__ import annotations

import ast
import asyncio
import datetime as dt
import enum
import importlib.metadata
import json
import os
import pickle
import re
import subprocess
import sys
import threading
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sdk.calls import OPERATIONS, constants, content_of, method_of, parts_of
from sdk.document import ROOT, SIBLINGS, document, sample, snake
from sdk.drivers import KEY, Driver, Waits
from sdk.server import Answer, Server


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello"}}
OK = {"message": "ok"}


# 1. Names on the wire


def test_fault_01_wire_names_are_exact(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script({"webhook": {"_id": "w1"}}, {"posts": []}, OK, OK, {"message": "ok", "account": {}})
    sdk.run(client.webhooks.update(id="w1", is_active=True, custom_headers={"x_my_Header": "1"}))
    sdk.run(client.reddit.search(q="latte", account_id="a1", restrict_sr="1"))
    sdk.run(client.account_settings.set_messenger_menu("a1", persistent_menu=[{"call_to_actions": [], "camelCase": 1}]))
    sdk.run(client.account_settings.set_instagram_ice_breakers("a1", ice_breakers=[{"question": "?", "payload": "P"}]))
    sdk.run(client.connect.bluesky(identifier="i", app_password="p", state="s", redirect_uri="https://example.com/a"))
    webhook, search, menu, breakers, bluesky = server.requests
    assert webhook.json() == {"_id": "w1", "isActive": True, "customHeaders": {"x_my_Header": "1"}}
    assert dict(search.query) == {"accountId": "a1", "q": "latte", "restrict_sr": "1"}
    assert menu.json() == {"persistent_menu": [{"call_to_actions": [], "camelCase": 1}]}
    assert breakers.json() == {"ice_breakers": [{"question": "?", "payload": "P"}]}
    assert bluesky.json()["redirectUri"] == "https://example.com/a"


def test_fault_01_redirect_url_is_sent_as_the_document_writes_it(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script({"authUrl": "https://example.com"}, {"message": "ok"})
    sdk.run(client.connect.get_url("facebook", profile_id="p", redirect_url="https://example.com/?a=1&b=2"))
    sdk.run(
        client.connect.select_facebook_page(profile_id="p", page_id="1", temp_token="t", redirect_url="https://e.com")
    )
    query, body = server.requests
    assert query.raw_query == "profileId=p&redirect_url=https%3A%2F%2Fexample.com%2F%3Fa%3D1%26b%3D2"
    assert body.json() == {"profileId": "p", "pageId": "1", "tempToken": "t", "redirect_url": "https://e.com"}


def test_fault_01_answers_are_read_by_their_exact_names(sdk: Driver, server: Server) -> None:
    server.script({"message": "ok", "redirect_url": "https://e.com", "account": {"accountId": "a", "displayName": "N"}})
    answer = sdk.run(sdk.client().connect.select_facebook_page(profile_id="p", page_id="1", temp_token="t"))
    assert answer.redirect_url == "https://e.com"
    assert (answer.account.account_id, answer.account.display_name) == ("a", "N")


# 2. Paths


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("../users", "..%2Fusers"),
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("...", "%2E%2E%2E"),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("é😀", "%C3%A9%F0%9F%98%80"),
        ("a\\b;c=d&e@f:g,h'i(j)*k!", "a%5Cb%3Bc%3Dd%26e%40f%3Ag%2Ch%27i%28j%29%2Ak%21"),
        ("a-b_c.d~e", "a-b_c.d~e"),
        ("a\nb\x00", "a%0Ab%00"),
    ],
)
def test_fault_02_path_values_stay_in_their_segment(sdk: Driver, server: Server, given: str, sent: str) -> None:
    server.script(POST, POST)
    client = sdk.client()
    sdk.run(client.posts.get(given))
    sdk.run(client.posts.retry(given))
    assert [r.target for r in server.requests] == [f"/v1/posts/{sent}", f"/v1/posts/{sent}/retry"]


@pytest.mark.parametrize("given", ["", None])
def test_fault_02_an_empty_path_value_is_refused_before_sending(sdk: Driver, server: Server, given: Any) -> None:
    client = sdk.client()
    for method in (client.posts.get, client.posts.delete, client.posts.update):
        with pytest.raises(ValueError, match="postId"):
            sdk.run(method(given))
    assert server.begun == 0


# 3. What is dropped


def test_fault_03_delete_has_its_body(sdk: Driver, server: Server) -> None:
    server.script(OK)
    sdk.run(sdk.client().reviews.delete_reply("r1", account_id="a1"))
    request = server.only()
    assert (request.method, request.target) == ("DELETE", "/v1/inbox/reviews/r1/reply")
    assert request.header("Content-Type") == "application/json"
    assert request.json() == {"accountId": "a1"}


def test_fault_03_a_header_parameter_is_sent(sdk: Driver, server: Server) -> None:
    server.script({"boards": []})
    client = sdk.client()
    sdk.run(client.connect.list_pinterest_boards(connect_token="ct_1", profile_id="p", temp_token="t"))
    assert server.only().header("X-Connect-Token") == "ct_1"
    assert server.only().header("Authorization") == f"Bearer {KEY}"


def test_fault_03_files_are_sent(sdk: Driver, server: Server, tmp_path: Path) -> None:
    content = bytes(range(256)) * 5000
    path = tmp_path / "rows “1”.csv"
    path.write_bytes(content)
    client = sdk.client()
    server.always = Answer({"success": True})
    with path.open("rb") as file:
        for given in (path, content, file, ("a.csv", content), ("a.csv", path, "text/x-csv")):
            sdk.run(client.posts.bulk_upload(file=given))
    found = [parts_of(request)["file"][0] for request in server.requests]
    assert [content_of(part) for part in found] == [content] * 5
    assert [part.get_content_type() for part in found[3:]] == ["text/csv", "text/x-csv"]
    assert [part.get_filename() for part in found[3:]] == ["a.csv", "a.csv"]


# 4. PATCH, enums


def test_fault_04_patch_exists(sdk: Driver, server: Server) -> None:
    server.script({"status": "pending"}, {"success": True, "data": {}})
    client = sdk.client()
    sdk.run(client.connect.check_telegram(code="LATE-1"))
    sdk.run(client.messages.edit("c1", "m1", account_id="a1", text="x"))
    assert [request.method for request in server.requests] == ["PATCH", "PATCH"]


class Status(enum.Enum):
    SCHEDULED = "scheduled"


class Order(enum.StrEnum):
    NEWEST = "created-desc"


def test_fault_04_enums_are_sent_by_their_value(sdk: Driver, server: Server) -> None:
    server.script({"posts": []}, POST)
    client = sdk.client()
    sdk.run(client.posts.list(status=Status.SCHEDULED, sort_by=Order.NEWEST))
    sdk.run(client.posts.create(platforms=[{"platform": Order.NEWEST}], timezone=Status.SCHEDULED))
    listed, created = server.requests
    assert dict(listed.query) == {"status": "scheduled", "sortBy": "created-desc"}
    assert created.json() == {"platforms": [{"platform": "created-desc"}], "timezone": "scheduled"}


# 5. Twice by accident


@pytest.mark.parametrize("failure", [Answer(delay=9), Answer(lose="read"), Answer(POST, cut=5), Answer(lose="unread")])
def test_fault_05_a_post_that_failed_after_sending_is_not_sent_again(
    sdk: Driver, server: Server, waits: Waits, failure: Answer
) -> None:
    import late

    server.always = failure
    client = sdk.client(timeout=0.2)
    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(client.posts.create(content="Hello", timeout=0.2))
    assert server.begun == 1
    assert caught.value.attempts == 1
    assert waits == []


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_fault_05_a_post_that_the_api_failed_at_is_not_sent_again(
    sdk: Driver, server: Server, waits: Waits, status: int
) -> None:
    import late

    server.always = Answer(OK, status=status)
    client = sdk.client()
    with pytest.raises(late.APIStatusError):
        sdk.run(client.posts.create(content="Hello"))
    with pytest.raises(late.APIStatusError):
        sdk.run(client.messages.edit("c", "m", account_id="a"))
    assert [request.method for request in server.requests] == ["POST", "PATCH"]


def test_fault_05_no_key_is_made_up_that_the_api_has_not_promised_to_know(sdk: Driver, server: Server) -> None:
    server.script(POST)
    sdk.run(sdk.client().posts.create(content="Hello"))
    assert server.only().header("Idempotency-Key") is None


# 6. Refusals taken for success


def test_fault_06_server_errors_are_asked_again(sdk: Driver, server: Server, waits: Waits) -> None:
    server.script(Answer("", 500), Answer("", 502), POST)
    assert sdk.run(sdk.client().posts.get("p1")).id == "p1"
    assert len(server.requests) == 3


def test_fault_06_no_retries_still_means_one_request(sdk: Driver, server: Server) -> None:
    import late

    client = sdk.client(max_retries=0)
    server.script(POST, Answer("", 500))
    assert sdk.run(client.posts.get("p1")).id == "p1"
    with pytest.raises(late.ServerError):
        sdk.run(client.posts.get("p1"))
    assert len(server.requests) == 2


def test_fault_06_a_redirect_is_not_success(sdk: Driver, server: Server, other: Server) -> None:
    import late

    server.script(Answer("", 302, {"Location": f"{other.url}/v1/posts/p1"}), Answer("", 302), Answer("", 304))
    client = sdk.client()
    for status in (302, 302, 304):
        with pytest.raises(late.APIStatusError) as caught:
            sdk.run(client.posts.get("p1"))
        assert caught.value.status == status
    assert other.begun == 0


@pytest.mark.parametrize("body", ["<!doctype html><title>Hi</title>", "", "null?", "{", "\x00"])
def test_fault_06_a_page_is_not_an_answer(sdk: Driver, server: Server, body: str) -> None:
    import late

    server.script(Answer(body or " x", media="text/html"))
    with pytest.raises(late.APIDecodeError) as caught:
        sdk.run(sdk.client().posts.get("p1"))
    assert caught.value.status == 200
    assert caught.value.body == (body or " x")


def test_fault_06_the_body_of_a_refusal_is_kept(sdk: Driver, server: Server) -> None:
    import late

    server.script(Answer({"error": "The key is expired", "hint": [1]}, 401))
    with pytest.raises(late.AuthenticationError) as caught:
        sdk.run(sdk.client().posts.get("p1"))
    assert caught.value.body == {"error": "The key is expired", "hint": [1]}
    assert caught.value.model.error == "The key is expired"
    assert "The key is expired" in str(caught.value)


# 7. One odd value


ODD: list[dict[str, Any]] = [
    {"_id": "1", "status": "recycled"},
    {"_id": "2", "scheduledFor": "2026-12-01T09:30:00"},
    {"_id": "3", "scheduledFor": "soon"},
    {"_id": "4", "scheduledFor": 1796720400},
    {"_id": 5, "tags": "one"},
    {"_id": "6", "mediaItems": [{"type": "hologram", "url": None}, None, "x"]},
    {"_id": "7", "platforms": [{"platform": "mastodon", "platformSpecificData": {"cw": "food"}}]},
    {"_id": "8", "platforms": [{"platform": "twitter", "platformSpecificData": "?"}], "metadata": []},
    {"_id": "9", "platforms": {"platform": "twitter"}, "userId": 7, "visibility": ["all"]},
    {"_id": "10", "aNewField": {"deep": [1]}, "content": None},
    {},
]


def test_fault_07_one_odd_value_fails_nothing(sdk: Driver, server: Server) -> None:
    sound = {"_id": "0", "content": "sound", "status": "draft", "scheduledFor": "2026-12-01T09:30:00Z"}
    server.script({"posts": [sound, *ODD, sound], "pagination": {"page": 1, "pages": 1}})
    posts = sdk.walk(lambda: sdk.client().posts.list())
    assert [post.id for post in posts] == ["0", "1", "2", "3", "4", 5, "6", "7", "8", "9", "10", None, "0"]
    assert posts[0].scheduled_for == posts[-1].scheduled_for == dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.UTC)
    assert posts[1].status == "recycled"
    assert posts[2].scheduled_for == dt.datetime(2026, 12, 1, 9, 30)
    assert (posts[3].scheduled_for, posts[5].tags) == ("soon", "one")
    assert (posts[6].media_items[0].type, posts[6].media_items[1:]) == ("hologram", [None, "x"])
    assert posts[7].platforms[0].platform_specific_data == {"cw": "food"}
    assert (posts[8].platforms[0].platform_specific_data, posts[8].metadata) == ("?", [])
    assert (posts[9].user_id, posts[9].visibility) == (7, ["all"])


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: str(odd.get("_id")))
def test_fault_07_each_odd_value_is_reported_where_it_is_asked_for(sdk: Driver, server: Server, odd: Any) -> None:
    found: list[Any] = []
    server.script({"posts": [odd]})
    sdk.run(sdk.client(on_drift=found.append).posts.list())
    assert bool(found) == bool(odd)
    assert all(drift.operation == "posts.list" and drift.path.startswith("$.posts[0].") for drift in found)


# 8. Unions of platform data


@pytest.mark.parametrize("platform", SIBLINGS)
def test_fault_08_platform_data_keeps_its_kind(sdk: Driver, server: Server, platform: str) -> None:
    name = SIBLINGS[platform]
    data = sample(document()["components"]["schemas"][name])
    server.script({"post": {"platforms": [{"platform": platform, "platformSpecificData": data}]}})
    post = sdk.run(sdk.client().posts.get("p1"))
    found = post.platforms[0].platform_specific_data
    assert type(found).__name__ == name
    assert found.to_dict() == data
    assert post.platforms[0].to_dict() == {"platform": platform, "platformSpecificData": data}


@pytest.mark.parametrize("platform", SIBLINGS)
def test_fault_08_an_empty_or_partial_variant_is_the_one_its_sibling_says(
    sdk: Driver, server: Server, platform: str
) -> None:
    server.script({"post": {"platforms": [{"platform": platform, "platformSpecificData": {}}]}})
    post = sdk.run(sdk.client().posts.get("p1"))
    assert type(post.platforms[0].platform_specific_data).__name__ == SIBLINGS[platform]


def test_fault_08_only_the_fields_of_the_variant_are_sent(sdk: Driver, server: Server) -> None:
    from late import models

    server.script(POST, POST)
    client = sdk.client()
    tiktok = {"privacy_level": "SELF_ONLY", "allow_comment": False}
    given: list[Any] = [
        [{"platform": "tiktok", "account_id": "a", "platform_specific_data": tiktok}],
        [
            models.CreatePostPlatform(
                platform="tiktok", account_id="a", platform_specific_data=models.TikTokPlatformData(**tiktok)
            )
        ],
    ]
    for platforms in given:
        sdk.run(client.posts.create(platforms=platforms))
        data = {"privacyLevel": "SELF_ONLY", "allowComment": False}
        assert server.last.json() == {
            "platforms": [{"platform": "tiktok", "accountId": "a", "platformSpecificData": data}]
        }


def test_fault_08_a_post_that_was_read_can_be_sent(sdk: Driver, server: Server) -> None:
    target = {"platform": "pinterest", "accountId": "a1", "platformSpecificData": {"boardId": "b1", "title": "T"}}
    server.script({"post": {"_id": "p1", "platforms": [target]}}, POST)
    client = sdk.client()
    post = sdk.run(client.posts.get("p1"))
    sdk.run(client.posts.create(platforms=post.platforms))
    assert server.last.json() == {"platforms": [target]}


# 9. Lists that nobody gave


def test_fault_09_an_update_leaves_out_what_was_left_out(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.always = Answer({"post": {}, "webhook": {}})
    sdk.run(client.webhooks.update(id="w1", name="N"))
    sdk.run(client.posts.update("p1"))
    sdk.run(client.webhooks.update(id="w1", events=[]))
    assert [request.json() for request in server.requests] == [
        {"_id": "w1", "name": "N"},
        {},
        {"_id": "w1", "events": []},
    ]


# 10. Connections, loops and tenants


def test_fault_10_one_connection_serves_many_calls_and_copies(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.always = Answer(POST)
    for _ in range(3):
        sdk.run(client.posts.get("p1"))
        sdk.run(client.with_options(timeout=9).posts.get("p1"))
        sdk.run(client.with_options(api_key="other").users.list())
    assert {request.connection for request in server.requests} == {1}


def test_fault_10_one_tls_context_serves_all_clients(sdk: Driver, server: Server, monkeypatch: Any) -> None:
    import httpx2
    from late import _context

    made: list[Any] = []
    make = httpx2.create_ssl_context
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda *a, **k: made.append(1) or make(*a, **k))
    _context.ssl_context.cache_clear()
    server.always = Answer(POST)
    for _ in range(3):
        client = sdk.client()
        sdk.run(client.posts.get("p1"))
        sdk.run(client.posts.get("p1"))
    assert made == [1]


def test_fault_10_the_event_loop_goes_on_while_a_client_opens(server: Server, monkeypatch: Any) -> None:
    import httpx2
    import late
    from late import _context

    make, pause = httpx2.create_ssl_context, threading.Event()

    def slowly(*args: Any, **kwargs: Any) -> Any:
        pause.wait(0.3)
        return make(*args, **kwargs)

    monkeypatch.setattr(httpx2, "create_ssl_context", slowly)
    _context.ssl_context.cache_clear()
    server.always = Answer(POST)

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


def test_fault_10_each_client_sends_its_own_key(sdk: Driver, server: Server) -> None:
    server.always = Answer(POST)
    one, two = sdk.client(api_key="key-of-A"), sdk.client(api_key="key-of-B")
    three = one.with_options(api_key="key-of-C")
    for client in (one, two, three, one, three, two):
        sdk.run(client.posts.get("p1"))
    sent = [(request.header("Authorization") or "")[-1] for request in server.requests]
    assert "".join(sent) == "ABCACB"


# 11. Imports, types, reach


def test_fault_11_every_import_is_a_declared_dependency(package: Path) -> None:
    project = tomllib.loads((package.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=!~ \[;]", line)[0] for line in project["dependencies"]}
    own = {"late", *sys.stdlib_module_names}
    needed = {name for path in package.rglob("*.py") for name in _imported(path)} - own
    assert needed <= declared, f"not declared: {needed - declared}"
    assert declared <= needed, f"not needed: {declared - needed}"


def _imported(path: Path) -> set[str]:
    tree = parsed(path)
    found = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    found |= {str(n.module) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and not n.level}
    return {name.partition(".")[0] for name in found}


CLEAN = """
import sys
allowed = set(sys.argv[1].split(","))
class Only:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top not in allowed and top not in sys.stdlib_module_names:
            raise ModuleNotFoundError(f"{name} is not declared", name=name)
sys.meta_path.insert(0, Only())
import pkgutil, importlib, late
for module in pkgutil.walk_packages(late.__path__, "late."):
    importlib.import_module(module.name)
for module in (late, late.models, late.types, late.errors, late.testing, late.webhooks):
    for name in module.__all__ if hasattr(module, "__all__") else ():
        getattr(module, name)
from late.testing import Fake
fake = Fake()
print(type(fake.client(late.Late).posts.get("1")).__name__)
import asyncio
print(type(asyncio.run(fake.client(late.AsyncLate).posts.get("1"))).__name__)
"""


def test_fault_11_everything_imports_with_the_declared_dependencies_alone(package: Path) -> None:
    allowed = {"late"} | {name.replace("-", "_") for name in _closure(["httpx2", "msgspec"])}
    run = _python(CLEAN, ",".join(allowed), path=package.parent)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["Post", "Post"]


def _closure(names: list[str]) -> set[str]:
    found: set[str] = set()
    while names:
        name = names.pop()
        if name not in found:
            found.add(name)
            with suppress(importlib.metadata.PackageNotFoundError):  # not for this Python or system
                lines = importlib.metadata.requires(name) or []
                names += [re.split(r"[<>=!~ \[;]", line)[0] for line in lines if "extra ==" not in line]
    return found


def _python(
    program: str, *args: str, path: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *args],
        capture_output=True,
        text=True,
        cwd=path,
        env={**os.environ, "PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1", **(env or {})},
        timeout=60,
    )


def test_fault_11_all_operations_are_reached_in_both_clients(sync: Driver) -> None:
    from late import AsyncLate

    both = sync.client(), AsyncLate(api_key=KEY)
    for op in OPERATIONS:
        assert all(callable(method_of(client, op)) for client in both)


def test_fault_11_every_method_in_the_documentation_exists(package: Path, sync: Driver) -> None:
    client = sync.client()
    pages = [package.parent / "README.md", *sorted((package.parent / "docs").glob("*.md"))]
    called = {
        name for page in pages for name in re.findall(r"\blate\.([a-z_]+(?:\.[a-z_]+)+)\(", page.read_text("utf-8"))
    }
    assert len(called) >= 140
    for name in called - {"testing.fake"}:
        found: Any = client
        for part in name.split("."):
            found = getattr(found, part)
        assert callable(found)
    titles = {title for page in pages for title in re.findall(r"(?m)^## ([a-z_.]+)$", page.read_text("utf-8"))}
    assert {constants()[op.method, op.path].name for op in OPERATIONS} <= titles


def test_fault_11_types_are_shipped(package: Path) -> None:
    assert (package / "py.typed").is_file()


# 12. Options without effect


def test_fault_12_timeouts_are_kept(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(POST, delay=9)
    began = time.monotonic()
    for client, options in ((sdk.client(timeout=0.1), {}), (sdk.client(), {"timeout": 0.1})):
        with pytest.raises(late.APITimeoutError):
            sdk.run(client.posts.get("p1", max_retries=0, **options))
    assert time.monotonic() - began < 3


def test_fault_12_lists_have_pages(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 3}} for n in (1, 2, 3)))
    assert [post.id for post in sdk.walk(lambda: sdk.client().posts.list())] == ["1", "2", "3"]


def test_fault_12_retry_after_is_obeyed(sdk: Driver, server: Server, waits: Waits) -> None:
    server.script(Answer("", 429, {"Retry-After": "7"}), POST)
    sdk.run(sdk.client().posts.get("p1"))
    assert waits == [7.0]


def test_fault_12_webhooks_are_checked() -> None:
    from late import WebhookVerificationError, webhooks
    from late.testing import signed_webhook

    body, headers = signed_webhook({"event": "post.published", "post": {"id": "p1"}}, "s3cret")
    assert webhooks.unwrap(body, headers, secret="s3cret").post.id == "p1"
    with pytest.raises(WebhookVerificationError):
        webhooks.unwrap(body + b" ", headers, secret="s3cret")


# 13. Exceptions


def test_fault_13_errors_can_be_pickled(sdk: Driver, server: Server) -> None:
    import late

    limits = {"X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30", "X-Request-Id": "r1"}
    server.script(Answer({"error": "slow down", "details": {"retry": 1}}, 429, limits))
    with pytest.raises(late.RateLimitError) as caught:
        sdk.run(sdk.client(max_retries=0).posts.create(content="x"))
    error = caught.value
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin), twin.status, twin.body) == (type(error), str(error), 429, error.body)
    assert (twin.headers["x-ratelimit-limit"], twin.rate_limit, twin.request_id) == ("60", error.rate_limit, "r1")
    assert (twin.operation, twin.attempts, twin.model) == ("posts.create", 1, error.model)


def test_fault_13_the_rate_limit_is_in_reach(sdk: Driver, server: Server) -> None:
    import late

    client = sdk.client(max_retries=0)
    headers = {"X-RateLimit-Limit": "600", "X-RateLimit-Remaining": "12", "X-RateLimit-Reset": "1796720400"}
    server.script(Answer(POST, headers=headers), Answer(POST, headers=headers), Answer("", 403, headers))
    reset = dt.datetime.fromtimestamp(1796720400, dt.UTC)
    sdk.run(client.posts.get("p1"))
    assert client.last_rate_limit == (600, 12, reset)
    assert sdk.run(client.raw(client.posts.get, "p1")).rate_limit == (600, 12, reset)
    with pytest.raises(late.PermissionDeniedError) as caught:
        sdk.run(client.posts.get("p1"))
    assert caught.value.rate_limit == (600, 12, reset)


# 14. Two media types


def test_fault_14_both_media_types_of_an_operation_are_sent(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script({"success": True, "data": {"messageId": "m1"}}, {"success": True, "data": {"messageId": "m2"}})
    reply = {"title": "Yes", "payload": "Y"}
    sdk.run(client.messages.send("c1", account_id="a1", message="Hi", quick_replies=[reply]))
    picture = ("b.png", b"\x89PNG")
    sent = sdk.run(client.messages.send("c1", account_id="a1", message="é", attachment=picture))
    plain, form = server.requests
    assert plain.header("Content-Type") == "application/json"
    assert plain.json() == {"accountId": "a1", "message": "Hi", "quickReplies": [reply]}
    parts = parts_of(form)
    assert {name: content_of(part[0]) for name, part in parts.items()} == {
        "accountId": b"a1",
        "message": "é".encode(),
        "attachment": b"\x89PNG",
    }
    assert (parts["attachment"][0].get_filename(), parts["attachment"][0].get_content_type()) == ("b.png", "image/png")
    assert sent.message_id == "m2"


def test_fault_14_nested_values_survive_in_a_form(sdk: Driver, server: Server) -> None:
    server.script({"success": True, "data": {}})
    given = [{"type": "web_url", "title": "Open", "url": "https://e.com", "callback_data": None}]
    sdk.run(sdk.client().messages.send("c1", account_id="a1", buttons=given, attachment=b"x"))
    (buttons,) = parts_of(server.only())["buttons"]
    assert json.loads(content_of(buttons))[0]["url"] == "https://e.com"


# 15. oneOf


def test_fault_15_every_variant_is_read_as_itself(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script({"valid": False, "errors": [{"platform": "x", "error": "long"}]}, {"valid": True, "message": "fine"})
    failed, passed = (sdk.run(client.validate.post(platforms=[])) for _ in range(2))
    assert (failed.errors[0].error, passed.message) == ("long", "fine")
    assert type(failed) is not type(passed)


def test_fault_15_each_status_of_telegram_is_its_own_variant(sdk: Driver, server: Server) -> None:
    server.script(
        {"status": "pending", "expiresAt": "2026-12-01T09:30:00Z", "expiresIn": 60},
        {"status": "connected", "chatId": "1", "chatTitle": "T", "chatType": "channel", "account": {"_id": "a"}},
        {"status": "expired", "message": "too late"},
    )
    client = sdk.client()
    found = [sdk.run(client.connect.check_telegram(code="c")) for _ in range(3)]
    assert len({type(answer) for answer in found}) == 3
    assert (found[0].expires_in, found[1].chat_id, found[2].message) == (60, "1", "too late")


def test_fault_15_a_plain_post_matches_without_complaint(sdk: Driver, server: Server) -> None:
    plain = {"_id": "p", "userId": "u1", "platforms": [{"platform": "twitter", "accountId": "a1"}]}
    rich = {"_id": "p", "userId": {"_id": "u1", "name": "N"}, "platforms": [{"accountId": {"_id": "a1"}}]}
    server.script({"post": plain}, {"post": rich})
    client = sdk.client(strict=True)
    one, two = (sdk.run(client.posts.get("p")) for _ in range(2))
    assert (one.user_id, one.platforms[0].account_id) == ("u1", "a1")
    assert (two.user_id.name, two.platforms[0].account_id.id) == ("N", "a1")


# 16. Defaults, falsy values and null


def test_fault_16_defaults_that_nobody_set_are_not_sent(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script({"posts": []}, POST)
    sdk.run(client.posts.list())
    sdk.run(client.posts.create(content="x"))
    assert server.requests[0].target == "/v1/posts"
    assert server.requests[1].json() == {"content": "x"}


def test_fault_16_falsy_values_and_null_are_sent(sdk: Driver, server: Server) -> None:
    client = sdk.client()
    server.script({"posts": []}, POST)
    sdk.run(client.posts.list(page=0, search="", include_hidden=False))
    sdk.run(
        client.posts.create(
            content="",
            title=None,
            publish_now=False,
            tags=[],
            metadata={"a": None, "b": {"c_d": 0}},
            platforms=[{"platform": "x", "custom_content": None, "custom_media": []}],
        )
    )
    assert server.requests[0].raw_query == "page=0&includeHidden=false&search="
    assert server.requests[1].json() == {
        "content": "",
        "title": None,
        "publishNow": False,
        "tags": [],
        "metadata": {"a": None, "b": {"c_d": 0}},
        "platforms": [{"platform": "x", "customContent": None, "customMedia": []}],
    }


def test_fault_16_omit_is_never_sent(sdk: Driver, server: Server) -> None:
    from late import omit

    server.script({"posts": []}, POST)
    client = sdk.client()
    sdk.run(client.posts.list(page=omit, status=omit))
    sdk.run(client.posts.create(content=omit, platforms=[{"platform": "x", "account_id": omit}], metadata={"a": omit}))
    assert server.requests[0].target == "/v1/posts"
    assert server.requests[1].json() == {"platforms": [{"platform": "x"}], "metadata": {}}


# 17. Refusals as results


@pytest.mark.parametrize("status", [300, 401, 418, 422, 429, 451, 500, 503, 599])
@pytest.mark.parametrize("body", [{"error": "no"}, "no", ""])
def test_fault_17_every_refusal_is_an_error_with_its_status(
    sdk: Driver, server: Server, status: int, body: Any
) -> None:
    import late

    server.script(Answer(body, status))
    with pytest.raises(late.APIStatusError) as caught:
        sdk.run(sdk.client(max_retries=0).profiles.delete("p1"))
    assert (caught.value.status, caught.value.body) == (status, body or None)
    assert str(status) in str(caught.value)


# 18. Declared once


def test_fault_18_an_operation_with_two_tags_is_declared_once(package: Path) -> None:
    owners = [
        p.stem for p in (package / "resources").glob("*.py") if '"/v1/accounts/follower-stats"' in p.read_text("utf-8")
    ]
    assert owners == ["accounts"]


def test_fault_18_no_name_is_declared_twice(package: Path) -> None:
    for path in package.rglob("*.py"):
        tree = parsed(path)
        for scope in [tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))]:
            names = [name for node in scope.body if (name := _declares(node))]
            twice = {name for name in names if names.count(name) > 1}
            assert not twice, f"{path.name}: {twice}"


def _declares(node: ast.stmt) -> str | None:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        marks = {ast.unparse(decorator) for decorator in node.decorator_list}
        return None if "overload" in marks or any(mark.endswith(".setter") for mark in marks) else node.name
    if isinstance(node, ast.ClassDef):
        return node.name
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else None


# 19. Names of classes


def _classes(package: Path) -> dict[str, ast.ClassDef]:
    trees = [parsed(path) for path in sorted((package / "models").glob("*.py"))]
    found = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]
    assert len({node.name for node in found}) == len(found)
    return {node.name: node for node in found}


def test_fault_19_named_schemas_keep_their_names(package: Path) -> None:
    from late import models

    schemas = document()["components"]["schemas"]
    objects = [name for name, schema in schemas.items() if "properties" in schema or "allOf" in schema]
    assert {name for name in objects if not hasattr(models, name)} == set()
    assert {snake(name) for name in schemas["Post"]["properties"]} == set(models.Post.__struct_fields__)


def test_fault_19_no_class_is_named_after_a_status_or_a_number(package: Path) -> None:
    assert [name for name in _classes(package) if re.search(r"\d", name)] == []


def test_fault_19_hardly_any_class_is_the_copy_of_another(package: Path) -> None:
    texts: dict[str, list[str]] = {}
    for name, node in _classes(package).items():
        texts.setdefault(ast.unparse(node).replace(f"class {name}(", "class X("), []).append(name)
    copies = [names for names in texts.values() if len(names) > 1]
    assert sum(len(names) - 1 for names in copies) <= 3, copies


# 20. The same bytes


COMPILE = """
import sys
from hashlib import sha256
from pathlib import Path
from generator.document import load
from generator.languages import LANGUAGES
from generator.normalize import normalize
from generator.render import render
from generator.settings import load as load_settings
settings, _ = load_settings(Path(sys.argv[1]) / "sdk.yaml")
document = load(Path(sys.argv[1]) / "openapi.yaml", lenient=True, validate=False).document
files = render(normalize(document, settings, {"python": frozenset()})[0], LANGUAGES["python"])
for path, text in sorted(files.items()):
    print(sha256(text.encode()).hexdigest(), path)
"""


def test_fault_20_two_runs_write_the_same_bytes() -> None:
    seeds = [{"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"} for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))]
    with ThreadPoolExecutor(2) as both:
        runs = list(both.map(lambda env: _python(COMPILE, str(ROOT / "spec"), path=ROOT, env=env), seeds))
    assert runs[0].returncode == 0, runs[0].stderr
    assert runs[0].stdout == runs[1].stdout
    assert "late/_client.py" in runs[0].stdout


def test_fault_20_no_file_tells_when_where_or_by_what_it_was_written(package: Path) -> None:
    for path in package.rglob("*.py"):
        head = path.read_text(encoding="utf-8")[:400]
        assert not re.search(r"20\d\d-\d\d-\d\d|\d\d:\d\d:\d\d|/home/|/tmp/|[Gg]enerated (by|on|at)\b", head), path


def test_fault_20_every_relative_import_is_a_file(package: Path) -> None:
    for path in package.rglob("*.py"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom) and node.level:
                folder = path.parents[node.level - 1]
                targets = (
                    [folder.joinpath(*node.module.split("."))] if node.module else [folder / a.name for a in node.names]
                )
                for target in targets:
                    assert (
                        target.with_suffix(".py").is_file()
                        or (target / "__init__.py").is_file()
                        or (not node.module and (folder / "__init__.py").is_file())
                    ), f"{path}: {target}"
