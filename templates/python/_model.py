"""The base of all models, and unions of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping


class Model(msgspec.Struct, kw_only=True, omit_defaults=True, repr_omit_defaults=True):
    """An object of the API. Attributes are in snake case; `to_dict()` gives the wire names.

    An optional field that is absent or null is None, and is left out when it is sent; pass a
    dict instead of a model where an explicit null must be sent.
    """

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON would hold it, by wire names, without absent fields."""
        result: dict[str, Any] = msgspec.to_builtins(self, str_keys=True)
        return result


class Variants:
    """Marks a union of which msgspec does not choose the variant: `Annotated[Any, Variants(...)]`.

    A variant is a type, or a reference ("post:Post") that is resolved when it is met. An
    object's variant is chosen by the property `by` of its own, else by the property `sibling` of
    the object around it, else as the one whose fields match the keys best; where there is but
    one, by nothing. What fits none stays as it came.

    Args:
        candidates: The variants; those of `mapping` need not be repeated.
        by: Wire name of the discriminator.
        sibling: Python name of the field beside the union that tells the variant.
        mapping: Value of the discriminator or sibling to its variant.
    """

    __slots__ = ("by", "candidates", "mapping", "sibling")

    def __init__(
        self,
        *candidates: Any,
        by: str | None = None,
        sibling: str | None = None,
        mapping: Mapping[str, Any] | None = None,
    ) -> None:
        self.by = by
        self.sibling = sibling
        self.mapping = mapping or {}
        self.candidates = tuple(dict.fromkeys((*candidates, *self.mapping.values())))
