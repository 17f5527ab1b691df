"""Which operations answer in pages: read off their parameters and the shape of the answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from ..model import (
    Alias,
    Declaration,
    Field,
    List,
    Nullable,
    Operation,
    PageStyle,
    Paging,
    Ref,
    Scalar,
    Struct,
    Type,
)
from ..settings import PageSettings

_CURSORS = (
    "cursor",
    "pagetoken",
    "nexttoken",
    "nextpagetoken",
    "after",
    "startingafter",
    "continuationtoken",
    "continue",
    "marker",
    "startcursor",
    "nextcursor",
    "pagecursor",
    "pageafter",
    "offset",
)
_NEXT = (
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "endcursor",
    "cursor",
    "after",
    "continuationtoken",
    "continue",
    "nextmarker",
    "next",
    "nextoffset",
    "nextpagecursor",
    "lastid",
)
_NEXT_PAGE = ("nextpage", *_NEXT)
"""Where the parameter of a page takes a text, it takes one of these."""
_ADDRESSES = (
    "nexturl",
    "nexturi",
    "nextlink",
    "nextpageurl",
    "nextpageuri",
    "nextpagelink",
    "@odatanextlink",
    "nexthref",
)
_PAGES = ("page", "pagenumber", "pageno", "pageindex")
_OFFSETS = ("skip", "offset", "startindex", "startat", "pageoffset")
_MORE = ("hasmore", "hasnext", "hasnextpage", "more", "truncated", "istruncated")
_COUNTS = ("pages", "totalpages", "pagecount", "lastpage", "numpages")
_TOTALS = ("total", "totalcount", "totalitems", "totalresults")
_LIMITS = ("limit", "pagesize", "perpage", "maxresults", "count", "first", "top", "maxitems")
_LAST = ("after", "startingafter")
"""Cursors that are the id of the last item, where the answer gives no other."""
_ADDRESS = re.compile(r"\b(url|uri|hyperlink|link to|full link)\b", re.I)
_ITEMS = ("data", "items", "results", "records", "entries", "values", "list", "objects", "content", "edges")

T = TypeVar("T")


def _key(name: str) -> str:
    return re.sub(r"[-_.\[\]]", "", name.lower())


class Pages:
    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations

    def infer(self, operation: Operation) -> Paging | None:
        if operation.method != "GET" or operation.answer.kind != "json" or operation.answer.type is None:
            return None
        items = self._items(operation.answer.type)
        if items is None:
            return None
        path, item = items
        params = {_key(param.wire): param.wire for param in operation.params if param.place == "query"}
        members = dict(self._members(operation.answer.type))
        limit = _first(_LIMITS, params)
        moved = self._moved(operation, params, members)
        if moved is None:
            return self._single(operation, path, item)
        style, param, next = moved
        more, pages, total = (_first(names, members) or () for names in (_MORE, _COUNTS, _TOTALS))
        if style in {"page", "offset"} and path == () and limit is None:
            return None
        return Paging(style, path, item, param, next, more, pages, total, _start(operation, param, style), limit)

    def _single(self, operation: Operation, path: tuple[str, ...], item: Type) -> Paging | None:
        """A list that comes whole inside an object walks like one page."""
        kind = operation.answer.type
        lists = [field for field in self._members_of(kind) if _item(field.type)] if kind else []
        whole = operation.name[0] == "list" and path and len(lists) == 1 and isinstance(item, Ref)
        return Paging("cursor", path, item, "") if whole else None

    def _moved(
        self, operation: Operation, params: Mapping[str, str], members: Mapping[str, tuple[str, ...]]
    ) -> tuple[PageStyle, str, tuple[str, ...]] | None:
        next, address = _first(_NEXT, members), _first(_ADDRESSES, members)
        cursor, page, offset = (_first(names, params) for names in (_CURSORS, _PAGES, _OFFSETS))
        counted = page and self._is_counted(operation, page)
        if next and self._is_address(operation, next):
            return "url", "", next
        if cursor and next and (_key(cursor) != "offset" or _key(next[-1]) == "nextoffset"):
            return "cursor", cursor, next
        if cursor and cursor != offset and address:
            return "url", "", address
        if cursor and _key(cursor) in _LAST and _first(_MORE, members) and (id := self._id(operation)):
            return "last", cursor, id
        if page and not counted and (next := _first(_NEXT_PAGE, members)):
            return "cursor", page, next
        if page and counted:
            return "page", page, ()
        if offset and self._is_counted(operation, offset):
            return "offset", offset, ()
        if address:
            return "url", "", address
        return ("link", "", ()) if any(header.name.lower() == "link" for header in operation.answer.headers) else None

    def _is_counted(self, operation: Operation, wire: str) -> bool:
        """Whether a parameter takes a number: texts and objects of its name are something else."""
        kind = next(param.type for param in operation.params if param.wire == wire and param.place == "query")
        return isinstance(kind := self._plain(kind), Scalar) and kind.kind in {"integer", "number", "any"}

    def _id(self, operation: Operation) -> tuple[str, ...]:
        """The member of an item that a cursor is made of."""
        items = self._items(operation.answer.type) if operation.answer.type else None
        return ("id",) if items and self.at(items[1], ("id",)) else ()

    def _is_address(self, operation: Operation, path: tuple[str, ...]) -> bool:
        holder = self.at(operation.answer.type, path[:-1]) if operation.answer.type else None
        field = next((item for item in self._members_of(holder) if item.wire == path[-1]), None) if holder else None
        kind = self._plain(field.type) if field else None
        stated = isinstance(kind, Scalar) and kind.format in {"uri", "url", "uri-reference"}
        return stated or bool(field and isinstance(kind, Scalar) and _ADDRESS.search(field.doc))

    def pinned(self, operation: Operation, stated: PageSettings) -> Paging | str:
        """The paging that settings state, or what of it the document does not have."""
        answer = operation.answer.type
        path = tuple(stated.items.split(".")) if stated.items not in {"", "."} else ()
        item = self.at(answer, path) if answer else None
        if not isinstance(item, List):
            return f"`{stated.items}` is no list in the answer"
        if stated.style not in {"url", "link"} and stated.param not in {param.wire for param in operation.params}:
            return f"there is no parameter `{stated.param}`"
        next, more, pages, total = (
            tuple(value.split(".")) if value else () for value in (stated.next, stated.more, stated.pages, stated.total)
        )
        holder = item.item if stated.style == "last" else answer
        for inner, inside in ((next, holder), (more, answer), (pages, answer), (total, answer)):
            if inner and inside and self.at(inside, inner) is None:
                return f"there is no `{'.'.join(inner)}` in the answer"
        return Paging(stated.style, path, item.item, stated.param, next, more, pages, total, stated.start, stated.limit)

    def at(self, kind: Type, path: tuple[str, ...]) -> Type | None:
        for name in path:
            field = next((field for field in self._members_of(kind) if field.wire == name), None)
            if field is None:
                return None
            kind = field.type
        return kind.inner if isinstance(kind, Nullable) else kind

    def _plain(self, kind: Type) -> Type:
        """What a name of it or a null beside it leaves."""
        while True:
            declared = self._declarations.get(kind.id) if isinstance(kind, Ref) else None
            if isinstance(kind, Nullable):
                kind = kind.inner
            elif isinstance(declared, Alias):
                kind = declared.type
            else:
                return kind

    def _members_of(self, kind: Type) -> tuple[Field, ...]:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        declared = self._declarations.get(kind.id) if isinstance(kind, Ref) else None
        return declared.fields if isinstance(declared, Struct) else ()

    def _members(self, kind: Type, depth: int = 3) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Scalar members of the answer and of the objects in it, by their plain key, the deepest first."""
        for field in self._members_of(kind) if depth > 1 else ():
            for key, path in self._members(field.type, depth - 1):
                yield key, (field.wire, *path)
        for field in self._members_of(kind):
            if _is_scalar(field.type):
                yield _key(field.wire), (field.wire,)

    def _items(self, kind: Type) -> tuple[tuple[str, ...], Type] | None:
        if isinstance(kind, List):
            return (), kind.item
        if isinstance(declared := self._declarations.get(kind.id) if isinstance(kind, Ref) else None, Struct):
            lists = [(field.wire, item) for field in declared.fields if (item := _item(field.type))]
            named = [pair for pair in lists if _key(pair[0]) in _ITEMS]
            objects = [pair for pair in lists if isinstance(pair[1], Ref)]
            for found in (named, objects, lists):
                if len(found) == 1:
                    return (found[0][0],), found[0][1]
            return ((objects[0][0],), objects[0][1]) if objects else None
        return None


def _item(kind: Type) -> Type | None:
    kind = kind.inner if isinstance(kind, Nullable) else kind
    return kind.item if isinstance(kind, List) else None


def _is_scalar(kind: Type) -> bool:
    return isinstance(kind.inner if isinstance(kind, Nullable) else kind, Scalar)


def _first(names: tuple[str, ...], found: Mapping[str, T]) -> T | None:
    return next((found[name] for name in names if name in found), None)


def _start(operation: Operation, param: str, style: PageStyle) -> int:
    """The number of the first page; what is not counted in pages has none."""
    stated = next((item.default.value for item in operation.params if item.wire == param and item.default), None)
    return stated if style == "page" and isinstance(stated, int) else 1
