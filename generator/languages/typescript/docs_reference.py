"""How the reference says things in TypeScript."""

from __future__ import annotations

from ...calls import Call
from ...docs.reference import Speech, stated_default
from ...markdown import code
from ...model import Alias, Choice, List, Map, Nullable, Operation, Overload, Ref, Scalar, Struct, Type, Union
from ...naming import kebab
from ...view import Argument
from .docs_tsdoc import error_class
from .layout import flat
from .methods import Methods
from .names import Names, lone_body
from .objects import said
from .samples import kit_of, sample_call, sample_case
from .spelling import attribute
from .text import key, literal
from .types import Types, Uses

_CHOICES = 60


def speech_of(names: Names) -> Speech:
    speaker = _Said(names)
    return Speech(
        speaker.kit,
        "ts",
        "Fails with",
        kebab,
        attribute,
        said,
        literal,
        error_class,
        speaker.signature,
        speaker.result,
        _case,
        speaker.samples,
    )


def _case(argument: Argument, overload: Overload) -> str:
    return f"{{ {key(argument.name)}{'' if overload.value is None else f': {literal(overload.value)}'} }}"


class _Said:
    def __init__(self, names: Names) -> None:
        self._names, self.kit = names, kit_of(names)

    def samples(self, call: Call) -> list[str]:
        found = sample_call(call, self.kit)
        cases = [case for case in call.operation.overloads if case.param]
        for place, case in enumerate(cases):
            found += ["", *sample_case(call, case, self.kit, f"other{place + 1 if place else ''}")]
        return found

    def signature(self, call: Call) -> str:
        """The arguments with their types; those that may be left out with the default that the document states."""
        alone = [item for item in call.arguments if item.place == "path" or lone_body(call)]
        named = [item for item in call.arguments if item not in alone]
        items = [self._argument(item) for item in alone]
        items += [f"{{ {'; '.join(map(self._argument, named))} }}"] if named else []
        return f"({', '.join(items)})"

    def _argument(self, item: Argument) -> str:
        mark = ": " if item.required else "?: "
        default = stated_default(item, literal)
        shown = f" = {default}" if default != "..." and not item.required else ""
        return f"{key(item.name)}{mark}{self.typed(item.type)}{shown}"

    def result(self, operation: Operation) -> str:
        """The type of the result, with a link to the file of what it holds."""
        uses = Uses()
        shown = code(flat(Methods(self._names, uses).output(operation).type))
        files = sorted({self._names.modules[id] for id in uses.types})
        return f"[{shown}](../src/models/{files[0]}.ts)" if files else shown

    def typed(self, kind: Type, depth: int = 0) -> str:
        """The type of an argument as a reader wants it: values of short enums, other types by name."""
        match kind:
            case Scalar():
                return flat(Types(self._names, Uses(), input=True).typed(kind))
            case List(inner):
                inside = self.typed(inner, depth)
                return f"({inside})[]" if " | " in inside else f"{inside}[]"
            case Map(inner):
                return f"{{ [key: string]: {self.typed(inner, depth)} }}"
            case Nullable(inner):
                return f"{self.typed(inner, depth)} | null"
            case Ref(id):
                return self._named(id, depth)

    def _named(self, id: str, depth: int) -> str:
        declared = self._names.api.declarations[id]
        match declared:
            case Struct() | Union():
                return Types(self._names, Uses(), input=True).named(id)
            case Choice():
                values = " | ".join(literal(value.wire) for value in declared.values)
                return values if 0 < len(values) <= _CHOICES else self._names.types[id]
            case Alias():
                return self.typed(declared.type, depth + 1) if depth < 5 else "unknown"
