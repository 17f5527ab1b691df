"""What `sdk.yaml` can say, as values that know their lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from ..document import Problem, Rule
from ..model import Json, PageStyle

Path_ = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageSettings:
    style: PageStyle
    items: str
    param: str = ""
    next: str | None = None
    more: str | None = None
    pages: str | None = None
    total: str | None = None
    limit: str | None = None
    start: int = 1


@dataclass(frozen=True, slots=True)
class OverloadSettings:
    """With `param` given (or equal to `value`) the answer is `variant`, a schema name or the index of a `oneOf`."""

    param: str
    variant: str | int
    value: Json = None


@dataclass(frozen=True, slots=True)
class OperationSettings:
    """`name` is resource and method, such as `gmb.reviews.list`; `result` a member of the answer returned alone."""

    name: str | None = None
    result: str | None = None
    timeout: float | None = None
    idempotent: bool = False
    page: PageSettings | None = None
    unpaged: bool = False
    overloads: tuple[OverloadSettings, ...] = ()


@dataclass(frozen=True, slots=True)
class SchemeSettings:
    argument: str
    variable: str


@dataclass(frozen=True, slots=True)
class SiblingSettings:
    """The property of the same object whose value selects the variant, and the schema for each value."""

    sibling: str
    mapping: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    property: str
    header: str
    algorithm: str
    encoding: str
    variable: str
    resource: str
    events: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PackageSettings:
    distribution: str | None = None
    package: str | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Operations by any of their tags, by their path, in which `*` and `**` stand for other text, or by their id."""

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tags or self.paths or self.operations)


@dataclass
class Settings:
    file: str = "sdk.yaml"
    name: str | None = None
    licence: str = "MIT"
    author: str = ""
    homepage: str = ""
    packages: Mapping[str, PackageSettings] = field(default_factory=dict)
    environments: Mapping[str, str] = field(default_factory=dict)
    base_url_variable: str | None = None
    security: Mapping[str, SchemeSettings] = field(default_factory=dict)
    idempotency_header: str | None = None
    operations: Mapping[str, OperationSettings] = field(default_factory=dict)
    schemas: Mapping[str, str] = field(default_factory=dict)
    resources: Mapping[str, str] = field(default_factory=dict)
    discriminators: Mapping[str, SiblingSettings] = field(default_factory=dict)
    webhooks: WebhookSettings | None = None
    include: Selection = Selection()
    exclude: Selection = Selection()
    lines: Mapping[Path_, tuple[int, int]] = field(default_factory=dict)

    def operation(self, id: str) -> OperationSettings:
        return self.operations.get(id, OperationSettings())

    def problem(
        self, path: Path_, what: str, why: str = "", mend: str = "", rule: Rule = "unmatched-setting"
    ) -> Problem:
        while path and path not in self.lines:
            path = path[:-1]
        line, column = self.lines.get(path, (1, 1))
        return Problem(rule, "error", self.file, line, column, "", what, why, mend)

    def unknown(self, path: Path_, kind: str, known: Iterator[str]) -> Problem:
        """An entry that names nothing in the document."""
        near = get_close_matches(path[-1], list(known), 1)
        mend = f"Did you mean `{near[0]}`?" if near else "Remove the entry, or name something that the document has."
        return self.problem(
            path, f"There is no {kind} `{path[-1]}` in the document.", "The entry matches nothing.", mend
        )
