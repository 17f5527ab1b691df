import { read, type Reading } from "./reading.js";
import { type Schema, type Shape, shapeOf } from "./shapes.js";
import { type Selector, UnionShape } from "./unions.js";

/**
 * Reads a value as the variant of a union that it is, where variants say different things of the
 * same member.
 *
 * @param by - What selects the variant, if not its members.
 * @param beside - That is a property of the object around the value.
 */
export function chosen(
  variants: readonly (readonly [schema: Schema, reading: Reading])[],
  by?: Selector,
  beside: boolean = false,
): Reading {
  let union: UnionShape | undefined;
  return (value, holder) => {
    union ??= new UnionShape(
      variants.map(([schema]) => shapeOf(schema)),
      by,
      beside,
    );
    let picked: Shape | undefined = union.pick(value, holder);
    while (picked?.pick) picked = picked.pick(value, holder);
    const found = variants.find(([schema]) => shapeOf(schema) === picked);
    return found ? read(found[1], value, holder) : value;
  };
}
