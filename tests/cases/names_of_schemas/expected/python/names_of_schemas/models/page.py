"""Models of page."""

from typing import Literal

import msgspec

from .._model import Model

SnakeCase = Literal["A", "a"] | str


class PageModel(Model, kw_only=True):
    """Page."""

    number: int | None = None


class AnyModel(Model, kw_only=True):
    """Any."""

    thing: str | None = None


class ModelModel(Model, kw_only=True):
    """Model."""

    year: int | None = None


class List(Model, kw_only=True):
    """List."""

    entries: list[ModelModel] | None = None


class Foo(Model, kw_only=True):
    """Foo."""

    a: str | None = None


class Foo2(Model, kw_only=True):
    """Foo 2."""

    b: str | None = None


class Foo3(Model, kw_only=True):
    """Foo 3."""

    c: str | None = None


class FooInput(Model, kw_only=True):
    """Foo input."""

    d: str | None = None


class ComExampleDotted(Model, kw_only=True):
    """Com example dotted."""

    e: str | None = None


class N3DModel(Model, kw_only=True):
    """3 d model."""

    f: str | None = None


class None_(Model, kw_only=True):
    """None."""

    g: str | None = None


class NamesOfSchemasModel(Model, kw_only=True):
    """Names of schemas."""

    h: str | None = None


class Str(Model, kw_only=True):
    """Str."""

    i: str | None = None


class GetAllResponse(Model, kw_only=True, rename="camel"):
    """All."""

    page: PageModel | None = None
    any: AnyModel | None = None
    model: ModelModel | None = None
    list_: List | None = None
    foo: Foo | None = None
    foo_2: Foo2 | None = msgspec.field(default=None, name="Foo")
    foo_3: Foo3 | None = msgspec.field(default=None, name="FOO")
    snake: SnakeCase | None = None
    dotted: ComExampleDotted | None = None
    digit: N3DModel | None = None
    none: None_ | None = None
    client: NamesOfSchemasModel | None = None
    str_: Str | None = None


class PageInline(Model, kw_only=True):
    """Page inline."""

    value: str | None = None
