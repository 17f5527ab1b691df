"""Document to Api: the only stage that knows OpenAPI."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import compress

from ..deep import deeply
from ..document import Document, Problem, problem
from ..document.problem import quoted
from ..model import (
    Api,
    Declaration,
    Group,
    Operation,
    Overload,
    Ref,
    Type,
    Union,
    Webhooks,
    Words,
)
from ..naming import Scope, pascal, snake, words
from ..settings import OperationSettings, Settings
from . import keywords
from .bounds import TooLargeError
from .chosen import chosen
from .client import client_words, packages, schemes
from .groups import Spot, in_order, resource_path, spots
from .operations import Operations
from .paging import Pages
from .raw import Raw, property_names, raw_operations
from .schemas import Schemas
from .servers import servers
from .webhooks import sent, webhooks


def normalize(document: Document, settings: Settings, taken: Mapping[str, frozenset[str]]) -> tuple[Api, list[Problem]]:
    """The Api that a document and its settings describe, and every entry of the settings that does not fit.

    `taken` holds for each language the names that its packages cannot have.
    """
    normalizer = _Normalizer(document, settings, taken)
    try:
        return deeply(normalizer.run)
    except TooLargeError as error:
        return _nothing(document), [_too_large(document, error.pointer, error.what)]


def _too_large(document: Document, pointer: str, what: str) -> Problem:
    place = document.position(pointer)
    return problem(
        "too-large", "error", place, pointer, what, "No real API is so large.", "Make fewer schemas share more."
    )


def _endless(document: Document, pointer: str) -> Problem:
    what = f"{quoted(pointer)} stands for nothing but itself."
    mend = "Let one of the schemas of the circle be a real definition."
    return problem(
        "reference-cycle", "warning", document.position(pointer), pointer, what, "It allows any value.", mend
    )


class _Normalizer:
    def __init__(self, document: Document, settings: Settings, taken: Mapping[str, frozenset[str]]) -> None:
        self.document, self.settings, self.taken = document, settings, taken
        self.problems: list[Problem] = []
        self.renamed: list[str] = []
        siblings = {name: (item.sibling, item.mapping) for name, item in settings.discriminators.items()}
        self.schemas = Schemas(document, siblings, settings.schemas)

    def run(self) -> tuple[Api, list[Problem]]:
        raws = raw_operations(self.document)
        self._check_names(raws)
        kept, unmatched = chosen(raws, self.settings)
        self.problems += unmatched
        self.schemas.components()
        name = client_words(self.settings, self.document)
        places = spots(raws, self.settings, name)
        names = self._method_names(places, kept)
        held = schemes(self.document, self.settings, name)
        builder = Operations(self.document, self.schemas, self.settings, {scheme.id for scheme in held})
        built = [builder.build(raw, name) for raw, name in zip(raws, names, strict=True)]
        events = sent(self.document, self.schemas, list(compress(raws, kept)))
        hooks = webhooks(self.document, self.schemas, self.settings, events)
        declarations = self.schemas.finish()
        self._check_pins()
        if not self.problems:  # an entry that names nothing is told of already
            self._check_selections(declarations)
        self._check_events(hooks)
        self.problems += [_endless(self.document, pointer) for pointer in self.schemas.endless]
        built = [self._finished(operation, declarations) for operation in built]
        groups = self._groups(list(compress(built, kept)), list(compress(places, kept)))
        info = self.document.root.get("info") or {}
        api = Api(
            title=keywords.text(info.get("title")) or pascal(name),
            version=str(info.get("version", "0")),
            doc=keywords.text(info.get("description")) or keywords.text(info.get("summary")),
            packages=packages(self.settings, name, self.taken),
            client=name,
            servers=servers(self.document, self.settings),
            base_url_variable=self.settings.base_url_variable or f"{snake(name).upper()}_BASE_URL",
            schemes=held,
            groups=groups,
            declarations=declarations,
            security=builder.security(self.document.root.get("security")),
            webhooks=hooks,
            sent=events.all,
            idempotency_header=self.settings.idempotency_header,
            renamed=tuple(self.renamed),
        )
        return api, self.problems

    # names

    def _method_names(self, spots: list[Spot], kept: list[bool]) -> list[Words]:
        """Pinned names are claimed first; then document order decides who keeps the plain one."""
        scopes: dict[tuple[Words, ...], Scope] = {}
        found: dict[int, Words] = {}
        children = {path[:-1]: set[str]() for path in in_order(spots)}
        for path in in_order(spots):
            children.setdefault(path[:-1], set()).add(snake(path[-1]))
        for wanted in (True, False):
            for index, place in enumerate(spots):
                if place.pinned is wanted:
                    scope = scopes.setdefault(place.resource, Scope(snake, children.get(place.resource, ())))
                    found[index] = tuple(scope.claim(*place.candidates).split("_"))
        left = {(place.resource, snake(found[index])) for index, place in enumerate(spots) if kept[index]}
        for path, scope in scopes.items():
            resource = ".".join(map(snake, path))
            self.renamed += [
                f"{resource}.{given}, since {resource}.{wanted} was taken"
                for wanted, given in scope.moved
                if (path, given) in left
            ]
        return [found[index] for index in range(len(spots))]

    def _groups(self, operations: list[Operation], spots: list[Spot]) -> tuple[Group, ...]:
        tags = {
            words(str(tag.get("name"))): keywords.text(tag.get("description"))
            for tag in self.document.root.get("tags") or ()
            if isinstance(tag, dict)
        }
        paths = in_order(spots)
        own: dict[tuple[Words, ...], list[Operation]] = {}
        for item, place in zip(operations, spots, strict=True):
            own.setdefault(place.resource, []).append(item)
        parts: dict[tuple[Words, ...], list[tuple[Words, ...]]] = {}
        for path in paths:
            parts.setdefault(path[:-1], []).append(path)

        def group(path: tuple[Words, ...]) -> Group:
            inside = tuple(map(group, parts.get(path, ())))
            return Group(path[-1], tuple(own.get(path, ())), inside, self._group_doc(path, tags))

        return tuple(map(group, parts.get((), ())))

    def _group_doc(self, path: tuple[Words, ...], tags: Mapping[Words, str]) -> str:
        for tag, place in self.settings.resources.items():
            if resource_path(place) == path and tags.get(words(tag)):
                return tags[words(tag)]
        return tags.get(path[-1], "")

    # facts that settings add

    def _finished(self, operation: Operation, declarations: Mapping[str, Declaration]) -> Operation:
        pinned = self.settings.operation(operation.id)
        pages = Pages(declarations)
        overloads = tuple(self._overloads(operation, pinned, declarations)) or operation.overloads
        rest = next((item.answer for item in overloads if not item.param), operation.answer)
        target = replace(operation, answer=rest)
        paging = None if pinned.unpaged else pages.infer(target)
        if pinned.page:
            found = pages.pinned(target, pinned.page)
            paging = None if isinstance(found, str) else found
            if isinstance(found, str):
                self._wrong(operation.id, "page", f"The page of `{operation.id}` does not fit: {found}.")
        unwrap = pinned.result
        answer = operation.answer.type if operation.answer.kind == "json" else None
        if unwrap and not (isinstance(answer, Ref) and pages.at(answer, (unwrap,))):
            self._wrong(operation.id, "result", f"The answer of `{operation.id}` has no member `{unwrap}`.")
        return replace(operation, paging=paging, overloads=overloads)

    def _wrong(self, id: str, key: str, what: str) -> None:
        self.problems.append(
            self.settings.problem(
                ("operations", id, key), what, "The entry matches nothing.", "Name a member that the document declares."
            )
        )

    def _overloads(
        self, operation: Operation, pinned: OperationSettings, declarations: Mapping[str, Declaration]
    ) -> Iterator[Overload]:
        """Each stated overload, and with param "" what is left when none of the arguments is given."""
        if not pinned.overloads:
            return
        answer = declarations.get(operation.answer.type.id) if isinstance(operation.answer.type, Ref) else None
        variants = answer.variants if isinstance(answer, Union) else ()
        used = set()
        for stated in pinned.overloads:
            kind = self._variant(stated.variant, variants, declarations)
            if kind is None or stated.param not in {param.wire for param in operation.params}:
                self._wrong(
                    operation.id,
                    "overloads",
                    f"`{operation.id}` has no parameter `{stated.param}` or no answer `{stated.variant}`.",
                )
                return
            used.add(kind)
            yield Overload(stated.param, replace(operation.answer, type=kind), stated.value)
        rest = [kind for kind in variants if kind not in used]
        if len(rest) == 1:
            yield Overload("", replace(operation.answer, type=rest[0]))

    def _variant(
        self, stated: str | int, variants: tuple[Type, ...], declarations: Mapping[str, Declaration]
    ) -> Type | None:
        if isinstance(stated, int):
            return variants[stated] if 0 <= stated < len(variants) else None
        named = (kind for kind in variants if isinstance(kind, Ref))
        return next(
            (kind for kind in named if stated in {declarations[kind.id].written, pascal(declarations[kind.id].name)}),
            None,
        )

    # entries that match nothing

    def _check_names(self, raws: list[Raw]) -> None:
        root, settings = self.document.root, self.settings
        components = root.get("components") or {}
        schemas = components.get("schemas") or {}
        tags = {raw.tag for raw in raws if raw.tag}
        properties = property_names([schemas, *(raw.spec for raw in raws)]) if settings.discriminators else set()
        self._known("operations", "operation", settings.operations, {raw.id for raw in raws})
        self._known("security", "security scheme", settings.security, components.get("securitySchemes") or {})
        self._known("resources", "tag", settings.resources, tags)
        self._known("discriminators", "property", settings.discriminators, properties)
        for name, item in settings.discriminators.items():
            for value, schema in item.mapping.items():
                if schema not in schemas:
                    self.problems.append(
                        settings.unknown(("discriminators", name, "mapping", value, schema), "schema", iter(schemas))
                    )
        for event, schema in settings.webhooks.events.items() if settings.webhooks else ():
            if schema not in schemas:
                self.problems.append(settings.unknown(("webhooks", "events", event, schema), "schema", iter(schemas)))
        urls = {server.get("url") for server in root.get("servers") or () if isinstance(server, dict)}
        for name, url in settings.environments.items():
            if url not in urls:
                self.problems.append(
                    settings.problem(
                        ("environments", name),
                        f"There is no server `{url}` in the document.",
                        "The entry matches nothing.",
                        "Use a URL of `servers`.",
                    )
                )

    def _known(self, key: str, kind: str, entries: Mapping[str, object], known: object) -> None:
        names = list(map(str, known))  # type: ignore[call-overload]
        self.problems += [
            self.settings.unknown((key, name), kind, iter(names)) for name in entries if name not in names
        ]

    def _check_selections(self, declarations: Mapping[str, Declaration]) -> None:
        told = [item.discriminator for item in declarations.values() if isinstance(item, Union)]
        found = {(one.property, *sorted(one.mapping)) for one in told if one and one.sibling}
        for name, item in self.settings.discriminators.items():
            if (item.sibling, *sorted(item.mapping)) not in found:
                what = f"No `{name}` is a union with a `{item.sibling}` beside it."
                mend = "Name the property that holds the union, and the one beside it that says which variant it is."
                problem = self.settings.problem(("discriminators", name), what, "The entry selects nothing.", mend)
                self.problems.append(problem)

    def _check_events(self, hooks: Webhooks | None) -> None:
        stated = self.settings.webhooks
        if hooks and not hooks.events and not (stated and stated.events):
            what, mend = "`webhooks` names no event.", "Name an event and its schema, such as `post.published: Post`."
            problem = self.settings.problem(("webhooks",), what, "Nor does the document describe any.", mend)
            self.problems.append(problem)

    def _check_pins(self) -> None:
        used = self.schemas.namer.used
        for name in self.settings.schemas:
            if name not in used:
                self.problems.append(
                    self.settings.unknown(("schemas", name), "schema", iter(self.schemas.namer.wanted))
                )


def _nothing(document: Document) -> Api:
    return Api("", "", "", {}, ("api",), (), "", (), (), {})
