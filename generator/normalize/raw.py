"""Operations of the document before they are understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..document import Document
from ..model import Words
from ..naming import singular, words
from . import keywords

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


_ACTIONS = frozenset(
    "accept activate add advance apply approve archive assign attach authenticate authorize calculate cancel capture check "
    "clear clone close complete confirm connect copy create deactivate decline delete deliver deny deploy detach disable "
    "disconnect dismiss download duplicate enable execute expire finalize find finish generate get import export invite join "
    "leave lock login logout merge mute unmute pause pay ping predict preview process publish query reactivate read refresh "
    "register reject release reload remove rename renew reopen replay reset resend resolve restart restore resume retry revoke "
    "rotate run save search send ship sign skip start stop submit subscribe suspend sync terminate test trigger unarchive "
    "unassign unblock unfollow unlink unlock unpublish unsubscribe update upload validate verify void".split()
)
"""Words that a path ends with where it says what is done, and not with what."""
_OF_LISTS = frozenset("page pageSize page_size per_page perPage limit offset cursor q sort order_by orderBy".split())
"""Parameters of what answers with many."""
_HELD = ("data", "items", "results", "values", "records", "entries")
"""What a list in an answer is called."""
_ALSO_NOUNS = frozenset(
    "search import export upload download check test login copy release run query update process".split()
)
"""That say what kind of things they are before a plural: `/login_links`."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One operation of the document before it is understood, with the words that it can be called by; where its id is
    none or repeats method and path, they are made from these."""

    pointer: str
    path: str
    method: str
    item: Mapping[str, Any]
    spec: Mapping[str, Any]
    words: Words = ()
    is_list: bool = False
    """It answers with a list, or asks for a part of one."""

    @property
    def id(self) -> str:
        return self.stated or f"{self.method.upper()} {self.path}"

    @property
    def stated(self) -> str:
        """The id that the document gives, or none."""
        stated = self.spec.get("operationId")
        return stated if isinstance(stated, str) and stated.strip() else ""

    @property
    def tag(self) -> str | None:
        tags = keywords.names(self.spec.get("tags"))
        return tags[0] if tags else None

    @property
    def parts(self) -> list[str]:
        """The segments of the path that say something; what follows a colon is one of its own, `.json` is none."""
        parts = re.sub(r"(?<=[\w}]):(?=[A-Za-z])", "/", self.path.split("?")[0]).split("/")
        return [part for part in map(without_ending, parts) if part and not re.fullmatch(r"v\d+|api|\d[\d.-]*", part)]


def _spoken(document: Document, raw: Raw) -> Words:
    """`GET /users/{id}/orders` -> list, user, orders; `POST /users/{id}/block` -> block, user; `PUT /users/{id}#add_tag` -> add, tag."""
    told = words(raw.path.partition("#")[2])
    if told and told[0] in _ACTIONS:
        return told
    item = bool(raw.parts) and raw.parts[-1].startswith("{")
    *around, last = [words(part) for part in raw.parts if not part.startswith("{")] or [("root",)]
    holders = [word for noun in around for word in singular(noun)]
    done = last[0] in _ACTIONS and (len(last) == 1 or last[0] not in _ALSO_NOUNS or last == singular(last))
    if done and not item and raw.method in ("get", "post", "put"):
        return (*last, *holders)
    verb = _verb(raw.method, item, last != singular(last) or _asks_for_many(document, raw))
    return (verb, *holders, *(singular(last) if item or raw.method == "post" else last))


def _called(raw: Raw) -> Words:
    """The words of its id, to which Springfox adds the method: `getUserUsingGET_1`."""
    return words(re.sub(rf"(?<=\w)Using{raw.method.upper()}(_\d+)?$", "", raw.stated))


def _asks_for_many(document: Document, raw: Raw) -> bool:
    given = [*(raw.item.get("parameters") or ()), *(raw.spec.get("parameters") or ())]
    return any(deref(document, param, "")[1].get("name") in _OF_LISTS for param in given)


def _gives_many(document: Document, raw: Raw) -> bool:
    """Whether a success is a list, or an object around one that has the name of the path's end or of any list."""
    responses = raw.spec.get("responses")
    for status, response in responses.items() if isinstance(responses, dict) else ():
        content = deref(document, response, "")[1].get("content") if str(status)[:1] == "2" else None
        for media in content.values() if isinstance(content, dict) else ():
            schema = deref(document, media.get("schema"), "")[1] if isinstance(media, dict) else {}
            members = schema.get("properties")
            inner = [members.get(name) for name in (*_HELD, *raw.parts[-1:])] if isinstance(members, dict) else []
            if any("array" in keywords.kinds(deref(document, item, "")[1]) for item in (schema, *inner)):
                return True
    return False


