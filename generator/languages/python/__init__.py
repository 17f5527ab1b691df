"""The Python backend: Api to the files of a distribution."""

from __future__ import annotations

from .files import check, files, runtime
from ...view import Language

PYTHON = Language("python", files, check, runtime)
