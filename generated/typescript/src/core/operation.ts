import type { Security } from "./api.js";
import type { Schema } from "./shapes.js";

export type Place = "path" | "query" | "header" | "cookie" | "field" | "body";

/**
 * How a list or an object is written; `*` is exploded, which `form` always is; `+` leaves reserved
 * characters as they are.
 */
export type Style =
  | "form"
  | "form+"
  | "csv"
  | "csv+"
  | "csv*"
  | "ssv"
  | "pipes"
  | "deep"
  | "json"
  | "label"
  | "label*"
  | "matrix"
  | "matrix*";

/**
 * Where a parameter goes, its wire name where that differs, its schema, its style, the media type
 * of its part of a multipart body.
 */
export type Param = readonly [
  place: Place,
  wire?: string,
  schema?: Schema,
  style?: Style,
  media?: string,
];

/** How an answer is read: the last three as it comes. */
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

/** Writes a body that is not JSON: members by wire name, or the body as a whole. */
export type Writer = (op: Operation, body: unknown) => Payload | Promise<Payload>;

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
  /** Parameters by their names in TypeScript. */
  readonly params?: Readonly<Record<string, Param>>;
  /** Media type of the body. */
  readonly media?: string;
  /** Wire names of the members that are files. */
  readonly files?: readonly string[];
  /** Writes the body; JSON without it. */
  readonly write?: Writer;
  /** Writes the body instead when a file is given. */
  readonly also?: Writer;
  readonly kind?: Kind;
  /** The media type to ask for, where it is not what its kind asks for. */
  readonly accept?: string;
  readonly result?: Schema;
  /** The member of the result that is given instead of it. */
  readonly unwrap?: string;
  /** The API's where it is not there. */
  readonly security?: Security;
  /** Schemas of errors by status: "404", "4XX", "default". */
  readonly errors?: Readonly<Record<string, Schema>>;
  readonly page?: Paging;
  /** Seconds, in place of the default. */
  readonly timeout?: number;
  /** May be sent again although it is a POST or PATCH. */
  readonly idempotent?: boolean;
}

/** How a list goes on. Paths are names in TypeScript; an empty one is the answer itself. */
export interface Paging {
  /** Pages are counted, items are counted, a cursor is sent back, an address is asked. */
  readonly style: "page" | "offset" | "cursor" | "url";
  readonly items: readonly string[];
  /** The parameter that moves on. */
  readonly param?: string;
  readonly next?: readonly string[];
  /** A boolean that tells whether there is more. */
  readonly more?: readonly string[];
  /** The count of pages. */
  readonly pages?: readonly string[];
  /** The count of items. */
  readonly total?: readonly string[];
  /** Number of the first page. */
  readonly start?: number;
  readonly limit?: string;
}

/** A parameter of an operation, resolved. */
export interface Slot {
  readonly place: Place;
  readonly wire: string;
  readonly schema: Schema | undefined;
  readonly style: Style;
  readonly media: string | undefined;
}

/** An operation's parameters and path, made ready once. */
export interface Layout {
  readonly slots: ReadonlyMap<string, Slot>;
  /** By wire name: schemas of the fields of the body. */
  readonly fields: ReadonlyMap<string, Schema | undefined>;
  /** The body, where it is given whole. */
  readonly body: Slot | undefined;
  /** By wire name: parameters of the path. */
  readonly segments: ReadonlyMap<string, Slot>;
  /** Literals and names of the path by turns. */
  readonly path: readonly string[];
}

const layouts = /* @__PURE__ */ new WeakMap<Operation, Layout>();

/** Makes an operation's parameters ready, once. */
export function layoutOf(op: Operation): Layout {
  let layout = layouts.get(op);
  if (!layout) {
    layout = newLayout(op);
    layouts.set(op, layout);
  }
  return layout;
}

function newLayout(op: Operation): Layout {
  const slots = new Map<string, Slot>();
  const fields = new Map<string, Schema | undefined>();
  const segments = new Map<string, Slot>();
  let body: Slot | undefined;
  for (const [name, [place, wire = name, schema, style = "form", media]] of Object.entries(
    op.params ?? {},
  )) {
    const slot = { place, wire, schema, style, media };
    slots.set(name, slot);
    if (place === "body") body = slot;
    if (place === "field") fields.set(wire, schema);
    if (place === "path") segments.set(wire, slot);
  }
  return { slots, fields, body, segments, path: op.path.split(/\{([^{}]*)\}/) };
}

/** Finds what an operation says about a field of its body. */
export function fieldOf(op: Operation, wire: string): Slot | undefined {
  for (const slot of layoutOf(op).slots.values()) {
    if (slot.place === "field" && slot.wire === wire) return slot;
  }
  return undefined;
}
