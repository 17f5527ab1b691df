"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .page import (
        AnyModel as AnyModel,
        ComExampleDotted as ComExampleDotted,
        Foo as Foo,
        Foo2 as Foo2,
        Foo3 as Foo3,
        FooInput as FooInput,
        GetAllResponse as GetAllResponse,
        List as List,
        ModelModel as ModelModel,
        N3DModel as N3DModel,
        NamesOfSchemasModel as NamesOfSchemasModel,
        None_ as None_,
        PageInline as PageInline,
        PageModel as PageModel,
        SnakeCase as SnakeCase,
        Str as Str,
    )
else:
    from .._lazy import lazy

    _MODULES = {
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
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
