"""What examples need to know of the language that they are written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..calls import Call, Spelling
from ..model import Api, Declaration, Json, Nullable, Ref, Struct, Type, Words
from ..view import Argument


@dataclass(frozen=True, slots=True)
class Given:
    """An argument and what it is given, as JSON."""

    argument: Argument
    value: Json


@dataclass(frozen=True, slots=True)
class Kit:
    """`rows` is the number of lines that a call takes with these values."""

    api: Api
    language: str
    spelling: Spelling
    client: str
    name: Callable[[Words], str]
    """A name as an identifier."""
    fields: Callable[[Struct], Mapping[str, str]]
    """Names of members by wire name."""
    member: Callable[[str, str], str]
    """A member of a value, by name."""
    reserved: frozenset[str]
    """Names that no variable of an example has."""
    rows: Callable[[Call, list[Given]], int]

    @property
    def declarations(self) -> Mapping[str, Declaration]:
        return self.api.declarations

    def client_variable(self) -> str:
        """What the examples call the client: by its own name, or `client` where that would be long or taken."""
        found = self.client.lower()
        return found if len(self.api.client) == 1 and found.isidentifier() and found not in self.reserved else "client"

    def variable(self, name: Words) -> str:
        """What a value of this name is called, where that is short and free."""
        found = self.name(name[-1:])
        taken = self.reserved | {self.client_variable()}
        return found if len(found) <= 12 and found not in taken else "item"


def struct_of(kind: Type | None, kit: Kit) -> Struct | None:
    kind = kind.inner if isinstance(kind, Nullable) else kind
    declared = kit.declarations.get(kind.id) if isinstance(kind, Ref) else None
    return declared if isinstance(declared, Struct) else None


def prose_names(call: Call, kit: Kit) -> dict[str, str]:
    """What the prose of an operation may say in a language's words, by wire name: members of its result, arguments."""
    kinds = [call.operation.answer.type, call.operation.paging.item if call.operation.paging else None]
    found: dict[str, str] = {}
    for struct in filter(None, (struct_of(kind, kit) for kind in kinds)):
        found.update(kit.fields(struct))
    return found | {argument.wire: argument.name for argument in call.arguments}
