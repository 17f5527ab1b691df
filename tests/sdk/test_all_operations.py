"""All 140 operations, sync and async: every argument reaches the wire, every answer is read without drift.

What is sent is compared with the values that were given and judged by jsonschema against spec/openapi.yaml; what is
answered is made from spec/openapi.yaml and read with `strict=True`. Neither goes through the compiler.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sdk.calls import (
    OPERATIONS,
    PICTURE,
    argument,
    check,
    choices,
    constants,
    content_of,
    method_name,
    method_of,
    parts_of,
    plain,
    spoken,
    unwrapped,
    without_null,
)
from sdk.document import (
    JSON,
    MULTIPART,
    Operation,
    answer_example,
    body_examples,
    flat,
    misfits,
    operations,
    pythonic,
    sample,
)
from sdk.drivers import KEY, Driver
from sdk.server import Answer, Inline, Request, Server

every = pytest.mark.parametrize("op", OPERATIONS, ids=lambda op: op.id)
with_json = pytest.mark.parametrize("op", [op for op in OPERATIONS if JSON in op.bodies], ids=lambda op: op.id)

ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    412: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "ServerError",
    503: "ServerError",
}


def turns(op: Operation) -> range:
    schemas: list[Any] = [param.schema for param in op.params]
    schemas += [op.body] if op.body else []
    schemas += [schema for _, schema in op.success if schema]
    return range(choices(schemas))


OVERLOADS = {
    "getAnalytics": lambda query: 0 if "postId" in query else 1,
    "listQueueSlots": lambda query: 1 if query.get("all") == "true" else 0,
    "getLinkedInAggregateAnalytics": lambda query: 1 if query.get("aggregation") == "DAILY" else 0,
}
"""Which variant the API answers, by the query."""


def answer_of(op: Operation, turn: int, query: dict[str, str]) -> Answer:
    status, schema = op.success[turn % len(op.success)]
    if schema is not None and op.id in OVERLOADS:
        schema = flat(schema)["oneOf"][OVERLOADS[op.id](query)]
    return Answer(b"", status=status) if schema is None else Answer(sample(schema, turn=turn), status=status)


def test_the_document_has_140_operations_and_the_sdk_each_of_them() -> None:
    assert len(OPERATIONS) == 140
    assert set(constants()) == {(op.method, op.path) for op in OPERATIONS}
    assert len({method_name(op) for op in OPERATIONS}) == 140


@every
def test_signatures_have_every_argument_and_ask_for_the_required_ones(op: Operation) -> None:
    from late import AsyncLate, Late

    parameters, same = (inspect.signature(method_of(kind(api_key=KEY), op)).parameters for kind in (Late, AsyncLate))
    assert [str(parameter) for parameter in parameters.values()] == [str(parameter) for parameter in same.values()]
    body = [flat(schema) for schema in op.bodies.values()]
    names = [param.name for param in op.params] + [name for schema in body for name in schema.get("properties", {})]
    required = {param.name for param in op.params if param.required}
    required |= {name for name in names if op.body_required and all(name in s.get("required", ()) for s in body)}
    assert set(parameters) == {argument(name) for name in names} | {"options"}
    assert {n for n, p in parameters.items() if p.default is p.empty and n != "options"} == set(map(argument, required))
    positional = [n for n, p in parameters.items() if p.kind is p.POSITIONAL_OR_KEYWORD]
    assert positional == [argument(param.name) for param in op.placed("path")]


@every
def test_the_documentation_of_a_method_is_complete(op: Operation) -> None:
    from late import AsyncLate, Late

    for kind in (Late, AsyncLate):
        told = inspect.getdoc(method_of(kind(api_key=KEY), op)) or ""
        words = " ".join(told.split())
        assert op.raw["summary"].rstrip(".") in words
        properties = [schema.get("properties", {}) for schema in map(flat, op.bodies.values())]
        described = {param.name: param for param in op.params} | {n: p for each in properties for n, p in each.items()}
        missing = [name for name in described if not re.search(rf"(?m)^ +{argument(name)}: ", told)]
        assert missing == []
        assert all(f"{ERRORS[status]}:" in told for status, _ in op.refusals)
        assert "Returns:" in told
    example = inspect.getdoc(method_of(Late(api_key=KEY), op)) or ""
    assert f"late.{method_name(op)}(" in example.partition("Example:")[2]


@every
def test_minimal_call_over_a_socket(op: Operation, sdk: Driver, server: Server) -> None:
    client = sdk.client()
    call = spoken(op, full=False)
    answer = answer_of(op, 0, call.query)
    server.script(answer, answer)
    check_result(sdk.run(method_of(client, op)(*call.args, **call.kwargs)), op, answer)
    reply = sdk.run(client.raw(method_of(client, op), *call.args, **call.kwargs))
    check_result(reply.parsed, op, answer)
    for request in server.requests:
        if list(op.bodies) != [MULTIPART]:
            check(request, op, call)
        assert request.header("Authorization") == f"Bearer {KEY}"
    assert len(server.requests) == 2


@every
def test_full_call_and_answer(op: Operation, sdk: Driver) -> None:
    server = Inline()
    client = sdk.inline(server, strict=True)
    for turn in turns(op):
        call = spoken(op, full=True, turn=turn)
        answer = answer_of(op, turn, call.query)
        server.script(answer)
        result = sdk.run(method_of(client, op)(*call.args, **call.kwargs))
        check_body(server.last, op, call)
        check_result(result, op, answer)


def check_body(request: Request, op: Operation, call: Any) -> None:
    if list(op.bodies) != [MULTIPART]:
        check(request, op, call)
        return
    parts = parts_of(request)
    files = {n for n, s in flat(op.bodies[MULTIPART])["properties"].items() if flat(s).get("format") == "binary"}
    assert parts.keys() == call.body.keys() | files
    for name in files:
        (part,) = parts[name]
        assert (part.get_filename(), part.get_content_type(), content_of(part)) == ("latte.png", "image/png", PICTURE)


def check_result(result: Any, op: Operation, answer: Answer) -> None:
    expected = answer.body
    if expected == b"":
        assert result is None
        return
    if op.id in unwrapped():
        expected = expected[unwrapped()[op.id]]
    assert without_null(plain(result)) == without_null(expected)


@with_json
@pytest.mark.parametrize("style", ["wire", "models"])
def test_nested_input_may_be_models_or_carry_wire_names(op: Operation, sync: Driver, style: str) -> None:
    server = Inline()
    client = sync.inline(server)
    for turn in range(choices([op.body])):
        call = spoken(op, full=True, turn=turn, style=style)
        server.script(answer_of(op, 0, call.query))
        method_of(client, op)(*call.args, **call.kwargs)
        check(server.last, op, call)


@with_json
def test_documented_bodies_are_sent_as_they_stand(op: Operation, sync: Driver) -> None:
    server = Inline()
    client = sync.inline(server)
    minimal = spoken(op, full=False)
    for example in body_examples(op):
        server.script(answer_of(op, 0, minimal.query))
        properties = flat(op.bodies[JSON]).get("properties", {})
        given = {argument(name): pythonic(value, properties[name]) for name, value in example.items()}
        params = {name: value for name, value in minimal.kwargs.items() if name not in map(argument, properties)}
        method_of(client, op)(*minimal.args, **params, **given)
        assert server.last.json() == example
        assert misfits(server.last.json(), op.bodies[JSON]) == []


@every
def test_documented_answers_are_read_without_drift(op: Operation, sync: Driver) -> None:
    server = Inline()
    client = sync.inline(server, strict=True)
    call = spoken(op, full=False)
    for status, schema in op.success:
        for example in answer_example(op, status) if schema else ():
            server.script(Answer(example, status=status))
            result = method_of(client, op)(*call.args, **call.kwargs)
            check_result(result, op, Answer(example))


@every
def test_documented_refusals_are_typed_errors(op: Operation, sync: Driver) -> None:
    import late

    server = Inline()
    client = sync.inline(server, max_retries=0)
    call = spoken(op, full=False)
    for status, schema in op.refusals:
        bodies: list[Any] = [sample(schema, turn=turn) for turn in range(choices([schema]))] if schema else [{}]
        for body in [*bodies, *(answer_example(op, status) if schema else ())]:
            server.script(Answer(body, status=status, headers={"X-Request-Id": "req_7"}))
            with pytest.raises(late.APIStatusError) as caught:
                method_of(client, op)(*call.args, **call.kwargs)
            error = caught.value
            assert type(error).__name__ == ERRORS[status]
            assert (error.status, error.body, error.request_id) == (status, body, "req_7")
            assert error.operation == method_name(op)
            if schema and flat(schema).get("properties"):
                assert without_null(plain(error.model)) == without_null(body)


@every
def test_raw_gives_the_same_and_what_came(op: Operation, sync: Driver) -> None:
    server = Inline()
    client = sync.inline(server)
    for turn in turns(op):
        call = spoken(op, full=False, turn=turn)
        answer = answer_of(op, turn, call.query)
        server.script(answer)
        reply = client.raw(method_of(client, op), *call.args, **call.kwargs)
        assert (reply.status, reply.content, reply.operation) == (answer.status, answer.content(), method_name(op))
        check_result(reply.parsed, op, answer)


ODD: list[Any] = [
    [],
    5,
    {"a": 1},
    "x",
    ["x"],
    True,
    {},
    1.5,
    [[None]],
    -1,
    [{}],
    "",
    2**70,
    "2026-12-01T09:30:00",
    None,
]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Everything in a value: what holds it, and where."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(inner, (dict, list)):
            yield from places(inner)


@every
def test_no_odd_value_anywhere_fails_and_who_listens_reads_the_same(op: Operation) -> None:
    from late._decode import decode

    reference = constants()[op.method, op.path].result
    for schema in (schema for _, schema in op.success if schema):
        for turn in range(min(2, choices([schema]))):
            body = sample(schema, turn=turn)
            for at, (holder, key) in enumerate(places(body)):
                kept, holder[key] = holder[key], ODD[(at + turn) % len(ODD)]
                content = json.dumps(body).encode()
                read = decode(content, reference)
                assert repr(decode(content, reference, lambda *drift: None)) == repr(read)
                plain(read)
                holder[key] = kept


def test_what_judges_the_requests_refuses_wrong_ones() -> None:
    schema = flat(operations()["createPost"].bodies[JSON])
    right = {
        "content": "x",
        "platforms": [{"platform": "x", "accountId": "1", "platformSpecificData": {"boardId": "1"}}],
    }
    assert misfits(right, schema) == []
    for wrong in (
        {"media_items": []},
        {"content": 5},
        {"scheduledFor": "tomorrow"},
        {"platforms": [{"platform": "x", "account_id": "1"}]},
        {"platforms": [{"platform": "x", "accountId": "1", "platformSpecificData": {"board_id": "1"}}]},
        {"mediaItems": [{"type": "PICTURE"}]},
    ):
        assert misfits(wrong, schema) != [], wrong
