import { StreamsCore } from "./core-client.js";
import { StreamsResource } from "./resources/streams.js";

/**
 * The client of the Streams.
 *
 * @example
 * ```ts
 * const streams = new Streams();
 * ```
 */
export class Streams extends StreamsCore {
  #streams: StreamsResource | undefined;

  /** Streams. */
  get streams(): StreamsResource {
    return (this.#streams ??= new StreamsResource(this));
  }
}
