/**
 * A text that this version of the package does not list; at run time it is any text.
 *
 * A property of this type tells the known cases of a union from the rest of them. It reads like any string; to write
 * one, say `"new-value" as Unlisted`.
 *
 * @example
 * ```ts
 * const kind = "new-value" as Unlisted;
 * ```
 */
export type Unlisted = `${string}(unlisted)`;
