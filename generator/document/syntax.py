"""Words for what a YAML or JSON parser says."""

from __future__ import annotations

from .problem import Position, Problem, Severity, problem, quoted


def explained(error: Exception, text: str, file: str) -> Problem:
    """A parser's error with the place it names and a guess at the mistake."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (
        (mark.line + 1, mark.column + 1)
        if mark
        else _from_index(getattr(error, "position", 0), text)
    )
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error).split(
        "\n"
    )[0]
    context = getattr(error, "context", None)
    what = f"The YAML cannot be read: {said}" + (f" ({context})." if context else ".")
    return problem(
        "yaml-syntax", "error", Position(file, line, column), "", what, *_guess(text, line, said)
    )


def duplicate(key: str, place: Position, pointer: str, first: str, severity: Severity) -> Problem:
    what = f"The key {quoted(key)} stands twice in one mapping, first in {first}."
    why = "Parsers keep one of the two and drop the other without a word."
    if severity == "warning":
        why = "The later one is kept, the earlier one is dropped."
    return problem(
        "duplicate-key", severity, place, pointer, what, why, "Rename one of them, or join the two."
    )


def _from_index(index: object, text: str) -> tuple[int, int]:
    before = text[: index if isinstance(index, int) else 0]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _guess(text: str, line: int, said: str) -> tuple[str, str]:
    """Why and how to mend, for the mistakes that are made most."""
    lines = text.split("\n", line)
    written = lines[line - 1] if line <= len(lines) else ""
    if "\t" in written[: len(written) - len(written.lstrip())] or "'\\t'" in said:
        return "YAML allows no tabs at the start of a line.", "Indent with spaces."
    if "mapping values are not allowed" in said:
        return "A text with `: ` in it is read as a key and its value.", "Put the text in quotes."
    if "found character that cannot start any token" in said:
        return "A text cannot start with one of @ ` % |.", "Put the text in quotes."
    if "invalid Unicode character escape" in said:
        return (
            "YAML has no surrogate pairs.",
            "Write the character itself, or `\\U` and eight digits.",
        )
    if "did not find expected" in said:
        return (
            "A bracket, a quote or the indentation of a line before this one does not fit.",
            "Compare with the lines above.",
        )
    return "", "Mend the text at this place."
