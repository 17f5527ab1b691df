"""Resources and their methods: signatures, docstrings, operation tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ...model import (
    Alias,
    Group,
    List,
    Nullable,
    Operation,
    Overload,
    Paging,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
    Words,
)
from ...naming import Scope, snake, title, upper, words
from ...view import Argument, arguments, placeholders
from .layout import WIDTH, Brackets, Either, Labelled, Node, flat, lines, printed
from .models import facts, field_names, import_line
from .names import Names
from .samples import sample_call
from .text import (
    ARGUMENTS,
    METHODS,
    docstring,
    first_sentence,
    identifier,
    literal,
    pythonic,
    wrapped,
)
from .types import Types, Uses, either

_ERRORS = {
    "400": "BadRequestError", "401": "AuthenticationError", "402": "PaymentRequiredError", "403": "PermissionDeniedError",
    "404": "NotFoundError", "409": "ConflictError", "422": "UnprocessableEntityError", "429": "RateLimitError",
}  # fmt: skip
_RESERVED_METHODS = frozenset({*METHODS})


@dataclass(frozen=True, slots=True)
class Form:
    """One signature of a method: its lines up to the colon, and the statement it ends in."""

    head: str
    body: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method in its sync and async forms, with the overloads that stand above it."""

    name: str
    doc: str
    async_doc: str
    overloads: tuple[str, ...]
    async_overloads: tuple[str, ...]
    sync: Form
    asynchronous: Form


