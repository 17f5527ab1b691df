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

/** Reads how many seconds the API asks to wait; undefined when it does not say. */
export function askedWait(status: number, headers: Headers): number | undefined {
  const milliseconds = seconds(headers.get("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds / 1000;
  const after = headers.get("retry-after");
  if (after !== null) return seconds(after) ?? until(Date.parse(after));
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

/** Tells whether `fetch` failed before anything was sent. */
export function neverSent(error: unknown): boolean {
  for (let here: unknown = error, depth = 0; here && depth < 4; depth++) {
    const { syscall, code, message, cause, errors } = here as Failure;
    if (syscall === "connect" || syscall === "getaddrinfo") return true;
    if (code !== undefined && UNSENT.test(code)) return true;
    if (typeof message === "string" && /tcp connect error|dns error/.test(message)) return true;
    here = cause ?? errors?.[0];
  }
  return false;
}

/** How Node, Bun and Deno say what failed. */
interface Failure {
  syscall?: string;
  code?: string;
  message?: string;
  cause?: unknown;
  errors?: unknown[];
}

const UNSENT = /^(UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|ConnectionRefused|FailedToOpenSocket)$/;
