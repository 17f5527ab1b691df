"""Documentation of methods: everything that the document says, as TSDoc."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ...calls import Call
from ...facts import facts, names_in, with_facts
from ...model import Operation, Overload
from ...prose import headline
from ...samples.kit import prose_names
from ...view import Argument
from .layout import WIDTH
from .names import Names, lone_body, takes_params
from .objects import said, told
from .samples import kit_of, sample_call, sample_case
from .text import LOCALS, comment, doc, example, literal

_INSIDE = WIDTH - 5
_ERRORS = {
    "400": "BadRequestError", "401": "AuthenticationError", "402": "PaymentRequiredError", "403": "PermissionDeniedError",
    "404": "NotFoundError", "409": "ConflictError", "422": "UnprocessableEntityError", "429": "RateLimitError",
}  # fmt: skip


class Comments:
    def __init__(self, names: Names) -> None:
        self._names, self._kit = names, kit_of(names)

    def of(self, call: Call, overload: Overload | None = None) -> str:
        """The comment of a method, or of one of its overloads."""
        operation = call.operation
        known = prose_names(call, self._kit)
        found = [*_about(operation, known), ""]
        found += told([*self._params(call, known)], deprecated=operation.deprecated)
        found += self._outcome(operation, known)
        if code := self._example(call, overload):
            found += example(code)
        return comment(_squeezed(found), "  ")

    def _params(self, call: Call, known: Mapping[str, str]) -> Iterator[str]:
        for item in call.arguments:
            if item.place == "path" or lone_body(call):
                name = f"{item.name}_" if item.name in LOCALS else item.name
                yield from _tag(f"@param {name} -", self._argument(item, known))
        if takes_params(call):
            yield f"@param params - What is sent: see {{@link {self._names.params[call.operation.id]}}}."
        yield "@param options - Options of this call alone."

    def _argument(self, item: Argument, known: Mapping[str, str]) -> str:
        default = item.default.value if item.default else None
        more = facts(default, item.default is not None, item.limits, item.deprecated, literal)
        names = names_in(item.name, item.type, known, self._names.api.declarations)
        return with_facts(said(item.doc, names) or _spoken(item), more)

    def _outcome(self, operation: Operation, known: Mapping[str, str]) -> Iterator[str]:
        if operation.answer.doc and len(operation.answer.doc) > 8:
            yield from _tag("@returns", said(operation.answer.doc, known))
        for error in operation.errors:
            if error.doc:
                yield from _tag(f"@throws {{@link {error_class(error.status)}}}", said(error.doc, known))

    def _example(self, call: Call, overload: Overload | None) -> list[str]:
        if overload and overload.param:
            return sample_case(call, overload, self._kit)
        return sample_call(call, self._kit)


def _about(operation: Operation, known: Mapping[str, str]) -> Iterable[str]:
    first, rest = headline(operation.summary, operation.doc)
    yield from doc(first or f"Call `{operation.method} {operation.path}`.", _INSIDE)
    if rest:
        yield ""
        yield from doc(said(rest, known), _INSIDE)


def _tag(tag: str, text: str) -> Iterator[str]:
    """A tag and its text, later lines indented; the tag is no prose, so it is set in afterwards."""
    held = "x" * len(tag)
    first, *rest = doc(f"{held} {text}", _INSIDE - 2)
    yield f"{tag}{first.removeprefix(held)}".rstrip()
    yield from (f"  {line}" if line else "" for line in rest)


def _squeezed(lines: list[str]) -> list[str]:
    """Without two empty lines in a row."""
    return [line for place, line in enumerate(lines) if line or (place and lines[place - 1])]


def _spoken(item: Argument) -> str:
    spoken = "".join(f" {char.lower()}" if char.isupper() else char for char in item.name)
    return f"{spoken[:1].upper()}{spoken[1:]}."


def error_class(status: str) -> str:
    return _ERRORS.get(status) or ("ServerError" if status.startswith("5") else "APIStatusError")
