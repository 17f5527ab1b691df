import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import { type Stream, stream } from "../core/streams.js";
import type { LogAccept } from "../models/counts.js";

const LIST: Operation = {
  name: "counts.list",
  method: "GET",
  path: "/counts",
  query: "stream page limit",
  page: { turn: byPage, items: "", param: "page" },
};

const LIST_STREAM: Operation = {
  name: "counts.list",
  method: "GET",
  path: "/counts",
  query: "stream page limit",
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
  answer: "stream",
};

const GET_LOG: Operation = {
  name: "counts.getLog",
  method: "GET",
  path: "/logs",
  params: { accept: ["header", "Accept"] },
};

const GET_LOG_ACCEPT_APPLICATION_X_NDJSON: Operation = {
  name: "counts.getLog",
  method: "GET",
  path: "/logs",
  params: { accept: ["header", "Accept"] },
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
  answer: "Accept application/x-ndjson",
};

/** What {@link Counts.list} takes. */
export interface CountsListParams {
  stream: boolean;
  page?: number | undefined;
  limit?: number | undefined;
}

/** What {@link Counts.getLog} takes. */
export interface CountsGetLogParams {
  /** Another form of the answer, by its media type. */
  accept?: LogAccept | undefined;
}

/**
 * Counts.
 *
 * @example
 * ```ts
 * const resource = new Counts(new ChosenStreamsCore());
 * ```
 */
export class Counts extends Resource {
  /**
   * Call `GET /counts`.
   *
   * @param params - What is sent: see {@link CountsListParams}.
   * @param options - Options of this call alone.
   *
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
   *
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
   * @param params - What is sent: see {@link CountsGetLogParams}.
   * @param options - Options of this call alone.
   * @returns Nothing but the media type says which.
   *
   * @example
   * ```ts
   * const stream = await client.counts.getLog({ accept: "application/x-ndjson" });
   * for await (const line of stream) {
   *   console.log(line);
   * }
   * ```
   */
  getLog(
    params: CountsGetLogParams & { accept: "application/x-ndjson" },
    options?: RequestOptions,
  ): Call<Stream<string>>;
  /**
   * Call `GET /logs`.
   *
   * @param params - What is sent: see {@link CountsGetLogParams}.
   * @param options - Options of this call alone.
   * @returns Nothing but the media type says which.
   *
   * @example
   * ```ts
   * const result = await client.counts.getLog();
   * ```
   */
  getLog(
    params?: CountsGetLogParams & { accept?: undefined },
    options?: RequestOptions,
  ): Call<string[]>;
  getLog(params?: CountsGetLogParams, options?: RequestOptions): Call<Stream<string> | string[]>;
  getLog(params?: CountsGetLogParams, options?: RequestOptions): Call<Stream<string> | string[]> {
    if (params?.accept === "application/x-ndjson") {
      return stream(this._client, GET_LOG_ACCEPT_APPLICATION_X_NDJSON, params, options);
    }
    return call(this._client, GET_LOG, params, options);
  }
}
