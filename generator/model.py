"""The API as frozen values: what a document means, with nothing of OpenAPI and nothing of any language left.

Names are tuples of lower-case words, types are values, and declarations are referred to by id, never by pointer:
recursion, sharing, hashing and printing stay easy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Words = tuple[str, ...]
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

ScalarKind = Literal["any", "string", "integer", "number", "boolean", "null", "date", "datetime", "bytes", "file"]
Place = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "form", "form+", "csv", "csv+", "csv*", "ssv", "pipes", "deep", "json", "label", "label*", "matrix", "matrix*"
]
"""How a list or object is written; `*` is exploded, which `form` always is; `+` leaves reserved characters as they are."""
AnswerKind = Literal["none", "json", "text", "bytes", "events", "lines"]
PageStyle = Literal["page", "offset", "cursor", "last", "url", "link"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value; `bytes` is base64 text on the wire, `file` is raw content, `any` is any JSON value."""

    kind: ScalarKind
    format: str | None = None


@dataclass(frozen=True, slots=True)
class List:
    item: Type


@dataclass(frozen=True, slots=True)
class Map:
    value: Type


@dataclass(frozen=True, slots=True)
class Nullable:
    """`inner` or an explicit null. Absent is another fact: see `Field.required`."""

    inner: Type


@dataclass(frozen=True, slots=True)
class Ref:
    id: str


Type = Scalar | List | Map | Nullable | Ref

ANY = Scalar("any")
STRING = Scalar("string")
NULL = Scalar("null")


@dataclass(frozen=True, slots=True)
class Limits:
    """JSON Schema 2020-12 validation, sections 6.2 to 6.4: told to the reader, never enforced."""

    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Default:
    """A default that the document states; the server applies it, an SDK never sends it by itself."""

    value: Json


@dataclass(frozen=True, slots=True)
class Field:
    wire: str
    name: Words
    type: Type
    required: bool
    doc: str = ""
    default: Default | None = None
    limits: Limits = NO_LIMITS
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Struct:
    id: str
    name: Words
    fields: tuple[Field, ...]
    doc: str = ""
    extra: Type | None = None
    written: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    wire: Json
    name: Words
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """An enum; always open, since a server may learn a value before its SDK does."""

    id: str
    name: Words
    values: tuple[Value, ...]
    base: Scalar = STRING
    doc: str = ""
    written: str | None = None


@dataclass(frozen=True, slots=True)
class Discriminator:
    """What selects a variant: a property `of` the value itself, or of the object that holds it (`sibling`)."""

    property: str
    mapping: Mapping[str, Type]
    sibling: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    id: str
    name: Words
    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None
    doc: str = ""
    written: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A named list, map or scalar."""

    id: str
    name: Words
    type: Type
    doc: str = ""
    written: str | None = None


Declaration = Struct | Choice | Union | Alias


@dataclass(frozen=True, slots=True)
class Param:
    wire: str
    name: Words
    place: Place
    type: Type
    required: bool
    style: Style = "form"
    doc: str = ""
    default: Default | None = None
    limits: Limits = NO_LIMITS
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """How one member of a form is written: `style` as in a query, or the media type of its part of a multipart body, and
    whether that part can have headers of its own."""

    style: Style | None = None
    media: str | None = None
    headed: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A request body. `fields` are set where it is an object whose members become arguments of the method.

    With `also` a second media type carries the same members plus the `files` and what `only` it has, used when one of
    these is given.
    """

    media: str
    type: Type
    required: bool
    fields: tuple[Field, ...] | None = None
    files: tuple[str, ...] = ()
    also: str | None = None
    only: tuple[str, ...] = ()
    doc: str = ""
    parts: Mapping[str, Part] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Header:
    """A header that an answer is documented to have; told to the reader, and a text."""

    name: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    status: str
    media: str | None
    type: Type | None
    kind: AnswerKind
    doc: str = ""
    headers: tuple[Header, ...] = ()
    optional: bool = False
    """It can also come without a body, as 204 does."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How to walk on: paths are wire names from the answer's root, `param` is the query parameter that moves.

    With the style `last` the path `next` begins at the last item; with `link` the header of that name says what follows.
    """

    style: PageStyle
    items: tuple[str, ...]
    item: Type
    param: str
    next: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    start: int = 1
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class Overload:
    """With the argument `param` given (or equal to `value`), the answer is another one; `param` is empty for what is left."""

    param: str
    answer: Answer
    value: Json = None


@dataclass(frozen=True, slots=True)
class Example:
    """The document's own example of a call: the body sent and the body answered, as JSON values."""

    request: Json = None
    answer: Json = None
    has_request: bool = False
    has_answer: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    name: Words
    method: str
    path: str
    params: tuple[Param, ...]
    body: Body | None
    answer: Answer
    errors: tuple[Answer, ...]
    security: tuple[tuple[str, ...], ...]
    paging: Paging | None = None
    overloads: tuple[Overload, ...] = ()
    unwrap: str | None = None
    timeout: float | None = None
    idempotent: bool = False
    server: str | None = None
    """Where this operation is, if not where the API is."""
    summary: str = ""
    doc: str = ""
    deprecated: bool = False
    example: Example = Example()


@dataclass(frozen=True, slots=True)
class Group:
    name: Words
    operations: tuple[Operation, ...]
    groups: tuple[Group, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    name: Words
    url: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A security scheme; `place` and `parameter` say where an API key goes, `variable` its environment variable.

    With `token_url` (absolute, or relative to the server) a client can fetch its bearer token itself: OAuth 2.0 client
    credentials, for which it is given an id and a secret.
    """

    id: str
    kind: Literal["bearer", "basic", "key"]
    name: Words
    variable: str
    place: Literal["header", "query", "cookie"] = "header"
    parameter: str = "Authorization"
    doc: str = ""
    token_url: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    name: str
    type: Type
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Signed events. The signature is an HMAC of the raw body; `property` of the payload names the event."""

    events: tuple[Event, ...]
    property: str
    header: str
    algorithm: str
    encoding: str
    variable: str
    group: Words


@dataclass(frozen=True, slots=True)
class Package:
    """What a package is called, where an index asks for it."""

    name: str
    client: Words
    distribution: str
    licence: str = "MIT"
    author: str = ""
    homepage: str = ""


@dataclass(frozen=True, slots=True)
class Api:
    title: str
    version: str
    doc: str
    packages: Mapping[str, Package]
    client: Words
    servers: tuple[Server, ...]
    base_url_variable: str
    schemes: tuple[Scheme, ...]
    groups: tuple[Group, ...]
    declarations: Mapping[str, Declaration]
    security: tuple[tuple[str, ...], ...] = ()
    webhooks: Webhooks | None = None
    sent: tuple[Type, ...] = ()
    """What it sends by itself, to webhooks and callbacks, signed or not."""
    idempotency_header: str | None = None
    renamed: tuple[str, ...] = field(default=())
