import { type Call, call } from "../core/call.js";
import { input } from "../core/input.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor, byOffset, byUrl } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import {
  csv,
  deep,
  json,
  labelExploded,
  matrix,
  matrixExploded,
  pipes,
  reserved,
  ssv,
} from "../core/styles.js";
import type { Circle, Shape } from "../models/posts.js";
import * as readings from "../readings/posts.js";
import * as schemas from "../schemas/posts.js";

export interface SearchParams {
  ids?: number[] | undefined;
  tags?: string[] | undefined;
  words?: string[] | undefined;
  pipes?: string[] | undefined;
  filter?: Record<string, unknown> | undefined;
  json?: unknown;
  object?: Record<string, unknown> | undefined;
  since?: Date | undefined;
  day?: Date | undefined;
  flag?: boolean | null | undefined;
  trace?: string | undefined;
  parts?: string[] | undefined;
  color?: string | undefined;
  seen?: Circle | undefined;
  route?: string | undefined;
  word?: string | undefined;
  wanted?: Circle | undefined;
}

const SEARCH: Operation = {
  name: "odds.search",
  method: "GET",
  path: "/search",
  query: "ids object since flag",
  params: {
    tags: ["query", "tag[]", undefined, csv],
    words: ["query", "words", undefined, ssv],
    pipes: ["query", "pipes", undefined, pipes],
    filter: ["query", "filter", undefined, deep],
    json: ["query", "json", undefined, json],
    day: ["query", "day", /* @__PURE__ */ input("date")],
    trace: ["header", "X-Trace"],
    parts: ["header", "X-Parts"],
    color: ["cookie"],
    seen: ["cookie", "seen", /* @__PURE__ */ input(schemas.Circle), json],
    route: ["query", "route", undefined, reserved],
    word: ["query", "word", undefined, json],
    wanted: ["header", "X-Wanted", /* @__PURE__ */ input(schemas.Circle), json],
  },
};

const PATH: Operation = {
  name: "odds.path",
  method: "GET",
  path: "/p/{plain}/l{label}/m{matrix}/e{exploded}",
  params: {
    label: ["path", "label", undefined, labelExploded],
    matrix: ["path", "matrix", undefined, matrix],
    exploded: ["path", "exploded", undefined, matrixExploded],
  },
};

const TAGGED: Operation = {
  name: "odds.tagged",
  method: "PUT",
  path: "/tagged",
  params: { shape: ["body", "shape", /* @__PURE__ */ input(schemas.TaggedShape)] },
  result: readings.TaggedShape,
};

const LOOSE: Operation = {
  name: "odds.loose",
  method: "PUT",
  path: "/loose",
  params: { shape: ["body", "shape", /* @__PURE__ */ input(schemas.LooseShape)] },
  result: readings.LooseShape,
};

const CURSOR: Operation = {
  name: "odds.cursor",
  method: "GET",
  path: "/cursor",
  query: "after kind",
  page: { turn: byCursor, items: "items", param: "after", next: "next", more: "more" },
};

const OFFSET: Operation = {
  name: "odds.offset",
  method: "GET",
  path: "/offset",
  query: "skip",
  page: { turn: byOffset, items: "", param: "skip" },
};

const LINKED: Operation = {
  name: "odds.linked",
  method: "GET",
  path: "/linked",
  query: "kind",
  page: { turn: byUrl, items: "items", next: "links.next" },
};

const ANYONE: Operation = {
  name: "odds.anyone",
  method: "GET",
  path: "/anyone",
  security: [],
  kind: "text",
  accept: "text/plain, */*;q=0.5",
};

const SHIELDED: Operation = {
  name: "odds.shielded",
  method: "POST",
  path: "/api/shielded",
  fields: "b",
  security: [["oauth"]],
  kind: "none",
};

const EITHER: Operation = {
  name: "odds.either",
  method: "GET",
  path: "/either",
  security: [["login"], ["queryKey", "session"], ["connectToken"]],
};

/** Parameters of every kind. */
export class Odds extends Resource {
  search(params?: SearchParams, options?: RequestOptions): Call<unknown> {
    return call(this._client, SEARCH, params, options);
  }

  path(
    plain: unknown,
    label: unknown,
    matrix: unknown,
    exploded: unknown,
    options?: RequestOptions,
  ): Call<unknown> {
    return call(this._client, PATH, { plain, label, matrix, exploded }, options);
  }

  tagged(shape: Shape, options?: RequestOptions): Call<Shape> {
    return call(this._client, TAGGED, { shape }, options);
  }

  loose(shape: Shape | string | Circle[], options?: RequestOptions): Call<unknown> {
    return call(this._client, LOOSE, { shape }, options);
  }

  cursor(params?: { after?: string; kind?: string }, options?: RequestOptions): Pages<number> {
    return pages(this._client, CURSOR, params, options);
  }

  offset(params?: { skip?: number }, options?: RequestOptions): Pages<number> {
    return pages(this._client, OFFSET, params, options);
  }

  linked(params?: { kind?: string }, options?: RequestOptions): Pages<number> {
    return pages(this._client, LINKED, params, options);
  }

  anyone(options?: RequestOptions): Call<string> {
    return call(this._client, ANYONE, undefined, options);
  }

  shielded(params?: { b?: string }, options?: RequestOptions): Call<void> {
    return call(this._client, SHIELDED, params, options);
  }

  either(options?: RequestOptions): Call<unknown> {
    return call(this._client, EITHER, undefined, options);
  }
}
