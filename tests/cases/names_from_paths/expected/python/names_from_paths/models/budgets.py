"""Models of budgets."""

from .._model import Model


class ListBudgetsResponse(Model, kw_only=True):
    """All."""

    budgets: list[str] | None = None


class GetBudgetResponse(Model, kw_only=True):
    """It."""

    name: str | None = None
