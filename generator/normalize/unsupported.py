"""What a document says that no SDK makes use of: one note for each such feature, with what happens instead.

docs/unsupported.md explains each; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..document import Document, Problem
from ..document.grammar import Node, children
from ..document.problem import problem
from ..model import Api
from ..settings import Settings
from .media import JSON, TEXT
from .parameters import RESERVED_HEADERS
from .raw import deref, raw_operations
from .servers import is_complete

Test = Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True, slots=True)
class Feature:
    """`found` tells whether an object of this kind uses it; `what` says that of many."""

    name: str
    kind: str
    found: Test
    what: str
    instead: str


def _xml(content: Any) -> bool:
    return isinstance(content, dict) and bool(content) and all("xml" in str(media) for media in content)


def _several(content: Any) -> bool:
    """More than one media type; several names of one do not count."""
    return isinstance(content, dict) and len({_kind(str(media)) for media in content}) > 1


def _kind(media: str) -> str:
    if JSON.match(media):
        return "json"
    return "text" if TEXT.match(media) and "event-stream" not in media and "xml" not in media else media


def _conditions(schema: Mapping[str, Any]) -> bool:
    return bool(schema.keys() & {"if", "dependentSchemas"}) or isinstance(schema.get("not"), dict)


def _closed(schema: Mapping[str, Any]) -> bool:
    return bool(schema.get("properties")) and isinstance(schema.get("additionalProperties"), dict)


def _flows(scheme: Mapping[str, Any]) -> bool:
    flows = scheme.get("flows")
    return isinstance(flows, dict) and bool(flows.keys() & {"authorizationCode", "implicit", "password"})


FEATURES = (
    Feature(
        "reserved-header",
        "Parameter",
        lambda spec: spec.get("in") == "header" and str(spec.get("name")).lower() in RESERVED_HEADERS,
        "header parameters named Accept, Content-Type, Content-Length or Authorization",
        "They follow from the rest of the document and of the call; the SDK sets these headers.",
    ),
    Feature(
        "other-media-types",
        "RequestBody",
        lambda spec: _several(spec.get("content")),
        "request bodies in several media types",
        "JSON is sent, else a form, else the first.",
    ),
    Feature(
        "other-media-types",
        "Response",
        lambda spec: _several(spec.get("content")),
        "responses in several media types",
        "JSON is asked for, else the first.",
    ),
    Feature("xml", "RequestBody", lambda spec: _xml(spec.get("content")), "request bodies in XML", "It is a text."),
    Feature("xml", "Response", lambda spec: _xml(spec.get("content")), "responses in XML", "It is a text."),
    Feature(
        "response-headers",
        "Response",
        lambda spec: bool(spec.get("headers")),
        "responses with headers",
        "Headers are texts, with the raw answer and with each error.",
    ),
    Feature(
        "links", "Response", lambda spec: bool(spec.get("links")), "responses with links", "Call what they lead to."
    ),
    Feature(
        "callbacks",
        "Operation",
        lambda spec: bool(spec.get("callbacks")),
        "operations with callbacks",
        "What is sent to them has a type; nothing here receives it.",
    ),
    Feature(
        "conditions", "Schema", _conditions, "schemas with `if`, `not` or `dependentSchemas`", "They narrow no type."
    ),
    Feature(
        "extra-members",
        "Schema",
        _closed,
        "schemas with `additionalProperties` beside `properties`",
        "Members without a name may be sent; of an answer they may stand in the raw body alone.",
    ),
    Feature(
        "oauth-flows",
        "SecurityScheme",
        _flows,
        "security schemes with an OAuth flow for users",
        "The client is given a token, or a callable that gives one.",
    ),
    Feature(
        "mutual-tls",
        "SecurityScheme",
        lambda spec: spec.get("type") == "mutualTLS",
        "security schemes with certificates",
        "They belong to the HTTP client that the client is given.",
    ),
    Feature(
        "incomplete-server",
        "Server",
        lambda spec: not is_complete(spec),
        "servers without a whole URL",
        "It is no environment; `base_url` says where the API is.",
    ),
    Feature(
        "server-variables",
        "Server",
        lambda spec: any("enum" not in item for item in _mappings(spec.get("variables"))),
        "servers with free variables",
        "Each has its default; another value is said with `base_url`.",
    ),
)
_WEBHOOKS = Feature(
    "webhooks",
    "OpenAPI",
    lambda spec: bool(spec.get("webhooks")),
    "webhooks of the document",
    "`webhooks` of sdk.yaml says how they are signed; until then they have types, and nothing reads them.",
)


def unsupported(document: Document, settings: Settings, api: Api) -> list[Problem]:
    """A note for each feature that a document uses and that has no part in its SDK, at the first place of it."""
    features = FEATURES if settings.webhooks else (*FEATURES, _WEBHOOKS)
    by_kind: dict[str, list[Feature]] = {}
    for feature in features:
        by_kind.setdefault(feature.kind, []).append(feature)
    whole = _whole(document, api)
    found: dict[Feature, list[Node]] = {}
    for node in _nodes(document):
        for feature in by_kind.get(node.kind, ()) if isinstance(node.value, dict) else ():
            if feature.found(node.value) and (feature.name, node.pointer) not in whole:
                found.setdefault(feature, []).append(node)
    return [_note(document, feature, nodes) for feature, nodes in found.items()]


def _whole(document: Document, api: Api) -> set[tuple[str, str]]:
    """Bodies that are sent as each of their media types, JSON or a form; and responses that are given as each: one, and
    others where an argument asks for them."""
    groups, asked, sent = list(api.groups), dict[str, set[str]](), set[str]()
    while groups:
        group = groups.pop()
        groups += group.groups
        sent |= {item.id for item in group.operations if item.body and item.body.also}
        for item in group.operations:
            asked[item.id] = {_kind(case.answer.media) for case in item.overloads if case.answer.media}
    found = set()
    for raw in raw_operations(document):
        for status, value in (raw.spec.get("responses") or {}).items() if asked.get(raw.id) else ():
            pointer, spec = deref(document, value, f"{raw.pointer}/responses/{status}")
            if {_kind(str(media)) for media in spec.get("content") or {}} <= asked[raw.id]:
                found.add(pointer)
        pointer, spec = deref(document, raw.spec.get("requestBody"), f"{raw.pointer}/requestBody")
        if raw.id in sent and len({_kind(str(media)) for media in spec.get("content") or {}}) == 2:
            found.add(pointer)
    return {("other-media-types", pointer) for pointer in found}


def _note(document: Document, feature: Feature, nodes: list[Node]) -> Problem:
    pointer = nodes[0].pointer
    what = f"Not fully used, {feature.name}: {feature.what} ({len(nodes)})."
    return problem("unsupported", "note", document.position(pointer), pointer, what, feature.instead)


def _nodes(document: Document) -> Iterator[Node]:
    """Every object once, those of other files when they are first referred to."""
    stack, seen = [Node("OpenAPI", document.root, "#")], set[str]()
    while stack:
        node = stack.pop()
        yield node
        ref = node.ref
        if isinstance(ref, str) and ref.startswith("#/x-lathe-files/") and ref not in seen and document.has(ref):
            seen.add(ref)
            stack.append(Node(node.kind, document.resolve(ref)[1], ref))
        stack.extend(children(node))


def _mappings(value: Any) -> list[dict[str, Any]]:
    return [item for item in value.values() if isinstance(item, dict)] if isinstance(value, dict) else []
