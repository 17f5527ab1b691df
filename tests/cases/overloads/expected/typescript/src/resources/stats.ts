import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type { Many, One, ReportFormat, ReportLong, ReportShort } from "../models/stats.js";

const GET_POST_ID: Operation = {
  name: "stats.get",
  method: "GET",
  path: "/stats",
  query: "postId page limit",
  answer: "postId",
};

const GET: Operation = {
  name: "stats.get",
  method: "GET",
  path: "/stats",
  query: "postId page limit",
  page: { turn: byPage, items: "posts", param: "page", pages: "pages" },
};

const GET_REPORT_FORMAT_LONG: Operation = {
  name: "stats.getReport",
  method: "GET",
  path: "/reports",
  query: "format",
  answer: "format long",
};

const GET_REPORT: Operation = {
  name: "stats.getReport",
  method: "GET",
  path: "/reports",
  query: "format",
};

/** What {@link Stats.get} takes. */
export interface StatsGetParams {
  postId?: string | undefined;
  page?: number | undefined;
  limit?: number | undefined;
}

/** What {@link Stats.getReport} takes. */
export interface StatsGetReportParams {
  format?: ReportFormat | undefined;
}

/**
 * Stats.
 *
 * @example
 * ```ts
 * const resource = new Stats(new OverloadsCore());
 * ```
 */
export class Stats extends Resource {
  /**
   * Call `GET /stats`.
   *
   * @param params - What is sent: see {@link StatsGetParams}.
   * @param options - Options of this call alone.
   * @returns One or many.
   *
   * @example
   * ```ts
   * const result = await overloads.stats.get({ postId: "66f1a2b3c4d5e6f708192a41" });
   * ```
   */
  get(params: StatsGetParams & { postId: string }, options?: RequestOptions): Call<One>;
  /**
   * Call `GET /stats`.
   *
   * @param params - What is sent: see {@link StatsGetParams}.
   * @param options - Options of this call alone.
   * @returns One or many.
   *
   * @example
   * ```ts
   * for await (const one of overloads.stats.get()) {
   *   console.log(one);
   * }
   * ```
   */
  get(params?: StatsGetParams & { postId?: undefined }, options?: RequestOptions): Pages<One, Many>;
  get(params?: StatsGetParams, options?: RequestOptions): Call<One> | Pages<One, Many>;
  get(params?: StatsGetParams, options?: RequestOptions): Call<One> | Pages<One, Many> {
    if (params?.postId !== undefined) {
      return call(this._client, GET_POST_ID, params, options);
    }
    return pages(this._client, GET, params, options);
  }

  /**
   * Call `GET /reports`.
   *
   * @param params - What is sent: see {@link StatsGetReportParams}.
   * @param options - Options of this call alone.
   * @returns Short or long.
   *
   * @example
   * ```ts
   * const result = await overloads.stats.getReport({ format: "long" });
   * ```
   */
  getReport(
    params: StatsGetReportParams & { format: "long" },
    options?: RequestOptions,
  ): Call<ReportLong>;
  /**
   * Call `GET /reports`.
   *
   * @param params - What is sent: see {@link StatsGetReportParams}.
   * @param options - Options of this call alone.
   * @returns Short or long.
   *
   * @example
   * ```ts
   * const result = await overloads.stats.getReport();
   * ```
   */
  getReport(
    params?: StatsGetReportParams & { format?: "short" | undefined },
    options?: RequestOptions,
  ): Call<ReportShort>;
  getReport(
    params?: StatsGetReportParams,
    options?: RequestOptions,
  ): Call<ReportLong | ReportShort>;
  getReport(
    params?: StatsGetReportParams,
    options?: RequestOptions,
  ): Call<ReportLong | ReportShort> {
    if (params?.format === "long") {
      return call(this._client, GET_REPORT_FORMAT_LONG, params, options);
    }
    return call(this._client, GET_REPORT, params, options);
  }
}
