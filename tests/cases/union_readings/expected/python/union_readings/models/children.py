"""Models of children."""

from .node import Node

ChildListResponse = dict[str, list[Node]]
