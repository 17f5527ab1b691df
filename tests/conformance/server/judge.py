"""Whether a request is one that the document allows, said by openapi-core."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder
from sdk.calls import parts_of
from sdk.document import DOCUMENT, METHODS, MULTIPART, Loader, closed
from sdk.server import Request
from werkzeug.datastructures import Headers, ImmutableMultiDict

EMPTY = re.compile(rb"--\S+--\s*")
"""A multipart body without a part."""


class Verdict(NamedTuple):
    """What is wrong with a request, and which operation it is; nothing and None where the document has none."""

    problems: list[str]
    operation: str | None


class Judge:
    """One document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._api = OpenAPI.from_dict(document, config=Config(spec_validator_cls=None))
        self._base = document["servers"][0]["url"].rstrip("/")
        self._paths = APICallPathFinder(self._api.spec, base_url=None)

    def of(self, request: Request) -> Verdict:
        """Judge a request whose path is the one below the base URL."""
        asked = _Asked(request, self._base)
        try:
            found = self._paths.find(asked.method, asked.host_url + asked.path)
        except Exception as error:
            return Verdict([_said(error)], None)
        operation = found.operation.read_value()
        allowed = self._names(found.path.read_value(), operation)
        problems = [f"query: {name} is not in the document" for name, _ in request.query if name not in allowed]
        problems += [f"parts: {name} is not in the document" for name in self._surplus(request, operation)]
        problems += [_said(error) for error in self._errors(asked)]
        if request.body and "requestBody" not in operation:
            problems.append("body: the document has none")
        return Verdict(problems, operation["operationId"])

    def _surplus(self, request: Request, operation: dict[str, Any]) -> list[str]:
        """The names of parts that the document does not have; openapi-core leaves them aside."""
        if not (request.header("Content-Type") or "").startswith(MULTIPART) or EMPTY.fullmatch(request.body):
            return []
        content = operation.get("requestBody", {}).get("content", {}).get(MULTIPART, {})
        return sorted(parts_of(request).keys() - content.get("schema", {}).get("properties", {}).keys())

    def _errors(self, asked: _Asked) -> list[BaseException]:
        return list(self._api.iter_request_errors(asked))

    def _names(self, item: dict[str, Any], operation: dict[str, Any]) -> set[str]:
        """The query parameters of an operation, and the keys that travel in a query."""
        given = [self._resolved(node) for node in (*item.get("parameters", ()), *operation.get("parameters", ()))]
        schemes = self.document.get("components", {}).get("securitySchemes", {}).values()
        names = {node["name"] for node in (*given, *schemes) if node.get("in") == "query"}
        deep = {node["name"] for node in given if node.get("style") == "deepObject"}
        members = [(n, p) for n in given if n["name"] in deep for p in self._resolved(n["schema"])["properties"]]
        return names | {f"{node['name']}[{member}]" for node, member in members}

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            found: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            node = found
        return node


class _Asked:
    """A request as openapi-core wants it."""

    def __init__(self, request: Request, base: str) -> None:
        parts = urlsplit(base)
        self.host_url = f"{parts.scheme}://{parts.netloc}"
        self.path = parts.path + request.path
        self.full_url_pattern = self.host_url + self.path
        self.method = request.method.lower()
        cookies = dict(pair.strip().split("=", 1) for pair in (request.header("Cookie") or "").split(";") if pair)
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query),
            header=Headers(request.headers),
            cookie=ImmutableMultiDict(cookies),
            path={},
        )
        self.body = request.body or None
        self.content_type = request.header("Content-Type") or ""


def _said(error: BaseException) -> str:
    cause = f" ({error.__cause__})" if error.__cause__ else ""
    return f"{type(error).__name__}: {error}{cause}"[:600]


def read(path: str) -> dict[str, Any]:
    """A document; the one of Late refuses what it does not name.

    Its objects are closed and oneOf is anyOf, since it leaves the first open and has overlapping variants:
    as it stands a misspelt name would pass and a right one would not. Content that is not text has no type, as
    OpenAPI 3.1 wants it.
    """
    late = Path(path).resolve() == DOCUMENT
    document: dict[str, Any] = yaml.load(Path(path).read_text(encoding="utf-8"), Loader)
    for item in document["paths"].values():
        for method in METHODS:
            for content in item.get(method, {}).get("requestBody", {}).get("content", {}).values():
                content["schema"] = _plain(closed(content["schema"]) if late else content["schema"])
    return document


def _plain(schema: Any) -> Any:
    if isinstance(schema, dict):
        if schema.get("format") == "binary":
            return {}
        return {key: _plain(value) for key, value in schema.items()}
    return [_plain(item) for item in schema] if isinstance(schema, list) else schema
