/** Answers that are read while they come: events and JSON lines. */
import { APIDecodeError } from "../errors.js";
import { chunksOf, closeBody } from "./bodies.js";
import { type Client, stateOf } from "./client.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { asCall, type Call } from "./pending.js";
import { Events, Lines, type Reader } from "./readers.js";
import type { RawResponse } from "./response.js";
import { readValue } from "./result.js";
import { exchange, type Outcome } from "./send.js";
import type { State } from "./state.js";

export type { Call } from "./pending.js";
export type { Event } from "./readers.js";

/**
 * A response that is read while it comes. Leave the loop, or close it, to end it.
 *
 * @example
 * ```ts
 * for await (const item of stream) console.log(item);
 * ```
 */
export class Stream<T> implements AsyncIterable<T> {
  /** Status, headers and so on. */
  readonly response: RawResponse;
  readonly #outcome: Outcome;
  readonly #reader: Reader<T>;

  constructor(outcome: Outcome, reader: Reader<T>) {
    this.response = outcome.reply;
    this.#outcome = outcome;
    this.#reader = reader;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of chunksOf(this.#outcome)) {
        yield* this.#items(() => this.#reader.feed(decoder.decode(chunk, { stream: true })));
        if (this.#reader.done) return;
      }
    } catch (error) {
      if (this.#outcome.isClosed) return;
      throw error;
    }
    yield* this.#items(() => this.#reader.feed(decoder.decode()));
    yield* this.#items(() => this.#reader.end());
  }

  /** Ends the stream, read or not; a loop that waits for more ends too. */
  async close(): Promise<void> {
    await closeBody(this.#outcome);
  }

  *#items(give: () => Iterable<T>): Generator<T, void, undefined> {
    try {
      yield* give();
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      throw new APIDecodeError(error.message, { response: this.response, cause: error });
    }
  }
}

/** Asks for a stream of events or of JSON lines. */
export function stream<T>(
  client: Client,
  op: Operation,
  params: object = {},
  options: RequestOptions = {},
): Call<Stream<T>> {
  const state = stateOf(client);
  const sent = exchange(state, op, params, options, true);
  return asCall(sent, (outcome) => new Stream(outcome, readerOf<T>(state, op, outcome.reply)));
}

function readerOf<T>(state: State, op: Operation, reply: RawResponse): Reader<T> {
  const read = (text: string): unknown => item(state, op, reply, text);
  if (op.kind === "lines") return new Lines(read, state.most) as Reader<T>;
  const own = op.result === undefined ? undefined : read;
  return new Events(own, state.most) as unknown as Reader<T>;
}

/** Reads one JSON value of a stream; the data of an event may be text instead. */
function item(state: State, op: Operation, reply: RawResponse, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (op.kind !== "events") throw error;
    const { options } = state;
    if (options.onDrift || options.strict) options.checks?.(options, op, reply, text, "JSON");
    return text;
  }
  return readValue(state, op, reply, value);
}
