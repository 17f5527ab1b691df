"""A document that was read: plain values in one root, and the place of each in its file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import pointer as pointers
from .marks import Marks
from .problem import DocumentError, Position, Problem, problem, quoted
from .rule_names import Rule

_BESIDE = {
    "type", "properties", "allOf", "anyOf", "oneOf", "not", "items", "additionalProperties", "enum", "const", "nullable",
    "patternProperties", "prefixItems",
}  # fmt: skip
"""Words that, beside a `$ref`, make a schema more than a reference."""


@dataclass(frozen=True, slots=True)
class Document:
    """`root` holds dict, list, str, int, float, bool and None only; every `$ref` that is a reference, and no data,
    is `#` and a plain JSON pointer into `root`, known to lead somewhere. `version` is such as "3.1".
    """

    root: dict[str, Any]
    version: str
    file: str
    marks: Marks
    _resolved: dict[str, tuple[str, Any]] = field(default_factory=dict, repr=False, compare=False)

    def position(self, pointer: str) -> Position:
        """Where the member that a pointer names is written, or the nearest one around it."""
        return self.marks.position(self.root, pointer, self.file)

    def has(self, ref: str) -> bool:
        return pointers.leads(self.root, ref)

    def resolve(self, ref: str) -> tuple[str, Any]:
        """The pointer and value that a reference stands for at last, through references to references.

        Stops at a schema that says more than its `$ref`. Raises DocumentError where there is nothing.
        """
        seen: set[str] = set()
        while ref not in self._resolved:
            value = self._find(ref)
            inner = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(inner, str) or _BESIDE & value.keys() or isinstance(value.get("required"), list):
                self._resolved[ref] = ref, value
                break
            if ref in seen:
                raise DocumentError(
                    self._wrong("reference-cycle", ref, f"The reference {quoted(ref)} leads back to itself.")
                )
            seen.add(ref)
            ref = inner
        self._resolved.update(dict.fromkeys(seen, self._resolved[ref]))
        return self._resolved[ref]

    def _find(self, ref: str) -> Any:
        if not ref.startswith("#"):
            raise DocumentError(
                self._wrong("unresolved-reference", "#", f"The reference {quoted(ref)} is not internal.")
            )
        try:
            return pointers.find(self.root, ref)
        except pointers.Absent as absent:
            what = f"The reference {quoted(ref)} leads nowhere."
            raise DocumentError(self._wrong("unresolved-reference", absent.known, what)) from None

    def _wrong(self, rule: Rule, pointer: str, what: str) -> Problem:
        return problem(rule, "error", self.position(pointer), pointer, what)


@dataclass(frozen=True, slots=True)
class Loaded:
    """`document` is None where a problem is an error; `files` are those that references name, there or not."""

    document: Document | None
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
