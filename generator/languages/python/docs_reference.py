"""How the reference says things in Python."""

from __future__ import annotations

from ...calls import Call
from ...docs.reference import Speech, stated_default
from ...markdown import code
from ...model import Alias, Choice, List, Map, Nullable, Operation, Overload, Ref, Scalar, Struct, Type, Union
from ...naming import snake
from ...view import Argument
from .docstrings import error_class
from .layout import flat
from .names import Names
from .samples import attribute, kit_of, sample_call, sample_case
from .signatures import Signatures
from .text import literal, pythonic
from .types import Uses

_CHOICES = 60


def speech_of(names: Names, package: str) -> Speech:
    said = _Said(names, package)
    return Speech(
        said.kit,
        "python",
        "Raises",
        snake,
        attribute,
        pythonic,
        literal,
        error_class,
        said.signature,
        said.result,
        _case,
        said.samples,
    )


def _case(argument: Argument, overload: Overload) -> str:
    return argument.name if overload.value is None else f"{argument.name}={literal(overload.value)}"


class _Said:
    def __init__(self, names: Names, package: str) -> None:
        self._names, self._package, self.kit = names, package, kit_of(names)

    def samples(self, call: Call) -> list[str]:
        cases = [case for case in call.operation.overloads if case.param]
        return [sample_call(call, self.kit), *(sample_case(call, case, self.kit) for case in cases)]

    def signature(self, call: Call) -> str:
        """The arguments with their types; those that may be left out with the default that the document states."""
        items: list[str] = []
        for argument in call.arguments:
            if argument.place != "path" and "*" not in items:
                items.append("*")
            default = f" = {stated_default(argument, literal)}" if not argument.required else ""
            items.append(f"{argument.name}: {self.typed(argument.type)}{default}")
        return f"({', '.join(items)})"

    def result(self, operation: Operation) -> str:
        """The type of the result, with a link to the module of what it holds."""
        uses = Uses()
        shown = code(flat(Signatures(self._names, uses, set()).results(operation)[0]))
        modules = sorted({self._names.modules[id] for id in uses.models if id in self._names.modules})
        return f"[{shown}](../{self._package}/models/{modules[0]}.py)" if modules else shown

    def typed(self, kind: Type, depth: int = 0) -> str:
        """The type of an argument as a reader wants it: values of short enums, input types by name."""
        match kind:
            case Scalar("file"):
                return "FileInput"
            case Scalar():
                return flat(Signatures(self._names, Uses(), set()).types.input(kind))
            case List(inner):
                return f"list[{self.typed(inner, depth)}]"
            case Map(inner):
                return f"dict[str, {self.typed(inner, depth)}]"
            case Nullable(inner):
                return f"{self.typed(inner, depth)} | None"
            case Ref(id):
                return self._named(id, depth)

    def _named(self, id: str, depth: int) -> str:
        declared = self._names.api.declarations[id]
        match declared:
            case Struct() | Union():
                return self._names.inputs[id]
            case Choice():
                values = " | ".join(literal(value.wire) for value in declared.values)
                return values if 0 < len(values) <= _CHOICES else self._names.classes[id]
            case Alias():
                return self.typed(declared.type, depth + 1) if depth < 5 else "Any"
