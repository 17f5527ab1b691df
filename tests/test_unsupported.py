"""The list of what is not supported is the one in the documentation, and exact for the public documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.cases import ROOT
from support.documents import load_text, opened
from test_corpus import CORPUS, DOCUMENTS, FIXTURES, SOME, needs_corpus

from generator.document import Document, load
from generator.languages import LANGUAGES
from generator.normalize import normalize
from generator.normalize.unsupported import FEATURES, unsupported
from generator.pipeline import compile_api, print_sdk
from generator.settings import Settings

PAGE = (ROOT / "docs" / "unsupported.md").read_text(encoding="utf-8")
LISTED = re.findall(r"^### `([\w-]+)`$", PAGE, re.M)
BOTH = (
    "requestBody: {content: {application/json: {schema: {properties: {b: {type: string}}}}, "
    "multipart/form-data: {schema: {properties: {%s}}}}}, responses: {'200': {description: A.}}"
)
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def raised(path: Path) -> set[str]:
    document = load(path, lenient=True).document
    return told(document) if document else set()


def told(document: Document) -> set[str]:
    api, _ = normalize(document, Settings(), {})
    return names([note.what for note in unsupported(document, Settings(), api)])


def names(notes: list[str]) -> set[str]:
    return {match[1] for text in notes if (match := re.match(r"Not fully used, ([\w-]+):", text))}


def test_the_list_has_every_feature_once_in_order() -> None:
    assert list(dict.fromkeys([*(feature.name for feature in FEATURES), "webhooks"])) == LISTED


@needs_corpus
def test_public_documents_raise_every_one_and_no_other(request: pytest.FixtureRequest) -> None:
    whole = request.config.getoption("--corpus-all")
    paths = [CORPUS / name for name in (DOCUMENTS if whole else SOME)]
    paths += [CORPUS / "fixtures" / name for name in (FIXTURES if whole else list(FIXTURES)[::6])]
    found = set().union(*map(raised, paths))
    assert found <= set(LISTED)
    assert not whole or found == set(LISTED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("paths: {/a: {get: {responses: {'200': {description: A., links: {b: {operationId: b}}}}}}}", {"links"}),
        ("paths: {/a: {get: {responses: {'200': {description: A., content: {application/xml: {}}}}}}}", {"xml"}),
        (
            "paths: {/a: {get: {responses: {'200': {description: A., content: {application/json: {}, text/json: {}}}}}}}",
            set(),
        ),
        (
            "paths: {/a: {get: {responses: {'200': {description: A., content: {application/json: {}, text/csv: {}}}}}}}",
            set(),
        ),
        (
            "paths: {/a: {get: {responses: {'200': {description: A., content: {application/json: {}, text/csv: {}, application/xml: {}}}}}}}",
            {"other-media-types"},
        ),
        (
            "components: {responses: {A: {description: A., content: {application/json: {}, text/csv: {}}}}}",
            {"other-media-types"},
        ),
        (f"paths: {{/a: {{post: {{{BOTH % 'b: {type: string}'}}}}}}}", {"other-media-types"}),
        (f"paths: {{/a: {{post: {{{BOTH % 'c: {type: string}'}}}}}}}", set()),
        (f"paths: {{/a: {{post: {{{BOTH % 'c: {type: string, format: binary}'}}}}}}}", set()),
        (
            "paths: {/a: {get: {parameters: [{name: stream, in: query, schema: {type: boolean}}], responses: {'200': {description: A., content: {application/json: {}, text/event-stream: {}}}}}}}",
            set(),
        ),
        (
            "paths: {/a: {get: {parameters: [{name: stream, in: query, schema: {type: boolean}}], responses: {'200': {description: A., content: {application/json: {}, text/csv: {}, text/event-stream: {}}}}}}}",
            {"other-media-types"},
        ),
        (
            "paths: {/a: {get: {responses: {'200': {description: A., content: {application/json: {}, text/event-stream: {}}}}}}}",
            set(),
        ),
        (
            "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {b: {type: string}}}, encoding: {b: {headers: {X: {schema: {type: string}}}}}}}}, responses: {'200': {description: A.}}}}}",
            set(),
        ),
        ("components: {schemas: {A: {properties: {a: {}}, additionalProperties: {type: string}}}}", {"extra-members"}),
        ("components: {schemas: {A: {properties: {if: {}}, additionalProperties: true}}}", set()),
        ("components: {schemas: {A: {not: {type: string}}}}", {"conditions"}),
        ("components: {securitySchemes: {a: {type: mutualTLS}}}", {"mutual-tls"}),
        ("servers: [{url: /v1}]\npaths: {}", {"incomplete-server"}),
        ("servers: [{url: 'https://{a}.b', variables: {a: {default: c}}}]\npaths: {}", {"server-variables"}),
        ("webhooks: {a: {post: {responses: {'200': {description: A.}}}}}", {"webhooks"}),
    ],
)
def test_what_is_told(tmp_path: Path, text: str, expected: set[str]) -> None:
    document = opened(load_text(tmp_path, f"{HEAD}{text}\n"))
    assert told(document) == expected


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_reference_names_the_headers_of_answers(tmp_path: Path, language: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        HEAD + """
paths:
  /a:
    post:
      operationId: createA
      tags: [a]
      responses:
        '201':
          description: Made.
          headers: {Location: {description: Where it is. More., schema: {type: string}}, Content-Type: {}, X-Count: {schema: {description: How many `a`., type: integer}}}
        '202': {description: Later., headers: {X-Job: {schema: {type: string}}}}
        '429': {$ref: '#/components/responses/Slow'}
components:
  responses: {Slow: {description: Slow., headers: {Retry-After: {$ref: '#/components/headers/Wait'}, Location: {description: Not this.}}}}
  headers: {Wait: {description: Seconds., schema: {type: integer}}}
""".lstrip(),
        encoding="utf-8",
    )
    api = compile_api(path).api
    assert api
    page = print_sdk(api, language)["docs/a.md"]
    assert "Headers: `Location`: Where it is; `X-Count`: How many `a`; `X-Job`; `Retry-After`: Seconds." in page
