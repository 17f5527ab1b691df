"""The languages that Lathe prints, by name."""

from __future__ import annotations

from ..view import Language
from .python import PYTHON
from .typescript import TYPESCRIPT

LANGUAGES: dict[str, Language] = {language.name: language for language in (PYTHON, TYPESCRIPT)}
