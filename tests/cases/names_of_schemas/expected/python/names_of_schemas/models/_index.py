"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "AnyModel": ".page",
    "ComExampleDotted": ".page",
    "Foo": ".page",
    "Foo2": ".page",
    "Foo3": ".page",
    "FooInput": ".page",
    "GetAllResponse": ".page",
    "List": ".page",
    "ModelModel": ".page",
    "N3DModel": ".page",
    "NamesOfSchemasModel": ".page",
    "None_": ".page",
    "PageInline": ".page",
    "PageModel": ".page",
    "SnakeCase": ".page",
    "Str": ".page",
}