@dataclass(frozen=True, slots=True)
class PartView:
    """A resource inside a resource."""

    name: str
    module: str
    cls: str
    doc: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    cls: str
    doc: str
    module_doc: str
    imports: tuple[str, ...]
    typed: tuple[str, ...]
    operations: tuple[str, ...]
    methods: tuple[MethodView, ...]
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Everything about one operation that its two forms share."""

    operation: Operation
    path: tuple[Words, ...]
    name: str
    constant: str
    arguments: tuple[Argument, ...]


def calls(group: Group, path: tuple[Words, ...]) -> tuple[Call, ...]:
    """The methods of a resource, with their final names."""
    parts = [identifier(part.name) for part in group.groups]
    scope = Scope(snake, parts, _RESERVED_METHODS)
    constants = Scope(lambda name: f"_{upper(name)}")
    found = []
    for operation in group.operations:
        name = scope.claim(operation.name)
        found.append(Call(operation, path, name, constants.claim(words(name)), arguments(operation, snake, ARGUMENTS)))
    return tuple(found)


class Methods:
    """Prints the resources of an Api."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def resource(self, group: Group, path: tuple[Words, ...], webhook: bool) -> ResourceView:
        uses = Uses()
        types = Types(self._names, uses)
        found = calls(group, path)
        methods = tuple(self._method(call, types, uses, found) for call in found)
        tables = tuple(text for call in found for text in self._tables(call))
        cls = self._names.resources[path]
        doc = wrapped(group.doc or f"{title(group.name)}.", WIDTH - 10)
        return ResourceView(
            cls,
            docstring(doc, "    "),
            docstring([f"{title(tuple(word for part in path for word in part))}: methods of the API."], ""),
            self._imports(found, methods, group, tables),
            self._typed(uses, path, group, webhook),
            tables,
            methods,
            tuple(self._part(part, path) for part in group.groups),
        )

    def _part(self, part: Group, path: tuple[Words, ...]) -> PartView:
        here = (*path, part.name)
        doc = docstring(wrapped(first_sentence(part.doc) or f"{title(part.name)}.", 86), "        ")
        return PartView(identifier(part.name), resource_module(here), self._names.resources[here], doc)

    # methods

    def _method(self, call: Call, types: Types, uses: Uses, all_: tuple[Call, ...]) -> MethodView:
        uses.typing.add("Unpack")
        uses.runtime.add(("_options", "RequestOptions"))
        shadowed = {other.name for other in all_} & {"list", "dict", "str", "int", "float", "bool", "bytes"}
        operation = call.operation
        doc = self._doc(call, types), self._doc(call, types, example=False)
        if operation.overloads:
            return self._overloaded(call, types, uses, shadowed, doc)
        result, asynchronous = self._results(operation, types, uses, shadowed)
        kind = _kind(operation)
        body = self._statement(call, call.constant, kind)
        sync = Form(self._head(call, types, uses, result, "def", shadowed), body)
        prefix = "async def" if kind == "_call" else "def"
        wait = "await " if kind == "_call" else ""
        second = Form(
            self._head(call, types, uses, asynchronous, prefix, shadowed),
            self._statement(call, call.constant, kind, wait),
        )
        return MethodView(call.name, *doc, (), (), sync, second)

    def _results(self, operation: Operation, types: Types, uses: Uses, shadowed: set[str]) -> tuple[Node, Node]:
        """What the sync form returns, and the async one."""
        if operation.paging:
            answer = self._answer(operation.answer.type, types)
            item = self._visible(types.output(operation.paging.item), shadowed, uses)
            uses.runtime |= {("_pages", "Page"), ("_pages", "AsyncPages")}
            return Brackets("Page[", (item, answer), "]"), Brackets("AsyncPages[", (item, answer), "]")
        kind = operation.answer.kind
        if kind in {"bytes", "events", "lines"}:
            uses.runtime |= {("_streams", "Stream"), ("_streams", "AsyncStream")}
            item = self._streamed(operation, types, uses, shadowed)
            return Brackets("Stream[", (item,), "]"), Brackets("AsyncStream[", (item,), "]")
        if kind == "text":
            return self._visible("str", shadowed, uses), self._visible("str", shadowed, uses)
        if operation.answer.type is None:
            return "None", "None"
        result = self._visible(self._unwrapped(operation, types), shadowed, uses)
        return result, result

    def _answer(self, kind: Type | None, types: Types) -> Node:
        return types.output(kind) if kind else "None"

    def _streamed(self, operation: Operation, types: Types, uses: Uses, shadowed: set[str]) -> Node:
        if operation.answer.kind == "bytes":
            return self._visible("bytes", shadowed, uses)
        inner = types.output(operation.answer.type) if operation.answer.type else "str"
        if operation.answer.kind == "events":
            uses.runtime.add(("_streams", "Event"))
            return Brackets("Event[", (inner,), "]")
        return inner

    def _unwrapped(self, operation: Operation, types: Types) -> Node:
        """The answer's type, or that of the one member that is returned."""
        kind = operation.answer.type
        assert kind is not None
        if not operation.unwrap:
            return types.output(kind)
        field = next(field for field in self._struct(kind).fields if field.wire == operation.unwrap)
        return types.output(field.type)

    def _struct(self, kind: Type) -> Struct:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        declared = self._names.api.declarations[kind.id] if isinstance(kind, Ref) else None
        assert isinstance(declared, Struct)
        return declared

    def _visible(self, node: Node, shadowed: set[str], uses: Uses) -> Node:
        """A builtin that a method of the class hides is said in full."""
        match node:
            case str() if node in shadowed:
                uses.typing.add("builtins")
                return f"builtins.{node}"
            case Brackets(head, items, tail):
                inner = tuple(self._visible(item, shadowed, uses) for item in items)
                if head[:-1] in shadowed:
                    uses.typing.add("builtins")
                    head = f"builtins.{head}"
                return Brackets(head, inner, tail)
            case Either(parts):
                return Either(tuple(self._visible(part, shadowed, uses) for part in parts))
        return node

    def _head(
        self,
        call: Call,
        types: Types,
        uses: Uses,
        result: Node,
        prefix: str,
        shadowed: set[str],
        forced: tuple[str, Node] | None = None,
    ) -> str:
        items: list[Node] = ["self"]
        starred = False
        for argument in call.arguments:
            if argument.place != "path" and not starred:
                items.append("*")
                starred = True
            items.append(self._parameter(argument, types, uses, shadowed, forced))
        items.append("**options: Unpack[RequestOptions]")
        node = Brackets(f"{prefix} {call.name}(", tuple(items), ")")
        after = f" -> {flat(result)}:"
        if len(flat(node)) + len(after) + 4 <= WIDTH:
            return f"    {flat(node)}{after}"
        inner = [line for item in items for line in lines(item, 2, "", ",")]
        return "\n".join([f"    {node.head}", *inner, *lines(result, 1, ") -> ", ":")])

    def _parameter(
        self, argument: Argument, types: Types, uses: Uses, shadowed: set[str], forced: tuple[str, Node] | None
    ) -> Node:
        kind = self._visible(types.input(argument.type), shadowed, uses)
        if forced and forced[0] == argument.wire:
            return Labelled(f"{argument.name}: ", forced[1])
        if argument.required:
            return Labelled(f"{argument.name}: ", kind)
        uses.runtime.add(("_options", "Omit"))
        return Labelled(f"{argument.name}: ", either(kind, "Omit") if kind != "Any" else kind, " = omit")

    def _statement(self, call: Call, constant: str, kind: str, wait: str = "") -> str:
        items: list[Node] = [constant, "options"]
        by_place: dict[str, list[Argument]] = {}
        for argument in call.arguments:
            by_place.setdefault(argument.place, []).append(argument)
        if path := by_place.get("path"):
            names = {argument.wire: argument.name for argument in path}
            order = [names[wire] for wire in placeholders(call.operation.path) if wire in names]
            items.append(f"path=({', '.join(order)}{',' if len(order) == 1 else ''})")
        for place, label in (("query", "query"), ("header", "headers"), ("cookie", "cookies"), ("field", "body")):
            if found := by_place.get(place):
                pairs = tuple(f"{literal(argument.wire)}: {argument.name}" for argument in found)
                items.append(Labelled(f"{label}=", Brackets("{", pairs, "}")))
        if whole := by_place.get("body"):
            items.append(f"body={whole[0].name}")
        returns = "" if kind == "_call" and _returns_nothing(call.operation) else "return "
        return printed(Brackets(f"self.{kind}(", tuple(items), ")"), 2, f"{returns}{wait}")

    # overloads

    def _overloaded(self, call: Call, types: Types, uses: Uses, shadowed: set[str], doc: tuple[str, str]) -> MethodView:
        """One signature for each stated argument, and one for the call without them."""
        uses.typing.add("overload")
        operation = call.operation
        forms = [(overload, self._variant_operation(operation, overload)) for overload in operation.overloads]
        given = {overload.param for overload, _ in forms if overload.param}
        sync, asynchronous = [], []
        results: tuple[list[Node], list[Node]] = ([], [])
        coroutine = not any(variant.paging for _, variant in forms)
        for overload, variant in forms:
            one, two = self._results(variant, types, uses, shadowed)
            if not coroutine and not variant.paging:
                uses.collections.add("Awaitable")
                two = Brackets("Awaitable[", (two,), "]")
            shape = self._overload_call(call, overload, given)
            forced = self._forced(overload, call, types)
            sync.append(self._head(shape, types, uses, one, "def", shadowed, forced))
            asynchronous.append(
                self._head(shape, types, uses, two, "async def" if coroutine else "def", shadowed, forced)
            )
            results[0].append(one)
            results[1].append(two)
        bodies = [self._branches(call, forms, wait) for wait in (False, coroutine)]
        prefix = "async def" if coroutine else "def"
        heads = [
            self._head(call, types, uses, either(*found), word, shadowed)
            for found, word in zip(results, ("def", prefix), strict=True)
        ]
        return MethodView(
            call.name, *doc, tuple(sync), tuple(asynchronous), Form(heads[0], bodies[0]), Form(heads[1], bodies[1])
        )

    def _variant_operation(self, operation: Operation, overload: Overload) -> Operation:
        paged = operation.paging is not None and overload.param == ""
        answer = replace(operation.answer, type=overload.type)
        return replace(operation, answer=answer, paging=operation.paging if paged else None, overloads=(), unwrap=None)

    def _overload_call(self, call: Call, overload: Overload, given: set[str]) -> Call:
        kept = [item for item in call.arguments if item.wire == overload.param or item.wire not in given]
        if overload.param:
            kept = [replace(item, required=item.required or item.wire == overload.param) for item in kept]
        kept.sort(key=lambda item: (item.place != "path", not item.required))
        return replace(call, arguments=tuple(kept))

    def _forced(self, overload: Overload, call: Call, types: Types) -> tuple[str, Node] | None:
        """An argument that selects by its value is a literal of that value."""
        if not overload.param or overload.value is None:
            return None
        types._uses.typing.add("Literal")
        return overload.param, f"Literal[{literal(overload.value)}]"

    def _branches(self, call: Call, forms: list[tuple[Overload, Operation]], wait: bool) -> str:
        """The statement for each form, the one without a condition last."""
        found = []
        for overload, variant in sorted(forms, key=lambda form: form[0].param == ""):
            constant = f"{call.constant}_{upper(words(overload.param))}" if overload.param else call.constant
            text = self._statement(
                call, constant, _kind(variant), "await " if wait and _kind(variant) == "_call" else ""
            )
            if overload.param:
                argument = next(item.name for item in call.arguments if item.wire == overload.param)
                test = (
                    f"not isinstance({argument}, Omit)"
                    if overload.value is None
                    else f"{argument} == {literal(overload.value)}"
                )
                text = f"        if {test}:\n" + "\n".join(f"    {line}" for line in text.split("\n"))
            found.append(text)
        return "\n".join(found)

    # tables

    def _tables(self, call: Call) -> list[str]:
        operation = call.operation
        if not operation.overloads:
            return [self._table(call, call.constant, operation)]
        found = []
        for overload in operation.overloads:
            constant = f"{call.constant}_{upper(words(overload.param))}" if overload.param else call.constant
            found.append(self._table(call, constant, self._variant_operation(operation, overload)))
        return found

    def _table(self, call: Call, constant: str, operation: Operation) -> str:
        spoken = ".".join([*(identifier(part) for part in call.path), call.name])
        items: list[Node] = [literal(spoken), literal(operation.method), literal(_path(operation.path))]
        if isinstance(operation.answer.type, Ref) and operation.answer.kind in {"json", "events", "lines"}:
            items.append(literal(self._names.reference(operation.answer.type.id)))
        items += self._facts(call, operation)
        return printed(Brackets("Operation(", tuple(items), ")"), 0, f"{constant} = ")

    def _facts(self, call: Call, operation: Operation) -> Iterable[Node]:
        kind = operation.answer.kind
        answered = isinstance(operation.answer.type, Ref) or operation.answer.type == Scalar("any")
        if kind not in {"json", "none"} or (kind == "json" and not isinstance(operation.answer.type, Ref) and answered):
            yield f"kind={literal(kind)}"
        if operation.unwrap:
            assert operation.answer.type is not None
            yield f"unwrap={literal(field_names(self._struct(operation.answer.type))[operation.unwrap])}"
        if operation.security:
            yield f"security={_tuple(_tuple(map(literal, option)) for option in operation.security)}"
        if styles := {item.wire: _style(item) for item in call.arguments if _style(item)}:
            yield _mapping("styles", styles)
        yield from self._body_facts(call, operation)
        if errors := {
            answer.status: self._names.reference(answer.type.id)
            for answer in operation.errors
            if isinstance(answer.type, Ref)
        }:
            yield _mapping("errors", errors)
        if operation.paging:
            yield Labelled("page=", self._paging(operation.paging, operation.answer.type))
        if operation.timeout is not None:
            yield f"timeout={operation.timeout!r}"
        if operation.idempotent:
            yield "idempotent=True"

    def _body_facts(self, call: Call, operation: Operation) -> Iterable[Node]:
        body = operation.body
        if body is None:
            return
        if body.media != "application/json":
            yield f"media={literal(body.media)}"
        if body.files:
            yield f"files={_tuple(map(literal, body.files))}"
        if body.fields is None:
            if reference := self._input_reference(body.type, f"{operation.id}#input"):
                yield f"body={literal(reference)}"
            return
        found = {
            field.wire: self._input_reference(field.type, f"{operation.id}#input/{field.wire}") for field in body.fields
        }
        if inputs := {wire: reference for wire, reference in found.items() if reference}:
            yield _mapping("inputs", inputs)

    def _input_reference(self, kind: Type, named: str) -> str | None:
        """Where the names inside a value are translated: its own type, or that of its items."""
        if named in self._names.api.declarations and named in self._names.modules:
            return self._names.reference(named)
        while isinstance(kind, List | Nullable):
            kind = kind.item if isinstance(kind, List) else kind.inner
        if not isinstance(kind, Ref):
            return None
        declared = self._names.api.declarations[kind.id]
        return self._names.reference(kind.id) if isinstance(declared, Struct | Union | Alias) else None

    def _paging(self, paging: Paging, answer: Type | None) -> Node:
        items: list[Node] = [literal(paging.style), self._attributes(paging.items, answer), literal(paging.param)]
        for label in ("next", "more", "pages", "total"):
            if path := getattr(paging, label):
                items.append(f"{label}={self._attributes(path, answer)}")
        if paging.start != 1:
            items.append(f"start={paging.start}")
        if paging.limit:
            items.append(f"limit={literal(paging.limit)}")
        return Brackets("Paging(", tuple(items), ")")

    def _attributes(self, path: tuple[str, ...], kind: Type | None) -> str:
        found = []
        for wire in path:
            assert kind is not None
            struct = self._struct(kind)
            found.append(literal(field_names(struct)[wire]))
            kind = next(field.type for field in struct.fields if field.wire == wire)
        return _tuple(found)

    # imports

    def _imports(
        self, found: tuple[Call, ...], methods: tuple[MethodView, ...], group: Group, tables: tuple[str, ...]
    ) -> tuple[str, ...]:
        names = ["TYPE_CHECKING", *(["overload"] if any(call.operation.overloads for call in found) else [])]
        result = [
            *(["from functools import cached_property"] if group.groups else []),
            import_line("typing", names),
            "",
        ]
        result.append("from .._base import AsyncResource, Resource")
        if tables:
            paged = any("page=Paging(" in text for text in tables)
            result.append(import_line(".._operation", ["Operation", *(["Paging"] if paged else [])]))
        options = []
        if any("= omit" in method.sync.head for method in methods):
            options.append("omit")
        if any("isinstance(" in method.sync.body for method in methods):
            options.append("Omit")
        if options:
            result.append(import_line(".._options", options))
        return tuple(result)

    def _typed(self, uses: Uses, path: tuple[Words, ...], group: Group, webhook: bool) -> tuple[str, ...]:
        if webhook:
            uses.runtime.add(("_webhooks", "WebhookHeaders"))
        own = "..models.webhook_event" if webhook else ""
        plain = ["import builtins"] if "builtins" in uses.typing else []
        plain += ["import datetime as dt"] if uses.datetime else []
        if uses.collections:
            plain.append(import_line("collections.abc", uses.collections))
        if late := uses.typing - {"builtins", "overload", "TYPE_CHECKING"}:
            plain.append(import_line("typing", late))
        by_module: dict[str, set[str]] = {}
        for source, name in uses.runtime:
            by_module.setdefault(f"..{source}", set()).add(name)
        for id in uses.models:
            by_module.setdefault(f"..models.{self._names.modules[id]}", set()).add(self._names.classes[id])
        for id in uses.inputs:
            by_module.setdefault(f"..types.{self._names.modules[id]}", set()).add(self._names.inputs[id])
        if own:
            by_module.setdefault(own, set()).add("WebhookEvent")
        for part in group.groups:
            cls = self._names.resources[(*path, part.name)]
            by_module.setdefault(f".{resource_module((*path, part.name))}", set()).update({cls, f"Async{cls}"})
        local = [
            import_line(name, found)
            for name, found in sorted(by_module.items(), key=lambda item: (-_dots(item[0]), item[0]))
        ]
        return (*plain, *([""] if plain and local else []), *local)

    # docstrings

    def _doc(self, call: Call, types: Types, *, example: bool = True) -> str:
        operation = call.operation
        names = {argument.wire: argument.name for argument in call.arguments}
        width = WIDTH - 8
        first = first_sentence(operation.summary or operation.doc) or f"Call `{operation.method} {operation.path}`"
        first = first.rstrip(".!?") + "."
        found = wrapped(first, width - 6)
        if operation.deprecated:
            found += ["", "Deprecated."]
        if operation.doc and operation.doc.strip().rstrip(".") != first.rstrip("."):
            found += ["", *wrapped(pythonic(operation.doc, names), width)]
        if call.arguments:
            found += [
                "",
                "Args:",
                *(line for argument in call.arguments for line in self._argument_doc(argument, names, width)),
            ]
        found += self._outcome(operation, names, width)
        if example and (sample := sample_call(call, self._names)):
            found += ["", "Example:", *(f"    {line}" if line else "" for line in sample.split("\n"))]
        return docstring(found, "        ")

    def _argument_doc(self, argument: Argument, names: Mapping[str, str], width: int) -> list[str]:
        default = argument.default.value if argument.default else None
        extra = facts(default, argument.default is not None, argument.limits, argument.deprecated)
        doc = argument.doc or self._type_doc(argument.type) or _spoken(argument)
        text = " ".join(part for part in (pythonic(doc, names), extra) if part)
        return _indented(f"{argument.name}: {text}", width)

    def _type_doc(self, kind: Type) -> str:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        return first_sentence(self._names.api.declarations[kind.id].doc) if isinstance(kind, Ref) else ""

    def _outcome(self, operation: Operation, names: Mapping[str, str], width: int) -> list[str]:
        found: list[str] = []
        if operation.answer.doc and len(operation.answer.doc) > 8:
            found += ["", "Returns:", *_indented(pythonic(operation.answer.doc, names), width)]
        errors = {answer.status: answer.doc for answer in operation.errors if answer.doc and _error(answer.status)}
        if errors:
            found += ["", "Raises:"]
            for status, text in errors.items():
                found += _indented(f"{_error(status)}: {pythonic(text, names)}", width)
        return found


