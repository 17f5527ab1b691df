"""The sections of a README that show code, each for whatever API there is; one without a subject is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ...calls import Call, variant
from ...model import Ref
from ...naming import snake
from ...samples.choose import case_values, given, is_paged, moves, streaming, value_of
from ...samples.kit import Given
from ...samples.pick import needed
from ...samples.show import brief, creating, filtered, required
from .calls import spoken
from .docs_blocks import Blocks, import_of
from .layout import Brackets, Labelled
from .samples import call_lines, call_node, sample_call, sample_case
from .text import literal

_SECRETS = {"username": "ada", "password": "my-password"}


def _first(blocks: Blocks) -> str:
    """Make one thing, then walk the list of such things."""
    names, picked = blocks.names, blocks.picked
    call, listing = picked.create or picked.any, picked.list
    opening = f"with {names.client}() as {blocks.client}:"
    remark = f"  # reads {blocks.credentials[0].variable}" if blocks.credentials else ""
    opening += remark if len(opening + remark) <= 88 else ""
    if call is None:
        return blocks.block([opening, f"    print({blocks.client})"], [names.client])
    values = creating(call, blocks.kit)
    lines = [opening, *blocks.called(call, values)]
    if listing is not None and listing != call:
        like = [item.argument.name for item in values]
        words = {word for name in like for word in name.split("_")}
        lines += blocks.walk(listing, filtered(listing, blocks.kit, words), blocks.loop(listing, call), like)
    return blocks.block(lines, [names.client])


def _async(blocks: Blocks) -> str:
    """The same client for asyncio."""
    cls = f"Async{blocks.names.client}"
    call, listing = blocks.picked.get or blocks.picked.any, blocks.picked.list
    lines = [f"    async with {cls}() as {blocks.client}:"]
    lines += blocks.called(call, brief(call, blocks.kit), 2, "await ") if call else [f"        print({blocks.client})"]
    if listing is not None and call is not None and listing != call:
        lines += blocks.walk(listing, required(listing, blocks.kit), blocks.loop(listing, call), [], 2, "async ")
    return blocks.block(["async def main() -> None:", *lines, "", "", "asyncio.run(main())"], [cls])


def _credentials(blocks: Blocks) -> str:
    """The ways to say who calls, and where the API is."""
    held = [item.name for item in blocks.credentials]
    shown = held[:2] if held[:1] == ["username"] else held[:1]
    lines: list[str] = []
    if shown:
        plain = [(name, literal(_SECRETS.get(name, "my-key"))) for name in shown]
        asked = (shown[-1], 'lambda: Path("/run/secrets/key").read_text().strip()')
        lines += [blocks.made(*plain), blocks.made(*plain[:-1], asked, note="called for every request")]
    if len(blocks.names.api.servers) > 1:
        lines.append(blocks.made(("environment", literal(snake(blocks.names.api.servers[1].name)))))
    lines.append(blocks.made(("base_url", literal("https://proxy.example.com/api"))))
    if shown:
        other, note = (shown[-1], literal("another-key")), "shares the connections"
        lines += ["", blocks.made(other, of=f"{blocks.client}.with_options(", to="tenant", note=note)]
    return blocks.block(lines, [blocks.names.client])


def _pages(blocks: Blocks) -> str:
    call = blocks.picked.list
    if call is None or not moves(call.operation):
        return ""
    paging = call.operation.paging
    limit = next((item for item in call.arguments if paging and item.wire == paging.limit and not item.required), None)
    values = [*required(call, blocks.kit), *([Given(limit, value_of(limit, blocks.kit))] if limit else [])]
    first = blocks.call(call, values, "page = ")
    each = blocks.call(call, values, "for page in ", ".pages():")
    return blocks.block([*first, "print(page.items, page.has_next, page.result)", "", *each, "    print(page.items)"])


def _errors(blocks: Blocks) -> str:
    call = blocks.picked.get or blocks.picked.any
    if call is None:
        return ""
    lines = ["try:", *blocks.called(call, brief(call, blocks.kit)), "except NotFoundError as error:"]
    lines += ["    print(error.status, error.body, error.request_id)", "except RateLimitError as error:"]
    lines += ["    print(error.rate_limit)", "except APIError as error:  # whatever else a call can raise"]
    return blocks.block([*lines, "    print(error)"], ["APIError", "NotFoundError", "RateLimitError"])


def _retries(blocks: Blocks) -> str:
    call = blocks.picked.create or blocks.picked.any
    lines = [blocks.made(("max_retries", "5"), of=f"{blocks.client}.with_options(", to="patient")]
    if call is None:
        return blocks.block(lines)
    keyed = blocks.names.api.idempotency_header and call.operation.method in {"POST", "PATCH"}
    option = ("idempotency_key", literal("launch-2026-12-01")) if keyed else ("max_retries", "0")
    return blocks.block([*lines, *blocks.option(call, option)])


def _timeouts(blocks: Blocks) -> str:
    call = blocks.picked.get or blocks.picked.any
    lines = [blocks.made(("timeout", "20"), note="seconds, for each attempt")]
    lines.append(blocks.made(("timeout", "httpx2.Timeout(60, connect=2)")))
    lines += blocks.option(call, ("timeout", "5")) if call else []
    return blocks.block(lines, [blocks.names.client])


def _files(blocks: Blocks) -> str:
    """A file by its path, then by its name and content."""
    if blocks.picked.upload is None:
        return ""
    call, file = blocks.picked.upload
    values = [item for item in given(call, blocks.kit) if item.argument.required or item.argument.name == file.name]
    node = call_node(call, blocks.kit, values)
    label = f"{file.name}="
    lines = call_lines(node)
    for item in node.items:
        if isinstance(item, Labelled) and item.before == label and isinstance(item.value, str):
            name = item.value.removeprefix("Path(").removesuffix(")")
            content = f'({name}, b"content")' if file.place == "field" else 'b"content"'
            other = tuple(it if it is not item else Labelled(label, content) for it in node.items)
            lines += call_lines(Brackets(node.head, other, node.tail))
    return blocks.block(lines)


def _null(blocks: Blocks) -> str:
    if blocks.picked.null is None:
        return ""
    call, argument = blocks.picked.null
    lines = blocks.call(call, [*required(call, blocks.kit), Given(argument, None)])
    return blocks.block([*lines[:-1], f"{lines[-1]}  # sends null"])


def _raw(blocks: Blocks) -> str:
    call = blocks.picked.get or blocks.picked.any
    if call is None or call.operation.answer.kind not in {"json", "text", "none"} or is_paged(call.operation):
        return ""
    node = call_node(call, blocks.kit, brief(call, blocks.kit))
    lines = call_lines(Brackets(f"{blocks.client}.raw(", (node.head[:-1], *node.items), ")"), "response = ")
    lines.append("print(response.status, response.headers, response.request_id, response.attempts)")
    return blocks.block([*lines, "print(response.content, response.parsed)"])


def _request(blocks: Blocks) -> str:
    """A call of an endpoint by its path."""
    found = [call for call in (blocks.picked.list, blocks.picked.get, blocks.picked.any) if call and not needed(call)]
    if not found:
        return ""
    operation = found[0].operation
    node = Brackets(
        f"{blocks.client}.request(", (literal(operation.method), literal(operation.path.split("#")[0])), ")"
    )
    return blocks.block([*call_lines(node, "response = "), "print(response.parsed)"])


def _streams(blocks: Blocks) -> str:
    call = blocks.picked.stream
    if call is None:
        return ""
    case = streaming(call.operation)
    return blocks.block([sample_case(call, case, blocks.kit) if case else sample_call(call, blocks.kit)])


def _overloads(blocks: Blocks) -> str:
    """The forms of a method whose arguments decide what comes back."""
    call = blocks.picked.overloaded
    if call is None:
        return ""
    lines = blocks.called(call, given(call, blocks.kit), 0)
    for case in call.operation.overloads:
        if case.param:
            one = replace(call, operation=variant(call.operation, case))
            lines += ["", *blocks.called(one, case_values(call, case, blocks.kit), 0)]
    return blocks.block(lines)


def _webhooks(blocks: Blocks) -> str:
    """A handler: check, read, act on one kind of event."""
    hooks = blocks.names.api.webhooks
    if hooks is None:
        return ""
    lines = ["def receive(body: bytes, headers: Mapping[str, str]) -> int:", "    try:"]
    lines += [f"        event = webhooks.unwrap(body, headers)  # reads {hooks.variable}"]
    lines += ["    except WebhookVerificationError:", "        return 400"]
    kinds = [event.type.id for event in hooks.events if isinstance(event.type, Ref)]
    classes = [blocks.names.classes[id] for id in kinds if id in blocks.names.classes]
    froms = [import_of(f"{blocks.package}.models", classes[:1])] if classes else []
    lines += [f"    if isinstance(event, {classes[0]}):", "        print(event)"] if classes else []
    return blocks.block([*lines, "    return 204"], ["WebhookVerificationError", "webhooks"], froms)


def _testing(blocks: Blocks) -> str:
    """A test of an application: one refusal, then the documented answer."""
    call: Call | None = blocks.picked.create or blocks.picked.get or blocks.picked.any
    if call is None:
        return ""
    name = literal(spoken(call))
    lines = ["def test_waits_for_its_turn() -> None:", "    fake = Fake()"]
    lines += [f"    {blocks.client} = fake.client({blocks.names.client})"]
    reply = Brackets(
        "fake.reply(", (name, Brackets("{", (Labelled('"error": ', '"slow down"'),), "}"), "status=429"), ")"
    )
    lines += call_lines(reply, depth=1)
    lines += blocks.call(call, brief(call, blocks.kit), depth=1)
    lines += ["    assert len(fake.calls) == 2  # the refusal, then the answer"]
    return blocks.block(lines, [blocks.names.client], [import_of(f"{blocks.package}.testing", ["Fake"])])


def _drift(blocks: Blocks) -> str:
    lines = ["def report(drift: Drift) -> None:", "    print(drift.operation, drift.path, drift.expected, drift.found)"]
    return blocks.block([*lines, "", "", blocks.made(("on_drift", "report"))], ["Drift", blocks.names.client])


def _hooks(blocks: Blocks) -> str:
    lines = [
        "def sign(request: httpx2.Request) -> None:",
        '    request.headers["X-Trace"] = "4bf92f3577b34da6"',
        "",
        "",
    ]
    lines.append(blocks.made(("on_request", "sign"), ("on_response", "print")))
    own = Brackets("httpx2.Client(", (Labelled("proxy=", literal("http://localhost:3128")),), ")")
    return blocks.block([*lines, blocks.made(("http_client", own))], [blocks.names.client])


def _logging(blocks: Blocks) -> str:
    level = Brackets(f"logging.getLogger({literal(blocks.package)}).setLevel(", ("logging.DEBUG",), ")")
    return blocks.block(["logging.basicConfig()", *call_lines(level)])


SECTIONS: Mapping[str, Callable[[Blocks], str]] = {
    "first": _first,
    "asynchronous": _async,
    "credentials": _credentials,
    "pages": _pages,
    "errors": _errors,
    "retries": _retries,
    "timeouts": _timeouts,
    "files": _files,
    "null": _null,
    "raw": _raw,
    "request": _request,
    "streams": _streams,
    "overloads": _overloads,
    "webhooks": _webhooks,
    "testing": _testing,
    "drift": _drift,
    "hooks": _hooks,
    "logging": _logging,
}
