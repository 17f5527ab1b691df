"""The one folder that a document may be spread over. Nothing outside it is opened, whatever a reference says."""

from __future__ import annotations

import os
import re
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote

from .problem import quoted
from .rule_names import Rule, Words

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_MEND = "Copy the file into the folder of the document, and refer to it by its relative path."


class Refused(Exception):
    """A reference that is not followed; `words` say why."""

    def __init__(self, rule: Rule, what: str, why: str, mend: str) -> None:
        super().__init__(what)
        self.words: Words = (rule, what, why, mend)


class Folder:
    """The folder of the document at `path`, links resolved. Files are named by their path from there."""

    def __init__(self, path: Path) -> None:
        self.written = path.parent
        self._real = path.parent.resolve()
        self.main = self._named(path.resolve())

    def named(self, name: str, ref: str, file: str) -> str:
        """The file that a relative reference in `file` names. Raises Refused when it is outside."""
        name = unquote(name)
        what = f"The reference {quoted(ref)} is not followed."
        if _SCHEME.match(name) or name.startswith(("/", "\\")):
            why = (
                "Only files in the folder of the document are read: nothing is fetched, and no absolute path is opened."
            )
            raise Refused("remote-reference", what, why, _MEND)
        if set("\0\\?") & set(name):
            why = "It names no file: NUL, `\\` and `?` have no place in it."
            raise Refused("bad-reference", what, why, "Use a relative path with `/`.")
        found = self._named(self._resolved(self._real / Path(file).parent / name))
        if not found:
            why = f"Links and `..` resolved, it leaves the folder {quoted(self.written)} of the document."
            raise Refused("outside-reference", what, why, _MEND)
        if any(part[0] == "." and part != "." for part in found.split("/")):
            why = "Hidden files hold secrets and the settings of tools, and no part of a document."
            raise Refused("bad-reference", what, why, "Rename the file, so that its name begins with no dot.")
        return found

    def path(self, file: str, ref: str) -> Path:
        """Where to read a file. Raises Refused when there is none."""
        path = self._real / file
        if not path.is_file():
            there = sorted(item.name for item in path.parent.iterdir())[:2000] if path.parent.is_dir() else []
            near = get_close_matches(path.name[:60], there, 1)
            mend = (
                f"Did you mean {quoted(near[0])}?" if near else "It is relative to the file that holds the reference."
            )
            raise Refused(
                "unresolved-reference",
                f"The reference {quoted(ref)} leads nowhere.",
                f"There is no file {quoted(file)}.",
                mend,
            )
        return path

    def _named(self, real: Path | None) -> str:
        return real.relative_to(self._real).as_posix() if real and real.is_relative_to(self._real) else ""

    def _resolved(self, path: Path) -> Path | None:
        """Links followed; those that lead round in a circle stay as they are, on every version of Python."""
        try:
            return Path(os.path.realpath(path))
        except (OSError, ValueError):
            return None
