import { EmptyCore } from "./core-client.js";

/**
 * The client of the Empty.
 *
 * @example
 * ```ts
 * const empty = new Empty();
 * ```
 */
export class Empty extends EmptyCore {}