def _spoken(argument: Argument) -> str:
    spoken = argument.name.strip("_").replace("_", " ")
    return f"{spoken[:1].upper()}{spoken[1:]}."


def _indented(text: str, width: int) -> list[str]:
    found = wrapped(text, width - 4, "    ")
    return [f"    {line}" if line else "" for line in found]


def _error(status: str) -> str:
    return _ERRORS.get(status) or ("ServerError" if status.startswith("5") else "APIStatusError")


def _kind(operation: Operation) -> str:
    if operation.paging:
        return "_pages"
    return "_stream" if operation.answer.kind in {"bytes", "events", "lines"} else "_call"


def _returns_nothing(operation: Operation) -> bool:
    return operation.answer.type is None and operation.answer.kind not in {"text", "bytes", "events", "lines"}


def _style(argument: Argument) -> str:
    return (
        argument.style
        if argument.style != "form" and not (argument.place in {"path", "header"} and argument.style == "csv")
        else ""
    )


def _path(path: str) -> str:
    return path.split("#")[0]


def _tuple(items: Iterable[str]) -> str:
    found = list(items)
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"


def _mapping(label: str, items: Mapping[str, str]) -> Node:
    return Labelled(
        f"{label}=", Brackets("{", tuple(f"{literal(key)}: {literal(value)}" for key, value in items.items()), "}")
    )


def resource_module(path: tuple[Words, ...]) -> str:
    return identifier(tuple(word for part in path for word in part))


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))
