"""The server judges: right requests pass, each kind of wrong one is told; without a script it answers what fits."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from conformance.run import asked, serving
from sdk.document import misfits, operations

BEARER = {"Authorization": "Bearer k"}
JSON = {**BEARER, "Content-Type": "application/json"}
PARTS = {**BEARER, "Content-Type": "multipart/form-data; boundary=B"}
PART = '--B\r\nContent-Disposition: form-data; name="{}"; filename="a.csv"\r\n\r\na,b\r\n--B--\r\n'
BOARDS = "/v1/connect/pinterest/select-board?profileId=p1&tempToken=t1"

RIGHT: list[tuple[str, str, dict[str, str], str]] = [
    ("GET", "/v1/posts?status=scheduled&page=2", BEARER, ""),
    ("POST", "/v1/posts", JSON, '{"content": "x", "platforms": [{"platform": "twitter", "accountId": "a"}]}'),
    ("POST", "/v1/posts/bulk-upload", PARTS, PART.format("file")),
    ("GET", BOARDS, {**BEARER, "X-Connect-Token": "t"}, ""),
]
WRONG = {
    "no such path": ("GET", "/v1/nothing", BEARER, ""),
    "no such method": ("PATCH", "/v1/posts", BEARER, ""),
    "no credential": ("GET", "/v1/posts", {}, ""),
    "a parameter that is unknown": ("GET", "/v1/posts?stat=scheduled", BEARER, ""),
    "a parameter of another type": ("GET", "/v1/posts?page=two", BEARER, ""),
    "a parameter that is no such value": ("GET", "/v1/posts?status=SCHEDULED", BEARER, ""),
    "a parameter that is missing": ("GET", "/v1/queue/slots", BEARER, ""),
    "a header that is missing": ("GET", BOARDS, BEARER, ""),
    "a body that is missing": ("PUT", "/v1/inbox/conversations/c1", JSON, ""),
    "a body where there is none": ("GET", "/v1/posts", JSON, "{}"),
    "a field that is unknown": ("POST", "/v1/posts", JSON, '{"contents": "x"}'),
    "a field inside that is unknown": (
        "POST",
        "/v1/posts",
        JSON,
        '{"platforms": [{"platform": "x", "account_id": "a"}]}',
    ),
    "a field that is missing": ("PUT", "/v1/inbox/conversations/c1", JSON, '{"status": "archived"}'),
    "a field of another type": ("POST", "/v1/posts", JSON, '{"content": 5}'),
    "another media type": ("POST", "/v1/posts", {**BEARER, "Content-Type": "text/plain"}, "x"),
    "a part that is unknown": ("POST", "/v1/posts/bulk-upload", PARTS, PART.format("upload")),
    "no JSON": ("POST", "/v1/posts", JSON, '{"content": '),
}


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    with serving() as found:
        yield found


def sent(server: dict[str, str], key: str, request: tuple[str, str, dict[str, str], str]) -> tuple[Any, dict[str, Any]]:
    """Send a request; gives the answer's body, and what the server noted."""
    method, target, headers, body = request
    connection = http.client.HTTPConnection(urlsplit(server["url"]).netloc)
    connection.request(method, f"/~{key}{target}", body or None, headers)
    answer = connection.getresponse().read()
    connection.close()
    (record,) = asked(f"{server['url']}/_record")[key]["records"]
    return answer, record


@pytest.mark.parametrize("number", range(len(RIGHT)))
def test_a_right_request_has_no_problem_and_an_answer_that_fits(server: dict[str, str], number: int) -> None:
    answer, record = sent(server, f"right-{number}", RIGHT[number])
    assert record["problems"] == []
    schema = dict(operations()[record["operation"]].success)[record["status"]]
    assert misfits(json.loads(answer), schema) == []


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_request_is_told(server: dict[str, str], what: str) -> None:
    assert sent(server, f"wrong-{what.replace(' ', '-')}", WRONG[what])[1]["problems"] != []
