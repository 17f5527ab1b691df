"""Every object of a document against the rules of its version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .explain import Explainer, Fault
from .grammar import Node
from .rules import Rules


def findings(nodes: Iterable[Node], rules: Rules) -> Iterator[tuple[Node, Fault]]:
    """Faults by the node that has them; a reference is no object, but in schemas of 3.1 words may stand beside it."""
    explainer: Explainer | None = None
    for node in nodes:
        if _is_object(node, rules.version):
            errors = rules.errors(node)
            if errors:
                explainer = explainer or Explainer(rules.version, rules.whole)
                yield from ((node, fault) for fault in explainer.faults(node, errors))


def _is_object(node: Node, version: str) -> bool:
    """Whether a value is to be an object of its kind, and not a reference to one."""
    if node.kind == "Example":
        return not (isinstance(node.value, dict) and "$ref" in node.value)
    if node.kind == "MediaType" and version != "3.2":
        return True
    return node.ref is None or (node.kind == "Schema" and version != "3.0")
