"""The clients of the Names from paths."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._base import AsyncClient, SyncClient
from ._omit import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self, Unpack

    import httpx2

    from ._omit import Omit
    from ._options import (
        AsyncClientOptions,
        AsyncRequestHook,
        AsyncResponseHook,
        ClientOptions,
        DriftHook,
        RequestHook,
        ResponseHook,
        Timeout,
    )
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.asset_report import AssetReport, AsyncAssetReport
    from .resources.balance import AsyncBalance, Balance
    from .resources.budgets import AsyncBudgets, Budgets
    from .resources.cards import AsyncCards, Cards
    from .resources.companies import AsyncCompanies, Companies
    from .resources.health import AsyncHealth, Health
    from .resources.history import AsyncHistory, History
    from .resources.methods import AsyncMethods, Methods
    from .resources.oauth_2_consent_requests import (
        AsyncOAuth2ConsentRequests,
        OAuth2ConsentRequests,
    )
    from .resources.reports import AsyncReports, Reports
    from .resources.settings import AsyncSettings, Settings
    from .resources.statements import AsyncStatements, Statements
    from .resources.users import AsyncUsers, Users

    class NamesFromPathsOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

    class AsyncNamesFromPathsOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""


class NamesFromPaths(SyncClient):
    """The client of the Names from paths."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Literal["production"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            base_url: The address of the API. Default: the environment variable
                `NAMES_FROM_PATHS_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[NamesFromPathsOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts."""
        from .resources.accounts import Accounts

        return Accounts(self._session)

    @cached_property
    def cards(self) -> Cards:
        """Cards."""
        from .resources.cards import Cards

        return Cards(self._session)

    @cached_property
    def balance(self) -> Balance:
        """Balance."""
        from .resources.balance import Balance

        return Balance(self._session)

    @cached_property
    def statements(self) -> Statements:
        """Statements."""
        from .resources.statements import Statements

        return Statements(self._session)

    @cached_property
    def reports(self) -> Reports:
        """Reports."""
        from .resources.reports import Reports

        return Reports(self._session)

    @cached_property
    def budgets(self) -> Budgets:
        """Budgets."""
        from .resources.budgets import Budgets

        return Budgets(self._session)

    @cached_property
    def settings(self) -> Settings:
        """Settings."""
        from .resources.settings import Settings

        return Settings(self._session)

    @cached_property
    def users(self) -> Users:
        """Users."""
        from .resources.users import Users

        return Users(self._session)

    @cached_property
    def health(self) -> Health:
        """Health."""
        from .resources.health import Health

        return Health(self._session)

    @cached_property
    def history(self) -> History:
        """History."""
        from .resources.history import History

        return History(self._session)

    @cached_property
    def companies(self) -> Companies:
        """Companies."""
        from .resources.companies import Companies

        return Companies(self._session)

    @cached_property
    def oauth_2_consent_requests(self) -> OAuth2ConsentRequests:
        """OAuth 2 Consent Requests."""
        from .resources.oauth_2_consent_requests import OAuth2ConsentRequests

        return OAuth2ConsentRequests(self._session)

    @cached_property
    def methods(self) -> Methods:
        """Methods."""
        from .resources.methods import Methods

        return Methods(self._session)

    @cached_property
    def asset_report(self) -> AssetReport:
        """Asset Report."""
        from .resources.asset_report import AssetReport

        return AssetReport(self._session)


class AsyncNamesFromPaths(AsyncClient):
    """The asynchronous client of the Names from paths."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Literal["production"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_request: AsyncRequestHook | None = None,
        on_response: AsyncResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            base_url: The address of the API. Default: the environment variable
                `NAMES_FROM_PATHS_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[AsyncNamesFromPathsOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Accounts."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self._session)

    @cached_property
    def cards(self) -> AsyncCards:
        """Cards."""
        from .resources.cards import AsyncCards

        return AsyncCards(self._session)

    @cached_property
    def balance(self) -> AsyncBalance:
        """Balance."""
        from .resources.balance import AsyncBalance

        return AsyncBalance(self._session)

    @cached_property
    def statements(self) -> AsyncStatements:
        """Statements."""
        from .resources.statements import AsyncStatements

        return AsyncStatements(self._session)

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports."""
        from .resources.reports import AsyncReports

        return AsyncReports(self._session)

    @cached_property
    def budgets(self) -> AsyncBudgets:
        """Budgets."""
        from .resources.budgets import AsyncBudgets

        return AsyncBudgets(self._session)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Settings."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self._session)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._session)

    @cached_property
    def health(self) -> AsyncHealth:
        """Health."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self._session)

    @cached_property
    def history(self) -> AsyncHistory:
        """History."""
        from .resources.history import AsyncHistory

        return AsyncHistory(self._session)

    @cached_property
    def companies(self) -> AsyncCompanies:
        """Companies."""
        from .resources.companies import AsyncCompanies

        return AsyncCompanies(self._session)

    @cached_property
    def oauth_2_consent_requests(self) -> AsyncOAuth2ConsentRequests:
        """OAuth 2 Consent Requests."""
        from .resources.oauth_2_consent_requests import AsyncOAuth2ConsentRequests

        return AsyncOAuth2ConsentRequests(self._session)

    @cached_property
    def methods(self) -> AsyncMethods:
        """Methods."""
        from .resources.methods import AsyncMethods

        return AsyncMethods(self._session)

    @cached_property
    def asset_report(self) -> AsyncAssetReport:
        """Asset Report."""
        from .resources.asset_report import AsyncAssetReport

        return AsyncAssetReport(self._session)
