import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import { csv } from "../core/styles.js";
import type { Price, PriceEither, PriceLabel } from "../models/prices.js";

const LIST: Operation = {
  name: "prices.list",
  method: "GET",
  path: "/prices",
  query: "least",
  params: { steps: ["query", "steps", undefined, csv] },
};

const CREATE: Operation = {
  name: "prices.create",
  method: "POST",
  path: "/prices",
  fields: "amount tax rate decimal either label byCountry",
};

/** What {@link Prices.list} takes. */
export interface PricesListParams {
  least: string;
  steps?: string[] | undefined;
}

/** What {@link Prices.create} takes. */
export interface PricesCreateParams {
  amount: string;
  tax?: string | null | undefined;
  /** A number stays a number. */
  rate?: number | undefined;
  decimal?: string | undefined;
  either?: PriceEither | undefined;
  label?: PriceLabel | undefined;
  byCountry?: { [key: string]: string } | undefined;
}

/**
 * Prices.
 *
 * @example
 * ```ts
 * const resource = new Prices(new DecimalsCore());
 * ```
 */
export class Prices extends Resource {
  /**
   * Call `GET /prices`.
   *
   * @param params - What is sent: see {@link PricesListParams}.
   * @param options - Options of this call alone.
   * @returns The prices.
   *
   * @example
   * ```ts
   * const result = await decimals.prices.list({ least: "9.90" });
   * ```
   */
  list(params: PricesListParams, options?: RequestOptions): Call<Price[]> {
    return call(this._client, LIST, params, options);
  }

  /**
   * Call `POST /prices`.
   *
   * @param params - What is sent: see {@link PricesCreateParams}.
   * @param options - Options of this call alone.
   * @returns The price.
   *
   * @example
   * ```ts
   * const price = await decimals.prices.create({ amount: "12.50", label: "small" });
   * ```
   */
  create(params: PricesCreateParams, options?: RequestOptions): Call<Price> {
    return call(this._client, CREATE, params, options);
  }
}
