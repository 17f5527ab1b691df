"""The forms of the settings that other systems read: a name that they would refuse is an error here."""

from __future__ import annotations

import re
from typing import NamedTuple


class Form(NamedTuple):
    pattern: re.Pattern[str]
    words: str

    def fits(self, value: object) -> bool:
        return not isinstance(value, str) or self.pattern.fullmatch(value) is not None


_VARIABLE = Form(re.compile("[A-Za-z_][A-Za-z0-9_]{0,99}"), "letters, digits and underscores, not a digit first")
_HEADER = Form(re.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}"), "the name of a header: letters, digits and hyphens")
_PACKAGE = Form(re.compile("[A-Za-z][A-Za-z0-9_]{0,59}"), "at most 60 letters, digits and underscores, a letter first")
_DISTRIBUTION = Form(
    re.compile("(?:@[a-z0-9][a-z0-9._-]{0,99}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<![._-])"),
    "letters and digits, with dots, hyphens and underscores between them",
)
_PART = r"[^.]*\w[^.]*"
METHOD = Form(re.compile(rf"(?:{_PART}\.)+{_PART}"), "resource and method, such as `posts.create`")
RESOURCE = Form(re.compile(rf"{_PART}(?:\.{_PART})*"), "a name; a dot nests, as in `gmb.reviews`")

FORMS = {
    "package": _PACKAGE,
    "distribution": _DISTRIBUTION,
    "variable": _VARIABLE,
    "base_url_variable": _VARIABLE,
    "header": _HEADER,
    "idempotency_header": _HEADER,
    "algorithm": Form(re.compile("sha(1|256|384|512)"), "sha1, sha256, sha384 or sha512"),
    "encoding": Form(re.compile("hex|base64"), "hex or base64"),
}
"""By the key of `sdk.yaml`."""
