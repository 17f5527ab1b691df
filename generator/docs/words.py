"""The sentences of a README that do not depend on the language: introduction, counts, lists of methods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..calls import Call
from ..markdown import block, code, inline, slug, web
from ..model import Api
from ..naming import title
from ..prose import first_sentence
from ..view import has_decimals
from .licence import licence
from .reference import PageDoc

_INTRODUCTION, _SHORT = 14, 12
_ITSELF = re.compile(r"\bthis (?:open ?api |swagger |api )?(?:specification|spec|definition)\b", re.IGNORECASE)


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def readme(
    api: Api,
    language: str,
    pages: tuple[PageDoc, ...],
    blocks: Mapping[str, str],
    sections: Iterable[tuple[str, str]],
    calls: Iterable[tuple[str, Call]],
) -> dict[str, object]:
    """The values of the template of a README that are alike in all languages.

    `blocks` are its pieces of code by name, `sections` its titles, each with the block that it cannot be without or "",
    and `calls` every method as the language says it.
    """
    return {
        "title": inline(title(api.client)),
        "intro": introduction(api),
        "licence": inline(licence(api.packages[language].licence)),
        "methods": counted(sum(len(page.methods) for page in pages), "method"),
        "resources": counted(len(pages), "resource"),
        "pages": [page for page in pages if page.methods],
        "blocks": blocks,
        "contents": contents(name for name, key in sections if not key or blocks[key]),
        "keyed": "only with an idempotency key" if api.idempotency_header else "not retried: it may have taken effect",
        "decimals": has_decimals(api),
        "slow": slow(calls),
    }


def total(pages: tuple[PageDoc, ...]) -> str:
    return f"{counted(sum(len(page.methods) for page in pages), 'method')} in {counted(len(pages), 'resource')}"


def links(page: PageDoc) -> Iterator[str]:
    """The methods of a page, by what is left of their names without the page's."""
    for name in page.methods:
        yield f"[{inline(name.removeprefix(f'{page.name}.'))}]({page.file}#{slug(name)})"


def changelog(api: Api, version: str, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    """The values of the changelog's template."""
    hooks = api.webhooks
    return {
        "version": version,
        "total": total(pages),
        "webhooks": f"and {counted(len(hooks.events), 'webhook event')}" if hooks else "",
        "pages": [{"name": page.name, "short": _short(page)} for page in pages],
    }


def _short(page: PageDoc) -> str:
    """The methods of a page, the first of them by name."""
    names = [f"`{name.removeprefix(f'{page.name}.')}`" for name in page.methods]
    more = f" and {len(names) - _SHORT} more" if len(names) > _SHORT else ""
    return f"{', '.join(names[:_SHORT])}{more}"


def introduction(api: Api) -> list[str]:
    """What the document says of itself: from its first paragraph to the next heading."""
    lines = block("\n".join(map(_without_itself, api.doc.split("\n"))), _INTRODUCTION)
    start = next((at for at, line in enumerate(lines) if line and not _is_heading(line)), len(lines))
    end = next((at for at in range(start, len(lines)) if _is_heading(lines[at])), len(lines))
    found = lines[start:end]
    while found and not found[-1]:
        found.pop()
    return found or [f"The {inline(first_sentence(api.title))}."]


def _without_itself(line: str) -> str:
    """A line without its sentences about the document, which a reader of the package does not have."""
    return (
        " ".join(part for part in re.split(r"(?<=[.!?]) +(?=\S)", line) if not _ITSELF.search(part))
        if line.strip()
        else line
    )


def _is_heading(line: str) -> bool:
    return line.startswith("**") and line.endswith("**") and "**" not in line[2:-2]


def address(url: str) -> str:
    """An address to read: as code, so that nobody follows it into a JSON answer."""
    return code(web(url) or url)


def slow(calls: Iterable[tuple[str, Call]]) -> str:
    """The methods that have another timeout, by what they have."""
    found: dict[float, list[str]] = {}
    for name, call in calls:
        if call.operation.timeout is not None:
            found.setdefault(call.operation.timeout, []).append(code(name))
    return "; ".join(f"{seconds:g} s for {joined(methods)}" for seconds, methods in found.items())


def joined(items: Iterable[str]) -> str:
    found = list(items)
    if len(found) > 4:
        return f"{', '.join(found[:3])} and {len(found) - 3} more"
    return " and ".join(filter(None, (", ".join(found[:-1]), found[-1])))


def contents(titles: Iterable[str]) -> str:
    """Links to the sections of these titles, in one line."""
    return " · ".join(f"[{name}](#{slug(name)})" for name in titles)
