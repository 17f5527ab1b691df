"""The Python backend: Api to the files of a distribution."""

from __future__ import annotations

from ...view import Language
from .files import check, files, runtime

PYTHON = Language("python", files, check, runtime)
