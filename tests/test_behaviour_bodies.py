"""What a user of a printed SDK notices in request bodies."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from email.parser import BytesParser
from email.policy import HTTP
from io import BytesIO
from pathlib import Path

import httpx2
import pytest
from support.sdk import Builder, answer


def parts(request: httpx2.Request) -> list[tuple[str | None, str | None, str, bytes]]:
    """Name, file name, media type and content of the parts of a multipart body."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found = BytesParser(policy=HTTP).parsebytes(head + request.content)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in found.iter_parts()
    ]  # type: ignore[attr-defined]


POSTS = """
    paths:
      /posts:
        post:
          operationId: createPost
          tags: [posts]
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  required: [content]
                  properties:
                    content: {type: string, default: nothing}
                    target: {$ref: '#/components/schemas/Target'}
                    targets: {type: array, items: {$ref: '#/components/schemas/Target'}}
                    byName: {type: object, additionalProperties: {$ref: '#/components/schemas/Target'}}
                    metadata: {type: object}
                    notBefore: {type: [string, 'null'], format: date-time}
                    isDraft: {type: boolean, default: false}
                    tags: {type: array, items: {type: string}}
          responses: {'204': {description: Made.}}
    components:
      schemas:
        Target: {type: object, required: [accountId], properties: {accountId: {type: string}, postAt: {type: string, format: date-time}, _id: {type: string}, redirect_url: {type: [string, 'null']}}}
"""


def test_members_of_a_json_body_are_arguments_and_only_what_is_given_is_sent(built: Builder) -> None:
    sdk = built(POSTS)
    posts = sdk.client().posts
    posts.create(content="hi")
    assert sdk.sent.json == {"content": "hi"}
    posts.create(content="", not_before=None, is_draft=False, tags=[])
    assert sdk.sent.json == {"content": "", "notBefore": None, "isDraft": False, "tags": []}
    posts.create(content="x", not_before=dt.datetime(2026, 12, 1, tzinfo=dt.UTC), metadata={"anyKey": {"a_b": 1}})
    assert sdk.sent.json == {"content": "x", "notBefore": "2026-12-01T00:00:00Z", "metadata": {"anyKey": {"a_b": 1}}}
    with pytest.raises(TypeError, match="content"):
        posts.create()
    with pytest.raises(ValueError, match="time zone"):
        posts.create(content="x", not_before=dt.datetime(2026, 12, 1))


def test_nested_input_is_written_as_dicts_or_models_with_names_of_python_or_of_the_wire(built: Builder) -> None:
    sdk = built(POSTS)
    posts, target = sdk.client().posts, sdk.model("Target")
    for given in (
        {"account_id": "1", "id": "2", "redirect_url": None},
        {"accountId": "1", "_id": "2", "redirect_url": None},
    ):
        posts.create(content="x", target=given, targets=[given], by_name={"account_id": given})
        wanted = {"accountId": "1", "_id": "2", "redirect_url": None}
        assert sdk.sent.json == {
            "content": "x",
            "target": wanted,
            "targets": [wanted],
            "byName": {"account_id": wanted},
        }
    posts.create(content="x", target=target(account_id="1"), by_name={"a": target(account_id="2", id="3")})
    assert sdk.sent.json == {
        "content": "x",
        "target": {"accountId": "1"},
        "byName": {"a": {"accountId": "2", "_id": "3"}},
    }


def test_bodies_that_are_no_object_are_given_whole(built: Builder) -> None:
    sdk = built("""
        paths:
          /list: {put: {operationId: putList, tags: [all], requestBody: {required: true, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Target'}}}}}, responses: {'204': {description: Done.}}}}
          /map: {put: {operationId: putMap, tags: [all], requestBody: {required: true, content: {application/json: {schema: {type: object, additionalProperties: {$ref: '#/components/schemas/Target'}}}}}, responses: {'204': {description: Done.}}}}
          /any: {put: {operationId: putAny, tags: [all], requestBody: {content: {application/json: {}}}, responses: {'204': {description: Done.}}}}
          /patch: {patch: {operationId: patchIt, tags: [all], requestBody: {required: true, content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Target'}}}}, responses: {'204': {description: Done.}}}}
        components:
          schemas:
            Target: {type: object, properties: {accountId: {type: string}}}
        """)
    all_ = sdk.client().all
    all_.put_list(body=[{"account_id": "1"}, sdk.model("Target")(account_id="2")])
    assert sdk.sent.json == [{"accountId": "1"}, {"accountId": "2"}]
    all_.put_map(body={"account_id": {"account_id": "1"}})
    assert sdk.sent.json == {"account_id": {"accountId": "1"}}
    for value in ({"anyKey": 1}, [1, None], "text", 0, False):
        all_.put_any(body=value)
        assert sdk.sent.json == value
    all_.put_any()
    assert sdk.sent.last.content == b""
    all_.patch_it(account_id="1")
    assert sdk.sent.last.headers["content-type"] == "application/merge-patch+json"


