"""What a user of a printed SDK notices of what the API sends by itself."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json

import msgspec
import pytest
from support.sdk import Builder


def test_webhooks_are_checked_and_typed(built: Builder) -> None:
    sdk = built(
        """
        paths:
          /webhooks: {get: {operationId: getWebhook, tags: [webhooks], responses: {'204': {description: Nothing.}}}}
        components:
          schemas:
            OrderPaid: {type: object, required: [event], properties: {event: {const: order.paid}, orderId: {type: string}}}
            OrderLost: {type: object, required: [event], properties: {event: {const: order.lost}, lastSeen: {type: string, format: date-time}}}
        """,
        """
        webhooks:
          property: event
          header: X-Signature
          variable: TESTED_WEBHOOK_SECRET
          events: {order.paid: OrderPaid, order.lost: OrderLost}
        """,
    )
    body = b'{"event": "order.paid", "orderId": "1"}'
    sign = hmac.new(b"secret", body, hashlib.sha256).hexdigest()
    client = sdk.client(webhook_secret=["old", "secret"])
    assert client.webhooks.unwrap(body, {"x-signature": sign}) == sdk.model("OrderPaid")(
        event="order.paid", order_id="1"
    )
    other = b'{"event": "order.new", "a": 1}'
    signed = {"X-Signature": hmac.new(b"secret", other, hashlib.sha256).hexdigest()}
    assert sdk.module("webhooks").unwrap(other, signed, secret="secret") == {"event": "order.new", "a": 1}
    for headers, sent in [({}, body), ({"X-Signature": sign}, body + b" "), ({"X-Signature": "é"}, body)]:
        with pytest.raises(sdk.package.WebhookVerificationError):
            client.webhooks.unwrap(sent, headers)


SENT = """
    paths:
      /webhooks:
        post:
          operationId: createWebhook
          tags: [webhooks]
          responses: {'204': {description: Nothing.}}
          callbacks:
            onPing: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {sentAt: {type: string, format: date-time}}}}}}, responses: {'204': {description: A.}}}}}
    webhooks:
      newOrder:
        post:
          requestBody: {content: {application/json: {schema: {type: object, required: [event], properties: {event: {const: order.new}, orderId: {type: string}}}}}}
          responses: {'204': {description: A.}}
      lost.order:
        post:
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/LostOrder'}}}}
          responses: {'204': {description: A.}}
    components:
      schemas:
        LostOrder: {type: object, properties: {event: {type: string}, orderId: {type: string}}}
"""


def test_what_is_sent_without_a_signature_has_a_model(built: Builder) -> None:
    sdk = built(SENT)
    order = msgspec.json.decode(b'{"event": "order.new", "orderId": "1"}', type=sdk.model("NewOrderEvent"))
    assert order == sdk.model("NewOrderEvent")(event="order.new", order_id="1")
    ping = msgspec.json.decode(b'{"sentAt": "2026-12-01T10:00:00Z"}', type=sdk.model("WebhookPingEvent"))
    assert ping.sent_at == dt.datetime(2026, 12, 1, 10, tzinfo=dt.UTC)
    assert not hasattr(sdk.client().webhooks, "unwrap")


def test_events_are_those_of_the_document_where_settings_list_none(built: Builder) -> None:
    sdk = built(SENT, "webhooks: {property: event, header: X-Signature, variable: TESTED_WEBHOOK_SECRET}")
    for event, model in (("order.new", "NewOrderEvent"), ("lost.order", "LostOrder")):
        body = json.dumps({"event": event, "orderId": "1"}).encode()
        signature = hmac.new(b"secret", body, hashlib.sha256).hexdigest()
        found = sdk.module("webhooks").unwrap(body, {"X-Signature": signature}, secret="secret")
        assert found == sdk.model(model)(event=event, order_id="1")
