import type { Security } from "./api.js";
import type { Encode } from "./encode.js";
import type { Turn } from "./paging.js";
import type { Reading } from "./reading.js";

export type Place = "path" | "query" | "header" | "cookie" | "field" | "body";

/** Writes a plain value in a way of its own: as pairs for a query, else as what stands there. */
export type Style = (value: unknown, name: string, place: Place) => string;

/**
 * Where a parameter goes, its wire name where that differs, how its value is made plain, how that
 * is written, the media type of its part of a multipart body.
 */
export type Param = readonly [
  place: Place,
  wire?: string,
  encode?: Encode | undefined,
  style?: Style | undefined,
  media?: string,
];

/** How a response is read: the last three as it comes. */
export type Kind = "json" | "text" | "none" | "bytes" | "events" | "lines";

/** A body as `fetch` takes it. */
export interface Payload {
  readonly content:
    | string
    | ArrayBuffer
    | Uint8Array<ArrayBuffer>
    | Blob
    | ReadableStream<Uint8Array>;
  readonly media: string;
}

/** Writes a body that is not JSON, if it is not: members by wire name, or the body as a whole. */
export type Writer = (op: Operation, body: unknown) => Payload | Promise<Payload> | undefined;

/** One operation of the API: what is sent, what comes back. */
export interface Operation {
  /** How users call it, "posts.create". */
  readonly name: string;
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path with placeholders by wire name. */
  readonly path: string;
  /** Where the operation is, if not where the API is. */
  readonly server?: string;
  /** Parameters of the query that are named as on the wire and sent as they are. */
  readonly query?: string;
  /** Members of the body, the same. */
  readonly fields?: string;
  /** All other parameters by their names in TypeScript; those of the path where they differ. */
  readonly params?: Readonly<Record<string, Param>>;
  /** Media type of the body. */
  readonly media?: string;
  /** Wire names of the members that are files. */
  readonly files?: readonly string[];
  /** Wire names of the members that may come with headers of their parts. */
  readonly headed?: readonly string[];
  /** Wire names of the other members that JSON does not have. */
  readonly only?: readonly string[];
  /** Writes the body, unless it leaves that to JSON. */
  readonly write?: Writer;
  readonly kind?: Kind;
  /** The media type to ask for, where it is not what its kind asks for. */
  readonly accept?: string;
  /** What reading changes, if anything; the data of events are text without it. */
  readonly result?: Reading;
  /** Which of the documented answers it is, where there are several. */
  readonly answer?: string;
  /** The member of the result that is given instead of it. */
  readonly unwrap?: string;
  /** The API's where it is not there. */
  readonly security?: Security;
  /** Errors that have a model, by status: "404", "4XX", "default". */
  readonly errors?: Readonly<Record<string, Reading>>;
  readonly page?: Paging;
  /** Seconds, in place of the default. */
  readonly timeout?: number;
  /** May be sent again although it is a POST or PATCH. */
  readonly idempotent?: boolean;
}

/** How a list goes on. Paths are names with dots between; an empty one is the response. */
export interface Paging {
  readonly turn: Turn;
  readonly items: string;
  /** The parameter that moves on. */
  readonly param?: string;
  readonly next?: string;
  /** A boolean that tells whether there is more. */
  readonly more?: string;
  /** The count of pages. */
  readonly pages?: string;
  /** The count of items. */
  readonly total?: string;
  /** Number of the first page. */
  readonly start?: number;
}

/** A parameter of an operation, resolved. */
export interface Slot {
  readonly place: Place;
  readonly wire: string;
  readonly encode: Encode | undefined;
  readonly style: Style | undefined;
  readonly media: string | undefined;
}

/** An operation's parameters and path, made ready once. */
export interface Layout {
  /** By names in TypeScript. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** By wire name: members of the body, if it is not given whole. */
  readonly fields: ReadonlyMap<string, Slot>;
  /** The body, where it is given whole. */
  readonly body: Slot | undefined;
  /** Literals and names of the path by turns. */
  readonly path: readonly string[];
}

const layouts = /* @__PURE__ */ new WeakMap<Operation, Layout>();

/** Makes an operation's parameters ready, once. */
export function layoutOf(op: Operation): Layout {
  let layout = layouts.get(op);
  if (!layout) layouts.set(op, (layout = newLayout(op)));
  return layout;
}

function newLayout({ path, query, fields: plain, params = {} }: Operation): Layout {
  const slots = new Map<string, Slot>();
  const fields = new Map<string, Slot>();
  const segments = new Set<string>();
  let body: Slot | undefined;
  const add = (name: string, [place, wire = name, encode, style, media]: Param): void => {
    const slot = { place, wire, encode, style, media };
    slots.set(name, slot);
    if (place === "field") fields.set(wire, slot);
    if (place === "path") segments.add(wire);
    if (place === "body") body = slot;
  };
  Object.entries(params).forEach((param) => add(...param));
  query?.split(" ").forEach((name) => add(name, ["query"]));
  plain?.split(" ").forEach((name) => add(name, ["field"]));
  const pieces = path.split(/\{([^{}]*)\}/);
  pieces.forEach((wire, index) => {
    if (index % 2 && !segments.has(wire)) add(wire, ["path"]);
  });
  return { slots, fields, body, path: pieces };
}
