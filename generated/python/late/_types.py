"""What the types of models are made of, looked up once."""

from __future__ import annotations

import sys
import threading
import types
import typing
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Annotated, Any, Literal

import msgspec

from ._model import Variants

_PACKAGE = __name__.rpartition(".")[0]
MISFITS = (msgspec.ValidationError, TypeError, ValueError, OverflowError)
"""What msgspec raises for a value that is not of the type."""

_learning = threading.Lock()
_LISTS = frozenset({list, tuple, set, frozenset})


class Field(msgspec.Struct, frozen=True):
    """A field of a model: its names, its type, whether an object must have it."""

    name: str
    wire: str
    type: Any
    required: bool


@cache
def resolve(reference: str) -> Any:
    """Import the type that a reference ("post:Post") names in the models package."""
    module, _, name = reference.partition(":")
    return getattr(import_module(f"{_PACKAGE}.models.{module}"), name)


def decoder(hint: Any) -> Callable[[bytes], Any]:
    """Make msgspec's decoder of a type.

    msgspec learns a model when it first meets it. One thread at a time may do that: another would
    meet the model half learnt, and crash.
    """
    with _learning:
        return msgspec.json.Decoder(hint).decode


@cache
def learnt(hint: Any) -> Any:
    """Give a type whose models msgspec has learnt, so that any thread may convert to it."""
    decoder(hint)
    return hint


def resolved(variant: Any) -> Any:
    """Give a variant's type, whether it is a type or a reference."""
    return resolve(variant) if isinstance(variant, str) else variant


@cache
def fields(model: type[msgspec.Struct]) -> tuple[Field, ...]:
    """List the fields of a model."""
    hints = _hints(model)
    count = len(model.__struct_fields__) - len(model.__struct_defaults__)
    defaults = (msgspec.NODEFAULT,) * count + model.__struct_defaults__
    names = zip(model.__struct_fields__, model.__struct_encode_fields__, defaults, strict=True)
    return tuple(Field(n, wire, hints[n], given is msgspec.NODEFAULT) for n, wire, given in names)


def _hints(model: type) -> dict[str, Any]:
    """Do what `typing.get_type_hints` does for models, which say much the same again and again."""
    return {
        name: _evaluated(hint, base.__module__) if isinstance(hint, str) else hint
        for base in reversed(model.__mro__)
        for name, hint in getattr(base, "__annotations__", {}).items()
    }


@cache
def _evaluated(annotation: str, module: str) -> Any:
    return eval(annotation, vars(sys.modules[module]))


@cache
def members(hint: Any) -> tuple[Any, ...]:
    """Take a union apart; any other type is its only member, `Variants` stand for their union."""
    origin = typing.get_origin(hint)
    if origin is Annotated:
        marks = [mark for mark in hint.__metadata__ if isinstance(mark, Variants)]
        return tuple(marks) or members(hint.__origin__)
    if origin in (typing.Union, types.UnionType):
        return tuple(inner for part in typing.get_args(hint) for inner in members(part))
    return (hint,)


def is_model(member: Any) -> bool:
    """Tell whether a member of a type is a model."""
    return isinstance(member, type) and issubclass(member, msgspec.Struct)


def item_type(member: Any) -> Any:
    """Give the type of a list's items; None for what is not a list."""
    if member in _LISTS:
        return Any
    if typing.get_origin(member) in _LISTS:
        return typing.get_args(member)[0]
    return None


def value_type(member: Any) -> Any:
    """Give the type of a dict's values; None for what is not a dict."""
    if member is dict:
        return Any
    return typing.get_args(member)[1] if typing.get_origin(member) is dict else None


def literal_values(member: Any) -> tuple[Any, ...]:
    """Give the values of a Literal; () for anything else."""
    return typing.get_args(member) if typing.get_origin(member) is Literal else ()


@cache
def sibling_of(hint: Any) -> str | None:
    """Find the field that tells the variant of a union inside of a type, up to the next model."""
    for member in members(hint):
        if isinstance(member, Variants):
            return member.sibling
        inner = item_type(member) or value_type(member)
        found = sibling_of(inner) if inner is not None else None
        if found:
            return found
    return None
