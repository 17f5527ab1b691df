"""JSONPath (RFC 9535), as far as an untrusted overlay may use it: every query has a bound on its work.

`match` and `search` are refused, since no pattern of a document is ever run. A node that several ways lead to is found once.
Libraries for it run patterns by backtracking, follow any path without a bound, and bring compiled packages with them.
"""

from __future__ import annotations

from .parser import parse
from .steps import BadPath, Place, Work, select

__all__ = ["BadPath", "Place", "Work", "parse", "select"]
