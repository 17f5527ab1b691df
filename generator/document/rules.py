"""The rules of OpenAPI as `openapi-spec-validator` states them, tried on one object at a time.

Nothing is fetched: the only references met are those of the published schemas, which the package holds.
"""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import Any

from .cache import Cache
from .grammar import Node
from .shapes import shape

_DEFINITION = {
    "OpenAPI": "", "Paths": "paths", "PathItem": "path-item", "Operation": "operation", "Responses": "responses",
    "Response": "response", "Callback": "callbacks", "Parameter": "parameter", "Header": "header", "Tag": "tag",
    "RequestBody": "request-body", "MediaType": "media-type", "Encoding": "encoding", "Link": "link", "Server": "server",
    "SecurityScheme": "security-scheme", "Example": "example", "SecurityRequirement": "security-requirement", "Components": "components",
}  # fmt: skip

_written = json.JSONEncoder(sort_keys=True).encode
_MOST_SHAPES = 5_000
"""The largest public documents have a hundred."""


class TooVaried(Exception):
    """There are more shapes than any real document has; to try them all would take too long."""


class Rules:
    """The rules of one version, "3.0", "3.1" or "3.2".

    Importing the validator takes half a second, so it waits for the first shape that is not in `cache`, a folder with
    the digests of shapes that were found valid by the same validator.
    """

    def __init__(self, version: str, cache: Path | None = None) -> None:
        self.version = version
        self._cache = Cache(cache, version)
        self._known: dict[tuple[str, str], list[Any]] = {}
        self._by_kind: dict[str, Any] = {}

    def errors(self, node: Node) -> list[Any]:
        """What `jsonschema` says of the shape of a node."""
        key = (node.kind, _written(shape(node)))
        if key not in self._known:
            if len(self._known) >= _MOST_SHAPES:
                raise TooVaried
            self._known[key] = [] if self._cache.has(key) else self._tried(*key)
        return self._known[key]

    def save(self) -> None:
        """Keeps what was found valid."""
        self._cache.save(key for key, errors in self._known.items() if not errors)

    @property
    def whole(self) -> Any:
        """The published schema of whole documents, as JSON."""
        return self._validators[0].schema

    def _tried(self, kind: str, shaped: str) -> list[Any]:
        if kind not in self._by_kind:
            schema = self._validators[1] if kind == "Schema" else None
            self._by_kind[kind] = schema or self._part(kind)
        return list(self._by_kind[kind].iter_errors(json.loads(shaped)))

    @cached_property
    def _validators(self) -> tuple[Any, Any]:
        return _validators(self.version)

    def _part(self, kind: str) -> Any:
        whole = self._validators[0]
        if kind == "OpenAPI":
            return whole
        where = f"definitions/{kind}" if self.version == "3.0" else f"$defs/{_DEFINITION[kind]}"
        return whole.evolve(schema={"$ref": f"#/{where}"})


def _validators(version: str) -> tuple[Any, Any]:
    """For whole documents, and for schemas where they have rules of their own."""
    from jsonschema.validators import validator_for
    from openapi_schema_validator import OAS31Validator, OAS32Validator
    from openapi_schema_validator._specifications import REGISTRY
    from openapi_spec_validator import (
        OpenAPIV30SpecValidator,
        OpenAPIV31SpecValidator,
        OpenAPIV32SpecValidator,
    )

    if version == "3.0":
        return OpenAPIV30SpecValidator.schema_validator, None
    whole = OpenAPIV32SpecValidator if version == "3.2" else OpenAPIV31SpecValidator
    rules = (OAS32Validator if version == "3.2" else OAS31Validator).META_SCHEMA
    return whole.schema_validator, validator_for(rules)(rules, registry=REGISTRY)
