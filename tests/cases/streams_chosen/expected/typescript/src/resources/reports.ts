import { type Call, call } from "../core/call.js";
import { type Download, download } from "../core/downloads.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byPage } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import { type Stream, stream } from "../core/streams.js";
import type { Completion } from "../models/completion.js";
import type { Piece } from "../models/piece.js";
import type { BatchAccept, ListReportsAccept, ReportAccept } from "../models/reports.js";

const GET: Operation = {
  name: "reports.get",
  method: "GET",
  path: "/reports/{id}",
  params: { accept: ["header", "Accept"] },
};

const GET_ACCEPT_APPLICATION_PDF: Operation = {
  name: "reports.get",
  method: "GET",
  path: "/reports/{id}",
  params: { accept: ["header", "Accept"] },
  kind: "bytes",
  answer: "Accept application/pdf",
};

const LIST: Operation = {
  name: "reports.list",
  method: "GET",
  path: "/reports",
  query: "page limit",
  params: { accept: ["header", "Accept"] },
  page: { turn: byPage, items: "", param: "page" },
};

const LIST_ACCEPT_TEXT_CSV: Operation = {
  name: "reports.list",
  method: "GET",
  path: "/reports",
  query: "page limit",
  params: { accept: ["header", "Accept"] },
  kind: "text",
  accept: "text/csv",
  answer: "Accept text/csv",
};

const CREATE_BATCH: Operation = {
  name: "reports.createBatch",
  method: "POST",
  path: "/batches",
  params: { body: ["body"], accept: ["header", "Accept"] },
};

const CREATE_BATCH_ACCEPT_APPLICATION_JSONL: Operation = {
  name: "reports.createBatch",
  method: "POST",
  path: "/batches",
  params: { body: ["body"], accept: ["header", "Accept"] },
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
  answer: "Accept application/jsonl",
};

const GET_SOUND: Operation = {
  name: "reports.getSound",
  method: "GET",
  path: "/sounds",
  kind: "bytes",
};

/** What {@link Reports.get} takes. */
export interface ReportsGetParams {
  /** Another form of the answer, by its media type. */
  accept?: ReportAccept | undefined;
}

/** What {@link Reports.list} takes. */
export interface ReportsListParams {
  page?: number | undefined;
  limit?: number | undefined;
  /** Another form of the answer, by its media type. */
  accept?: ListReportsAccept | undefined;
}

/** What {@link Reports.createBatch} takes. */
export interface ReportsCreateBatchParams {
  body: string[];
  /** Another form of the answer, by its media type. */
  accept?: BatchAccept | undefined;
}

/**
 * Reports.
 *
 * @example
 * ```ts
 * const resource = new Reports(new ChosenStreamsCore());
 * ```
 */
export class Reports extends Resource {
  /**
   * Call `GET /reports/{id}`.
   *
   * @param id - Id.
   * @param params - What is sent: see {@link ReportsGetParams}.
   * @param options - Options of this call alone.
   * @returns A report.
   *
   * @example
   * ```ts
   * const result = await client.reports.get("66f1a2b3c4d5e6f708192a50", {
   *   accept: "application/pdf",
   * });
   * ```
   */
  get(
    id: string,
    params: ReportsGetParams & { accept: "application/pdf" },
    options?: RequestOptions,
  ): Call<Download>;
  /**
   * Call `GET /reports/{id}`.
   *
   * @param id - Id.
   * @param params - What is sent: see {@link ReportsGetParams}.
   * @param options - Options of this call alone.
   * @returns A report.
   *
   * @example
   * ```ts
   * const completion = await client.reports.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(
    id: string,
    params?: ReportsGetParams & { accept?: undefined },
    options?: RequestOptions,
  ): Call<Completion>;
  get(id: string, params?: ReportsGetParams, options?: RequestOptions): Call<Download | Completion>;
  get(
    id: string,
    params?: ReportsGetParams,
    options?: RequestOptions,
  ): Call<Download | Completion> {
    if (params?.accept === "application/pdf") {
      return download(this._client, GET_ACCEPT_APPLICATION_PDF, { ...params, id }, options);
    }
    return call(this._client, GET, { ...params, id }, options);
  }

  /**
   * Call `GET /reports`.
   *
   * @param params - What is sent: see {@link ReportsListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.reports.list({ accept: "text/csv" });
   * ```
   */
  list(params: ReportsListParams & { accept: "text/csv" }, options?: RequestOptions): Call<string>;
  /**
   * Call `GET /reports`.
   *
   * @param params - What is sent: see {@link ReportsListParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * for await (const completion of client.reports.list()) {
   *   console.log(completion);
   * }
   * ```
   */
  list(
    params?: ReportsListParams & { accept?: undefined },
    options?: RequestOptions,
  ): Pages<Completion, Completion[]>;
  list(
    params?: ReportsListParams,
    options?: RequestOptions,
  ): Call<string> | Pages<Completion, Completion[]>;
  list(
    params?: ReportsListParams,
    options?: RequestOptions,
  ): Call<string> | Pages<Completion, Completion[]> {
    if (params?.accept === "text/csv") {
      return call(this._client, LIST_ACCEPT_TEXT_CSV, params, options);
    }
    return pages(this._client, LIST, params, options);
  }

  /**
   * Call `POST /batches`.
   *
   * @param params - What is sent: see {@link ReportsCreateBatchParams}.
   * @param options - Options of this call alone.
   * @returns What became of each.
   *
   * @example
   * ```ts
   * const stream = await client.reports.createBatch({
   *   body: ["Hello from TypeScript!"],
   *   accept: "application/jsonl",
   * });
   * for await (const line of stream) {
   *   console.log(line);
   * }
   * ```
   */
  createBatch(
    params: ReportsCreateBatchParams & { accept: "application/jsonl" },
    options?: RequestOptions,
  ): Call<Stream<Piece>>;
  /**
   * Call `POST /batches`.
   *
   * @param params - What is sent: see {@link ReportsCreateBatchParams}.
   * @param options - Options of this call alone.
   * @returns What became of each.
   *
   * @example
   * ```ts
   * const result = await client.reports.createBatch({ body: ["Hello from TypeScript!"] });
   * ```
   */
  createBatch(
    params: ReportsCreateBatchParams & { accept?: undefined },
    options?: RequestOptions,
  ): Call<Piece[]>;
  createBatch(
    params: ReportsCreateBatchParams,
    options?: RequestOptions,
  ): Call<Stream<Piece> | Piece[]>;
  createBatch(
    params: ReportsCreateBatchParams,
    options?: RequestOptions,
  ): Call<Stream<Piece> | Piece[]> {
    if (params.accept === "application/jsonl") {
      return stream(this._client, CREATE_BATCH_ACCEPT_APPLICATION_JSONL, params, options);
    }
    return call(this._client, CREATE_BATCH, params, options);
  }

  /**
   * Call `GET /sounds`.
   *
   * @param options - Options of this call alone.
   * @returns A file of which JSON is a formality.
   *
   * @example
   * ```ts
   * const download = await client.reports.getSound();
   * await download.save("download.bin");
   * ```
   */
  getSound(options?: RequestOptions): Call<Download> {
    return download(this._client, GET_SOUND, undefined, options);
  }
}
