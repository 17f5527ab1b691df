import { type Call, call } from "../core/call.js";
import { type Download, download } from "../core/downloads.js";
import type { FileInput } from "../core/files.js";
import { form } from "../core/form.js";
import { input } from "../core/input.js";
import { multipart, multipartOrJson } from "../core/multipart.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { raw } from "../core/raw.js";
import { Resource } from "../core/resource.js";
import { type Event, type Stream, stream } from "../core/streams.js";
import { csvReserved, deep, reserved } from "../core/styles.js";
import type { Circle, Post } from "../models/posts.js";
import * as readings from "../readings/posts.js";
import * as schemas from "../schemas/posts.js";

const UPLOAD: Operation = {
  name: "transfers.upload",
  method: "POST",
  path: "/upload",
  fields: "file files title labels details",
  params: {
    note: ["field", "note", undefined, undefined, "text/markdown"],
    place: [
      "field",
      "place",
      /* @__PURE__ */ input(schemas.Circle),
      undefined,
      "application/vnd.place+json",
    ],
  },
  media: "multipart/form-data",
  files: ["file", "files"],
  write: multipart,
};

const SEND: Operation = {
  name: "transfers.send",
  method: "POST",
  path: "/send",
  fields: "text labels attachment",
  files: ["attachment"],
  write: multipartOrJson,
};

const LOGIN: Operation = {
  name: "transfers.login",
  method: "POST",
  path: "/login",
  fields: "scopes extra",
  params: {
    user: ["field", "user_name"],
    expand: ["field", "expand", undefined, deep],
    card: ["field", "card", /* @__PURE__ */ input(schemas.Circle), deep],
    tags: ["field", "tags", undefined, csvReserved],
    path: ["field", "path", undefined, reserved],
  },
  media: "application/x-www-form-urlencoded",
  write: form,
};

const PUT: Operation = {
  name: "transfers.put",
  method: "PUT",
  path: "/raw",
  params: { body: ["body"] },
  media: "image/png",
  write: raw,
  kind: "none",
};

const EVENTS: Operation = {
  name: "transfers.events",
  method: "GET",
  path: "/events",
  kind: "events",
  accept: "text/event-stream",
  result: readings.Post,
};

const TEXTS: Operation = {
  name: "transfers.texts",
  method: "GET",
  path: "/texts",
  kind: "events",
  accept: "text/event-stream",
};

const LINES: Operation = {
  name: "transfers.lines",
  method: "GET",
  path: "/lines",
  kind: "lines",
  accept: "application/x-ndjson, application/jsonl, */*;q=0.5",
  result: readings.Post,
};

const DOWNLOAD: Operation = {
  name: "transfers.download",
  method: "GET",
  path: "/download",
  kind: "bytes",
};

export interface UploadParams {
  file?: FileInput | undefined;
  files?: FileInput[] | undefined;
  title?: string | undefined;
  labels?: string[] | undefined;
  details?: Record<string, unknown> | undefined;
  note?: string | undefined;
  place?: Circle | undefined;
}

export interface LoginParams {
  user: string;
  scopes?: string[] | undefined;
  extra?: Record<string, unknown> | undefined;
  expand?: string[] | undefined;
  card?: Circle | undefined;
  tags?: string[] | undefined;
  path?: string | undefined;
}

/** Files and streams. */
export class Transfers extends Resource {
  upload(params: UploadParams, options?: RequestOptions): Call<unknown> {
    return call(this._client, UPLOAD, params, options);
  }

  send(
    params: { text?: string; labels?: string[]; attachment?: FileInput },
    options?: RequestOptions,
  ): Call<unknown> {
    return call(this._client, SEND, params, options);
  }

  login(params: LoginParams, options?: RequestOptions): Call<unknown> {
    return call(this._client, LOGIN, params, options);
  }

  put(body: FileInput | string, options?: RequestOptions): Call<void> {
    return call(this._client, PUT, { body }, options);
  }

  events(options?: RequestOptions): Call<Stream<Event<Post>>> {
    return stream(this._client, EVENTS, undefined, options);
  }

  texts(options?: RequestOptions): Call<Stream<Event<string>>> {
    return stream(this._client, TEXTS, undefined, options);
  }

  lines(options?: RequestOptions): Call<Stream<Post>> {
    return stream(this._client, LINES, undefined, options);
  }

  download(options?: RequestOptions): Call<Download> {
    return download(this._client, DOWNLOAD, undefined, options);
  }
}
