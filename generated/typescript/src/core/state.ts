/** What a client was told: options, environment variables, defaults. */
import type { ApiInfo, Credential, Held, TokenSource } from "./api.js";
import type { Head } from "./auth.js";
import type { Operation } from "./operation.js";
import type { ClientOptions } from "./options.js";

/** What a client keeps; nobody outside sees it. */
export interface State {
  readonly api: ApiInfo;
  readonly options: ClientOptions;
  readonly baseUrl: string;
  /** The user said where the API is: all of it then. */
  readonly isMoved: boolean;
  /** By the option's name. */
  readonly credentials: Readonly<Record<string, Credential | TokenSource | undefined>>;
  /** Largest body in memory. */
  readonly most: number;
  readonly heads: WeakMap<Operation, Head>;
  /** Operations that have succeeded here: they do not redirect. */
  readonly direct: WeakSet<Operation>;
  /** What the wait before a retry is multiplied by: 0 in tests. */
  readonly pace: number;
  /** Headers of the last response. */
  last: Headers | undefined;
}

/** The member of the options that tests set; nobody else knows it. */
export const PACE: unique symbol = /* @__PURE__ */ Symbol("pace");

/**
 * Settles the options of a client.
 *
 * @throws RangeError when a number makes no sense.
 * @throws TypeError when there is no base URL, or one that is not usable.
 */
export function newState(api: ApiInfo, options: ClientOptions): State {
  const { maxRetries = 0, maxResponseBytes = 268_435_456 } = options;
  if (maxRetries < 0) throw new RangeError("maxRetries must not be negative");
  if ((options.onDrift || options.strict) && !options.checks) {
    throw new TypeError("onDrift and strict need the option `checks`");
  }
  if (maxResponseBytes <= 0) throw new RangeError("maxResponseBytes must be positive");
  const place = placeOf(api, options);
  return {
    api,
    options,
    baseUrl: baseUrlOf(api, options, place),
    isMoved: place !== undefined,
    credentials: credentialsOf(api, options as Readonly<Record<string, unknown>>),
    most: maxResponseBytes,
    heads: new WeakMap(),
    direct: new WeakSet(),
    pace: (options as { [PACE]?: number })[PACE] ?? 1,
    last: undefined,
  };
}

/** Reads an environment variable, where there are such things. */
export function variable(name: string | undefined): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return (name && process?.env?.[name]?.trim()) || undefined;
  } catch {
    return undefined;
  }
}

function credentialsOf(
  { schemes }: ApiInfo,
  options: Readonly<Record<string, unknown>>,
): State["credentials"] {
  const found: Record<string, Credential | TokenSource | undefined> = {};
  const read = ([option, name]: Held): Credential | undefined =>
    (found[option] = (options[option] as Credential | undefined) ?? variable(name));
  for (const { options: held, grant } of Object.values(schemes)) {
    held.forEach(read);
    const [option] = held[0] as Held;
    if (grant) found[option] = grant(read, found[option]);
  }
  return found;
}

/** Tells where the user said that the API is. */
function placeOf(
  { baseUrlVariable }: ApiInfo,
  { baseUrl, environment }: ClientOptions,
): string | undefined {
  return baseUrl ?? (environment === undefined ? variable(baseUrlVariable) : undefined);
}

function baseUrlOf(
  { environments, baseUrlVariable }: ApiInfo,
  { baseUrl, environment }: ClientOptions,
  place: string | undefined,
): string {
  const known = Object.keys(environments);
  if (environment !== undefined && baseUrl !== undefined) {
    throw new TypeError("give baseUrl or environment, not both");
  }
  if (environment !== undefined && !known.includes(environment)) {
    throw new TypeError(
      `unknown environment "${environment}"; there is ${known.join(", ") || "none"}`,
    );
  }
  const chosen = place ?? environments[environment ?? known[0] ?? ""];
  if (chosen !== undefined) return usable(chosen);
  throw new TypeError(`baseUrl is needed, or the variable ${baseUrlVariable}`);
}

function usable(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:[^?#]*$/i.test(baseUrl) || url.username || url.password) {
    throw new TypeError(
      "baseUrl must be an http:// or https:// address without query, fragment and user name",
    );
  }
  return baseUrl.replace(/\/+$/, "");
}
