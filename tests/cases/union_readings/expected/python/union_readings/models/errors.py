"""Models of errors."""

import datetime as dt

from .._model import Model


class Refusal(Model, kw_only=True):
    """Refusal."""

    retry_at: dt.datetime | None = None
