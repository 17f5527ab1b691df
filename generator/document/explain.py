"""What the validator says of one object, in words of OpenAPI: which member, why it is wrong, how to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple

from . import pointer as pointers
from .grammar import Node
from .problem import quoted

_TITLES = {
    "PathItem": "Path Item", "RequestBody": "Request Body", "MediaType": "Media Type",
    "SecurityScheme": "Security Scheme", "SecurityRequirement": "Security Requirement",
}  # fmt: skip
_LATER = {
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
_PATH_OR_STATUS = (
    ("A path begins with `/`.", "Begin it with `/`."),
    ("Responses are named by status.", "Use a status such as `200` or `4XX`, or `default`."),
)
_TYPES = {
    "string": "a text", "number": "a number", "integer": "a whole number", "boolean": "true or false", "array": "a list",
    "object": "a mapping", "null": "null",
}  # fmt: skip


class Fault(NamedTuple):
    """One thing that is wrong inside an object; `path` leads to it from there."""

    path: tuple[str | int, ...]
    rule: str
    what: str
    why: str
    mend: str


class Explainer:
    """Turns the errors of `jsonschema` into faults. `whole` is the published schema that `#/…` in a rule refers to."""

    def __init__(self, version: str, whole: Any) -> None:
        self.version, self._whole = version, whole
        self._names: dict[int, tuple[set[str], list[str]]] = {}

    def faults(self, node: Node, errors: list[Any]) -> list[Fault]:
        """One for each place, the first that was found; what only follows from another is left out."""
        leaves = [leaf for error in errors for leaf in _leaves(error)]
        found = [fault for leaf in leaves for fault in self._fault(node, leaf)]
        certain = [fault for fault in found if fault.rule != "not-here"] or found
        if node.kind == "Responses" and any(fault.rule == "unknown-member" for fault in certain):
            certain = [fault for fault in certain if fault.rule == "unknown-member"]
        return list({fault.path: fault for fault in reversed(certain)}.values())[::-1]

    def _fault(self, node: Node, error: Any) -> Iterator[Fault]:
        path = tuple(error.absolute_path)
        value, name = _at(node.value, path), self._title(node, path)
        words = getattr(self, "_on_" + re.sub(r"\W", "", error.validator).lower(), None)
        if "propertyNames" in error.absolute_schema_path:
            yield self._odd_name(path, error.instance)
        elif words:
            yield from words(error, path, name, value)
        else:
            yield Fault(
                path,
                "wrong-value",
                f"{name} is not valid: {error.message[:200]}.",
                self._by(node),
                "",
            )

    def _title(self, node: Node, path: tuple[str | int, ...]) -> str:
        if path:
            return quoted(".".join(map(str, path)))
        if node.kind in ("Paths", "Responses", "Components"):
            return f"`{node.kind.lower()}`"
        return (
            "The document"
            if node.kind == "OpenAPI"
            else f"This {_TITLES.get(node.kind, node.kind)}"
        )

    def _by(self, node: Node) -> str:
        return f"OpenAPI {self.version} has it otherwise in its {_TITLES.get(node.kind, node.kind)} Object."

    # by keyword of JSON Schema

    def _on_required(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        missing = [key for key in error.validator_value if key not in error.instance]
        listed = ", ".join(f"`{key}`" for key in missing)
        yield Fault(
            path,
            "missing-member",
            f"{name} has no {listed}.",
            f"OpenAPI {self.version} requires it.",
            f"Add {listed}.",
        )

    def _on_additionalproperties(
        self, error: Any, path: Any, name: str, value: Any
    ) -> Iterator[Fault]:
        names, patterns = self._known(error.schema)
        odd = [
            key
            for key in error.instance
            if key not in names and not any(re.search(p, key) for p in patterns)
        ]
        for key in odd:
            why, mend = self._unknown(key, names, patterns)
            yield Fault(
                (*path, key),
                "unknown-member",
                f"{name} cannot have a member {quoted(key)}.",
                why,
                mend,
            )
        if not odd:
            for key in [key for key in error.instance if f"'{key}'" in error.message]:
                why = f"By OpenAPI {self.version} it does not go with the other members."
                yield Fault(
                    (*path, key),
                    "not-here",
                    f"{name} cannot have a member {quoted(key)} here.",
                    why,
                    "Remove it.",
                )

    _on_unevaluatedproperties = _on_additionalproperties

    def _unknown(self, key: str, names: set[str], patterns: list[str]) -> tuple[str, str]:
        if names <= {"default"} and len(patterns) > 1:
            return _PATH_OR_STATUS["default" in names]
        if key in _SWAGGER:
            return "It is a word of Swagger 2.0.", _SWAGGER[key]
        if self.version == "3.0" and key in _LATER:
            return (
                f"`{key}` is a word of OpenAPI 3.1; this document says 3.0.",
                "Say `openapi: 3.1.0`, or remove it.",
            )
        near = get_close_matches(key[:60], sorted(names), 1)
        why = f"OpenAPI {self.version} knows no such member there."
        return why, (
            f"Did you mean `{near[0]}`?" if near else "Remove it, or let its name begin with `x-`."
        )

    def _on_type(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        wanted = (
            error.validator_value
            if isinstance(error.validator_value, list)
            else [error.validator_value]
        )
        form = " or ".join(_TYPES.get(kind, kind) for kind in wanted)
        what = f"{name} must be {form}, and is {_said(value)}."
        yield Fault(
            path,
            "wrong-type",
            what,
            f"So says OpenAPI {self.version}.",
            self._retyped(path, wanted, value),
        )

    def _retyped(self, path: Any, wanted: list[str], value: Any) -> str:
        if path[-1:] in (("exclusiveMinimum",), ("exclusiveMaximum",)):
            plain = str(path[-1]).replace("exclusiveM", "m")
            if wanted == ["boolean"]:
                return f"Write `{plain}: {value}` and `{path[-1]}: true`."
            return f"Write the limit itself as `{path[-1]}`, in place of `{plain}`."
        if path[-1:] == ("required",) and wanted == ["array"]:
            return "List the required properties in the schema around them: `required: [name]`."
        if value is None:
            return f"Write {' or '.join(_TYPES.get(kind, kind) for kind in wanted)}, or remove it."
        if wanted == ["string"] and not isinstance(value, dict | list):
            return "Put it in quotes."
        if isinstance(value, str) and value.lower() in ("true", "false") and "boolean" in wanted:
            return "Write it without quotes."
        if isinstance(value, str) and {"number", "integer"} & set(wanted):
            return "Write a number, without quotes."
        return f"Write {' or '.join(_TYPES.get(kind, kind) for kind in wanted)}."

    def _on_enum(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        if path == ("type",) and self.version == "3.0" and value == "null":
            why = "OpenAPI 3.0 has no type `null`; 3.1 has."
            yield Fault(
                path,
                "wrong-value",
                "`type` cannot be `null`.",
                why,
                "Write `nullable: true`, or say `openapi: 3.1.0`.",
            )
            return
        allowed = [
            str(item).lower() if isinstance(item, bool) else str(item)
            for item in error.validator_value
        ]
        near = get_close_matches(str(value)[:60], allowed, 1)
        mend = (
            f"Did you mean `{near[0]}`?"
            if near
            else f"Write `{allowed[0]}`." if len(allowed) == 1 else "Use one of them."
        )
        if value is None and "null" in allowed:
            mend = "Put `null` in quotes, or it is no text."
        why = f"OpenAPI {self.version} allows {', '.join(allowed)}."
        yield Fault(path, "wrong-value", f"{name} cannot be {_said(value)}.", why, mend)

    def _on_const(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        wanted = str(error.validator_value).lower()
        yield Fault(
            path,
            "wrong-value",
            f"{name} must be `{wanted}`, and is {_said(value)}.",
            "",
            f"Write `{wanted}`.",
        )

    def _on_pattern(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        if path == ("openapi",):
            why, mend = "It is the whole version number.", f"Write `openapi: {self.version}.0`."
            yield Fault(path, "wrong-value", f"{name} cannot be {_said(value)}.", why, mend)
            return
        why = f"By OpenAPI {self.version} it must match {quoted(error.validator_value)}."
        yield Fault(
            path, "wrong-value", f"{name} cannot be {_said(value)}.", why, "Correct the value."
        )

    def _on_minimum(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        yield Fault(
            path,
            "wrong-value",
            f"{name} cannot be {_said(value)}.",
            "It is too small.",
            "Use a larger number.",
        )

    _on_exclusiveminimum = _on_minimum

    def _on_minitems(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        yield Fault(
            path,
            "empty",
            f"{name} is empty.",
            f"OpenAPI {self.version} wants one entry or more.",
            "Add one, or remove it.",
        )

    _on_minproperties = _on_minitems

    def _on_maxproperties(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        most = error.validator_value
        yield Fault(
            path,
            "wrong-value",
            f"{name} has more than {most} member.",
            f"OpenAPI {self.version} allows {most}.",
            "",
        )

    def _on_uniqueitems(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        twice = (
            [item for index, item in enumerate(value) if item in value[:index]][:3]
            if isinstance(value, list)
            else []
        )
        what = f"{name} names {', '.join(map(quoted, twice))} twice."
        yield Fault(path, "repeated", what, "Its entries must differ.", "Remove the second one.")

    def _on_oneof(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        """None of the branches, each of which needs a member; or more than one."""
        wanted = [key for branch in error.validator_value for key in branch.get("required", ())]
        listed = " and ".join(f"`{key}`" for key in wanted)
        if error.context:
            either = " or ".join(f"`{key}`" for key in wanted)
            why = f"OpenAPI {self.version} requires one of them."
            yield Fault(path, "missing-member", f"{name} has no {either}.", why, f"Add {either}.")
        else:
            yield Fault(
                path,
                "exclusive",
                f"{name} has {listed}.",
                "Only one of them is allowed.",
                "Remove the others.",
            )

    _on_anyof = _on_oneof

    def _on_not(self, error: Any, path: Any, name: str, value: Any) -> Iterator[Fault]:
        rule = error.validator_value if isinstance(error.validator_value, dict) else {}
        listed = " and ".join(f"`{key}`" for key in rule.get("required", ()))
        what = f"{name} has {listed}." if listed else f"{name} does not go with the other members."
        why = (
            "They exclude each other."
            if " and " in listed
            else "It does not go with the other members."
        )
        yield Fault(
            path,
            "exclusive",
            what,
            why,
            "Remove one of them." if " and " in listed else "Remove it.",
        )

    def _odd_name(self, path: Any, written: object) -> Fault:
        why = f"In OpenAPI {self.version} a component is named with letters, digits, `.`, `-` and `_` only."
        return Fault(
            (*path, str(written)),
            "wrong-name",
            f"The name {quoted(written)} is not allowed.",
            why,
            "Rename it.",
        )

    # the members that a rule knows

    def _known(self, rule: dict[str, Any]) -> tuple[set[str], list[str]]:
        if id(rule) not in self._names:
            names: set[str] = set()
            patterns: list[str] = []
            self._collect(rule, names, patterns, set())
            self._names[id(rule)] = names, patterns
        return self._names[id(rule)]

    def _collect(self, rule: Any, names: set[str], patterns: list[str], seen: set[int]) -> None:
        if not isinstance(rule, dict) or id(rule) in seen:
            return
        seen.add(id(rule))
        names.update(rule.get("properties", ()))
        patterns.extend(rule.get("patternProperties", ()))
        ref = rule.get("$ref")
        parts = [
            *rule.get("allOf", ()),
            *rule.get("dependentSchemas", {}).values(),
            rule.get("then"),
        ]
        parts.append(
            pointers.find(self._whole, ref)
            if isinstance(ref, str) and ref.startswith("#/")
            else None
        )
        for part in parts:
            self._collect(part, names, patterns, seen)


def _leaves(error: Any) -> list[Any]:
    """The errors of the branch that was meant, where a value fits none of several."""
    branches: dict[Any, list[Any]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.schema_path[0], []).append(inner)
    if not branches or all(
        first.validator == "required" and not first.path for first, *_ in branches.values()
    ):
        return [error]
    best = min(branches.values(), key=_distance)
    return [leaf for inner in best for leaf in _leaves(inner)]


def _distance(branch: list[Any]) -> tuple[bool, bool, int, int]:
    """How far a branch is from what was meant: its `in` or `type` is another, its form, how deep, how many faults."""
    other = any(
        e.validator in ("enum", "const") and e.absolute_path and e.path[-1:] in (["in"], ["type"])
        for e in map(_listed, branch)
    )
    form = any(error.validator == "type" for error in branch)
    return other, form, -max(len(error.path) for error in branch), len(branch)


class _Listed(NamedTuple):
    validator: str
    absolute_path: list[Any]
    path: list[Any]


def _listed(error: Any) -> _Listed:
    return _Listed(error.validator, list(error.absolute_path), list(error.path))


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        try:
            value = value[key]
        except (LookupError, TypeError):
            return None
    return value


def _said(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return f"`{str(value).lower()}`" if value is not None else "`null`"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return f"the text {quoted(value)}" if isinstance(value, str) else quoted(value)
