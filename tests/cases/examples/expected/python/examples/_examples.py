"""The documented answers, as JSON, for the test double."""

from __future__ import annotations

EXAMPLES: dict[str, str] = {
    "orders.create": '{"orderId":"o1","total":9.5}',
    "orders.list": '{"orders":[{"productId":"p\'1\\"","quantity":1}],"pages":1}',
}
