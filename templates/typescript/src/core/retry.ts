/**
 * When a failed attempt may be repeated, and how long to wait. Never twice by accident.
 *
 * | failure                       | GET HEAD PUT DELETE OPTIONS | POST PATCH                   |
 * |-------------------------------|-----------------------------|------------------------------|
 * | could not connect             | again                       | again: nothing was sent      |
 * | lost or timed out afterwards  | again                       | only with an idempotency key |
 * | 429, 503 with Retry-After     | again                       | again: it was refused        |
 * | 408, 500, 502, 503, 504       | again                       | only with an idempotency key |
 *
 * The header `x-should-retry: true|false` decides over all of it.
 */
import { rateLimitOf, seconds } from "./response.js";

/** Tells whether a method may be sent twice without harm. */
export function isSafe(method: string): boolean {
  return method !== "POST" && method !== "PATCH";
}

/** Tells whether a refused request may be sent again; `safe`: twice does no harm. */
export function worthRepeating(status: number, headers: Headers, safe: boolean): boolean {
  const told = headers.get("x-should-retry")?.toLowerCase();
  if (told === "true" || told === "false") return told === "true";
  if (status === 429 || (status === 503 && headers.has("retry-after"))) return true;
  return safe && [408, 500, 502, 503, 504].includes(status);
}

const HTTP_DATE = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/** Reads how many seconds the API asks to wait; undefined when it does not say. */
export function askedWait(status: number, headers: Headers): number | undefined {
  const milliseconds = seconds(headers.get("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds / 1000;
  const after = headers.get("retry-after");
  if (after !== null)
    return seconds(after) ?? until(HTTP_DATE.test(after) ? Date.parse(after) : Number.NaN);
  const reset = status === 429 ? rateLimitOf(headers)?.reset : undefined;
  return reset && (until(reset.getTime()) || undefined);
}

/** Draws the seconds to wait after so many attempts: full jitter, doubling from 0.5 to 8. */
export function backoff(attempts: number): number {
  return Math.random() * Math.min(8, 0.5 * 2 ** (attempts - 1));
}

function until(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : Math.max(0, (time - Date.now()) / 1000);
}

/** Tells whether `fetch` failed before anything was sent, as Node, Bun and Deno say it. */
export function neverSent(error: unknown): boolean {
  const { code, message, cause } = Object(error) as Failure;
  const first = cause?.errors?.[0] ?? cause;
  const said = [code, message, cause?.message, first?.code, first?.syscall].join();
  return UNSENT.test(said);
}

interface Failure {
  code?: string;
  message?: string;
  syscall?: string;
  cause?: Failure & { errors?: Failure[] };
}

const UNSENT =
  /,(connect|getaddrinfo)$|CONNECT_TIMEOUT|ECONNREFUSED|OpenSocket|connect error|dns error/;
