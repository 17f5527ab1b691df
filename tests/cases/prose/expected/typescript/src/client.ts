import { ProseCore } from "./core-client.js";
import { Notes } from "./resources/notes.js";

/**
 * The client of the Prose.
 *
 * First sentence of the API. Second sentence.
 *
 * - a list item that is long enough to be wrapped at the end of a line of one hundred characters,
 *   with more words on a second line
 * - another one
 *
 * ```bash
 * curl https://api.example.com   # code keeps its lines, however long they are, and whatever "quotes" they hold
 * ```
 *
 * | a table | of two |
 * |---------|--------|
 * | columns | stays  |
 *
 * @example
 * ```ts
 * const prose = new Prose();
 * ```
 */
export class Prose extends ProseCore {
  #notes: Notes | undefined;

  /** Notes of the user. */
  get notes(): Notes {
    return (this.#notes ??= new Notes(this));
  }
}
