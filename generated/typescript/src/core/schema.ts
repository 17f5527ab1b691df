/** The builders of schemas, as printed code uses them. */
import { ChoiceShape, ListShape, MapShape, NullableShape } from "./containers.js";
import type { Schema, Shape } from "./shapes.js";

export { object } from "./objects.js";
export type { Schema, Shape } from "./shapes.js";
export { sibling, tagged, union } from "./unions.js";

/** An array. */
export const list = (item: Schema): Shape => new ListShape(item);

/** An object whose members' names are not known. */
export const map = (value: Schema): Shape => new MapShape(value);

/** A schema, or null. */
export const nullable = (inner: Schema): Shape => new NullableShape(inner);

/** One of some values: words with blanks between, or a list. Another value is kept too. */
export const choice = (values: string | readonly unknown[]): Shape =>
  new ChoiceShape(typeof values === "string" ? values.split(" ") : values);
