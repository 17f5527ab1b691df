"""Reading an OpenAPI document: plain values with the place of each, references resolved, everything wrong named.

    load(path) -> Loaded(document: Document | None, problems: tuple[Problem, ...], files: tuple[Path, ...])

No input makes it raise, recurse without bound, open a file outside the folder of the document, or fetch anything.
"""

from __future__ import annotations

from .load import load
from .opened import Document, Loaded
from .problem import DocumentError, Position, Problem, problem
from .rule_names import RULES, Rule

__all__ = ["RULES", "Document", "DocumentError", "Loaded", "Position", "Problem", "Rule", "load", "problem"]
