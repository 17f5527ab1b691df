/** Redirects: followed for reads that stay with the API, refused for all else. */
import type { Payload } from "./operation.js";
import { sameOrigin } from "./request.js";
import type { Run } from "./send.js";

const MOST_REDIRECTS = 5;

/** Takes over a redirect, if it is one for a read and stays with the API. */
export function followed(run: Run, headers: Headers): boolean {
  const location = headers.get("location");
  const isRead = run.op.method === "GET" || run.op.method === "HEAD";
  if (location === null || !isRead || !URL.canParse(location, run.url)) return false;
  const { href } = new URL(location, run.url);
  if (!sameOrigin(href, run.url) || run.redirects++ >= MOST_REDIRECTS) return false;
  run.url = href;
  run.attempts--;
  return true;
}

/**
 * Keeps Node from copying a body in case of a redirect: a whole upload in memory, and a tenth of the
 * time of a small request. Node then says nothing about a redirect that comes anyway, so a text is
 * sent like this only where its operation has succeeded before.
 */
export function sparing({ state, op }: Run, { content }: Payload): RequestInit {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const isOwn = !state.options.fetch && process?.versions?.undici !== undefined;
  const isSpared = isOwn && (typeof content !== "string" || state.direct.has(op));
  return isSpared ? { redirect: "error", window: null } : {};
}

/** Tells whether `fetch` failed at a redirect, of which it says no more. */
export function isHiddenRedirect(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: Error };
  return cause?.message === "unexpected redirect";
}
