import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import { list } from "../core/schema.js";
import { type Stream, stream } from "../core/streams.js";

const LIST: Operation = {
  name: "counts.list",
  method: "GET",
  path: "/counts",
  query: "stream page limit",
  result: /* @__PURE__ */ list("integer"),
  page: { turn: byPage, items: "", param: "page" },
};

const LIST_STREAM: Operation = {
  name: "counts.list",
  method: "GET",
  path: "/counts",
  query: "stream page limit",
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
  result: "integer",
};

const GET_LOG: Operation = {
  name: "counts.getLog",
  method: "GET",
  path: "/logs",
  result: /* @__PURE__ */ list("string"),
};

/** What {@link Counts.list} takes. */
export interface CountsListParams {
  stream: boolean;
  page?: number | undefined;
  limit?: number | undefined;
}

/** Counts. */
export class Counts extends Resource {
  /**
   * Call `GET /counts`.
   *
   * @param params - What is sent: see {@link CountsListParams}.
   * @param options - Options of this call alone.
   * @example
   * ```ts
   * const stream = await client.counts.list({ stream: true });
   * for await (const line of stream) {
   *   console.log(line);
   * }
   * ```
   */
  list(params: CountsListParams & { stream: true }, options?: RequestOptions): Call<Stream<number>>;
  /**
   * Call `GET /counts`.
   *
   * @param params - What is sent: see {@link CountsListParams}.
   * @param options - Options of this call alone.
   * @example
   * ```ts
   * for await (const item of client.counts.list({ stream: false })) {
   *   console.log(item);
   * }
   * ```
   */
  list(
    params: CountsListParams & { stream?: false | undefined },
    options?: RequestOptions,
  ): Pages<number, number[]>;
  list(
    params: CountsListParams,
    options?: RequestOptions,
  ): Call<Stream<number>> | Pages<number, number[]>;
  list(
    params: CountsListParams,
    options?: RequestOptions,
  ): Call<Stream<number>> | Pages<number, number[]> {
    if (params.stream === true) {
      return stream(this._client, LIST_STREAM, params, options);
    }
    return pages(this._client, LIST, params, options);
  }

  /**
   * Call `GET /logs`.
   *
   * @param options - Options of this call alone.
   * @returns Nothing says which, so the log comes whole.
   * @example
   * ```ts
   * const result = await client.counts.getLog();
   * ```
   */
  getLog(options?: RequestOptions): Call<string[]> {
    return call(this._client, GET_LOG, undefined, options);
  }
}
