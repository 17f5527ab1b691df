"""Models of change."""

import datetime as dt

from .._model import Model


class Change(Model, kw_only=True):
    """Change."""

    at: dt.datetime
