/** What a client was told: options, environment variables, defaults. */
import type { ApiInfo, Credential, Scheme, TokenSource } from "./api.js";
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
  /** What the wait before a retry is multiplied by: 0 in tests. */
  readonly pace: number;
  /** Headers of the last answer. */
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
  if (maxResponseBytes <= 0) throw new RangeError("maxResponseBytes must be positive");
  return {
    api,
    options,
    baseUrl: baseUrlOf(api, options),
    isMoved: placeOf(api, options) !== undefined,
    credentials: credentialsOf(api, options as Readonly<Record<string, unknown>>),
    most: maxResponseBytes,
    heads: new WeakMap(),
    pace: (options as { [PACE]?: number })[PACE] ?? 1,
    last: undefined,
  };
}

/** Lists the options that hold a scheme's credentials, with their environment variables. */
export function optionsOf(scheme: Scheme): [option: string, variable: string | undefined][] {
  const first: [string, string | undefined] = [scheme.option, scheme.variable];
  if (scheme.kind !== "basic") return [first];
  return [first, [scheme.passwordOption, scheme.passwordVariable]];
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
  api: ApiInfo,
  options: Readonly<Record<string, unknown>>,
): State["credentials"] {
  const held: Record<string, Credential | TokenSource | undefined> = {};
  const read = ([option, name]: readonly [string, string | undefined]): Credential | undefined =>
    (held[option] = (options[option] as Credential | undefined) ?? variable(name)) as Credential;
  for (const scheme of Object.values(api.schemes)) {
    optionsOf(scheme).forEach(read);
    const grant = scheme.kind === "bearer" ? scheme.grant : undefined;
    const [id, secret] = grant ? [read(grant.id), read(grant.secret)] : [];
    const old = held[scheme.option];
    if (id && secret && (!old || (typeof old === "object" && !old.isOf(id, secret)))) {
      held[scheme.option] = grant?.source(id, secret);
    }
  }
  return held;
}

function placeOf(
  { baseUrlVariable }: ApiInfo,
  { baseUrl, environment }: ClientOptions,
): string | undefined {
  return baseUrl ?? (environment === undefined ? variable(baseUrlVariable) : undefined);
}

function baseUrlOf(api: ApiInfo, { baseUrl, environment }: ClientOptions): string {
  const { environments, baseUrlVariable } = api;
  const known = Object.keys(environments);
  if (environment !== undefined) {
    if (baseUrl !== undefined) throw new TypeError("give baseUrl or environment, not both");
    if (known.includes(environment)) return usable(environments[environment] as string);
    const shown = known.join(", ") || "none";
    throw new TypeError(`unknown environment "${environment}"; there is ${shown}`);
  }
  const chosen = placeOf(api, { baseUrl }) ?? environments[known[0] ?? ""];
  if (chosen !== undefined) return usable(chosen);
  throw new TypeError(`baseUrl is needed, or the variable ${baseUrlVariable}`);
}

function usable(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("baseUrl must be an http:// or https:// address");
  }
  if (/[?#]/.test(baseUrl) || url.username || url.password) {
    throw new TypeError("baseUrl must hold no query, fragment or user name");
  }
  return baseUrl.replace(/\/+$/, "");
}
