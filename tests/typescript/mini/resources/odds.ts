import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { Resource } from "../core/resource.js";
import type { Circle, Shape } from "../models/posts.js";
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
  params: {
    ids: ["query"],
    tags: ["query", "tag[]", "any", "csv"],
    words: ["query", "words", "any", "ssv"],
    pipes: ["query", "pipes", "any", "pipes"],
    filter: ["query", "filter", "any", "deep"],
    json: ["query", "json", "any", "json"],
    object: ["query"],
    since: ["query", "since", "datetime"],
    day: ["query", "day", "date"],
    flag: ["query"],
    trace: ["header", "X-Trace"],
    parts: ["header", "X-Parts"],
    color: ["cookie", "color"],
    seen: ["cookie", "seen", schemas.Circle, "json"],
    route: ["query", "route", "string", "form+"],
    word: ["query", "word", "string", "json"],
    wanted: ["header", "X-Wanted", schemas.Circle, "json"],
  },
  result: "any",
};

const PATH: Operation = {
  name: "odds.path",
  method: "GET",
  path: "/p/{plain}/l{label}/m{matrix}/e{exploded}",
  params: {
    plain: ["path"],
    label: ["path", "label", "any", "label*"],
    matrix: ["path", "matrix", "any", "matrix"],
    exploded: ["path", "exploded", "any", "matrix*"],
  },
  result: "any",
};

const TAGGED: Operation = {
  name: "odds.tagged",
  method: "PUT",
  path: "/tagged",
  params: { shape: ["body", "body", schemas.TaggedShape] },
  result: schemas.TaggedShape,
};

const LOOSE: Operation = {
  name: "odds.loose",
  method: "PUT",
  path: "/loose",
  params: { shape: ["body", "body", schemas.LooseShape] },
  result: schemas.LooseShape,
};

const CURSOR: Operation = {
  name: "odds.cursor",
  method: "GET",
  path: "/cursor",
  params: { after: ["query"], kind: ["query"] },
  result: "any",
  page: { style: "cursor", items: ["items"], param: "after", next: ["next"], more: ["more"] },
};

const OFFSET: Operation = {
  name: "odds.offset",
  method: "GET",
  path: "/offset",
  params: { skip: ["query"] },
  result: "any",
  page: { style: "offset", items: [], param: "skip" },
};

const LINKED: Operation = {
  name: "odds.linked",
  method: "GET",
  path: "/linked",
  params: { kind: ["query"] },
  result: "any",
  page: { style: "url", items: ["items"], next: ["links", "next"] },
};

const ANYONE: Operation = {
  name: "odds.anyone",
  method: "GET",
  path: "/anyone",
  security: [],
  kind: "text",
};

const SHIELDED: Operation = {
  name: "odds.shielded",
  method: "POST",
  path: "/api/shielded",
  params: { b: ["field"] },
  security: [["oauth"]],
  kind: "none",
};

const EITHER: Operation = {
  name: "odds.either",
  method: "GET",
  path: "/either",
  security: [["login"], ["queryKey", "session"], ["connectToken"]],
  result: "any",
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
