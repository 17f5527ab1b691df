"""What is said of fields, arguments and choices beside their types: limits, defaults, values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from .model import Choice, Declaration, Field, Json, Limits, Nullable, Ref, Scalar, Type
from .naming import sentence, words

Literal = Callable[[Json], str]
"""How a language writes a value."""

_BLOCK = re.compile(r"\s*([-*+|#>]|\d+[.)]|```)|    ")
_OF_NAMES = frozenset({"mask", "fields", "sort", "order", "orderby", "include", "exclude", "expand", "select"})
"""Last words of what takes names of the API as its values."""
_LIMIT = re.compile(r"((?:At least|At most|More than|Less than|From \S+ to) \S+?(?: characters?| items?)?)\.(?: |$)")
_ENDED = re.compile(r"[.!?:…][\"')*_`\]]*$")


def facts(default: Json, has_default: bool, limits: Limits, deprecated: bool, literal: Literal) -> str:
    """Limits, default and deprecation in words."""
    found = []
    if limits.minimum is not None and limits.maximum is not None:
        found.append(f"From {limits.minimum} to {limits.maximum}.")
    elif limits.minimum is not None:
        found.append(f"At least {limits.minimum}.")
    elif limits.maximum is not None:
        found.append(f"At most {limits.maximum}.")
    if limits.exclusive_minimum is not None:
        found.append(f"More than {limits.exclusive_minimum}.")
    if limits.exclusive_maximum is not None:
        found.append(f"Less than {limits.exclusive_maximum}.")
    found += _sized(limits.min_length, limits.max_length, "character") + _sized(
        limits.min_items, limits.max_items, "item"
    )
    if limits.pattern is not None and len(limits.pattern) <= 80:
        found.append(f"Matches `{limits.pattern}`.")
    if has_default and default is not None and len(shown := literal(default)) <= 60:
        found.append(f"Default: `{shown}`.")
    if deprecated:
        found.insert(0, "Deprecated.")
    return " ".join(found)


def _sized(least: int | None, most: int | None, unit: str) -> list[str]:
    plural = "" if (most or least) == 1 else "s"
    if least and most is not None:
        return [f"From {least} to {most} {unit}s."]
    if most is not None:
        return [f"At most {most} {unit}{plural}."]
    return [f"At least {least} {unit}{plural}."] if least else []


def field_doc(field: Field, literal: Literal) -> str:
    """What a reader of a field must know: its description, then limits and default."""
    default = field.default.value if field.default else None
    return with_facts(field.doc, facts(default, field.default is not None, field.limits, field.deprecated, literal))


def with_facts(doc: str, facts: str) -> str:
    """Both in one paragraph, where the text ends in prose; a list, table or code before them stays whole.

    A limit that the text states is not said again.
    """
    doc = doc.rstrip(" ;,")
    limit = _LIMIT.match(facts)
    if limit and _is_said(limit[1], doc):
        facts = facts[limit.end() :]
    if not doc or not facts:
        return doc or facts
    if _BLOCK.match(doc.rstrip().rsplit("\n", 1)[-1]):
        return f"{doc.rstrip()}\n\n{facts}"
    return f"{doc}{'' if _ENDED.search(doc) else '.'} {facts}"


def _is_said(limit: str, doc: str) -> bool:
    """Whether a text states a limit in its own words: `maximum 100`, `(1-100)`, `up to 100 items`."""
    if doc.rstrip(" .").lower().endswith(limit.lower()):
        return True
    numbers = [re.escape(number) for number in re.findall(r"\d[\d.]*", limit)]
    words = {"At most": r"(?:max(?:imum)?|at most|up to|no more than|limit)", "At least": r"(?:min(?:imum)?|at least)"}
    if limit.startswith("From ") and len(numbers) == 2:
        wanted = rf"(?<![\d.-]){numbers[0]}`?\s?(?:-|–|to|and|\.\.)\s?`?{numbers[1]}(?![\d.])"
    elif (word := words.get(limit[:8].strip()) or words.get(limit[:7])) and numbers:
        wanted = rf"\b{word}\W{{1,3}}(?:\w{{1,12}}\W{{1,2}}){{0,3}}{numbers[0]}(?![\d.]\d)(?!\d| of\b)"
    else:
        return False
    return re.search(wanted, doc, re.IGNORECASE) is not None


def names_in(
    name: str, kind: Type, names: Mapping[str, str], declarations: Mapping[str, Declaration]
) -> Mapping[str, str]:
    """The names that prose about a value may say in a language's words: none, where names of the API are its values.

    Where the value is a string, so are the `true` and `false` of its prose.
    """
    kind = kind.inner if isinstance(kind, Nullable) else kind
    declared = declarations.get(kind.id) if isinstance(kind, Ref) else None
    kind = declared.base if isinstance(declared, Choice) else kind
    known = {} if _OF_NAMES & set(words(name)[-1:]) else names
    return {**known, "true": '"true"', "false": '"false"'} if kind == Scalar("string") else known


def choice_doc(choice: Choice, literal: Literal) -> str:
    """What is said of a choice, and of each value that something is said of."""
    said = [f"- `{literal(value.wire)}`: {' '.join(value.doc.split())}" for value in choice.values if value.doc]
    return "\n\n".join(part for part in (choice.doc, "\n".join(said)) if part)


def spoken_name(declared: Declaration) -> str:
    return sentence(declared.name)
