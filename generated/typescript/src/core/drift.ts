/** A position in a JSON document, from the inside out. */
export interface At {
  readonly up: At | undefined;
  readonly key: string | number;
}

/** Is told of each difference between a response and its documentation. */
export type Report = (at: At | undefined, expected: string, found: unknown) => void;

/**
 * One difference between what the API answered and what its documentation says.
 *
 * @example
 * ```ts
 * const options = { onDrift: (drift: Drift) => console.warn(drift.path, drift.expected) };
 * ```
 */
export interface Drift {
  /** The operation, "posts.list". */
  readonly operation: string;
  /** JSON path of the value (RFC 9535), "$.posts[3].status". */
  readonly path: string;
  /** What the documentation says, in words. */
  readonly expected: string;
  /** The value as it came; undefined when it is missing. */
  readonly found: unknown;
}

/** Makes a report that turns what it is told into drifts. */
export function collect(operation: string, into: Drift[]): Report {
  return (at, expected, found) => {
    into.push({ operation, path: jsonPath(at), expected, found });
  };
}

/** Writes a difference as one line. */
export function driftLine(drift: Drift): string {
  const found = briefly(drift.found);
  const shown = found.length > 80 ? `${found.slice(0, 77)}...` : found;
  return `${drift.path}: expected ${drift.expected}, found ${shown}`;
}

/** Says what was found; an object may be nested deeper than the stack. */
function briefly(found: unknown): string {
  if (typeof found !== "object" || found === null) return JSON.stringify(found) ?? "nothing";
  return Array.isArray(found) ? "an array" : "an object";
}

function jsonPath(at: At | undefined): string {
  let path = "";
  for (let here = at; here; here = here.up) path = step(here.key) + path;
  return `$${path}`;
}

function step(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) return `.${key}`;
  const quoted = JSON.stringify(key).slice(1, -1);
  return `['${quoted.replaceAll('\\"', '"').replaceAll("'", "\\'")}']`;
}
