import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Account, Labels, ProfileInput } from "../models/accounts.js";
import { readAccount } from "../readings/accounts.js";

const CREATE: Operation = {
  name: "accounts.create",
  method: "POST",
  path: "/accounts",
  fields: "userName secret profile labels",
  result: readAccount,
};

/** What {@link Accounts.create} takes. */
export interface AccountsCreateParams {
  userName: string;
  secret: string;
  profile?: ProfileInput | undefined;
  labels?: Labels | undefined;
}

/**
 * Accounts.
 *
 * @example
 * ```ts
 * const resource = new Accounts(new MembersCore());
 * ```
 */
export class Accounts extends Resource {
  /**
   * Call `POST /accounts`.
   *
   * @param params - What is sent: see {@link AccountsCreateParams}.
   * @param options - Options of this call alone.
   * @returns The account.
   *
   * @example
   * ```ts
   * const account = await members.accounts.create({ userName: "Example", secret: "secret" });
   * ```
   */
  create(params: AccountsCreateParams, options?: RequestOptions): Call<Account> {
    return call(this._client, CREATE, params, options);
  }
}
