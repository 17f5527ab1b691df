import { AnswersCore } from "./core-client.js";
import { AnswersResource } from "./resources/answers.js";

/**
 * The client of the Answers.
 *
 * @example
 * ```ts
 * const answers = new Answers();
 * ```
 */
export class Answers extends AnswersCore {
  #answers: AnswersResource | undefined;

  /** Answers. */
  get answers(): AnswersResource {
    return (this.#answers ??= new AnswersResource(this));
  }
}
