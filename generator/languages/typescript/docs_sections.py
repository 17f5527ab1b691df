"""The sections of a README that show code, each for whatever API there is; one without a subject is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ...calls import Call as Method
from ...calls import variant
from ...naming import camel, words
from ...samples.choose import case_values, given, is_paged, moves, streaming, value_of
from ...samples.kit import Given
from ...samples.pick import needed
from ...samples.show import brief, creating, filtered, required
from ...samples.values import file_name
from .client import credentials
from .docs_blocks import Blocks
from .layout import Braces, Call, Member, Node
from .samples import call_lines, call_node, sample_call, sample_case
from .spelling import spoken
from .text import access, inside, literal

_SECRETS = {"username": "ada", "password": "my-password"}


def _first(blocks: Blocks) -> str:
    """Make one thing, then walk the list of such things."""
    kit, picked = blocks.kit, blocks.picked
    method, listing = picked.create or picked.any, picked.list
    held = credentials(kit.api)
    lines = [*blocks.made(note=f"reads {inside(held[0].variable)}" if held else ""), ""]
    if method is None:
        return blocks.block([*lines, f"console.log({blocks.client});"], [kit.client])
    values = creating(method, kit)
    lines += blocks.called(method, values)
    if listing is not None and listing != method:
        like = [item.argument.name for item in values]
        said = {word for name in like for word in words(name)}
        lines += ["", *blocks.walk(listing, filtered(listing, kit, said), blocks.loop(listing, method), like)]
    return blocks.block(lines, [kit.client])


def _credentials(blocks: Blocks) -> str:
    """The ways to say who calls, and where the API is."""
    held = [item.name for item in credentials(blocks.kit.api)]
    shown = held[:2] if held[:1] == ["username"] else held[:1]
    lines: list[str] = []
    if shown:
        plain: list[tuple[str, Node]] = [(name, literal(_SECRETS.get(name, "my-key"))) for name in shown]
        asked = (shown[-1], '() => readFile("/run/secrets/key", "utf8")')
        lines += blocks.made(*plain)
        lines += blocks.made(*plain[:-1], asked, to="asked", note="called for every request")
    if len(blocks.kit.api.servers) > 1:
        lines += blocks.made(("environment", literal(camel(blocks.kit.api.servers[1].name))), to="other")
    lines += blocks.made(("baseUrl", literal("https://proxy.example.com/api")), to="proxied")
    froms = ['import { readFile } from "node:fs/promises";'] if shown else []
    return blocks.block(lines, [blocks.names.client], froms)


def _pages(blocks: Blocks) -> str:
    """The first page as a value, then all pages."""
    method = blocks.picked.list
    if method is None or not moves(method.operation):
        return ""
    paging = method.operation.paging
    limit = next(
        (item for item in method.arguments if paging and item.wire == paging.limit and not item.required), None
    )
    values = [*required(method, blocks.kit), *([Given(limit, value_of(limit, blocks.kit))] if limit else [])]
    first = blocks.call(method, values, "const page = await ")
    each = blocks.call(method, values, "for await (const page of ", ".pages()) {")
    return blocks.block(
        [*first, "console.log(page.items, page.hasNext, page.result);", "", *each, "  console.log(page.items);", "}"]
    )


def _errors(blocks: Blocks) -> str:
    method = blocks.picked.get or blocks.picked.any
    if method is None:
        return ""
    lines = ["try {", *blocks.called(method, brief(method, blocks.kit), 1), "} catch (error) {"]
    lines += ["  if (error instanceof NotFoundError) {", "    console.log(error.status, error.body, error.requestId);"]
    lines += ["  } else if (error instanceof RateLimitError) {", "    console.log(error.rateLimit);"]
    lines += [
        "  } else if (error instanceof APIError) {",
        "    console.log(error.message); // whatever else a call can fail with",
    ]
    return blocks.block(
        [*lines, "  } else {", "    throw error;", "  }", "}"], ["APIError", "NotFoundError", "RateLimitError"]
    )


def _retries(blocks: Blocks) -> str:
    method = blocks.picked.create or blocks.picked.any
    lines = blocks.maker(f"{blocks.client}.withOptions(", ("maxRetries", "5"), to="patient")
    if method is None:
        return blocks.block(lines)
    keyed = blocks.kit.api.idempotency_header and method.operation.method in {"POST", "PATCH"}
    option: tuple[str, Node] = ("idempotencyKey", literal("launch-2026-12-01")) if keyed else ("maxRetries", "0")
    return blocks.block([*lines, *blocks.option(method, option)])


def _timeouts(blocks: Blocks) -> str:
    method = blocks.picked.get or blocks.picked.any
    lines = blocks.made(("timeout", "20"), note="seconds, for each attempt")
    if method is not None:
        lines += blocks.option(method, ("timeout", "5"), ("signal", "AbortSignal.timeout(8000)"))
    return blocks.block(lines, [blocks.names.client])


def _files(blocks: Blocks) -> str:
    """A file by its content and name, then by its path."""
    if blocks.picked.upload is None:
        return ""
    method, file = blocks.picked.upload
    values = [item for item in given(method, blocks.kit) if item.argument.required or item.argument.name == file.name]
    node = call_node(method, blocks.kit, values)
    lines = call_lines(node, "await ", ";")
    content = f"await fileFromPath({literal(file_name(file.name, file.doc))})"
    items = tuple(_replaced(item, file.name, content) for item in node.items)
    return blocks.block([*lines, *call_lines(Call(node.head, items), "await ", ";")], ["fileFromPath"])


def _replaced(item: Node, name: str, content: str) -> Node:
    """The file of a call, as another one."""
    if isinstance(item, Call) and item.head == "new File(":
        return content
    if not isinstance(item, Braces):
        return item
    return Braces(
        tuple(
            Member(part.before, content) if isinstance(part, Member) and part.before == f"{name}: " else part
            for part in item.members
        )
    )


def _null(blocks: Blocks) -> str:
    if blocks.picked.null is None:
        return ""
    method, argument = blocks.picked.null
    lines = blocks.call(method, [*required(method, blocks.kit), Given(argument, None)])
    return blocks.block([*lines[:-1], f"{lines[-1]} // sends null"])


def _raw(blocks: Blocks) -> str:
    method = blocks.picked.get or blocks.picked.any
    if method is None or method.operation.answer.kind not in {"json", "text", "none"} or is_paged(method.operation):
        return ""
    values = brief(method, blocks.kit)
    lines = blocks.call(method, values, "const { data, response } = await ", ".withResponse();")
    lines.append("console.log(response.status, response.headers, response.requestId, response.attempts);")
    return blocks.block([*lines, "console.log(response.text, data);"])


def _request(blocks: Blocks) -> str:
    """A call of an endpoint by its path."""
    picked = blocks.picked
    found = [method for method in (picked.list, picked.get, picked.any) if method and not needed(method)]
    if not found:
        return ""
    operation = found[0].operation
    items: tuple[Node, ...] = (literal(operation.method), literal(operation.path.split("#")[0]))
    lines = call_lines(Call(f"{blocks.client}.request(", items), "const answer = await ", ";")
    return blocks.block([*lines, "console.log(answer);"])


def _streams(blocks: Blocks) -> str:
    method = blocks.picked.stream
    if method is None:
        return ""
    case = streaming(method.operation)
    return blocks.block(sample_case(method, case, blocks.kit) if case else sample_call(method, blocks.kit))


def _overloads(blocks: Blocks) -> str:
    """The forms of a method whose arguments decide what comes back."""
    method = blocks.picked.overloaded
    if method is None:
        return ""
    lines = blocks.called(method, given(method, blocks.kit))
    for case in method.operation.overloads:
        if case.param:
            one = replace(method, operation=variant(method.operation, case))
            body = blocks.called(one, case_values(method, case, blocks.kit))
            lines += [
                "",
                *(line.replace("const result ", "const other ").replace("(result", "(other") for line in body),
            ]
    return blocks.block(lines)


def _webhooks(blocks: Blocks) -> str:
    """A handler: check, read, act on one kind of event."""
    hooks = blocks.kit.api.webhooks
    if hooks is None:
        return ""
    lines = ["export async function receive(request: Request): Promise<Response> {", "  try {"]
    lines += [
        f"    const event = await unwrap(await request.text(), request.headers); // reads {inside(hooks.variable)}"
    ]
    if hooks.events:
        kind = access("event", camel(words(hooks.property)))
        lines += [f"    if ({kind} === {literal(hooks.events[0].name)}) console.log(event);"]
    lines += ["    return new Response(null, { status: 204 });", "  } catch (error) {"]
    lines += ["    if (!(error instanceof WebhookVerificationError)) throw error;"]
    lines += ["    return new Response(null, { status: 400 });", "  }", "}"]
    froms = [f'import {{ unwrap }} from "{blocks.package}/webhooks";']
    return blocks.block(lines, ["WebhookVerificationError"], froms)


def _testing(blocks: Blocks) -> str:
    """A test of an application: one refusal, then the documented answer."""
    method: Method | None = blocks.picked.create or blocks.picked.get or blocks.picked.any
    if method is None:
        return ""
    lines = ['test("waits for its turn", async () => {', "  const fake = new Fake();"]
    lines += [f"  const {blocks.client} = fake.client({blocks.names.client});"]
    said = Braces((Member("error: ", '"slow down"'),))
    reply = Call("fake.reply(", (literal(spoken(method)), said, Braces((Member("status: ", "429"),))))
    lines += call_lines(reply, "", ";", 1)
    lines += blocks.call(method, brief(method, blocks.kit), depth=1)
    lines += ["  assert.equal(fake.calls.length, 2); // the refusal, then the answer", "});"]
    froms = ['import assert from "node:assert/strict";', 'import { test } from "node:test";']
    froms += [f'import {{ Fake }} from "{blocks.package}/testing";']
    return blocks.block(lines, [blocks.names.client], froms)


def _drift(blocks: Blocks) -> str:
    lines = ["function report(drift: Drift): void {"]
    lines += ["  console.warn(drift.operation, drift.path, drift.expected, drift.found);", "}", ""]
    return blocks.block([*lines, *blocks.made(("onDrift", "report"))], ["type Drift", blocks.names.client])


def _hooks(blocks: Blocks) -> str:
    lines = ["function sign(request: OutgoingRequest): void {"]
    lines += ['  request.headers["x-trace"] = "4bf92f3577b34da6";', "}", ""]
    lines += blocks.made(("onRequest", "sign"), ("onResponse", "({ status }) => console.log(status)"))
    lines += blocks.made(("fetch", "(url, init) => fetch(url, { ...init, keepalive: true })"), to="own")
    return blocks.block(lines, ["type OutgoingRequest", blocks.names.client])


def _logging(blocks: Blocks) -> str:
    return blocks.block(blocks.made(("logger", "console")), [blocks.names.client])


def _small(blocks: Blocks) -> str:
    """One resource without the client that has them all."""
    method = blocks.picked.get or blocks.picked.any
    if method is None:
        return ""
    path = method.path
    cls, core = blocks.names.resources[path], f"{blocks.names.client}Core"
    node = call_node(method, blocks.kit, brief(method, blocks.kit))
    lines = [f"const resource = new {cls}(new {core}());"]
    lines += call_lines(Call(f"resource.{method.name}(", node.items), "await ", ";")
    return blocks.block(lines, [cls, core])


SECTIONS: Mapping[str, Callable[[Blocks], str]] = {
    "first": _first,
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
    "small": _small,
}
