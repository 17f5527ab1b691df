import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { NamesFromPathsCore, type NamesFromPathsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Accounts } from "./resources/accounts.js";
import { AssetReport } from "./resources/asset-report.js";
import { Balance } from "./resources/balance.js";
import { Budgets } from "./resources/budgets.js";
import { Cards } from "./resources/cards.js";
import { Companies } from "./resources/companies.js";
import { Health } from "./resources/health.js";
import { History } from "./resources/history.js";
import { Methods } from "./resources/methods.js";
import { OAuth2ConsentRequests } from "./resources/oauth-2-consent-requests.js";
import { Reports } from "./resources/reports.js";
import { Settings } from "./resources/settings.js";
import { Statements } from "./resources/statements.js";
import { Users } from "./resources/users.js";

/**
 * The client of the Names from paths.
 *
 * @example
 * ```ts
 * const client = new NamesFromPaths();
 * ```
 */
export class NamesFromPaths extends NamesFromPathsCore {
  #accounts: Accounts | undefined;
  #cards: Cards | undefined;
  #balance: Balance | undefined;
  #statements: Statements | undefined;
  #reports: Reports | undefined;
  #budgets: Budgets | undefined;
  #settings: Settings | undefined;
  #users: Users | undefined;
  #health: Health | undefined;
  #history: History | undefined;
  #companies: Companies | undefined;
  #oauth2ConsentRequests: OAuth2ConsentRequests | undefined;
  #methods: Methods | undefined;
  #assetReport: AssetReport | undefined;

  constructor(options: NamesFromPathsOptions = {}) {
    super({ checks, ...options });
  }

  /**
   * Calls an endpoint that has no method here, with the same credentials, retries and errors.
   *
   * @param method - HTTP method.
   * @param path - Path below the base URL, already encoded, "/v1/new".
   */
  request<T = unknown>(method: string, path: string, options?: EndpointOptions): Call<T> {
    return callEndpoint(this, method, path, options);
  }

  /** Accounts. */
  get accounts(): Accounts {
    return (this.#accounts ??= new Accounts(this));
  }

  /** Cards. */
  get cards(): Cards {
    return (this.#cards ??= new Cards(this));
  }

  /** Balance. */
  get balance(): Balance {
    return (this.#balance ??= new Balance(this));
  }

  /** Statements. */
  get statements(): Statements {
    return (this.#statements ??= new Statements(this));
  }

  /** Reports. */
  get reports(): Reports {
    return (this.#reports ??= new Reports(this));
  }

  /** Budgets. */
  get budgets(): Budgets {
    return (this.#budgets ??= new Budgets(this));
  }

  /** Settings. */
  get settings(): Settings {
    return (this.#settings ??= new Settings(this));
  }

  /** Users. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }

  /** Health. */
  get health(): Health {
    return (this.#health ??= new Health(this));
  }

  /** History. */
  get history(): History {
    return (this.#history ??= new History(this));
  }

  /** Companies. */
  get companies(): Companies {
    return (this.#companies ??= new Companies(this));
  }

  /** OAuth 2 Consent Requests. */
  get oauth2ConsentRequests(): OAuth2ConsentRequests {
    return (this.#oauth2ConsentRequests ??= new OAuth2ConsentRequests(this));
  }

  /** Methods. */
  get methods(): Methods {
    return (this.#methods ??= new Methods(this));
  }

  /** Asset Report. */
  get assetReport(): AssetReport {
    return (this.#assetReport ??= new AssetReport(this));
  }
}
