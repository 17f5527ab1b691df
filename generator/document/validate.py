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
