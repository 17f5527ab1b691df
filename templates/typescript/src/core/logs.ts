import type { ApiInfo } from "./api.js";
import { without } from "./messages.js";
import type { Operation } from "./operation.js";
import type { RawResponse } from "./response.js";
import type { State } from "./state.js";

/**
 * Where requests, responses and retries are told; `console` is one.
 *
 * @example
 * ```ts
 * const logger: Logger = { debug: () => {}, info: (message) => console.log(message) };
 * ```
 */
export interface Logger {
  /** Each request and answer. */
  debug(message: string, ...details: unknown[]): void;
  /** Each retry. */
  info(message: string, ...details: unknown[]): void;
}

const SECRET =
  /auth|token|secret|passw|cookie|signature|session|credential|bearer|jwt|^code$|(?<!idempotency[-_])key/i;

/** Tells of a request; gives the time. */
export function logRequest(
  { api, options }: State,
  op: Operation,
  url: string,
  headers: Readonly<Record<string, string>>,
): number {
  if (!options.logger) return 0;
  const secrets = secretsIn(api, url, headers);
  const shown = Object.entries(headers).map(([name, value]) => [name, without(secrets, value)]);
  options.logger.debug(
    `${op.name}: ${op.method} ${without(secrets, url)}`,
    Object.fromEntries(shown),
  );
  return Date.now();
}

/** Tells of a response. */
export function logReply({ options }: State, reply: RawResponse, started: number): void {
  if (!options.logger) return;
  const took = `${reply.status} in ${Date.now() - started} ms, attempt ${reply.attempts}`;
  options.logger.debug(`${reply.operation}: ${took}, request id ${reply.requestId}`);
}

/** Finds the values of a request that must not be shown, and the last words of their parts. */
export function secretsIn(
  api: ApiInfo,
  url: string,
  headers: Readonly<Record<string, string>>,
): string[] {
  const all = Object.entries(headers);
  for (const pair of url.split(/[?&]/).slice(1)) {
    const [name = "", ...value] = pair.split("=");
    all.push([decoded(name), value.join("=")], [decoded(name), decoded(value.join("="))]);
  }
  return all
    .filter(([name]) => isSecret(api, name))
    .flatMap(([, value]) => [value, ...(value.match(/[^\s;,=]+=*(?=[;,]|$)/g) ?? [])]);
}

/** Tells whether a header or parameter holds what must not be shown. */
function isSecret(api: ApiInfo, name: string): boolean {
  const small = name.toLowerCase();
  const own = Object.values(api.schemes).map((scheme) => scheme.name?.toLowerCase());
  return own.includes(small) || SECRET.test(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
