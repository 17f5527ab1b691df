"""Documented example answers, by operation."""

from __future__ import annotations

EXAMPLES: dict[str, str] = {
    "posts.get": '{"post":{"_id":"p1","content":"Hello","status":"draft","publishNow":true}}',
    "tools.events": 'data: {"total":1,"label":"one"}\n\ndata: {"total":2}\n\n',
}
