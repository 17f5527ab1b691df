from .budgets import (
    GetBudgetResponse as GetBudgetResponse,
    ListBudgetsResponse as ListBudgetsResponse,
)
from .settings import GetSettingsResponse as GetSettingsResponse
