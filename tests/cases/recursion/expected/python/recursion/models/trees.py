"""Models of trees."""

from .._model import Model


class Tree(Model, kw_only=True, rename="camel"):
    """Tree."""

    label: str | None = None
    children: "list[Tree] | None" = None
    by_name: "dict[str, Tree] | None" = None


TreeCreateByName = dict[str, Tree]