def test_a_body_on_delete_and_none_where_nothing_is_given(built: Builder) -> None:
    sdk = built("""
        paths:
          /things:
            delete: {operationId: deleteThings, tags: [things], requestBody: {content: {application/json: {schema: {type: object, properties: {ids: {type: array, items: {type: string}}}}}}}, responses: {'204': {description: Gone.}}}
            post: {operationId: createThing, tags: [things], requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}, responses: {'204': {description: Made.}}}
        """)
    things = sdk.client().things
    things.delete(ids=["1"])
    assert (sdk.sent.last.method, sdk.sent.json) == ("DELETE", {"ids": ["1"]})
    things.delete()
    assert (sdk.sent.last.content, "content-type" in sdk.sent.last.headers) == (b"", False)
    things.create()
    assert sdk.sent.json == {}


def test_forms(built: Builder) -> None:
    sdk = built("""
        paths:
          /token: {post: {operationId: createToken, tags: [token], requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, required: [grant_type], properties: {grant_type: {type: string}, scopes: {type: array, items: {type: string}}, expiresIn: {type: integer}}}}}}, responses: {'204': {description: Done.}}}}
        """)
    sdk.client().token.create(grant_type="a b&c", scopes=["x", "y"], expires_in=5)
    assert sdk.sent.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sdk.sent.last.content == b"grant_type=a%20b%26c&scopes=x&scopes=y&expiresIn=5"


def test_files_from_paths_bytes_open_files_and_tuples(built: Builder, tmp_path: Path) -> None:
    sdk = built("""
        paths:
          /upload: {post: {operationId: upload, tags: [files], requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, pages: {type: array, items: {type: string, format: binary}}, folderName: {type: string}, count: {type: integer}, meta: {type: object, properties: {takenAt: {type: string}}}}}}}}, responses: {'204': {description: Done.}}}}
        """)
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    upload = sdk.client().files.upload
    for file, sent in [
        (path, ("photo.png", "image/png", b"\x89PNG")),
        (b"raw", ("file", "application/octet-stream", b"raw")),
        (BytesIO(b"open"), ("file", "application/octet-stream", b"open")),
        (("a.txt", b"named"), ("a.txt", "text/plain", b"named")),
        (("a", b"typed", "image/gif"), ("a", "image/gif", b"typed")),
    ]:
        upload(file=file)
        assert parts(sdk.sent.last) == [("file", *sent)]
    upload(file=b"x", pages=[b"1", b"2"], folder_name="f", count=0, meta={"taken_at": "now"})
    assert [(name, content) for name, _, _, content in parts(sdk.sent.last)] == [
        ("file", b"x"),
        ("pages", b"1"),
        ("pages", b"2"),
        ("folderName", b"f"),
        ("count", b"0"),
        ("meta", b'{"takenAt":"now"}'),
    ]
    with pytest.raises(TypeError, match="Path"):
        upload(file="/etc/passwd")


def test_json_or_multipart_when_a_file_is_given(built: Builder) -> None:
    sdk = built("""
        paths:
          /messages:
            post:
              operationId: createMessage
              tags: [messages]
              requestBody:
                required: true
                content:
                  application/json: {schema: {type: object, required: [text], properties: {text: {type: string}, buttons: {type: array, items: {type: object, properties: {buttonText: {type: string}}}}}}}
                  multipart/form-data: {schema: {type: object, required: [text], properties: {text: {type: string}, attachment: {type: string, format: binary}}}}
              responses: {'204': {description: Sent.}}
        """)
    create = sdk.client().messages.create
    create(text="hi", buttons=[{"button_text": "ok"}])
    assert sdk.sent.json == {"text": "hi", "buttons": [{"buttonText": "ok"}]}
    create(text="hi", buttons=[{"button_text": "ok"}], attachment=("a.txt", b"x"))
    assert parts(sdk.sent.last) == [
        ("text", None, "text/plain", b"hi"),
        ("buttons", None, "text/plain", b'[{"buttonText":"ok"}]'),
        ("attachment", "a.txt", "text/plain", b"x"),
    ]


