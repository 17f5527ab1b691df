"""Models of things."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from .._model import Model, Variants
from .node import Node

ThingsWordString = Literal["auto", "none"] | str


class Made(Model, kw_only=True):
    """Made."""

    made_at: dt.datetime
    by: str | None = None


class Sent(Model, kw_only=True):
    """Sent."""

    sent_at: dt.datetime
    by: str | None = None


if TYPE_CHECKING:
    ThingsAgreed = Made | Sent | dict[str, Any]
    """No two variants say different things of a member."""
else:
    ThingsAgreed = Annotated[Any, Variants("things:Made", "things:Sent")]


class Told(Model, kw_only=True):
    """Told."""

    made_at: str
    note: str


if TYPE_CHECKING:
    ThingsTorn = Made | Told | dict[str, Any]
    """One has text where the other has a moment."""
else:
    ThingsTorn = Annotated[Any, Variants("things:Made", "things:Told")]


class Cat(Model, kw_only=True):
    """Cat."""

    kind: str
    lives: int | None = None


class Dog(Model, kw_only=True):
    """Dog."""

    kind: str
    born: dt.datetime | None = None


if TYPE_CHECKING:
    ThingsTagged = Cat | Dog | dict[str, Any]
else:
    ThingsTagged = Annotated[
        Any, Variants(by="kind", mapping={"cat": "things:Cat", "dog": "things:Dog"})
    ]


class Fox(Model, kw_only=True):
    """Fox."""

    kind: str
    born: str | None = None


if TYPE_CHECKING:
    ThingsTornTagged = Dog | Fox | dict[str, Any]
else:
    ThingsTornTagged = Annotated[
        Any, Variants(by="kind", mapping={"dog": "things:Dog", "fox": "things:Fox"})
    ]

if TYPE_CHECKING:
    ThingsWord = ThingsWordString | bytes
    """A word of the list that is base64 too."""
else:
    ThingsWord = Annotated[Any, Variants(ThingsWordString, bytes)]

ThingsSeveral = list[Sent] | dt.datetime

if TYPE_CHECKING:
    Pet = Cat | Dog | dict[str, Any]
else:
    Pet = Annotated[Any, Variants(by="kind", mapping={"cat": "things:Cat", "dog": "things:Dog"})]

if TYPE_CHECKING:
    ThingsPetOrId = str | Pet
    """An id, or what its kind tells apart."""
else:
    ThingsPetOrId = Annotated[Any, Variants(str, "things:Pet")]


class ThingsSame(Model, kw_only=True):
    """Things same."""

    plain_name: int | None = None


class ThingsListed(Model, kw_only=True):
    """Things listed."""

    first: str | None = None


class Things(Model, kw_only=True, rename="camel"):
    """Things."""

    agreed: ThingsAgreed | None = None
    """No two variants say different things of a member."""
    torn: ThingsTorn | None = None
    """One has text where the other has a moment."""
    tagged: ThingsTagged | None = None
    torn_tagged: ThingsTornTagged | None = None
    word: ThingsWord | None = None
    """A word of the list that is base64 too."""
    several: ThingsSeveral | None = None
    pet_or_id: ThingsPetOrId | None = None
    """An id, or what its kind tells apart."""
    open_map: dict[str, dt.datetime] | None = msgspec.field(default=None, name="open_map")
    same: ThingsSame | None = None
    listed: ThingsListed | None = None
    root: Node | None = None
