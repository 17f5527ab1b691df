"""The members that an object of OpenAPI can have, and what a member that it cannot have was meant to be."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

from . import pointer as pointers
from .rule_names import Rule

LATER = {
    "const", "examples", "prefixItems", "patternProperties", "$defs", "if", "then", "else", "contains", "propertyNames",
    "dependentSchemas", "dependentRequired", "unevaluatedProperties", "unevaluatedItems", "$schema", "$id", "$anchor",
    "$comment", "contentMediaType", "contentEncoding", "contentSchema", "webhooks", "pathItems", "jsonSchemaDialect",
    "identifier", "minContains", "maxContains", "$dynamicRef", "$dynamicAnchor",
}  # fmt: skip
"""Words of OpenAPI 3.1 that 3.0 does not have."""
_SWAGGER = {
    "schema": "Put it in `content`, as `application/json: {schema: …}`.", "collectionFormat": "Use `style` and `explode`.",
    "produces": "Name the media types in the `content` of responses.", "definitions": "Move it to `components/schemas`.",
    "consumes": "Name the media types in the `content` of the request body.", "host": "Use `servers`.",
    "securityDefinitions": "Move it to `components/securitySchemes`.", "basePath": "Use `servers`.",
}  # fmt: skip
"""Members that were there before 3.0, and where they went."""

_SCHEMA = {"type", "format"}
"""Members that say much in a single value."""


class Members:
    """What the rules of one version know. `whole` is the published schema that `#/…` in a rule refers to."""

    def __init__(self, version: str, whole: Any) -> None:
        self._version, self._whole = version, whole
        self._known: dict[int, tuple[set[str], list[str]]] = {}

    def odd(self, rule: dict[str, Any], names: list[str]) -> list[str]:
        """The names that a rule does not know."""
        known, patterns = self._of(rule)
        return [name for name in names if name not in known and not any(re.search(p, name) for p in patterns)]

    def hint(self, rule: dict[str, Any], name: str, value: Any) -> tuple[Rule, str, str]:
        """The rule that such a member breaks, why there is none, and what to do about it.

        It is mistaken where it was meant for one that there is, or holds more than a single value.
        """
        known, patterns = self._of(rule)
        if known <= {"default"} and len(patterns) > 1:
            if known:
                return (
                    "mistaken-member",
                    "Responses are named by status.",
                    "Use a status such as `200` or `4XX`, or `default`.",
                )
            return "mistaken-member", "A path begins with `/`.", "Begin it with `/`."
        if name in _SWAGGER:
            return "mistaken-member", "It is a word of Swagger 2.0.", _SWAGGER[name]
        if self._version == "3.0" and name in LATER:
            return (
                "unknown-member",
                f"`{name}` is a word of OpenAPI 3.1; this document says 3.0.",
                "Say `openapi: 3.1.0`, or remove it.",
            )
        near = get_close_matches(name[:60], sorted(known), 1)
        mend = f"Did you mean `{near[0]}`?" if near else "Remove it, or let its name begin with `x-`."
        mistaken = bool(near) or isinstance(value, dict | list) or name in _SCHEMA or name.startswith("$")
        kind: Rule = "mistaken-member" if mistaken else "unknown-member"
        return kind, f"OpenAPI {self._version} knows no such member there.", mend

    def _of(self, rule: dict[str, Any]) -> tuple[set[str], list[str]]:
        if id(rule) not in self._known:
            names: set[str] = set()
            patterns: list[str] = []
            self._collect(rule, names, patterns, set())
            self._known[id(rule)] = names, patterns
        return self._known[id(rule)]

    def _collect(self, rule: Any, names: set[str], patterns: list[str], seen: set[int]) -> None:
        if not isinstance(rule, dict) or id(rule) in seen:
            return
        seen.add(id(rule))
        names.update(rule.get("properties", ()))
        patterns.extend(rule.get("patternProperties", ()))
        ref = rule.get("$ref")
        parts = [*rule.get("allOf", ()), *rule.get("dependentSchemas", {}).values(), rule.get("then")]
        if isinstance(ref, str) and pointers.leads(self._whole, ref):
            parts.append(pointers.find(self._whole, ref))
        for part in parts:
            self._collect(part, names, patterns, seen)
