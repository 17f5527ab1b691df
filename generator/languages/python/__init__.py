"""The Python backend: Api to the files of a distribution."""

from __future__ import annotations

from ...view import Language
from .calls import all_methods
from .files import check, files, runtime
from .modules import TAKEN
from .spelling import spell

PYTHON = Language("python", files, check, runtime, all_methods, spell, TAKEN)
