"""Docstrings of methods: everything that the document says, in Python's words."""

from __future__ import annotations

from collections.abc import Mapping

from ...calls import Call
from ...facts import facts, names_in, with_facts
from ...model import Nullable, Operation, Ref, Type
from ...prose import first_sentence, headline, wrapped
from ...samples.choose import streaming
from ...samples.kit import prose_names
from ...view import Argument
from .layout import WIDTH
from .names import Names
from .samples import kit_of, sample_call, sample_case
from .text import docstring, literal, pythonic

_ERRORS = {
    "400": "BadRequestError", "401": "AuthenticationError", "402": "PaymentRequiredError", "403": "PermissionDeniedError",
    "404": "NotFoundError", "409": "ConflictError", "422": "UnprocessableEntityError", "429": "RateLimitError",
}  # fmt: skip


class Docstrings:
    def __init__(self, names: Names) -> None:
        self._names, self._kit = names, kit_of(names)

    def of(self, call: Call, *, example: bool = True) -> str:
        operation = call.operation
        names = prose_names(call, self._kit)
        width = WIDTH - 8
        first, rest = headline(operation.summary, operation.doc)
        found = wrapped(first or f"Call `{operation.method} {operation.path}`.", width - 6)
        if operation.deprecated:
            found += ["", "Deprecated."]
        if rest:
            found += ["", *wrapped(pythonic(rest, names), width)]
        if told := [line for argument in call.arguments for line in self._argument_doc(argument, names, width)]:
            found += ["", "Args:", *told]
        found += self._outcome(operation, names, width)
        if example:
            found += ["", "Example:", *(f"    {line}" if line else "" for line in self._examples(call))]
        return docstring(found, "        ")

    def _examples(self, call: Call) -> list[str]:
        """A call, and one that asks for a stream where it is none."""
        case = streaming(call.operation)
        more = sample_case(call, case, self._kit) if case else ""
        return [*sample_call(call, self._kit).split("\n"), *(["", *more.split("\n")] if more else [])]

    def _argument_doc(self, argument: Argument, names: Mapping[str, str], width: int) -> list[str]:
        default = argument.default.value if argument.default else None
        extra = facts(default, argument.default is not None, argument.limits, argument.deprecated, literal)
        known = names_in(argument.name, argument.type, names, self._names.api.declarations)
        text = with_facts(pythonic(argument.doc or self._type_doc(argument.type), known), extra)
        return _indented(f"{argument.name}: {text}", width) if text else []

    def _type_doc(self, kind: Type) -> str:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        return first_sentence(self._names.api.declarations[kind.id].doc) if isinstance(kind, Ref) else ""

    def _outcome(self, operation: Operation, names: Mapping[str, str], width: int) -> list[str]:
        found: list[str] = []
        if operation.answer.doc and len(operation.answer.doc) > 8:
            found += ["", "Returns:", *_indented(pythonic(operation.answer.doc, names), width)]
        errors = {answer.status: answer.doc for answer in operation.errors if answer.doc and error_class(answer.status)}
        if errors:
            found += ["", "Raises:"]
            for status, text in errors.items():
                found += _indented(f"{error_class(status)}: {pythonic(text, names)}", width)
        return found


def _indented(text: str, width: int) -> list[str]:
    found = wrapped(text, width - 4, "    ")
    return [f"    {line}" if line else "" for line in found]


def error_class(status: str) -> str:
    return _ERRORS.get(status) or ("ServerError" if status.startswith("5") else "APIStatusError")
