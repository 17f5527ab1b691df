"""spec/openapi.yaml, read without the compiler: operations, values made from their schemas, and what may be sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, FormatChecker, validators

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "spec" / "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
JSON, MULTIPART = "application/json", "multipart/form-data"

SIBLINGS = {
    "twitter": "TwitterPlatformData",
    "threads": "ThreadsPlatformData",
    "facebook": "FacebookPlatformData",
    "instagram": "InstagramPlatformData",
    "linkedin": "LinkedInPlatformData",
    "pinterest": "PinterestPlatformData",
    "youtube": "YouTubePlatformData",
    "googlebusiness": "GoogleBusinessPlatformData",
    "tiktok": "TikTokPlatformData",
    "telegram": "TelegramPlatformData",
    "snapchat": "SnapchatPlatformData",
    "reddit": "RedditPlatformData",
    "bluesky": "BlueskyPlatformData",
}
"""The platform that each of the schemas of `platformSpecificData` belongs to."""

STRINGS = {
    "date-time": "2026-12-01T09:30:00Z",
    "date": "2026-12-01",
    "uri": "https://example.com/a?b=c%20d&e=%C3%A9",
    "binary": "\x00binary\xff",
}
TEXT = "Grüße & 100 % “quoted”, a/b?c#d"


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML 1.2's core schema: a date or 17:00 in an example is text, and so are yes and no."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "-+.0123456789",
    ),
    ("null", r"~|null|Null|NULL|", "~nN\0"),
):
    _resolver = re.compile(f"^(?:{_pattern})$")
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _resolver, [c if c != "\0" else "" for c in _first])


@cache
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(DOCUMENT.read_text(encoding="utf-8"), Loader)
    return loaded


def resolve(node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


@dataclass(frozen=True)
class Param:
    name: str
    place: str
    required: bool
    schema: dict[str, Any]


@dataclass(frozen=True)
class Operation:
    """An operation as the document has it."""

    id: str
    method: str
    path: str
    params: tuple[Param, ...]
    bodies: dict[str, Any]
    body_required: bool
    answers: dict[str, Any]
    security: list[dict[str, list[str]]]
    raw: dict[str, Any]

    def __repr__(self) -> str:
        return self.id

    def placed(self, place: str) -> list[Param]:
        return [param for param in self.params if param.place == place]

    @property
    def body(self) -> dict[str, Any] | None:
        """The schema of the body, the JSON one where there are two."""
        found = self.bodies.get(JSON) or self.bodies.get(MULTIPART)
        return None if found is None else resolve(found)

    @property
    def success(self) -> list[tuple[int, dict[str, Any] | None]]:
        return [(int(status), schema) for status, schema in self.answers.items() if status.startswith("2")]

    @property
    def refusals(self) -> list[tuple[int, dict[str, Any] | None]]:
        return [(int(status), schema) for status, schema in self.answers.items() if status[0] in "345"]


@cache
def operations() -> dict[str, Operation]:
    found = [
        _operation(path, method, item)
        for path, item in document()["paths"].items()
        for method in METHODS
        if method in item
    ]
    return {operation.id: operation for operation in found}


def _operation(path: str, method: str, item: Mapping[str, Any]) -> Operation:
    raw = item[method]
    given = [resolve(node) for node in (*item.get("parameters", ()), *raw.get("parameters", ()))]
    params = {
        (node["name"], node["in"]): Param(node["name"], node["in"], bool(node.get("required")), resolve(node["schema"]))
        for node in given
    }
    body = resolve(raw.get("requestBody", {}))
    return Operation(
        raw["operationId"],
        method.upper(),
        path,
        tuple(params.values()),
        {media: content["schema"] for media, content in body.get("content", {}).items()},
        bool(body.get("required")),
        {str(status): _json_schema(answer) for status, answer in raw["responses"].items()},
        raw.get("security", document()["security"]),
        raw,
    )


def _json_schema(answer: Any) -> dict[str, Any] | None:
    content = resolve(answer).get("content", {}).get(JSON)
    return None if content is None else content.get("schema")


def answer_example(operation: Operation, status: int) -> Iterator[Any]:
    """The documented examples of an answer."""
    content = resolve(operation.raw["responses"][str(status)]).get("content", {}).get(JSON, {})
    yield from _examples(content)


def body_examples(operation: Operation) -> Iterator[Any]:
    """The documented examples of a JSON body."""
    body = resolve(operation.raw.get("requestBody", {}))
    yield from _examples(body.get("content", {}).get(JSON, {}))


def _examples(content: Mapping[str, Any]) -> Iterator[Any]:
    if "example" in content:
        yield content["example"]
    for example in content.get("examples", {}).values():
        yield resolve(example)["value"]


def sample(schema: Any, *, full: bool = True, turn: int = 0, depth: int = 0) -> Any:
    """Make a value that a schema allows.

    Args:
        schema: The schema.
        full: With every property, not only with the required ones.
        turn: Which value of an enum, which variant of a union.
        depth: How deep it is already.
    """
    schema = flat(schema)
    if "enum" in schema:
        return schema["enum"][turn % len(schema["enum"])]
    variants = schema.get("oneOf") or schema.get("anyOf")
    if variants:
        return sample(variants[turn % len(variants)], full=full, turn=turn // len(variants), depth=depth)
    kinds = schema.get("type")
    if isinstance(kinds, list):
        if turn % 4 == 3:
            return None
        kinds = next(kind for kind in kinds if kind != "null")
    if kinds == "object" or "properties" in schema:
        return _object(schema, full, turn, depth)
    if kinds == "array":
        count = max(schema.get("minItems", 0), 0 if depth > 8 else 1 + turn % 2)
        count = min(count, schema.get("maxItems", count))
        return [sample(schema["items"], full=full, turn=turn + at, depth=depth + 1) for at in range(count)]
    return _scalar(schema, kinds, turn)


def _object(schema: dict[str, Any], full: bool, turn: int, depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    made: dict[str, Any] = {}
    for name, inner in schema.get("properties", {}).items():
        if name in required or (full and depth <= 8):
            made[name] = sample(inner, full=full, turn=turn, depth=depth + 1)
    if "platformSpecificData" in made and full:
        platform = list(SIBLINGS)[turn % len(SIBLINGS)]
        named = document()["components"]["schemas"][SIBLINGS[platform]]
        made["platform"] = platform
        made["platformSpecificData"] = sample(named, full=True, turn=turn, depth=depth + 1)
    extra = schema.get("additionalProperties")
    if extra and full and not schema.get("properties"):
        made["free key_ofMine"] = TEXT if extra is True else sample(extra, full=full, turn=turn, depth=depth + 1)
    return made


def _scalar(schema: Mapping[str, Any], kind: Any, turn: int) -> Any:
    if kind == "integer":
        return max(int(schema.get("minimum", 0)), min(3 + turn, int(schema.get("maximum", 100))))
    if kind == "number":
        return max(float(schema.get("minimum", 0)), min(0.5, float(schema.get("maximum", 100))))
    if kind == "boolean":
        return turn % 2 == 0
    if kind == "string":
        if "pattern" in schema:
            return {"^([0-1][0-9]|2[0-3]):[0-5][0-9]$": "23:05"}[schema["pattern"]]
        made = STRINGS.get(schema.get("format", ""), TEXT)
        return made[: schema["maxLength"]] if "maxLength" in schema else made
    return {"any": [1, None, True]}


def flat(schema: Any) -> dict[str, Any]:
    """A schema with its reference followed and its allOf put together."""
    schema = resolve(schema)
    if "allOf" not in schema:
        return dict(schema)
    whole: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
    for part in map(flat, schema["allOf"]):
        whole["properties"] = {**whole.get("properties", {}), **part.get("properties", {})}
        whole["required"] = [*whole.get("required", []), *part.get("required", [])]
        whole.setdefault("type", part.get("type"))
    return whole


def snake(wire: str) -> str:
    """The name that Python should have for a name on the wire."""
    words = re.sub(r"([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", lambda m: f"{m[1] or m[3]}_{m[2] or ''}", wire)
    return re.sub(r"[^A-Za-z0-9]+", "_", words).strip("_").lower()


def pythonic(value: Any, schema: Any) -> Any:
    """A value by wire names as a user of Python would write it: snake case where the schema names things."""
    schema = flat(schema)
    if isinstance(value, list):
        return [pythonic(item, schema.get("items", {})) for item in value]
    if not isinstance(value, dict):
        return value
    found = _variant_of(value, schema)
    known = found.get("properties", {})
    return {
        snake(name) if name in known else name: pythonic(item, _beside(known[name], value) if name in known else {})
        for name, item in value.items()
    }


def _variant_of(value: Mapping[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    variants = [flat(variant) for variant in schema.get("oneOf", ())]
    return max(variants, key=lambda v: len(v.get("properties", {}).keys() & value.keys())) if variants else schema


def _beside(schema: Any, around: Mapping[str, Any]) -> Any:
    """The schema of `platformSpecificData` goes by the platform beside it."""
    if schema.get("oneOf") and around.get("platform") in SIBLINGS and "platformSpecificData" in around:
        chosen = document()["components"]["schemas"][SIBLINGS[around["platform"]]]
        if any(resolve(variant) is chosen for variant in schema["oneOf"]):
            return chosen
    return schema


def closed(schema: Any) -> dict[str, Any]:
    """A schema that also refuses names that it does not declare, and takes oneOf as anyOf.

    The document leaves objects open and has unions whose variants overlap, so that as it stands a misspelt name
    would pass and a right one would not.
    """
    schema = flat(schema)
    done: dict[str, Any] = {}
    for key, value in schema.items():
        if key in ("oneOf", "anyOf"):
            done["anyOf"] = [closed(variant) for variant in value]
        elif key == "properties":
            done[key] = {name: closed(inner) for name, inner in value.items()}
        elif key == "items" or (key == "additionalProperties" and isinstance(value, dict)):
            done[key] = closed(value)
        elif key not in ("example", "examples", "default", "description"):
            done[key] = value
    if "properties" in done and "anyOf" not in done:
        done.setdefault("additionalProperties", False)
    return done


_VALIDATOR = validators.extend(Draft202012Validator)


def misfits(value: Any, schema: Any) -> list[str]:
    """What is wrong with a value, judged by jsonschema; nothing when it fits."""
    checker = _VALIDATOR(closed(schema), format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in checker.iter_errors(value)]


def raw_text(value: str, schema: Mapping[str, Any]) -> Any:
    """Read a parameter's text as its schema says."""
    kind = schema.get("type")
    if kind == "integer":
        assert re.fullmatch(r"-?\d+", value), value
        return int(value)
    if kind == "boolean":
        return {"true": True, "false": False}.get(value, value)
    return value
