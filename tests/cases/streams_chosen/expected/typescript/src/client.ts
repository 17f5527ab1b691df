import { ChosenStreamsCore } from "./core-client.js";
import { Completions } from "./resources/completions.js";
import { Counts } from "./resources/counts.js";
import { Reports } from "./resources/reports.js";

/**
 * The client of the Chosen streams.
 *
 * An argument turns an answer into a stream.
 *
 * @example
 * ```ts
 * const client = new ChosenStreams();
 * ```
 */
export class ChosenStreams extends ChosenStreamsCore {
  #completions: Completions | undefined;
  #counts: Counts | undefined;
  #reports: Reports | undefined;

  /** Completions. */
  get completions(): Completions {
    return (this.#completions ??= new Completions(this));
  }

  /** Counts. */
  get counts(): Counts {
    return (this.#counts ??= new Counts(this));
  }

  /** Reports. */
  get reports(): Reports {
    return (this.#reports ??= new Reports(this));
  }
}
