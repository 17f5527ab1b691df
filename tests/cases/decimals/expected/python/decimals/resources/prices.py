"""Prices: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    import decimal
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.prices import Price, PriceListResponse
    from ..types.prices import PriceEitherInput, PriceLabelInput

_LIST = Operation(
    "prices.list", "GET", "/prices", "prices:PriceListResponse", styles={"steps": "csv"}
)
_CREATE = Operation(
    "prices.create",
    "POST",
    "/prices",
    "prices:Price",
    inputs={"either": "prices:PriceEither", "label": "prices:PriceLabel"},
)


class Prices(Resource):
    """Prices."""

    def list(
        self,
        *,
        least: decimal.Decimal | str,
        steps: Sequence[decimal.Decimal | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PriceListResponse:
        """Call `GET /prices`.

        Returns:
            The prices.

        Example:
            decimals.prices.list(least=decimal.Decimal("9.90"))
        """
        return self._call(_LIST, options, query={"least": least, "steps": steps})

    def create(
        self,
        *,
        amount: decimal.Decimal | str,
        tax: decimal.Decimal | str | None | Omit = omit,
        rate: float | Omit = omit,
        decimal_: str | Omit = omit,
        either: PriceEitherInput | Omit = omit,
        label: PriceLabelInput | Omit = omit,
        by_country: Mapping[str, decimal.Decimal | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Price:
        """Call `POST /prices`.

        Args:
            rate: A number stays a number.

        Returns:
            The price.

        Example:
            decimals.prices.create(amount=decimal.Decimal("12.50"), label="small")
        """
        return self._call(
            _CREATE,
            options,
            body={
                "amount": amount,
                "tax": tax,
                "rate": rate,
                "decimal": decimal_,
                "either": either,
                "label": label,
                "byCountry": by_country,
            },
        )


class AsyncPrices(AsyncResource):
    """Prices."""

    async def list(
        self,
        *,
        least: decimal.Decimal | str,
        steps: Sequence[decimal.Decimal | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PriceListResponse:
        """Call `GET /prices`.

        Returns:
            The prices.
        """
        return await self._call(_LIST, options, query={"least": least, "steps": steps})

    async def create(
        self,
        *,
        amount: decimal.Decimal | str,
        tax: decimal.Decimal | str | None | Omit = omit,
        rate: float | Omit = omit,
        decimal_: str | Omit = omit,
        either: PriceEitherInput | Omit = omit,
        label: PriceLabelInput | Omit = omit,
        by_country: Mapping[str, decimal.Decimal | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Price:
        """Call `POST /prices`.

        Args:
            rate: A number stays a number.

        Returns:
            The price.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "amount": amount,
                "tax": tax,
                "rate": rate,
                "decimal": decimal_,
                "either": either,
                "label": label,
                "byCountry": by_country,
            },
        )
