import type { ApiInfo } from "./api.js";

/** Where requests, answers and retries are told; `console` is one. */
export interface Logger {
  /** Each request and answer. */
  debug(message: string, ...details: unknown[]): void;
  /** Each retry. */
  info(message: string, ...details: unknown[]): void;
}

const SECRET = /auth|token|secret|passw|cookie|signature|session|(?<!idempotency[-_])key/i;

/** Gives headers for a log, secrets replaced by ***. */
export function shownHeaders(
  api: ApiInfo,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    isSecret(api, name) ? "***" : value,
  ]);
  return Object.fromEntries(shown) as Record<string, string>;
}

/** Gives a URL for a log, secrets in its query replaced by ***. */
export function shownUrl(api: ApiInfo, url: string): string {
  const [address, query] = url.split(/\?(.*)/s, 2) as [string, string | undefined];
  if (query === undefined) return url;
  const pairs = query.split("&").map((pair) => {
    const name = pair.split("=", 1)[0] as string;
    return isSecret(api, decoded(name)) ? `${name}=***` : pair;
  });
  return `${address}?${pairs.join("&")}`;
}

/** Tells whether a header or parameter holds what must not be shown. */
export function isSecret(api: ApiInfo, name: string): boolean {
  const small = name.toLowerCase();
  const own = Object.values(api.schemes).some(
    (scheme) => scheme.kind === "key" && scheme.name.toLowerCase() === small,
  );
  return own || SECRET.test(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
