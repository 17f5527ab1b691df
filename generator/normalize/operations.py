"""Operations of the document to operations of the model."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..document import Document, DocumentError
from ..model import Answer, Example, Operation, Overload, Param, Words
from ..settings import Settings
from . import keywords
from .answers import Answers
from .bodies import Bodies
from .bounds import is_short
from .media import JSON
from .parameters import Parameters
from .places import At
from .raw import Raw, deref, noun_of
from .schemas import Schemas
from .servers import own_server
from .switches import switched


class Operations:
    def __init__(self, document: Document, schemas: Schemas, settings: Settings, schemes: Collection[str]) -> None:
        self._document, self._schemas, self._settings, self._schemes = document, schemas, settings, schemes
        self._parameters = Parameters(document, schemas)
        self._bodies = Bodies(document, schemas)
        self._answers = Answers(document, schemas)

    def build(self, raw: Raw, name: Words) -> Operation:
        pinned = self._settings.operation(raw.id)
        noun = noun_of(raw.words)
        answer, others, errors = self._answers.of(raw, noun)
        body = self._bodies.of(raw, noun)
        params = tuple(self._parameters.of(raw, noun))
        overloads = switched(params, body, answer, others, self._schemas.declarations)
        if others and not overloads and not pinned.overloads:
            params, overloads = self._accepting(raw, noun, params, answer, others)
        return Operation(
            id=raw.id,
            name=name,
            method=raw.method.upper(),
            path=raw.path,
            params=params,
            body=body,
            answer=overloads[0].answer if overloads else answer,
            errors=errors,
            security=self._security(raw),
            overloads=overloads,
            unwrap=pinned.result,
            timeout=pinned.timeout,
            idempotent=pinned.idempotent,
            server=own_server(self._document, raw),
            summary=keywords.text(raw.spec.get("summary")),
            doc=keywords.text(raw.spec.get("description")),
            deprecated=raw.spec.get("deprecated") is True,
            example=self._example(raw, answer),
        )

    def _accepting(
        self, raw: Raw, noun: Words, params: tuple[Param, ...], answer: Answer, others: tuple[Answer, ...]
    ) -> tuple[tuple[Param, ...], tuple[Overload, ...]]:
        """Nothing but the media type that is asked for tells which of its forms an answer has (RFC 9110, section 12.5.1)."""
        kind = self._schemas.type_of(
            {"enum": [other.media for other in others]}, At(f"{raw.pointer}/accept", noun, ("accept",), raw.words)
        )
        doc = "Another form of the answer, by its media type."
        param = Param("Accept", ("accept",), "header", kind, False, doc=doc)
        cases = tuple(Overload("Accept", other, other.media) for other in others)
        return (*params, param), (Overload("", answer), *cases)

    def _security(self, raw: Raw) -> tuple[tuple[str, ...], ...]:
        return self.security(raw.spec.get("security", self._document.root.get("security")))

    def security(self, stated: Any) -> tuple[tuple[str, ...], ...]:
        """Alternatives of the schemes that a client can hold a credential for; the rest is its HTTP client's."""
        found = [
            tuple(name for name in option if name in self._schemes)
            for option in stated or ()
            if isinstance(option, dict)
        ]
        return tuple(dict.fromkeys(found))

    def _example(self, raw: Raw, answer: Answer) -> Example:
        _, body = deref(self._document, raw.spec.get("requestBody"), "")
        _, response = deref(self._document, (raw.spec.get("responses") or {}).get(answer.status), "")
        sent, answered = self._first_example(body), self._first_example(response)
        return Example(sent[0] if sent else None, answered[0] if answered else None, bool(sent), bool(answered))

    def _first_example(self, spec: Mapping[str, Any]) -> tuple[Any] | None:
        for media, value in (spec.get("content") or {}).items():
            if not JSON.match(media) or not isinstance(value, dict):
                continue
            if "example" in value and is_short(value["example"]):
                return (value["example"],)
            for item in map(self._referred, (value.get("examples") or {}).values()):
                if "value" in item and is_short(item["value"]):
                    return (item["value"],)
        return None

    def _referred(self, example: Any) -> Mapping[str, Any]:
        """An example, or the one that it refers to. Examples are data: one that leads nowhere is none."""
        try:
            return deref(self._document, example, "")[1]
        except DocumentError:
            return {}
