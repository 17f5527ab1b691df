/** Bodies that are read while they come. */
import type { Outcome } from "./send.js";

/** Reads the pieces of a body that was left open; ends it when its reader goes. */
export async function* chunksOf(outcome: Outcome): AsyncGenerator<Uint8Array, void, undefined> {
  const { response, deadline } = outcome;
  if (response.body?.locked) throw new TypeError("the stream was read already, or is closed");
  const reader = response.body?.getReader();
  try {
    while (reader) {
      deadline.restart();
      const { done, value } = await reader.read();
      deadline.rest();
      if (done) break;
      yield value;
    }
  } catch (error) {
    throw outcome.broken(error);
  } finally {
    deadline.end();
    reader?.cancel().catch(() => {});
  }
}

/** Ends a body, read or not. */
export async function closeBody({ response, deadline }: Outcome): Promise<void> {
  deadline.end();
  if (!response.body?.locked) await response.body?.cancel().catch(() => {});
}
