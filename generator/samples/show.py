"""What the examples of a README give to a call, and what they show of its result."""

from __future__ import annotations

from collections.abc import Iterable

from ..calls import Call
from ..model import Choice, Field, Json, Nullable, Ref, Scalar, Struct, Type, Union
from .choose import given, plain_value, told
from .kit import Given, Kit, struct_of
from .pick import needed, result_struct
from .trees import union_of
from .values import of_field

_TELLING = ("name", "status", "state", "title", "email", "type", "label", "text", "description", "url", "created_at")
_LONG = 6


def bare(kind: Type) -> Type:
    return kind.inner if isinstance(kind, Nullable) else kind


def choice_of(kind: Type, kit: Kit) -> Choice | None:
    kind = bare(kind)
    declared = kit.declarations.get(kind.id) if isinstance(kind, Ref) else None
    return declared if isinstance(declared, Choice) else None


# what is given


def creating(call: Call, kit: Kit) -> list[Given]:
    """The example of the first call: what is required, the first text, one nested object, one moment."""
    values = given(call, kit)
    if kit.rows(call, values) <= _LONG:
        return values
    rest = [item for item in values if not item.argument.required]
    plain = [item for item in rest if isinstance(bare(item.argument.type), Scalar)]
    nested = [item for item in rest if _holder(item.argument.type, kit) is not None]
    moments = [item for item in plain if bare(item.argument.type) in {Scalar("datetime"), Scalar("date")}]
    kept = {item.argument.name for item in (*plain[:1], *nested[:1], *moments[:1])}
    return [_varied(item, kit) for item in values if item.argument.required or item.argument.name in kept]


def brief(call: Call, kit: Kit) -> list[Given]:
    """What is required, or the one thing that says most."""
    values = [item for item in given(call, kit) if item.argument.required]
    return values or given(call, kit)[:1]


def filtered(call: Call, kit: Kit, words: set[str]) -> list[Given]:
    """What is required, and one filter: an enum by the value that fits what was made before."""
    best = told(call, kit)[:1]
    found: list[Given] = []
    for item in call.arguments:
        if item.required or item.name in best:
            choice = choice_of(item.type, kit)
            values: list[Json] = [value.wire for value in choice.values] if choice else []
            fitting = next((value for value in values if isinstance(value, str) and value in words), None)
            found.append(Given(item, fitting if fitting else plain_value(call, item, kit)))
    return found


def _holder(kind: Type, kit: Kit) -> tuple[Struct, Field, Union] | None:
    """The object in a list one member of which selects among variants, and the member that holds the variant."""
    struct = struct_of(getattr(bare(kind), "item", None), kit)
    for field in struct.fields if struct else ():
        union = union_of(field.type, kit)
        if struct and union and union.discriminator and union.discriminator.sibling:
            return struct, field, union
    return None


def _varied(item: Given, kit: Kit) -> Given:
    """A list of one object, with the variant that has most to say."""
    found = _holder(item.argument.type, kit)
    if found is None or not isinstance(item.value, list) or not item.value or not isinstance(item.value[0], dict):
        return item
    struct, holder, union = found
    assert union.discriminator is not None
    mapping = union.discriminator.mapping
    value = max(mapping, key=lambda value: _weight(mapping[value], kit), default=None)
    if value is None or not _weight(mapping[value], kit):
        return item
    shown = {field.wire: of_field(field, kit) for field in _first(struct_of(mapping[value], kit), kit)}
    plain = {field.wire for field in struct.fields if _is_plain(field, kit) and _is_named(field)}
    base = {key: kept for key, kept in item.value[0].items() if key in plain}
    return Given(item.argument, [{**base, union.discriminator.property: value, holder.wire: shown}])


def _is_named(field: Field) -> bool:
    return field.required or field.name[-1] in {"id", "name", "type", "kind"}


def _weight(kind: Type, kit: Kit) -> int:
    struct = struct_of(kind, kit)
    if struct is None:
        return 0
    return sum((8 if field.required else 1) * (4 if choice_of(field.type, kit) else 1) for field in _first(struct, kit))


def _first(struct: Struct | None, kit: Kit) -> list[Field]:
    """What is required of a variant, else its first enum."""
    fields = [field for field in struct.fields if not field.read_only] if struct else []
    return [field for field in fields if field.required] or [field for field in fields if choice_of(field.type, kit)][
        :1
    ]


# what is shown


def result(call: Call, kit: Kit) -> tuple[str, list[str]]:
    """What the result is called, and what of it is worth showing; nothing where there is none."""
    struct = result_struct(call, kit)
    if struct is None:
        nothing = call.operation.answer.type is None and call.operation.answer.kind != "text"
        return ("", []) if nothing else ("result", ["result"])
    own = bool(call.operation.unwrap) or struct.written is not None and len(struct.name) <= 2
    name = kit.variable(struct.name) if own else "result"
    name = "result" if name == "item" else name
    return name, shown(struct, name, kit)


def telling(kind: Type | None, name: str, kit: Kit, like: Iterable[str] = ()) -> list[str]:
    struct = struct_of(kind, kit)
    return shown(struct, name, kit, like) if struct else [name]


def shown(struct: Struct, variable: str, kit: Kit, like: Iterable[str] = ()) -> list[str]:
    """The id of an object, and one more thing to know it by: a moment that was given, a name, a state."""
    known = kit.fields(struct)
    fields = {known[field.wire]: field for field in struct.fields if _is_plain(field, kit)}
    spoken = {"_".join(field.name): name for name, field in fields.items()}
    moments = [name for name in like if name in fields and bare(fields[name].type) == Scalar("datetime")]
    second = [
        *moments,
        *(spoken[word] for word in _TELLING if word in spoken),
        *(name for name in like if name in fields),
    ]
    found = [*(["id"] if "id" in fields else []), *second[:1]]
    return [kit.member(variable, name) for name in found] or [variable]


def _is_plain(field: Field, kit: Kit) -> bool:
    return isinstance(bare(field.type), Scalar) or choice_of(field.type, kit) is not None


def same_result(one: Call, other: Call, kit: Kit) -> bool:
    """Whether one call returns what the other lists."""
    paging = other.operation.paging
    return paging is not None and result_struct(one, kit) == struct_of(paging.item, kit)


def required(call: Call, kit: Kit) -> list[Given]:
    return [Given(item, plain_value(call, item, kit)) for item in needed(call)]
