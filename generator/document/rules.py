"""The rules of OpenAPI as `openapi-spec-validator` states them, tried on one object at a time.

Nothing is fetched: the only references met are those of the published schemas, which the package holds.
"""

from __future__ import annotations

import json
from typing import Any

from .grammar import Node
from .shapes import shape

_DEFINITION = {
    "OpenAPI": "", "Paths": "paths", "PathItem": "path-item", "Operation": "operation", "Responses": "responses",
    "Response": "response", "Callback": "callbacks", "Parameter": "parameter", "Header": "header", "Tag": "tag",
    "RequestBody": "request-body", "MediaType": "media-type", "Encoding": "encoding", "Link": "link", "Server": "server",
    "SecurityScheme": "security-scheme", "SecurityRequirement": "security-requirement", "Components": "components",
}  # fmt: skip


class Rules:
    """The rules of one version, "3.0", "3.1" or "3.2". Making one imports the validator, which takes half a second."""

    def __init__(self, version: str) -> None:
        self.version = version
        self._whole, self._schema = _validators(version)
        self._known: dict[tuple[str, str], list[Any]] = {}
        self._by_kind: dict[str, Any] = {}

    def errors(self, node: Node) -> list[Any]:
        """What `jsonschema` says of the shape of a node."""
        shaped = shape(node)
        key = (node.kind, json.dumps(shaped, sort_keys=True))
        if key not in self._known:
            self._known[key] = list(self._validator(node.kind).iter_errors(shaped))
        return self._known[key]

    @property
    def whole(self) -> Any:
        """The published schema of whole documents, as JSON."""
        return self._whole.schema

    def _validator(self, kind: str) -> Any:
        if kind not in self._by_kind:
            self._by_kind[kind] = self._schema if kind == "Schema" and self._schema else self._part(kind)
        return self._by_kind[kind]

    def _part(self, kind: str) -> Any:
        if kind == "OpenAPI":
            return self._whole
        where = f"definitions/{kind}" if self.version == "3.0" else f"$defs/{_DEFINITION[kind]}"
        return self._whole.evolve(schema={"$ref": f"#/{where}"})


def _validators(version: str) -> tuple[Any, Any]:
    """For whole documents, and for schemas where they have rules of their own."""
    from jsonschema.validators import validator_for
    from openapi_schema_validator import OAS31Validator, OAS32Validator
    from openapi_schema_validator._specifications import REGISTRY
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

    if version == "3.0":
        return OpenAPIV30SpecValidator.schema_validator, None
    whole = OpenAPIV32SpecValidator if version == "3.2" else OpenAPIV31SpecValidator
    rules = (OAS32Validator if version == "3.2" else OAS31Validator).META_SCHEMA
    return whole.schema_validator, validator_for(rules)(rules, registry=REGISTRY)
