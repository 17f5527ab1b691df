"""Which of several forms was meant, where a value fits none of them."""

from __future__ import annotations

from typing import Any


def leaves(error: Any) -> list[Any]:
    """An error of `oneOf` or `anyOf` as the errors of the branch that was meant; any other as it is."""
    branches: dict[Any, list[Any]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.schema_path[0], []).append(inner)
    if not branches or not _is_begun(error.validator_value, error.instance) or choices(error):
        return [error]
    best = min(branches.values(), key=_distance)
    return [leaf for inner in best for leaf in leaves(inner)]


def choices(error: Any) -> tuple[str, list[Any]] | None:
    """The member that tells the branches apart, and what it may be, where it fits none of them."""
    told = [inner for inner in error.context or () if _tells_apart(inner)]
    if not told or {inner.schema_path[0] for inner in told} != set(range(len(error.validator_value))):
        return None
    return str(told[0].path[-1]), [value for inner in told for value in inner.validator_value]


def _tells_apart(error: Any) -> bool:
    return error.validator == "enum" and list(error.path) in (["in"], ["type"])


def _is_begun(forms: list[dict[str, Any]], value: Any) -> bool:
    """Whether a form was meant at all: not, where each asks for a member and the value has none of them."""
    wanted = [name for form in forms for name in form.get("required", ())]
    return not all("required" in form for form in forms) or any(name in value for name in wanted)


def _distance(branch: list[Any]) -> tuple[bool, bool, int, int]:
    """How far a branch is from what was meant: its `in` or `type` is another, its form, how deep, how many faults."""
    other = any(
        error.validator in ("enum", "const") and list(error.path)[-1:] in (["in"], ["type"]) for error in branch
    )
    form = any(error.validator == "type" for error in branch)
    return other, form, -max(len(error.path) for error in branch), len(branch)
