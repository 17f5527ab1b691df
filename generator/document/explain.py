"""What the validator says of one object, in words of OpenAPI: which member, why it is wrong, how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple

from .branches import choices, leaves
from .grammar import Node
from .members import Members
from .problem import quoted
from .rule_names import Rule

Path = tuple[str | int, ...]
_TITLES = {
    "PathItem": "Path Item", "RequestBody": "Request Body", "MediaType": "Media Type",
    "SecurityScheme": "Security Scheme", "SecurityRequirement": "Security Requirement",
}  # fmt: skip
_TYPES = {
    "string": "a text", "number": "a number", "integer": "a whole number", "boolean": "true or false", "array": "a list",
    "object": "a mapping", "null": "null",
}  # fmt: skip
_HANDLERS = {
    "required": "missing", "additionalProperties": "unknown", "unevaluatedProperties": "unknown", "type": "form",
    "enum": "choice", "const": "constant", "pattern": "pattern", "minimum": "small", "exclusiveMinimum": "small",
    "minItems": "empty", "minProperties": "empty", "maxProperties": "many", "uniqueItems": "repeated", "oneOf": "either",
    "anyOf": "either", "not": "excluded",
}  # fmt: skip
"""The method of Explainer for a keyword of JSON Schema."""


class Fault(NamedTuple):
    """One thing that is wrong inside an object; `path` leads to it from there."""

    path: Path
    rule: Rule
    what: str
    why: str
    mend: str


class Explainer:
    """Turns the errors of `jsonschema` into faults. Of its methods each knows one keyword, and is given the error, the
    path to the value, its name in a sentence, and the value as it is written."""

    def __init__(self, version: str, whole: Any) -> None:
        self._openapi = f"OpenAPI {version}"
        self._version = version
        self._members = Members(version, whole)

    def faults(self, node: Node, errors: list[Any]) -> list[Fault]:
        """One for each place, the first that was found; what only follows from another is left out."""
        found = [fault for error in errors for leaf in leaves(error) for fault in self._fault(node, leaf)]
        certain = [fault for fault in found if fault.rule != "misplaced-member"] or found
        if node.kind == "Responses" and any(fault.rule == "mistaken-member" for fault in certain):
            certain = [fault for fault in certain if fault.rule == "mistaken-member"]
        return list({fault.path: fault for fault in reversed(certain)}.values())[::-1]

    def _fault(self, node: Node, error: Any) -> Iterator[Fault]:
        path: Path = tuple(error.absolute_path)
        if "propertyNames" in error.absolute_schema_path:
            why = f"In {self._openapi} a component is named with letters, digits, `.`, `-` and `_` only."
            what = f"The name {quoted(error.instance)} is not allowed."
            yield Fault((*path, str(error.instance)), "wrong-name", what, why, "Rename it.")
            return
        handler = getattr(self, "_" + _HANDLERS.get(error.validator, "other"))
        yield from handler(error, path, _name(node, path), _at(node.value, path))

    def _other(self, error: Any, path: Path, name: str, _value: Any) -> Iterator[Fault]:
        yield Fault(path, "wrong-value", f"{name} is not valid.", f"{self._openapi}: {error.message[:200]}.", "")

    def _missing(self, error: Any, path: Path, name: str, _value: Any) -> Iterator[Fault]:
        listed = ", ".join(f"`{key}`" for key in error.validator_value if key not in error.instance)
        yield Fault(
            path, "missing-member", f"{name} has no {listed}.", f"{self._openapi} requires it.", f"Add {listed}."
        )

    def _unknown(self, error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        odd = self._members.odd(error.schema, list(error.instance))
        for key in odd:
            what = f"{name} cannot have a member {quoted(key)}."
            rule, why, mend = self._members.hint(error.schema, key, _at(value, (key,)))
            yield Fault((*path, key), rule, what, why, mend)
        for key in [] if odd else [key for key in error.instance if f"'{key}'" in error.message]:
            why = f"By {self._openapi} it does not go with the other members."
            yield Fault(
                (*path, key), "misplaced-member", f"{name} cannot have a member {quoted(key)} here.", why, "Remove it."
            )

    def _form(self, error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        wanted = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
        what = f"{name} must be {_either(wanted)}, and is {_said(value)}."
        yield Fault(path, "wrong-type", what, f"So says {self._openapi}.", _retyped(path, wanted, value))

    def _choice(self, error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        yield self._not_among(error.validator_value, path, name, value)

    def _not_among(self, values: list[Any], path: Path, name: str, value: Any) -> Fault:
        allowed = [str(item).lower() if isinstance(item, bool) else str(item) for item in values]
        near = get_close_matches(str(value)[:60], allowed, 1) if isinstance(value, str) else []
        mend = (
            f"Did you mean `{near[0]}`?"
            if near
            else f"Write `{allowed[0]}`." if len(allowed) == 1 else "Use one of them."
        )
        why = f"{self._openapi} allows {', '.join(allowed)}."
        if path == ("type",) and value in ("null", None):
            without = "null" not in allowed
            why = "OpenAPI 3.0 has no type `null`; 3.1 has." if without else "Without quotes it is no text."
            mend = "Write `nullable: true`, or say `openapi: 3.1.0`." if without else 'Write `"null"`.'
        return Fault(path, "wrong-value", f"{name} cannot be {_said(value)}.", why, mend)

    def _constant(self, error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        wanted = str(error.validator_value).lower()
        what = f"{name} must be `{wanted}`, and is {_said(value)}."
        yield Fault(path, "wrong-value", what, f"So says {self._openapi}.", f"Write `{wanted}`.")

    def _pattern(self, error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        why, mend = f"By {self._openapi} it must match {quoted(error.validator_value)}.", "Correct the value."
        if path == ("openapi",):
            why, mend = "It is the whole version number.", f"Write `openapi: {self._version}.0`."
        yield Fault(path, "wrong-value", f"{name} cannot be {_said(value)}.", why, mend)

    def _small(self, _error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        yield Fault(
            path, "wrong-value", f"{name} cannot be {_said(value)}.", "It is too small.", "Use a larger number."
        )

    def _empty(self, _error: Any, path: Path, name: str, _value: Any) -> Iterator[Fault]:
        yield Fault(
            path,
            "empty-value",
            f"{name} is empty.",
            f"{self._openapi} wants one entry or more.",
            "Add one, or remove it.",
        )

    def _many(self, error: Any, path: Path, name: str, _value: Any) -> Iterator[Fault]:
        most = error.validator_value
        what = f"{name} has more than {most} member."
        yield Fault(path, "wrong-value", what, f"{self._openapi} allows {most}.", "Remove the others.")

    def _repeated(self, _error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        listed = value[:1000] if isinstance(value, list) else []
        twice = [item for index, item in enumerate(listed) if item in listed[:index]][:3]
        what = f"{name} names {', '.join(map(quoted, twice))} twice."
        yield Fault(path, "repeated-value", what, "Its entries must differ.", "Remove the second one.")

    def _either(self, error: Any, path: Path, name: str, value: Any) -> Iterator[Fault]:
        """None of the branches, each of which needs a member or a value of one; or more than one."""
        wanted = [f"`{key}`" for branch in error.validator_value for key in branch.get("required", ())]
        told = choices(error)
        if told:
            yield self._not_among(told[1], (*path, told[0]), f"`{told[0]}`", _at(value, (told[0],)))
        elif error.context:
            listed = " or ".join(wanted)
            why = f"{self._openapi} requires one of them."
            yield Fault(path, "missing-member", f"{name} has no {listed}.", why, f"Add {listed}.")
        else:
            what = f"{name} has {' and '.join(wanted)}."
            yield Fault(path, "exclusive-members", what, "Only one of them is allowed.", "Remove the others.")

    def _excluded(self, error: Any, path: Path, name: str, _value: Any) -> Iterator[Fault]:
        rule = error.validator_value if isinstance(error.validator_value, dict) else {}
        listed = " and ".join(f"`{key}`" for key in rule.get("required", ()))
        if " and " in listed:
            yield Fault(
                path, "exclusive-members", f"{name} has {listed}.", "They exclude each other.", "Remove one of them."
            )
        else:
            what = f"{name} cannot have {listed}." if listed else f"{name} is not valid."
            yield Fault(path, "exclusive-members", what, "It does not go with the other members.", "Remove it.")


def _retyped(path: Path, wanted: list[str], value: Any) -> str:
    """How to mend a value of the wrong type."""
    name = str(path[-1]) if path else ""
    if name in ("exclusiveMinimum", "exclusiveMaximum"):
        plain = name.replace("exclusiveM", "m")
        if wanted == ["boolean"]:
            return f"Write `{plain}: {value}` and `{name}: true`."
        return f"Write the limit itself as `{name}`, in place of `{plain}`."
    if name == "$recursiveAnchor":
        return "Name the schema with `$dynamicAnchor`, a text, and refer to it with `$dynamicRef`."
    if name == "required" and wanted == ["array"]:
        return "List the required properties in the schema around them: `required: [name]`."
    if wanted == ["string"] and isinstance(value, int | float):
        return "Put it in quotes."
    if isinstance(value, str) and "boolean" in wanted and value.lower() in ("true", "false"):
        return "Write it without quotes."
    return f"Write {_either(wanted)}{', or remove it' if value is None else ''}."


def _either(types: list[str]) -> str:
    return " or ".join(_TYPES.get(kind, kind) for kind in types)


def _name(node: Node, path: Path) -> str:
    """What is wrong, as the subject of a sentence."""
    if path:
        return quoted(".".join(map(str, path)))
    if node.kind in ("Paths", "Responses", "Components"):
        return f"`{node.kind.lower()}`"
    return "The document" if node.kind == "OpenAPI" else f"This {_TITLES.get(node.kind, node.kind)}"


def _at(value: Any, path: Path) -> Any:
    for key in path:
        try:
            value = value[key]
        except (LookupError, TypeError):
            return None
    return value


def _said(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return "`null`" if value is None else f"`{str(value).lower()}`"
    return f"the text {quoted(value)}" if isinstance(value, str) else quoted(value)
