"""Models of node."""

import datetime as dt

from .._model import Model


class Node(Model, kw_only=True):
    """Node."""

    seen: dt.datetime | None = None
    children: "list[Node] | None" = None
