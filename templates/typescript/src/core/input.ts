/** Values whose members have other names on the wire than in TypeScript. */
import { ListShape, MapShape } from "./containers.js";
import { dateText, type Encode, encode, encodeWith } from "./encode.js";
import { ObjectShape } from "./objects.js";
import { ScalarShape, type Schema, type Shape, shapeOf } from "./shapes.js";
import { type Members, put } from "./values.js";

/** Writes values of a schema. */
export const input =
  (schema: Schema): Encode =>
  (value, holder) =>
    encodeAs(schema, value, holder);

function encodeAs(schema: Schema | undefined, value: unknown, holder: Members): unknown {
  if (typeof value !== "object" || value === null || schema === undefined) return encode(value);
  const shape = chosen(shapeOf(schema), value, holder);
  if (value instanceof Date && shape instanceof ScalarShape && shape.name === "date") {
    return dateText(value).slice(0, 10);
  }
  const item = shape instanceof ListShape ? shape.item : undefined;
  return encodeWith(
    value,
    (inner) => encodeAs(item, inner, holder),
    (members) => encodeObject(members, shape),
  );
}

/** Follows references, nullables and unions to the schema of this value. */
function chosen(first: Shape, value: unknown, holder: Members): Shape | undefined {
  let shape: Shape | undefined = first;
  while (shape?.pick) shape = shape.pick(value, holder, wired);
  return shape;
}

function wired(shape: Shape, value: Members): Members {
  if (!(shape instanceof ObjectShape)) return value;
  const { byName, byWire } = shape.plan();
  const done: Members = {};
  for (const key of Object.keys(value)) {
    put(done, byWire.has(key) ? key : (byName.get(key)?.wire ?? key), value[key]);
  }
  return done;
}

function encodeObject(members: Members, shape: Shape | undefined): Members {
  const own = shape instanceof ObjectShape ? shape : undefined;
  const { byName, byWire } = own?.plan() ?? {};
  const other = shape instanceof MapShape ? shape.value : own?.extra;
  const done: Members = {};
  for (const key of Object.keys(members)) {
    if (members[key] !== undefined) put(done, byName?.get(key)?.wire ?? key, members[key]);
  }
  for (const wire of Object.keys(done)) {
    put(done, wire, encodeAs(byWire?.get(wire)?.shape ?? other, done[wire], done));
  }
  return done;
}
