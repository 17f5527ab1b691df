"""Words for what a YAML or JSON text gets wrong before it is a document."""

from __future__ import annotations

from . import limits
from .problem import Position, Problem, Severity, problem, quoted
from .rule_names import Rule, Words


class Unreadable(Exception):
    """Nothing after this place can be read; `words` say why."""

    def __init__(self, rule: Rule, what: str, why: str, mend: str) -> None:
        super().__init__(what)
        self.words: Words = (rule, what, why, mend)


TOO_DEEP: Words = (
    "too-deep",
    f"The document is nested more than {limits.DEPTH} levels deep.",
    "No real API needs so many.",
    "Move inner schemas to `components` and use `$ref`.",
)
TOO_LARGE: Words = (
    "too-large",
    f"The document has more than {limits.VALUES:,} values.",
    "No real API is so large.",
    "",
)
ALIAS_BOMB: Words = (
    "alias-bomb",
    f"The aliases of this document stand for more than {limits.ALIASED:,} values.",
    "Aliases of aliases grow without bound: a few lines can stand for more than a machine can hold.",
    "Write shared parts once under `components` and use `$ref`.",
)
MANY_DOCUMENTS: Words = (
    "many-documents",
    "A second YAML document starts here.",
    "One file holds one document.",
    "Remove the `---` and all after it.",
)
KEY_NOT_TEXT: Words = (
    "key-not-text",
    "A key of a mapping is a list, a mapping or an alias.",
    "JSON, and so OpenAPI, has only texts as keys.",
    "Write the key as a text.",
)
_GUESSES = (
    (
        "mapping values are not allowed",
        "A text with `: ` in it is read as a key and its value.",
        "Put the text in quotes.",
    ),
    ("cannot start any token", "A text cannot start with one of @ ` % |.", "Put the text in quotes."),
    ("invalid Unicode character escape", "YAML has no surrogate pairs.", "Write the character itself."),
    (
        "did not find expected",
        "A bracket, a quote or the indentation of a line before this one does not fit.",
        "Compare with the lines above.",
    ),
)
"""What a parser says, what is meant, and how to mend it, for the mistakes that are made most."""


def explained(error: Exception, text: str, file: str) -> Problem:
    """A parser's error with the place it names and a guess at the mistake."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else _from_index(getattr(error, "position", 0), text)
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error).split("\n")[0]
    context = getattr(error, "context", None)
    what = f"The YAML cannot be read: {said}" + (f" ({context})." if context else ".")
    return problem("yaml-syntax", "error", Position(file, line, column), "", what, *_guess(text, line, said))


def duplicate(key: str, place: Position, pointer: str, first: int | None, severity: Severity) -> Problem:
    where = f", first in line {first}" if first else ""
    what = f"The key {quoted(key)} stands twice in one mapping{where}."
    why = "Parsers keep one of the two and drop the other without a word."
    if severity == "warning":
        why = "The later one is kept, the earlier one is dropped."
    return problem("duplicate-key", severity, place, pointer, what, why, "Rename one of them, or join the two.")


def _from_index(index: object, text: str) -> tuple[int, int]:
    before = text[: index if isinstance(index, int) else 0]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _guess(text: str, line: int, said: str) -> tuple[str, str]:
    lines = text.split("\n", line)
    written = lines[line - 1] if line <= len(lines) else ""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return "YAML allows no tabs at the start of a line.", "Indent with spaces."
    found = next((guess[1:] for guess in _GUESSES if guess[0] in said), None)
    return found or ("", "Mend the text at this place.")
