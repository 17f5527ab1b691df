"""The TypeScript backend: Api to the files of an npm package."""

from __future__ import annotations

from ...view import Language
from .check import check
from .exact import spell
from .files import files, runtime
from .spelling import all_methods

TYPESCRIPT = Language("typescript", files, check, runtime, all_methods, spell)
