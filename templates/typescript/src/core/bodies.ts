/** Bodies of answers: read whole, or while they come. */
import { connectionError } from "./failures.js";
import type { Outcome } from "./send.js";

export const EMPTY: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** Reads the pieces of a body that was left open; ends it when its reader goes. */
export async function* chunksOf(outcome: Outcome): AsyncGenerator<Uint8Array, void, undefined> {
  const { response, deadline, run } = outcome;
  if (response.body?.locked) throw new TypeError("the stream was read already, or is closed");
  const reader = (outcome.reader = response.body?.getReader());
  try {
    while (reader) {
      deadline.restart();
      const { done, value } = await reader.read();
      deadline.rest();
      if (done && outcome.isClosed) throw new TypeError("closed while it was read");
      if (done) break;
      yield value;
    }
  } catch (error) {
    run.options.signal?.throwIfAborted();
    throw outcome.isClosed ? error : connectionError(run, error, deadline.expired);
  } finally {
    deadline.end();
    reader?.cancel().catch(() => {});
  }
}

/** Ends a body, read or not, and whatever waits for more of it. */
export async function closeBody(outcome: Outcome): Promise<void> {
  const { deadline, reader, response } = outcome;
  outcome.isClosed = true;
  deadline.end();
  await (reader ?? response.body)?.cancel().catch(() => {});
}

/** Reads a decompressed body; a little more than the most when there is more. */
export async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return EMPTY;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > most) {
      reader.cancel().catch(() => {});
      break;
    }
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : joined(chunks, size);
}

/** Puts pieces together. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Tells whether reading failed in the decompressor, not on the way; Deno says so in words alone. */
export function isUndecodable(error: unknown): boolean {
  const { code, message, cause } = Object(error) as Failure;
  return UNDECODABLE.test(code ?? cause?.code ?? message ?? "");
}

interface Failure {
  code?: string;
  message?: string;
  cause?: Failure;
}

const UNDECODABLE =
  /^(z_|zlib|brotli|err_(_error|brotli)|unexpected end of file|invalid gzip|corrupt)/i;
