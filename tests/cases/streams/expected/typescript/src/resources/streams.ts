import type { Call } from "../core/call.js";
import { type Download, download } from "../core/downloads.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import { type Event, type Stream, stream } from "../core/streams.js";
import type { Tick } from "../models/streams.js";

const WATCH_EVENTS: Operation = {
  name: "streams.watchEvents",
  method: "GET",
  path: "/events",
  kind: "events",
  accept: "text/event-stream",
  result: {},
};

const WATCH_RAW: Operation = {
  name: "streams.watchRaw",
  method: "GET",
  path: "/raw-events",
  kind: "events",
  accept: "text/event-stream",
  result: {},
};

const EXPORT_LINES: Operation = {
  name: "streams.exportLines",
  method: "POST",
  path: "/lines",
  fields: "since",
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
};

const DOWNLOAD: Operation = {
  name: "streams.download",
  method: "GET",
  path: "/file",
  kind: "bytes",
};

/** What {@link StreamsResource.exportLines} takes. */
export interface StreamsExportLinesParams {
  since: string;
}

/**
 * Streams.
 *
 * @example
 * ```ts
 * const resource = new StreamsResource(new StreamsCore());
 * ```
 */
export class StreamsResource extends Resource {
  /**
   * Call `GET /events`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const stream = await streams.streams.watchEvents();
   * for await (const event of stream) {
   *   console.log(event.data);
   * }
   * ```
   */
  watchEvents(options?: RequestOptions): Call<Stream<Event<Tick>>> {
    return stream(this._client, WATCH_EVENTS, undefined, options);
  }

  /**
   * Call `GET /raw-events`.
   *
   * @param options - Options of this call alone.
   * @returns Events of text.
   *
   * @example
   * ```ts
   * const stream = await streams.streams.watchRaw();
   * for await (const event of stream) {
   *   console.log(event.data);
   * }
   * ```
   */
  watchRaw(options?: RequestOptions): Call<Stream<Event<unknown>>> {
    return stream(this._client, WATCH_RAW, undefined, options);
  }

  /**
   * Call `POST /lines`.
   *
   * @param params - What is sent: see {@link StreamsExportLinesParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const stream = await streams.streams.exportLines({ since: "2026-12-01" });
   * for await (const line of stream) {
   *   console.log(line);
   * }
   * ```
   */
  exportLines(params: StreamsExportLinesParams, options?: RequestOptions): Call<Stream<Tick>> {
    return stream(this._client, EXPORT_LINES, params, options);
  }

  /**
   * Call `GET /file`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const download = await streams.streams.download();
   * await download.save("download.bin");
   * ```
   */
  download(options?: RequestOptions): Call<Download> {
    return download(this._client, DOWNLOAD, undefined, options);
  }
}
