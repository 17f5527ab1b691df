import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Builtin, Odd, Reactions } from "../models/odd.js";
import { readBuiltin, readOdd, readReactions } from "../readings/odd.js";
import { writeBuiltin, writeOdd } from "../writings/odd.js";

const SEND: Operation = {
  name: "odd.send",
  method: "POST",
  path: "/odd",
  fields: "options timeout self omit list type id",
  params: { extraHeaders: ["field", "extra_headers"], odd: ["field", "odd", writeOdd] },
  result: readOdd,
};

const GET_REACTIONS: Operation = {
  name: "odd.getReactions",
  method: "GET",
  path: "/reactions",
  query: "class from",
  params: {
    ids: ["query", "ids[]"],
    filterA: ["query", "filter.a"],
    filterAQuery: ["query", "filter_a"],
    top: ["query", "$top"],
    n2fa: ["query", "2fa"],
  },
  result: readReactions,
};

const SEND_OBJECT: Operation = {
  name: "odd.sendObject",
  method: "POST",
  path: "/objects",
  params: {
    proto: ["field", "__proto__"],
    constructor_: ["field", "constructor"],
    valueOf_: ["field", "valueOf", writeBuiltin],
  },
  result: readBuiltin,
};

/** What {@link OddResource.send} takes. */
export interface OddSendParams {
  options: string;
  timeout: number;
  self?: string | undefined;
  omit?: string | undefined;
  extraHeaders?: string | undefined;
  list?: string[] | undefined;
  type?: string | undefined;
  id?: string | undefined;
  odd?: Odd | undefined;
}

/** What {@link OddResource.getReactions} takes. */
export interface OddGetReactionsParams {
  class?: string | undefined;
  from?: string | undefined;
  ids?: string[] | undefined;
  filterA?: string | undefined;
  filterAQuery?: string | undefined;
  top?: number | undefined;
  n2fa?: boolean | undefined;
}

/** What {@link OddResource.sendObject} takes. */
export interface OddSendObjectParams {
  proto?: string | undefined;
  constructor_?: string | undefined;
  valueOf_?: Builtin | undefined;
}

/**
 * Odd.
 *
 * @example
 * ```ts
 * const resource = new OddResource(new NamesOfMembersCore());
 * ```
 */
export class OddResource extends Resource {
  /**
   * Call `POST /odd`.
   *
   * @param params - What is sent: see {@link OddSendParams}.
   * @param options - Options of this call alone.
   * @returns The same.
   *
   * @example
   * ```ts
   * const odd = await client.odd.send({
   *   options: "options",
   *   timeout: 1,
   *   id: "66f1a2b3c4d5e6f708192a50",
   * });
   * ```
   */
  send(params: OddSendParams, options?: RequestOptions): Call<Odd> {
    return call(this._client, SEND, params, options);
  }

  /**
   * Call `GET /reactions`.
   *
   * @param params - What is sent: see {@link OddGetReactionsParams}.
   * @param options - Options of this call alone.
   * @returns Reactions.
   *
   * @example
   * ```ts
   * const reactions = await client.odd.getReactions({ class: "class", filterAQuery: "coffee" });
   * ```
   */
  getReactions(params?: OddGetReactionsParams, options?: RequestOptions): Call<Reactions> {
    return call(this._client, GET_REACTIONS, params, options);
  }

  /**
   * Call `POST /objects`.
   *
   * @param params - What is sent: see {@link OddSendObjectParams}.
   * @param options - Options of this call alone.
   * @returns The same.
   *
   * @example
   * ```ts
   * const builtin = await client.odd.sendObject({ proto: "proto", constructor_: "constructor" });
   * ```
   */
  sendObject(params?: OddSendObjectParams, options?: RequestOptions): Call<Builtin> {
    return call(this._client, SEND_OBJECT, params, options);
  }
}