def test_json_or_multipart_when_a_member_is_given_that_only_it_has(built: Builder) -> None:
    sdk = built("""
        paths:
          /messages:
            post:
              operationId: createMessage
              tags: [messages]
              requestBody:
                content:
                  application/json: {schema: {type: object, properties: {text: {type: string}}}}
                  multipart/form-data: {schema: {type: object, properties: {text: {type: string}, caption: {type: string}}}, encoding: {text: {headers: {X-A: {schema: {}}}}}}
              responses: {'204': {description: Sent.}}
        """)
    create = sdk.client().messages.create
    create(text="hi")
    assert sdk.sent.json == {"text": "hi"}
    create(text=("hi", {"X-A": "1"}))
    assert b"X-A: 1\r\n\r\nhi" in sdk.sent.last.content
    create(text="hi", caption="there")
    assert parts(sdk.sent.last) == [("text", None, "text/plain", b"hi"), ("caption", None, "text/plain", b"there")]


def test_content_as_it_is(built: Builder, tmp_path: Path) -> None:
    sdk = built("""
        paths:
          /binary: {put: {operationId: putBinary, tags: [content], requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}, responses: {'204': {description: Done.}}}}
          /text: {put: {operationId: putText, tags: [content], requestBody: {content: {text/plain: {schema: {type: string}}}}, responses: {'204': {description: Done.}}}}
        """)
    content = sdk.client().content
    path = tmp_path / "file"
    path.write_bytes(b"from a file")
    for given, sent in [(b"bytes", b"bytes"), (path, b"from a file"), (BytesIO(b"open"), b"open")]:
        content.put_binary(content=given)
        assert (sdk.sent.last.content, sdk.sent.last.headers["content-type"]) == (sent, "image/png")
    content.put_text(body="é")
    assert (sdk.sent.last.content, sdk.sent.last.headers["content-type"]) == ("é".encode(), "text/plain")


def test_read_only_members_are_not_arguments_and_write_only_ones_not_missed_in_answers(built: Builder) -> None:
    sdk = built("""
        paths:
          /accounts:
            post:
              operationId: createAccount
              tags: [accounts]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
              responses: {'201': {description: The account., content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
        components:
          schemas:
            Account:
              type: object
              required: [id, userName, secret]
              properties:
                id: {type: string, readOnly: true}
                userName: {type: string}
                secret: {type: string, writeOnly: true}
        """)
    accounts = sdk.client(answer({"id": "1", "userName": "ann"}, 201), strict=True).accounts
    account = accounts.create(user_name="ann", secret="s")
    assert (account.id, account.secret, sdk.sent.json) == ("1", None, {"userName": "ann", "secret": "s"})
    with pytest.raises(TypeError, match="id"):
        accounts.create(id="1", user_name="ann", secret="s")


def test_decimal_numbers_in_texts_lose_no_digit(built: Builder) -> None:
    sdk = built("""
        paths:
          /prices:
            get:
              operationId: listPrices
              tags: [prices]
              parameters: [{name: least, in: query, schema: {type: string, format: decimal}}]
              responses: {'200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Price'}}}}}}
            post:
              operationId: createPrice
              tags: [prices]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Price'}}}}
              responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Price'}}}}}
        components:
          schemas:
            Price:
              type: object
              properties:
                amount: {type: string, format: decimal}
                rate: {type: number, format: decimal}
                either: {oneOf: [{type: string, format: decimal}, {type: boolean}, {type: integer}]}
        """)
    long = "0.10000000000000000000000000000000001"
    prices = sdk.client(
        answer([{"amount": long, "rate": 0.5, "either": "1.50"}, {"amount": 7, "either": 7}, {"amount": "much"}])
    ).prices
    found = prices.list(least=Decimal("1E+3"))
    assert sdk.sent.query == "least=1000"
    assert (found[0].amount, found[0].rate, found[0].either) == (Decimal(long), 0.5, Decimal("1.50"))
    assert (found[1].amount, found[1].either, found[2].amount) == (Decimal(7), 7, "much")
    prices = sdk.client(answer({"amount": "1"})).prices
    for given, sent in ((Decimal(long), long), (Decimal("1E+3"), "1000"), ("09.90", "09.90")):
        prices.create(amount=given)
        assert sdk.sent.json == {"amount": sent}
    with pytest.raises(ValueError, match="not a number"):
        prices.create(amount=Decimal("NaN"))


def test_a_body_of_another_type_is_sent_by_path(built: Builder) -> None:
    sdk = built(POSTS)
    sdk.client(answer({})).request("POST", "/posts", body=b"<post/>", headers={"content-type": "application/xml"})
    assert (sdk.sent.last.headers["content-type"], sdk.sent.last.content) == ("application/xml", b"<post/>")
