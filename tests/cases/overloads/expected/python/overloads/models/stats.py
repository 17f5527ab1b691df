"""Models of stats."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants

ReportFormat = Literal["short", "long"] | str


class One(Model, kw_only=True, rename="camel"):
    """One."""

    view_count: int | None = None


class Many(Model, kw_only=True):
    """Many."""

    posts: list[One] | None = None
    pages: int | None = None


if TYPE_CHECKING:
    GetStatsResponse = One | Many | dict[str, Any]
    """One or many."""
else:
    GetStatsResponse = Annotated[Any, Variants("stats:One", "stats:Many")]


class ReportShort(Model, kw_only=True):
    """Report short."""

    sum: int | None = None


class ReportLong(Model, kw_only=True):
    """Report long."""

    lines: list[str] | None = None


if TYPE_CHECKING:
    GetReportResponse = ReportShort | ReportLong | dict[str, Any]
    """Short or long."""
else:
    GetReportResponse = Annotated[Any, Variants("stats:ReportShort", "stats:ReportLong")]
