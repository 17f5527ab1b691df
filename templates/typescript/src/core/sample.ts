/** Answers made up from the shape of a schema, for tests. */
import { ChoiceShape, ListShape, MapShape, NullableShape } from "./containers.js";
import type { Paging } from "./operation.js";
import { type Member, ObjectShape } from "./objects.js";
import { ScalarShape, type ScalarName, type Schema, type Shape, shapeOf } from "./shapes.js";
import { isObject, type Members, put } from "./values.js";
import { UnionShape } from "./unions.js";

const SCALARS: Readonly<Record<ScalarName, unknown>> = {
  any: null,
  string: "string",
  integer: 1,
  number: 1.5,
  boolean: true,
  null: null,
  date: "2024-01-02",
  datetime: "2024-01-02T03:04:05Z",
  bytes: "Ynl0ZXM=",
  file: "file",
};

/**
 * Makes a value of a schema as JSON would hold it.
 *
 * @param around - The objects and unions that it is in; none is put into itself.
 * @param tag - What the object around it says about the variant of a union.
 */
export function sample(schema: Schema, around: readonly Shape[] = [], tag?: string): unknown {
  const shape = shapeOf(schema);
  if (shape instanceof ScalarShape) return SCALARS[shape.name];
  if (shape instanceof ChoiceShape) return shape.values[0] ?? null;
  if (shape instanceof NullableShape) return sample(shape.inner, around, tag);
  if (shape instanceof MapShape) return {};
  if (around.includes(shape)) return null;
  if (shape instanceof UnionShape) return variant(shape, [...around, shape], tag);
  if (shape instanceof ObjectShape) return members(shape, [...around, shape]);
  const item = shape instanceof ListShape ? sample(shape.item, around, tag) : null;
  return item === null ? [] : [item];
}

function members(shape: ObjectShape, around: readonly Shape[]): Members {
  const all = [...shape.plan().byWire.values()];
  const tags = new Map<string, string>();
  for (const member of all) collectTags(member.shape, tags);
  const made: Members = {};
  for (const member of all) {
    const value = tags.get(member.wire) ?? memberSample(member, around, tags);
    if (member.required || value !== null) put(made, member.wire, value);
  }
  return made;
}

function memberSample(
  { shape }: Member,
  around: readonly Shape[],
  tags: ReadonlyMap<string, string>,
): unknown {
  const chooser = unionIn(shape)?.by?.property;
  return sample(shape, around, chooser === undefined ? undefined : tags.get(chooser));
}

/** Decides the members that tell the variants of unions beside them. */
function collectTags(shape: Shape, tags: Map<string, string>): void {
  const found = unionIn(shape);
  if (!found?.beside || !found.by || tags.has(found.by.property)) return;
  const [first] = Object.keys(found.by.mapping);
  if (first !== undefined) tags.set(found.by.property, first);
}

function unionIn(shape: Shape): UnionShape | undefined {
  if (shape instanceof UnionShape) return shape;
  if (shape instanceof NullableShape) return unionIn(shapeOf(shape.inner));
  return shape instanceof ListShape ? unionIn(shapeOf(shape.item)) : undefined;
}

function variant(shape: UnionShape, around: readonly Shape[], tag: string | undefined): unknown {
  const mapping = shape.by?.mapping ?? {};
  const [first] = Object.keys(mapping);
  const name = tag !== undefined && Object.hasOwn(mapping, tag) ? tag : first;
  const chosen = name === undefined ? shape.variants[0] : mapping[name];
  const made = chosen === undefined ? {} : sample(chosen, around);
  if (shape.by && !shape.beside && isObject(made) && name !== undefined) {
    put(made, shape.by.property, name);
  }
  return made;
}

/** Changes the response of a list so that no page follows. */
export function onlyPage(answer: unknown, schema: Schema, paging: Paging): unknown {
  const items = placeOf(answer, schema, paging.items);
  const found = items?.holder[items.wire];
  const ends: [string | undefined, unknown][] = [
    [paging.more, false],
    [paging.next, null],
    [paging.pages, 1],
    [paging.total, Array.isArray(found) ? found.length : 1],
  ];
  for (const [path, value] of ends) {
    const place = path && placeOf(answer, schema, path);
    if (place && Object.hasOwn(place.holder, place.wire)) put(place.holder, place.wire, value);
  }
  return answer;
}

interface Spot {
  readonly holder: Members;
  readonly wire: string;
}

/** Finds the object and the wire name that a path of names ends at. */
function placeOf(answer: unknown, schema: Schema, path: string): Spot | undefined {
  let value = answer;
  let shape = shapeOf(schema);
  let spot: Spot | undefined;
  for (const name of path ? path.split(".") : []) {
    while (shape instanceof NullableShape) shape = shapeOf(shape.inner);
    const member = shape instanceof ObjectShape ? shape.plan().byName.get(name) : undefined;
    if (!member || !isObject(value)) return undefined;
    spot = { holder: value, wire: member.wire };
    value = value[member.wire];
    shape = member.shape;
  }
  return spot;
}
