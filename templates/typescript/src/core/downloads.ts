/** Answers that are bytes. */
import { chunksOf, closeBody, joined } from "./bodies.js";
import { type Client, stateOf } from "./client.js";
import { unreadable } from "./failures.js";
import { streamOf } from "./files.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { asCall, type Call } from "./pending.js";
import type { RawResponse } from "./response.js";
import { exchange, type Outcome } from "./send.js";

export type { Call } from "./pending.js";

/**
 * A body of bytes that is read while it comes, once.
 *
 * @example
 * ```ts
 * await file.save("report.pdf");
 * ```
 */
export class Download implements AsyncIterable<Uint8Array> {
  /** Status, headers and so on. */
  readonly response: RawResponse;
  readonly #outcome: Outcome;
  readonly #most: number;

  constructor(outcome: Outcome, most: number) {
    this.response = outcome.reply;
    this.#outcome = outcome;
    this.#most = most;
  }

  /** Media type, if the response tells. */
  get type(): string | undefined {
    return this.response.headers.get("content-type") ?? undefined;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return chunksOf(this.#outcome);
  }

  /** The bytes as a stream of the platform. */
  stream(): ReadableStream<Uint8Array> {
    return streamOf(this, () => this.close());
  }

  /**
   * Reads everything into memory.
   *
   * @throws APIDecodeError when it is more than the client's `maxResponseBytes`.
   */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > this.#most) throw unreadable(this.response, "is larger than maxResponseBytes");
    }
    return joined(chunks, size);
  }

  /** Reads everything as a Blob. */
  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.type ?? "" });
  }

  /** Reads everything as UTF-8 text. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** Writes everything to a file of the disk, piece by piece, where the platform has one. */
  async save(path: string): Promise<void> {
    const library = "node:fs/promises";
    try {
      const files = (await import(
        /* webpackIgnore: true */ /* @vite-ignore */ library
      )) as NodeFiles;
      await files.writeFile(path, this);
    } finally {
      await this.close();
    }
  }

  /** Ends the download, read or not. */
  async close(): Promise<void> {
    await closeBody(this.#outcome);
  }
}

interface NodeFiles {
  writeFile(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
}

/** Asks for bytes. */
export function download(
  client: Client,
  op: Operation,
  params: object = {},
  options: RequestOptions = {},
): Call<Download> {
  const state = stateOf(client);
  return asCall(
    exchange(state, op, params, options, true),
    (outcome) => new Download(outcome, state.most),
  );
}