def _verb(method: str, item: bool, many: bool) -> str:
    if method == "get":
        return "list" if many and not item else "get"
    return {"post": "update" if item else "create", "put": "replace", "patch": "update"}.get(method, method)


def _mechanical(raw: Raw) -> bool:
    """Whether the id repeats method and path: `PostAccountsAccount` for `POST /v1/accounts/{account}`, `put_files_id`."""
    said = _bare(words(raw.stated))
    return any(
        said == _bare((raw.method, *(word for part in parts for word in words(part))))
        for parts in (raw.parts, [re.sub(r"\{[^{}]*\}", " id ", part) for part in raw.parts])
    )


def _bare(said: Iterable[str]) -> list[str]:
    return [word for word in said if not re.fullmatch(r"v\d+|api", word)]


def _made(stated: list[Raw]) -> bool:
    """Whether a tool made most ids so. People write none with the name of a parameter, and few with `post`."""
    witnesses = [raw for raw in stated if raw.method in ("post", "put", "patch") or "{" in raw.path]
    mechanical = [raw for raw in witnesses if _mechanical(raw)]
    return 2 * len(mechanical) > len(witnesses) and any("{" in raw.path for raw in mechanical)


def raw_operations(document: Document) -> list[Raw]:
    """All of them, in order. Ids that repeat method and path say nothing where a tool made most of them so."""
    found = list(_found(document))
    stated = [raw for raw in found if raw.stated]
    made = _made(stated)
    said = {raw.pointer for raw in stated if not (made and _mechanical(raw))}
    return [
        replace(
            raw,
            words=_called(raw) if raw.pointer in said else _spoken(document, raw),
            is_list=raw.method == "get" and (_asks_for_many(document, raw) or _gives_many(document, raw)),
        )
        for raw in found
    ]


def _found(document: Document) -> Iterator[Raw]:
    for path, item in (document.root.get("paths") or {}).items():
        pointer = f"#/paths/{keywords.escape(path)}"
        if isinstance(item, dict) and isinstance(ref := item.get("$ref"), str):
            pointer, target = document.resolve(ref)
            item = (
                {**target, **{key: value for key, value in item.items() if key != "$ref"}}
                if isinstance(target, dict)
                else {}
            )
        for method, spec in item.items() if isinstance(item, dict) and path.startswith("/") else ():
            if method in METHODS and isinstance(spec, dict):
                yield Raw(f"{pointer}/{method}", path, method, item, deref(document, spec, "")[1])


def noun_of(spoken: Words) -> Words:
    """`listInboxConversations` -> inbox, conversation."""
    noun = spoken[1:]
    while len(noun) > 1 and noun[0] in {"to", "for", "of", "from", "by"}:
        noun = noun[1:]
    return singular(noun) if noun else spoken


def deref(document: Document, value: Any, pointer: str) -> tuple[str, dict[str, Any]]:
    """A value, or what it refers to, with its pointer; anything but a mapping reads as an empty one."""
    if isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
        pointer, value = document.resolve(ref)
    return pointer, value if isinstance(value, dict) else {}


def without_ending(part: str) -> str:
    """A segment of a path without the form that it asks for: `Accounts.json`."""
    return re.sub(r"(?<=.)\.(json|xml)$", "", part)


def property_names(nodes: list[object]) -> set[str]:
    """Names of properties anywhere in parts of a document."""
    found: set[str] = set()
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if isinstance(members := node.get("properties"), dict):
                found.update(members)
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    return found
