"""Names: text to words, words to the cases of a language, and scopes in which every name is claimed once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from unicodedata import normalize

_HALF = 500
"""Characters of each end of a text that become a name; the middle of a longer one does not count."""
LONGEST_FILE = 60
"""Characters of a name that becomes one of a file."""
DEVICES = frozenset({"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"})
"""Names that Windows keeps for devices, whatever their suffix: no file can have them."""

Words = tuple[str, ...]
Case = Callable[[Words], str]

BRANDS = {
    word.lower(): word
    for word in (
        "YouTube LinkedIn TikTok GitHub GitLab WhatsApp PayPal OAuth OpenAI OpenAPI GraphQL PostgreSQL MySQL "
        "JavaScript TypeScript DevOps IPv4 IPv6 OpenID WordPress BitBucket DocuSign HubSpot SendGrid"
    ).split()
}
_BRAND = re.compile(
    "|".join(
        f"{word}|(?<![A-Za-z]){word[0].lower()}{word[1:]}" for word in sorted(BRANDS.values(), key=len, reverse=True)
    )
)
_PLURAL_ACRONYM = re.compile(r"(?<![A-Z])([A-Z]{2,})s(?![a-z])")
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^0-9A-Za-z]+")
_SIGNS = {
    "+1": "plus one", "-1": "minus one", "+": "plus", "-": "minus", "*": "star", "/": "slash", "$": "dollar",
    "%": "percent", "&": "and", "=": "equal", "==": "equal", "!=": "not equal", "<>": "not equal", "<": "less",
    ">": "greater", "<=": "at most", ">=": "at least", "!": "not", "?": "question", "#": "hash", "@": "at",
    "~": "tilde", "^": "caret", "|": "or", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "_": "underscore",
    " ": "space", "": "empty",
}  # fmt: skip
_UNCOUNTED = {"analytics", "status", "news", "series", "media", "data", "metadata", "address", "access", "business",
              "process", "success", "progress", "https", "dns", "sms", "gps", "ads", "statistics", "settings",
              "pass", "class", "canvas", "alias", "bus", "gas", "chaos", "aws", "tls", "css", "ios"}  # fmt: skip
_IRREGULAR = {"people": "person", "children": "child", "indices": "index", "aliases": "alias", "statuses": "status",
              "addresses": "address", "movies": "movie", "cookies": "cookie", "vertices": "vertex", "data": "data",
              "criteria": "criterion", "caches": "cache", "databases": "database", "releases": "release",
              "responses": "response", "purchases": "purchase", "licenses": "license", "courses": "course",
              "phases": "phase", "cases": "case", "bases": "base", "uses": "use", "expenses": "expense"}  # fmt: skip


_VERBS = {"list", "post", "search", "report", "import", "export", "share", "follow", "like", "upload", "test"}
"""That are nouns as well."""


@lru_cache(maxsize=20_000)
def words(text: str) -> Words:
    """Lower-case words of an identifier or phrase: `getYouTubeIDs` -> get, youtube, ids."""
    text = text if len(text) <= 2 * _HALF else f"{text[:_HALF]} {text[-_HALF:]}"
    signed = _SIGNS.get(text.strip()) if len(text) < 3 else None
    if signed and not text.strip().isalnum():
        return tuple(signed.split())
    plain = normalize("NFKD", text).encode("ascii", "ignore").decode()
    plain = _BRAND.sub(lambda match: f" {match[0].capitalize()} ", plain)
    plain = _PLURAL_ACRONYM.sub(lambda match: f"{match[1].capitalize()}s", plain)
    spaced = _BOUNDARY.sub(" ", plain)
    found = tuple(part.lower() for part in _OTHER.split(spaced) if part)
    return found or _spelled(text)


def _spelled(text: str) -> Words:
    """Names without a Latin letter or digit: by code point, so that two never meet."""
    return tuple(f"u{ord(char):x}" for char in text[:8] if not char.isspace()) or ("empty",)


def snake(name: Words) -> str:
    return "_".join(name)


def kebab(name: Words) -> str:
    return "-".join(name)


def upper(name: Words) -> str:
    return "_".join(name).upper()


def pascal(name: Words) -> str:
    return "".join(BRANDS.get(word) or word[:1].upper() + word[1:] for word in name)


def camel(name: Words) -> str:
    return name[0] + pascal(name[1:]) if name else ""


def title(name: Words) -> str:
    return " ".join(BRANDS.get(word) or word[:1].upper() + word[1:] for word in name)


def sentence(name: Words) -> str:
    """`("linkedin", "daily", "shares")` as `LinkedIn daily shares`."""
    text = " ".join(BRANDS.get(word) or word for word in name)
    return text[:1].upper() + text[1:]


def singular(name: Words) -> Words:
    return (*name[:-1], singular_word(name[-1])) if name else name


def singular_word(word: str) -> str:
    if word in _UNCOUNTED:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def join(left: Words, right: Words) -> Words:
    """`left` then `right`, said once where they overlap: account group + group -> account group."""
    for size in range(min(len(left), len(right)), 0, -1):
        if tuple(map(singular_word, left[-size:])) == tuple(map(singular_word, right[:size])):
            return (*left[:-size], *right)
    return (*left, *right)


def shorten(name: Words, most: int) -> Words:
    """`name` in at most so many characters: without words of its middle, and at last with words cut off."""
    name = name if len(name) <= 2 * most else (*name[:most], *name[-most:])
    while len(pascal(name)) > most and len(name) > 3:
        middle = len(name) // 2
        name = (*name[:middle], *name[middle + 1 :])
    return tuple(word[: most // len(name)] for word in name) if len(pascal(name)) > most else name


def drop(name: Words, noun: Words) -> Words:
    """`name` without its first run of the words of `noun`, compared in the singular; a verb that reads like it stays."""
    wanted = tuple(map(singular_word, noun))
    starts = range(len(name) - len(noun) + 1)
    for start in (*starts[1:], *starts[:1]) if name[:1] == wanted and name[0] in _VERBS else starts:
        if tuple(map(singular_word, name[start : start + len(noun)])) == wanted:
            return (*name[:start], *name[start + len(noun) :])
    return name


class Scope:
    """Names taken in one place. A name that had to move is remembered in `moved` as (wanted, given)."""

    def __init__(
        self, case: Case, taken: Iterable[str] = (), reserved: Collection[str] = (), *, fold: bool = False
    ) -> None:
        self._case, self._reserved, self._fold = case, reserved, fold
        self._taken = {self._key(name) for name in taken}
        self._numbers: dict[Words, int] = {}
        self.moved: list[tuple[str, str]] = []

    def _key(self, name: str) -> str:
        return name.lower() if self._fold else name

    def _free(self, name: str) -> bool:
        return self._key(name) not in self._taken

    def claim(self, *candidates: Words) -> str:
        """The first candidate that is free, in the case of this scope; a number is added only when none is."""
        for candidate in candidates:
            name = self.identifier(candidate)
            if self._free(name):
                return self._take(name, candidates)
        number = self._numbers.get(candidates[-1], 1) + 1
        while not self._free(name := self.identifier((*candidates[-1], str(number)))):
            number += 1
        self._numbers[candidates[-1]] = number
        return self._take(name, candidates)

    def keep(self, *names: str) -> None:
        """Takes names that something outside of this scope has, so that nothing here claims them."""
        self._taken.update(map(self._key, names))

    def _take(self, name: str, candidates: tuple[Words, ...]) -> str:
        self._taken.add(self._key(name))
        if name != (wanted := self.identifier(candidates[0])):
            self.moved.append((wanted, name))
        return name

    def identifier(self, name: Words) -> str:
        text = self._case(name)
        if not text or text[0].isdigit():
            text = self._case(("n", *name)) if self._case is not upper else f"N{text}"
        return f"{text}_" if text in self._reserved else text
